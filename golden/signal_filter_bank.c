/* SPDX-License-Identifier: Apache-2.0 */
/* The audio front end's filter bank: SignalFilterBank, its square root, spectral subtraction, gain
 * control (PCAN) and logarithm. */
#include "fixed_point.h"
#include "integer_only.h"
#include "values.h"

#include <math.h>

static bool lies_inside(int32_t start, int32_t width, int64_t count)
{
    return start >= 0 && (width <= 0 || (int64_t)start + width <= count);
}

/* [R-FILTERBANK] Each band of the spectrum is shared by two channels: by its weight it belongs to
 * one, by its unweight to the next. The first row of the tables serves only the first channel's
 * unweights. */
nv_status nv_golden_signal_filter_bank(const nv_args *a, nv_error *err)
{
    enum { SPECTRUM, WEIGHTS, UNWEIGHTS, BANDS, OFFSETS, WIDTHS };
    const uint32_t *spectrum = a->in[SPECTRUM].data;
    const int16_t *weights = a->in[WEIGHTS].data, *unweights = a->in[UNWEIGHTS].data;
    const int32_t channels = a->node->params.signal_filter_bank.num_channels;
    uint64_t *y = a->out[0].data, carried = 0;

    for (int32_t i = 0; i <= channels; i++) {
        const int32_t band = golden_get(&a->in[BANDS], i), width = golden_get(&a->in[WIDTHS], i);
        const int32_t first = golden_get(&a->in[OFFSETS], i);
        uint64_t sum = carried;

        if (!lies_inside(band, width, nv_shape_count(&nv_in(a, SPECTRUM)->shape)) ||
            !lies_inside(first, width, nv_shape_count(&nv_in(a, WEIGHTS)->shape)) ||
            !lies_inside(first, width, nv_shape_count(&nv_in(a, UNWEIGHTS)->shape)))
            return nv_fail(err, NV_E_MODEL,
                           "channel %d takes %d bins from %d and weights from %d, past the end",
                           (int)i, (int)width, (int)band, (int)first);
        carried = 0;
        for (int32_t j = 0; j < width; j++) {
            const uint64_t x = spectrum[band + j];
            sum += (uint64_t)(int64_t)weights[first + j] * x;
            carried += (uint64_t)(int64_t)unweights[first + j] * x;
        }
        if (i > 0)
            y[i - 1] = sum;
    }
    return NV_OK;
}

/* [R-SQRT] To the nearest, but no higher than all ones of half the argument's width. */
static uint32_t square_root(uint64_t x)
{
    const uint64_t most = x >> 32 == 0 ? UINT16_MAX : UINT32_MAX;
    uint64_t root = 0;
    for (int bit = 31; bit >= 0; bit--) {
        const uint64_t next = root | (uint64_t)1 << bit;
        if (next * next <= x)
            root = next;
    }
    return (uint32_t)(root + (x - root * root > root && root != most));
}

nv_status nv_golden_signal_filter_bank_square_root(const nv_args *a, nv_error *err)
{
    const uint64_t *x = a->in[0].data;
    const int32_t bits = *(const int32_t *)a->in[1].data;
    const int64_t n = nv_shape_count(&nv_in(a, 0)->shape);
    uint32_t *y = a->out[0].data;

    if (bits < 0 || bits > 31)
        return nv_fail(err, NV_E_INPUT, "scale bits are %d, expected 0 to 31", (int)bits);
    for (int64_t i = 0; i < n; i++)
        y[i] = square_root(x[i]) >> bits;
    return NV_OK;
}

/* [R-SUBTRACTION] The noise is a low-pass of the signal, its estimate the operator's state. */
nv_status nv_golden_signal_filter_bank_spectral_subtraction(const nv_args *a, nv_error *err)
{
    const nv_signal_filter_bank_spectral_subtraction_params *p =
        &a->node->params.signal_filter_bank_spectral_subtraction;
    const uint32_t *x = a->in[0].data;
    uint32_t *y = a->out[0].data, *noise_out = a->out[1].data, *noise = a->state;

    (void)err;
    for (int32_t i = 0; i < p->num_channels; i++) {
        const nv_signal_smoothing *s = i % 2 == 0 ? &p->even : &p->odd;
        const uint32_t signal = x[i] << p->smoothing_bits;
        const uint64_t smoothed = (uint64_t)signal * (uint32_t)s->smoothing +
                                  (uint64_t)noise[i] * (uint32_t)s->one_minus_smoothing;
        const uint64_t least = (uint64_t)x[i] * (uint32_t)p->min_signal_remaining;
        const uint32_t floor = (uint32_t)(least >> p->spectral_subtraction_bits);

        noise[i] = (uint32_t)(smoothed >> p->spectral_subtraction_bits);
        const uint32_t estimate = noise[i] < signal ? noise[i] : signal;
        if (p->clamping)
            noise[i] = estimate;
        const uint32_t rest = (signal - estimate) >> p->smoothing_bits;
        y[i] = rest > floor ? rest : floor;
        noise_out[i] = noise[i];
    }
    return NV_OK;
}

