/* SPDX-License-Identifier: Apache-2.0 */
/* The float32 twin of a quantized graph. */
#include "load.h"
#include "message.h"

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
        v[i] = (float)((double)q->scale[c] * (double)(element(t, i) - q->zero_point[c]));
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

static nv_status twin_model(const nv_model *model, nv_model *twin, nv_error *err)
{
    NV_TRY(nv_memory_get(twin->memory, (uint64_t)model->n_graphs, sizeof *twin->graphs, "subgraphs",
                         &twin->graphs, err));
    twin->n_graphs = model->n_graphs;
    twin->n_variables = model->n_variables;
    twin->variables = model->variables;
    for (int32_t g = 0; g < model->n_graphs; g++) {
        const nv_graph *graph = &model->graphs[g];
        nv_tensor *tensors;
        NV_TRY(nv_memory_get(twin->memory, (uint64_t)graph->n_tensors, sizeof *tensors, "tensors",
                             &tensors, err));
        NV_TRY(twin_tensors(graph, tensors, twin->memory, err));
        twin->graphs[g] = *graph;
        twin->graphs[g].tensors = tensors;
    }
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
