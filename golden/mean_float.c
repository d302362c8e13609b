/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN in float32. Each sum is taken in the interpreter's order. [R-FLOAT-ORDER] */
#include "reduce.h"

nv_status nv_float_mean(const nv_args *a, nv_error *err)
{
    const nv_shape *shape = &nv_in(a, 0)->shape;
    const int64_t n_in = nv_shape_count(shape), n_out = nv_shape_count(&nv_out(a, 0)->shape);
    const float *x = a->in[0].data;
    float *y = a->out[0].data;
    golden_axes axes;

    NV_TRY(golden_axes_of(shape, &a->in[1], &axes, err));
    for (int64_t o = 0; o < n_out; o++)
        y[o] = 0.0f;
    for (int64_t i = 0; i < n_in; i++)
        y[golden_reduced_index(shape, axes, i)] += x[i];
    for (int64_t o = 0; o < n_out && axes.count > 0; o++)
        y[o] /= (float)axes.count;
    return NV_OK;
}
