/* SPDX-License-Identifier: Apache-2.0 */
#include "case.h"

#include <stdio.h>

typedef struct fc_case {
    const char *name;
    int32_t batches, depth, units;
} fc_case;

static const fc_case corners[] = {
    {"one_element", 1, 1, 1},       {"ad01_first", 1, 640, 128},    {"depth_17", 1, 17, 9},
    {"depth_15_units_4", 1, 15, 4}, {"units_3", 1, 32, 3},          {"units_5_batch_2", 2, 33, 5},
    {"batch_5", 5, 16, 7},          {"depth_over_512", 2, 1030, 3}, {"depth_3", 3, 3, 6},
};

void nv_cases_fully_connected(nv_case *c, int i)
{
    nv_rng *r = &c->rng;
    int n_corners = (int)(sizeof corners / sizeof corners[0]);
    fc_case k = {NULL, nv_rng_one_in(r, 2) ? 1 : nv_rng_int(r, 2, 6),
                 nv_rng_one_in(r, 8) ? nv_rng_int(r, 500, 700) : nv_rng_int(r, 1, 80),
                 nv_rng_int(r, 1, 40)};
    if (i < n_corners) {
        k = corners[i];
        (void)snprintf(c->name, sizeof c->name, "%s", k.name);
    }
    double in_scale = nv_case_scale(c), filter_scale = nv_case_scale(c) / 8;
    double acc_scale = in_scale * filter_scale;
    double deviation = nv_case_deviation(c, k.depth);

    c->node.params.fully_connected =
        (nv_fully_connected_params){.activation = nv_case_activation(c)};
    nv_case_input(c, NV_INT8, NV_SHAPE(k.batches, k.depth), in_scale, nv_case_zero_point(c));
    nv_case_input(c, NV_INT8, NV_SHAPE(k.units, k.depth), filter_scale, 0);
    if (nv_rng_one_in(r, 3))
        nv_case_per_channel(c, k.units, 0, filter_scale);
    nv_case_constant(c);
    nv_case_bias(c, k.units, acc_scale, deviation);
    nv_case_output(c, NV_INT8, NV_SHAPE(k.batches, k.units),
                   nv_case_output_scale(c, acc_scale, deviation), nv_case_zero_point(c));
}
