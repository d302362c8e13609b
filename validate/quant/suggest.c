/* SPDX-License-Identifier: Apache-2.0 */
#include "suggest.h"

#include <math.h>

static bool by_extremes(const nv_histogram *h, nv_type type, nv_quantizer *z)
{
    return nv_quantizer_for(type, h->min, h->max, z);
}

static bool by_percentile(const nv_histogram *h, nv_type type, nv_quantizer *z)
{
    /* 0.1 % of all, half of it at either end */
    const int64_t cut = (int64_t)(0.0005 * (double)h->count);

    return nv_quantizer_for(type, -nv_histogram_side(h, -1, cut), nv_histogram_side(h, 1, cut), z);
}

static bool by_kld(const nv_histogram *h, nv_type type, nv_quantizer *z)
{
    if (nv_type_bits(type) > 8)
        return false;
    const double factor = nv_kld_factor(h, 1 << nv_type_bits(type));
    return nv_quantizer_for(type, factor * h->min, factor * h->max, z);
}

static double squared_error(const nv_histogram *h, const nv_quantizer *z)
{
    double sum = 0;

    for (int i = 0; i < NV_BINS; i++)
        if (h->bins[i] > 0) {
            double x = nv_histogram_center(h, i), error = x - nv_quantizer_apply(z, x);
            sum += (double)h->bins[i] * error * error;
        }
    return sum;
}

/* One end after the other is drawn in as far as that helps, twice. */
static bool by_squared_error(const nv_histogram *h, nv_type type, nv_quantizer *z)
{
    enum { STEPS = 64, ROUNDS = 2 };
    double ends[2] = {h->min, h->max};

    if (!nv_quantizer_for(type, ends[0], ends[1], z))
        return false;
    double least = squared_error(h, z);
    for (int turn = 0; turn < 2 * ROUNDS; turn++) {
        const int end = turn % 2 == 0;
        const double extreme = end == 0 ? h->min : h->max;
        double best = ends[end];
        for (int i = 1; i <= STEPS && extreme != 0; i++) {
            nv_quantizer trial = *z;
            ends[end] = extreme * i / STEPS;
            (void)nv_quantizer_for(type, ends[0], ends[1], &trial);
            double error = squared_error(h, &trial);
            if (error < least) {
                least = error;
                best = ends[end];
                *z = trial;
            }
        }
        ends[end] = best;
    }
    return true;
}

static const struct {
    const char *name;
    bool (*find)(const nv_histogram *h, nv_type type, nv_quantizer *z);
} methods[NV_RANGE_METHODS] = {
    [NV_RANGE_MIN_MAX] = {"minmax", by_extremes},
    [NV_RANGE_PERCENTILE] = {"percentile", by_percentile},
    [NV_RANGE_KLD] = {"kld", by_kld},
    [NV_RANGE_MSE] = {"mse", by_squared_error},
};

const char *nv_range_method_name(nv_range_method method)
{
    return methods[method].name;
}

bool nv_suggest_range(const nv_histogram *h, nv_type type, nv_range_method method, nv_quantizer *z)
{
    return methods[method].find(h, type, z);
}
