/* SPDX-License-Identifier: Apache-2.0 */
/* Golden once more with one thing changed: does it give the device's bytes? */
#include "activation.h"
#include "diagnose/layer_tests.h"
#include "diagnose/place.h"
#include "nv/ops.h"
#include "values.h"
#include "weighted.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_INPUTS = 8 };

/* The operator's arguments, of which a test changes what it is about. */
typedef struct rerun {
    nv_node node;
    nv_args args;
    nv_value in[MOST_INPUTS], out;
    nv_tensor tensors[MOST_INPUTS], result;
    int32_t input, bias; /* operands: the one that slides under the weights; -1: no bias */
    void *made;          /* [result.bytes] */
} rerun;

static void close_rerun(rerun *r)
{
    free(r->made);
    r->made = NULL;
}

/* False: golden cannot run it again, or it has nothing that a test could change. */
static bool open_rerun(const nv_layer_case *c, rerun *r)
{
    if (!c->is_repeatable || c->node->n_in > MOST_INPUTS || c->node->n_out != 1 ||
        nv_type_bits(c->tensor->type) < 8)
        return false;
    const nv_args *args = nv_exec_args(c->fed, c->node->index);
    r->node = *c->node;
    r->result = *c->tensor;
    r->made = malloc(c->tensor->bytes + 1);
    r->out = (nv_value){&r->result, r->made};
    for (int32_t i = 0; i < c->node->n_in; i++) {
        r->in[i] = args->in[i];
        if (args->in[i].tensor == NULL)
            continue;
        r->tensors[i] = *args->in[i].tensor;
        r->in[i].tensor = &r->tensors[i];
    }
    r->args = (nv_args){&r->node, r->in, &r->out, args->rounding, NULL, NULL};
    r->input = c->node->op == NV_OP_TRANSPOSE_CONV ? 2 : 0;
    r->bias = r->input == 2 ? 3 : 2;
    return r->made != NULL;
}

/* What golden refuses is no explanation. */
static bool gives(const nv_layer_case *c, rerun *r, nv_layer_match *m)
{
    nv_error ignored = NV_ERROR_INIT;

    return nv_golden_table[r->node.op](&r->args, &ignored) == NV_OK &&
           nv_layer_is_made(c, r->made, m);
}

static bool has_weights(const nv_layer_case *c, nv_weighted *w)
{
    return nv_is_quantized(c->tensor) && nv_weighted_of(c->graph, c->node, w);
}

/* ---- parameters ---- */

nv_status nv_layer_no_bias(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_weighted w;
    rerun r = {.made = NULL};

    (void)err;
    if (has_weights(c, &w) && w.bias != NULL && open_rerun(c, &r)) {
        r.in[r.bias] = (nv_value){NULL, NULL};
        *holds = gives(c, &r, m);
    }
    close_rerun(&r);
    return NV_OK;
}

nv_status nv_layer_no_activation(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                 nv_error *err)
{
    rerun r = {.made = NULL};

    (void)err;
    if (open_rerun(c, &r)) {
        nv_activation *activation = nv_activation_of(&r.node);
        if (activation != NULL && *activation != NV_ACT_NONE) {
            *activation = NV_ACT_NONE;
            *holds = gives(c, &r, m);
        }
    }
    close_rerun(&r);
    return NV_OK;
}

nv_status nv_layer_per_tensor(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_weighted w;
    rerun r = {.made = NULL};

    (void)err;
    if (has_weights(c, &w) && w.weights->quant.count > 1 && open_rerun(c, &r)) {
        r.tensors[1].quant.count = 1;
        if (w.bias != NULL)
            r.tensors[r.bias].quant.count = 1;
        *holds = gives(c, &r, m);
    }
    close_rerun(&r);
    return NV_OK;
}

/* ---- offsets ---- */

static const int32_t no_offset = 0;

nv_status nv_layer_no_input_offset(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                   nv_error *err)
{
    nv_weighted w;
    rerun r = {.made = NULL};

    (void)err;
    if (has_weights(c, &w) && nv_is_quantized(w.in) && w.in->quant.zero_point[0] != 0 &&
        open_rerun(c, &r)) {
        r.tensors[r.input].quant.zero_point = &no_offset;
        *holds = gives(c, &r, m);
    }
    close_rerun(&r);
    return NV_OK;
}

/* The bounds stay where the zero point would have them. */
static void clamp_made(const nv_layer_case *c, rerun *r)
{
    double low, high;

    nv_layer_bounds(c, &low, &high);
    for (int64_t i = 0; i < c->d.n; i++) {
        double x = (double)nv_value_int(&r->result, r->made, i);
        int64_t q = (int64_t)(x < low ? low : x > high ? high : x);
        memcpy((char *)r->made + i * (c->d.bits / 8), &q, (size_t)c->d.bits / 8);
    }
}

nv_status nv_layer_no_output_offset(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                    nv_error *err)
{
    nv_error ignored = NV_ERROR_INIT;
    rerun r = {.made = NULL};

    (void)err;
    if (nv_is_quantized(c->tensor) && c->d.zero != 0 && open_rerun(c, &r)) {
        nv_activation *activation = nv_activation_of(&r.node);
        if (activation != NULL) {
            *activation = NV_ACT_NONE;
            r.result.quant.zero_point = &no_offset;
            if (nv_golden_table[r.node.op](&r.args, &ignored) == NV_OK) {
                clamp_made(c, &r);
                *holds = nv_layer_is_made(c, r.made, m);
            }
        }
    }
    close_rerun(&r);
    return NV_OK;
}

