/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Argument structs of the neural-network kernel interface that Cortex-M firmware calls, with the
 * member order, types and enum values of CMSIS-NN: a kernel library built against its headers and
 * one built against these are interchangeable at binary level.
 */
#ifndef NV_ARM_NN_TYPES_H
#define NV_ARM_NN_TYPES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    ARM_CMSIS_NN_SUCCESS = 0,
    ARM_CMSIS_NN_ARG_ERROR = -1,     /* arguments that this function does not take */
    ARM_CMSIS_NN_NO_IMPL_ERROR = -2, /* not built for this core */
    ARM_CMSIS_NN_FAILURE = -3
} arm_cmsis_nn_status;

typedef enum { ARM_SIGMOID = 0, ARM_TANH = 1 } arm_nn_activation_type;

typedef struct {
    int32_t w, h;
} cmsis_nn_tile;

/* Scratch memory; `size` in bytes. */
typedef struct {
    void *buf;
    int32_t size;
} cmsis_nn_context;

/* Bias of a 16-bit operator: int32 or int64. */
typedef struct {
    const void *data;
    bool is_int32_bias;
} cmsis_nn_bias_data;

/* Activations are [n, h, w, c]. Filters: see the function. */
typedef struct {
    int32_t n, h, w, c;
} cmsis_nn_dims;

typedef struct {
    int32_t max_time, num_inputs, num_batches, num_outputs;
} cmsis_nn_lstm_dims;

/* Real multiplier = multiplier * 2^(shift - 31); a positive shift is to the left. */
typedef struct {
    int32_t *multiplier; /* [output channels] */
    int32_t *shift;
} cmsis_nn_per_channel_quant_params;

typedef struct {
    int32_t multiplier, shift;
} cmsis_nn_per_tensor_quant_params;

/* Either of the two. */
typedef struct {
    int32_t *multiplier;
    int32_t *shift;
    int32_t is_per_channel;
} cmsis_nn_quant_params;

typedef struct {
    int32_t multiplier, shift;
} cmsis_nn_scaling;

/* Quantized output is clamped to [min, max]. */
typedef struct {
    int32_t min, max;
} cmsis_nn_activation;

/* Input and filter offsets are minus the zero point, the output offset is plus it. */
typedef struct {
    int32_t input_offset;
    int32_t output_offset;
    cmsis_nn_tile stride;
    cmsis_nn_tile padding; /* left and top */
    cmsis_nn_tile dilation;
    cmsis_nn_activation activation;
} cmsis_nn_conv_params;

typedef struct {
    int32_t input_offset;
    int32_t output_offset;
    cmsis_nn_tile stride;
    cmsis_nn_tile padding;
    cmsis_nn_tile padding_offsets;
    cmsis_nn_tile dilation;
    cmsis_nn_activation activation;
} cmsis_nn_transpose_conv_params;

typedef struct {
    int32_t input_offset;
    int32_t output_offset;
    int32_t ch_mult; /* output channels = input channels * ch_mult */
    cmsis_nn_tile stride;
    cmsis_nn_tile padding;
    cmsis_nn_tile dilation;
    cmsis_nn_activation activation;
} cmsis_nn_dw_conv_params;

typedef struct {
    cmsis_nn_tile stride;
    cmsis_nn_tile padding;
    cmsis_nn_activation activation;
} cmsis_nn_pool_params;

typedef struct {
    int32_t input_offset;
    int32_t filter_offset;
    int32_t output_offset;
    cmsis_nn_activation activation;
} cmsis_nn_fc_params;

typedef struct {
    bool adj_x, adj_y; /* operand is given transposed */
    cmsis_nn_fc_params fc_params;
} cmsis_nn_bmm_params;

typedef struct {
    int32_t num_dims;
    const uint32_t *permutations; /* [num_dims] */
} cmsis_nn_transpose_params;

typedef struct {
    int32_t rank;
    int32_t input_offset;
    int32_t output_offset;
    cmsis_nn_activation input_activation;
    cmsis_nn_activation output_activation;
} cmsis_nn_svdf_params;

/* Tables of 513 entries: exp on [-10, 0] and 1 / (1 + x) on [0, 1]. */
typedef struct {
    const int16_t *exp_lut;
    const int16_t *one_by_one_lut;
} cmsis_nn_softmax_lut_s16;

/* Effective biases hold the zero point's share: bias + offset * sum of the weights' row. */
typedef struct {
    int32_t input_multiplier, input_shift;
    const void *input_weights;
    const void *input_effective_bias;
    int32_t hidden_multiplier, hidden_shift;
    const void *hidden_weights;
    const void *hidden_effective_bias;
    const void *bias;
    arm_nn_activation_type activation_type;
} cmsis_nn_lstm_gate;

typedef struct {
    int32_t time_major; /* 0: [batch, time, ...], otherwise [time, batch, ...] */
    int32_t batch_size;
    int32_t time_steps;
    int32_t input_size;
    int32_t hidden_size;
    int32_t input_offset;
    int32_t forget_to_cell_multiplier, forget_to_cell_shift;
    int32_t input_to_cell_multiplier, input_to_cell_shift;
    int32_t cell_clip;
    int32_t cell_scale_power;
    int32_t output_multiplier, output_shift;
    int32_t output_offset;
    cmsis_nn_lstm_gate forget_gate, input_gate, cell_gate, output_gate;
} cmsis_nn_lstm_params;

typedef struct {
    void *temp1;
    void *temp2;
    void *cell_state;
    void *hidden_state;
} cmsis_nn_lstm_context;

#endif
