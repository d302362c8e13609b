/* SPDX-License-Identifier: Apache-2.0 */
/* What is wrong with padding: outputs whose window reaches into it, and 0 for its value. */
#include "diagnose/layer_profile.h"
#include "diagnose/layer_rerun.h"
#include "diagnose/layer_tests.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

/* NULL: the operator has none that may leave the input. */
static nv_window *window_of(nv_node *node)
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

/* ---- where ---- */

static bool leaves(int32_t at, int32_t stride, int32_t pad, int32_t filter, int32_t dilation,
                   int32_t size)
{
    int32_t begin = at * stride - pad;
    return begin < 0 || begin + (filter - 1) * dilation >= size;
}

nv_status nv_layer_borders(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_node node = *c->node;
    const nv_window *v = window_of(&node);
    const nv_shape *in = v == NULL ? NULL : &c->graph->tensors[c->node->in[0]].shape;
    nv_layer_lot l = {.choices = 1};

    (void)err;
    if (v == NULL || in->rank != 4)
        return NV_OK;
    for (int64_t i = 0; i < c->d.n; i++) {
        if (!leaves(nv_layer_row(c, i), v->stride_h, v->pad_top, v->filter_h, v->dilation_h,
                    in->dim[1]) &&
            !leaves(nv_layer_column(c, i), v->stride_w, v->pad_left, v->filter_w, v->dilation_w,
                    in->dim[2]))
            continue;
        l.size++;
        l.wrong += c->wrong[i];
    }
    *holds = nv_layer_tells(c, &l, m);
    return NV_OK;
}

/* ---- what it holds ---- */

/* How far the windows of `out` outputs reach, from the padding in front to the last tap. */
static int32_t reach(int32_t out, int32_t stride, int32_t filter, int32_t dilation)
{
    return (out - 1) * stride + (filter - 1) * dilation + 1;
}

/* The input with its padding, which holds the integer 0, becomes an input without any. Returns its
 * data, to be freed; NULL: no memory. */
static void *pad(const nv_layer_case *c, nv_rerun *r, nv_window *window)
{
    nv_tensor *t = &r->tensors[0];
    const nv_shape *out = &c->tensor->shape;
    const int32_t top = window->pad_top, left = window->pad_left;
    const int32_t images = t->shape.dim[0], rows = t->shape.dim[1], columns = t->shape.dim[2];
    int32_t h = reach(out->dim[1], window->stride_h, window->filter_h, window->dilation_h);
    int32_t w = reach(out->dim[2], window->stride_w, window->filter_w, window->dilation_w);
    h = h > rows + top ? h : rows + top;
    w = w > columns + left ? w : columns + left;
    const size_t pixel = (size_t)t->shape.dim[3] * (size_t)nv_type_bits(t->type) / 8;
    const size_t row = (size_t)columns * pixel;
    const char *from = r->in[0].data;

    t->shape.dim[1] = h;
    t->shape.dim[2] = w;
    t->bytes = (size_t)images * (size_t)h * (size_t)w * pixel;
    window->pad_top = window->pad_left = 0;
    window->padding = NV_PADDING_VALID;
    char *padded = calloc(t->bytes + 1, 1);
    r->in[0].data = padded;
    for (int32_t n = 0; padded != NULL && n < images; n++)
        for (int32_t y = top; y < top + rows; y++, from += row)
            memcpy(padded +
                       (((size_t)n * (size_t)h + (size_t)y) * (size_t)w + (size_t)left) * pixel,
                   from, row);
    return padded;
}

/* Of a convolution; pooling looks at no padding. */
nv_status nv_layer_padded_with_zero(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                    nv_error *err)
{
    nv_weighted w;
    nv_rerun r;

    if (!nv_layer_weighted(c, &w) || !nv_is_quantized(w.in) || w.in->quant.zero_point[0] == 0 ||
        nv_type_bits(w.in->type) < 8 || w.in->shape.rank != 4 || !nv_rerun_is_possible(c))
        return NV_OK;
    NV_TRY(nv_rerun_open(c, &r, err));
    nv_window *window = window_of(&r.node);
    void *padded = window == NULL ? NULL : pad(c, &r, window);
    *holds = padded != NULL && nv_rerun_gives(c, &r, m);
    free(padded);
    nv_rerun_close(&r);
    return window == NULL || padded != NULL
               ? NV_OK
               : nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}
