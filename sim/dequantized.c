/* SPDX-License-Identifier: Apache-2.0 */
/* The float32 twin of a quantized graph. */
#include "load.h"
#include "message.h"
#include "prepare.h"

#include <string.h>

/* The integer at index i of constant values. */
static int64_t element(const nv_tensor *t, int64_t i)
{
    const uint8_t *p = t->data;

    switch (t->type) {
#define CASE(type, ctype)                                                                          \
    case type: {                                                                                   \
        ctype value;                                                                               \
        memcpy(&value, p + (size_t)i * sizeof value, sizeof value);                                \
        return value;                                                                              \
    }
        CASE(NV_INT8, int8_t)
        CASE(NV_UINT8, uint8_t)
        CASE(NV_INT16, int16_t)
        CASE(NV_INT32, int32_t)
        CASE(NV_INT64, int64_t)
#undef CASE
    default: /* int4, two an octet, the first in the low bits */
        return ((p[i / 2] >> (i % 2 * 4) & 0xf) ^ 8) - 8;
    }
}

/* Elements from one index of the quantized axis to the next; with one scale, nothing counts. */
static int64_t axis_stride(const nv_tensor *t)
{
    int64_t stride = 1;
    if (t->quant.count == 1)
        return stride;
    for (int i = t->quant.axis + 1; i < t->shape.rank; i++)
        stride *= t->shape.dim[i];
    return stride;
}

static nv_status dequantize(const nv_tensor *t, nv_memory *memory, const float **values,
                            nv_error *err)
{
    int64_t count = nv_shape_count(&t->shape), stride = axis_stride(t);
    const nv_quant *q = &t->quant;
    float *v;

    NV_TRY(nv_memory_get(memory, (uint64_t)count, sizeof *v, "dequantized constant", &v, err));
    for (int64_t i = 0; i < count; i++) {
        int64_t c = q->count == 1 ? 0 : i / stride % q->count;
        v[i] = (float)((double)q->scale[c] * ((double)element(t, i) - q->zero_point[c]));
    }
    *values = v;
    return NV_OK;
}

/* Marks the tensors that hold shapes, axes or paddings. */
static void mark_indices(const nv_graph *graph, bool *is_index)
{
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const nv_node *node = &graph->nodes[n];
        for (int32_t i = 0; i < node->n_in; i++)
            if (node->in[i] >= 0 && nv_node_is_index(node, i))
                is_index[node->in[i]] = true;
    }
}

static nv_status twin_tensors(const nv_graph *graph, nv_tensor *twin, nv_memory *memory,
                              nv_error *err)
{
    bool *is_index;

    NV_TRY(nv_memory_get(memory, (uint64_t)graph->n_tensors, sizeof *is_index, "operands",
                         &is_index, err));
    mark_indices(graph, is_index);
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *from = &graph->tensors[t];
        twin[t] = *from;
        if (from->quant.count == 0 || is_index[t])
            continue;
        twin[t].type = NV_FLOAT32;
        twin[t].quant = (nv_quant){.count = 0};
        twin[t].bytes = (size_t)nv_shape_count(&from->shape) * sizeof(float);
        if (from->data != NULL) {
            const float *values;
            NV_TRY(dequantize(from, memory, &values, err));
            twin[t].data = values;
        }
    }
    return NV_OK;
}

/* ---- biases without a scale ---- */

/* Where CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED and TRANSPOSE_CONV have their operands. */
typedef struct biased {
    const nv_tensor *in, *weights, *bias; /* in == NULL: another operator */
    int bias_operand;
} biased;

static biased biased_of(const nv_graph *graph, const nv_node *node)
{
    const bool after_shape = node->op == NV_OP_TRANSPOSE_CONV;

    if (!after_shape && node->op != NV_OP_CONV_2D && node->op != NV_OP_DEPTHWISE_CONV_2D &&
        node->op != NV_OP_FULLY_CONNECTED)
        return (biased){0};
    const int bias = after_shape ? 3 : 2;
    return (biased){nv_node_in(graph, node, after_shape ? 2 : 0), nv_node_in(graph, node, 1),
                    nv_node_in(graph, node, bias), bias};
}

/* TFLite Micro takes a bias of integers without a scale: then it has that of the products that it
 * is added to. */
static bool lacks_scale(const biased *b)
{
    return b->in != NULL && b->bias != NULL && b->bias->type != NV_FLOAT32 &&
           b->bias->quant.count == 0;
}

