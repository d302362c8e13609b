/* SPDX-License-Identifier: Apache-2.0 */
/* Scratch bytes on a core with the DSP extension. */
#ifndef NV_DSP_SCRATCH_H
#define NV_DSP_SCRATCH_H

#include "path.h"

/* Four int16 columns of whole groups of four: dsp/gemm.h. */
static inline int32_t dsp_scratch_columns(int32_t depth)
{
    return (depth + 3) / 4 * 4 * 4 * (int32_t)sizeof(int16_t);
}

/* The columns, and the bytes of one column before they are split. */
static inline int32_t dsp_scratch_convolve_s8(const cmsis_nn_dims *filter)
{
    const int32_t depth = filter->h * filter->w * filter->c;
    return dsp_scratch_columns(depth) + depth;
}

/* The columns, and the elements of one column before they are split. */
static inline int32_t dsp_scratch_convolve_s16(const cmsis_nn_dims *filter)
{
    const int32_t depth = filter->h * filter->w * filter->c;
    return dsp_scratch_columns(depth) + depth * (int32_t)sizeof(int16_t);
}

static inline int32_t dsp_scratch_convolve_1x1_s8_fast(const cmsis_nn_dims *input)
{
    return dsp_scratch_columns(input->c);
}

static inline int32_t dsp_scratch_convolve_1_x_n_s8(const cmsis_nn_conv_params *params,
                                                    const cmsis_nn_dims *input,
                                                    const cmsis_nn_dims *filter,
                                                    const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)output;
    return dsp_scratch_convolve_s8(filter);
}

/* Output channels of a transposed convolution from which its phases pay. */
enum { dsp_phase_channels = 2 };

/* The weights of four channels as int16. */
static inline int32_t dsp_scratch_depthwise_conv_s8_opt(const cmsis_nn_dims *input,
                                                        const cmsis_nn_dims *filter)
{
    (void)input;
    return filter->h * filter->w * 4 * (int32_t)sizeof(int16_t);
}

static inline int32_t dsp_scratch_depthwise_conv_s4_opt(const cmsis_nn_dims *input,
                                                        const cmsis_nn_dims *filter)
{
    return dsp_scratch_depthwise_conv_s8_opt(input, filter);
}

static inline int32_t dsp_scratch_depthwise_conv_fast_s16(const cmsis_nn_dims *filter)
{
    return filter->h * filter->w * 4 * (int32_t)sizeof(int16_t);
}

static inline int32_t dsp_scratch_depthwise_conv_wrapper_s8(const cmsis_nn_dw_conv_params *params,
                                                            const cmsis_nn_dims *input,
                                                            const cmsis_nn_dims *filter,
                                                            const cmsis_nn_dims *output)
{
    return depthwise_path_of(params, input, filter, output) == DEPTHWISE_OPT
               ? dsp_scratch_depthwise_conv_s8_opt(input, filter)
               : 0;
}

static inline int32_t dsp_scratch_fully_connected_s8(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t dsp_scratch_fully_connected_s16(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t dsp_scratch_avgpool(int output_width, int channels)
{
    (void)output_width, (void)channels;
    return 0;
}

static inline int32_t dsp_scratch_svdf_s8(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

#endif
