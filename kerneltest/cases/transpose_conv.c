/* SPDX-License-Identifier: Apache-2.0 */
#include "geometry.h"

#include <string.h>

/* The window stands on the output, whose height, width and channels h, w and out_c are here; c is
 * of the input. Each corner is a path of some kernel, or a bug that one has had. */
static const nv_window_case corners[] = {
    {"one_element", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, NV_PADDING_VALID, 1, 0},
    {"doubles_2x2", 1, 8, 8, 16, 2, 2, 2, 2, 0, 0, NV_PADDING_SAME, 8, 0},
    {"doubles_3x3", 1, 8, 10, 17, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 9, 0},
    {"doubles_4x4", 2, 10, 8, 24, 4, 4, 2, 2, 0, 0, NV_PADDING_SAME, 5, 0},
    {"padding_not_of_the_stride", 1, 9, 11, 5, 5, 5, 2, 2, 0, 0, NV_PADDING_SAME, 4, 0},
    {"stride_1", 1, 6, 5, 20, 3, 3, 1, 1, 0, 0, NV_PADDING_SAME, 6, 0},
    {"stride_3", 1, 11, 13, 7, 5, 4, 3, 3, 0, 0, NV_PADDING_SAME, 7, 0},
    {"stride_over_filter", 1, 9, 11, 6, 2, 1, 3, 4, 0, 0, NV_PADDING_SAME, 5, 0},
    {"stride_over_filter_rest", 1, 9, 11, 6, 2, 1, 3, 4, 0, 0, NV_PADDING_VALID, 5, 0},
    {"stride_h_over_stride_w", 1, 12, 7, 6, 3, 3, 4, 1, 0, 0, NV_PADDING_SAME, 5, 0},
    {"stride_w_over_stride_h", 1, 7, 12, 6, 3, 3, 1, 4, 0, 0, NV_PADDING_SAME, 5, 0},
    {"stride_over_output", 1, 2, 3, 8, 2, 2, 4, 4, 0, 0, NV_PADDING_SAME, 6, 0},
    {"one_dimension", 1, 1, 40, 12, 1, 8, 1, 4, 0, 0, NV_PADDING_SAME, 6, 0},
    {"rows_left_over", 1, 10, 9, 6, 3, 3, 2, 2, 0, 0, NV_PADDING_VALID, 6, 0},
    {"one_pixel_in", 1, 4, 4, 70, 4, 4, 4, 4, 0, 0, NV_PADDING_VALID, 9, 0},
    {"batch_3", 3, 6, 6, 9, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 6, 0},
    {"one_channel_out", 1, 8, 8, 33, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 1, 0},
    {"65_channels_out", 1, 6, 6, 4, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 65, 0},
    {"columns_of_129_and_258", 1, 4, 31, 43, 3, 3, 1, 2, 0, 0, NV_PADDING_SAME, 4, 0},
    {"no_bias", 1, 6, 5, 7, 3, 3, 2, 2, 0, 0, NV_PADDING_SAME, 5, 0, 0, NV_BIAS_NONE},
};

static nv_window_case random_case(nv_rng *r)
{
    nv_window_case k = nv_window_random(r, nv_rng_one_in(r, 6) ? 70 : 20);

    k.dh = k.dw = 1;
    k.out_c = nv_rng_one_in(r, 10) ? nv_rng_int(r, 60, 80) : nv_rng_int(r, 1, 13);
    return k;
}

void nv_cases_transpose_conv(nv_case *c, int i)
{
    const int n_corners = (int)(sizeof corners / sizeof corners[0]);
    const nv_window_case k = i < n_corners ? corners[i] : random_case(&c->rng);

    if (k.name != NULL)
        nv_case_name(c, k.name);
    const double in_scale = nv_case_scale(c), filter_scale = nv_case_scale(c) / 8;
    const double acc_scale = in_scale * filter_scale;
    const int32_t taps = (k.kh / k.sh + 1) * (k.kw / k.sw + 1);
    const double deviation = nv_case_deviation(c, taps * k.c);
    const int32_t out[] = {k.n, k.h, k.w, k.out_c};

    c->node.params.transpose_conv =
        (nv_transpose_conv_params){.window = nv_window_of(&k), .activation = nv_case_activation(c)};
    nv_case_input(c, NV_INT32, NV_SHAPE(4), 0, 0);
    memcpy(c->in[0].data, out, sizeof out);
    nv_case_constant(c);
    nv_case_input(c, NV_INT8, NV_SHAPE(k.out_c, k.kh, k.kw, k.c), filter_scale, 0);
    if (!nv_rng_one_in(&c->rng, 5))
        nv_case_per_channel(c, k.out_c, 0, filter_scale);
    nv_case_constant(c);
    nv_case_input(c, NV_INT8, NV_SHAPE(k.n, nv_window_out_h(&k), nv_window_out_w(&k), k.c),
                  in_scale, nv_case_zero_point(c));
    nv_case_draw_bias(c, k.bias, NV_INT32, k.out_c, acc_scale, deviation);
    nv_case_output(c, NV_INT8, nv_case_shape(4, out), nv_case_output_scale(c, acc_scale, deviation),
                   nv_case_zero_point(c));
}
