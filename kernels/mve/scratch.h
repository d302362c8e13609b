/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Scratch of the kernels for cores with MVE, in bytes; 0: none. Plain arithmetic: every build
 * includes it, since a library answers for the other cores too.
 */
#ifndef NV_KERNELS_MVE_SCRATCH_H
#define NV_KERNELS_MVE_SCRATCH_H

#include "nv/arm_nn_types.h"

/* im2col columns of `column` bytes each that are held at once: what fits in 2 KiB, within
 * bounds. The more there are, the more share the set-up of four output channels. */
static inline int32_t mve_conv_columns(int32_t column)
{
    enum { FEWEST = 4, MOST = 16, BYTES = 2048 };
    const int32_t fit = column > 0 ? BYTES / column : MOST;
    return fit < FEWEST ? FEWEST : fit > MOST ? MOST : fit;
}

static inline int32_t mve_scratch_convolve_s8(const cmsis_nn_dims *filter)
{
    const int32_t column = filter->h * filter->w * filter->c;
    return mve_conv_columns(column) * column;
}

static inline int32_t mve_scratch_convolve_s16(const cmsis_nn_dims *filter)
{
    const int32_t column = filter->h * filter->w * filter->c * (int32_t)sizeof(int16_t);
    return mve_conv_columns(column) * column;
}

/* Pixels of the input are the columns. */
static inline int32_t mve_scratch_convolve_1x1_s8_fast(const cmsis_nn_dims *input)
{
    (void)input;
    return 0;
}

static inline int32_t mve_scratch_convolve_1_x_n_s8(const cmsis_nn_conv_params *params,
                                                    const cmsis_nn_dims *input,
                                                    const cmsis_nn_dims *filter,
                                                    const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)output;
    return mve_scratch_convolve_s8(filter);
}

/* Output channels of a transposed convolution from which its phases pay. */
enum { mve_phase_channels = 1 };

static inline int32_t mve_scratch_depthwise_conv_s8_opt(const cmsis_nn_dims *input,
                                                        const cmsis_nn_dims *filter)
{
    (void)input, (void)filter;
    return 0;
}

/* The weights of eight channels as int8. */
static inline int32_t mve_scratch_depthwise_conv_s4_opt(const cmsis_nn_dims *input,
                                                        const cmsis_nn_dims *filter)
{
    (void)input;
    return filter->h * filter->w * 8;
}

static inline int32_t mve_scratch_depthwise_conv_fast_s16(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t mve_scratch_depthwise_conv_wrapper_s8(const cmsis_nn_dw_conv_params *params,
                                                            const cmsis_nn_dims *input,
                                                            const cmsis_nn_dims *filter,
                                                            const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)filter, (void)output;
    return 0;
}

/* The sums of the weights' rows: vector_sum_s8. */
static inline int32_t mve_scratch_fully_connected_s8(const cmsis_nn_dims *filter)
{
    return filter->c * (int32_t)sizeof(int32_t);
}

static inline int32_t mve_scratch_fully_connected_s16(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

static inline int32_t mve_scratch_avgpool(int output_width, int channels)
{
    (void)output_width, (void)channels;
    return 0;
}

/* The sums of the weights' rows are taken by the layer itself. */
static inline int32_t mve_scratch_svdf_s8(const cmsis_nn_dims *filter)
{
    (void)filter;
    return 0;
}

#endif
