/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>

enum { GATES = 4 };

typedef struct lstm_case {
    const char *name;
    int32_t batches, steps, features, units;
    bool time_major;
} lstm_case;

static const lstm_case corners[] = {
    {"one_of_everything", 1, 1, 1, 1, false},
    {"digits", 1, 28, 28, 20, false},
    {"batch_3", 3, 4, 5, 6, false},
    {"batch_3_time_major", 3, 4, 5, 6, true},
    {"one_step", 2, 1, 17, 33, true},
    {"units_5", 1, 3, 16, 5, false},
    {"deep", 1, 2, 600, 5, false},
    {"deep_hidden", 1, 2, 3, 520, false},
};

static void add_weights(nv_case *c, int32_t units, int32_t depth, double scale)
{
    for (int gate = 0; gate < GATES; gate++) {
        nv_case_input(c, NV_INT8, NV_SHAPE(units, depth),
                      scale * exp2(2 * nv_rng_unit(&c->rng) - 1), 0);
        nv_case_constant(c);
    }
}

static void add_biases(nv_case *c, int32_t units, double deviation)
{
    for (int gate = 0; gate < GATES; gate++) {
        nv_case_input(c, c->type == NV_INT16 ? NV_INT64 : NV_INT32, NV_SHAPE(units), 1, 0);
        if (c->status != NV_OK)
            return;
        void *to = c->in[c->node.n_in - 1].data;
        for (int32_t i = 0; i < units; i++) {
            const double bias = deviation * (2 * nv_rng_unit(&c->rng) - 1);
            if (c->type == NV_INT16)
                ((int64_t *)to)[i] = (int64_t)bias;
            else
                ((int32_t *)to)[i] = (int32_t)fmax(fmin(bias, 0x1p30), -0x1p30);
        }
        nv_case_constant(c);
    }
}

static void add_nothing(nv_case *c, int n)
{
    for (; n > 0; n--)
        nv_case_no_input(c);
}

/* What enters a gate is mostly within the +-8 of Q3.12; now and then it saturates. */
static double weight_scale(nv_case *c, double in_scale, int32_t depth)
{
    const double sums = in_scale * 73 * nv_case_steps(c) * sqrt((double)depth);
    return exp2(6 * nv_rng_unit(&c->rng) - 2) / sums;
}

void nv_cases_unidirectional_sequence_lstm(nv_case *c, int i)
{
    nv_rng *r = &c->rng;
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    lstm_case k = {NULL,
                   nv_rng_one_in(r, 2) ? 1 : nv_rng_int(r, 2, 4),
                   nv_rng_int(r, 1, 6),
                   nv_rng_int(r, 1, 40),
                   nv_rng_int(r, 1, 24),
                   nv_rng_one_in(r, 2)};
    if (corner >= 0) {
        k = corners[corner];
        nv_case_name(c, k.name);
    }
    const int32_t first = k.time_major ? k.steps : k.batches;
    const int32_t second = k.time_major ? k.batches : k.steps;
    const double in_scale = nv_case_scale(c);
    const double hidden_scale = exp2((c->type == NV_INT16 ? -15 : -7) - nv_rng_unit(r));
    const double cell_scale = exp2(-nv_rng_int(r, 8, 15)) * (nv_rng_one_in(r, 4) ? 1.2 : 1);
    const int32_t hidden_zero = nv_case_zero_point(c);
    const double input_weights = weight_scale(c, in_scale, k.features);

    c->node.params.unidirectional_sequence_lstm = (nv_unidirectional_sequence_lstm_params){
        .time_major = k.time_major,
        .cell_clip = nv_rng_one_in(r, 3) ? (float)(cell_scale * nv_rng_int(r, 2, 40000)) : 0};
    nv_case_input(c, c->type, NV_SHAPE(first, second, k.features), in_scale, nv_case_zero_point(c));
    add_weights(c, k.units, k.features, input_weights);
    add_weights(c, k.units, k.units, weight_scale(c, hidden_scale, k.units));
    add_nothing(c, 3);
    /* Biases beyond 32 bits too, which int16 has. */
    add_biases(c, k.units, (nv_rng_one_in(r, 8) ? 0x1p14 : 4) / (in_scale * input_weights));
    add_nothing(c, 2);
    nv_case_input(c, c->type, NV_SHAPE(k.batches, k.units), hidden_scale, hidden_zero);
    nv_case_variable(c);
    nv_case_input(c, NV_INT16, NV_SHAPE(k.batches, k.units), cell_scale, 0);
    nv_case_variable(c);
    add_nothing(c, 4);
    nv_case_output(c, c->type, NV_SHAPE(first, second, k.units), hidden_scale, hidden_zero);
}
