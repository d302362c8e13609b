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

/* Of an operator with nothing but a fused activation. */
typedef struct nv_fused_params {
    nv_activation activation;
} nv_fused_params;

typedef nv_fused_params nv_add_params, nv_sub_params, nv_mul_params, nv_div_params;
typedef nv_fused_params nv_l2_normalization_params;

/* Elementwise, two operands. */
typedef nv_no_params nv_maximum_params, nv_minimum_params, nv_squared_difference_params;
typedef nv_no_params nv_floor_div_params, nv_floor_mod_params, nv_add_n_params, nv_prelu_params;
typedef nv_no_params nv_equal_params, nv_not_equal_params, nv_greater_params;
typedef nv_no_params nv_greater_equal_params, nv_less_params, nv_less_equal_params;
typedef nv_no_params nv_logical_and_params, nv_logical_or_params, nv_select_v2_params;

/* Elementwise, one operand. */
typedef nv_no_params nv_abs_params, nv_neg_params, nv_sqrt_params, nv_rsqrt_params;
typedef nv_no_params nv_square_params, nv_exp_params, nv_log_params, nv_sin_params, nv_cos_params;
typedef nv_no_params nv_ceil_params, nv_floor_params, nv_round_params, nv_zeros_like_params;
typedef nv_no_params nv_cast_params, nv_logical_not_params, nv_relu_params, nv_relu6_params;
typedef nv_no_params nv_elu_params, nv_hard_swish_params, nv_logistic_params, nv_tanh_params;
typedef nv_no_params nv_log_softmax_params;

typedef struct nv_leaky_relu_params {
    float alpha;
} nv_leaky_relu_params;

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

typedef struct nv_svdf_params {
    nv_activation activation; /* of the float kernel; the integer one clamps to the type only */
    int32_t rank;
    /* prepared: input [batches, features], weights [filters, features] and [filters, memory] */
    int32_t batches, features, filters, memory, units; /* filters = units * rank */
} nv_svdf_params;

typedef struct nv_unidirectional_sequence_lstm_params {
    float cell_clip; /* 0: none */
    bool time_major;
    /* prepared: input [batches, steps, features], time major: [steps, batches, features] */
    int32_t batches, steps, features, units;
} nv_unidirectional_sequence_lstm_params;

typedef struct nv_if_else_params {
    int32_t then_graph, else_graph; /* of the model; inputs are 0: the condition, then theirs */
} nv_if_else_params;

typedef struct nv_while_loop_params {
    int32_t cond_graph, body_graph;
} nv_while_loop_params;

typedef struct nv_call_once_params {
    int32_t graph;
} nv_call_once_params;

typedef struct nv_var_handle_params {
    const char *container, *name; /* NULL: any container */
    /* prepared */
    int32_t variable; /* of the model */
} nv_var_handle_params;

typedef struct nv_read_variable_params {
    char none;
} nv_read_variable_params;

typedef struct nv_assign_variable_params {
    char none;
} nv_assign_variable_params;

#endif
