/* SPDX-License-Identifier: Apache-2.0 */
/* Functions of one value x in float32; a line an operator. */
#include "float_sigmoid.h"
#include "nv/ops.h"

#define UNARY(stem, result)                                                                        \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);                                    \
        const float *in = a->in[0].data;                                                           \
        float *out = a->out[0].data;                                                               \
        (void)err;                                                                                 \
        for (int64_t i = 0; i < n; i++) {                                                          \
            const float x = in[i];                                                                 \
            out[i] = (result);                                                                     \
        }                                                                                          \
        return NV_OK;                                                                              \
    }

/* TFLite Micro has it in float32 only: prepare refuses integers. */
#define UNARY_FLOAT_ONLY(stem, result)                                                             \
    UNARY(stem, result)                                                                            \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        return nv_float_##stem(a, err);                                                            \
    }

UNARY(abs, fabsf(x))
UNARY(rsqrt, 1.0f / sqrtf(x))
UNARY(relu, x < 0.0f ? 0.0f : x)
UNARY(relu6, x > 6.0f ? 6.0f : x < 0.0f ? 0.0f : x)
UNARY(leaky_relu, x > 0.0f ? x : x * a->node->params.leaky_relu.alpha)
UNARY(elu, x < 0.0f ? expm1f(x) : x)
UNARY(hard_swish, x *fminf(6.0f, fmaxf(0.0f, x + 3.0f)) / 6.0f)
UNARY(logistic, golden_float_sigmoid(x))
UNARY(tanh, tanhf(x))
UNARY_FLOAT_ONLY(neg, -x)
UNARY_FLOAT_ONLY(sqrt, sqrtf(x))
UNARY_FLOAT_ONLY(square, x *x)
UNARY_FLOAT_ONLY(exp, expf(x))
UNARY_FLOAT_ONLY(log, logf(x))
UNARY_FLOAT_ONLY(sin, sinf(x))
UNARY_FLOAT_ONLY(cos, cosf(x))
UNARY_FLOAT_ONLY(ceil, ceilf(x))
UNARY_FLOAT_ONLY(floor, floorf(x))
UNARY_FLOAT_ONLY(round, rintf(x)) /* ties to even: the default of the floating-point environment */
