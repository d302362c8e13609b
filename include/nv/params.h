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
typedef nv_pool_params nv_l2_pool_2d_params;

typedef struct nv_conv_2d_params {
    nv_window window;
    nv_activation activation;
    int32_t bias_type; /* nv_type; without a bias, INT32 makes 16-bit activations accumulate so */
    /* prepared */
    int32_t groups; /* input channels / filter's input channels */
} nv_conv_2d_params;

typedef struct nv_depthwise_conv_2d_params {
    nv_window window;
    nv_activation activation;
    int32_t depth_multiplier; /* output channels / input channels: from the shapes, as TFLM */
} nv_depthwise_conv_2d_params;

/* The window stands on the output. */
typedef struct nv_transpose_conv_params {
    nv_window window;
    nv_activation activation;
} nv_transpose_conv_params;

typedef struct nv_batch_matmul_params {
    bool transpose_left, transpose_right; /* stored columns first */
    /* prepared */
    int32_t rows, depth, columns; /* of each product: [rows, depth] times [depth, columns] */
} nv_batch_matmul_params;

typedef nv_no_params nv_quantize_params, nv_dequantize_params;

typedef struct nv_fully_connected_params {
    nv_activation activation;
    bool keep_num_dims;
    bool asymmetric_inputs; /* of a hybrid model: each row is quantized with a zero point */
    int32_t bias_type;      /* as in nv_conv_2d_params */
    /* prepared */
    int32_t batches, depth, units; /* output [batches, units], weights [units, depth] */
} nv_fully_connected_params;

typedef nv_no_params nv_reshape_params; /* the output tensor's shape is what counts */
typedef nv_no_params nv_expand_dims_params, nv_shape_params, nv_fill_params, nv_broadcast_to_params,
    nv_broadcast_args_params;

typedef struct nv_squeeze_params {
    int32_t count; /* 0: all dimensions of 1 go */
    int32_t axis[8];
} nv_squeeze_params;

/* Of tensors joined along an axis and of a tensor taken apart: an operand gives the axis of SPLIT
 * and SPLIT_V. */
typedef struct nv_join_params {
    nv_activation activation; /* of CONCATENATION */
    int32_t parts;            /* of PACK and UNPACK, as the file counts them */
    int32_t axis;             /* of the whole; prepared: 0 or more */
} nv_join_params;

typedef nv_join_params nv_concatenation_params, nv_pack_params, nv_unpack_params, nv_split_params,
    nv_split_v_params;

typedef nv_no_params nv_slice_params, nv_dynamic_update_slice_params;

typedef struct nv_strided_slice_params {
    int32_t begin_mask, end_mask, shrink_mask; /* a bit a dimension */
    int32_t other_masks;                       /* ellipsis and new axis */
    bool offset;                               /* end counts from begin */
    /* prepared: per dimension of the input, in its elements */
    int32_t begin[8], stride[8], count[8];
} nv_strided_slice_params;

typedef nv_no_params nv_transpose_params, nv_reverse_v2_params;

typedef struct nv_block_params {
    int32_t block; /* side of a square of pixels */
} nv_block_params;

typedef nv_block_params nv_space_to_depth_params, nv_depth_to_space_params;
typedef nv_no_params nv_space_to_batch_nd_params, nv_batch_to_space_nd_params;

typedef struct nv_gather_params {
    int32_t axis, batch_dims; /* prepared: 0 or more */
} nv_gather_params;

typedef nv_no_params nv_gather_nd_params, nv_embedding_lookup_params;

typedef struct nv_resize_params {
    bool align_corners, half_pixel_centers;
} nv_resize_params;

typedef nv_resize_params nv_resize_bilinear_params, nv_resize_nearest_neighbor_params;

typedef struct nv_softmax_params {
    float beta;
} nv_softmax_params;

typedef nv_no_params nv_pad_params, nv_padv2_params; /* paddings: second input, [rank][2] */

typedef struct nv_mirror_pad_params {
    bool symmetric; /* the edge is mirrored too */
} nv_mirror_pad_params;

