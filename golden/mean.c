/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN on integers. */
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

nv_status nv_golden_mean(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const nv_shape *shape = &in->tensor->shape;
    const int64_t n_in = nv_shape_count(shape), n_out = nv_shape_count(&out->tensor->shape);
    const int32_t in_zero = golden_zero_point(in->tensor);
    golden_axes axes;
    golden_multiplier m;
    golden_output stage;

    NV_TRY(golden_axes_of(shape, &a->in[1], &axes, err));
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    NV_TRY(nv_golden_multiplier(
        (double)golden_scale(in->tensor) / (double)golden_scale(out->tensor), &m, err));
    int32_t *sum = golden_alloc(n_out, sizeof *sum);
    if (sum == NULL)
        return golden_out_of_memory(a, err);

    for (int64_t i = 0; i < n_in; i++) {
        const int64_t o = golden_reduced_index(shape, axes, i);
        sum[o] = golden_add(sum[o], golden_get(in, i));
    }
    const int32_t zero_points = (int32_t)(uint32_t)(in_zero * axes.count);
    for (int64_t o = 0; o < n_out; o++) {
        int32_t q = 0; /* of no elements: plain 0, not the zero point */
        if (n_in > 0)
            q = golden_finish(golden_sub(sum[o], zero_points), divided(m, axes.count), &stage);
        golden_set(out, o, q);
    }
    free(sum);
    return NV_OK;
}
