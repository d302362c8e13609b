/* SPDX-License-Identifier: Apache-2.0 */
/* Convolutions of images [y][x][channel]: every one with the scratch that it may ask for. */
#include "legacy_case.h"

typedef struct extent {
    uint16_t x, y;
} extent;

typedef struct geometry {
    extent image, kernel, padding, stride, out;
    uint16_t ch_in, ch_out, bias_shift, out_shift;
} geometry;

/* What a function wants: channels that are multiples, or just so many; now and then it gets others,
 * which it must refuse. */
typedef struct demands {
    int32_t multiple_in, multiple_out, ch_in;
    bool is_square, is_depthwise, is_point;
    int32_t bits;
} demands;

static extent draw_extent(nv_direct *d, bool is_square, int32_t low, int32_t high)
{
    const uint16_t x = legacy_draw(d, low, high);
    return (extent){x, is_square ? x : legacy_draw(d, low, high)};
}

/* The usual size of an output, that of TFLite's SAME, or any other. */
static uint16_t draw_output(nv_direct *d, int32_t image, int32_t kernel, int32_t padding,
                            int32_t stride)
{
    int32_t size = (image + 2 * padding - kernel) / stride + 1;

    if (size < 1 || nv_rng_one_in(&d->rng, 8))
        size = nv_rng_int(&d->rng, 1, 6);
    else if (nv_rng_one_in(&d->rng, 4))
        size = (image + stride - 1) / stride;
    return (uint16_t)size;
}

static uint16_t draw_channels(nv_direct *d, int32_t multiple)
{
    const int32_t step = nv_rng_one_in(&d->rng, 10) ? 1 : multiple;
    return (uint16_t)(step * nv_rng_int(&d->rng, 1, 12 / step));
}

static void draw_channel_counts(nv_direct *d, const demands *w, geometry *g)
{
    g->ch_in = draw_channels(d, w->multiple_in);
    g->ch_out = draw_channels(d, w->multiple_out);
    if (w->ch_in != 0 && !nv_rng_one_in(&d->rng, 8))
        g->ch_in = (uint16_t)w->ch_in;
    if (w->is_depthwise && !nv_rng_one_in(&d->rng, 8))
        g->ch_out = g->ch_in;
}

static geometry draw_geometry(nv_direct *d, const demands *w)
{
    const bool square = w->is_square;
    const bool point = w->is_point && !nv_rng_one_in(&d->rng, 8);
    geometry g = {.image = draw_extent(d, square, 1, 10),
                  .kernel = draw_extent(d, square, 1, point ? 1 : 5),
                  .stride = draw_extent(d, square, 1, point ? 1 : 3)};

    g.padding = point ? (extent){0, 0} : draw_extent(d, square, 0, 3);
    g.out.x = draw_output(d, g.image.x, g.kernel.x, g.padding.x, g.stride.x);
    g.out.y = square ? g.out.x : draw_output(d, g.image.y, g.kernel.y, g.padding.y, g.stride.y);
    draw_channel_counts(d, w, &g);
    g.bias_shift = legacy_bias_shift(d);
    g.out_shift =
        legacy_out_shift(d, w->bits, g.kernel.x * g.kernel.y * (w->is_depthwise ? 1 : g.ch_in));
    return g;
}

#define SQUARE_ARGS(to)                                                                            \
    in, g.image.x, g.ch_in, weights, g.ch_out, g.kernel.x, g.padding.x, g.stride.x, bias,          \
        g.bias_shift, g.out_shift, to, g.out.x, a, b
#define NONSQUARE_ARGS(to)                                                                         \
    in, g.image.x, g.image.y, g.ch_in, weights, g.ch_out, g.kernel.x, g.kernel.y, g.padding.x,     \
        g.padding.y, g.stride.x, g.stride.y, bias, g.bias_shift, g.out_shift, to, g.out.x,         \
        g.out.y, a, b

/* `n_weights` of a filter, `scratch` elements of bufferA, of `taps` weights of an output. */
#define CASE(name, type, args, n_weights, scratch, ...)                                            \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const demands want = {.bits = 8 * (int32_t)sizeof(type), __VA_ARGS__};                     \
        const geometry g = draw_geometry(d, &want);                                                \
        const int32_t taps = g.kernel.x * g.kernel.y * g.ch_in;                                    \
        const type *in = nv_direct_in(d, g.image.x * g.image.y * g.ch_in, sizeof *in);             \
        const type *weights = nv_direct_in(d, n_weights, sizeof *weights);                         \
        const type *bias = nv_direct_in(d, g.ch_out, sizeof *bias);                                \
        const legacy_written out = legacy_out(d, g.out.x * g.out.y * g.ch_out, sizeof(type));      \
        int16_t *a = nv_direct_out(d, scratch, sizeof *a);                                         \
        int8_t *b = nv_direct_out(d, 0, sizeof *b);                                                \
        nv_direct_status(d, d->lib->name(args(out.got)), legacy_golden(d)->name(args(out.due)));   \
        legacy_compare(d, &out);                                                                   \
    }
#define SQUARE(name, type, ...)                                                                    \
    CASE(name, type, SQUARE_ARGS, taps *g.ch_out, 2 * taps, .is_square = true, __VA_ARGS__)
#define NONSQUARE(name, type, ...)                                                                 \
    CASE(name, type, NONSQUARE_ARGS, taps *g.ch_out, 2 * taps, __VA_ARGS__)
#define ANY   .multiple_in = 1, .multiple_out = 1
#define FOURS .multiple_in = 4, .multiple_out = 2
#define PAIRS .multiple_in = 2, .multiple_out = 2

SQUARE(convolve_HWC_q7_basic, int8_t, ANY)
NONSQUARE(convolve_HWC_q7_basic_nonsquare, int8_t, ANY)
SQUARE(convolve_HWC_q7_fast, int8_t, FOURS)
NONSQUARE(convolve_HWC_q7_fast_nonsquare, int8_t, FOURS)
SQUARE(convolve_HWC_q7_RGB, int8_t, ANY, .ch_in = 3)
CASE(convolve_1x1_HWC_q7_fast_nonsquare, int8_t, NONSQUARE_ARGS, taps *g.ch_out, 2 * g.ch_in, FOURS,
     .is_point = true)
SQUARE(convolve_HWC_q15_basic, int16_t, ANY)
SQUARE(convolve_HWC_q15_fast, int16_t, PAIRS)
NONSQUARE(convolve_HWC_q15_fast_nonsquare, int16_t, PAIRS)
CASE(depthwise_separable_conv_HWC_q7, int8_t, SQUARE_ARGS, taps, (taps + 1) / 2, ANY,
     .is_square = true, .is_depthwise = true)
CASE(depthwise_separable_conv_HWC_q7_nonsquare, int8_t, NONSQUARE_ARGS, taps, (taps + 1) / 2, ANY,
     .is_depthwise = true)
