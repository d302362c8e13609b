/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D and MAX_POOL_2D: the same windows, one scale and zero point for both ends. */
#include "geometry.h"

static const nv_window_case corners[] = {
    {"one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 0, 0},
    {"global_25x5", 1, 25, 5, 64, 25, 5, 25, 5, 0, 0, NV_PADDING_VALID, 0, 0},
    {"two_by_two", 1, 8, 8, 16, 2, 2, 2, 2, 0, 0, NV_PADDING_VALID, 0, 0},
    {"two_by_two_odd", 1, 7, 7, 5, 2, 2, 2, 2, 0, 0, NV_PADDING_SAME, 0, 0},
    {"three_stride_1_same", 1, 6, 5, 7, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 0, 0},
    {"pad_y_not_pad_x", 1, 9, 4, 3, 5, 1, 1, 1, 0, 0, NV_PADDING_SAME, 0, 0},
    {"pad_x_not_pad_y", 1, 4, 9, 3, 1, 4, 1, 1, 0, 0, NV_PADDING_SAME, 0, 0},
    {"channels_17", 1, 5, 5, 17, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 0, 0},
    {"batch_3", 3, 4, 4, 6, 2, 2, 2, 2, 0, 0, NV_PADDING_SAME, 0, 0},
    {"window_over_image", 1, 3, 3, 4, 5, 5, 1, 1, 0, 0, NV_PADDING_SAME, 0, 0},
    {"large_window_16_bits", 1, 20, 20, 3, 20, 20, 1, 1, 0, 0, NV_PADDING_VALID, 0, 0},
    {"huge_window_32_bits", 1, 256, 256, 1, 256, 256, 1, 1, 0, 0, NV_PADDING_VALID, 0, 0},
};

/* The last input lies at one bound: sums of many overflow what is too narrow for them. */
static void fill_with_bound(nv_case *c)
{
    const bool low = nv_rng_one_in(&c->rng, 2);

    if (c->status != NV_OK)
        return;
    const nv_value *v = &c->in[c->node.n_in - 1];

    for (int64_t i = 0; i < nv_shape_count(&v->tensor->shape); i++)
        if (c->type == NV_INT16)
            ((int16_t *)v->data)[i] = low ? INT16_MIN : INT16_MAX;
        else
            ((int8_t *)v->data)[i] = low ? INT8_MIN : INT8_MAX;
}

static void pool_case(nv_case *c, int i, nv_pool_params *params)
{
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    nv_window_case k = corner >= 0 ? corners[corner]
                                   : nv_window_random(&c->rng, nv_rng_one_in(&c->rng, 3) ? 70 : 20);
    double scale = nv_case_scale(c);
    int32_t zero = nv_case_zero_point(c);

    if (k.name != NULL)
        nv_case_name(c, k.name);
    if (k.name == NULL && k.padding == NV_PADDING_VALID) {
        k.kh = k.kh > k.h ? k.h : k.kh; /* without dilation the window may have grown too large */
        k.kw = k.kw > k.w ? k.w : k.kw;
    }
    k.dh = k.dw = 1;
    *params = (nv_pool_params){.window = nv_window_of(&k), .activation = nv_case_activation(c)};
    params->window.filter_h = k.kh;
    params->window.filter_w = k.kw;
    nv_case_input(c, c->type, NV_SHAPE(k.n, k.h, k.w, k.c), scale, zero);
    if (k.kh * k.kw >= 400)
        fill_with_bound(c);
    nv_case_output(c, c->type, NV_SHAPE(k.n, nv_window_out_h(&k), nv_window_out_w(&k), k.c), scale,
                   zero);
}

void nv_cases_average_pool_2d(nv_case *c, int i)
{
    pool_case(c, i, &c->node.params.average_pool_2d);
}

void nv_cases_max_pool_2d(nv_case *c, int i)
{
    pool_case(c, i, &c->node.params.max_pool_2d);
}
