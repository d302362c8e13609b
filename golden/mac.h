/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Operands of the multiply-accumulate operators (convolutions, FULLY_CONNECTED, BATCH_MATMUL),
 * laid out so that the innermost loop walks output channels in memory. Quantized operands are
 * widened to int16 with the zero point taken off; the loader has proved that zero points are
 * values of their type, and int16 tensors have none here.
 */
#ifndef GOLDEN_MAC_H
#define GOLDEN_MAC_H

#include "requantize.h"
#include "scratch.h"

/* How the operator differs from plain copies of its operands. */
typedef struct golden_layout {
    int32_t repeat;         /* each input value stands this often in a row: depth multiplier */
    bool transpose_weights; /* [channels][rest], as OHWI, becomes [rest][channels] */
} golden_layout;

/* Where the weights go: element (row, column) as stored in the file. */
typedef struct golden_order {
    int64_t rows, columns, row_step, column_step;
} golden_order;

static inline golden_order golden_weight_order(int64_t count, int32_t channels,
                                               golden_layout layout)
{
    const int64_t rest = channels > 0 ? count / channels : 0;
    if (layout.transpose_weights)
        return (golden_order){channels, rest, 1, channels};
    return (golden_order){1, count, 0, 1};
}

/* Integer weights less their zero point, in that order. */
void nv_golden_mac_weights(const nv_value *weights, int32_t zero, int32_t channels,
                           golden_layout layout, int16_t *out);

typedef struct golden_mac {
    int32_t channels;
    int16_t *input;
    int16_t *weights;
    int64_t *bias; /* [channels], zeros where the operator has none */
    int32_t *acc;  /* [channels], for the caller */
    int64_t *wide; /* the same in 64 bits: one of the two is used */
    golden_multiplier *multiplier;
    golden_output stage;
    nv_value out;
} golden_mac;

/* Inputs are 0: activations, 1: weights, 2: bias or nothing. Also after a failure, to be freed. */
NV_MUST_CHECK nv_status nv_golden_mac_init(golden_mac *m, const nv_args *a,
                                           nv_activation activation, golden_layout layout,
                                           nv_error *err);
void nv_golden_mac_free(golden_mac *m);

/* For 64-bit accumulators: refuses factors of 2^7 and more. [R-REQUANT64] */
NV_MUST_CHECK nv_status nv_golden_mac_init_wide(golden_mac *m, const nv_args *a,
                                                nv_activation activation, golden_layout layout,
                                                nv_error *err);

/* Around the taps of one output pixel: sets acc to the bias; writes the pixel's channels. */
void nv_golden_mac_begin(void *mac);
void nv_golden_mac_end(void *mac, int64_t out_pixel);
void nv_golden_mac_begin_wide(void *mac);
void nv_golden_mac_end_wide(void *mac, int64_t out_pixel);

/* One evaluation an arithmetic; golden/mac_types.c chooses. */
nv_eval_fn nv_golden_conv_2d_int, nv_golden_conv_2d_wide, nv_golden_conv_2d_hybrid;
nv_eval_fn nv_golden_depthwise_conv_2d_int, nv_golden_depthwise_conv_2d_wide;
nv_eval_fn nv_golden_depthwise_conv_2d_hybrid;
nv_eval_fn nv_golden_fully_connected_int, nv_golden_fully_connected_wide;
nv_eval_fn nv_golden_fully_connected_hybrid;
nv_eval_fn nv_golden_transpose_conv_int, nv_golden_transpose_conv_wide;
nv_eval_fn nv_golden_batch_matmul_int, nv_golden_batch_matmul_wide;

/*
 * Float activations, integer weights: LiteRT's dynamic-range kernels. The input is quantized with a
 * scale a row, which is a picture of a convolution's batch. [R-HYBRID]
 */
typedef struct golden_hybrid {
    int32_t channels;
    int16_t *input;
    int16_t *weights;
    int32_t *acc;
    float *row_scale;
    int64_t row_outputs; /* output pixels that come from one row of the input */
    const nv_args *args;
    float min, max; /* of the outputs */
} golden_hybrid;

NV_MUST_CHECK nv_status nv_golden_hybrid_init(golden_hybrid *m, const nv_args *a,
                                              nv_activation activation, golden_layout layout,
                                              nv_error *err);
void nv_golden_hybrid_free(golden_hybrid *m);
void nv_golden_hybrid_begin(void *mac);
void nv_golden_hybrid_end(void *mac, int64_t out_pixel);

/* The same operands in float32. */
typedef struct golden_macf {
    int32_t channels;
    float *input;
    float *weights;
    float *acc;
    const float *bias; /* NULL: none */
    float min, max;    /* of the outputs */
    float *out;
} golden_macf;

NV_MUST_CHECK nv_status nv_golden_macf_init(golden_macf *m, const nv_args *a,
                                            nv_activation activation, golden_layout layout,
                                            nv_error *err);
void nv_golden_macf_free(golden_macf *m);
void nv_golden_macf_begin(void *mac);
void nv_golden_macf_end(void *mac, int64_t out_pixel);

#endif
