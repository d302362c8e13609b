/* SPDX-License-Identifier: Apache-2.0 */
/* ADD in float32. */
#include "broadcast.h"
#include "float_range.h"
#include "nv/ops.h"

nv_status nv_float_add(const nv_args *a, nv_error *err)
{
    const golden_broadcast b =
        golden_broadcast_of(&nv_in(a, 0)->shape, &nv_in(a, 1)->shape, &nv_out(a, 0)->shape);
    const int32_t inner = b.rank - 1, n = b.dim[inner];
    const float *x = a->in[0].data, *y = a->in[1].data;
    float *out = a->out[0].data;

    (void)err;
    const golden_range range = golden_float_range(a->node->params.add.activation);
    for (int64_t row = 0; row < golden_broadcast_rows(&b); row++) {
        const int64_t at0 = golden_broadcast_row(&b, 0, row);
        const int64_t at1 = golden_broadcast_row(&b, 1, row);
        for (int64_t i = 0; i < n; i++)
            *out++ = golden_float_clamp(
                x[at0 + i * b.step[0][inner]] + y[at1 + i * b.step[1][inner]], &range);
    }
    return NV_OK;
}
