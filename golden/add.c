/* SPDX-License-Identifier: Apache-2.0 */
/* ADD on integers. [R-ADD] */
#include "broadcast.h"
#include "requantize.h"
#include "values.h"

typedef struct add {
    int32_t zero_point[2];
    golden_multiplier in[2];
    golden_multiplier out;
    int left_shift;
    golden_output stage;
} add;

/*
 * [R-ADD-MULT] Both inputs are brought to twice the larger of their scales, with `left_shift`
 * bits of headroom, and the sum from there to the output's. The interpreter refuses factors of 1
 * and more.
 */
static nv_status prepare(add *s, const nv_args *a, nv_error *err)
{
    const float s0 = golden_scale(nv_in(a, 0)), s1 = golden_scale(nv_in(a, 1));
    const double twice_max = 2.0 * (double)(s0 > s1 ? s0 : s1);

    s->left_shift = nv_out(a, 0)->type == NV_INT16 ? 15 : 20;
    const double to_out =
        twice_max / ((double)(1 << s->left_shift) * (double)golden_scale(nv_out(a, 0)));
    if (!(s0 > 0 && s1 > 0 && to_out > 0 && to_out < 1))
        return nv_fail(
            err, NV_E_MODEL,
            "ADD: scales %g + %g = %g: the output's is zero or below the inputs' by more "
            "than 2^%d",
            (double)s0, (double)s1, (double)golden_scale(nv_out(a, 0)), s->left_shift - 1);
    NV_TRY(nv_golden_multiplier((double)s0 / twice_max, &s->in[0], err));
    NV_TRY(nv_golden_multiplier((double)s1 / twice_max, &s->in[1], err));
    NV_TRY(nv_golden_multiplier(to_out, &s->out, err));
    s->zero_point[0] = golden_zero_point(nv_in(a, 0));
    s->zero_point[1] = golden_zero_point(nv_in(a, 1));
    return nv_golden_output(a, a->node->params.add.activation, &s->stage, err);
}

static int32_t scaled(const add *s, int k, int32_t q)
{
    const int32_t x = golden_shl(golden_sub(q, s->zero_point[k]), s->left_shift);
    return golden_requantize(x, s->in[k], s->stage.rounding);
}

nv_status nv_golden_add(const nv_args *a, nv_error *err)
{
    const golden_broadcast b =
        golden_broadcast_of(&nv_in(a, 0)->shape, &nv_in(a, 1)->shape, &nv_out(a, 0)->shape);
    const int32_t inner = b.rank - 1, n = b.dim[inner];
    add s;

    NV_TRY(prepare(&s, a, err));
    for (int64_t row = 0; row < golden_broadcast_rows(&b); row++) {
        const int64_t at0 = golden_broadcast_row(&b, 0, row);
        const int64_t at1 = golden_broadcast_row(&b, 1, row);
        for (int64_t i = 0; i < n; i++) {
            const int32_t x = golden_get(&a->in[0], at0 + i * b.step[0][inner]);
            const int32_t y = golden_get(&a->in[1], at1 + i * b.step[1][inner]);
            const int32_t sum = golden_add(scaled(&s, 0, x), scaled(&s, 1, y));
            golden_set(&a->out[0], row * n + i, golden_finish(sum, s.out, &s.stage));
        }
    }
    return NV_OK;
}
