/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN and SUM on integers; REDUCE_MAX, REDUCE_MIN, REDUCE_ALL. */
#include "reduce.h"
#include "requantize.h"
#include "scratch.h"

/*
 * [R-MEAN] Division by the number of elements is folded into the multiplier: as many bits to the
 * left as the number has below its highest one, then a division that truncates.
 */
static golden_multiplier divided(golden_multiplier m, int64_t count)
{
    int shift = 63 - __builtin_clzll((uint64_t)count);
    shift = shift < 32 ? shift : 32;
    shift = shift < 31 + m.shift ? shift : 31 + m.shift;
    return (golden_multiplier){(int32_t)(((int64_t)m.mantissa << shift) / count), m.shift - shift};
}

/* Adds each input element to its output's sum, modulo 2^32. */
static void add_up(const nv_value *in, golden_axes axes, int32_t *sum)
{
    const nv_shape *shape = &in->tensor->shape;
    const int64_t n = nv_shape_count(shape);

    for (int64_t i = 0; i < n; i++) {
        const int64_t o = golden_reduced_index(shape, axes, i);
        sum[o] = golden_add(sum[o], golden_get(in, i));
    }
}

/* [R-SUM] The sum of real values on the output's scale; [R-MEAN] their mean. */
static nv_status sum_or_mean(const nv_args *a, bool mean, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n_in = nv_shape_count(&in->tensor->shape);
    const int64_t n_out = nv_shape_count(&out->tensor->shape);
    golden_axes axes;
    golden_multiplier m;
    golden_output stage;

    NV_TRY(golden_axes_of(&in->tensor->shape, &a->in[1], &axes, err));
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    NV_TRY(nv_golden_multiplier(
        (double)golden_scale(in->tensor) / (double)golden_scale(out->tensor), &m, err));
    int32_t *sum = golden_alloc(n_out, sizeof *sum);
    if (sum == NULL)
        return golden_out_of_memory(a, err);

    add_up(in, axes, sum);
    if (mean && n_in > 0)
        m = divided(m, axes.count);
    const int32_t zero_points =
        (int32_t)(uint32_t)(uint64_t)(golden_zero_point(in->tensor) * axes.count);
    for (int64_t o = 0; o < n_out; o++) /* of no elements: plain 0, not the zero point */
        golden_set(out, o,
                   n_in > 0 ? golden_finish(golden_sub(sum[o], zero_points), m, &stage) : 0);
    free(sum);
    return NV_OK;
}

nv_status nv_golden_mean(const nv_args *a, nv_error *err)
{
    return sum_or_mean(a, true, err);
}

nv_status nv_golden_sum(const nv_args *a, nv_error *err)
{
    return sum_or_mean(a, false, err);
}

/* A reduction that starts from `first`: what stays of `sofar` and the next element `x`. */
#define REDUCE(stem, first, next)                                                                  \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        const nv_shape *shape = &nv_in(a, 0)->shape;                                               \
        const int64_t n_in = nv_shape_count(shape);                                                \
        const int64_t n_out = nv_shape_count(&nv_out(a, 0)->shape);                                \
        int32_t min, max;                                                                          \
        golden_axes axes;                                                                          \
        NV_TRY(golden_axes_of(shape, &a->in[1], &axes, err));                                      \
        golden_type_range(nv_in(a, 0)->type, &min, &max);                                          \
        for (int64_t o = 0; o < n_out; o++)                                                        \
            golden_set_wide(&a->out[0], o, first);                                                 \
        for (int64_t i = 0; i < n_in; i++) {                                                       \
            const int64_t o = golden_reduced_index(shape, axes, i);                                \
            const int64_t x = golden_get_wide(&a->in[0], i);                                       \
            const int64_t sofar = golden_get_wide(&a->out[0], o);                                  \
            golden_set_wide(&a->out[0], o, next);                                                  \
        }                                                                                          \
        return NV_OK;                                                                              \
    }

REDUCE(reduce_max, min, x > sofar ? x : sofar)
REDUCE(reduce_min, max, x < sofar ? x : sofar)
REDUCE(reduce_all, true, x &&sofar)
