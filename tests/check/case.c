/* SPDX-License-Identifier: Apache-2.0 */
#include "case.h"

#include "fill.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

nv_case_fn *const nv_case_table[NV_OP_COUNT] = {
#define NV_CASES_ENTRY_OPTIMIZED(stem) nv_cases_##stem
#define NV_CASES_ENTRY_REFERENCE(stem) NULL
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    [NV_OP_##name] = NV_CASES_ENTRY_##kernel(stem),
#include "nv/ops.def"
#undef NV_OP
};

void *nv_case_memory(nv_case *c, size_t bytes)
{
    void *p = calloc(1, bytes == 0 ? 1 : bytes);
    if (p == NULL || c->n_memory == (int)(sizeof c->memory / sizeof c->memory[0])) {
        fprintf(stderr, "check: out of memory for a case\n");
        exit(6);
    }
    return c->memory[c->n_memory++] = p;
}

void nv_case_free(nv_case *c)
{
    while (c->n_memory > 0)
        free(c->memory[--c->n_memory]);
}

void nv_case_begin(nv_case *c, nv_op op, uint64_t seed, int i)
{
    static const char *const op_name[] = {
#define NV_OP(name, code, stem, kernel, types, summary) #name,
#include "nv/ops.def"
#undef NV_OP
    };
    char number[16];

    memset(c, 0, sizeof *c);
    c->op = op;
    c->type = NV_INT8;
    (void)snprintf(number, sizeof number, "%d", i);
    (void)snprintf(c->name, sizeof c->name, "random_%d", i);
    c->rng.state = nv_rng_hash(nv_rng_hash(seed ^ 0xcbf29ce484222325u, op_name[op]), number);
    c->node.op = op;
    c->node.version = 1;
    c->node.in = c->in_index;
    c->node.out = c->out_index;
    c->graph.name = "case";
    c->graph.tensors = c->tensors;
    c->graph.nodes = &c->node;
    c->graph.n_nodes = 1;
}

int nv_case_corner(nv_case *c, int i, int n_corners)
{
    const bool is_corner = i < 2 * n_corners;

    c->type = (is_corner ? i % 2 != 0 : nv_rng_one_in(&c->rng, 2)) ? NV_INT16 : NV_INT8;
    return is_corner ? i / 2 : -1;
}

void nv_case_name(nv_case *c, const char *name)
{
    (void)snprintf(c->name, sizeof c->name, "%s%s", name, c->type == NV_INT16 ? "_int16" : "");
}

nv_shape nv_case_shape(int rank, const int32_t *dims)
{
    nv_shape s = {.rank = rank};
    memcpy(s.dim, dims, (size_t)rank * sizeof *dims);
    return s;
}

static nv_tensor *add_tensor(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero)
{
    nv_tensor *t = &c->tensors[c->graph.n_tensors];

    t->name = "operand";
    t->index = c->graph.n_tensors++;
    t->type = type;
    t->shape = shape;
    t->bytes = ((size_t)nv_shape_count(&shape) * (size_t)nv_type_bits(type) + 7) / 8;
    if (scale > 0) {
        float *s = nv_case_memory(c, sizeof *s);
        int32_t *z = nv_case_memory(c, sizeof *z);
        *s = (float)scale;
        *z = zero;
        t->quant = (nv_quant){.count = 1, .scale = s, .zero_point = z};
    }
    return t;
}

nv_tensor *nv_case_input(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero)
{
    nv_tensor *t = add_tensor(c, type, shape, scale, zero);
    void *data = nv_case_memory(c, t->bytes);

    nv_fill(&c->rng, type, data, t->bytes);
    c->in_index[c->node.n_in] = t->index;
    c->in[c->node.n_in++] = (nv_value){t, data};
    return t;
}

void nv_case_no_input(nv_case *c)
{
    c->in_index[c->node.n_in] = -1;
    c->in[c->node.n_in++] = (nv_value){NULL, NULL};
}

nv_tensor *nv_case_output(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero)
{
    nv_tensor *t = add_tensor(c, type, shape, scale, zero);

    c->out_index[c->node.n_out] = t->index;
    c->out[c->node.n_out++] = (nv_value){t, nv_case_memory(c, t->bytes)};
    return t;
}

void nv_case_per_channel(nv_case *c, int32_t count, int32_t axis, double scale)
{
    nv_tensor *t = &c->tensors[c->in_index[c->node.n_in - 1]];
    float *s = nv_case_memory(c, (size_t)count * sizeof *s);
    int32_t *z = nv_case_memory(c, (size_t)count * sizeof *z);

    for (int32_t i = 0; i < count; i++)
        s[i] = (float)(scale * exp2(4 * nv_rng_unit(&c->rng) - 2));
    t->quant =
        (nv_quant){.count = count, .axis = axis, .axis_in_file = axis, .scale = s, .zero_point = z};
}

void nv_case_variable(nv_case *c)
{
    c->tensors[c->in_index[c->node.n_in - 1]].is_variable = true;
}

void nv_case_constant(nv_case *c)
{
    nv_value *v = &c->in[c->node.n_in - 1];
    c->tensors[v->tensor->index].data = v->data;
}

void nv_case_bias(nv_case *c, nv_bias_draw draw, nv_type type, int32_t count, double acc_scale,
                  double deviation)
{
    const double most = type == NV_INT64 ? 0x1p62 : 0x7fffffff;
    const double spread = deviation < most ? deviation : most;

    if (draw == NV_BIAS_NONE || (draw == NV_BIAS_DRAWN && nv_rng_one_in(&c->rng, 4))) {
        nv_case_no_input(c);
        return;
    }
    nv_case_input(c, type, NV_SHAPE(count), acc_scale, 0);
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

int32_t nv_case_zero_point(nv_case *c)
{
    static const int32_t usual[] = {-128, 127, 0, -1};
    if (c->type == NV_INT16)
        return 0;
    return nv_rng_one_in(&c->rng, 2) ? usual[nv_rng_int(&c->rng, 0, 3)]
                                     : nv_rng_int(&c->rng, -128, 127);
}

/* Corners are there for their shapes: their outputs are not to be all alike. */
static bool is_random(const nv_case *c)
{
    return strncmp(c->name, "random_", strlen("random_")) == 0;
}

nv_activation nv_case_activation(nv_case *c)
{
    static const nv_activation known[] = {NV_ACT_NONE, NV_ACT_RELU, NV_ACT_RELU6,
                                          NV_ACT_RELU_N1_TO_1};
    return !is_random(c) || nv_rng_one_in(&c->rng, 2) ? NV_ACT_NONE
                                                      : known[nv_rng_int(&c->rng, 0, 3)];
}

double nv_case_scale(nv_case *c)
{
    return exp2(11 * nv_rng_unit(&c->rng) - 10);
}

double nv_case_steps(const nv_case *c)
{
    return c->type == NV_INT16 ? 18918 : 74; /* of uniform values: range / sqrt(12) */
}

double nv_case_deviation(nv_case *c, int32_t depth)
{
    const double weights = 74;

    if (is_random(c) && c->type == NV_INT16 && nv_rng_one_in(&c->rng, 12))
        return 0x1p40;
    if (is_random(c) && nv_rng_one_in(&c->rng, 8))
        return 0x1p30;
    return nv_case_steps(c) * weights * sqrt((double)depth);
}

double nv_case_output_scale(nv_case *c, double acc_scale, double deviation)
{
    double fits = acc_scale * (deviation < 1 ? 1 : deviation) / (nv_case_steps(c) * 2 / 3);

    /* golden refuses factors of 2^7 and more for int16; channels differ by up to 2^2. */
    const double least = acc_scale * (c->type == NV_INT16 ? 0x1p-5 : 0);

    switch (nv_rng_int(&c->rng, is_random(c) ? 0 : 2, 15)) {
    case 0: /* multiplier of 1/2 or more: shift 0 and left shifts, saturation */
        return fmax(fmax(acc_scale * exp2(1 - 9 * nv_rng_unit(&c->rng)), 1e-8), least);
    case 1: /* multiplier so small that its shift is at, or below, -31 */
        return acc_scale * exp2(nv_rng_int(&c->rng, 24, 34));
    case 2: /* exact powers of two: ties */
        return fmax(acc_scale * exp2(ceil(log2(fits / acc_scale))), least);
    default:
        return fmax(fits * exp2(3 * nv_rng_unit(&c->rng) - 1.5), least);
    }
}
