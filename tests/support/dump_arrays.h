/* SPDX-License-Identifier: Apache-2.0 */
/* Reads dumps in a unit test: what the file held, and what was said of it. */
#ifndef NV_TEST_DUMP_ARRAYS_H
#define NV_TEST_DUMP_ARRAYS_H

#include "array/array.h"
#include "support/cmocka.h"

static nv_complaints complaints;
static nv_arrays arrays;

static int tear_down(void **state)
{
    (void)state;
    nv_arrays_free(&arrays);
    nv_complaints_clear(&complaints);
    return 0;
}

/* `raw_bytes`: as nv_arrays_read. */
static nv_status read_dump(const char *path, const void *data, size_t bytes, size_t raw_bytes)
{
    nv_error e = NV_ERROR_INIT;
    const nv_blob file = {path, data, bytes};

    (void)tear_down(NULL);
    return nv_arrays_read(&file, raw_bytes, 1 << 20, &complaints, &arrays, &e);
}

#endif
