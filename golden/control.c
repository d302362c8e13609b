/* SPDX-License-Identifier: Apache-2.0 */
/* IF, WHILE and CALL_ONCE: other graphs of the model, run by the host in the same arithmetic, so
 * that golden and the float reference do not differ here. */
#include "nv/ops.h"

#include <string.h>

static nv_status need_host(const nv_args *a, nv_error *err)
{
    if (a->host == NULL)
        return nv_fail(err, NV_E_UNSUPPORTED, "operator %d runs other graphs: not by itself",
                       (int)a->node->index);
    return NV_OK;
}

nv_status nv_golden_if_else(const nv_args *a, nv_error *err)
{
    const nv_if_else_params *p = &a->node->params.if_else;

    NV_TRY(need_host(a, err));
    const bool condition = *(const uint8_t *)a->in[0].data != 0;
    return a->host->call(a->host, condition ? p->then_graph : p->else_graph, a->in + 1, a->out,
                         a->node->n_out, err);
}

/* The values of a loop live in the outputs from its first iteration on. */
nv_status nv_golden_while_loop(const nv_args *a, nv_error *err)
{
    const nv_while_loop_params *p = &a->node->params.while_loop;
    static const nv_tensor truth = {.name = "condition", .type = NV_BOOL, .bytes = 1};
    uint8_t go_on = 0;
    const nv_value condition = {&truth, &go_on};

    NV_TRY(need_host(a, err));
    for (int32_t i = 0; i < a->node->n_out; i++)
        memcpy(a->out[i].data, a->in[i].data, a->out[i].tensor->bytes);
    for (int64_t n = 0;; n++) {
        NV_TRY(a->host->call(a->host, p->cond_graph, a->out, &condition, 1, err));
        if (go_on == 0 || a->host->ends_run)
            return NV_OK;
        if (n >= a->host->max_iterations)
            return nv_fail(err, NV_E_LIMIT, "more than %lld iterations, the limit",
                           (long long)a->host->max_iterations);
        NV_TRY(a->host->call(a->host, p->body_graph, a->out, a->out, a->node->n_out, err));
        if (a->host->ends_run)
            return NV_OK;
    }
}

nv_status nv_golden_call_once(const nv_args *a, nv_error *err)
{
    bool *has_run = a->state;

    NV_TRY(need_host(a, err));
    if (*has_run)
        return NV_OK;
    NV_TRY(a->host->call(a->host, a->node->params.call_once.graph, NULL, NULL, 0, err));
    *has_run = true;
    return NV_OK;
}

nv_status nv_float_if_else(const nv_args *a, nv_error *err)
{
    return nv_golden_if_else(a, err);
}

nv_status nv_float_while_loop(const nv_args *a, nv_error *err)
{
    return nv_golden_while_loop(a, err);
}

nv_status nv_float_call_once(const nv_args *a, nv_error *err)
{
    return nv_golden_call_once(a, err);
}
