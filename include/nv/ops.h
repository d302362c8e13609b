/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One evaluation of one operator: the interface that golden/, the float reference and the kernel
 * adapters implement. They meet here and at link time, nowhere else.
 */
#ifndef NV_OPS_H
#define NV_OPS_H

#include "nv/graph.h"
#include "nv/status.h"

/* A tensor and the memory that holds its values; an absent optional input has tensor == NULL. */
typedef struct nv_value {
    const nv_tensor *tensor;
    void *data;
} nv_value;

/* Whose arithmetic golden follows; docs/NUMERICS.md. */
typedef enum nv_rounding {
#define NV_ROUNDING(name, text, summary) NV_ROUNDING_##name,
#include "nv/rounding.def"
#undef NV_ROUNDING
    NV_ROUNDING_COUNT
} nv_rounding;

/* What an operator asks of the executor that runs it, if it evaluates other graphs of the model or
 * keeps values in the model's variables (node->needs_host). */
typedef struct nv_host nv_host;
struct nv_host {
    /* Runs a graph: copies `in`, one value an input of the graph, runs it and copies its first
     * n_out outputs to `out`. */
    NV_MUST_CHECK nv_status (*call)(nv_host *host, int32_t graph, const nv_value *in,
                                    const nv_value *out, int32_t n_out, nv_error *err);
    NV_MUST_CHECK nv_status (*read_variable)(nv_host *host, int32_t variable, const nv_value *out,
                                             nv_error *err);
    NV_MUST_CHECK nv_status (*assign_variable)(nv_host *host, int32_t variable, const nv_value *in,
                                               nv_error *err);
    int64_t max_iterations; /* of a WHILE */
    bool ends_run;          /* set by an operator: those behind it do not run this time */
};

/* Inputs are never written, save variables (tensor->is_variable), in which an operator keeps its
 * state; outputs are disjoint from inputs and wholly written. */
typedef struct nv_args {
    const nv_node *node;
    const nv_value *in; /* [node->n_in] */
    nv_value *out;      /* [node->n_out] */
    nv_rounding rounding;
    void *state;   /* [node->state_bytes], aligned to 16; zeros before the first run */
    nv_host *host; /* NULL where the operator is evaluated by itself */
} nv_args;

/* What the data decides (an index out of range, a division by zero) comes back as a status. */
typedef nv_status nv_eval_fn(const nv_args *args, nv_error *err);

/* Integer reference and float reference of each operator. The float one sees float32 tensors
 * only (shape, axis and padding operands keep their integer types). */
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    NV_MUST_CHECK nv_status nv_golden_##stem(const nv_args *args, nv_error *err);                  \
    NV_MUST_CHECK nv_status nv_float_##stem(const nv_args *args, nv_error *err);
#include "nv/ops.def"
#undef NV_OP

/* The references, by nv_op: golden/table.c. The golden one gives float operators to nv_float, since
 * TFLite Micro's float kernels are the reference there; the float one gives operators without any
 * float operand to nv_golden. */
extern nv_eval_fn *const nv_golden_table[NV_OP_COUNT];
extern nv_eval_fn *const nv_float_table[NV_OP_COUNT];

static inline const nv_tensor *nv_in(const nv_args *a, int i)
{
    return i < a->node->n_in ? a->in[i].tensor : NULL;
}

static inline const nv_tensor *nv_out(const nv_args *a, int i)
{
    return a->out[i].tensor;
}

#endif
