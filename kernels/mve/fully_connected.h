/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layers: every weight is used once a batch, so its share in the zero point's term,
 * input_offset * sum(w), is taken while it is at hand. */
#ifndef NV_KERNELS_MVE_FULLY_CONNECTED_H
#define NV_KERNELS_MVE_FULLY_CONNECTED_H

#include "kernel_path.h"
#include "mve/quad.h"
#include "mve/requantize.h"
#include "nv/arm_nn_types.h"
#include <stdbool.h>
#include <stddef.h>

typedef struct mve_fc {
    const cmsis_nn_fc_params *params;
    const int32_t *multiplier, *shift;
    bool per_channel; /* one multiplier and shift a unit, otherwise one for all */
    int32_t depth, units;
    weights filter;      /* [units, depth] */
    const int32_t *bias; /* [units] or NULL */
} mve_fc;

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
        const mve_row_quad r =
            mve_row_quad_at(weights_next(fc->filter, unit * depth), depth, fc->units - unit);
        int32x4_t acc = vaddq_n_s32(mve_quad_dense(r, input, depth, offset), share);

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

static inline void fully_connected(const cmsis_nn_fc_params *params, const int32_t *multiplier,
                                   const int32_t *shift, const bool per_channel,
                                   const int8_t *input, const cmsis_nn_dims *filter,
                                   const int8_t *filter_data, const int32_t *bias,
                                   const cmsis_nn_dims *output, int8_t *out)
{
    const mve_fc fc = {
        params, multiplier, shift, per_channel, filter->n, output->c, weights_of(filter_data),
        bias};

    for (int32_t n = 0; n < output->n; n++)
        mve_fully_connected(&fc, input + n * fc.depth, out + n * fc.units);
}

#endif
