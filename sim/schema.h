/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Facts of the .tflite schema, version 3: the slot of each field in its table's vtable, in the
 * order in which the schema declares them. A union takes two slots, its type first. Only what is
 * read is listed; fields that are not are ignored.
 */
#ifndef NV_SIM_SCHEMA_H
#define NV_SIM_SCHEMA_H

#include "cursor.h"

/* NV_FIELD(Tensor, shape): the field as the cursor wants it. */
#define NV_FIELD(table, field)                                                                     \
    (nv_schema_field)                                                                              \
    {                                                                                              \
#table "." #field, NV_SLOT_##table##_##field                                               \
    }

enum { NV_SCHEMA_VERSION = 3 };

enum {
    NV_SLOT_Model_version = 0,
    NV_SLOT_Model_operator_codes = 1,
    NV_SLOT_Model_subgraphs = 2,
    NV_SLOT_Model_buffers = 4,
    NV_SLOT_Model_metadata = 6,

    NV_SLOT_Metadata_name = 0,
    NV_SLOT_Metadata_buffer = 1,

    NV_SLOT_OperatorCode_deprecated_builtin_code = 0,
    NV_SLOT_OperatorCode_custom_code = 1,
    NV_SLOT_OperatorCode_version = 2,
    NV_SLOT_OperatorCode_builtin_code = 3,

    NV_SLOT_SubGraph_tensors = 0,
    NV_SLOT_SubGraph_inputs = 1,
    NV_SLOT_SubGraph_outputs = 2,
    NV_SLOT_SubGraph_operators = 3,
    NV_SLOT_SubGraph_name = 4,

    NV_SLOT_Buffer_data = 0,
    NV_SLOT_Buffer_offset = 1,
    NV_SLOT_Buffer_size = 2,

    NV_SLOT_Tensor_shape = 0,
    NV_SLOT_Tensor_type = 1,
    NV_SLOT_Tensor_buffer = 2,
    NV_SLOT_Tensor_name = 3,
    NV_SLOT_Tensor_quantization = 4,
    NV_SLOT_Tensor_is_variable = 5,
    NV_SLOT_Tensor_sparsity = 6,
    NV_SLOT_Tensor_external_buffer = 10,

    NV_SLOT_QuantizationParameters_scale = 2,
    NV_SLOT_QuantizationParameters_zero_point = 3,
    NV_SLOT_QuantizationParameters_details_type = 4,
    NV_SLOT_QuantizationParameters_quantized_dimension = 6,

    NV_SLOT_Operator_opcode_index = 0,
    NV_SLOT_Operator_inputs = 1,
    NV_SLOT_Operator_outputs = 2,
    NV_SLOT_Operator_builtin_options_type = 3,
    NV_SLOT_Operator_builtin_options = 4,
    NV_SLOT_Operator_custom_options = 5,

    NV_SLOT_Conv2DOptions_padding = 0,
    NV_SLOT_Conv2DOptions_stride_w = 1,
    NV_SLOT_Conv2DOptions_stride_h = 2,
    NV_SLOT_Conv2DOptions_fused_activation_function = 3,
    NV_SLOT_Conv2DOptions_dilation_w_factor = 4,
    NV_SLOT_Conv2DOptions_dilation_h_factor = 5,
    NV_SLOT_Conv2DOptions_quantized_bias_type = 6,

    NV_SLOT_DepthwiseConv2DOptions_padding = 0,
    NV_SLOT_DepthwiseConv2DOptions_stride_w = 1,
    NV_SLOT_DepthwiseConv2DOptions_stride_h = 2,
    NV_SLOT_DepthwiseConv2DOptions_fused_activation_function = 4,
    NV_SLOT_DepthwiseConv2DOptions_dilation_w_factor = 5,
    NV_SLOT_DepthwiseConv2DOptions_dilation_h_factor = 6,

    NV_SLOT_Pool2DOptions_padding = 0,
    NV_SLOT_Pool2DOptions_stride_w = 1,
    NV_SLOT_Pool2DOptions_stride_h = 2,
    NV_SLOT_Pool2DOptions_filter_width = 3,
    NV_SLOT_Pool2DOptions_filter_height = 4,
    NV_SLOT_Pool2DOptions_fused_activation_function = 5,

    NV_SLOT_FullyConnectedOptions_fused_activation_function = 0,
    NV_SLOT_FullyConnectedOptions_weights_format = 1,
    NV_SLOT_FullyConnectedOptions_keep_num_dims = 2,
    NV_SLOT_FullyConnectedOptions_asymmetric_quantize_inputs = 3,
    NV_SLOT_FullyConnectedOptions_quantized_bias_type = 4,

    NV_SLOT_TransposeConvOptions_padding = 0,
    NV_SLOT_TransposeConvOptions_stride_w = 1,
    NV_SLOT_TransposeConvOptions_stride_h = 2,
    NV_SLOT_TransposeConvOptions_fused_activation_function = 3,

    NV_SLOT_BatchMatMulOptions_adj_x = 0,
    NV_SLOT_BatchMatMulOptions_adj_y = 1,

    NV_SLOT_SVDFOptions_rank = 0,
    NV_SLOT_SVDFOptions_fused_activation_function = 1,

