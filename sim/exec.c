/* SPDX-License-Identifier: Apache-2.0 */
#include "exec_parts.h"
#include "message.h"

#include <stdlib.h>
#include <string.h>

/* ---- memory ---- */

static nv_status make_tensors(nv_exec *exec, nv_frame *f, nv_error *err)
{
    const nv_graph *graph = f->graph;

    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)graph->n_tensors, sizeof *f->data, "tensors",
                         &f->data, err));
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *tensor = &graph->tensors[t];
        if (tensor->data != NULL && !tensor->is_variable)
            f->data[t] = (void *)tensor->data; /* only ever read: nv_check_flow */
        else
            NV_TRY(nv_memory_get(&exec->memory, tensor->bytes, 1, "values of a tensor", &f->data[t],
                                 err));
    }
    return NV_OK;
}

static nv_status make_frame(nv_exec *exec, nv_frame *f, nv_error *err)
{
    const nv_graph *graph = f->graph;
    int32_t most_in = 0, most_out = 0;

    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)graph->n_nodes, sizeof *f->state, "states",
                         &f->state, err));
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        const nv_node *node = &graph->nodes[i];
        most_in = node->n_in > most_in ? node->n_in : most_in;
        most_out = node->n_out > most_out ? node->n_out : most_out;
        if (node->state_bytes > 0)
            NV_TRY(nv_memory_get(&exec->memory, node->state_bytes, 1, "state of an operator",
                                 &f->state[i], err));
    }
    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)most_in, sizeof *f->in, "operands", &f->in, err));
    NV_TRY(
        nv_memory_get(&exec->memory, (uint64_t)most_out, sizeof *f->out, "operands", &f->out, err));
    return make_tensors(exec, f, err);
}

static nv_status make_room(nv_exec *exec, nv_error *err)
{
    const nv_model *model = exec->model;

    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)model->n_graphs, sizeof *exec->frames, "graphs",
                         &exec->frames, err));
    for (int32_t g = 0; g < model->n_graphs; g++) {
        exec->frames[g].graph = &model->graphs[g];
        NV_TRY(make_frame(exec, &exec->frames[g], err));
    }
    return nv_exec_make_variables(exec, err);
}

/* ---- a graph ---- */

static const nv_args *args_of(nv_exec *exec, nv_frame *f, int32_t i)
{
    const nv_node *node = &f->graph->nodes[i];

    for (int32_t k = 0; k < node->n_in; k++) {
        int32_t t = node->in[k];
        f->in[k] = t < 0 ? (nv_value){NULL, NULL} : (nv_value){&f->graph->tensors[t], f->data[t]};
    }
    for (int32_t k = 0; k < node->n_out; k++)
        f->out[k] = (nv_value){&f->graph->tensors[node->out[k]], f->data[node->out[k]]};
    f->args = (nv_args){node, f->in, f->out, exec->rounding, f->state[i], &exec->host};
    return &f->args;
}

nv_status nv_exec_node(nv_exec *exec, nv_frame *f, int32_t i, nv_error *err)
{
    const nv_node *node = &f->graph->nodes[i];
    nv_status status = exec->table[node->op](args_of(exec, f, i), err);

    if (status != NV_OK)
        nv_error_at_node(err, node);
    return status;
}

/* ---- the executor ---- */

nv_status nv_exec_new(const nv_model *model, nv_eval_fn *const *table, const nv_limits *limits,
                      nv_exec **exec, nv_error *err)
{
    const nv_memory *of_model = model->memory;
    nv_exec *e = calloc(1, sizeof *e);

    *exec = NULL;
    if (e == NULL)
        return nv_fail(err, NV_E_MEMORY, "executor: out of memory for %zu bytes", sizeof *e);
    e->host = (nv_host){.call = nv_exec_call,
                        .read_variable = nv_exec_read_variable,
                        .assign_variable = nv_exec_assign_variable,
                        .max_iterations = limits->max_iterations};
    e->model = model;
    e->table = table;
    e->max_work = limits->max_macs;
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

void nv_exec_set_rounding(nv_exec *exec, nv_rounding rounding)
{
    exec->rounding = rounding;
}

void *nv_exec_data(nv_exec *exec, int32_t tensor)
{
    return exec->frames[0].data[tensor];
}

const nv_args *nv_exec_args(nv_exec *exec, int32_t node)
{
    return args_of(exec, &exec->frames[0], node);
}

void nv_exec_begin(nv_exec *exec)
{
    exec->host.ends_run = false;
}

nv_status nv_exec_step(nv_exec *exec, int32_t node, nv_error *err)
{
    if (node == 0)
        nv_exec_begin(exec);
    if (exec->host.ends_run)
        return NV_OK;
    if (node <= exec->last)
        exec->work = 0;
    exec->last = node;
    return nv_exec_node(exec, &exec->frames[0], node, err);
}

nv_status nv_exec_run(nv_exec *exec, nv_error *err)
{
    for (int32_t i = 0; i < exec->frames[0].graph->n_nodes; i++)
        NV_TRY(nv_exec_step(exec, i, err));
    return NV_OK;
}

bool nv_exec_ended(const nv_exec *exec)
{
    return exec->host.ends_run;
}

/* ---- state ---- */

/* A variable tensor starts as its buffer says, without one as real 0: TFLite Micro fills an int8
 * one with its zero point and any other with zero bytes. */
static void reset_frame(nv_frame *f)
{
    const nv_graph *graph = f->graph;

    for (int32_t t = 0; t < graph->n_tensors; t++) {
        const nv_tensor *tensor = &graph->tensors[t];
        bool has_zero_point = tensor->type == NV_INT8 && tensor->quant.count > 0;

        if (!tensor->is_variable || tensor->bytes == 0)
            continue;
        if (tensor->data != NULL)
            memcpy(f->data[t], tensor->data, tensor->bytes);
        else
            memset(f->data[t], has_zero_point ? tensor->quant.zero_point[0] : 0, tensor->bytes);
    }
    for (int32_t i = 0; i < graph->n_nodes; i++)
        if (f->state[i] != NULL)
            memset(f->state[i], 0, graph->nodes[i].state_bytes);
}

void nv_exec_reset(nv_exec *exec)
{
    for (int32_t g = 0; g < exec->model->n_graphs; g++)
        reset_frame(&exec->frames[g]);
    nv_exec_reset_variables(exec);
}
