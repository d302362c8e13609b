/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fully connected layers: every weight is used once a batch, so its share in the zero point's term,
 * input_offset * sum(w), is taken while it is at hand: each load of weights feeds a product and a
 * sum. Two rows share a load of the input; four make a vector of outputs.
 */
#ifndef NV_KERNELS_MVE_FULLY_CONNECTED_H
#define NV_KERNELS_MVE_FULLY_CONNECTED_H

#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"

typedef struct mve_fc {
    const cmsis_nn_fc_params *params;
    const int32_t *multiplier, *shift;
    bool per_channel; /* one multiplier and shift a unit, otherwise one for all */
    int32_t depth, units;
    const int8_t *filter; /* [units, depth] */
    const int32_t *bias;  /* [units] or NULL */
} mve_fc;

/* sum((x + offset) * w) of two rows. */
typedef struct mve_two_sums {
    int32_t first, second;
} mve_two_sums;

static inline mve_two_sums mve_dot_two(const int8_t *x, const int8_t *w0, const int8_t *w1,
                                       int32_t depth, int32_t offset)
{
    int32_t dot0 = 0, dot1 = 0, sum0 = 0, sum1 = 0;

    for (int32_t k = 0; k < depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(depth - k));
        const int8x16_t v = vldrbq_z_s8(x + k, p);
        const int8x16_t u0 = vldrbq_z_s8(w0 + k, p), u1 = vldrbq_z_s8(w1 + k, p);
        dot0 = vmladavaq_p_s8(dot0, v, u0, p);
        dot1 = vmladavaq_p_s8(dot1, v, u1, p);
        sum0 = vaddvaq_p_s8(sum0, u0, p);
        sum1 = vaddvaq_p_s8(sum1, u1, p);
    }
    return (mve_two_sums){dot0 + offset * sum0, dot1 + offset * sum1};
}

/* filter_offset * sum(x + input_offset): the same for all units of a batch. */
static inline int32_t mve_filter_offset_share(const mve_fc *fc, const int8_t *input)
{
    int32_t sum = fc->depth * fc->params->input_offset;

    if (fc->params->filter_offset == 0)
        return 0;
    for (int32_t k = 0; k < fc->depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(fc->depth - k));
        sum = vaddvaq_p_s8(sum, vldrbq_z_s8(input + k, p), p);
    }
    return fc->params->filter_offset * sum;
}

/* One batch. */
static inline void mve_fully_connected(const mve_fc *fc, const int8_t *input, int8_t *output)
{
    const int32_t share = mve_filter_offset_share(fc, input);
    const int32_t depth = fc->depth, offset = fc->params->input_offset;
    mve_scale scale = mve_scale_dup(*fc->multiplier, *fc->shift);

    for (int32_t unit = 0; unit < fc->units; unit += 4) {
        const mve_pred16_t lanes = vctp32q((uint32_t)(fc->units - unit));
        const mve_row_quad r = mve_row_quad_at(fc->filter + unit * depth, depth, fc->units - unit);
        const mve_two_sums a = mve_dot_two(input, r.w0, r.w1, depth, offset);
        const mve_two_sums b = mve_dot_two(input, r.w2, r.w3, depth, offset);
        int32x4_t acc = vaddq_n_s32(mve_lanes(a.first, a.second, b.first, b.second), share);

        if (fc->bias != NULL)
            acc = vaddq_s32(acc, vldrwq_z_s32(fc->bias + unit, lanes));
        if (fc->per_channel)
            scale = mve_scale_split(vldrwq_z_s32(fc->multiplier + unit, lanes),
                                    vldrwq_z_s32(fc->shift + unit, lanes));
        vstrbq_p_s32(output + unit,
                     mve_activate(mve_rescale(acc, scale), fc->params->output_offset,
                                  fc->params->activation.min, fc->params->activation.max),
                     lanes);
    }
}

#endif
