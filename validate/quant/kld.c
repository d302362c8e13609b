/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Kullback-Leibler divergence, sum p log(p / q), of the values' distribution p from what is
 * left of it when it is clipped to a range and its bins share `levels` levels. Clipped values count
 * in the outermost bin of p; q spreads the values inside the range evenly over the bins of a level
 * that are not empty. Zeros, which any range holds exactly, are left aside.
 */
#include "suggest.h"

#include <math.h>
#include <stdlib.h>

enum { HALF = NV_BINS / 2 };

static int bin_of(const nv_histogram *h, double x)
{
    int bin = HALF + (int)floor(x / h->reach * HALF);
    return bin < 0 ? 0 : bin >= NV_BINS ? NV_BINS - 1 : bin;
}

/* The share of q, or nothing where p has values that q lacks, is replaced by this. */
static const double trace = 1e-9;

static double divergence(const nv_histogram *h, int first, int last, int levels)
{
    const int n = last - first + 1;
    int64_t inside = 0, below = 0, above = 0;
    double sum = 0;

    for (int i = 0; i < NV_BINS; i++)
        *(i < first ? &below : i > last ? &above : &inside) += h->bins[i];
    if (inside == 0)
        return INFINITY;
    const double all = (double)(inside + below + above);
    for (int level = 0; level < levels; level++) {
        const int from = first + (int)((int64_t)level * n / levels);
        const int to = first + (int)((int64_t)(level + 1) * n / levels);
        int64_t values = 0;
        int used = 0;
        for (int i = from; i < to; i++) {
            values += h->bins[i];
            used += h->bins[i] > 0;
        }
        for (int i = from; i < to; i++) {
            double p = (double)(h->bins[i] + (i == first ? below : 0) + (i == last ? above : 0));
            double q = h->bins[i] > 0 ? (double)values / used / (double)inside : 0;
            if (p > 0)
                sum += p / all * log(p / all / fmax(q, trace));
        }
    }
    return sum;
}

double nv_kld_factor(const nv_histogram *h, int levels)
{
    enum { STEPS = 128 };
    double best = 1, least = INFINITY;

    /* From the whole range inward, while there are more bins than levels: else nothing is lost. */
    for (int i = STEPS; i > 0 && h->count > h->zeros; i--) {
        const double factor = (double)i / STEPS;
        const int first = bin_of(h, factor * h->min), last = bin_of(h, factor * h->max);
        if (i < STEPS && last - first + 1 <= levels)
            break;
        double d = divergence(h, first, last, levels);
        if (d < least) {
            least = d;
            best = factor;
        }
    }
    return best;
}
