/* SPDX-License-Identifier: Apache-2.0 */
#include "preprocess/stage.h"

#include <stdlib.h>

nv_status nv_stage_own(const nv_target *target, nv_stage *s, nv_row_fn *row, nv_error *err)
{
    NV_TRY(nv_field_fits(s->h, s->w, s->c, target->max_bytes, err));
    s->own = malloc((size_t)s->w * (size_t)s->c * sizeof *s->own);
    s->row = row;
    return s->own != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for a picture");
}

void nv_stage_free(nv_stage *s)
{
    free(s->own);
    nv_resizer_close(s->resizer);
}

static nv_status row_same(void *picture, int32_t y, const float **row, nv_error *err)
{
    return nv_row_before(picture, y, row, err);
}

nv_status nv_start_none(const nv_target *target, nv_stage *s, nv_error *err)
{
    (void)target, (void)err;
    s->row = row_same;
    return NV_OK;
}
