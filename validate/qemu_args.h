/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the arguments of each kernel are, in their order: ARGS_<name>(F, N) for every row of
 * kernels.def, F standing for the first argument and N for the next ones. Each is
 *   N(kind, parameter, count)
 * with the kinds
 *   VALUE     a scalar; count 1
 *   IN, OUT   memory of `count` elements that is read, or read and written; NULL is passed as such
 *   CONTEXT   a cmsis_nn_context; count 1. Its size is what was asked for
 *   SCALES    a struct of pointers to `count` multipliers and shifts
 *   EITHER    such a struct with is_per_channel behind, `count` if that is set and else one
 *   SCRATCH   memory of `count` elements whose content is nobody's; NULL is passed as such
 *   BIAS      a cmsis_nn_bias_data of `count` biases
 *   TABLES    a cmsis_nn_softmax_lut_s16 of tables of `count` entries
 *   LSTM      a cmsis_nn_lstm_params; `count` bytes an effective bias
 *   BUFFERS   the cmsis_nn_lstm_context of `params`; `count` bytes an element of the hidden state
 *   ORDER     a cmsis_nn_transpose_params; count 1
 * A count is an expression of the kernel's own parameters.
 */
#ifndef NV_VALIDATE_QEMU_ARGS_H
#define NV_VALIDATE_QEMU_ARGS_H

/* Such a list as the arguments of a call: ARGS_<name>(NV_FIRST_ARG, NV_NEXT_ARG). */
#define NV_FIRST_ARG(kind, name, count) name
#define NV_NEXT_ARG(kind, name, count)  , name

#define COUNT(dims)  ((dims)->n * (dims)->h * (dims)->w * (dims)->c)
#define IMAGES(dims) (input_dims->n * (dims)->h * (dims)->w * (dims)->c)

#define ARGS_INPUT_FILTER(F, N) F(IN, input_dims, 1) N(IN, filter_dims, 1)

/* Octets of n int4 weights. */
#define PACKED(n) (((n) + 1) / 2)

/* `inputs`: elements; `octets`: of the filter. */
#define ARGS_CONV_TAIL(N, inputs, octets)                                                          \
    N(SCALES, quant_params, output_dims->c)                                                        \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, inputs)                                                                      \
    N(IN, filter_dims, 1)                                                                          \
    N(IN, filter_data, octets)                                                                     \
    N(IN, bias_dims, 1)                                                                            \
    N(IN, bias_data, output_dims->c)
#define ARGS_CONV_OF(F, N, octets)                                                                 \
    F(CONTEXT, ctx, 1) N(IN, conv_params, 1) ARGS_CONV_TAIL(N, COUNT(input_dims), octets)

#define CONV_WEIGHTS       (output_dims->c * filter_dims->h * filter_dims->w * filter_dims->c)
#define ARGS_CONV(F, N)    ARGS_CONV_OF(F, N, CONV_WEIGHTS)
#define ARGS_CONV_S4(F, N) ARGS_CONV_OF(F, N, PACKED(CONV_WEIGHTS)) ARGS_CONV_OUTPUT(N)
/* Firmware calls it for fully connected layers too, with their filter_dims. */
#define ARGS_CONV_1X1(F, N) ARGS_CONV_OF(F, N, output_dims->c * input_dims->c) ARGS_CONV_OUTPUT(N)

#define ARGS_CONV_OUTPUT(N) N(IN, output_dims, 1) N(OUT, output_data, IMAGES(output_dims))

/* input_dims are those of the input with its gaps. */
#define SPREAD (upscale_dims == NULL ? 1 : upscale_dims->h * upscale_dims->w)
#define ARGS_CONV_UPSCALED(F, N)                                                                   \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, conv_params, 1)                                                                          \
    ARGS_CONV_TAIL(N, COUNT(input_dims) / SPREAD, CONV_WEIGHTS)                                    \
    N(IN, upscale_dims, 1) ARGS_CONV_OUTPUT(N)

#define ARGS_CONV_SIZE(F, N)                                                                       \
    F(IN, conv_params, 1) N(IN, input_dims, 1) N(IN, filter_dims, 1) N(IN, output_dims, 1)

