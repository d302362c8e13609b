/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_tables.h"

#include <math.h>

/* Differences to the maximum become Q5.26 before exp: the factor there, capped, as a multiplier
 * above 1, and the lowest difference that stays in range. */
typedef struct exponent_scale {
    int32_t multiplier, shift, diff_min;
} exponent_scale;

static nv_status exponent_scale_of(double beta, double scale, exponent_scale *e, nv_error *err)
{
    const double fraction_bits = 67108864.0, most = 2147483647.0; /* 2^26, 2^31 - 1 */
    const double largest = 31.0;                                  /* of five integer bits */
    double factor = beta * scale * fraction_bits;

    if (!(factor > 1.0))
        return nv_fail(err, NV_E_MODEL,
                       "SOFTMAX: beta %g and input scale %g give the factor %g, "
                       "expected more than 1",
                       beta, scale, factor);
    if (factor > most)
        factor = most;
    NV_TRY(nv_adapter_multiplier(factor, &e->multiplier, &e->shift, err));
    e->diff_min = -(int32_t)floor(largest * fraction_bits / ldexp(1.0, e->shift));
    return NV_OK;
}

/* The rows that softmax runs along. */
typedef struct rows {
    int32_t count, size;
} rows;

static rows rows_of(const nv_shape *s)
{
    const int32_t size = s->rank > 0 ? s->dim[s->rank - 1] : 1;
    return (rows){size > 0 ? (int32_t)(nv_shape_count(s) / size) : 0, size};
}

static nv_status from_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const rows r = rows_of(&nv_in(a, 0)->shape);
    exponent_scale e;

    NV_TRY(exponent_scale_of((double)a->node->params.softmax.beta, (double)nv_scale_of(nv_in(a, 0)),
                             &e, err));
#define SOFTMAX(function)                                                                          \
    NV_NEED(call, function, err);                                                                  \
    call->lib->function(a->in[0].data, r.count, r.size, e.multiplier, e.shift, e.diff_min,         \
                        a->out[0].data)
    if (nv_is_int16(nv_out(a, 0))) {
        SOFTMAX(softmax_s8_s16);
    } else {
        SOFTMAX(softmax_s8);
    }
#undef SOFTMAX
    return NV_OK;
}

static nv_status from_int16(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const rows r = rows_of(&nv_in(a, 0)->shape);
    const double ten_steps = 10.0 / 65535.0; /* of an int16 over the table of exp */
    const double factor = (double)nv_scale_of(nv_in(a, 0)) * (double)a->node->params.softmax.beta;
    cmsis_nn_softmax_lut_s16 tables;
    int32_t multiplier, shift;

    NV_TRY(nv_adapter_multiplier(factor / ten_steps, &multiplier, &shift, err));
    NV_NEED(call, softmax_s16, err);
    NV_TRY(nv_adapter_softmax_tables(call, &tables, err));
    call->status = call->lib->softmax_s16(a->in[0].data, r.count, r.size, multiplier, shift,
                                          &tables, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_softmax(nv_kernel_call *call, nv_error *err)
{
    const nv_tensor *in = nv_in(call->args, 0), *out = nv_out(call->args, 0);

    if (nv_is_int16(in) && nv_is_int16(out))
        return from_int16(call, err);
    if (nv_is_int8(in) && (nv_is_int8(out) || nv_is_int16(out)))
        return from_int8(call, err);
    return NV_OK;
}
