/* SPDX-License-Identifier: Apache-2.0 */
/* Parameters that the device's kernel did without. */
#include "activation.h"
#include "diagnose/layer_rerun.h"
#include "diagnose/layer_tests.h"
#include "values.h"

/* False: the operator has nothing of the kind, or it does nothing. */
typedef bool change(const nv_layer_case *c, nv_rerun *r);

static nv_status try_change(const nv_layer_case *c, change *make, nv_layer_match *m, bool *holds,
                            nv_error *err)
{
    nv_rerun r;

    if (!nv_rerun_is_possible(c))
        return NV_OK;
    NV_TRY(nv_rerun_open(c, &r, err));
    *holds = make(c, &r) && nv_rerun_gives(c, &r, m);
    nv_rerun_close(&r);
    return NV_OK;
}

/* ---- bias, activation, scales ---- */

static bool drop_bias(const nv_layer_case *c, nv_rerun *r)
{
    nv_weighted w;

    if (!nv_layer_weighted(c, &w) || w.bias == NULL)
        return false;
    r->in[r->bias] = (nv_value){NULL, NULL};
    return true;
}

nv_status nv_layer_no_bias(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return try_change(c, drop_bias, m, holds, err);
}

static bool drop_activation(const nv_layer_case *c, nv_rerun *r)
{
    nv_activation *activation = nv_activation_of(&r->node);

    (void)c;
    if (activation == NULL || *activation == NV_ACT_NONE)
        return false;
    *activation = NV_ACT_NONE;
    return true;
}

nv_status nv_layer_no_activation(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                 nv_error *err)
{
    return try_change(c, drop_activation, m, holds, err);
}

static bool keep_first_scale(const nv_layer_case *c, nv_rerun *r)
{
    nv_weighted w;

    if (!nv_layer_weighted(c, &w) || w.weights->quant.count <= 1)
        return false;
    r->tensors[1].quant.count = 1;
    if (w.bias != NULL)
        r->tensors[r->bias].quant.count = 1;
    return true;
}

nv_status nv_layer_per_tensor(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return try_change(c, keep_first_scale, m, holds, err);
}

/* ---- offsets ---- */

static const int32_t no_offset = 0;

static bool drop_input_offset(const nv_layer_case *c, nv_rerun *r)
{
    nv_weighted w;

    if (!nv_layer_weighted(c, &w) || !nv_is_quantized(w.in) || w.in->quant.zero_point[0] == 0)
        return false;
    r->tensors[r->input].quant.zero_point = &no_offset;
    return true;
}

nv_status nv_layer_no_input_offset(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                   nv_error *err)
{
    return try_change(c, drop_input_offset, m, holds, err);
}

/* The bounds stay where the zero point would have them. */
static void clamp_made(const nv_layer_case *c, nv_rerun *r)
{
    double low, high;

    nv_layer_bounds(c, &low, &high);
    for (int64_t i = 0; i < c->d.n; i++) {
        double x = (double)nv_value_int(&r->result, r->made, i);
        nv_value_set_int(&r->result, r->made, i, (int64_t)(x < low ? low : x > high ? high : x));
    }
}

nv_status nv_layer_no_output_offset(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                    nv_error *err)
{
    nv_rerun r;

    if (!nv_is_quantized(c->tensor) || c->d.zero == 0 || !nv_rerun_is_possible(c))
        return NV_OK;
    NV_TRY(nv_rerun_open(c, &r, err));
    nv_activation *activation = nv_activation_of(&r.node);
    if (activation != NULL) {
        *activation = NV_ACT_NONE;
        r.result.quant.zero_point = &no_offset;
        if (nv_rerun_run(&r)) {
            clamp_made(c, &r);
            *holds = nv_layer_is_made(c, r.made, m);
        }
    }
    nv_rerun_close(&r);
    return NV_OK;
}
