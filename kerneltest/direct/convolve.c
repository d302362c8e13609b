/* SPDX-License-Identifier: Apache-2.0 */
/* convolve_s8 of an input that it is to see with gaps, as a transposed convolution's caller may. */
#include "rescale.h"

#include <stddef.h>

typedef struct upscaled {
    cmsis_nn_conv_params params;
    cmsis_nn_dims stored, seen, up, filter, output;
} upscaled;

static upscaled draw(nv_rng *r, cmsis_nn_activation activation)
{
    upscaled u = {.stored = {nv_rng_int(r, 1, 3), nv_rng_int(r, 1, 5), nv_rng_int(r, 1, 6),
                             nv_rng_int(r, 1, 19)},
                  .up = {0, nv_rng_int(r, 1, 3), nv_rng_int(r, 1, 3), 0},
                  .filter = {0, nv_rng_int(r, 1, 4), nv_rng_int(r, 1, 4), 0}};

    u.seen = (cmsis_nn_dims){u.stored.n, u.stored.h * u.up.h, u.stored.w * u.up.w, u.stored.c};
    u.filter.c = u.stored.c;
    u.output =
        (cmsis_nn_dims){u.stored.n, nv_rng_int(r, 1, 7), nv_rng_int(r, 1, 7), nv_rng_int(r, 1, 9)};
    u.params = (cmsis_nn_conv_params){
        .input_offset = nv_rng_int(r, -127, 128),
        .output_offset = nv_rng_int(r, -128, 127),
        .stride = {nv_rng_int(r, 1, 2), nv_rng_int(r, 1, 2)},
        .padding = {nv_rng_int(r, 0, u.filter.w - 1), nv_rng_int(r, 0, u.filter.h - 1)},
        .dilation = {nv_rng_int(r, 1, 2), nv_rng_int(r, 1, 2)},
        .activation = activation};
    return u;
}

/* Of the pixel of image `n` that is seen at (y, x); NULL: padding or a gap. */
static const int8_t *pixel(const upscaled *u, const int8_t *input, int32_t n, int32_t y, int32_t x)
{
    if (y < 0 || x < 0 || y >= u->seen.h || x >= u->seen.w || y % u->up.h != 0 || x % u->up.w != 0)
        return NULL;
    return input + ((n * u->stored.h + y / u->up.h) * u->stored.w + x / u->up.w) * u->stored.c;
}

/* The sum of output i, a channel of a pixel. */
static int32_t sum_at(const upscaled *u, const int8_t *input, const int8_t *filter, int32_t i,
                      int32_t acc)
{
    const int32_t channel = i % u->output.c, place = i / u->output.c, row = place / u->output.w;
    const int32_t n = row / u->output.h, taps = u->filter.h * u->filter.w;
    const int32_t y = row % u->output.h * u->params.stride.h - u->params.padding.h;
    const int32_t x = place % u->output.w * u->params.stride.w - u->params.padding.w;

    for (int32_t tap = 0; tap < taps; tap++) {
        const int8_t *at = pixel(u, input, n, y + tap / u->filter.w * u->params.dilation.h,
                                 x + tap % u->filter.w * u->params.dilation.w);
        for (int32_t c = 0; at != NULL && c < u->stored.c; c++)
            acc = golden_add(acc, (at[c] + u->params.input_offset) *
                                      filter[(channel * taps + tap) * u->stored.c + c]);
    }
    return acc;
}

void nv_direct_convolve_s8_upscaled(nv_direct *d)
{
    const upscaled u = draw(&d->rng, draw_activation(d, INT8_MIN, INT8_MAX));
    const int32_t depth = u.filter.h * u.filter.w * u.filter.c, channels = u.output.c;
    const int32_t outputs = u.output.n * u.output.h * u.output.w * channels;
    const cmsis_nn_dims bias_dims = {1, 1, 1, channels};
    const int8_t *x = nv_direct_in(d, u.stored.n * u.stored.h * u.stored.w * u.stored.c, sizeof *x);
    const int8_t *w = nv_direct_in(d, channels * depth, sizeof *w);
    const int32_t *bias =
        nv_rng_one_in(&d->rng, 2) ? NULL : nv_direct_in(d, channels, sizeof *bias);
    int8_t *y = nv_direct_out(d, outputs, sizeof *y);
    const int32_t bytes = d->lib->convolve_s8_get_buffer_size(&u.seen, &u.filter);
    const cmsis_nn_context ctx = {nv_direct_scratch(d, bytes), bytes};
    const size_t scales = (size_t)channels * sizeof(int32_t);
    const cmsis_nn_per_channel_quant_params quant = {nv_direct_memory(d, scales),
                                                     nv_direct_memory(d, scales)};

    for (int32_t c = 0; c < channels; c++)
        quant.multiplier[c] = draw_multiplier(d, &quant.shift[c]);
    nv_direct_status(d,
                     d->lib->convolve_s8(&ctx, &u.params, &quant, &u.seen, x, &u.filter, w,
                                         &bias_dims, bias, &u.up, &u.output, y),
                     ARM_CMSIS_NN_SUCCESS);
    for (int32_t i = 0; i < outputs; i++) {
        const int32_t c = i % channels;
        const int32_t acc = sum_at(&u, x, w, i, bias == NULL ? 0 : bias[c]);
        nv_direct_value(d, i, y[i],
                        golden_clamp(rescaled(acc, quant.multiplier[c], quant.shift[c]) +
                                         u.params.output_offset,
                                     u.params.activation.min, u.params.activation.max));
    }
}
