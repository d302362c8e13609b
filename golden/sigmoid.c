/* SPDX-License-Identifier: Apache-2.0 */
/* LOGISTIC and TANH on integers: int8 in fixed point, int16 from one table. */
#include "gate.h"
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
        int32_t q = x <= -radius ? INT8_MIN : INT8_MAX;
        if (x > -radius && x < radius) {
            const int32_t y = c->f(golden_requantize(x, to_q4_27, a->rounding));
            q = golden_rdbp(y, 31 - c->out_bits) + c->out_zero;
        }
        golden_set(out, i, golden_clamp(q, INT8_MIN, INT8_MAX));
    }
    return NV_OK;
}

/* [R-GATE-SCALE] To 3/4 of Q3.12. A scale of 2^-12, or up to 2^most_shift times that, is taken
 * exactly, any other with a factor of 15 bits, truncated. */
static golden_gate_scale gate_scale_of(float scale, int most_shift)
{
    const float log_2 = logf(scale) * (1.0f / logf(2.0f)), exponent = roundf(log_2);
    const int shift = 12 + (int)exponent;
    golden_gate_scale s = {0, 0};

    if (fabsf(log_2 - exponent) < 1e-3f && shift >= 0 && shift <= most_shift)
        return (golden_gate_scale){3 * (1 << shift), 0};
    double factor = (double)scale * 4096.0 * 3.0;
    for (; factor <= 32767.0 / 2.0 && s.shift <= 30; s.shift++)
        factor *= 2.0;
    s.multiplier = (int32_t)factor;
    return s;
}

static nv_status eval_int16(const nv_args *a, int16_t (*f)(int16_t, golden_gate_scale),
                            int most_shift)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    const golden_gate_scale s = gate_scale_of(golden_scale(nv_in(a, 0)), most_shift);
    const int16_t *in = a->in[0].data;
    int16_t *out = a->out[0].data;

    for (int64_t i = 0; i < n; i++)
        out[i] = f(in[i], s);
    return NV_OK;
}

nv_status nv_golden_logistic(const nv_args *a, nv_error *err)
{
    static const curve c = {nv_golden_logistic_q4_27, 8, INT8_MIN};
    return nv_in(a, 0)->type == NV_INT16 ? eval_int16(a, nv_golden_sigmoid16, 0)
                                         : eval_int8(a, &c, err);
}

nv_status nv_golden_tanh(const nv_args *a, nv_error *err)
{
    static const curve c = {nv_golden_tanh_q4_27, 7, 0};
    return nv_in(a, 0)->type == NV_INT16 ? eval_int16(a, nv_golden_tanh16, 1)
                                         : eval_int8(a, &c, err);
}
