/* SPDX-License-Identifier: Apache-2.0 */
/* Comparisons and logic, of any type: the result is bool. */
#include "broadcast.h"
#include "requantize.h"

/* [R-COMPARE] Quantized operands are compared as multiples of 2^-8. */
typedef struct scaling {
    int32_t zero_point;
    golden_multiplier m;
    nv_rounding rounding;
} scaling;

static nv_status scaling_of(const nv_args *a, int k, scaling *s, nv_error *err)
{
    s->zero_point = golden_zero_point(nv_in(a, k));
    s->rounding = a->rounding;
    return nv_golden_multiplier((double)golden_scale(nv_in(a, k)), &s->m, err);
}

static int64_t scaled(const scaling *s, int64_t q)
{
    const int32_t x = golden_shl((int32_t)q - s->zero_point, 8);
    return golden_requantize(x, s->m, s->rounding);
}

typedef bool ints_fn(int64_t x, int64_t y);
typedef bool floats_fn(float x, float y);

static nv_status compare(const nv_args *a, ints_fn *ints, floats_fn *floats, nv_error *err)
{
    const nv_type type = nv_in(a, 0)->type;
    uint8_t *out = a->out[0].data;
    scaling s[2];

    if (type == NV_INT8) {
        NV_TRY(scaling_of(a, 0, &s[0], err));
        NV_TRY(scaling_of(a, 1, &s[1], err));
    }
    for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) {
        if (type == NV_FLOAT32) {
            const float *x = a->in[0].data, *y = a->in[1].data;
            out[w.i] = floats(x[w.at[0]], y[w.at[1]]);
        } else {
            const int64_t x = golden_get_wide(&a->in[0], w.at[0]);
            const int64_t y = golden_get_wide(&a->in[1], w.at[1]);
            const bool scale = type == NV_INT8;
            out[w.i] = scale ? ints(scaled(&s[0], x), scaled(&s[1], y)) : ints(x, y);
        }
    }
    return NV_OK;
}

#define COMPARISON(stem, relation)                                                                 \
    static bool stem##_ints(int64_t x, int64_t y)                                                  \
    {                                                                                              \
        return x relation y;                                                                       \
    }                                                                                              \
    static bool stem##_floats(float x, float y)                                                    \
    {                                                                                              \
        return x relation y;                                                                       \
    }                                                                                              \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        return compare(a, stem##_ints, stem##_floats, err);                                        \
    }                                                                                              \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        return nv_golden_##stem(a, err);                                                           \
    }

COMPARISON(equal, ==)
COMPARISON(not_equal, !=)
COMPARISON(greater, >)
COMPARISON(greater_equal, >=)
COMPARISON(less, <)
COMPARISON(less_equal, <=)
COMPARISON(logical_and, != 0 && 0 !=)
COMPARISON(logical_or, != 0 || 0 !=)

nv_status nv_golden_logical_not(const nv_args *a, nv_error *err)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);

    (void)err;
    for (int64_t i = 0; i < n; i++)
        golden_set_wide(&a->out[0], i, !golden_get_wide(&a->in[0], i));
    return NV_OK;
}

nv_status nv_float_logical_not(const nv_args *a, nv_error *err)
{
    return nv_golden_logical_not(a, err);
}
