/* SPDX-License-Identifier: Apache-2.0 */
#include "preprocess/field.h"

#include <inttypes.h>
#include <stdlib.h>

nv_status nv_field_fits(int64_t h, int64_t w, int32_t c, size_t max_bytes, nv_error *err)
{
    if (h < 1 || w < 1 || h > INT32_MAX || w > INT32_MAX ||
        (uint64_t)h * (uint64_t)w > max_bytes / ((size_t)c * sizeof(float)))
        return nv_fail(err, NV_E_LIMIT,
                       "%" PRId64 " x %" PRId64 " pixels are more than --max-memory allows", w, h);
    return NV_OK;
}

nv_status nv_field_make(int64_t h, int64_t w, int32_t c, size_t max_bytes, nv_field *f,
                        nv_error *err)
{
    *f = (nv_field){0};
    NV_TRY(nv_field_fits(h, w, c, max_bytes, err));
    *f = (nv_field){(int32_t)h, (int32_t)w, c, NULL};
    f->values = malloc((size_t)(h * w) * (size_t)c * sizeof *f->values);
    return f->values != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for a picture");
}

void nv_field_free(nv_field *f)
{
    free(f->values);
    *f = (nv_field){0};
}
