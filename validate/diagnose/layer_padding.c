/* SPDX-License-Identifier: Apache-2.0 */
/* Outputs whose window reaches into the padding. */
#include "diagnose/layer_profile.h"
#include "diagnose/layer_tests.h"

static bool leaves(int32_t at, int32_t stride, int32_t pad, int32_t filter, int32_t dilation,
                   int32_t size)
{
    int32_t begin = at * stride - pad;
    return begin < 0 || begin + (filter - 1) * dilation >= size;
}

nv_status nv_layer_borders(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    const nv_window *v = nv_layer_window(c->node);
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
