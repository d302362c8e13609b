/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX from int16 to int16: exponentials and a reciprocal from tables. [R-SOFTMAX-INT16] */
#include "requantize.h"
#include "scratch.h"
#include "softmax.h"

#include <math.h>

/* A function sampled at 513 places; between them its value is interpolated. */
enum { STEPS = 512 };

typedef struct lut {
    int16_t value[STEPS + 1];
} lut;

static float to_int16_range(float x)
{
    return fminf(fmaxf(x, INT16_MIN), INT16_MAX);
}

/* f over [from, to], all in float32, results in units of 1 / unit. Each sample is moved by half the
 * error that interpolation would have in the middle of its step. [R-LUT-INT16] */
static void sample(lut *table, float (*f)(float), float from, float to, float unit)
{
    const float step = (to - from) / STEPS, half_step = step / 2;

    for (int i = 0; i < STEPS; i++) {
        const float x = from + (float)i * step;
        const float here = f(x), next = f(from + (float)(i + 1) * step);
        const float sampled = roundf(here * unit);
        const float interpolated = roundf((next * unit + sampled) / 2);
        const float error = interpolated - roundf(f(x + half_step) * unit);
        table->value[i] = (int16_t)to_int16_range(sampled - roundf(error / 2));
    }
    table->value[STEPS] = (int16_t)to_int16_range(roundf(f(to) * unit));
}

/* x over the whole of int16 for the sampled range. */
static int32_t look_up(const lut *table, int32_t x)
{
    const int32_t at = 256 + (x >> 7), offset = x & 0x7f;
    const int32_t slope = (int16_t)(table->value[at + 1] - table->value[at]);
    return (int16_t)(table->value[at] + ((slope * offset + 64) >> 7));
}

static float recip_1_plus(float x)
{
    return 1.0f / (1.0f + x);
}

typedef struct softmax {
    lut exp;                     /* of -10 to 0 */
    lut recip;                   /* 1 / (1 + x), x from 0 to 1 */
    golden_multiplier to_tenths; /* from the input's scale to 10/65535 */
    nv_rounding rounding;
} softmax;

static nv_status prepare(softmax *s, const nv_args *a, nv_error *err)
{
    const double scale = (double)golden_scale(nv_in(a, 0));
    const float range = UINT16_MAX, two = 2.0f / range, ten = 10.0f / range, one = 1.0f / range;
    const float unit = 65536.0f / (two * INT16_MAX - two * INT16_MIN);

    sample(&s->exp, expf, ten * (INT16_MIN - INT16_MAX), 0.0f, unit);
    sample(&s->recip, recip_1_plus, 0.0f, one * (INT16_MAX - INT16_MIN), unit);
    s->rounding = a->rounding;
    return nv_golden_multiplier(scale * (double)a->node->params.softmax.beta / (10.0 / 65535.0),
                                &s->to_tenths, err);
}

/* exp(x - max) in Q0.15. */
static int32_t exp_of(const softmax *s, int32_t diff)
{
    const int32_t x = golden_add(golden_requantize(diff, s->to_tenths, s->rounding), INT16_MAX);
    return look_up(&s->exp, golden_clamp(x, INT16_MIN, INT16_MAX));
}

static void softmax_row(const softmax *s, const int16_t *in, int16_t *out, int32_t n)
{
    int32_t largest = INT16_MIN, sum = 0;

    for (int32_t i = 0; i < n; i++)
        largest = in[i] > largest ? in[i] : largest;
    for (int32_t i = 0; i < n; i++) {
        out[i] = (int16_t)exp_of(s, in[i] - largest);
        sum = golden_add(sum, out[i]);
    }

    /* sum = (1 + x) * 2^(16 - leading) in Q16.15, x from 0 to 1 in 1/65536 about its middle */
    const int leading = __builtin_clz((uint32_t)sum);
    const int64_t scaled = (((int64_t)sum << (leading - 1)) + (1 << 13)) >> 14;
    const int32_t x = (int32_t)scaled - ((1 << 16) + (1 << 15));
    const int64_t recip = look_up(&s->recip, golden_clamp(x, INT16_MIN, INT16_MAX));
    const int shift = 31 - leading;
    for (int32_t i = 0; i < n; i++) {
        const int64_t y = (out[i] * recip + ((int64_t)1 << (shift - 1))) >> shift;
        out[i] = (int16_t)golden_clamp((int32_t)y, 0, INT16_MAX);
    }
}

nv_status nv_golden_softmax_int16(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    const int16_t *in = a->in[0].data;
    int16_t *out = a->out[0].data;
    softmax s;

    if (n > 1 << 16)
        return nv_fail(err, NV_E_UNSUPPORTED, "the sum over %d values overflows Q16.15", (int)n);
    NV_TRY(prepare(&s, a, err));
    for (int64_t row = 0; n > 0 && row < golden_rows(&nv_in(a, 0)->shape); row++)
        softmax_row(&s, in + row * n, out + row * n, n);
    return NV_OK;
}
