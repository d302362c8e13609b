/* SPDX-License-Identifier: Apache-2.0 */
#include "float_chain.h"

#include "float_match.h"
#include "values.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct nv_float_chain {
    const nv_graph *quantized;
    nv_exec *golden;
    nv_model *model; /* NULL: the model is float and golden is the chain */
    const nv_graph *graph;
    nv_exec *exec;
    int32_t *match;         /* [nodes of quantized] nodes of graph, -1: none */
    float *reference, *got; /* room for the values of the largest tensor */
};

bool nv_graph_is_float(const nv_graph *g)
{
    for (int32_t i = 0; i < g->n_nodes; i++)
        for (int32_t k = 0; k < g->nodes[i].n_out; k++)
            if (g->tensors[g->nodes[i].out[k]].type != NV_FLOAT32)
                return false;
    return true;
}

/* ---- set-up ---- */

static nv_status check_inputs(const nv_graph *q, const nv_graph *r, const char *path, nv_error *err)
{
    if (!nv_graph_is_float(r))
        return nv_fail(
            err, NV_E_MODEL,
            "%s: not all of its operators are float32, as those of the model behind --float are; "
            "the quantized one comes after the options",
            path);
    if (r->n_inputs != q->n_inputs)
        return nv_fail(err, NV_E_MODEL, "%s: %d input%s where the quantized model has %d", path,
                       r->n_inputs, r->n_inputs == 1 ? "" : "s", q->n_inputs);
    for (int32_t i = 0; i < r->n_inputs; i++) {
        const nv_tensor *a = &q->tensors[q->inputs[i]], *b = &r->tensors[r->inputs[i]];
        if (b->type != NV_FLOAT32 && b->type != a->type)
            return nv_fail(err, NV_E_MODEL, "%s: input %d is %s, a float model is expected", path,
                           i, nv_type_name(b->type));
        if (nv_shape_count(&a->shape) != nv_shape_count(&b->shape))
            return nv_fail(err, NV_E_MODEL,
                           "%s: input %d has %lld values where the quantized model has %lld", path,
                           i, (long long)nv_shape_count(&b->shape),
                           (long long)nv_shape_count(&a->shape));
    }
    return NV_OK;
}

static nv_status open_graph(nv_float_chain *c, const nv_model *model, const char *path,
                            const nv_limits *limits, nv_error *err)
{
    if (path == NULL && nv_graph_is_float(c->quantized)) {
        c->graph = c->quantized;
        c->exec = c->golden;
        return NV_OK;
    }
    if (path == NULL)
        NV_TRY(nv_model_dequantized(model, &c->model, err));
    else
        NV_TRY(nv_model_load_file(path, limits, &c->model, err));
    c->graph = &c->model->graphs[0];
    if (path != NULL)
        NV_TRY(check_inputs(c->quantized, c->graph, path, err));
    return nv_exec_new(c->model, nv_float_table, limits, &c->exec, err);
}

static int64_t largest(const nv_graph *g)
{
    int64_t most = 1;
    for (int32_t i = 0; i < g->n_tensors; i++) {
        int64_t n = g->tensors[i].data == NULL ? nv_shape_count(&g->tensors[i].shape) : 0;
        most = n > most ? n : most;
    }
    return most;
}

