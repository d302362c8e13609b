/* SPDX-License-Identifier: Apache-2.0 */
/* How a layer's values lie in the range of its output, as a whole and channel by channel. The
 * channels are the last dimension of tensors with at least two. */
#ifndef NV_VALIDATE_QUANT_LAYER_USE_H
#define NV_VALIDATE_QUANT_LAYER_USE_H

#include "nv/status.h"
#include "range_use.h"

enum { NV_CLIPPED_CHANNELS = 8 };

/* Channels that stretch the range far beyond what the others need. */
typedef struct nv_outliers {
    int32_t count;  /* 0: there are none */
    int32_t worst;  /* the channel that reaches farthest */
    double reach;   /* its largest |x| */
    double others;  /* the largest |x| of all that are no outliers */
    double sqnr_db; /* of those that are none, with the range as it is */
} nv_outliers;

typedef struct nv_layer_use {
    bool known; /* false: the output is not quantized with one scale */
    nv_quantizer quantizer;
    nv_range_use all;
    nv_quantizer
        due; /* what these values alone ask for; with its SQNR where the range that there */
    double due_sqnr_db; /* is clips any, or less than an eighth of it is used; NaN else */
    int32_t channels;
    struct {
        int32_t channel;
        double fraction;            /* of its values that are clipped */
    } clipped[NV_CLIPPED_CHANNELS]; /* the most clipped channels, worst first */
    int32_t n_clipped;
    nv_outliers outliers;
} nv_layer_use;

/* `reference`: the float values of `tensor`. */
NV_MUST_CHECK nv_status nv_layer_use_of(const nv_tensor *tensor, const float *reference,
                                        nv_layer_use *use, nv_error *err);

/* Outliers among [n] channels. A channel is one where it reaches more than 16
 * times as far as the median channel; they are none if they are more than an eighth of all. `room`
 * holds n numbers. */
void nv_outliers_find(const nv_range_use *channels, int32_t n, double *room, nv_outliers *outliers);

#endif
