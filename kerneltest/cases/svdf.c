/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>
#include <stdio.h>

typedef struct svdf_case {
    const char *name;
    int32_t batches, features, units, rank, memory;
    nv_type state;
} svdf_case;

static const svdf_case corners[] = {
    {"one_of_everything", 1, 1, 1, 1, 1, NV_INT16}, {"one_place", 2, 5, 3, 1, 1, NV_INT8},
    {"keyword", 1, 40, 16, 1, 8, NV_INT16},         {"rank_2_int8", 1, 33, 5, 2, 10, NV_INT8},
    {"rank_2_int16", 3, 17, 6, 2, 9, NV_INT16},     {"batch_3_int8", 3, 16, 4, 1, 16, NV_INT8},
    {"five_filters", 1, 12, 5, 1, 7, NV_INT16},     {"rank_5", 2, 9, 3, 5, 3, NV_INT8},
    {"long_memory", 1, 8, 2, 1, 130, NV_INT16},
};

/* The state's range is used in full and now and then left; the accumulator of the time weights
 * wraps where the extremes of int16 meet. */
void nv_cases_svdf(nv_case *c, int i)
{
    nv_rng *r = &c->rng;
    int n_corners = (int)(sizeof corners / sizeof corners[0]);
    svdf_case k = {NULL,
                   nv_rng_one_in(r, 2) ? 1 : nv_rng_int(r, 2, 4),
                   nv_rng_int(r, 1, 70),
                   nv_rng_int(r, 1, 20),
                   nv_rng_one_in(r, 2) ? 1 : nv_rng_int(r, 2, 5),
                   nv_rng_int(r, 1, 40),
                   nv_rng_one_in(r, 2) ? NV_INT8 : NV_INT16};
    if (i < n_corners) {
        k = corners[i];
        (void)snprintf(c->name, sizeof c->name, "%s", k.name);
    }
    const int32_t filters = k.units * k.rank;
    const double most = k.state == NV_INT8 ? 128 : 32768;
    const double in_scale = nv_case_scale(c), feature_scale = nv_case_scale(c) / 8;
    const double deviation = nv_case_deviation(c, k.features);
    const double state_scale =
        in_scale * feature_scale * deviation / most * exp2(2 * nv_rng_unit(r) - 1);
    const double time_scale = nv_case_scale(c) / 64;
    const double sum_scale = (double)((float)state_scale * (float)time_scale);
    const double sum_deviation = most * most / 3 * sqrt((double)(k.rank * k.memory));

    c->node.params.svdf = (nv_svdf_params){.rank = k.rank};
    nv_case_input(c, NV_INT8, NV_SHAPE(k.batches, k.features), in_scale, nv_case_zero_point(c));
    nv_case_input(c, NV_INT8, NV_SHAPE(filters, k.features), feature_scale, 0);
    nv_case_constant(c);
    nv_case_input(c, k.state, NV_SHAPE(filters, k.memory), time_scale, 0);
    nv_case_constant(c);
    nv_case_input(c, NV_INT32, NV_SHAPE(k.units), sum_scale, 0);
    if (c->status != NV_OK)
        return;
    for (int32_t unit = 0; unit < k.units; unit++)
        ((int32_t *)c->in[3].data)[unit] =
            (int32_t)(fmin(sum_deviation, 0x1p30) * (2 * nv_rng_unit(r) - 1));
    nv_case_constant(c);
    nv_case_input(c, k.state, NV_SHAPE(k.batches, filters * k.memory), state_scale, 0);
    nv_case_variable(c);
    nv_case_output(c, NV_INT8, NV_SHAPE(k.batches, k.units),
                   nv_case_output_scale(c, sum_scale, sum_deviation), nv_case_zero_point(c));
}
