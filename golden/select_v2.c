/* SPDX-License-Identifier: Apache-2.0 */
/* SELECT_V2: the second operand where the first, a bool, is true, else the third; any type. */
#include "broadcast.h"

#include <string.h>

nv_status nv_golden_select_v2(const nv_args *a, nv_error *err)
{
    const size_t size = (size_t)nv_type_bits(nv_out(a, 0)->type) / 8;
    char *out = a->out[0].data;

    (void)err;
    for (golden_walk w = golden_walk_of(a, 3); w.i < w.count; golden_walk_next(&w)) {
        const int k = golden_get_wide(&a->in[0], w.at[0]) ? 1 : 2;
        const char *from = a->in[k].data;
        memcpy(out + (size_t)w.i * size, from + (size_t)w.at[k] * size, size);
    }
    return NV_OK;
}

nv_status nv_float_select_v2(const nv_args *a, nv_error *err)
{
    return nv_golden_select_v2(a, err);
}
