/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Operands of the multiply-accumulate operators (CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED),
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

typedef struct golden_mac {
    int32_t channels;
    int16_t *input;
    int16_t *weights;
    int32_t *bias; /* [channels], zeros where the operator has none */
    int32_t *acc;  /* [channels], for the caller */
    golden_multiplier *multiplier;
    golden_output stage;
    nv_value out;
} golden_mac;

/* Inputs are 0: activations, 1: weights, 2: bias or nothing. Also after a failure, to be freed. */
NV_MUST_CHECK nv_status nv_golden_mac_init(golden_mac *m, const nv_args *a,
                                           nv_activation activation, golden_layout layout,
                                           nv_error *err);
void nv_golden_mac_free(golden_mac *m);

/* Around the taps of one output pixel: sets acc to the bias; writes the pixel's channels. */
void nv_golden_mac_begin(void *mac);
void nv_golden_mac_end(void *mac, int64_t out_pixel);

/* The same operands in float32. */
typedef struct golden_macf {
    int32_t channels;
    float *input;
    float *weights;
    float *acc;
    const float *bias; /* NULL: none */
    nv_activation activation;
    float *out;
} golden_macf;

NV_MUST_CHECK nv_status nv_golden_macf_init(golden_macf *m, const nv_args *a,
                                            nv_activation activation, golden_layout layout,
                                            nv_error *err);
void nv_golden_macf_free(golden_macf *m);
void nv_golden_macf_begin(void *mac);
void nv_golden_macf_end(void *mac, int64_t out_pixel);

#endif
