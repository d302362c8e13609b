/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a model operator by operator. Every tensor has memory of its own: no buffer is reused, so
 * that each intermediate value can be read after the run. Variables and the operators' states keep
 * their values from one run to the next. */
#ifndef NV_SIM_EXEC_H
#define NV_SIM_EXEC_H

#include "model.h"
#include "nv/ops.h"

typedef struct nv_exec nv_exec;

/* `table`: the evaluation of each operator, by nv_op (nv_golden_table, nv_float_table). */
NV_MUST_CHECK nv_status nv_exec_new(const nv_model *model, nv_eval_fn *const *table,
                                    const nv_limits *limits, nv_exec **exec, nv_error *err);
void nv_exec_free(nv_exec *exec);

/* Whose rounding the operators take from now on; NV_ROUNDING_TFLM without a call. */
void nv_exec_set_rounding(nv_exec *exec, nv_rounding rounding);

/* The memory of a tensor of graph 0, of tensor->bytes bytes; constants are read only. */
void *nv_exec_data(nv_exec *exec, int32_t tensor);

/* The arguments of node `i`, ready to be evaluated: inputs and outputs in exec's own memory.
 * Valid until the next call for the same exec. */
const nv_args *nv_exec_args(nv_exec *exec, int32_t node);

/* Begins a run, unless node 0 does so: some nodes may be evaluated by others. */
void nv_exec_begin(nv_exec *exec);

/* Evaluates one node, or all in order; node 0 begins a run. An error carries the node's index.
 * Where an operator ends the run before its time (CIRCULAR_BUFFER), the nodes behind it do nothing
 * and their outputs keep the values of an earlier run. */
NV_MUST_CHECK nv_status nv_exec_step(nv_exec *exec, int32_t node, nv_error *err);
NV_MUST_CHECK nv_status nv_exec_run(nv_exec *exec, nv_error *err);

/* Whether an operator has ended the present run. */
bool nv_exec_ended(const nv_exec *exec);

/* Variables and states back to their initial values, as if nothing had run yet. */
void nv_exec_reset(nv_exec *exec);

#endif
