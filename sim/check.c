/* SPDX-License-Identifier: Apache-2.0 */
/* What only the whole graph shows: who writes which tensor before whom, and how much it all is. */
#include "load.h"
#include "message.h"
#include "op.h"

/* Who has written a tensor so far; from 0: the index of an operator. */
enum { WRITER_NONE = -2, WRITER_GIVEN = -1 };

static nv_status fail_tensor(nv_error *err, const nv_graph *graph, int32_t tensor,
                             const nv_node *node, const char *what)
{
    nv_status status = nv_fail(err, NV_E_MODEL, "tensor %d (%s) %s", (int)tensor,
                               nv_text_escape(graph->tensors[tensor].name).s, what);
    if (node != NULL)
        nv_error_at_node(err, node);
    return status;
}

static nv_status check_writes(const nv_graph *graph, const nv_node *node, int32_t *writer,
                              nv_error *err)
{
    for (int32_t i = 0; i < node->n_out; i++) {
        int32_t t = node->out[i];
        if (graph->tensors[t].is_variable && node->op == NV_OP_CIRCULAR_BUFFER)
            continue; /* which keeps its state in its output */
        if (graph->tensors[t].is_variable)
            return fail_tensor(err, graph, t, node, "is a variable and an output");
        if (graph->tensors[t].data != NULL)
            return fail_tensor(err, graph, t, node, "is a constant and an output");
        if (writer[t] == WRITER_GIVEN)
            return fail_tensor(err, graph, t, node, "is an input of the model and an output");
        if (writer[t] != WRITER_NONE)
            return fail_tensor(err, graph, t, node, "is the output of an earlier operator too");
        writer[t] = node->index;
    }
    return NV_OK;
}

/* An empty tensor has no values that could be missing. */
static bool is_missing(const nv_graph *graph, int32_t tensor, const int32_t *writer)
{
    return writer[tensor] == WRITER_NONE && graph->tensors[tensor].bytes != 0;
}

static nv_status check_reads(const nv_graph *graph, const nv_node *node, const int32_t *writer,
                             nv_error *err)
{
    for (int32_t i = 0; i < node->n_in; i++)
        if (node->in[i] >= 0 && is_missing(graph, node->in[i], writer))
            return fail_tensor(err, graph, node->in[i], node,
                               "is read, but nothing has written it; expected a constant, an "
                               "input of the model or the output of an earlier operator");
    return NV_OK;
}

/* A quantized tensor that holds the indices of one operator cannot be the values of another: its
 * twin in the float graph could be only one of them. */
static nv_status check_roles(const nv_graph *graph, nv_memory *memory, nv_error *err)
{
    enum { INDICES = 1, VALUES = 2 };
    uint8_t *roles;

    NV_TRY(nv_memory_get(memory, (uint64_t)graph->n_tensors, 1, "roles of tensors", &roles, err));
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const nv_node *node = &graph->nodes[n];
        for (int32_t i = 0; i < node->n_out; i++)
            roles[node->out[i]] |= VALUES;
        for (int32_t i = 0; i < node->n_in; i++)
            if (node->in[i] >= 0)
                roles[node->in[i]] |= nv_node_is_index(node, i) ? INDICES : VALUES;
    }
    for (int32_t t = 0; t < graph->n_tensors; t++)
        if (roles[t] == (INDICES | VALUES) && graph->tensors[t].quant.count > 0)
            return fail_tensor(err, graph, t, NULL,
                               "is quantized and serves both as values and as shape, axes or "
                               "paddings");
    return NV_OK;
}

nv_status nv_check_flow(const nv_graph *graph, nv_memory *memory, nv_error *err)
{
    int32_t *writer;

    NV_TRY(check_roles(graph, memory, err));
    NV_TRY(nv_memory_get(memory, (uint64_t)graph->n_tensors, sizeof *writer, "order of writing",
                         &writer, err));
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *tensor = &graph->tensors[t];
        writer[t] = tensor->data != NULL || tensor->is_variable ? WRITER_GIVEN : WRITER_NONE;
    }
    for (int32_t i = 0; i < graph->n_inputs; i++) {
        int32_t t = graph->inputs[i];
        if (graph->tensors[t].data != NULL)
            return fail_tensor(err, graph, t, NULL, "is a constant and an input of the model");
        writer[t] = WRITER_GIVEN;
    }
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        NV_TRY(check_reads(graph, &graph->nodes[i], writer, err));
        NV_TRY(check_writes(graph, &graph->nodes[i], writer, err));
    }
    for (int32_t i = 0; i < graph->n_outputs; i++)
        if (is_missing(graph, graph->outputs[i], writer))
            return fail_tensor(err, graph, graph->outputs[i], NULL,
                               "is an output of the model, but nothing writes it");
    return NV_OK;
}

/* Adds the bytes of a graph's values to *bytes. */
static nv_status add_bytes(const nv_graph *graph, const nv_memory *memory, size_t *bytes,
                           nv_error *err)
{
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *tensor = &graph->tensors[t];
        if (tensor->data != NULL)
            continue;
        if (*bytes > memory->limit || tensor->bytes > memory->limit - *bytes)
            return nv_fail(err, NV_E_LIMIT,
                           "model and tensors need more than the memory limit of %zu bytes",
                           memory->limit);
        *bytes += tensor->bytes;
    }
    return NV_OK;
}

static nv_status add_work(const nv_graph *graph, const nv_limits *limits, int64_t *work,
                          nv_error *err)
{
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        const nv_node *node = &graph->nodes[i];
        nv_cost cost = nv_op_table[node->op].cost(graph, node);
        if (cost.macs > limits->max_macs - *work ||
            cost.steps > limits->max_macs - *work - cost.macs) {
            nv_status status = nv_fail(err, NV_E_LIMIT,
                                       "the model needs more than %lld multiply-accumulates (or "
                                       "as many other steps) an inference, the limit",
                                       (long long)limits->max_macs);
            nv_error_at_node(err, node);
            return status;
        }
        *work += cost.macs + cost.steps;
    }
    return NV_OK;
}

nv_status nv_check_limits(const nv_model *model, const nv_limits *limits, nv_error *err)
{
    const nv_memory *memory = model->memory;
    size_t bytes = memory->used;
    int64_t work = 0;

    for (int32_t g = 0; g < model->n_graphs; g++) {
        NV_TRY(add_bytes(&model->graphs[g], memory, &bytes, err));
        NV_TRY(add_work(&model->graphs[g], limits, &work, err));
    }
    return NV_OK;
}