#define ARGS_convolve_wrapper_s8(F, N)                     ARGS_CONV(F, N) ARGS_CONV_OUTPUT(N)
#define ARGS_convolve_wrapper_s8_get_buffer_size(F, N)     ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s8_get_buffer_size_dsp(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s8_get_buffer_size_mve(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_s8(F, N)                             ARGS_CONV_UPSCALED(F, N)
#define ARGS_convolve_s8_get_buffer_size(F, N)             ARGS_INPUT_FILTER(F, N)
#define ARGS_convolve_1x1_s8(F, N)                         ARGS_CONV_1X1(F, N)
#define ARGS_convolve_1x1_s8_fast(F, N)                    ARGS_CONV_1X1(F, N)
#define ARGS_convolve_1x1_s8_fast_get_buffer_size(F, N)    F(IN, input_dims, 1)
#define ARGS_convolve_1_x_n_s8(F, N)                       ARGS_CONV(F, N) ARGS_CONV_OUTPUT(N)
#define ARGS_convolve_1_x_n_s8_get_buffer_size(F, N)       ARGS_CONV_SIZE(F, N)

#define ARGS_convolve_wrapper_s4(F, N)                     ARGS_CONV_S4(F, N)
#define ARGS_convolve_wrapper_s4_get_buffer_size(F, N)     ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s4_get_buffer_size_dsp(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s4_get_buffer_size_mve(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_s4(F, N)                             ARGS_CONV_S4(F, N)
#define ARGS_convolve_s4_get_buffer_size(F, N)             ARGS_INPUT_FILTER(F, N)
#define ARGS_convolve_even_s4(F, N)                        ARGS_CONV_S4(F, N)
#define ARGS_convolve_1x1_s4(F, N)                         ARGS_CONV_S4(F, N)
#define ARGS_convolve_1x1_s4_fast(F, N)                    ARGS_CONV_S4(F, N)
#define ARGS_convolve_1x1_s4_fast_get_buffer_size(F, N)    F(IN, input_dims, 1)
#define ARGS_convolve_1_x_n_s4(F, N)                       ARGS_CONV_S4(F, N)
#define ARGS_convolve_1_x_n_s4_get_buffer_size(F, N)       ARGS_CONV_SIZE(F, N)

#define ARGS_DEPTHWISE_OF(F, N, octets)                                                            \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, dw_conv_params, 1)                                                                       \
    N(SCALES, quant_params, output_dims->c)                                                        \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, COUNT(input_dims))                                                           \
    N(IN, filter_dims, 1)                                                                          \
    N(IN, filter_data, octets)                                                                     \
    N(IN, bias_dims, 1)                                                                            \
    N(IN, bias_data, output_dims->c)                                                               \
    ARGS_CONV_OUTPUT(N)
#define DEPTHWISE_WEIGHTS (filter_dims->h * filter_dims->w * output_dims->c)
#define ARGS_CONV_S16(F, N)                                                                        \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, conv_params, 1)                                                                          \
    N(SCALES, quant_params, output_dims->c)                                                        \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, COUNT(input_dims))                                                           \
    N(IN, filter_dims, 1)                                                                          \
    N(IN, filter_data, output_dims->c * filter_dims->h * filter_dims->w * filter_dims->c)          \
    N(IN, bias_dims, 1)                                                                            \
    N(BIAS, bias_data, output_dims->c)                                                             \
    ARGS_CONV_OUTPUT(N)

#define ARGS_convolve_wrapper_s16(F, N)                     ARGS_CONV_S16(F, N)
#define ARGS_convolve_wrapper_s16_get_buffer_size(F, N)     ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s16_get_buffer_size_dsp(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_wrapper_s16_get_buffer_size_mve(F, N) ARGS_CONV_SIZE(F, N)
#define ARGS_convolve_s16(F, N)                             ARGS_CONV_S16(F, N)
#define ARGS_convolve_s16_get_buffer_size(F, N)             ARGS_INPUT_FILTER(F, N)

#define ARGS_DEPTHWISE(F, N)    ARGS_DEPTHWISE_OF(F, N, DEPTHWISE_WEIGHTS)
#define ARGS_DEPTHWISE_S4(F, N) ARGS_DEPTHWISE_OF(F, N, PACKED(DEPTHWISE_WEIGHTS))

#define ARGS_DEPTHWISE_SIZE(F, N)                                                                  \
    F(IN, dw_conv_params, 1) N(IN, input_dims, 1) N(IN, filter_dims, 1) N(IN, output_dims, 1)

#define ARGS_depthwise_conv_wrapper_s8(F, N)                     ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_wrapper_s8_get_buffer_size(F, N)     ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s8_get_buffer_size_dsp(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s8_get_buffer_size_mve(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_s8(F, N)                             ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_3x3_s8(F, N)                         ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_s8_opt(F, N)                         ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_s8_opt_get_buffer_size(F, N)         ARGS_INPUT_FILTER(F, N)

