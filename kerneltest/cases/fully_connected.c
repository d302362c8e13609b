/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>

typedef struct fc_case {
    const char *name;
    int32_t batches, depth, units;
    int32_t shift; /* of the output's factor; 0: drawn */
    nv_type weights;
} fc_case;

static const fc_case corners[] = {
    {"one_element", 1, 1, 1, 0, NV_INT8},
    {"ad01_first", 1, 640, 128, 0, NV_INT8},
    {"depth_17", 1, 17, 9, 0, NV_INT8},
    {"depth_15_units_4", 1, 15, 4, 0, NV_INT8},
    {"units_3", 1, 32, 3, 0, NV_INT8},
    {"units_5_batch_2", 2, 33, 5, 0, NV_INT8},
    {"batch_5", 5, 16, 7, 0, NV_INT8},
    {"depth_over_512", 2, 1030, 3, 0, NV_INT8},
    {"depth_3", 3, 3, 6, 0, NV_INT8},
    {"shift_7", 1, 20, 5, 7, NV_INT8},
    {"shift_minus_1", 2, 40, 6, -1, NV_INT8},
    {"shift_minus_2", 1, 40, 6, -2, NV_INT8},
    {"shift_minus_31", 1, 300, 7, -31, NV_INT8},
    {"shift_below_minus_31", 1, 25, 9, -32, NV_INT8},
    {"int4_one_element", 1, 1, 1, 0, NV_INT4},
    {"int4_depth_640", 1, 640, 16, 0, NV_INT4},
    {"int4_depth_17", 1, 17, 9, 0, NV_INT4},
    {"int4_depth_15_units_4", 1, 15, 4, 0, NV_INT4},
    {"int4_units_5_batch_2", 2, 33, 5, 0, NV_INT4},
    {"int4_depth_over_512", 2, 1030, 3, 0, NV_INT4},
    {"int4_depth_3", 3, 3, 6, 0, NV_INT4},
    {"int4_depth_12", 1, 12, 7, 0, NV_INT4},
};

void nv_cases_fully_connected(nv_case *c, int i)
{
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    nv_rng *r = &c->rng;
    fc_case k = {NULL,
                 nv_rng_one_in(r, 2) ? 1 : nv_rng_int(r, 2, 6),
                 nv_rng_one_in(r, 8) ? nv_rng_int(r, 500, 700) : nv_rng_int(r, 1, 80),
                 nv_rng_int(r, 1, 40),
                 0,
                 nv_rng_one_in(r, 3) ? NV_INT4 : NV_INT8};
    if (corner >= 0) {
        k = corners[corner];
        nv_case_name(c, k.name);
    }
    double in_scale = nv_case_scale(c), filter_scale = nv_case_scale(c) / 8;
    double acc_scale = in_scale * filter_scale;
    double deviation = nv_case_deviation(c, k.depth);
    const bool is_int16 = c->type == NV_INT16;
    double out_scale = nv_case_output_scale(c, acc_scale, deviation);

    if (k.shift != 0) /* the factor is 1/2 * 2^shift */
        out_scale = acc_scale * exp2(1 - k.shift);

    c->node.params.fully_connected =
        (nv_fully_connected_params){.activation = nv_case_activation(c)};
    nv_case_input(c, c->type, NV_SHAPE(k.batches, k.depth), in_scale, nv_case_zero_point(c));
    if (is_int16)
        k.weights = NV_INT8;
    nv_case_input(c, k.weights, NV_SHAPE(k.units, k.depth), filter_scale, 0);
    /* Firmware has no int16 layer and no int4 weights of that kind. */
    if (!is_int16 && k.weights == NV_INT8 && nv_rng_one_in(r, 3))
        nv_case_per_channel(c, k.units, 0, filter_scale);
    nv_case_constant(c);
    nv_case_draw_bias(c, NV_BIAS_DRAWN, is_int16 ? NV_INT64 : NV_INT32, k.units, acc_scale,
                      deviation);
    nv_case_output(c, c->type, NV_SHAPE(k.batches, k.units), out_scale, nv_case_zero_point(c));
}
