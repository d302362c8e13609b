/* SPDX-License-Identifier: Apache-2.0 */
/* What the wrong values are: at an end of the range, off by one. */
#include "activation.h"
#include "diagnose/layer_profile.h"
#include "diagnose/layer_tests.h"

#include <math.h>
#include <stdio.h>

void nv_layer_bounds(const nv_layer_case *c, double *low, double *high)
{
    nv_node node = *c->node;
    const nv_activation *activation = nv_activation_of(&node);
    const nv_activation kind = activation == NULL ? NV_ACT_NONE : *activation;
    double one = round(1 / c->d.scale), six = round(6 / c->d.scale);

    *low = c->d.is_float ? -INFINITY : c->d.low;
    *high = c->d.is_float ? INFINITY : c->d.high;
    if (kind == NV_ACT_RELU || kind == NV_ACT_RELU6)
        *low = fmax(*low, c->d.zero);
    if (kind == NV_ACT_RELU_N1_TO_1)
        *low = fmax(*low, c->d.zero - one);
    if (kind == NV_ACT_RELU6)
        *high = fmin(*high, c->d.zero + six);
    if (kind == NV_ACT_RELU_N1_TO_1)
        *high = fmin(*high, c->d.zero + one);
}

nv_status nv_layer_saturated(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    double bound[2];
    nv_layer_lot ends[2] = {{.choices = 1}, {.choices = 1}};

    (void)err;
    nv_layer_bounds(c, &bound[0], &bound[1]);
    for (int64_t i = 0; i < c->d.n; i++)
        for (int e = 0; e < 2; e++)
            if (c->d.due[i] == bound[e]) {
                ends[e].size++;
                ends[e].wrong += c->wrong[i];
            }
    /* The end that has them, or both. */
    int end = ends[1].wrong > ends[0].wrong;
    nv_layer_lot both = {ends[0].size + ends[1].size, ends[0].wrong + ends[1].wrong, 2};
    bool one = ends[!end].wrong == 0;
    *holds = nv_layer_tells(c, one ? &ends[end] : &both, m);
    /* Channels may be saturated as a whole. */
    m->share /= 2;
    if (*holds)
        (void)snprintf(m->detail, sizeof m->detail, "where %s%g, is due",
                       one ? (end == 0 ? "the low end, " : "the high end, ")
                           : "an end of the range, such as ",
                       bound[end]);
    return NV_OK;
}

nv_status nv_layer_by_one(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    (void)err;
    for (int64_t i = 0; i < c->d.n; i++)
        if (c->wrong[i] && fabs(c->d.got[i] - c->d.due[i]) > 1)
            return NV_OK;
    m->explained = c->n_wrong;
    *holds = !c->d.is_float;
    return NV_OK;
}