#define ARGS_depthwise_conv_wrapper_s4(F, N)                     ARGS_DEPTHWISE_S4(F, N)
#define ARGS_depthwise_conv_wrapper_s4_get_buffer_size(F, N)     ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s4_get_buffer_size_dsp(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s4_get_buffer_size_mve(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_s4(F, N)                             ARGS_DEPTHWISE_S4(F, N)
#define ARGS_depthwise_conv_s4_opt(F, N)                         ARGS_DEPTHWISE_S4(F, N)
#define ARGS_depthwise_conv_s4_opt_get_buffer_size(F, N)         ARGS_INPUT_FILTER(F, N)

#define ARGS_depthwise_conv_wrapper_s16(F, N)                     ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_wrapper_s16_get_buffer_size(F, N)     ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s16_get_buffer_size_dsp(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_wrapper_s16_get_buffer_size_mve(F, N) ARGS_DEPTHWISE_SIZE(F, N)
#define ARGS_depthwise_conv_s16(F, N)                             ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_fast_s16(F, N)                        ARGS_DEPTHWISE(F, N)
#define ARGS_depthwise_conv_fast_s16_get_buffer_size(F, N)        ARGS_INPUT_FILTER(F, N)

#define ARGS_TRANSPOSE_CONV(F, N)                                                                  \
    F(CONTEXT, ctx, 1)                                                                             \
    N(CONTEXT, output_ctx, 1)                                                                      \
    N(IN, transpose_conv_params, 1)                                                                \
    ARGS_CONV_TAIL(N, COUNT(input_dims), CONV_WEIGHTS)                                             \
    ARGS_CONV_OUTPUT(N)
#define ARGS_TRANSPOSE_CONV_SIZE(F, N)                                                             \
    F(IN, transpose_conv_params, 1)                                                                \
    N(IN, input_dims, 1)                                                                           \
    N(IN, filter_dims, 1)                                                                          \
    N(IN, output_dims, 1)

#define ARGS_transpose_conv_wrapper_s8(F, N)             ARGS_TRANSPOSE_CONV(F, N)
#define ARGS_transpose_conv_s8(F, N)                     ARGS_TRANSPOSE_CONV(F, N)
#define ARGS_transpose_conv_s8_get_buffer_size(F, N)     ARGS_TRANSPOSE_CONV_SIZE(F, N)
#define ARGS_transpose_conv_s8_get_buffer_size_mve(F, N) ARGS_TRANSPOSE_CONV_SIZE(F, N)
#define ARGS_transpose_conv_s8_get_reverse_conv_buffer_size(F, N)                                  \
    F(IN, transpose_conv_params, 1) N(IN, input_dims, 1) N(IN, filter_dims, 1)

#define ARGS_FC_HEAD(F, N) F(CONTEXT, ctx, 1) N(IN, fc_params, 1)
#define ARGS_FC_TAIL_OF(N, octets)                                                                 \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, input_dims->n * filter_dims->n)                                              \
    N(IN, filter_dims, 1)                                                                          \
    N(IN, filter_data, octets)                                                                     \
    N(IN, bias_dims, 1)                                                                            \
    N(IN, bias_data, output_dims->c)                                                               \
    N(IN, output_dims, 1)                                                                          \
    N(OUT, output_data, input_dims->n * output_dims->c)
#define FC_WEIGHTS      (filter_dims->n * output_dims->c)
#define ARGS_FC_TAIL(N) ARGS_FC_TAIL_OF(N, FC_WEIGHTS)

#define ARGS_fully_connected_s8(F, N) ARGS_FC_HEAD(F, N) N(IN, quant_params, 1) ARGS_FC_TAIL(N)
#define ARGS_fully_connected_per_channel_s8(F, N)                                                  \
    ARGS_FC_HEAD(F, N) N(SCALES, quant_params, output_dims->c) ARGS_FC_TAIL(N)
#define ARGS_fully_connected_wrapper_s8(F, N)                                                      \
    ARGS_FC_HEAD(F, N) N(EITHER, quant_params, output_dims->c) ARGS_FC_TAIL(N)
#define ARGS_fully_connected_s4(F, N)                                                              \
    ARGS_FC_HEAD(F, N) N(IN, quant_params, 1) ARGS_FC_TAIL_OF(N, PACKED(FC_WEIGHTS))
