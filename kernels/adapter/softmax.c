/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

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

nv_status nv_kernel_softmax(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_tensor *in = nv_in(a, 0);

    if (!nv_is_int8(in) || !nv_is_int8(nv_out(a, 0)))
        return NV_OK;

    const int32_t row = in->shape.rank > 0 ? in->shape.dim[in->shape.rank - 1] : 1;
    const int32_t rows = row > 0 ? (int32_t)(nv_shape_count(&in->shape) / row) : 0;
    exponent_scale e;

    NV_TRY(
        exponent_scale_of((double)a->node->params.softmax.beta, (double)nv_scale_of(in), &e, err));
    NV_NEED(call, softmax_s8, err);
    call->lib->softmax_s8(a->in[0].data, rows, row, e.multiplier, e.shift, e.diff_min,
                          a->out[0].data);
    return NV_OK;
}
