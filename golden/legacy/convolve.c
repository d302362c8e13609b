/* SPDX-License-Identifier: Apache-2.0 */
/* Convolutions over one image. */
#include "legacy/legacy.h"
#include "legacy/shift.h"

#include <stdbool.h>

typedef struct extent {
    int32_t x, y;
} extent;

typedef struct layer {
    int bits; /* of all elements */
    bool is_depthwise;
    const void *in, *weights, *bias;
    extent image, kernel, padding, stride, output;
    int32_t ch_in, ch_out;
    int bias_shift, out_shift;
} layer;

/* One tap: an input pixel, a place of the kernel, and the output channel. */
static int32_t tap(const layer *l, int32_t pixel, int32_t place, int32_t channel)
{
    const int32_t places = l->kernel.x * l->kernel.y;
    int32_t sum = 0;

    if (l->is_depthwise)
        return legacy_get(l->in, l->bits, pixel * l->ch_in + channel) *
               legacy_get(l->weights, l->bits, place * l->ch_out + channel);
    for (int32_t c = 0; c < l->ch_in; c++)
        sum = golden_add(
            sum, legacy_get(l->in, l->bits, pixel * l->ch_in + c) *
                     legacy_get(l->weights, l->bits, (channel * places + place) * l->ch_in + c));
    return sum;
}

/* Over the taps inside the image. */
static int32_t window(const layer *l, int32_t x, int32_t y, int32_t channel)
{
    int32_t sum = 0;

    for (int32_t ky = 0; ky < l->kernel.y; ky++)
        for (int32_t kx = 0; kx < l->kernel.x; kx++) {
            const int32_t in_x = x * l->stride.x - l->padding.x + kx;
            const int32_t in_y = y * l->stride.y - l->padding.y + ky;
            if (in_x >= 0 && in_x < l->image.x && in_y >= 0 && in_y < l->image.y)
                sum = golden_add(sum,
                                 tap(l, in_y * l->image.x + in_x, ky * l->kernel.x + kx, channel));
        }
    return sum;
}

static arm_cmsis_nn_status convolve(const layer *l, bool is_valid, void *out)
{
    int32_t i = 0;

    if (!is_valid)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t y = 0; y < l->output.y; y++)
        for (int32_t x = 0; x < l->output.x; x++)
            for (int32_t channel = 0; channel < l->ch_out; channel++)
                legacy_set(out, l->bits, i++,
                           legacy_finish(window(l, x, y, channel),
                                         legacy_get(l->bias, l->bits, channel), l->bias_shift,
                                         l->out_shift));
    return ARM_CMSIS_NN_SUCCESS;
}

/* What both kinds of parameters hold. */
#define LAYER(is_depthwise_)                                                                       \
    .bits = 8 * (int)sizeof *Im_in, .is_depthwise = is_depthwise_, .in = Im_in, .weights = wt,     \
    .bias = bias, .ch_in = ch_im_in, .ch_out = ch_im_out, .bias_shift = bias_shift,                \
    .out_shift = out_shift

#define SQUARE(name, type, is_depthwise, is_valid)                                                 \
    arm_cmsis_nn_status nv_golden_legacy_##name NV_HWC_SQUARE(type)                                \
    {                                                                                              \
        const layer l = {LAYER(is_depthwise),                                                      \
                         .image = {dim_im_in, dim_im_in},                                          \
                         .kernel = {dim_kernel, dim_kernel},                                       \
                         .padding = {padding, padding},                                            \
                         .stride = {stride, stride},                                               \
                         .output = {dim_im_out, dim_im_out}};                                      \
        (void)bufferA, (void)bufferB;                                                              \
        return convolve(&l, is_valid, Im_out);                                                     \
    }
#define NONSQUARE(name, type, is_depthwise, is_valid)                                              \
    arm_cmsis_nn_status nv_golden_legacy_##name NV_HWC_NONSQUARE(type)                             \
    {                                                                                              \
        const layer l = {LAYER(is_depthwise),                                                      \
                         .image = {dim_im_in_x, dim_im_in_y},                                      \
                         .kernel = {dim_kernel_x, dim_kernel_y},                                   \
                         .padding = {padding_x, padding_y},                                        \
                         .stride = {stride_x, stride_y},                                           \
                         .output = {dim_im_out_x, dim_im_out_y}};                                  \
        (void)bufferA, (void)bufferB;                                                              \
        return convolve(&l, is_valid, Im_out);                                                     \
    }

#define FOURS (ch_im_in % 4 == 0 && ch_im_out % 2 == 0)
#define PAIRS (ch_im_in % 2 == 0 && ch_im_out % 2 == 0)
#define POINT                                                                                      \
    (dim_kernel_x == 1 && dim_kernel_y == 1 && padding_x == 0 && padding_y == 0 &&                 \
     stride_x == 1 && stride_y == 1)

SQUARE(convolve_HWC_q7_basic, int8_t, false, true)
NONSQUARE(convolve_HWC_q7_basic_nonsquare, int8_t, false, true)
SQUARE(convolve_HWC_q7_fast, int8_t, false, FOURS)
NONSQUARE(convolve_HWC_q7_fast_nonsquare, int8_t, false, FOURS)
SQUARE(convolve_HWC_q7_RGB, int8_t, false, ch_im_in == 3)
NONSQUARE(convolve_1x1_HWC_q7_fast_nonsquare, int8_t, false, FOURS &&POINT)
SQUARE(convolve_HWC_q15_basic, int16_t, false, true)
SQUARE(convolve_HWC_q15_fast, int16_t, false, PAIRS)
SQUARE(dsp_convolve_HWC_q15_fast, int16_t, false, PAIRS &&dim_im_out % 2 == 0)
NONSQUARE(convolve_HWC_q15_fast_nonsquare, int16_t, false, PAIRS)
SQUARE(depthwise_separable_conv_HWC_q7, int8_t, true, ch_im_in == ch_im_out)
NONSQUARE(depthwise_separable_conv_HWC_q7_nonsquare, int8_t, true, ch_im_in == ch_im_out)