#define ARGS_fully_connected_s8_get_buffer_size(F, N)      F(IN, filter_dims, 1)
#define ARGS_fully_connected_s8_get_buffer_size_dsp(F, N)  F(IN, filter_dims, 1)
#define ARGS_fully_connected_s8_get_buffer_size_mve(F, N)  F(IN, filter_dims, 1)
#define ARGS_fully_connected_s16(F, N)                     ARGS_fully_connected_s8(F, N)
#define ARGS_fully_connected_s16_get_buffer_size(F, N)     F(IN, filter_dims, 1)
#define ARGS_fully_connected_s16_get_buffer_size_dsp(F, N) F(IN, filter_dims, 1)
#define ARGS_fully_connected_s16_get_buffer_size_mve(F, N) F(IN, filter_dims, 1)
#define ARGS_vector_sum_s8_s64(F, N)                                                               \
    F(OUT, vector_sum_buf, vector_rows)                                                            \
    N(VALUE, vector_cols, 1)                                                                       \
    N(VALUE, vector_rows, 1)                                                                       \
    N(IN, vector_data, vector_rows *vector_cols)                                                   \
    N(VALUE, lhs_offset, 1)                                                                        \
    N(IN, bias_data, vector_rows)
#define ARGS_vector_sum_s8(F, N)                                                                   \
    F(OUT, vector_sum_buf, vector_rows)                                                            \
    N(VALUE, vector_cols, 1)                                                                       \
    N(VALUE, vector_rows, 1)                                                                       \
    N(IN, vector_data, vector_rows *vector_cols)                                                   \
    N(VALUE, lhs_offset, 1)                                                                        \
    N(VALUE, rhs_offset, 1)                                                                        \
    N(IN, bias_data, vector_rows)

#define ARGS_POOL(F, N)                                                                            \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, pool_params, 1)                                                                          \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, COUNT(input_dims))                                                           \
    N(IN, filter_dims, 1)                                                                          \
    ARGS_CONV_OUTPUT(N)
#define ARGS_POOL_SIZE(F, N) F(VALUE, dim_dst_width, 1) N(VALUE, ch_src, 1)

#define ARGS_avgpool_s8(F, N)                      ARGS_POOL(F, N)
#define ARGS_avgpool_s8_get_buffer_size(F, N)      ARGS_POOL_SIZE(F, N)
#define ARGS_avgpool_s8_get_buffer_size_dsp(F, N)  ARGS_POOL_SIZE(F, N)
#define ARGS_avgpool_s8_get_buffer_size_mve(F, N)  ARGS_POOL_SIZE(F, N)
#define ARGS_max_pool_s8(F, N)                     ARGS_POOL(F, N)
#define ARGS_avgpool_s16(F, N)                     ARGS_POOL(F, N)
#define ARGS_avgpool_s16_get_buffer_size(F, N)     ARGS_POOL_SIZE(F, N)
#define ARGS_avgpool_s16_get_buffer_size_dsp(F, N) ARGS_POOL_SIZE(F, N)
#define ARGS_avgpool_s16_get_buffer_size_mve(F, N) ARGS_POOL_SIZE(F, N)
#define ARGS_max_pool_s16(F, N)                    ARGS_POOL(F, N)

#define ARGS_ELEMENTWISE_OUT(N)                                                                    \
    N(OUT, output, block_size)                                                                     \
    N(VALUE, out_offset, 1)                                                                        \
    N(VALUE, out_mult, 1)                                                                          \
    N(VALUE, out_shift, 1)                                                                         \
    N(VALUE, out_activation_min, 1)                                                                \
    N(VALUE, out_activation_max, 1)                                                                \
    N(VALUE, block_size, 1)

#define ARGS_ADD(F, N)                                                                             \
    F(IN, input_1_vect, block_size)                                                                \
    N(IN, input_2_vect, block_size)                                                                \
    N(VALUE, input_1_offset, 1)                                                                    \
    N(VALUE, input_1_mult, 1)                                                                      \
    N(VALUE, input_1_shift, 1)                                                                     \
    N(VALUE, input_2_offset, 1)                                                                    \
    N(VALUE, input_2_mult, 1)                                                                      \
    N(VALUE, input_2_shift, 1)                                                                     \
    N(VALUE, left_shift, 1)                                                                        \
    ARGS_ELEMENTWISE_OUT(N)

