/* SPDX-License-Identifier: Apache-2.0 */
/* Arithmetic of two operands in float32; a line an operator. */
#include "broadcast.h"
#include "float_range.h"

#include <math.h>

#define EACH(a, x, y, result)                                                                      \
    for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) {              \
        const float x = ((const float *)(a)->in[0].data)[w.at[0]];                                 \
        const float y = ((const float *)(a)->in[1].data)[w.at[1]];                                 \
        ((float *)(a)->out[0].data)[w.i] = (result);                                               \
    }

#define BINARY(stem, result)                                                                       \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        (void)err;                                                                                 \
        EACH(a, x, y, result)                                                                      \
        return NV_OK;                                                                              \
    }

/* With a fused activation. */
#define BINARY_FUSED(stem, result)                                                                 \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        const golden_range range = golden_float_range(a->node->params.stem.activation);            \
        (void)err;                                                                                 \
        EACH(a, x, y, golden_float_clamp(result, &range))                                          \
        return NV_OK;                                                                              \
    }

BINARY_FUSED(add, x + y)
BINARY_FUSED(sub, x - y)
BINARY_FUSED(mul, x *y)
BINARY_FUSED(div, x / y)
BINARY(maximum, x > y ? x : y)
BINARY(minimum, x < y ? x : y)
BINARY(squared_difference, (x - y) * (x - y))

/* [R-FLOOR-MOD] The remainder has the divisor's sign. */
static float floor_mod(float x, float y)
{
    const float r = fmodf(x, y);
    return r != 0 && (y < 0) != (r < 0) ? r + y : r;
}

BINARY(floor_mod, floor_mod(x, y))

/* The interpreter refuses a divisor of 0, also in float32. */
nv_status nv_float_floor_div(const nv_args *a, nv_error *err)
{
    const float *divisor = a->in[1].data;
    const int64_t n = nv_shape_count(&nv_in(a, 1)->shape);

    for (int64_t i = 0; i < n; i++)
        if (divisor[i] == 0)
            return nv_fail(err, NV_E_INPUT, "division by zero: divisor %lld", (long long)i);
    EACH(a, x, y, (float)floor((double)x / (double)y))
    return NV_OK;
}

/* TFLite Micro has them in float32 only: prepare refuses integers. */
nv_status nv_golden_floor_div(const nv_args *a, nv_error *err)
{
    return nv_float_floor_div(a, err);
}

nv_status nv_golden_floor_mod(const nv_args *a, nv_error *err)
{
    return nv_float_floor_mod(a, err);
}

nv_status nv_float_add_n(const nv_args *a, nv_error *err)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    float *out = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        float sum = 0.0f;
        for (int k = 0; k < a->node->n_in; k++)
            sum += ((const float *)a->in[k].data)[i];
        out[i] = sum;
    }
    return NV_OK;
}