typedef struct nv_reduce_params {
    bool keep_dims;
} nv_reduce_params;

typedef nv_reduce_params nv_mean_params, nv_sum_params, nv_reduce_max_params, nv_reduce_min_params,
    nv_reduce_all_params;

/* Along an axis, the second input. */
typedef struct nv_along_params {
    bool exclusive, reverse; /* of CUMSUM */
    /* prepared: shape of the input is [outer][length][inner] */
    int64_t outer, length, inner;
} nv_along_params;

typedef nv_along_params nv_cumsum_params, nv_arg_max_params, nv_arg_min_params;

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

/* The audio front end's operators; lengths in samples. */
typedef struct nv_signal_window_params {
    int32_t shift; /* right, of sample times weight */
} nv_signal_window_params;

typedef struct nv_signal_fft_auto_scale_params {
    char none;
} nv_signal_fft_auto_scale_params;

typedef struct nv_signal_fft_params {
    int32_t fft_length; /* of reals, even */
} nv_signal_fft_params;

typedef nv_signal_fft_params nv_signal_rfft_params;
typedef nv_signal_fft_params nv_signal_irfft_params;

typedef struct nv_signal_energy_params {
    int32_t start_index, end_index; /* bins from start to before end */
} nv_signal_energy_params;

typedef struct nv_signal_filter_bank_params {
    int32_t num_channels;
} nv_signal_filter_bank_params;

typedef struct nv_signal_filter_bank_square_root_params {
    char none;
} nv_signal_filter_bank_square_root_params;

/* Of a low-pass filter, in steps of 2^-spectral_subtraction_bits. */
typedef struct nv_signal_smoothing {
    int32_t smoothing, one_minus_smoothing;
} nv_signal_smoothing;

typedef struct nv_signal_filter_bank_spectral_subtraction_params {
    int32_t num_channels;
    nv_signal_smoothing even, odd; /* channels */
    int32_t min_signal_remaining, smoothing_bits, spectral_subtraction_bits;
    bool clamping;
} nv_signal_filter_bank_spectral_subtraction_params;

typedef struct nv_signal_pcan_params {
    int32_t snr_shift;
} nv_signal_pcan_params;

typedef struct nv_signal_filter_bank_log_params {
    int32_t input_correction_bits, output_scale;
} nv_signal_filter_bank_log_params;

typedef struct nv_signal_delay_params {
    int32_t delay_length;
} nv_signal_delay_params;

typedef struct nv_signal_framer_params {
    int32_t frame_size, frame_step;
    bool prefill; /* zeros before the first sample */
    /* prepared */
    int32_t frames;   /* of each run */
    int32_t capacity; /* of the queue of a row */
} nv_signal_framer_params;

typedef struct nv_signal_stacker_params {
    int32_t num_channels, stacker_left_context, stacker_right_context, stacker_step;
    /* prepared */
    int32_t capacity; /* of the queue: an output's elements */
} nv_signal_stacker_params;

typedef struct nv_signal_overlap_add_params {
    int32_t frame_step;
    /* prepared: input [rows, frames, frame_size], output [rows, frames * frame_step] */
    int32_t frame_size, frames;
    int64_t rows;
} nv_signal_overlap_add_params;

typedef struct nv_circular_buffer_params {
    int32_t cycles_max; /* runs from one that goes on behind the operator to the next */
    /* prepared */
    int32_t guessed; /* operators up to this one that did not say, since the last of one cycle */
} nv_circular_buffer_params;

typedef struct nv_detection_postprocess_params {
    int32_t max_detections, max_classes_per_detection, detections_per_class, num_classes;
    bool use_regular_nms; /* each class by itself */
    float nms_score_threshold, nms_iou_threshold;
    float y_scale, x_scale, h_scale, w_scale;
    /* prepared */
    int32_t boxes, encoding; /* values of one box's encoding, of which 4 count */
    int32_t classes;         /* num_classes, or one more: the background comes first */
} nv_detection_postprocess_params;

#endif
