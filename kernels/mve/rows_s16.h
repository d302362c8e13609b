/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The matrix product under the layers of int16: rows of int8 weights [channels][depth] times
 * columns of int16, which lie `stride` elements apart. Four rows share each load of the column.
 * Without offsets, a row's start value is its bias.
 */
#ifndef NV_KERNELS_MVE_ROWS_S16_H
#define NV_KERNELS_MVE_ROWS_S16_H

#include "mve/output_s16.h"
#include "mve/rows.h"

typedef struct mve_rows_s16 {
    weights filter; /* [channels][depth] */
    int32_t depth, channels;
    int32_t out_stride; /* from a column's outputs to the next one's */
    mve_output_s16 output;
} mve_rows_s16;

/* The rows from `channel` on. */
static inline mve_rows_s16 mve_rows_s16_at(const mve_rows_s16 *layer, int32_t channel,
                                           int32_t channels)
{
    mve_rows_s16 rows = *layer;

    rows.filter = weights_next(layer->filter, channel * layer->depth);
    rows.channels = channels;
    rows.output = mve_output_s16_at(&layer->output, channel);
    return rows;
}

/* n elements of a column, or fewer if n is not a multiple of eight, times four rows. */
static inline int32x4_t mve_quad_dot_s16(mve_row_quad r, const int16_t *column, int32_t n)
{
    int32_t a0 = 0, a1 = 0, a2 = 0, a3 = 0;

    for (int32_t k = 0; k < n; k += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - k));
        const int16x8_t v = vldrhq_z_s16(column + k, p);
        a0 = vmladavaq_p_s16(a0, v, vldrbq_z_s16(r.w0 + k, p), p);
        a1 = vmladavaq_p_s16(a1, v, vldrbq_z_s16(r.w1 + k, p), p);
        a2 = vmladavaq_p_s16(a2, v, vldrbq_z_s16(r.w2 + k, p), p);
        a3 = vmladavaq_p_s16(a3, v, vldrbq_z_s16(r.w3 + k, p), p);
    }
    return mve_lanes(a0, a1, a2, a3);
}

static inline mve_row_quad mve_row_quad_next(mve_row_quad r, int32_t n)
{
    return (mve_row_quad){r.w0 + n, r.w1 + n, r.w2 + n, r.w3 + n};
}

/* The same with the biases, where sums need 64 bits: so many products at a time as 32 bits take. */
static inline void mve_quad_dot_wide(mve_row_quad r, const int16_t *column, int32_t depth,
                                     int64_t wide[4])
{
    int32_t part[4];

    for (int32_t k = 0; k < depth; k += MVE_NARROW_DEPTH) {
        const int32_t n = depth - k < MVE_NARROW_DEPTH ? depth - k : MVE_NARROW_DEPTH;
        vst1q_s32(part, mve_quad_dot_s16(mve_row_quad_next(r, k), column + k, n));
        for (int i = 0; i < 4; i++)
            wide[i] += part[i];
    }
}

/* Four rows, or the last few, times all columns. */
NV_NOINLINE void mve_quad_product_s16(const mve_rows_s16 *rows, int32_t channel,
                                      const int16_t *columns, int32_t stride, int32_t count,
                                      int16_t *out)
{
    const int32_t depth = rows->depth, left = rows->channels - channel;
    const mve_row_quad r =
        mve_row_quad_at(weights_next(rows->filter, channel * depth), depth, left);
    const mve_quad_s16 quad = mve_quad_s16_at(&rows->output, channel, left);

    for (; count > 0; count--, columns += stride, out += rows->out_stride) {
        if (rows->output.is_wide) {
            int64_t wide[4];
            mve_wide_biases(&rows->output, &quad, channel, wide);
            mve_quad_dot_wide(r, columns, depth, wide);
            mve_quad_store_wide(&quad, wide, out);
        } else {
            const int32x4_t sum = mve_quad_dot_s16(r, columns, depth);
            mve_quad_store(&quad, vaddq_s32(sum, quad.start), out);
        }
    }
}

/* All rows times `count` columns. out: [count][out_stride], the first `channels` of each. */
static inline void mve_rows_product_s16(const mve_rows_s16 *rows, const int16_t *columns,
                                        int32_t stride, int32_t count, int16_t *out)
{
    for (int32_t c = 0; c < rows->channels; c += 4)
        mve_quad_product_s16(rows, c, columns, stride, count, out + c);
}

#endif
