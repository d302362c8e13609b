/* SPDX-License-Identifier: Apache-2.0 */
/* Which cases the functions behind wrappers must take (kernels.def), told from the operator. */
#ifndef NV_KERNELTEST_DUTIES_H
#define NV_KERNELTEST_DUTIES_H

#include "views.h"

/* The types of a function's activations and weights. */
static inline bool is_s8(const nv_args *a)
{
    return nv_in(a, 0)->type == NV_INT8 && nv_in(a, 1)->type == NV_INT8;
}

static inline bool is_s4(const nv_args *a)
{
    return nv_in(a, 0)->type == NV_INT8 && nv_in(a, 1)->type == NV_INT4;
}

static inline bool is_s16(const nv_args *a)
{
    return nv_in(a, 0)->type == NV_INT16 && nv_in(a, 1)->type == NV_INT8;
}

/* TRANSPOSE_CONV has its input behind the output's shape and the weights. */
static inline bool is_transposed_s8(const nv_args *a)
{
    return nv_in(a, 2)->type == NV_INT8;
}

static inline nv_duty takes_any(const nv_args *a)
{
    (void)a;
    return NV_MUST_TAKE;
}

static inline nv_duty must_take_if(bool condition)
{
    return condition ? NV_MUST_TAKE : NV_MAY_REFUSE;
}

/* A multiplier for each unit, or one for all. */
static inline nv_duty takes_per_channel(const nv_args *a)
{
    return nv_in(a, 1)->quant.count > 1 ? NV_MUST_TAKE : NV_NOT_FOR_IT;
}

static inline nv_duty takes_per_tensor(const nv_args *a)
{
    return nv_in(a, 1)->quant.count > 1 ? NV_NOT_FOR_IT : NV_MUST_TAKE;
}

static inline bool is_dense(const nv_window *w)
{
    return w->dilation_h == 1 && w->dilation_w == 1;
}

static inline bool has_groups(const nv_args *a)
{
    return nv_in(a, 1)->shape.dim[3] != nv_in(a, 0)->shape.dim[3];
}

static inline nv_duty takes_even_rows(const nv_args *a)
{
    const int32_t *filter = nv_in(a, 1)->shape.dim;
    return must_take_if(filter[1] * filter[2] * filter[3] % 2 == 0);
}

static inline bool is_1x1(const nv_args *a)
{
    const nv_window *w = &a->node->params.conv_2d.window;
    const int32_t *filter = nv_in(a, 1)->shape.dim;
    return filter[1] == 1 && filter[2] == 1 && w->pad_top == 0 && w->pad_left == 0;
}

static inline nv_duty takes_1x1(const nv_args *a)
{
    return has_groups(a) ? NV_NOT_FOR_IT : must_take_if(is_1x1(a));
}

static inline nv_duty takes_1x1_stride_1(const nv_args *a)
{
    const nv_window *w = &a->node->params.conv_2d.window;
    return has_groups(a) ? NV_NOT_FOR_IT
                         : must_take_if(is_1x1(a) && w->stride_h == 1 && w->stride_w == 1);
}

static inline nv_duty takes_1_x_n(const nv_args *a)
{
    const nv_window *w = &a->node->params.conv_2d.window;
    const int32_t *in = nv_in(a, 0)->shape.dim, *filter = nv_in(a, 1)->shape.dim;
    return must_take_if(in[1] == 1 && filter[1] == 1 && !has_groups(a) && is_dense(w) &&
                        w->stride_w * in[3] % 4 == 0);
}

static inline bool is_depthwise_opt(const nv_args *a)
{
    const nv_depthwise_conv_2d_params *p = &a->node->params.depthwise_conv_2d;
    return nv_in(a, 0)->shape.dim[0] == 1 && p->depth_multiplier == 1 && is_dense(&p->window);
}

static inline nv_duty takes_depthwise_opt(const nv_args *a)
{
    return must_take_if(is_depthwise_opt(a));
}

static inline nv_duty takes_depthwise_fast_s16(const nv_args *a)
{
    const nv_depthwise_conv_2d_params *p = &a->node->params.depthwise_conv_2d;
    const int32_t *filter = nv_in(a, 1)->shape.dim;
    return must_take_if(p->depth_multiplier == 1 && is_dense(&p->window) &&
                        filter[1] * filter[2] < 512);
}

static inline nv_duty takes_depthwise_3x3(const nv_args *a)
{
    const nv_window *w = &a->node->params.depthwise_conv_2d.window;
    const int32_t *filter = nv_in(a, 1)->shape.dim;
    return must_take_if(is_depthwise_opt(a) && filter[1] == 3 && filter[2] == 3 &&
                        w->pad_top <= 1 && w->pad_left <= 1);
}

#endif
