/* SPDX-License-Identifier: Apache-2.0 */
#include "range_use.h"

#include "values.h"

#include <math.h>

void nv_range_use_add(nv_range_use *use, const nv_quantizer *quantizer, const float *values,
                      int64_t n, int64_t stride)
{
    /* Copies, which no store can reach: they stay in registers. */
    const nv_quantizer z = *quantizer;
    const double below = nv_quantizer_low(&z) - z.scale, above = nv_quantizer_high(&z) + z.scale;
    nv_range_use sum = *use;

    for (int64_t i = 0; i < n; i += stride) {
        const double x = (double)values[i];
        if (!isfinite(x))
            continue;
        const double error = x - nv_quantizer_apply(&z, x), square = error * error;
        const bool clipped = x < below || x > above;
        sum.count++;
        sum.clipped += clipped;
        sum.min = x < sum.min ? x : sum.min;
        sum.max = x > sum.max ? x : sum.max;
        sum.signal += x * x;
        sum.clipping += clipped ? square : 0;
        sum.rounding += clipped ? 0 : square;
    }
    *use = sum;
}

void nv_range_use_add_stored(nv_range_use *use, const nv_quantizer *z, const nv_tensor *tensor,
                             const void *data)
{
    enum { RUN = 256 };
    const int64_t n = nv_shape_count(&tensor->shape);
    float x[RUN];

    for (int64_t i = 0; i < n; i += RUN) {
        const int64_t some = n - i < RUN ? n - i : RUN;
        for (int64_t k = 0; k < some; k++)
            x[k] = (float)(z->scale * nv_quantizer_steps(z, nv_value_int(tensor, data, i + k)));
        nv_range_use_add(use, z, x, some, 1);
    }
}

void nv_range_use_sum(nv_range_use *use, const nv_range_use *more)
{
    use->count += more->count;
    use->clipped += more->clipped;
    use->min = fmin(use->min, more->min);
    use->max = fmax(use->max, more->max);
    use->signal += more->signal;
    use->rounding += more->rounding;
    use->clipping += more->clipping;
}

double nv_range_use_share(const nv_range_use *use, const nv_quantizer *z)
{
    double low = nv_quantizer_low(z), high = nv_quantizer_high(z);
    double used = fmin(use->max, high) - fmax(use->min, low);

    return used > 0 ? used / (high - low) : 0;
}

double nv_range_use_sqnr(const nv_range_use *use)
{
    double error = use->rounding + use->clipping;

    return error > 0 ? 10 * log10(use->signal / error) : INFINITY;
}
