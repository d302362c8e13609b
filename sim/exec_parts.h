/* SPDX-License-Identifier: Apache-2.0 */
/* The executor's parts: exec.c (memory, the main graph), exec_call.c (graphs that operators run),
 * exec_variables.c (resource variables). */
#ifndef NV_SIM_EXEC_PARTS_H
#define NV_SIM_EXEC_PARTS_H

#include "exec.h"
#include "memory.h"

/* One graph in execution. */
typedef struct nv_frame {
    const nv_graph *graph;
    void **data;        /* [n_tensors] */
    void **state;       /* [n_nodes], NULL where a node has none */
    nv_value *in, *out; /* room for the operator with the most operands */
    nv_args args;
} nv_frame;

/* What a variable holds; data == NULL: its size is not known yet. */
typedef struct nv_variable_value {
    void *data;
    size_t bytes;
} nv_variable_value;

struct nv_exec {
    nv_host host; /* first: nv_host * is nv_exec * */
    const nv_model *model;
    nv_eval_fn *const *table;
    nv_rounding rounding;
    nv_memory memory;
    nv_frame *frames;             /* [n_graphs] */
    nv_variable_value *variables; /* [n_variables] */
    int64_t work, max_work;       /* cost of the graphs that operators run, over one run */
    int32_t last;                 /* operator of the main graph: one behind it goes on with a run */
};

/* Evaluates node `i` of a graph; an error names the node. */
NV_MUST_CHECK nv_status nv_exec_node(nv_exec *exec, nv_frame *frame, int32_t i, nv_error *err);

/* What operators ask of their host, which is an nv_exec (nv_host in nv/ops.h). */

/* NV_E_LIMIT: all graphs that operators run, round by round, need more than max_work in one run. An
 * error names the graph and its operator, and leaves that of the main graph to be named. */
NV_MUST_CHECK nv_status nv_exec_call(nv_host *host, int32_t graph, const nv_value *in,
                                     const nv_value *out, int32_t n_out, nv_error *err);

/* NV_E_INPUT: there is no such variable. NV_E_MODEL: it has another size, or none yet. */
NV_MUST_CHECK nv_status nv_exec_read_variable(nv_host *host, int32_t number, const nv_value *out,
                                              nv_error *err);
NV_MUST_CHECK nv_status nv_exec_assign_variable(nv_host *host, int32_t number, const nv_value *in,
                                                nv_error *err);

/* Memory for the variables whose size the model tells; the others get it when they are assigned. */
NV_MUST_CHECK nv_status nv_exec_make_variables(nv_exec *exec, nv_error *err);
void nv_exec_reset_variables(nv_exec *exec);

#endif
