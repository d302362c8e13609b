/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>

void nv_cases_softmax(nv_case *c, int i)
{
    static const struct {
        const char *name;
        int32_t rows, depth;
    } corners[] = {{"depth_1", 1, 1},     {"two_classes", 1, 2},  {"kws_12", 1, 12},
                   {"rows_3", 3, 10},     {"depth_17", 2, 17},    {"depth_4_rows_5", 5, 4},
                   {"depth_300", 1, 300}, {"depth_1500", 1, 1500}};
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    nv_rng *r = &c->rng;
    const int32_t rows = corner >= 0 ? corners[corner].rows : nv_rng_int(r, 1, 6);
    const int32_t depth = corner >= 0 ? corners[corner].depth : nv_rng_int(r, 1, 50);
    const nv_type out = nv_rng_one_in(r, 2) ? NV_INT16 : c->type;

    if (corner >= 0)
        nv_case_name(c, corners[corner].name);
    c->node.params.softmax.beta = nv_rng_one_in(r, 4) ? (float)(4 * nv_rng_unit(r) + 0.05) : 1.0f;
    nv_case_input(c, c->type, NV_SHAPE(rows, depth),
                  exp2(11 * nv_rng_unit(r) - (c->type == NV_INT16 ? 17 : 9)),
                  nv_case_zero_point(c));
    if (c->type == NV_INT16)
        nv_case_output(c, out, NV_SHAPE(rows, depth), 1.0 / 32768, 0);
    else if (out == NV_INT16)
        nv_case_output(c, out, NV_SHAPE(rows, depth), 1.0 / 65536, INT16_MIN);
    else
        nv_case_output(c, out, NV_SHAPE(rows, depth), 1.0 / 256, INT8_MIN);
}
