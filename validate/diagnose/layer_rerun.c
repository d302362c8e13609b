/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/layer_rerun.h"

#include "diagnose/layer_tests.h"
#include "nv/ops.h"
#include "values.h"

#include <stdlib.h>

bool nv_rerun_is_possible(const nv_layer_case *c)
{
    return c->is_repeatable && c->node->n_in <= NV_RERUN_INPUTS && c->node->n_out == 1 &&
           nv_type_bits(c->tensor->type) >= 8;
}

nv_status nv_rerun_open(const nv_layer_case *c, nv_rerun *r, nv_error *err)
{
    const nv_args *args = nv_exec_args(c->fed, c->node->index);

    *r = (nv_rerun){.node = *c->node, .result = *c->tensor, .made = malloc(c->tensor->bytes + 1)};
    r->out = (nv_value){&r->result, r->made};
    for (int32_t i = 0; i < c->node->n_in; i++) {
        r->in[i] = args->in[i];
        if (args->in[i].tensor == NULL)
            continue;
        r->tensors[i] = *args->in[i].tensor;
        r->in[i].tensor = &r->tensors[i];
    }
    r->args = (nv_args){&r->node, r->in, &r->out, args->rounding, NULL, NULL};
    r->input = c->node->op == NV_OP_TRANSPOSE_CONV ? 2 : 0;
    r->bias = r->input == 2 ? 3 : 2;
    return r->made != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}

void nv_rerun_close(nv_rerun *r)
{
    free(r->made);
    r->made = NULL;
}

bool nv_rerun_run(nv_rerun *r)
{
    nv_error ignored = NV_ERROR_INIT;

    return nv_golden_table[r->node.op](&r->args, &ignored) == NV_OK;
}

bool nv_rerun_gives(const nv_layer_case *c, nv_rerun *r, nv_layer_match *m)
{
    return nv_rerun_run(r) && nv_layer_is_made(c, r->made, m);
}

bool nv_layer_weighted(const nv_layer_case *c, nv_weighted *w)
{
    return nv_is_quantized(c->tensor) && nv_weighted_of(c->graph, c->node, w);
}
