/* SPDX-License-Identifier: Apache-2.0 */
/* Inputs and dumps that broke a reader once, as fuzzing or reading the code found them: each is
 * refused, or read. The sanitizers' builds of this see what the plain one may not. */
#include "support/exercise_file.h"
#include "support/past_crashes.h"

/* Aborts where it is wrong. */
static void refused_or_read(const uint8_t *data, size_t bytes)
{
    (void)exercise_file(data, bytes);
}

static void every_past_crash_is_refused_or_read(void **state)
{
    (void)state;
    for_each_past_crash("tests/fuzz/file_crashes", refused_or_read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_past_crash_is_refused_or_read)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
