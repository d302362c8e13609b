/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

nv_case_fn *const nv_case_table[NV_OP_COUNT] = {
#define NV_CASES_ENTRY_OPTIMIZED(stem) nv_cases_##stem
#define NV_CASES_ENTRY_REFERENCE(stem) NULL
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    [NV_OP_##name] = NV_CASES_ENTRY_##kernel(stem),
#include "nv/ops.def"
#undef NV_OP
};

void nv_case_draw(nv_case *c, nv_op op, uint64_t seed, int i)
{
    static const char *const op_name[] = {
#define NV_OP(name, code, stem, kernel, types, summary) #name,
#include "nv/ops.def"
#undef NV_OP
    };
    char number[16];

    (void)snprintf(number, sizeof number, "%d", i);
    nv_case_begin(c, op, seed);
    c->type = NV_INT8;
    (void)snprintf(c->name, sizeof c->name, "random_%d", i);
    c->rng.state = nv_rng_hash(nv_rng_hash(seed ^ 0xcbf29ce484222325u, op_name[op]), number);
    nv_case_table[op](c, i);
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

void nv_case_draw_bias(nv_case *c, nv_bias_draw draw, nv_type type, int32_t count, double acc_scale,
                       double deviation)
{
    if (draw == NV_BIAS_NONE || (draw == NV_BIAS_DRAWN && nv_rng_one_in(&c->rng, 4)))
        nv_case_no_input(c);
    else
        nv_case_fill_bias(c, type, count, acc_scale, deviation);
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
