/* SPDX-License-Identifier: Apache-2.0 */
/* Which function suits a shape: the wrappers and their size queries must agree on it. */
#ifndef NV_KERNELS_PATH_CHOICE_H
#define NV_KERNELS_PATH_CHOICE_H

#include "nv/arm_nn_types.h"

typedef enum convolve_path {
    CONVOLVE_1X1_FAST,
    CONVOLVE_1X1,
    CONVOLVE_1_X_N,
    CONVOLVE_ANY
} convolve_path;

static inline bool is_unit(cmsis_nn_tile tile)
{
    return tile.w == 1 && tile.h == 1;
}

/* A filter of one tap. Firmware's dense layers, which come here too, leave other channels in its
 * dimensions than a convolution does. */
static inline bool is_pointwise(const cmsis_nn_conv_params *params, const cmsis_nn_dims *filter)
{
    return filter->w == 1 && filter->h == 1 && params->padding.w == 0 && params->padding.h == 0;
}

static inline bool is_convolve_1x1(const cmsis_nn_conv_params *params, const cmsis_nn_dims *input,
                                   const cmsis_nn_dims *filter)
{
    return is_pointwise(params, filter) && is_unit(params->dilation) && input->c == filter->c;
}

/* Columns of such a convolution start at multiples of four bytes. */
static inline bool is_convolve_1_x_n(const cmsis_nn_conv_params *params, const cmsis_nn_dims *input,
                                     const cmsis_nn_dims *filter)
{
    return input->h == 1 && filter->h == 1 && params->dilation.w == 1 && params->stride.w > 0 &&
           params->stride.w * input->c % 4 == 0 && input->c == filter->c;
}

static inline convolve_path convolve_path_of(const cmsis_nn_conv_params *params,
                                             const cmsis_nn_dims *input,
                                             const cmsis_nn_dims *filter)
{
    if (is_convolve_1x1(params, input, filter))
        return is_unit(params->stride) ? CONVOLVE_1X1_FAST : CONVOLVE_1X1;
    return is_convolve_1_x_n(params, input, filter) ? CONVOLVE_1_X_N : CONVOLVE_ANY;
}

/* Two int4 weights an octet: every row of such a filter begins with one. */
static inline bool has_even_rows(const cmsis_nn_dims *filter)
{
    return filter->h * filter->w * filter->c % 2 == 0;
}

/* Of a filter's taps along one axis, a transposed convolution multiplies every stride-th by the
 * inputs that reach an output: so many, or at some outputs one less; where it is none, a tap of
 * zeros. */
static inline int32_t most_taps(int32_t filter, int32_t stride)
{
    return (filter + stride - 1) / stride;
}

static inline int32_t fewest_taps(int32_t filter, int32_t stride)
{
    return filter < stride ? 1 : filter / stride;
}

/* Whether it pays to arrange the filter for convolutions of stride 1: enough input pixels make use
 * of that, and at least so many output channels. */
static inline bool is_transpose_conv_by_phases(const cmsis_nn_dims *input,
                                               const cmsis_nn_dims *filter, int32_t channels)
{
    return input->n * input->h * input->w >= 8 && filter->n >= channels;
}

typedef enum depthwise_path { DEPTHWISE_3X3, DEPTHWISE_OPT, DEPTHWISE_ANY } depthwise_path;

static inline bool is_depthwise_3x3(const cmsis_nn_dw_conv_params *params,
                                    const cmsis_nn_dims *filter)
{
    return filter->w == 3 && filter->h == 3 && params->padding.w <= 1 && params->padding.h <= 1;
}

static inline depthwise_path depthwise_path_of(const cmsis_nn_dw_conv_params *params,
                                               const cmsis_nn_dims *input,
                                               const cmsis_nn_dims *filter,
                                               const cmsis_nn_dims *output)
{
    if (input->c != output->c || input->n != 1 || !is_unit(params->dilation))
        return DEPTHWISE_ANY;
    return is_depthwise_3x3(params, filter) ? DEPTHWISE_3X3 : DEPTHWISE_OPT;
}

/* Sums of fewer taps than these fit 32 bits. */
enum { DEPTHWISE_FAST_S16_TAPS = 512 };

static inline bool is_depthwise_fast_s16(const cmsis_nn_dw_conv_params *params,
                                         const cmsis_nn_dims *input, const cmsis_nn_dims *filter,
                                         const cmsis_nn_dims *output)
{
    return input->c == output->c && is_unit(params->dilation) &&
           filter->w * filter->h < DEPTHWISE_FAST_S16_TAPS;
}

#endif
