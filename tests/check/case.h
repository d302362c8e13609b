/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A case of the differential driver: one operator with its tensors and values, in memory. A stem's
 * case file (tests/cases/<stem>.c) draws parameters, then builds the case with the calls below;
 * all randomness comes from the case's own seed.
 */
#ifndef NV_TESTS_CASE_H
#define NV_TESTS_CASE_H

#include "nv/ops.h"
#include "rng.h"

enum { NV_CASE_MAX_TENSORS = 32 };

typedef struct nv_case {
    nv_rng rng;
    nv_op op;
    nv_type type; /* of the activations: int8, or int16 where nv_case_corner drew it */
    char name[64];
    nv_graph graph;
    nv_node node;
    nv_tensor tensors[NV_CASE_MAX_TENSORS];
    nv_value in[NV_CASE_MAX_TENSORS], out[NV_CASE_MAX_TENSORS];
    int32_t in_index[NV_CASE_MAX_TENSORS], out_index[NV_CASE_MAX_TENSORS];
    void *memory[4 * NV_CASE_MAX_TENSORS]; /* freed with the case */
    int n_memory;
} nv_case;

/* Builds the i-th case of a stem: first its named corners, then random ones without end. */
typedef void nv_case_fn(nv_case *c, int i);

#define NV_CASES_OPTIMIZED(stem) nv_case_fn nv_cases_##stem;
#define NV_CASES_REFERENCE(stem)
#define NV_OP(name, code, stem, kernel, types, summary) NV_CASES_##kernel(stem)
#include "nv/ops.def"
#undef NV_OP

/* By nv_op; NULL for operators without optimized kernels. */
extern nv_case_fn *const nv_case_table[NV_OP_COUNT];

/* Zeroed memory that lives as long as the case. */
void *nv_case_memory(nv_case *c, size_t bytes);
void nv_case_free(nv_case *c);

/* Names a corner, or a random case by its number; reseeds the case from `seed` and that name. */
void nv_case_begin(nv_case *c, nv_op op, uint64_t seed, int i);

/* For stems of both widths: which of the named corners the i-th case is, -1 for a random case. Each
 * corner comes as int8, then as int16; random cases are either. */
int nv_case_corner(nv_case *c, int i, int n_corners);

/* Names a corner, its width included. */
void nv_case_name(nv_case *c, const char *name);

nv_shape nv_case_shape(int rank, const int32_t *dims);
#define NV_SHAPE(...)                                                                              \
    nv_case_shape((int)(sizeof((int32_t[]){__VA_ARGS__}) / sizeof(int32_t)),                       \
                  (int32_t[]){__VA_ARGS__})

/* Adds an operand. Inputs get values: random, or now and then a pathological fill (runs of one
 * value, all at a bound, alternating bounds). Per-tensor quantization; scale 0: none. */
nv_tensor *nv_case_input(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero);
nv_tensor *nv_case_output(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero);
void nv_case_no_input(nv_case *c);

/* Gives the last input `count` scales along `axis`, spread round `scale`; zero points are 0. */
void nv_case_per_channel(nv_case *c, int32_t count, int32_t axis, double scale);

/* Marks the last input a variable, the operator's state: as its values are before the call. */
void nv_case_variable(nv_case *c);

/* Marks the last input constant: its values are the tensor's. */
void nv_case_constant(nv_case *c);

/* Which bias a layer has: drawn, with one case in four without any, or fixed. Layers of int8 know
 * int32 only. */
typedef enum nv_bias_draw {
    NV_BIAS_DRAWN,
    NV_BIAS_NONE,
    NV_BIAS_INT32,
    NV_BIAS_INT64
} nv_bias_draw;

/* A constant bias of that type (int32 or int64) and deviation, or none at all. */
void nv_case_bias(nv_case *c, nv_bias_draw draw, nv_type type, int32_t count, double acc_scale,
                  double deviation);

/* Draws that the stems share. Corners are named first: these keep theirs from being all alike. */
double nv_case_steps(const nv_case *c); /* standard deviation of random activations, in steps */
int32_t nv_case_zero_point(nv_case *c); /* int8: extremes, 0, anything; int16: 0 */
nv_activation nv_case_activation(nv_case *c);
double nv_case_scale(nv_case *c); /* as models have them: 2^-10 .. 2^1 */

/* Standard deviation of accumulators over `depth` products of an activation and an int8, bias
 * included; now and then so large that 32-bit shortcuts in a kernel's requantization no longer
 * hold. */
double nv_case_deviation(nv_case *c, int32_t depth);

/* A scale for outputs whose accumulator has standard deviation `deviation` in units of
 * `acc_scale`: mostly such that the type's range is used, now and then far off, to reach
 * shifts at both ends and saturation. */
double nv_case_output_scale(nv_case *c, double acc_scale, double deviation);

#endif
