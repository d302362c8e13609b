/* SPDX-License-Identifier: Apache-2.0 */
/* MAXIMUM and MINIMUM on integers: of the raw values, since nothing is rescaled. */
#include "broadcast.h"

#define EXTREMUM(stem, relation)                                                                   \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        (void)err;                                                                                 \
        for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) {          \
            const int64_t x = golden_get_wide(&a->in[0], w.at[0]);                                 \
            const int64_t y = golden_get_wide(&a->in[1], w.at[1]);                                 \
            golden_set_wide(&a->out[0], w.i, x relation y ? x : y);                                \
        }                                                                                          \
        return NV_OK;                                                                              \
    }

EXTREMUM(maximum, >)
EXTREMUM(minimum, <)
