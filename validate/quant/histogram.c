/* SPDX-License-Identifier: Apache-2.0 */
#include "histogram.h"

#include <math.h>

enum { HALF = NV_BINS / 2 };

static double width_of(const nv_histogram *h)
{
    return 2 * h->reach / NV_BINS;
}

/* Twice the reach: two bins become one. */
static void widen(nv_histogram *h)
{
    for (int k = 0; k < HALF; k++) {
        int a = 2 * k, b = 2 * k + 1;
        h->bins[HALF + k] = a < HALF ? h->bins[HALF + a] + h->bins[HALF + b] : 0;
        h->bins[HALF - 1 - k] = a < HALF ? h->bins[HALF - 1 - a] + h->bins[HALF - 1 - b] : 0;
    }
    h->reach *= 2;
}

static void reach_to(nv_histogram *h, double x)
{
    int exponent;

    (void)frexp(x, &exponent); /* |x| < 2^exponent */
    if (h->reach == 0)
        h->reach = ldexp(1, exponent);
    while (h->reach < ldexp(1, exponent))
        widen(h);
}

void nv_histogram_add(nv_histogram *h, const float *values, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        double x = (double)values[i];
        if (!isfinite(x))
            continue;
        h->count++;
        if (x == 0) {
            h->zeros++;
            continue;
        }
        if (!(fabs(x) < h->reach))
            reach_to(h, x);
        h->min = fmin(h->min, x);
        h->max = fmax(h->max, x);
        h->bins[HALF + (int)floor(x / width_of(h))]++;
    }
}

double nv_histogram_center(const nv_histogram *h, int bin)
{
    return (bin - HALF + 0.5) * width_of(h);
}

double nv_histogram_side(const nv_histogram *h, int side, int64_t cut)
{
    const double extreme = side < 0 ? -h->min : h->max;
    int64_t beyond = 0;

    for (int k = HALF - 1; k >= 0; k--) {
        beyond += h->bins[side < 0 ? HALF - 1 - k : HALF + k];
        if (beyond > cut)
            return fmin((k + 1) * width_of(h), extreme);
    }
    return 0;
}
