/* SPDX-License-Identifier: Apache-2.0 */
/* LOGISTIC and TANH on integers: int8 in fixed point, int16 from one table. */
#include "requantize.h"
#include "values.h"

#include <math.h>

/* [R-LOGISTIC] [R-TANH] int8: x in Q4.27, f(x) in Q0.31. Beyond `radius` f is at its end. */
typedef struct curve {
    int32_t (*f)(int32_t x);
    int out_bits; /* fraction bits of the output */
    int32_t out_zero;
} curve;

static nv_status eval_int8(const nv_args *a, const curve *c, nv_error *err)
{
    enum { INTEGER_BITS = 4 };
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero_point = golden_zero_point(in->tensor);
    golden_multiplier to_q4_27;

    NV_TRY(nv_golden_multiplier((double)golden_scale(in->tensor) * (1 << (31 - INTEGER_BITS)),
                                &to_q4_27, err));
    const int32_t radius = (int32_t)floor(ldexp(15.0, 31 - INTEGER_BITS - to_q4_27.shift));
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, i) - zero_point;
        int32_t q = x < 0 ? INT8_MIN : INT8_MAX;
        if (x <= -radius)
            q = INT8_MIN;
        else if (x < radius) {
            const int32_t y = c->f(golden_requantize(x, to_q4_27, a->rounding));
            q = golden_rdbp(y, 31 - c->out_bits) + c->out_zero;
        }
        golden_set(out, i, golden_clamp(q, INT8_MIN, INT8_MAX));
    }
    return NV_OK;
}

/* [R-SIGMOID-TABLE] 2^16 / (1 + exp(-i / 24)), less half the error of linear interpolation in the
 * middle of the step. */
enum { TABLE = 256 };

static double sigmoid_at(double i)
{
    return 65536.0 / (1.0 + exp(-i / 24.0));
}

static void make_table(uint16_t table[TABLE])
{
    for (int i = 0; i < TABLE; i++) {
        const double middle = (sigmoid_at(i) + sigmoid_at(i + 1)) / 2;
        table[i] = (uint16_t)round(sigmoid_at(i) - (middle - sigmoid_at(i + 0.5)) / 2);
    }
    table[TABLE - 1] = UINT16_MAX;
}

/* From the input's scale to 1/(3 * 4096), 2^17 of which are 10 2/3: a factor below 2^15 and a
 * right shift. A power of two up to 2^-12 * 2^most_shift is taken exactly. */
typedef struct rescale {
    int32_t factor;
    int shift;
} rescale;

static rescale rescale_of(float scale, int most_shift)
{
    const float log_2 = logf(scale) * (1.0f / logf(2.0f)), exponent = roundf(log_2);
    const int left = 12 + (int)exponent;
    rescale r = {3 * (1 << (left > 0 && left <= most_shift ? left : 0)), 0};

    if (fabsf(log_2 - exponent) < 1e-3f && left >= 0 && left <= most_shift)
        return r;
    double factor = (double)scale * 4096.0 * 3.0;
    for (r.shift = 0; factor <= 32767.0 / 2.0 && r.shift <= 30; r.shift++)
        factor *= 2.0;
    r.factor = (int32_t)factor;
    return r;
}

static int32_t rescaled(rescale r, int32_t q)
{
    const int32_t half = r.shift > 0 ? (int32_t)(1u << (r.shift - 1)) : 0;
    return golden_add(golden_mul(q, r.factor), half) >> r.shift;
}

/* The table between its entries, 2^bits places a step; the value times 2^bits. */
static uint32_t interpolated(const uint16_t table[TABLE], uint32_t x, int bits)
{
    const uint32_t at = x >> bits, offset = x & ((1u << bits) - 1);
    return ((uint32_t)table[at] << bits) + offset * ((uint32_t)table[at + 1] - table[at]);
}

/* [R-LOGISTIC-INT16] */
static int32_t logistic_int16(const uint16_t table[TABLE], int32_t x)
{
    enum { BITS = 9, ROUND = 1 << BITS };
    const uint32_t magnitude = (uint32_t)(x < 0 ? golden_sub(0, x) : x);
    const bool beyond = magnitude >> BITS >= TABLE - 1;
    const uint32_t y = beyond ? 0x7fffu << 10 : interpolated(table, magnitude, BITS);
    const uint32_t mirrored = x < 0 ? (1u << (16 + BITS)) - y - 1 : y;
    return (int16_t)((mirrored + ROUND) >> 10);
}

/* [R-TANH-INT16] tanh(x) = 2 logistic(2 x) - 1 */
static int32_t tanh_int16(const uint16_t table[TABLE], int32_t x)
{
    enum { BITS = 8, ROUND = 1 << 7, HALF = 1 << 23 };
    const uint32_t magnitude = (uint32_t)(x < 0 ? golden_sub(0, x) : x);
    const bool beyond = magnitude >> BITS >= TABLE - 1;
    const int32_t y = (int32_t)(beyond ? 0xffffu << BITS : interpolated(table, magnitude, BITS));
    return (int16_t)((x < 0 ? HALF - y + ROUND - 1 : y - HALF + ROUND) >> BITS);
}

static nv_status eval_int16(const nv_args *a, int32_t (*f)(const uint16_t *, int32_t),
                            int most_shift)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    const rescale r = rescale_of(golden_scale(nv_in(a, 0)), most_shift);
    uint16_t table[TABLE];

    make_table(table);
    for (int64_t i = 0; i < n; i++)
        golden_set(&a->out[0], i, f(table, rescaled(r, golden_get(&a->in[0], i))));
    return NV_OK;
}

nv_status nv_golden_logistic(const nv_args *a, nv_error *err)
{
    static const curve c = {nv_golden_logistic_q4_27, 8, INT8_MIN};
    return nv_in(a, 0)->type == NV_INT16 ? eval_int16(a, logistic_int16, 0) : eval_int8(a, &c, err);
}

nv_status nv_golden_tanh(const nv_args *a, nv_error *err)
{
    static const curve c = {nv_golden_tanh_q4_27, 7, 0};
    return nv_in(a, 0)->type == NV_INT16 ? eval_int16(a, tanh_int16, 1) : eval_int8(a, &c, err);
}
