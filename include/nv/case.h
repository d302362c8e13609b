/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A case: one operator with its tensors and their values, in memory, for golden and a kernel to
 * compute. All values come from the case's seed. It is built operand by operand, in the order of
 * the operator's inputs in a .tflite file:
 *
 *     nv_case c;
 *     nv_case_begin(&c, NV_OP_FULLY_CONNECTED, 42);
 *     nv_case_input(&c, NV_INT8, NV_SHAPE(2, 37), 0.05, -3);
 *     nv_case_weights(&c, NV_INT8, NV_SHAPE(10, 37), 0.01, NV_PER_TENSOR);
 *     nv_case_bias(&c, NV_INT32, 10);
 *     nv_case_output(&c, NV_INT8, NV_SHAPE(2, 10), 0.1, 4);
 *
 * The operator's options are c.node.params (params.h), zero to begin with; what is marked
 * "prepared" there is computed from the shapes. A call that fails, for want of memory or of room
 * for operands, is kept in c.status and makes those behind it do nothing.
 */
#ifndef NV_CASE_H
#define NV_CASE_H

#include "nv/ops.h"
#include "nv/rng.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { NV_CASE_MAX_TENSORS = 32, NV_PER_TENSOR = -1 };

typedef struct nv_case {
    nv_rng rng;
    uint64_t seed;
    nv_op op;
    nv_type type; /* of the activations, for those who draw cases */
    char name[64];
    nv_status status; /* the first failure to build it */
    nv_graph graph;
    nv_node node;
    nv_tensor tensors[NV_CASE_MAX_TENSORS];
    nv_value in[NV_CASE_MAX_TENSORS], out[NV_CASE_MAX_TENSORS];
    int32_t in_index[NV_CASE_MAX_TENSORS], out_index[NV_CASE_MAX_TENSORS];
    void *memory[4 * NV_CASE_MAX_TENSORS]; /* freed with the case */
    int n_memory;
} nv_case;

/* Begins anew, whatever `c` holds; it is not to be moved afterwards. nv_case_free gives back what
 * it holds, once or more often. */
void nv_case_begin(nv_case *c, nv_op op, uint64_t seed);
void nv_case_free(nv_case *c);

/* The next input or output. Inputs get values: random, or now and then a pathological fill (runs
 * of one value, all at a bound, alternating bounds). Real value = scale * (q - zero); scale 0: not
 * quantized. */
void nv_case_input(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero);
void nv_case_output(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t zero);

/* The next input is an optional one, and absent. */
void nv_case_no_input(nv_case *c);

/* The next input is constant, with one scale for each slice along `axis`, spread round `scale`, or
 * one for all (NV_PER_TENSOR). Zero points are 0. */
void nv_case_weights(nv_case *c, nv_type type, nv_shape shape, double scale, int32_t axis);

/* The next input is the bias of `count` output channels, int32 or int64, in the scale that the two
 * inputs before it (activations, weights) have together, as large as their products' sums. */
void nv_case_bias(nv_case *c, nv_type type, int32_t count);

/* What follows changes the last input. */

/* `count` scales along `axis`, spread round `scale`; zero points are 0. */
void nv_case_per_channel(nv_case *c, int32_t count, int32_t axis, double scale);
/* It is a variable, the operator's state: as its values are before the call. */
void nv_case_variable(nv_case *c);
/* It is constant: its values are the tensor's. */
void nv_case_constant(nv_case *c);
/* Its values: as many as it has, int4 two an octet. */
void nv_case_values(nv_case *c, const void *values);

/* Zeroed memory that lives as long as the case; NULL if there is none. */
void *nv_case_memory(nv_case *c, size_t bytes);

#ifdef __cplusplus
}
#endif

#endif