static nv_status dequantize_bias(const biased *b, nv_tensor *twin, nv_memory *memory, nv_error *err)
{
    const int64_t channels = nv_shape_count(&b->bias->shape);
    const nv_quant *w = &b->weights->quant;
    float *v;

    if (b->bias->data == NULL || b->bias->is_variable)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "bias (tensor %d) has no scale and is computed, supported here: a constant",
                       (int)b->bias->index);
    NV_TRY(nv_memory_get(memory, (uint64_t)channels, sizeof *v, "dequantized bias", &v, err));
    for (int64_t c = 0; c < channels; c++)
        v[c] = (float)((double)b->in->quant.scale[0] * (double)w->scale[w->count > 1 ? c : 0] *
                       (double)element(b->bias, c));
    twin->type = NV_FLOAT32;
    twin->bytes = (size_t)channels * sizeof *v;
    twin->data = v;
    return NV_OK;
}

/* Gives the nodes that need one a bias of their own behind the tensors of the file: another
 * operator may take the same integers otherwise. */
static nv_status twin_biases(const nv_graph *graph, nv_graph *twin, nv_memory *memory,
                             nv_error *err)
{
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const nv_node *node = &graph->nodes[n];
        const biased b = biased_of(graph, node);
        int32_t *in;

        if (!lacks_scale(&b))
            continue;
        nv_tensor *bias = &twin->tensors[twin->n_tensors];
        *bias = *b.bias;
        bias->index = twin->n_tensors++;
        nv_status status = dequantize_bias(&b, bias, memory, err);
        if (status != NV_OK) {
            nv_error_at_node(err, node);
            return status;
        }
        NV_TRY(nv_memory_get(memory, (uint64_t)node->n_in, sizeof *in, "operands", &in, err));
        memcpy(in, node->in, (size_t)node->n_in * sizeof *in);
        in[b.bias_operand] = bias->index;
        twin->nodes[n].in = in;
    }
    return NV_OK;
}

static int32_t count_biases(const nv_graph *graph)
{
    int32_t count = 0;
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const biased b = biased_of(graph, &graph->nodes[n]);
        count += lacks_scale(&b);
    }
    return count;
}

static nv_status twin_graph(const nv_graph *graph, nv_graph *twin, nv_memory *memory, nv_error *err)
{
    const uint64_t n_tensors = (uint64_t)graph->n_tensors + (uint64_t)count_biases(graph);

    *twin = *graph;
    NV_TRY(nv_memory_get(memory, n_tensors, sizeof *twin->tensors, "tensors", &twin->tensors, err));
    NV_TRY(nv_memory_get(memory, (uint64_t)graph->n_nodes, sizeof *twin->nodes, "operators",
                         &twin->nodes, err));
    if (graph->n_nodes > 0)
        memcpy(twin->nodes, graph->nodes, (size_t)graph->n_nodes * sizeof *twin->nodes);
    NV_TRY(twin_tensors(graph, twin->tensors, memory, err));
    return twin_biases(graph, twin, memory, err);
}

static nv_status twin_model(const nv_model *model, nv_model *twin, nv_error *err)
{
    NV_TRY(nv_memory_get(twin->memory, (uint64_t)model->n_graphs, sizeof *twin->graphs, "subgraphs",
                         &twin->graphs, err));
    twin->n_graphs = model->n_graphs;
    twin->n_variables = model->n_variables;
    twin->variables = model->variables;
    for (int32_t g = 0; g < model->n_graphs; g++)
        NV_TRY(twin_graph(&model->graphs[g], &twin->graphs[g], twin->memory, err));
    /* What one graph passes to another must have a scale in both, or in none. */
    return nv_link_calls(twin, err);
}

nv_status nv_model_dequantized(const nv_model *model, nv_model **out, nv_error *err)
{
    const nv_memory *memory = model->memory;
    nv_limits limits = {.max_memory = memory->limit};
    nv_status status;
    nv_model *twin;

    *out = NULL;
    NV_TRY(nv_model_new(NULL, memory->used, &limits, &twin, err));
    status = twin_model(model, twin, err);
    if (status == NV_OK) {
        *out = twin;
        return NV_OK;
    }
    nv_model_free(twin);
    nv_error_prefix(err, "in float32, for the float reference: ");
    if (model->path != NULL)
        nv_error_prefix(err, "%s: ", model->path);
    return status;
}
