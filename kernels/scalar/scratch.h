/* SPDX-License-Identifier: Apache-2.0 */
/* Scratch bytes on a core without SIMD. */
#ifndef NV_SCALAR_SCRATCH_H
#define NV_SCALAR_SCRATCH_H

#include "path.h"

/* Two int16 columns: scalar/gemm.h. */
static inline int32_t scalar_scratch_convolve_s8(const cmsis_nn_dims *filter)
{
    return filter->h * filter->w * filter->c * 2 * (int32_t)sizeof(int16_t);
}

/* Two int16 columns: scalar/gemm.h. */
static inline int32_t scalar_scratch_convolve_s16(const cmsis_nn_dims *filter)
{
    return scalar_scratch_convolve_s8(filter);
}

static inline int32_t scalar_scratch_convolve_1x1_s8_fast(const cmsis_nn_dims *input)
{
    (void)input;
    return 0;
}

static inline int32_t scalar_scratch_convolve_1_x_n_s8(const cmsis_nn_conv_params *params,
                                                       const cmsis_nn_dims *input,
                                                       const cmsis_nn_dims *filter,
                                                       const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)output;
    return scalar_scratch_convolve_s8(filter);
}

/* Output channels of a transposed convolution from which its phases pay. */
enum { scalar_phase_channels = 2 };

static inline int32_t scalar_scratch_depthwise_conv_s8_opt(const cmsis_nn_dims *input,
                                                           const cmsis_nn_dims *filter)
{
    (void)input, (void)filter;
    return 0;
}

/* The weights of four channels as int8. */
static inline int32_t scalar_scratch_depthwise_conv_s4_opt(const cmsis_nn_dims *input,
                                                           const cmsis_nn_dims *filter)
{
    (void)input;
    return filter->h * filter->w * 4;
}

static inline int32_t scalar_scratch_depthwise_conv_fast_s16(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t
scalar_scratch_depthwise_conv_wrapper_s8(const cmsis_nn_dw_conv_params *params,
                                         const cmsis_nn_dims *input, const cmsis_nn_dims *filter,
                                         const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)filter, (void)output;
    return 0;
}

static inline int32_t scalar_scratch_fully_connected_s8(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t scalar_scratch_fully_connected_s16(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t scalar_scratch_avgpool(int output_width, int channels)
{
    (void)output_width, (void)channels;
    return 0;
}

static inline int32_t scalar_scratch_svdf_s8(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

#endif