/* ---- padding ---- */

const nv_window *nv_layer_window(const nv_node *node)
{
    switch (node->op) {
    case NV_OP_CONV_2D:
        return &node->params.conv_2d.window;
    case NV_OP_DEPTHWISE_CONV_2D:
        return &node->params.depthwise_conv_2d.window;
    case NV_OP_AVERAGE_POOL_2D:
        return &node->params.average_pool_2d.window;
    case NV_OP_MAX_POOL_2D:
        return &node->params.max_pool_2d.window;
    default:
        return NULL;
    }
}

/* How far the windows of `out` outputs reach, from the padding in front to the last tap. */
static int32_t reach(int32_t out, int32_t stride, int32_t filter, int32_t dilation)
{
    return (out - 1) * stride + (filter - 1) * dilation + 1;
}

/* The input with its padding, which holds the integer 0, as an input without any. */
static void *pad(const nv_layer_case *c, rerun *r, nv_window *window)
{
    nv_tensor *t = &r->tensors[0];
    const nv_shape *from = &t->shape;
    const nv_shape *out = &c->tensor->shape;
    int32_t h = reach(out->dim[1], window->stride_h, window->filter_h, window->dilation_h);
    int32_t w = reach(out->dim[2], window->stride_w, window->filter_w, window->dilation_w);
    h = h > from->dim[1] + window->pad_top ? h : from->dim[1] + window->pad_top;
    w = w > from->dim[2] + window->pad_left ? w : from->dim[2] + window->pad_left;
    size_t pixel = (size_t)from->dim[3] * (size_t)nv_type_bits(t->type) / 8;
    size_t bytes = (size_t)from->dim[0] * (size_t)h * (size_t)w * pixel;
    char *padded = calloc(bytes + 1, 1);

    for (int32_t n = 0; padded != NULL && n < from->dim[0]; n++)
        for (int32_t y = 0; y < from->dim[1]; y++) {
            size_t row = (size_t)n * (size_t)h + (size_t)(y + window->pad_top);
            memcpy(padded + (row * (size_t)w + (size_t)window->pad_left) * pixel,
                   (const char *)r->in[0].data + ((size_t)n * (size_t)from->dim[1] + (size_t)y) *
                                                     (size_t)from->dim[2] * pixel,
                   (size_t)from->dim[2] * pixel);
        }
    t->shape.dim[1] = h;
    t->shape.dim[2] = w;
    t->bytes = bytes;
    window->pad_top = window->pad_left = 0;
    window->padding = NV_PADDING_VALID;
    r->in[0].data = padded;
    return padded;
}

static nv_window *own_window(nv_node *node)
{
    return node->op == NV_OP_CONV_2D             ? &node->params.conv_2d.window
           : node->op == NV_OP_DEPTHWISE_CONV_2D ? &node->params.depthwise_conv_2d.window
                                                 : NULL;
}

nv_status nv_layer_padded_with_zero(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                    nv_error *err)
{
    nv_weighted w;
    rerun r = {.made = NULL};

    (void)err;
    if (has_weights(c, &w) && nv_is_quantized(w.in) && w.in->quant.zero_point[0] != 0 &&
        nv_type_bits(w.in->type) >= 8 && w.in->shape.rank == 4 && open_rerun(c, &r)) {
        nv_window *window = own_window(&r.node);
        void *padded = window == NULL ? NULL : pad(c, &r, window);
        *holds = padded != NULL && gives(c, &r, m);
        free(padded);
    }
    close_rerun(&r);
    return NV_OK;
}

/* ---- weights ---- */

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

static bool try_orders(const nv_layer_case *c, rerun *r, const nv_shape *s, bool depthwise,
                       char *weights, nv_layer_match *m)
{
    r->in[1].data = weights;
    for (int o = 0; o < N_ORDERS; o++)
        for (int stored = 0; stored < 2; stored++) {
            if (!permute(&r->tensors[1], s, orders[o].axis, stored != 0, weights) ||
                !gives(c, r, m))
                continue;
            (void)snprintf(m->detail, sizeof m->detail, "%s%s",
                           s->dim[1] * s->dim[2] == 1 ? "transposed: " : "",
                           depthwise ? orders[o].depthwise : orders[o].dense);
            return true;
        }
    if (!turn_round(&r->tensors[1], s, weights) || !gives(c, r, m))
        return false;
    (void)snprintf(m->detail, sizeof m->detail, "filters turned by 180 degrees");
    return true;
}

nv_status nv_layer_weights(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_weighted w;
    nv_shape s;
    rerun r = {.made = NULL};

    if (!has_weights(c, &w) || c->n_wrong < c->d.n / 4 || !shape_of_weights(w.weights, &s) ||
        !open_rerun(c, &r)) {
        close_rerun(&r);
        return NV_OK;
    }
    char *weights = malloc(w.weights->bytes + 1);
    if (weights != NULL)
        *holds = try_orders(c, &r, &s, c->node->op == NV_OP_DEPTHWISE_CONV_2D, weights, m);
    free(weights);
    close_rerun(&r);
    return weights != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}
