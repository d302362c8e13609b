/* SPDX-License-Identifier: Apache-2.0 */
#include "metrics.h"

#include "values.h"

#include <math.h>

const nv_metrics nv_metrics_none = {NAN, NAN, NAN, NAN};

nv_metrics nv_measure(const float *reference, const float *got, int64_t n)
{
    double signal = 0, power = 0, product = 0, noise = 0, worst = 0;

    for (int64_t i = 0; i < n; i++) {
        double r = reference[i], g = got[i], difference = fabs(r - g);
        if (isnan(difference) && r == g)
            difference = 0; /* of infinities */
        signal += r * r;
        power += g * g;
        product += r * g;
        noise += difference * difference;
        if (difference > worst || isnan(difference)) /* a NaN stays */
            worst = difference;
    }
    return (nv_metrics){
        .sqnr_db = noise == 0 ? INFINITY : 10 * log10(signal / noise),
        .cosine = product / sqrt(signal * power),
        .rmse = n == 0 ? 0 : sqrt(noise / (double)n),
        .max_abs = worst,
    };
}

double nv_saturated_fraction(const nv_tensor *tensor, const void *data, const float *reference)
{
    int64_t n = nv_shape_count(&tensor->shape), lo, hi, saturated = 0;

    if (n == 0 || !nv_is_quantized(tensor) || tensor->quant.count != 1 ||
        !nv_type_range(tensor->type, &lo, &hi))
        return 0;
    double scale = (double)tensor->quant.scale[0];
    double below = scale * ((double)lo - 1 - tensor->quant.zero_point[0]);
    double above = scale * ((double)hi + 1 - tensor->quant.zero_point[0]);
    for (int64_t i = 0; i < n; i++) {
        int64_t q = nv_value_int(tensor, data, i);
        const double x = (double)reference[i];
        /* No branches: where values lie at an end is as good as random. */
        saturated += ((q == lo) & (x < below)) | ((q == hi) & (x > above));
    }
    return (double)saturated / (double)n;
}
