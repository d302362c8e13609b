/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an operator knows beside its tensors: one struct a row of ops.def. Options are as in the
 * .tflite file; fields behind "prepared" are computed by nv_prepare_<stem>: shapes and padding
 * only. Multipliers and shifts are not here on purpose: golden and the kernel adapters each
 * derive them from the scales, so that one wrong multiplier cannot make both agree.
 */
#ifndef NV_PARAMS_H
#define NV_PARAMS_H

#include <stdbool.h>
#include <stdint.h>

/* Of an operator without options that count. */
typedef struct nv_no_params {
    char none;
} nv_no_params;

typedef enum nv_padding { NV_PADDING_SAME = 0, NV_PADDING_VALID = 1 } nv_padding;

/* Codes of the .tflite schema. */
typedef enum nv_activation {
    NV_ACT_NONE = 0,
    NV_ACT_RELU = 1,
    NV_ACT_RELU_N1_TO_1 = 2,
    NV_ACT_RELU6 = 3,
    NV_ACT_TANH = 4,
    NV_ACT_SIGN_BIT = 5
} nv_activation;

/* A window that slides over H and W. */
typedef struct nv_window {
    nv_padding padding;
    int32_t stride_h, stride_w;
    int32_t dilation_h, dilation_w; /* 1: dense */
    /* prepared */
    int32_t filter_h, filter_w;
    int32_t pad_top, pad_left; /* the smaller half where padding is odd */
} nv_window;

typedef struct nv_add_params {
    nv_activation activation;
} nv_add_params;

typedef struct nv_pool_params {
    nv_window window;
    nv_activation activation;
} nv_pool_params;

typedef nv_pool_params nv_average_pool_2d_params;
typedef nv_pool_params nv_max_pool_2d_params;

typedef struct nv_conv_2d_params {
    nv_window window;
    nv_activation activation;
    /* prepared */
    int32_t groups; /* input channels / filter's input channels */
} nv_conv_2d_params;

typedef struct nv_depthwise_conv_2d_params {
    nv_window window;
    nv_activation activation;
    int32_t depth_multiplier; /* output channels / input channels: from the shapes, as TFLM */
} nv_depthwise_conv_2d_params;

typedef nv_no_params nv_quantize_params, nv_dequantize_params;

typedef struct nv_fully_connected_params {
    nv_activation activation;
    bool keep_num_dims;
    /* prepared */
    int32_t batches, depth, units; /* output [batches, units], weights [units, depth] */
} nv_fully_connected_params;

typedef nv_no_params nv_reshape_params; /* the output tensor's shape is what counts */

typedef struct nv_softmax_params {
    float beta;
} nv_softmax_params;

typedef nv_no_params nv_pad_params; /* paddings are the second input, [rank][2] */

typedef struct nv_mean_params {
    bool keep_dims;
} nv_mean_params;

#endif
