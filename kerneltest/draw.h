/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cases that are drawn. A stem's case file (cases/<stem>.c) draws parameters, then builds the case
 * with the calls of nv/case.h and those below.
 */
#ifndef NV_KERNELTEST_DRAW_H
#define NV_KERNELTEST_DRAW_H

#include "nv/case.h"

/* Builds the i-th case of a stem: first its named corners, then random ones without end. */
typedef void nv_case_fn(nv_case *c, int i);

#define NV_CASES_OPTIMIZED(stem) nv_case_fn nv_cases_##stem;
#define NV_CASES_REFERENCE(stem)
#define NV_OP(name, code, stem, kernel, types, summary) NV_CASES_##kernel(stem)
#include "nv/ops.def"
#undef NV_OP

/* By nv_op; NULL for operators without optimized kernels. */
extern nv_case_fn *const nv_case_table[NV_OP_COUNT];

/* Draws that case; its seed comes of `seed`, the operator and i. */
void nv_case_draw(nv_case *c, nv_op op, uint64_t seed, int i);

/* For stems of both widths: which of the named corners the i-th case is, -1 for a random case. Each
 * corner comes as int8, then as int16; random cases are either. */
int nv_case_corner(nv_case *c, int i, int n_corners);

/* Names a corner, its width included. */
void nv_case_name(nv_case *c, const char *name);

nv_shape nv_case_shape(int rank, const int32_t *dims);

/* Which bias a layer has: drawn, with one case in four without any, or fixed. Layers of int8 know
 * int32 only. */
typedef enum nv_bias_draw {
    NV_BIAS_DRAWN,
    NV_BIAS_NONE,
    NV_BIAS_INT32,
    NV_BIAS_INT64
} nv_bias_draw;

/* A constant bias of that type (int32 or int64) and deviation; drawn, there may be none at all. */
void nv_case_fill_bias(nv_case *c, nv_type type, int32_t count, double acc_scale, double deviation);
void nv_case_draw_bias(nv_case *c, nv_bias_draw draw, nv_type type, int32_t count, double acc_scale,
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
