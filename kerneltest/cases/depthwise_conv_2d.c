/* SPDX-License-Identifier: Apache-2.0 */
#include "geometry.h"

static const nv_window_case corners[] = {
    {"one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 1, 0},
    {"depthwise_3x3_64", 1, 7, 5, 64, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 64, 0},
    {"depthwise_3x3_8", 1, 12, 12, 8, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 8, 0},
    {"depthwise_3x3_stride_2", 1, 9, 9, 16, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 16, 0},
    {"depthwise_3x3_even_stride_2", 1, 8, 10, 5, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 5, 0},
    {"depthwise_3x3_odd_channels", 1, 5, 6, 7, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0},
    {"depthwise_3x3_one_row", 1, 1, 6, 4, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 4, 0},
    {"multiplier_8_gray", 1, 12, 10, 1, 10, 8, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0},
    {"multiplier_2", 1, 6, 6, 5, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 10, 0},
    {"multiplier_3_stride_2", 1, 7, 5, 3, 3, 2, 2, 1, 0, 0, NV_PADDING_VALID, 9, 0},
    {"multiplier_16_one_channel", 1, 4, 4, 1, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 16, 0},
    {"non_square_window", 1, 4, 13, 6, 2, 5, 1, 2, 0, 0, NV_PADDING_SAME, 6, 0},
    {"non_square_image", 1, 3, 11, 9, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 9, 0},
    {"dilation_2", 1, 9, 9, 6, 3, 3, 1, 1, 2, 2, NV_PADDING_SAME, 6, 0},
    {"dilation_multiplier", 1, 8, 9, 2, 3, 3, 1, 1, 1, 2, NV_PADDING_SAME, 4, 0},
    {"batch_3", 3, 5, 4, 8, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 8, 0},
    {"window_over_image", 1, 2, 3, 4, 7, 7, 1, 1, 0, 0, NV_PADDING_SAME, 4, 0},
    {"global", 1, 5, 5, 12, 5, 5, 1, 1, 0, 0, NV_PADDING_VALID, 12, 0},
    {"no_bias", 1, 6, 5, 9, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 9, 0, 0, NV_BIAS_NONE},
    {"bias", 2, 6, 5, 10, 3, 3, 2, 1, 0, 0, NV_PADDING_SAME, 10, 0, 0, NV_BIAS_INT64},
    {"taps_511", 1, 8, 74, 5, 7, 73, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0},
    {"taps_over_511", 1, 24, 24, 6, 23, 23, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0},
    {"int4_one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 1, 0, NV_INT4},
    {"int4_3x3_64", 1, 7, 5, 64, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 64, 0, NV_INT4},
    {"int4_3x3_odd_channels", 1, 5, 6, 7, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 7, 0, NV_INT4},
    {"int4_3x3_channels_17", 1, 6, 6, 17, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 17, 0, NV_INT4},
    {"int4_multiplier_8_gray", 1, 12, 10, 1, 10, 8, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0, NV_INT4},
    {"int4_multiplier_3", 1, 7, 5, 3, 3, 2, 2, 1, 0, 0, NV_PADDING_VALID, 9, 0, NV_INT4},
    {"int4_multiplier_5_batch_2", 2, 4, 4, 3, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 15, 0, NV_INT4},
    {"int4_non_square_window", 1, 4, 13, 6, 2, 5, 1, 2, 0, 0, NV_PADDING_SAME, 6, 0, NV_INT4},
    {"int4_dilation_2_odd", 1, 9, 9, 5, 3, 3, 1, 1, 2, 2, NV_PADDING_SAME, 5, 0, NV_INT4},
    {"int4_batch_3", 3, 5, 4, 8, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 8, 0, NV_INT4},
    {"int4_window_over_image", 1, 2, 3, 5, 7, 7, 1, 1, 0, 0, NV_PADDING_SAME, 5, 0, NV_INT4},
    {"int4_global", 1, 5, 5, 13, 5, 5, 1, 1, 0, 0, NV_PADDING_VALID, 13, 0, NV_INT4},
};

static nv_window_case random_case(nv_rng *r)
{
    nv_window_case k = nv_window_random(r, nv_rng_one_in(r, 4) ? 70 : 20);

    k.out_c = k.c;
    if (nv_rng_one_in(r, 3)) {
        k.c = nv_rng_int(r, 1, 6);
        k.out_c = k.c * nv_rng_int(r, 1, 9);
    }
    return k;
}

void nv_cases_depthwise_conv_2d(nv_case *c, int i)
{
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    nv_rng *r = &c->rng;
    const nv_window_case k = corner >= 0 ? corners[corner] : random_case(r);

    if (k.name != NULL)
        nv_case_name(c, k.name);
    double in_scale = nv_case_scale(c), filter_scale = nv_case_scale(c) / 8;
    double acc_scale = in_scale * filter_scale;
    double deviation = nv_case_deviation(c, k.kh * k.kw);
    const bool is_int16 = c->type == NV_INT16;
    const nv_type weights = is_int16 ? NV_INT8 : nv_window_weights(&k);

    c->node.params.depthwise_conv_2d =
        (nv_depthwise_conv_2d_params){.window = nv_window_of(&k),
                                      .activation = nv_case_activation(c),
                                      .depth_multiplier = k.out_c / k.c};
    nv_case_input(c, c->type, NV_SHAPE(k.n, k.h, k.w, k.c), in_scale, nv_case_zero_point(c));
    nv_case_input(c, weights, NV_SHAPE(1, k.kh, k.kw, k.out_c), filter_scale, 0);
    if (!nv_rng_one_in(r, 5))
        nv_case_per_channel(c, k.out_c, 3, filter_scale);
    nv_case_constant(c);
    nv_case_draw_bias(c, k.bias, is_int16 ? NV_INT64 : NV_INT32, k.out_c, acc_scale, deviation);
    nv_case_output(c, c->type, NV_SHAPE(k.n, nv_window_out_h(&k), nv_window_out_w(&k), k.out_c),
                   nv_case_output_scale(c, acc_scale, deviation), nv_case_zero_point(c));
}
