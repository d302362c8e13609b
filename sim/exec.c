/* SPDX-License-Identifier: Apache-2.0 */
#include "exec.h"
#include "memory.h"
#include "message.h"

#include <stdlib.h>
#include <string.h>

struct nv_exec {
    const nv_graph *graph;
    nv_eval_fn *const *table;
    nv_memory memory;
    void **data; /* [n_tensors] */
    nv_args args;
    nv_value *in, *out; /* room for the operator with the most operands */
};

static nv_status make_room(nv_exec *exec, nv_error *err)
{
    const nv_graph *graph = exec->graph;
    int32_t most_in = 0, most_out = 0;

    for (int32_t i = 0; i < graph->n_nodes; i++) {
        const nv_node *node = &graph->nodes[i];
        most_in = node->n_in > most_in ? node->n_in : most_in;
        most_out = node->n_out > most_out ? node->n_out : most_out;
    }
    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)most_in, sizeof *exec->in, "operands", &exec->in,
                         err));
    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)most_out, sizeof *exec->out, "operands",
                         &exec->out, err));
    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)graph->n_tensors, sizeof *exec->data, "tensors",
                         &exec->data, err));
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *tensor = &graph->tensors[t];
        if (tensor->data != NULL && !tensor->is_variable)
            exec->data[t] = (void *)tensor->data; /* only ever read: nv_check_flow */
        else
            NV_TRY(nv_memory_get(&exec->memory, tensor->bytes, 1, "values of a tensor",
                                 &exec->data[t], err));
    }
    return NV_OK;
}

nv_status nv_exec_new(const nv_model *model, nv_eval_fn *const *table, const nv_limits *limits,
                      nv_exec **exec, nv_error *err)
{
    const nv_memory *of_model = model->memory;
    nv_exec *e = calloc(1, sizeof *e);

    *exec = NULL;
    if (e == NULL)
        return nv_fail(err, NV_E_MEMORY, "executor: out of memory for %zu bytes", sizeof *e);
    e->graph = &model->graphs[0];
    e->table = table;
    e->memory = (nv_memory){.used = of_model->used, .limit = limits->max_memory};
    nv_status status = make_room(e, err);
    if (status != NV_OK) {
        nv_exec_free(e);
        return status;
    }
    nv_exec_reset(e);
    *exec = e;
    return NV_OK;
}

void nv_exec_free(nv_exec *exec)
{
    if (exec == NULL)
        return;
    nv_memory_free(&exec->memory);
    free(exec);
}

void *nv_exec_data(nv_exec *exec, int32_t tensor)
{
    return exec->data[tensor];
}

const nv_args *nv_exec_args(nv_exec *exec, int32_t i)
{
    const nv_node *node = &exec->graph->nodes[i];

    for (int32_t k = 0; k < node->n_in; k++) {
        int32_t t = node->in[k];
        exec->in[k] =
            t < 0 ? (nv_value){NULL, NULL} : (nv_value){&exec->graph->tensors[t], exec->data[t]};
    }
    for (int32_t k = 0; k < node->n_out; k++)
        exec->out[k] = (nv_value){&exec->graph->tensors[node->out[k]], exec->data[node->out[k]]};
    exec->args = (nv_args){node, exec->in, exec->out, NV_ROUNDING_TFLM};
    return &exec->args;
}

nv_status nv_exec_step(nv_exec *exec, int32_t i, nv_error *err)
{
    const nv_node *node = &exec->graph->nodes[i];
    nv_status status = exec->table[node->op](nv_exec_args(exec, i), err);

    if (status != NV_OK)
        nv_error_at_node(err, node);
    return status;
}

nv_status nv_exec_run(nv_exec *exec, nv_error *err)
{
    for (int32_t i = 0; i < exec->graph->n_nodes; i++)
        NV_TRY(nv_exec_step(exec, i, err));
    return NV_OK;
}

/* A variable starts as its buffer says, without one as real 0: TFLite Micro fills an int8 one
 * with its zero point and any other with zero bytes. */
void nv_exec_reset(nv_exec *exec)
{
    for (int32_t t = 0; t < exec->graph->n_tensors; t++) {
        const nv_tensor *tensor = &exec->graph->tensors[t];
        bool has_zero_point = tensor->type == NV_INT8 && tensor->quant.count > 0;

        if (!tensor->is_variable)
            continue;
        if (tensor->data != NULL)
            memcpy(exec->data[t], tensor->data, tensor->bytes);
        else
            memset(exec->data[t], has_zero_point ? tensor->quant.zero_point[0] : 0, tensor->bytes);
    }
}
