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

static inline int32_t mve_scratch_convolve_s8(const cmsis_nn_dims *input_dims,
                                              const cmsis_nn_dims *filter_dims)
{
    const int32_t column = filter_dims->h * filter_dims->w * filter_dims->c;
    (void)input_dims;
    return mve_conv_columns(column) * column;
}

/* Pixels of the input are the columns. */
static inline int32_t mve_scratch_convolve_1x1_s8_fast(const cmsis_nn_dims *input_dims)
{
    (void)input_dims;
    return 0;
}

static inline int32_t mve_scratch_convolve_1_x_n_s8(const cmsis_nn_conv_params *conv_params,
                                                    const cmsis_nn_dims *input_dims,
                                                    const cmsis_nn_dims *filter_dims,
                                                    const cmsis_nn_dims *output_dims)
{
    (void)conv_params;
    (void)output_dims;
    return mve_scratch_convolve_s8(input_dims, filter_dims);
}

static inline int32_t mve_scratch_convolve_wrapper_s8(const cmsis_nn_conv_params *conv_params,
                                                      const cmsis_nn_dims *input_dims,
                                                      const cmsis_nn_dims *filter_dims,
                                                      const cmsis_nn_dims *output_dims)
{
    (void)output_dims;
    if (filter_dims->h == 1 && filter_dims->w == 1 && conv_params->padding.h == 0 &&
        conv_params->padding.w == 0)
        return 0;
    return mve_scratch_convolve_s8(input_dims, filter_dims);
}

static inline int32_t mve_scratch_depthwise_conv_s8_opt(const cmsis_nn_dims *input_dims,
                                                        const cmsis_nn_dims *filter_dims)
{
    (void)input_dims;
    (void)filter_dims;
    return 0;
}

static inline int32_t mve_scratch_depthwise_conv_wrapper_s8(
    const cmsis_nn_dw_conv_params *dw_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims)
{
    (void)dw_conv_params;
    (void)output_dims;
    return mve_scratch_depthwise_conv_s8_opt(input_dims, filter_dims);
}

/* The sums of the weights' rows are taken while the weights stream by. */
static inline int32_t mve_scratch_fully_connected_s8(const cmsis_nn_dims *filter_dims)
{
    (void)filter_dims;
    return 0;
}

static inline int32_t mve_scratch_avgpool_s8(int dim_dst_width, int ch_src)
{
    (void)dim_dst_width;
    (void)ch_src;
    return 0;
}

#endif
