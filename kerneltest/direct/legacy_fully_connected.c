/* SPDX-License-Identifier: Apache-2.0 */
/* A matrix, in the function's own order, times a vector. */
#include "legacy_case.h"

#define CASE(name, vector, weight)                                                                 \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const uint16_t columns = legacy_draw(d, 1, nv_rng_one_in(&d->rng, 8) ? 200 : 40);          \
        const uint16_t rows = legacy_draw(d, 1, 17);                                               \
        const vector *x = nv_direct_in(d, columns, sizeof *x);                                     \
        const weight *w = nv_direct_in(d, columns * rows, sizeof *w);                              \
        const weight *bias = nv_direct_in(d, rows, sizeof *bias);                                  \
        const uint16_t bias_shift = legacy_bias_shift(d);                                          \
        const uint16_t out_shift = legacy_out_shift(d, 8 * (int32_t)sizeof *w, columns);           \
        const legacy_written out = legacy_out(d, rows, sizeof(vector));                            \
        int16_t *room = nv_direct_out(d, sizeof *x == 1 ? columns : 0, sizeof *room);              \
        nv_direct_status(                                                                          \
            d, d->lib->name(x, w, columns, rows, bias_shift, out_shift, bias, out.got, room),      \
            legacy_golden(d)->name(x, w, columns, rows, bias_shift, out_shift, bias, out.due,      \
                                   room));                                                         \
        legacy_compare(d, &out);                                                                   \
    }
CASE(fully_connected_q7, int8_t, int8_t)
CASE(fully_connected_q7_opt, int8_t, int8_t)
CASE(fully_connected_q15, int16_t, int16_t)
CASE(fully_connected_q15_opt, int16_t, int16_t)
CASE(fully_connected_mat_q7_vec_q15, int16_t, int8_t)
CASE(fully_connected_mat_q7_vec_q15_opt, int16_t, int8_t)
