/* SPDX-License-Identifier: Apache-2.0 */
#include "geometry.h"

/* Each corner is a path of some kernel, or a bug that one has had. */
static const nv_window_case corners[] = {
    {"one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 1, 0},
    {"pointwise_64", 1, 5, 5, 64, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 64, 0},
    {"pointwise_odd_channels", 1, 5, 7, 17, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 13, 0},
    {"pointwise_130_channels", 1, 3, 2, 8, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 130, 0},
    {"pointwise_batch_3", 3, 3, 3, 9, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0},
    {"pointwise_stride_2", 1, 7, 6, 16, 1, 1, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0},
    {"first_layer_rgb", 1, 16, 16, 3, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0},
    {"first_layer_gray_10x4", 1, 20, 10, 1, 10, 4, 2, 2, 0, 0, NV_PADDING_SAME, 7, 0},
    {"odd_output_width", 1, 5, 5, 4, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0},
    {"same_stride_2_even", 1, 8, 8, 8, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0},
    {"one_by_n", 1, 1, 24, 6, 1, 5, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0},
    {"one_by_n_stride_4", 1, 1, 32, 8, 1, 8, 1, 4, 0, 0, NV_PADDING_SAME, 9, 0},
    {"one_by_n_batch_2", 2, 1, 16, 4, 1, 3, 1, 1, 0, 0, NV_PADDING_VALID, 8, 0},
    {"pad_y_not_pad_x", 1, 9, 4, 5, 5, 1, 1, 1, 0, 0, NV_PADDING_SAME, 3, 0},
    {"dilation_2x3", 1, 11, 12, 3, 3, 3, 1, 1, 2, 3, NV_PADDING_SAME, 5, 0},
    {"dilation_of_rows", 1, 9, 8, 4, 3, 3, 1, 1, 2, 1, NV_PADDING_SAME, 5, 0},
    {"groups_2", 1, 6, 6, 8, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 2},
    {"groups_4_odd", 1, 5, 5, 12, 3, 2, 1, 2, 0, 0, NV_PADDING_VALID, 20, 4},
    {"groups_3_pointwise", 1, 4, 4, 9, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 6, 3},
    {"k_over_512", 1, 4, 4, 67, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0},
    {"window_over_image", 1, 2, 2, 4, 5, 5, 1, 1, 0, 0, NV_PADDING_SAME, 4, 0},
    {"batch_4", 4, 4, 3, 4, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 4, 0},
    {"no_bias", 1, 4, 5, 7, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 9, 0, 0, NV_BIAS_NONE},
    {"bias_int32", 1, 5, 4, 9, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0, 0, NV_BIAS_INT32},
    {"bias_int64", 1, 5, 3, 9, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0, 0, NV_BIAS_INT64},
    {"k_over_512_int32", 1, 3, 3, 67, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0, 0, NV_BIAS_INT32},
    {"k_over_512_int64", 2, 3, 3, 67, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0, 0, NV_BIAS_INT64},
    {"k_1100", 1, 2, 3, 1100, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 3, 0},
    {"int4_one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 1, 0, NV_INT4},
    {"int4_pointwise_64", 1, 5, 5, 64, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 64, 0, NV_INT4},
    {"int4_pointwise_odd", 1, 5, 7, 17, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 13, 0, NV_INT4},
    {"int4_pointwise_batch_3", 3, 3, 3, 9, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0, NV_INT4},
    {"int4_pointwise_depth_12", 1, 3, 3, 12, 1, 1, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0, NV_INT4},
    {"int4_pointwise_stride_2", 1, 7, 6, 16, 1, 1, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0, NV_INT4},
    {"int4_pointwise_stride_2_odd", 2, 7, 6, 15, 1, 1, 2, 2, 0, 0, NV_PADDING_SAME, 7, 0, NV_INT4},
    {"int4_first_layer_rgb", 1, 16, 16, 3, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0, NV_INT4},
    {"int4_depth_40", 1, 20, 10, 1, 10, 4, 2, 2, 0, 0, NV_PADDING_SAME, 7, 0, NV_INT4},
    {"int4_even_taps_odd_channels", 1, 5, 5, 5, 2, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0, NV_INT4},
    {"int4_one_by_n", 1, 1, 24, 4, 1, 5, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0, NV_INT4},
    {"int4_one_by_n_odd_stride_4", 1, 1, 32, 3, 1, 7, 1, 4, 0, 0, NV_PADDING_SAME, 9, 0, NV_INT4},
    {"int4_one_by_n_batch_2", 2, 1, 16, 4, 1, 3, 1, 1, 0, 0, NV_PADDING_VALID, 8, 0, NV_INT4},
    {"int4_dilation_2x3", 1, 11, 12, 3, 3, 3, 1, 1, 2, 3, NV_PADDING_SAME, 5, 0, NV_INT4},
    {"int4_groups_2", 1, 6, 6, 8, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 2, NV_INT4},
    {"int4_groups_3_from_mid_octet", 1, 5, 5, 9, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 15, 3, NV_INT4},
    {"int4_k_over_512", 1, 4, 4, 67, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0, NV_INT4},
    {"int4_batch_4", 4, 4, 3, 4, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 4, 0, NV_INT4},
};

static nv_window_case random_case(nv_rng *r)
{
    nv_window_case k = nv_window_random(r, nv_rng_one_in(r, 6) ? 70 : 20);

    k.out_c = nv_rng_one_in(r, 10) ? nv_rng_int(r, 60, 140) : nv_rng_int(r, 1, 21);
    k.groups = 1;
    if (nv_rng_one_in(r, 6)) {
        k.groups = nv_rng_int(r, 2, 4);
        k.c = k.groups * nv_rng_int(r, 1, 9);
        k.out_c = k.groups * nv_rng_int(r, 1, 6);
    }
    if (nv_rng_one_in(r, 4))
        k.kh = k.kw = k.dh = k.dw = 1;
    if (nv_rng_one_in(r, 8))
        k.h = k.kh = k.dh = 1;
    return k;
}

/* The options say so where there is no bias. */
static nv_type bias_type(nv_case *c, nv_bias_draw draw)
{
    if (c->type == NV_INT8 || draw == NV_BIAS_INT32)
        return NV_INT32;
    return draw != NV_BIAS_INT64 && nv_rng_one_in(&c->rng, 3) ? NV_INT32 : NV_INT64;
}

void nv_cases_conv_2d(nv_case *c, int i)
{
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    nv_rng *r = &c->rng;
    const nv_window_case k = corner >= 0 ? corners[corner] : random_case(r);
    int32_t groups = k.groups > 0 ? k.groups : 1, depth = k.c / groups;

    if (k.name != NULL)
        nv_case_name(c, k.name);
    double in_scale = nv_case_scale(c), filter_scale = nv_case_scale(c) / 8;
    double acc_scale = in_scale * filter_scale;
    double deviation = nv_case_deviation(c, k.kh * k.kw * depth);
    const nv_type weights = c->type == NV_INT16 ? NV_INT8 : nv_window_weights(&k);
    const nv_type bias = bias_type(c, k.bias);

    c->node.params.conv_2d = (nv_conv_2d_params){.window = nv_window_of(&k),
                                                 .activation = nv_case_activation(c),
                                                 .bias_type = (int32_t)bias};
    nv_case_input(c, c->type, NV_SHAPE(k.n, k.h, k.w, k.c), in_scale, nv_case_zero_point(c));
    nv_case_input(c, weights, NV_SHAPE(k.out_c, k.kh, k.kw, depth), filter_scale, 0);
    if (!nv_rng_one_in(r, 5))
        nv_case_per_channel(c, k.out_c, 0, filter_scale);
    nv_case_constant(c);
    nv_case_draw_bias(c, k.bias, bias, k.out_c, acc_scale, deviation);
    nv_case_output(c, c->type, NV_SHAPE(k.n, nv_window_out_h(&k), nv_window_out_w(&k), k.out_c),
                   nv_case_output_scale(c, acc_scale, deviation), nv_case_zero_point(c));
}
