/* SPDX-License-Identifier: Apache-2.0 */
#include "elementwise.h"

#include <math.h>

void nv_cases_add(nv_case *c, int i)
{
    const nv_shape shape = nv_elementwise_shape(c, i);
    double a = nv_case_scale(c), b = a;

    switch (nv_rng_int(&c->rng, 0, 7)) {
    case 0: /* both factors are exactly 1/2 */
    case 1:
        break;
    case 2: /* the second one's is another power of two */
        b *= exp2(-nv_rng_int(&c->rng, 1, 6));
        break;
    default:
        b *= exp2(12 * nv_rng_unit(&c->rng) - 6);
    }
    c->node.params.add.activation = nv_case_activation(c);
    nv_case_input(c, c->type, shape, a, nv_case_zero_point(c));
    nv_case_input(c, c->type, nv_elementwise_other_shape(c, shape), b, nv_case_zero_point(c));
    nv_case_output(c, c->type, shape, nv_case_output_scale(c, a > b ? a : b, nv_case_steps(c)),
                   nv_case_zero_point(c));
}