    NV_SLOT_UnidirectionalSequenceLSTMOptions_fused_activation_function = 0,
    NV_SLOT_UnidirectionalSequenceLSTMOptions_cell_clip = 1,
    NV_SLOT_UnidirectionalSequenceLSTMOptions_time_major = 3,
    NV_SLOT_UnidirectionalSequenceLSTMOptions_diagonal_recurrent_tensors = 5,

    NV_SLOT_IfOptions_then_subgraph_index = 0,
    NV_SLOT_IfOptions_else_subgraph_index = 1,
    NV_SLOT_WhileOptions_cond_subgraph_index = 0,
    NV_SLOT_WhileOptions_body_subgraph_index = 1,
    NV_SLOT_CallOnceOptions_init_subgraph_index = 0,
    NV_SLOT_VarHandleOptions_container = 0,
    NV_SLOT_VarHandleOptions_shared_name = 1,

    NV_SLOT_SoftmaxOptions_beta = 0,
    NV_SLOT_AddOptions_fused_activation_function = 0,
    NV_SLOT_SubOptions_fused_activation_function = 0,
    NV_SLOT_MulOptions_fused_activation_function = 0,
    NV_SLOT_DivOptions_fused_activation_function = 0,
    NV_SLOT_L2NormOptions_fused_activation_function = 0,
    NV_SLOT_LeakyReluOptions_alpha = 0,
    NV_SLOT_ReducerOptions_keep_dims = 0,

    NV_SLOT_ConcatenationOptions_axis = 0,
    NV_SLOT_ConcatenationOptions_fused_activation_function = 1,
    NV_SLOT_PackOptions_values_count = 0,
    NV_SLOT_PackOptions_axis = 1,
    NV_SLOT_UnpackOptions_num = 0,
    NV_SLOT_UnpackOptions_axis = 1,
    NV_SLOT_StridedSliceOptions_begin_mask = 0,
    NV_SLOT_StridedSliceOptions_end_mask = 1,
    NV_SLOT_StridedSliceOptions_ellipsis_mask = 2,
    NV_SLOT_StridedSliceOptions_new_axis_mask = 3,
    NV_SLOT_StridedSliceOptions_shrink_axis_mask = 4,
    NV_SLOT_StridedSliceOptions_offset = 5,
    NV_SLOT_GatherOptions_axis = 0,
    NV_SLOT_GatherOptions_batch_dims = 1,
    NV_SLOT_SqueezeOptions_squeeze_dims = 0,
    NV_SLOT_SpaceToDepthOptions_block_size = 0,
    NV_SLOT_DepthToSpaceOptions_block_size = 0,
    NV_SLOT_MirrorPadOptions_mode = 0,
    NV_SLOT_ResizeBilinearOptions_align_corners = 2,
    NV_SLOT_ResizeBilinearOptions_half_pixel_centers = 3,
    NV_SLOT_ResizeNearestNeighborOptions_align_corners = 0,
    NV_SLOT_ResizeNearestNeighborOptions_half_pixel_centers = 1,
    NV_SLOT_CumsumOptions_exclusive = 0,
    NV_SLOT_CumsumOptions_reverse = 1,
};

/* Members of the union BuiltinOptions. */
enum {
    NV_OPTIONS_NONE = 0,
    NV_OPTIONS_CONV_2D = 1,
    NV_OPTIONS_DEPTHWISE_CONV_2D = 2,
    NV_OPTIONS_POOL_2D = 5,
    NV_OPTIONS_SVDF = 6,
    NV_OPTIONS_FULLY_CONNECTED = 8,
    NV_OPTIONS_SOFTMAX = 9,
    NV_OPTIONS_CONCATENATION = 10,
    NV_OPTIONS_ADD = 11,
    NV_OPTIONS_L2_NORM = 12,
    NV_OPTIONS_RESIZE_BILINEAR = 15,
    NV_OPTIONS_SPACE_TO_DEPTH = 19,
    NV_OPTIONS_MUL = 21,
    NV_OPTIONS_GATHER = 23,
    NV_OPTIONS_REDUCER = 27,
    NV_OPTIONS_SUB = 28,
    NV_OPTIONS_DIV = 29,
    NV_OPTIONS_SQUEEZE = 30,
    NV_OPTIONS_STRIDED_SLICE = 32,
    NV_OPTIONS_PACK = 59,
    NV_OPTIONS_UNPACK = 64,
    NV_OPTIONS_TRANSPOSE_CONV = 49,
    NV_OPTIONS_UNIDIRECTIONAL_SEQUENCE_LSTM = 71,
    NV_OPTIONS_RESIZE_NEAREST_NEIGHBOR = 74,
    NV_OPTIONS_LEAKY_RELU = 75,
    NV_OPTIONS_MIRROR_PAD = 77,
    NV_OPTIONS_IF = 92,
    NV_OPTIONS_WHILE = 93,
    NV_OPTIONS_DEPTH_TO_SPACE = 94,
    NV_OPTIONS_CUMSUM = 102,
    NV_OPTIONS_BATCH_MATMUL = 101,
    NV_OPTIONS_CALL_ONCE = 103,
    NV_OPTIONS_VAR_HANDLE = 111,
};

#endif
