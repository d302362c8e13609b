/* SPDX-License-Identifier: Apache-2.0 */
/* The weights of eight channels are unpacked once for all pixels. */
#include "kernel_path.h"
#include "mve/depthwise.h"
#include "path.h"
#include "signature.h"

/* Channels `channel` and on, as many as the group has lanes: [taps][MVE_DW_LANES]. */
static void unpack(const mve_dw *dw, const mve_dw_group *g, const int8_t *filter, int32_t channel,
                   int8_t *to)
{
    const int32_t taps = dw->filter->h * dw->filter->w;

    for (int32_t i = 0; i < taps; i++, channel += dw->out->c, to += MVE_DW_LANES)
        vstrbq_s16(to, mve_eight_nibbles(filter + channel / 2, channel % 2, g->lanes));
}

arm_cmsis_nn_status arm_depthwise_conv_s4_opt(DEPTHWISE_PARAMS)
{
    (void)bias_dims;
    if (depthwise_path_of(DEPTHWISE_SIZE_ARGS) == DEPTHWISE_ANY || ctx->buf == NULL)
        return ARM_CMSIS_NN_ARG_ERROR;

    const mve_dw dw = {dw_conv_params, input_dims, filter_dims, output_dims, MVE_DW_LANES};
    int8_t *unpacked = ctx->buf;
    for (int32_t channel = 0; channel < output_dims->c; channel += MVE_DW_LANES) {
        const int32_t left = output_dims->c - channel;
        const mve_dw_group g = mve_dw_group_at(&dw, quant_params, bias_data, channel,
                                               left < MVE_DW_LANES ? left : MVE_DW_LANES);
        unpack(&dw, &g, filter_data, channel, unpacked);
        mve_dw_image(&dw, &g, input_data + channel, weights_of(unpacked), output_data + channel);
    }
    NV_KERNEL_PATH("depthwise_opt");
    return ARM_CMSIS_NN_SUCCESS;
}
