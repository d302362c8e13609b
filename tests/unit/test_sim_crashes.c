/* SPDX-License-Identifier: Apache-2.0 */
/* Models that broke the loader or a reference once, as fuzzing found them: each is refused, or
 * runs. The sanitizers' builds of this see what the plain one may not. */
#include "exec.h"
#include "support/exercise.h"
#include "support/expect.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

static void every_past_crash_is_refused_or_runs(void **state)
{
    DIR *folder = opendir("tests/fuzz/crashes");
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
        (void)snprintf(path, sizeof path, "tests/fuzz/crashes/%s", entry->d_name);
        printf("# %s\n", entry->d_name);
        expect_ok(nv_file_read(path, 1 << 20, &data, &bytes, &e), &e);
        const nv_status status = exercise_model(data, bytes);
        assert_true(status != NV_E_INTERNAL);
        free(data);
        count++;
    }
    (void)closedir(folder);
    assert_true(count > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_past_crash_is_refused_or_runs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