#define ARGS_MUL(F, N)                                                                             \
    F(IN, input_1_vect, block_size)                                                                \
    N(IN, input_2_vect, block_size)                                                                \
    N(VALUE, input_1_offset, 1)                                                                    \
    N(VALUE, input_2_offset, 1)                                                                    \
    ARGS_ELEMENTWISE_OUT(N)

#define ARGS_elementwise_add_s8(F, N)  ARGS_ADD(F, N)
#define ARGS_elementwise_add_s16(F, N) ARGS_ADD(F, N)
#define ARGS_elementwise_mul_s8(F, N)  ARGS_MUL(F, N)
#define ARGS_elementwise_mul_s16(F, N) ARGS_MUL(F, N)

#define ARGS_SOFTMAX(F, N)                                                                         \
    F(IN, input, num_rows *row_size)                                                               \
    N(VALUE, num_rows, 1)                                                                          \
    N(VALUE, row_size, 1)                                                                          \
    N(VALUE, mult, 1)                                                                              \
    N(VALUE, shift, 1)                                                                             \
    N(VALUE, diff_min, 1)                                                                          \
    N(OUT, output, num_rows *row_size)
#define ARGS_softmax_s8(F, N)     ARGS_SOFTMAX(F, N)
#define ARGS_softmax_s8_s16(F, N) ARGS_SOFTMAX(F, N)
#define ARGS_softmax_u8(F, N)     ARGS_SOFTMAX(F, N)
#define ARGS_softmax_s16(F, N)                                                                     \
    F(IN, input, num_rows *row_size)                                                               \
    N(VALUE, num_rows, 1)                                                                          \
    N(VALUE, row_size, 1)                                                                          \
    N(VALUE, mult, 1)                                                                              \
    N(VALUE, shift, 1)                                                                             \
    N(TABLES, softmax_params, 513)                                                                 \
    N(OUT, output, num_rows *row_size)

#define PADDED(d) (pre_pad->d + input_size->d + post_pad->d)
#define ARGS_pad_s8(F, N)                                                                          \
    F(IN, input, COUNT(input_size))                                                                \
    N(OUT, output, PADDED(n) * PADDED(h) * PADDED(w) * PADDED(c))                                  \
    N(VALUE, pad_value, 1)                                                                         \
    N(IN, input_size, 1)                                                                           \
    N(IN, pre_pad, 1)                                                                              \
    N(IN, post_pad, 1)

#define ARGS_BATCH_MATMUL(F, N)                                                                    \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, bmm_params, 1)                                                                           \
    N(IN, quant_params, 1)                                                                         \
    N(IN, input_lhs_dims, 1)                                                                       \
    N(IN, input_lhs, COUNT(input_lhs_dims))                                                        \
    N(IN, input_rhs_dims, 1)                                                                       \
    N(IN, input_rhs, COUNT(input_rhs_dims))                                                        \
    N(IN, output_dims, 1)                                                                          \
    N(OUT, output, COUNT(output_dims))

#define ARGS_batch_matmul_s8(F, N)  ARGS_BATCH_MATMUL(F, N)
#define ARGS_batch_matmul_s16(F, N) ARGS_BATCH_MATMUL(F, N)

#define ARGS_LSTM(F, N, bias_t)                                                                    \
    F(IN, input, params->batch_size * params->time_steps * params->input_size)                     \
    N(OUT, output, params->batch_size * params->time_steps * params->hidden_size)                  \
    N(LSTM, params, sizeof(bias_t))                                                                \
    N(BUFFERS, buffers, sizeof *output)

#define ARGS_lstm_unidirectional_s8(F, N)  ARGS_LSTM(F, N, int32_t)
#define ARGS_lstm_unidirectional_s16(F, N) ARGS_LSTM(F, N, int64_t)

#define ARGS_SVDF_TAIL(N)                                                                          \
    N(CONTEXT, output_ctx, 1)                                                                      \
    N(IN, svdf_params, 1)                                                                          \
    N(IN, input_quant_params, 1)                                                                   \
    N(IN, output_quant_params, 1)                                                                  \
    N(IN, input_dims, 1)                                                                           \
    N(IN, input_data, input_dims->n * input_dims->h)                                               \
    N(IN, state_dims, 1)                                                                           \
    N(OUT, state_data, input_dims->n * weights_time_dims->n * weights_time_dims->h)                \
    N(IN, weights_feature_dims, 1)                                                                 \
    N(IN, weights_feature_data, weights_feature_dims->n * weights_feature_dims->h)                 \
    N(IN, weights_time_dims, 1)                                                                    \
    N(IN, weights_time_data, weights_time_dims->n * weights_time_dims->h)                          \
    N(IN, bias_dims, 1)                                                                            \
    N(IN, bias_data, weights_feature_dims->n / svdf_params->rank)                                  \
    N(IN, output_dims, 1)                                                                          \
    N(OUT, output_data, input_dims->n * weights_feature_dims->n / svdf_params->rank)

