/* SPDX-License-Identifier: Apache-2.0 */
#include "case.h"

#include <math.h>
#include <stdio.h>

void nv_cases_softmax(nv_case *c, int i)
{
    static const struct {
        const char *name;
        int32_t rows, depth;
    } corners[] = {{"depth_1", 1, 1},     {"two_classes", 1, 2},  {"kws_12", 1, 12},
                   {"rows_3", 3, 10},     {"depth_17", 2, 17},    {"depth_4_rows_5", 5, 4},
                   {"depth_300", 1, 300}, {"depth_1500", 1, 1500}};
    nv_rng *r = &c->rng;
    int n_corners = (int)(sizeof corners / sizeof corners[0]);
    int32_t rows = i < n_corners ? corners[i].rows : nv_rng_int(r, 1, 6);
    int32_t depth = i < n_corners ? corners[i].depth : nv_rng_int(r, 1, 50);
    double scale = exp2(11 * nv_rng_unit(r) - 9);

    if (i < n_corners)
        (void)snprintf(c->name, sizeof c->name, "%s", corners[i].name);
    c->node.params.softmax.beta = nv_rng_one_in(r, 4) ? (float)(4 * nv_rng_unit(r) + 0.05) : 1.0f;
    nv_case_input(c, NV_INT8, NV_SHAPE(rows, depth), scale, nv_case_zero_point(c));
    nv_case_output(c, NV_INT8, NV_SHAPE(rows, depth), 1.0 / 256, -128);
}
