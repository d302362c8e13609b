/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layers. The zero point's term, input_offset * sum(w), and the bias come from
 * vector_sum_s8, which firmware calls once for a model. int4 layers have no such buffer: a weight's
 * share is taken while it is at hand. */
#ifndef NV_KERNELS_MVE_FULLY_CONNECTED_H
#define NV_KERNELS_MVE_FULLY_CONNECTED_H

#include "kernel_path.h"
#include "mve/quad.h"
#include "mve/requantize.h"
#include "nv/arm_nn_types.h"
#include <stdbool.h>
#include <stddef.h>

#if defined(NV_PACKED_WEIGHTS)
enum { FC_TAKES_SUMS = 0 };
#else
enum { FC_TAKES_SUMS = 1 };
#endif

typedef struct mve_fc {
    const cmsis_nn_fc_params *params;
    const int32_t *multiplier, *shift;
    bool per_channel; /* one multiplier and shift a unit, otherwise one for all */
    int32_t depth, units;
    weights filter;      /* [units, depth] */
    const int32_t *bias; /* [units] or NULL */
    const int32_t *sums; /* [units] of vector_sum_s8, with FC_TAKES_SUMS */
} mve_fc;

/* filter_offset * sum(x + input_offset), as far as the sums do not hold it: the same for all units
 * of a batch. */
static inline int32_t mve_filter_offset_share(const mve_fc *fc, const int8_t *input)
{
    int32_t sum = FC_TAKES_SUMS ? 0 : fc->depth * fc->params->input_offset;

    if (fc->params->filter_offset == 0)
        return 0;
    for (int32_t k = 0; k < fc->depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(fc->depth - k));
        sum = vaddvaq_p_s8(sum, vldrbq_z_s8(input + k, p), p);
    }
    return fc->params->filter_offset * sum;
}

/* The output's offset and range in core registers: stores of int8 may alias the parameters. */
typedef struct mve_fc_output {
    int32_t share, offset, min, max;
} mve_fc_output;

/* sum((x + input_offset) * w) + bias of four units, or of the last `left`. */
NV_INLINE int32x4_t mve_fc_quad(const mve_fc *fc, const int8_t *input, int32_t unit, int32_t left,
                                mve_pred16_t lanes)
{
    const mve_row_quad r =
        mve_row_quad_at(weights_next(fc->filter, unit * fc->depth), fc->depth, left);

    if (FC_TAKES_SUMS)
        return vaddq_s32(mve_quad_dot(r, input, fc->depth), vldrwq_z_s32(fc->sums + unit, lanes));
    const int32x4_t acc = mve_quad_dense(r, input, fc->depth, fc->params->input_offset);
    return fc->bias == NULL ? acc : vaddq_s32(acc, vldrwq_z_s32(fc->bias + unit, lanes));
}

/* `left`: 4, as a constant, or how many units are left. */
NV_INLINE void mve_fc_units(const mve_fc *fc, const mve_fc_output *o, const int8_t *input,
                            int32_t unit, int32_t left, mve_scale scale, int8_t *output)
{
    const mve_pred16_t lanes = vctp32q((uint32_t)left);
    const int32x4_t acc = vaddq_n_s32(mve_fc_quad(fc, input, unit, left, lanes), o->share);

    if (fc->per_channel)
        scale = mve_scale_split(vldrwq_z_s32(fc->multiplier + unit, lanes),
                                vldrwq_z_s32(fc->shift + unit, lanes));
    vstrbq_p_s32(output + unit, mve_activate(mve_rescale(acc, scale), o->offset, o->min, o->max),
                 lanes);
}

/* One batch. */
static inline void mve_fully_connected(const mve_fc *fc, const int8_t *input, int8_t *output)
{
    const mve_fc_output o = {mve_filter_offset_share(fc, input), fc->params->output_offset,
                             fc->params->activation.min, fc->params->activation.max};
    const mve_scale scale = mve_scale_dup(*fc->multiplier, *fc->shift);
    const int32_t units = fc->units;
    int32_t unit = 0;

    for (; unit + 4 <= units; unit += 4)
        mve_fc_units(fc, &o, input, unit, 4, scale, output);
    if (unit < units)
        mve_fc_units(fc, &o, input, unit, units - unit, scale, output);
}

static inline arm_cmsis_nn_status
fully_connected(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *params,
                const int32_t *multiplier, const int32_t *shift, const bool per_channel,
                const int8_t *input, const cmsis_nn_dims *filter, const int8_t *filter_data,
                const int32_t *bias, const cmsis_nn_dims *output, int8_t *out)
{
    const mve_fc fc = {params,
                       multiplier,
                       shift,
                       per_channel,
                       filter->n,
                       output->c,
                       weights_of(filter_data),
                       bias,
                       FC_TAKES_SUMS ? ctx->buf : NULL};

    if (FC_TAKES_SUMS && fc.sums == NULL)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t n = 0; n < output->n; n++)
        mve_fully_connected(&fc, input + n * fc.depth, out + n * fc.units);
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
