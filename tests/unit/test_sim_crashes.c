/* SPDX-License-Identifier: Apache-2.0 */
/* Models that broke the loader or a reference once, as fuzzing found them: each is refused, or
 * runs. The sanitizers' builds of this see what the plain one may not. */
#include "support/exercise.h"
#include "support/past_crashes.h"

static void refused_or_runs(const uint8_t *data, size_t bytes)
{
    const nv_status status = exercise_model(data, bytes);
    assert_true(status != NV_E_INTERNAL);
}

static void every_past_crash_is_refused_or_runs(void **state)
{
    (void)state;
    for_each_past_crash("tests/fuzz/crashes", refused_or_runs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_past_crash_is_refused_or_runs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
