/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parameters that a family of entry points shares, as kernels.def declares them, and the same
 * names as the arguments of a call.
 */
#ifndef NV_KERNELS_SIGNATURE_H
#define NV_KERNELS_SIGNATURE_H

#include "element.h"
#include "nv/arm_nn_types.h"

/* What bias_data points to. */
#if ELEMENT_BITS == 16
typedef cmsis_nn_bias_data convolve_bias;
typedef int64_t depthwise_bias;
#else
typedef int32_t convolve_bias;
typedef int32_t depthwise_bias;
#endif

#define CONVOLVE_PARAMS                                                                            \
    const cmsis_nn_context *ctx, const cmsis_nn_conv_params *conv_params,                          \
        const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,    \
        const element *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,    \
        const cmsis_nn_dims *bias_dims, const convolve_bias *bias_data,                            \
        const cmsis_nn_dims *output_dims, element *output_data
#define CONVOLVE_ARGS                                                                              \
    ctx, conv_params, quant_params, input_dims, input_data, filter_dims, filter_data, bias_dims,   \
        bias_data, output_dims, output_data

#define CONVOLVE_SIZE_PARAMS                                                                       \
    const cmsis_nn_conv_params *conv_params, const cmsis_nn_dims *input_dims,                      \
        const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims
#define CONVOLVE_SIZE_ARGS conv_params, input_dims, filter_dims, output_dims

#define DEPTHWISE_PARAMS                                                                           \
    const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,                    \
        const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,    \
        const element *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,    \
        const cmsis_nn_dims *bias_dims, const depthwise_bias *bias_data,                           \
        const cmsis_nn_dims *output_dims, element *output_data
#define DEPTHWISE_ARGS                                                                             \
    ctx, dw_conv_params, quant_params, input_dims, input_data, filter_dims, filter_data,           \
        bias_dims, bias_data, output_dims, output_data

#define DEPTHWISE_SIZE_PARAMS                                                                      \
    const cmsis_nn_dw_conv_params *dw_conv_params, const cmsis_nn_dims *input_dims,                \
        const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims
#define DEPTHWISE_SIZE_ARGS dw_conv_params, input_dims, filter_dims, output_dims

#define TRANSPOSE_CONV_PARAMS                                                                      \
    const cmsis_nn_context *ctx, const cmsis_nn_context *output_ctx,                               \
        const cmsis_nn_transpose_conv_params *transpose_conv_params,                               \
        const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,    \
        const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,     \
        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,                                  \
        const cmsis_nn_dims *output_dims, int8_t *output_data
#define TRANSPOSE_CONV_ARGS                                                                        \
    ctx, output_ctx, transpose_conv_params, quant_params, input_dims, input_data, filter_dims,     \
        filter_data, bias_dims, bias_data, output_dims, output_data

/* state_t: int8_t or int16_t. svdf_s8 has a context more in front. */
#define SVDF_PARAMS(state_t)                                                                       \
    const cmsis_nn_context *input_ctx, const cmsis_nn_context *output_ctx,                         \
        const cmsis_nn_svdf_params *svdf_params,                                                   \
        const cmsis_nn_per_tensor_quant_params *input_quant_params,                                \
        const cmsis_nn_per_tensor_quant_params *output_quant_params,                               \
        const cmsis_nn_dims *input_dims, const int8_t *input_data,                                 \
        const cmsis_nn_dims *state_dims, state_t *state_data,                                      \
        const cmsis_nn_dims *weights_feature_dims, const int8_t *weights_feature_data,             \
        const cmsis_nn_dims *weights_time_dims, const state_t *weights_time_data,                  \
        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,                                  \
        const cmsis_nn_dims *output_dims, int8_t *output_data
#define SVDF_ARGS                                                                                  \
    input_ctx, output_ctx, svdf_params, input_quant_params, output_quant_params, input_dims,       \
        input_data, state_dims, state_data, weights_feature_dims, weights_feature_data,            \
        weights_time_dims, weights_time_data, bias_dims, bias_data, output_dims, output_data

/* quant_t: cmsis_nn_per_tensor_quant_params, ..._per_channel_quant_params or cmsis_nn_quant_params.
 */
#define FULLY_CONNECTED_PARAMS(quant_t)                                                            \
    const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params, const quant_t *quant_params, \
        const cmsis_nn_dims *input_dims, const int8_t *input_data,                                 \
        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,                               \
        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,                                  \
        const cmsis_nn_dims *output_dims, int8_t *output_data

#endif
