/* SPDX-License-Identifier: Apache-2.0 */
/* Weights in an order that is not TFLite's. */
#include "diagnose/layer_rerun.h"
#include "diagnose/layer_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Orders in which other frameworks store [O,H,W,I] (depthwise [1,H,W,C]): the axes, outermost
 * first, as axes of TFLite's. */
static const struct {
    int axis[4];
    const char *dense, *depthwise;
} orders[] = {
    {{1, 2, 3, 0}, "HWIO for OHWI", "HWC for HWC"},
    {{0, 3, 1, 2}, "OIHW for OHWI", "CHW for HWC"},
    {{3, 0, 1, 2}, "IOHW for OHWI", "CHW for HWC"},
    {{0, 2, 1, 3}, "OWHI for OHWI, height and width exchanged", "WHC for HWC"},
    {{3, 1, 2, 0}, "IHWO for OHWI", "CHW for HWC"},
    {{0, 3, 2, 1}, "OIWH for OHWI", "CWH for HWC"},
};
enum { N_ORDERS = sizeof orders / sizeof *orders };

/* Index in the order `axis` of the weight that stands at `flat` in TFLite's. */
static int64_t index_in_order(const nv_shape *s, const int axis[4], int64_t flat)
{
    int32_t at[4];
    int64_t index = 0;

    for (int k = 3; k >= 0; k--) {
        at[k] = (int32_t)(flat % s->dim[k]);
        flat /= s->dim[k];
    }
    for (int k = 0; k < 4; k++)
        index = index * s->dim[axis[k]] + at[axis[k]];
    return index;
}

/* `stored`: the device's memory is in the other order; else its kernel reads it so. */
static bool permute(const nv_tensor *t, const nv_shape *s, const int axis[4], bool stored, char *to)
{
    size_t size = (size_t)nv_type_bits(t->type) / 8;
    const char *from = t->data;
    int64_t n = nv_shape_count(s);
    bool moves = false;

    for (int64_t i = 0; i < n; i++) {
        int64_t other = index_in_order(s, axis, i);
        int64_t a = stored ? other : i, b = stored ? i : other;
        moves |= a != b;
        memcpy(to + (size_t)a * size, from + (size_t)b * size, size);
    }
    return moves;
}

/* Filters back to front: a convolution where TFLite's is a correlation. */
static bool turn_round(const nv_tensor *t, const nv_shape *s, char *to)
{
    size_t size = (size_t)nv_type_bits(t->type) / 8;
    int64_t inner = s->dim[3], taps = (int64_t)s->dim[1] * s->dim[2], n = nv_shape_count(s);

    for (int64_t i = 0; i < n; i++) {
        int64_t tap = i / inner % taps, other = i + (taps - 1 - 2 * tap) * inner;
        memcpy(to + (size_t)i * size, (const char *)t->data + (size_t)other * size, size);
    }
    return taps > 1;
}

/* [units, depth] as [units, 1, 1, depth]. */
static bool shape_of_weights(const nv_tensor *t, nv_shape *s)
{
    if (t->shape.rank != 2 && t->shape.rank != 4)
        return false;
    *s = t->shape.rank == 4 ? t->shape : NV_SHAPE(t->shape.dim[0], 1, 1, t->shape.dim[1]);
    return nv_type_bits(t->type) >= 8;
}

static bool try_orders(const nv_layer_case *c, nv_rerun *r, const nv_shape *s, bool depthwise,
                       char *weights, nv_layer_match *m)
{
    r->in[1].data = weights;
    for (int o = 0; o < N_ORDERS; o++)
        for (int stored = 0; stored < 2; stored++) {
            if (!permute(&r->tensors[1], s, orders[o].axis, stored != 0, weights) ||
                !nv_rerun_gives(c, r, m))
                continue;
            (void)snprintf(m->detail, sizeof m->detail, "%s%s",
                           s->dim[1] * s->dim[2] == 1 ? "transposed: " : "",
                           depthwise ? orders[o].depthwise : orders[o].dense);
            return true;
        }
    if (!turn_round(&r->tensors[1], s, weights) || !nv_rerun_gives(c, r, m))
        return false;
    (void)snprintf(m->detail, sizeof m->detail, "filters turned by 180 degrees");
    return true;
}

nv_status nv_layer_weights(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_weighted w;
    nv_shape s;
    nv_rerun r;

    if (!nv_layer_weighted(c, &w) || c->n_wrong < c->d.n / 4 || !shape_of_weights(w.weights, &s) ||
        !nv_rerun_is_possible(c))
        return NV_OK;
    NV_TRY(nv_rerun_open(c, &r, err));
    char *weights = malloc(w.weights->bytes + 1);
    if (weights != NULL)
        *holds = try_orders(c, &r, &s, c->node->op == NV_OP_DEPTHWISE_CONV_2D, weights, m);
    free(weights);
    nv_rerun_close(&r);
    return weights != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}
