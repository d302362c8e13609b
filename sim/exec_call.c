/* SPDX-License-Identifier: Apache-2.0 */
#include "exec_parts.h"
#include "message.h"
#include "op.h"

#include <string.h>

static nv_status spend(nv_exec *exec, int64_t work, nv_error *err)
{
    if (work >= exec->max_work - exec->work)
        return nv_fail(err, NV_E_LIMIT,
                       "the graphs that operators run need more than %lld multiply-accumulates (or "
                       "as many other steps) an inference, the limit",
                       (long long)exec->max_work);
    exec->work += work;
    return NV_OK;
}

/* Also an operator without any work costs something, lest loops of nothing go on for ever. */
static nv_status spend_on_node(nv_exec *exec, const nv_graph *graph, const nv_node *node,
                               nv_error *err)
{
    nv_cost cost = nv_op_table[node->op].cost(graph, node);
    return spend(exec, cost.macs + cost.steps + 1, err);
}

/* nv_link_calls has compared both sides, also in the float32 twin; what it let through wrongly must
 * not be written beyond a value all the same. */
static nv_status copy_value(void *to, const nv_tensor *as, const void *from, const nv_tensor *is,
                            nv_error *err)
{
    if (as->type != is->type || as->bytes != is->bytes)
        return nv_fail(err, NV_E_INTERNAL, "%s of shape %s is passed on as %s of shape %s",
                       nv_type_name(is->type), nv_text_shape(&is->shape).s, nv_type_name(as->type),
                       nv_text_shape(&as->shape).s);
    if (as->bytes > 0)
        memmove(to, from, as->bytes);
    return NV_OK;
}

nv_status nv_exec_call(nv_host *host, int32_t number, const nv_value *in, const nv_value *out,
                       int32_t n_out, nv_error *err)
{
    nv_exec *exec = (nv_exec *)host;
    nv_frame *f = &exec->frames[number];
    const nv_graph *graph = f->graph;

    for (int32_t i = 0; i < graph->n_inputs; i++) {
        int32_t t = graph->inputs[i];
        NV_TRY(spend(exec, (int64_t)graph->tensors[t].bytes, err));
        NV_TRY(copy_value(f->data[t], &graph->tensors[t], in[i].data, in[i].tensor, err));
    }
    for (int32_t i = 0; i < graph->n_nodes && !host->ends_run; i++) {
        nv_status status = spend_on_node(exec, graph, &graph->nodes[i], err);
        if (status == NV_OK)
            status = nv_exec_node(exec, f, i, err);
        if (status != NV_OK) {
            nv_error_prefix(err, "subgraph %d, ", (int)number);
            if (err != NULL)
                err->node = -1; /* the operator of the main graph is yet to be named */
            return status;
        }
    }
    for (int32_t i = 0; i < n_out && !host->ends_run; i++) {
        int32_t t = graph->outputs[i];
        NV_TRY(copy_value(out[i].data, out[i].tensor, f->data[t], &graph->tensors[t], err));
    }
    return NV_OK;
}