static nv_status set_up(nv_float_chain *c, const nv_model *model, const char *path,
                        const nv_limits *limits, nv_error *err)
{
    NV_TRY(open_graph(c, model, path, limits, err));
    size_t bytes = (size_t)largest(c->quantized) * sizeof(float);
    c->match = malloc(((size_t)c->quantized->n_nodes + 1) * sizeof *c->match);
    c->reference = malloc(bytes);
    c->got = malloc(bytes);
    if (c->match == NULL || c->reference == NULL || c->got == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the float reference");
    if (path != NULL)
        return nv_float_match(c->quantized, c->graph, c->match, err);
    for (int32_t i = 0; i < c->quantized->n_nodes; i++)
        c->match[i] = i;
    return NV_OK;
}

nv_status nv_float_chain_new(const nv_model *model, nv_exec *golden, const char *path,
                             const nv_limits *limits, nv_float_chain **chain, nv_error *err)
{
    nv_float_chain *c = calloc(1, sizeof *c);

    if (c == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the float reference");
    c->quantized = &model->graphs[0];
    c->golden = golden;
    nv_status st = set_up(c, model, path, limits, err);
    if (st != NV_OK)
        nv_float_chain_free(c);
    else
        *chain = c;
    return st;
}

void nv_float_chain_free(nv_float_chain *c)
{
    if (c == NULL)
        return;
    if (c->exec != c->golden)
        nv_exec_free(c->exec);
    nv_model_free(c->model);
    free(c->match);
    free(c->reference);
    free(c->got);
    free(c);
}

/* ---- a sample ---- */

nv_status nv_float_chain_run(nv_float_chain *c, const nv_input *inputs, nv_error *err)
{
    if (c->exec == c->golden)
        return NV_OK;
    for (int32_t i = 0; i < c->graph->n_inputs; i++) {
        const nv_tensor *to = &c->graph->tensors[c->graph->inputs[i]];
        void *data = nv_exec_data(c->exec, to->index);
        if (to->type == inputs[i].tensor->type)
            memcpy(data, inputs[i].data, to->bytes);
        else if (inputs[i].real != NULL)
            memcpy(data, inputs[i].real, to->bytes);
        else
            nv_values_real(inputs[i].tensor, inputs[i].data, data);
    }
    return nv_exec_run(c->exec, err);
}

void nv_float_chain_reset(nv_float_chain *chain)
{
    nv_exec_reset(chain->exec);
}

/* ---- a layer ---- */

/* Quantizes the chain's value of an operand into memory of the quantized operand's type. */
static bool feed_operand(nv_float_chain *c, const nv_tensor *to, int32_t from, void *data)
{
    const nv_tensor *real = from < 0 ? NULL : &c->graph->tensors[from];

    if (real == NULL || nv_shape_count(&real->shape) != nv_shape_count(&to->shape))
        return false;
    if (real->type == NV_FLOAT32)
        (void)nv_values_from_real(to, nv_exec_data(c->exec, from), data);
    else if (real->type == to->type)
        memcpy(data, nv_exec_data(c->exec, from), to->bytes);
    else
        return false;
    return true;
}

static bool is_constant(const nv_tensor *t)
{
    return t->data != NULL && !t->is_variable;
}

enum { MAX_OPERANDS = 64 };

/* Fills `in` and `out` with memory of one's own for all that is not constant. */
static nv_status make_operands(nv_float_chain *c, const nv_args *golden, const nv_node *real,
                               nv_value *in, nv_value *out, bool *complete, nv_error *err)
{
    const nv_node *node = golden->node;

    for (int32_t k = 0; k < node->n_in && *complete; k++) {
        const nv_tensor *t = golden->in[k].tensor;
        in[k] = golden->in[k];
        if (t == NULL || is_constant(t))
            continue;
        in[k].data = calloc(1, t->bytes + 1);
        if (in[k].data == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for %zu bytes", t->bytes);
        *complete = !t->is_variable && feed_operand(c, t, real->in[k], in[k].data);
    }
    for (int32_t k = 0; k < node->n_out && *complete; k++) {
        out[k].tensor = golden->out[k].tensor;
        out[k].data = calloc(1, out[k].tensor->bytes + 1);
        if (out[k].data == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for %zu bytes", out[k].tensor->bytes);
    }
    return NV_OK;
}

static nv_metrics against_chain(nv_float_chain *c, const nv_tensor *t, const void *data,
                                const nv_tensor *real)
{
    nv_values_real(real, nv_exec_data(c->exec, real->index), c->reference);
    nv_values_real(t, data, c->got);
    return nv_measure(c->reference, c->got, nv_shape_count(&t->shape));
}

static nv_status measure_alone(nv_float_chain *c, const nv_node *real, const nv_args *golden,
                               double *sqnr_db, nv_error *err)
{
    const nv_node *node = golden->node;
    nv_value in[MAX_OPERANDS] = {{NULL, NULL}}, out[MAX_OPERANDS] = {{NULL, NULL}};
    /* What runs other graphs or keeps a state cannot be evaluated by itself. */
    bool complete = node->n_in == real->n_in && node->state_bytes == 0 && !node->needs_host;

    if (node->n_in > MAX_OPERANDS || node->n_out > MAX_OPERANDS)
        return NV_OK;
    nv_status st = make_operands(c, golden, real, in, out, &complete, err);
    if (st == NV_OK && complete) {
        nv_args args = {node, in, out, golden->rounding};
        st = nv_golden_table[node->op](&args, err);
        const nv_tensor *to = &c->graph->tensors[real->out[0]];
        if (st == NV_OK)
            *sqnr_db = against_chain(c, out[0].tensor, out[0].data, to).sqnr_db;
    }
    for (int32_t k = 0; k < node->n_in; k++)
        if (in[k].tensor != NULL && !is_constant(in[k].tensor))
            free(in[k].data);
    for (int32_t k = 0; k < node->n_out; k++)
        free(out[k].data);
    return st;
}

const float *nv_float_chain_values(nv_float_chain *c, int32_t node)
{
    const nv_node *real = c->match[node] < 0 ? NULL : &c->graph->nodes[c->match[node]];
    if (real == NULL || c->quantized->nodes[node].n_out == 0)
        return NULL;
    const nv_tensor *to = &c->graph->tensors[real->out[0]];
    const nv_tensor *from = &c->quantized->tensors[c->quantized->nodes[node].out[0]];
    if (nv_shape_count(&to->shape) != nv_shape_count(&from->shape))
        return NULL;
    nv_values_real(to, nv_exec_data(c->exec, to->index), c->reference);
    return c->reference;
}

nv_status nv_float_chain_measure(nv_float_chain *c, int32_t node, nv_float_layer *layer,
                                 nv_error *err)
{
    *layer = (nv_float_layer){
        .node = node, .chain = nv_metrics_none, .sqnr_alone_db = NAN, .saturated_fraction = NAN};
    const nv_node *real = c->match[node] < 0 ? NULL : &c->graph->nodes[c->match[node]];
    if (real == NULL || c->quantized->nodes[node].n_out == 0)
        return NV_OK;
    const nv_args *golden = nv_exec_args(c->golden, node);
    const nv_tensor *to = &c->graph->tensors[real->out[0]], *from = golden->out[0].tensor;
    if (nv_shape_count(&to->shape) != nv_shape_count(&from->shape))
        return NV_OK;
    layer->chain = against_chain(c, from, golden->out[0].data, to);
    layer->saturated_fraction = nv_saturated_fraction(from, golden->out[0].data, c->reference);
    if (c->exec == c->golden)
        return NV_OK;
    NV_TRY(nv_layer_use_of(from, c->reference, &layer->use, err));
    return measure_alone(c, real, golden, &layer->sqnr_alone_db, err);
}
