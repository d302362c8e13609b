/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that multiply their input by constant weights, channel by channel. */
#ifndef NV_VALIDATE_WEIGHTED_H
#define NV_VALIDATE_WEIGHTED_H

#include "nv/graph.h"

typedef struct nv_weighted {
    const nv_tensor *in, *weights, *bias; /* bias: NULL without one */
    int32_t axis;                         /* of the weights: the output channels */
    int32_t channels;
    nv_activation activation;
} nv_weighted;

/* False where the operator is none of them, or its weights are no constants. */
bool nv_weighted_of(const nv_graph *graph, const nv_node *node, nv_weighted *w);

/* Index of the channel that weight `i` belongs to. */
int32_t nv_weighted_channel(const nv_weighted *w, int64_t i);

/* Scale and zero point of the weights of a channel. */
static inline double nv_weighted_scale(const nv_weighted *w, int32_t channel)
{
    return (double)w->weights->quant.scale[w->weights->quant.count > 1 ? channel : 0];
}

/* Of a channel's weights, their zero point taken off. */
typedef struct nv_weight_sums {
    int64_t negative, positive; /* the sum of those */
    int64_t most;               /* the largest |w - zero point| */
} nv_weight_sums;

/* sums[channels] */
void nv_weighted_sums(const nv_weighted *w, nv_weight_sums *sums);

/* The smallest and largest of the channels' largest weights, in real units, channels of zeros left
 * aside; false: all are zero, or out of memory. */
bool nv_weighted_spread(const nv_weighted *w, double *smallest, double *largest);

#endif
