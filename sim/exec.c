/* SPDX-License-Identifier: Apache-2.0 */
#include "exec.h"
#include "memory.h"
#include "message.h"
#include "op.h"

#include <stdlib.h>
#include <string.h>

/* One graph in execution. */
typedef struct frame {
    const nv_graph *graph;
    void **data;        /* [n_tensors] */
    void **state;       /* [n_nodes], NULL where a node has none */
    nv_value *in, *out; /* room for the operator with the most operands */
    nv_args args;
} frame;

/* What a variable holds; data == NULL: its size is not known yet. */
typedef struct variable {
    void *data;
    size_t bytes;
} variable;

struct nv_exec {
    nv_host host; /* first: nv_host * is nv_exec * */
    const nv_model *model;
    nv_eval_fn *const *table;
    nv_rounding rounding;
    nv_memory memory;
    frame *frames; /* [n_graphs] */
    variable *variables;
    int64_t work, max_work; /* cost of the graphs that operators run in turn */
};

/* ---- memory ---- */

static nv_status make_tensors(nv_exec *exec, frame *f, nv_error *err)
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

static nv_status make_frame(nv_exec *exec, frame *f, nv_error *err)
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

static nv_status make_variables(nv_exec *exec, nv_error *err)
{
    const nv_model *model = exec->model;

    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)model->n_variables, sizeof *exec->variables,
                         "variables", &exec->variables, err));
    for (int32_t i = 0; i < model->n_variables; i++) {
        const nv_variable *v = &model->variables[i];
        if (v->tensor < 0)
            continue;
        exec->variables[i].bytes = model->graphs[v->graph].tensors[v->tensor].bytes;
        NV_TRY(nv_memory_get(&exec->memory, exec->variables[i].bytes, 1, "value of a variable",
                             &exec->variables[i].data, err));
    }
    return NV_OK;
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
    return make_variables(exec, err);
}

/* ---- a graph ---- */

static const nv_args *args_of(nv_exec *exec, frame *f, int32_t i)
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

static nv_status step(nv_exec *exec, frame *f, int32_t i, nv_error *err)
{
    const nv_node *node = &f->graph->nodes[i];
    nv_status status = exec->table[node->op](args_of(exec, f, i), err);

    if (status != NV_OK)
        nv_error_at_node(err, node);
    return status;
}

static nv_status spend(nv_exec *exec, int64_t work, nv_error *err)
{
    if (work >= exec->max_work - exec->work)
        return nv_fail(err, NV_E_LIMIT,
                       "the graphs that it runs need more than %lld multiply-accumulates (or as "
                       "many other steps), the limit",
                       (long long)exec->max_work);
    exec->work += work;
    return NV_OK;
}

/* Also an operator without any work costs something, lest loops of nothing go on for ever. */
static nv_status spend_on_node(nv_exec *exec, const nv_graph *graph, const nv_node *node,
                               nv_error *err)
{
    nv_cost cost = nv_op_table[node->op].cost(graph, node);
    return spend(exec, cost.macs + cost.steps + 1, err);
}

/* ---- what operators ask of their host ---- */

/* The twin of a quantized model in float32 can have a float on one side and an integer on the
 * other, where the file quantizes one only. */
static nv_status copy_value(void *to, const nv_tensor *as, const void *from, const nv_tensor *is,
                            nv_error *err)
{
    if (as->type != is->type || as->bytes != is->bytes)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s of shape %s is passed on as %s of shape %s",
                       nv_type_name(is->type), nv_text_shape(&is->shape).s, nv_type_name(as->type),
                       nv_text_shape(&as->shape).s);
    if (as->bytes > 0)
        memmove(to, from, as->bytes);
    return NV_OK;
}

