/* SPDX-License-Identifier: Apache-2.0 */
#include "weighted.h"

#include "activation.h"
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

bool nv_weighted_of(const nv_graph *graph, const nv_node *node, nv_weighted *w)
{
    for (int k = 0; k < KINDS; k++) {
        if (kinds[k].op != node->op)
            continue;
        nv_node own = *node;
        *w = (nv_weighted){.in = operand(graph, node, kinds[k].in),
                           .weights = operand(graph, node, kinds[k].weights),
                           .bias = operand(graph, node, kinds[k].bias),
                           .axis = kinds[k].axis,
                           .activation = *nv_activation_of(&own)};
        if (w->weights->data == NULL || w->weights->is_variable)
            return false;
        w->channels = w->weights->shape.dim[w->axis];
        return true;
    }
    return false;
}

/* How many weights of a channel lie side by side. */
static int64_t run_of(const nv_weighted *w)
{
    int64_t run = 1;

    for (int32_t d = w->axis + 1; d < w->weights->shape.rank; d++)
        run *= w->weights->shape.dim[d];
    return run;
}

int32_t nv_weighted_channel(const nv_weighted *w, int64_t i)
{
    return (int32_t)(i / run_of(w) % w->channels);
}

/* `n` weights of one channel, from the `first` on. */
static void add_run(const nv_tensor *t, int64_t first, int64_t n, int32_t zero,
                    nv_weight_sums *sums)
{
    const int8_t *bytes = t->type == NV_INT8 ? (const int8_t *)t->data + first : NULL;

    for (int64_t i = 0; i < n; i++) {
        int64_t q = bytes != NULL ? bytes[i] : nv_value_int(t, t->data, first + i);
        int64_t weight = q - zero, size = weight < 0 ? -weight : weight;
        sums->negative += weight < 0 ? weight : 0;
        sums->positive += weight > 0 ? weight : 0;
        sums->most = size > sums->most ? size : sums->most;
    }
}

void nv_weighted_sums(const nv_weighted *w, nv_weight_sums *sums)
{
    const nv_tensor *t = w->weights;
    int64_t n = nv_shape_count(&t->shape), run = run_of(w);
    int32_t c = 0;

    memset(sums, 0, (size_t)w->channels * sizeof *sums);
    for (int64_t i = 0; i < n; i += run) {
        add_run(t, i, run, t->quant.zero_point[t->quant.count > 1 ? c : 0], &sums[c]);
        c = c + 1 < w->channels ? c + 1 : 0;
    }
}

bool nv_weighted_spread(const nv_weighted *w, double *smallest, double *largest)
{
    nv_weight_sums *sums = calloc((size_t)w->channels + 1, sizeof *sums);

    *smallest = *largest = 0;
    if (sums == NULL)
        return false;
    nv_weighted_sums(w, sums);
    for (int32_t i = 0; i < w->channels; i++) {
        double real = (double)sums[i].most * nv_weighted_scale(w, i);
        if (real <= 0)
            continue;
        *smallest = *smallest == 0 || real < *smallest ? real : *smallest;
        *largest = real > *largest ? real : *largest;
    }
    free(sums);
    return *largest > 0;
}
