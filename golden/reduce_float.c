/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN, SUM, REDUCE_MAX and REDUCE_MIN in float32, in the interpreter's order. [R-FLOAT-ORDER] */
#include "reduce.h"

#include <float.h>

/* [R-REDUCE-FLOAT] Extrema start from the largest finite number, which infinities of the other sign
 * do not replace, nor not-a-number. */
#define REDUCE(stem, first, next)                                                                  \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        const nv_shape *shape = &nv_in(a, 0)->shape;                                               \
        const int64_t n_in = nv_shape_count(shape);                                                \
        const int64_t n_out = nv_shape_count(&nv_out(a, 0)->shape);                                \
        const float *in = a->in[0].data;                                                           \
        float *out = a->out[0].data;                                                               \
        golden_axes axes;                                                                          \
        NV_TRY(golden_axes_of(shape, &a->in[1], &axes, err));                                      \
        for (int64_t o = 0; o < n_out; o++)                                                        \
            out[o] = first;                                                                        \
        for (int64_t i = 0; i < n_in; i++) {                                                       \
            float *sofar = &out[golden_reduced_index(shape, axes, i)];                             \
            const float x = in[i];                                                                 \
            *sofar = next;                                                                         \
        }                                                                                          \
        return NV_OK;                                                                              \
    }

REDUCE(sum, 0.0f, x + *sofar)
REDUCE(reduce_max, -FLT_MAX, x > *sofar ? x : *sofar)
REDUCE(reduce_min, FLT_MAX, x < *sofar ? x : *sofar)

nv_status nv_float_mean(const nv_args *a, nv_error *err)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    float *out = a->out[0].data;
    golden_axes axes;

    NV_TRY(golden_axes_of(&nv_in(a, 0)->shape, &a->in[1], &axes, err));
    NV_TRY(nv_float_sum(a, err));
    for (int64_t o = 0; o < n && axes.count > 0; o++)
        out[o] /= (float)axes.count;
    return NV_OK;
}

/* There are no truth values in float32: prepare refuses them. */
nv_status nv_float_reduce_all(const nv_args *a, nv_error *err)
{
    return nv_golden_reduce_all(a, err);
}
