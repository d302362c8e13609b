/* SPDX-License-Identifier: Apache-2.0 */
#include "elementwise.h"

void nv_cases_mul(nv_case *c, int i)
{
    const nv_shape shape = nv_elementwise_shape(c, i);
    const double a = nv_case_scale(c), b = nv_case_scale(c);
    const double deviation = nv_case_steps(c) * nv_case_steps(c);

    c->node.params.mul.activation = nv_case_activation(c);
    nv_case_input(c, c->type, shape, a, nv_case_zero_point(c));
    nv_case_input(c, c->type, nv_elementwise_other_shape(c, shape), b, nv_case_zero_point(c));
    nv_case_output(c, c->type, shape, nv_case_output_scale(c, a * b, deviation),
                   nv_case_zero_point(c));
}
