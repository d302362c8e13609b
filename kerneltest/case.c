/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"
#include "fill.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void *nv_case_memory(nv_case *c, size_t bytes)
{
    const bool full = c->n_memory == (int)(sizeof c->memory / sizeof c->memory[0]);
    void *p = c->status != NV_OK || full ? NULL : calloc(1, bytes == 0 ? 1 : bytes);

    if (p != NULL)
        c->memory[c->n_memory++] = p;
    else if (c->status == NV_OK)
        c->status = full ? NV_E_LIMIT : NV_E_MEMORY;
    return p;
}

void nv_case_free(nv_case *c)
{
    while (c->n_memory > 0)
        free(c->memory[--c->n_memory]);
}

void nv_case_begin(nv_case *c, nv_op op, uint64_t seed)
{
    memset(c, 0, sizeof *c);
    c->op = op;
    c->seed = c->rng.state = seed;
    c->node.op = op;
    c->node.version = 1;
    c->node.in = c->in_index;
    c->node.out = c->out_index;
    c->graph.name = "case";
    c->graph.tensors = c->tensors;
    c->graph.nodes = &c->node;
    c->graph.n_nodes = 1;
}

static nv_tensor *last_input(nv_case *c)
{
    return c->status != NV_OK || c->node.n_in == 0 ? NULL
                                                   : &c->tensors[c->in_index[c->node.n_in - 1]];
}

/* A tensor and its memory; NULL if the case has failed. */
static nv_tensor *add(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero,
                      void **data)
{
    if (c->status == NV_OK && c->graph.n_tensors == NV_CASE_MAX_TENSORS)
        c->status = NV_E_LIMIT;
    if (c->status != NV_OK)
        return NULL;
    nv_tensor *t = &c->tensors[c->graph.n_tensors];
    t->name = "operand";
    t->index = c->graph.n_tensors++;
    t->type = type;
    t->shape = shape;
    t->bytes = ((size_t)nv_shape_count(&shape) * (size_t)nv_type_bits(type) + 7) / 8;
    if (scale > 0) {
        float *s = nv_case_memory(c, sizeof *s);
        int32_t *z = nv_case_memory(c, sizeof *z);
        if (s == NULL || z == NULL)
            return NULL;
        *s = (float)scale;
        *z = zero;
        t->quant = (nv_quant){.count = 1, .scale = s, .zero_point = z};
    }
    *data = nv_case_memory(c, t->bytes);
    return *data == NULL ? NULL : t;
}

void nv_case_input(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero)
{
    void *data;
    const nv_tensor *t = add(c, type, shape, scale, zero, &data);

    if (t == NULL)
        return;
    nv_fill(&c->rng, type, data, t->bytes);
    c->in_index[c->node.n_in] = t->index;
    c->in[c->node.n_in++] = (nv_value){t, data};
}

void nv_case_no_input(nv_case *c)
{
    if (c->node.n_in == NV_CASE_MAX_TENSORS) {
        c->status = NV_E_LIMIT;
        return;
    }
    c->in_index[c->node.n_in] = -1;
    c->in[c->node.n_in++] = (nv_value){NULL, NULL};
}

void nv_case_output(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero)
{
    void *data;
    const nv_tensor *t = add(c, type, shape, scale, zero, &data);

    if (t == NULL)
        return;
    c->out_index[c->node.n_out] = t->index;
    c->out[c->node.n_out++] = (nv_value){t, data};
}

void nv_case_per_channel(nv_case *c, int32_t count, int32_t axis, double scale)
{
    float *s = nv_case_memory(c, (size_t)count * sizeof *s);
    int32_t *z = nv_case_memory(c, (size_t)count * sizeof *z);
    nv_tensor *t = last_input(c);

    if (t == NULL)
        return;
    for (int32_t i = 0; i < count; i++)
        s[i] = (float)(scale * exp2(4 * nv_rng_unit(&c->rng) - 2));
    t->quant =
        (nv_quant){.count = count, .axis = axis, .axis_in_file = axis, .scale = s, .zero_point = z};
}

void nv_case_variable(nv_case *c)
{
    nv_tensor *t = last_input(c);
    if (t != NULL)
        t->is_variable = true;
}

void nv_case_constant(nv_case *c)
{
    nv_tensor *t = last_input(c);
    if (t != NULL)
        t->data = c->in[c->node.n_in - 1].data;
}

void nv_case_values(nv_case *c, const void *values)
{
    const nv_tensor *t = last_input(c);
    if (t != NULL)
        memcpy(c->in[c->node.n_in - 1].data, values, t->bytes);
}

void nv_case_weights(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t axis)
{
    nv_case_input(c, type, shape, scale, 0);
    if (axis != NV_PER_TENSOR)
        nv_case_per_channel(c, shape.dim[axis], axis, scale);
    nv_case_constant(c);
}

/* Standard deviation of uniform values: range / sqrt(12). */
static double deviation_of(nv_type type)
{
    return exp2(nv_type_bits(type)) / sqrt(12);
}

void nv_case_fill_bias(nv_case *c, nv_type type, int32_t count, double acc_scale, double deviation)
{
    const double most = type == NV_INT64 ? 0x1p62 : 0x7fffffff;
    const double spread = deviation < most ? deviation : most;

    nv_case_input(c, type, NV_SHAPE(count), acc_scale, 0);
    if (c->status != NV_OK)
        return;
    void *data = c->in[c->node.n_in - 1].data;
    for (int32_t i = 0; i < count; i++) {
        const int64_t bias = (int64_t)(spread * (2 * nv_rng_unit(&c->rng) - 1));
        if (type == NV_INT64)
            ((int64_t *)data)[i] = bias;
        else
            ((int32_t *)data)[i] = (int32_t)bias;
    }
    nv_case_constant(c);
}

void nv_case_bias(nv_case *c, nv_type type, int32_t count)
{
    const int32_t n = c->node.n_in;
    if (c->status != NV_OK || n < 2 || count <= 0)
        return;
    const nv_tensor *in = c->in[n - 2].tensor, *weights = c->in[n - 1].tensor;
    const double scale = in->quant.count > 0 && weights->quant.count > 0
                             ? (double)in->quant.scale[0] * (double)weights->quant.scale[0]
                             : 0;
    const double products = (double)nv_shape_count(&weights->shape) / count;
    nv_case_fill_bias(c, type, count, scale,
                      deviation_of(in->type) * deviation_of(weights->type) * sqrt(products));
}