static nv_status call(nv_host *host, int32_t number, const nv_value *in, const nv_value *out,
                      int32_t n_out, nv_error *err)
{
    nv_exec *exec = (nv_exec *)host;
    frame *f = &exec->frames[number];
    const nv_graph *graph = f->graph;

    for (int32_t i = 0; i < graph->n_inputs; i++) {
        int32_t t = graph->inputs[i];
        NV_TRY(spend(exec, (int64_t)graph->tensors[t].bytes, err));
        NV_TRY(copy_value(f->data[t], &graph->tensors[t], in[i].data, in[i].tensor, err));
    }
    for (int32_t i = 0; i < graph->n_nodes && !host->ends_run; i++) {
        nv_status status = spend_on_node(exec, graph, &graph->nodes[i], err);
        if (status == NV_OK)
            status = step(exec, f, i, err);
        if (status != NV_OK) {
            nv_error_prefix(err, "subgraph %d, ", (int)number);
            if (err != NULL)
                err->node = -1; /* the operator of the main graph is yet to be named */
            return status;
        }
    }
    for (int32_t i = 0; i < n_out && !host->ends_run; i++) {
        int32_t t = graph->outputs[i];
        NV_TRY(copy_value(out[i].data, out[i].tensor, f->data[t], &graph->tensors[t], err));
    }
    return NV_OK;
}

static nv_status check_variable(const nv_exec *exec, int32_t number, size_t bytes, nv_error *err)
{
    if (number < 0 || number >= exec->model->n_variables)
        return nv_fail(err, NV_E_INPUT, "variable %d, but the model has %d", (int)number,
                       (int)exec->model->n_variables);
    const variable *v = &exec->variables[number];
    if (v->data != NULL && v->bytes != bytes)
        return nv_fail(err, NV_E_MODEL, "variable %d (%s) has %zu bytes, the tensor has %zu",
                       (int)number, nv_text_escape(exec->model->variables[number].name).s, v->bytes,
                       bytes);
    return NV_OK;
}

static nv_status read_variable(nv_host *host, int32_t number, const nv_value *out, nv_error *err)
{
    const nv_exec *exec = (const nv_exec *)host;

    NV_TRY(check_variable(exec, number, out->tensor->bytes, err));
    const variable *v = &exec->variables[number];
    if (v->data == NULL)
        return nv_fail(err, NV_E_MODEL, "variable %d (%s) is read, but nothing was assigned to it",
                       (int)number, nv_text_escape(exec->model->variables[number].name).s);
    memcpy(out->data, v->data, v->bytes);
    return NV_OK;
}

static nv_status assign_variable(nv_host *host, int32_t number, const nv_value *in, nv_error *err)
{
    nv_exec *exec = (nv_exec *)host;
    const size_t bytes = in->tensor->bytes;

    NV_TRY(check_variable(exec, number, bytes, err));
    variable *v = &exec->variables[number];
    if (v->data == NULL) {
        NV_TRY(nv_memory_get(&exec->memory, bytes, 1, "value of a variable", &v->data, err));
        v->bytes = bytes;
    }
    memcpy(v->data, in->data, bytes);
    return NV_OK;
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
    e->host = (nv_host){.call = call,
                        .read_variable = read_variable,
                        .assign_variable = assign_variable,
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

nv_status nv_exec_step(nv_exec *exec, int32_t node, nv_error *err)
{
    if (node == 0)
        exec->host.ends_run = false;
    if (exec->host.ends_run)
        return NV_OK;
    exec->work = 0;
    return step(exec, &exec->frames[0], node, err);
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
static void reset_frame(frame *f)
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

/* A resource variable starts with the zero point's low byte in every byte, whatever its type. */
static void reset_variable(const nv_model *model, const nv_variable *from, const variable *v)
{
    const nv_tensor *t =
        from->tensor < 0 ? NULL : &model->graphs[from->graph].tensors[from->tensor];

    if (v->data != NULL)
        memset(v->data, t != NULL && t->quant.count > 0 ? t->quant.zero_point[0] : 0, v->bytes);
}

void nv_exec_reset(nv_exec *exec)
{
    for (int32_t g = 0; g < exec->model->n_graphs; g++)
        reset_frame(&exec->frames[g]);
    for (int32_t i = 0; i < exec->model->n_variables; i++)
        reset_variable(exec->model, &exec->model->variables[i], &exec->variables[i]);
}
