/* SPDX-License-Identifier: Apache-2.0 */
#include "weighted.h"

#include "values.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    nv_op op;
    int in, weights, bias; /* operands */
    int32_t axis;
} kinds[] = {
    {NV_OP_CONV_2D, 0, 1, 2, 0},
    {NV_OP_DEPTHWISE_CONV_2D, 0, 1, 2, 3},
    {NV_OP_FULLY_CONNECTED, 0, 1, 2, 0},
    {NV_OP_TRANSPOSE_CONV, 2, 1, 3, 0},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static const nv_tensor *operand(const nv_graph *g, const nv_node *node, int i)
{
    return i < node->n_in && node->in[i] >= 0 ? &g->tensors[node->in[i]] : NULL;
}

static nv_activation activation_of(const nv_node *node)
{
    switch (node->op) {
    case NV_OP_CONV_2D:
        return node->params.conv_2d.activation;
    case NV_OP_DEPTHWISE_CONV_2D:
        return node->params.depthwise_conv_2d.activation;
    case NV_OP_FULLY_CONNECTED:
        return node->params.fully_connected.activation;
    default:
        return node->params.transpose_conv.activation;
    }
}

bool nv_weighted_of(const nv_graph *graph, const nv_node *node, nv_weighted *w)
{
    for (int k = 0; k < KINDS; k++) {
        if (kinds[k].op != node->op)
            continue;
        *w = (nv_weighted){.in = operand(graph, node, kinds[k].in),
                           .weights = operand(graph, node, kinds[k].weights),
                           .bias = operand(graph, node, kinds[k].bias),
                           .axis = kinds[k].axis,
                           .activation = activation_of(node)};
        if (w->weights->data == NULL || w->weights->is_variable)
            return false;
        w->channels = w->weights->shape.dim[w->axis];
        return true;
    }
    return false;
}

int32_t nv_weighted_channel(const nv_weighted *w, int64_t i)
{
    int64_t inner = 1;

    for (int32_t d = w->axis + 1; d < w->weights->shape.rank; d++)
        inner *= w->weights->shape.dim[d];
    return (int32_t)(i / inner % w->channels);
}

void nv_weighted_most(const nv_weighted *w, int64_t *most)
{
    const nv_tensor *t = w->weights;
    int64_t n = nv_shape_count(&t->shape);

    memset(most, 0, (size_t)w->channels * sizeof *most);
    for (int64_t i = 0; i < n; i++) {
        int32_t c = nv_weighted_channel(w, i);
        int32_t zero = t->quant.zero_point[t->quant.count > 1 ? c : 0];
        int64_t size = llabs((long long)(nv_value_int(t, t->data, i) - zero));
        most[c] = size > most[c] ? size : most[c];
    }
}

bool nv_weighted_spread(const nv_weighted *w, double *smallest, double *largest)
{
    int64_t *most = calloc((size_t)w->channels + 1, sizeof *most);

    *smallest = *largest = 0;
    if (most == NULL)
        return false;
    nv_weighted_most(w, most);
    for (int32_t i = 0; i < w->channels; i++) {
        double real = (double)most[i] * nv_weighted_scale(w, i);
        if (real <= 0)
            continue;
        *smallest = *smallest == 0 || real < *smallest ? real : *smallest;
        *largest = real > *largest ? real : *largest;
    }
    free(most);
    return *largest > 0;
}