#define ARGS_SVDF_S8(F, N)                                                                         \
    F(CONTEXT, ctx, 1)                                                                             \
    N(CONTEXT, input_ctx, 1)                                                                       \
    ARGS_SVDF_TAIL(N)
#define ARGS_svdf_s8(F, N)                     ARGS_SVDF_S8(F, N)
#define ARGS_svdf_state_s16_s8(F, N)           F(CONTEXT, input_ctx, 1) ARGS_SVDF_TAIL(N)
#define ARGS_svdf_s8_get_buffer_size(F, N)     F(IN, filter_dims, 1)
#define ARGS_svdf_s8_get_buffer_size_dsp(F, N) F(IN, filter_dims, 1)
#define ARGS_svdf_s8_get_buffer_size_mve(F, N) F(IN, filter_dims, 1)

#define ARGS_reshape_s8(F, N)                                                                      \
    F(IN, input, total_size) N(OUT, output, total_size) N(VALUE, total_size, 1)

#define ARGS_transpose_s8(F, N)                                                                    \
    F(IN, input_data, COUNT(input_dims))                                                           \
    N(OUT, output_data, COUNT(input_dims))                                                         \
    N(IN, input_dims, 1)                                                                           \
    N(IN, output_dims, 1)                                                                          \
    N(ORDER, transpose_params, 1)

/* The outputs are taken to end with this input where the call does not tell. */
#define ARGS_CONCATENATION(F, N, outputs)                                                          \
    F(IN, input, input_x *input_y *input_z *input_w)                                               \
    N(VALUE, input_x, 1)                                                                           \
    N(VALUE, input_y, 1)                                                                           \
    N(VALUE, input_z, 1)                                                                           \
    N(VALUE, input_w, 1)                                                                           \
    N(OUT, output, outputs)
#define ARGS_concatenation_s8_x(F, N)                                                              \
    ARGS_CONCATENATION(F, N, output_x *input_y *input_z *input_w)                                  \
    N(VALUE, output_x, 1) N(VALUE, offset_x, 1)
#define ARGS_concatenation_s8_y(F, N)                                                              \
    ARGS_CONCATENATION(F, N, input_x *output_y *input_z *input_w)                                  \
    N(VALUE, output_y, 1) N(VALUE, offset_y, 1)
#define ARGS_concatenation_s8_z(F, N)                                                              \
    ARGS_CONCATENATION(F, N, input_x *input_y *output_z *input_w)                                  \
    N(VALUE, output_z, 1) N(VALUE, offset_z, 1)
#define ARGS_concatenation_s8_w(F, N)                                                              \
    ARGS_CONCATENATION(F, N, input_x *input_y *input_z *((int32_t)offset_w + input_w))             \
    N(VALUE, offset_w, 1)

#define ARGS_EXTREMUM(F, N)                                                                        \
    F(CONTEXT, ctx, 1)                                                                             \
    N(IN, input_1_data, COUNT(input_1_dims))                                                       \
    N(IN, input_1_dims, 1)                                                                         \
    N(IN, input_2_data, COUNT(input_2_dims))                                                       \
    N(IN, input_2_dims, 1)                                                                         \
    N(OUT, output_data, COUNT(output_dims))                                                        \
    N(IN, output_dims, 1)
#define ARGS_minimum_s8(F, N) ARGS_EXTREMUM(F, N)
#define ARGS_maximum_s8(F, N) ARGS_EXTREMUM(F, N)

#define ARGS_relu_q7(F, N)  F(OUT, data, size) N(VALUE, size, 1)
#define ARGS_relu6_s8(F, N) F(OUT, data, size) N(VALUE, size, 1)
#define ARGS_relu_q15(F, N) F(OUT, data, size) N(VALUE, size, 1)

#define ARGS_nn_activation_s16(F, N)                                                               \
    F(IN, input, size)                                                                             \
    N(OUT, output, size)                                                                           \
    N(VALUE, size, 1)                                                                              \
    N(VALUE, left_shift, 1)                                                                        \
    N(VALUE, type, 1)
#include "qemu_args_legacy.h"

#endif
