/* SPDX-License-Identifier: Apache-2.0 */
#include "case.h"

#include <math.h>
#include <stdio.h>

void nv_cases_add(nv_case *c, int i)
{
    static const int32_t sizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 257};
    nv_rng *r = &c->rng;
    int n_corners = (int)(sizeof sizes / sizeof sizes[0]);
    int32_t n = i < n_corners ? sizes[i] : nv_rng_int(r, 1, 600);
    nv_shape shape = i % 2 == 0 ? NV_SHAPE(1, n) : NV_SHAPE(1, 1, n, 1);
    double a = nv_case_scale(c), b = a * exp2(12 * nv_rng_unit(r) - 6);

    if (i < n_corners)
        (void)snprintf(c->name, sizeof c->name, "size_%d", (int)n);
    c->node.params.add.activation = nv_case_activation(c);
    nv_case_input(c, NV_INT8, shape, a, nv_case_zero_point(c));
    nv_case_input(c, NV_INT8, shape, b, nv_case_zero_point(c));
    nv_case_output(c, NV_INT8, shape, nv_case_output_scale(c, a > b ? a : b, 90),
                   nv_case_zero_point(c));
}
