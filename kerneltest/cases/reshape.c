/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

void nv_cases_reshape(nv_case *c, int i)
{
    int32_t a = nv_rng_int(&c->rng, 1, 9), b = nv_rng_int(&c->rng, 1, 30), n = i + 1;
    double scale = nv_case_scale(c);
    int32_t zero = nv_case_zero_point(c);

    nv_case_input(c, NV_INT8, NV_SHAPE(1, a, b, n), scale, zero);
    nv_case_input(c, NV_INT32, NV_SHAPE(2), 0, 0);
    if (c->status != NV_OK)
        return;
    ((int32_t *)c->in[1].data)[0] = a * b;
    ((int32_t *)c->in[1].data)[1] = n;
    nv_case_constant(c);
    nv_case_output(c, NV_INT8, NV_SHAPE(a * b, n), scale, zero);
}