/* [R-PCAN] A piecewise quadratic function: three coefficients an octave of x, in steps of four. */
static int16_t gain_of(uint32_t x, const int16_t *lut)
{
    if (x <= 2)
        return lut[x];
    const int bits = 32 - __builtin_clz(x);
    const int16_t *c = lut + 4 * bits - 6;
    const int32_t fraction = (int32_t)((bits < 11 ? x << (11 - bits) : x >> (bits - 11)) & 0x3ff);
    int32_t y = (c[2] * fraction) >> 5;
    y = golden_mul(golden_add(y, golden_shl(c[1], 5)), fraction);
    y = golden_add(y, 1 << 14) >> 15;
    return (int16_t)golden_add(y, c[0]);
}

/* x^2 / 4 below 2, x - 1 from there on; x has 12 fraction bits, the result 6. */
static uint32_t shrink(uint32_t x)
{
    return x < 2u << 12 ? (x * x) >> 20 : (x >> 6) - (1u << 6);
}

nv_status nv_golden_signal_pcan(const nv_args *a, nv_error *err)
{
    const uint32_t *x = a->in[0].data, *noise = a->in[1].data;
    const int64_t n = nv_shape_count(&nv_in(a, 0)->shape);
    uint32_t *y = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        const uint32_t gain = (uint32_t)gain_of(noise[i], a->in[2].data);
        y[i] = shrink((uint32_t)(((uint64_t)x[i] * gain) >> a->node->params.signal_pcan.snr_shift));
    }
    return NV_OK;
}

/* [R-LOG] log2(1 + i / 128) - i / 128 in Q0.16. */
static int32_t log_excess(int32_t i)
{
    return (int32_t)lround(65536 * (log2(1 + i / 128.0) - i / 128.0)); /* check-magic: Q0.16 */
}

/* log2(x) in Q16.16; what stands for a line between two points of the table is 0 or ±1. */
static uint32_t log2_of(uint32_t x)
{
    const int whole = 31 - __builtin_clz(x);
    const uint32_t rest = x - (1u << whole);
    const int32_t fraction = (int32_t)(whole < 16 ? rest << (16 - whole) : rest >> (whole - 16));
    const int32_t i = fraction >> 9, at = fraction & 0x1ff;
    const int32_t low = log_excess(i), high = log_excess(i + 1);
    return ((uint32_t)whole << 16) + (uint32_t)(fraction + low + (((high - low) * at) >> 16));
}

nv_status nv_golden_signal_filter_bank_log(const nv_args *a, nv_error *err)
{
    const nv_signal_filter_bank_log_params *p = &a->node->params.signal_filter_bank_log;
    const uint64_t ln_2 = 45426; /* check-magic: round(ln(2) * 2^16) */
    const uint32_t round = 1u << 15;
    const uint32_t *x = a->in[0].data;
    const int64_t n = nv_shape_count(&nv_in(a, 0)->shape);
    int16_t *y = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        const uint32_t scaled = x[i] << p->input_correction_bits;
        if (scaled <= 1) {
            y[i] = 0;
            continue;
        }
        const uint32_t ln = (uint32_t)((ln_2 * log2_of(scaled) + round) >> 16);
        const uint32_t out = ((uint32_t)p->output_scale * ln + round) >> 16;
        y[i] = (int16_t)(out < INT16_MAX ? out : INT16_MAX);
    }
    return NV_OK;
}

GOLDEN_INTEGER_ONLY(signal_filter_bank)
GOLDEN_INTEGER_ONLY(signal_filter_bank_square_root)
GOLDEN_INTEGER_ONLY(signal_filter_bank_spectral_subtraction)
GOLDEN_INTEGER_ONLY(signal_pcan)
GOLDEN_INTEGER_ONLY(signal_filter_bank_log)
