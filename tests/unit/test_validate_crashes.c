/* SPDX-License-Identifier: Apache-2.0 */
/* Inputs and dumps that broke a reader once, as fuzzing or reading the code found them: each is
 * refused, or read. The sanitizers' builds of this see what the plain one may not. */
#include "model.h"
#include "support/exercise_file.h"
#include "support/expect.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

static void every_past_crash_is_refused_or_read(void **state)
{
    DIR *folder = opendir("tests/fuzz/file_crashes");
    int count = 0;

    (void)state;
    assert_non_null(folder);
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char path[512];
        uint8_t *data;
        size_t bytes;
        nv_error e = NV_ERROR_INIT;
        if (entry->d_name[0] == '.')
            continue;
        (void)snprintf(path, sizeof path, "tests/fuzz/file_crashes/%s", entry->d_name);
        printf("# %s\n", entry->d_name);
        expect_ok(nv_file_read(path, 1 << 20, &data, &bytes, &e), &e);
        (void)exercise_file(data, bytes); /* aborts where it is wrong */
        free(data);
        count++;
    }
    (void)closedir(folder);
    assert_true(count > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_past_crash_is_refused_or_read)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
