/* SPDX-License-Identifier: Apache-2.0 */
/* Depthwise convolution of any shape. */
#include "kernel_path.h"
#include "mve/depthwise.h"

/* All output pixels of one batch for one group; pointers are at the group's first channel. */
static void depthwise_image(const mve_dw *dw, const mve_dw_group *g, const int8_t *in,
                            const int8_t *filter, int8_t *out)
{
    const cmsis_nn_dw_conv_params *p = dw->params;

    for (int32_t oy = 0; oy < dw->out->h; oy++) {
        const int32_t y = oy * p->stride.h - p->padding.h;
        const mve_taps rows = mve_taps_inside(y, p->dilation.h, dw->filter->h, dw->in->h);
        for (int32_t ox = 0; ox < dw->out->w; ox++, out += dw->out->c) {
            const int32_t x = ox * p->stride.w - p->padding.w;
            const mve_taps columns = mve_taps_inside(x, p->dilation.w, dw->filter->w, dw->in->w);
            const int32_t origin = (y * dw->in->w + x) * dw->in->c;
            mve_dw_store(dw, g, mve_dw_window(dw, g, in, origin, filter, rows, columns), out);
        }
    }
}

arm_cmsis_nn_status arm_depthwise_conv_s8(const cmsis_nn_context *ctx,
                                          const cmsis_nn_dw_conv_params *dw_conv_params,
                                          const cmsis_nn_per_channel_quant_params *quant_params,
                                          const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                          const cmsis_nn_dims *filter_dims,
                                          const int8_t *filter_data, const cmsis_nn_dims *bias_dims,
                                          const int32_t *bias_data,
                                          const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const mve_dw dw = {dw_conv_params, input_dims, filter_dims, output_dims};
    const int32_t in_image = input_dims->h * input_dims->w * input_dims->c;
    const int32_t out_image = output_dims->h * output_dims->w * output_dims->c;

    (void)ctx;
    (void)bias_dims;
    NV_KERNEL_PATH("generic");
    for (int32_t channel = 0; channel < output_dims->c; channel += MVE_DW_LANES) {
        const int32_t left = output_dims->c - channel;
        const mve_dw_group g = mve_dw_group_at(&dw, quant_params, bias_data, channel,
                                               left < MVE_DW_LANES ? left : MVE_DW_LANES);
        for (int32_t n = 0; n < input_dims->n; n++)
            depthwise_image(&dw, &g, input_data + n * in_image + channel / dw_conv_params->ch_mult,
                            filter_data + channel, output_data + n * out_image + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
