/* SPDX-License-Identifier: Apache-2.0 */
/* The files that broke something once, kept in a folder of tests/fuzz. */
#ifndef NV_TESTS_SUPPORT_PAST_CRASHES_H
#define NV_TESTS_SUPPORT_PAST_CRASHES_H

#include "model.h"
#include "support/expect.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

/* Reads each file of the folder and hands it over; that there is none is a failure. */
static inline void for_each_past_crash(const char *name, void (*exercise)(const uint8_t *, size_t))
{
    DIR *folder = opendir(name);
    int count = 0;

    assert_non_null(folder);
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char path[512];
        uint8_t *data;
        size_t bytes;
        nv_error e = NV_ERROR_INIT;
        if (entry->d_name[0] == '.')
            continue;
        (void)snprintf(path, sizeof path, "%s/%s", name, entry->d_name);
        printf("# %s\n", entry->d_name);
        expect_ok(nv_file_read(path, 1 << 20, &data, &bytes, &e), &e);
        exercise(data, bytes);
        free(data);
        count++;
    }
    (void)closedir(folder);
    assert_true(count > 0);
}

#endif
