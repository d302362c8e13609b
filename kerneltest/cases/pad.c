/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <stdio.h>

void nv_cases_pad(nv_case *c, int i)
{
    static const struct {
        const char *name;
        int32_t shape[4], pad[8]; /* before and after, outermost first */
    } corners[] = {
        {"nothing", {1, 2, 3, 4}, {0, 0, 0, 0, 0, 0, 0, 0}},
        {"one_all_round", {1, 4, 4, 3}, {0, 0, 1, 1, 1, 1, 0, 0}},
        {"bottom_right", {1, 5, 5, 8}, {0, 0, 0, 1, 0, 1, 0, 0}},
        {"top_left", {1, 5, 3, 2}, {0, 0, 2, 0, 1, 0, 0, 0}},
        {"channels", {1, 2, 3, 5}, {0, 0, 0, 0, 0, 0, 2, 3}},
        {"batch", {2, 2, 2, 2}, {1, 2, 0, 0, 0, 0, 0, 0}},
        {"all", {2, 3, 2, 17}, {1, 1, 2, 0, 0, 3, 1, 2}},
    };
    nv_rng *r = &c->rng;
    int n_corners = (int)(sizeof corners / sizeof corners[0]);
    int32_t in[4], out[4], *pad;
    double scale = nv_case_scale(c);
    int32_t zero = nv_case_zero_point(c);

    if (i < n_corners)
        (void)snprintf(c->name, sizeof c->name, "%s", corners[i].name);
    for (int d = 0; d < 4; d++)
        in[d] = i < n_corners ? corners[i].shape[d] : nv_rng_int(r, 1, d == 3 ? 20 : 5);
    nv_case_input(c, NV_INT8, nv_case_shape(4, in), scale, zero);
    nv_case_input(c, NV_INT32, NV_SHAPE(4, 2), 0, 0);
    if (c->status != NV_OK)
        return;
    pad = c->in[1].data;
    for (int d = 0; d < 4; d++) {
        for (int side = 0; side < 2; side++)
            pad[2 * d + side] = i < n_corners ? corners[i].pad[2 * d + side]
                                              : (nv_rng_one_in(r, 2) ? 0 : nv_rng_int(r, 1, 3));
        out[d] = in[d] + pad[2 * d] + pad[2 * d + 1];
    }
    nv_case_constant(c);
    nv_case_output(c, NV_INT8, nv_case_shape(4, out), scale, zero);
}
