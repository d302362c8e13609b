/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The mean of AVERAGE_POOL_2D [R-AVGPOOL]: sum / count to the nearest, ties away from zero, for
 * every sum of every number of values for which an accumulator of 32 bits is enough: 2^24 of int8,
 * 2^16 of int16.
 *
 * Both the rule and mean_of_sum (a quotient of the magnitude) are monotonous in the sum, so that
 * they agree everywhere if they do at the first and the last sum of each result. The smaller counts
 * are swept sum by sum besides, which does not rest on that.
 */
#include "exhaust.h"
#include "mean_sums.h"

#include "kernels/mean.h"

#include <inttypes.h>

typedef struct mean_type {
    const char *name;
    int32_t least, most; /* values */
    int32_t counts;      /* the most for which any sum fits */
    int32_t swept;       /* counts whose sums are tried one by one */
} mean_type;

static const mean_type types[] = {
    {"int8", INT8_MIN, INT8_MAX, 1 << 24, 1024},
    {"int16", INT16_MIN, INT16_MAX, 1 << 16, 64},
};

enum { TYPES = 2, SLICES = 16, MEANS = TYPES * (SLICES + 1), SUMS = 2 };

static void expect(int64_t sum, int32_t count, int32_t due, exhaust_result *r)
{
    const int32_t got = mean_of_sum((int32_t)sum, count);

    r->tried++;
    if (got != due && !r->failed)
        exhaust_fails(r, "%" PRId64 " / %" PRId32 " gives %" PRId32 ", %" PRId32 " is due", sum,
                      count, got, due);
}

/* The mean is k or more from k * count - count / 2 on. By symmetry for negative ones. */
static void try_result(const mean_type *t, int32_t count, int32_t k, exhaust_result *r)
{
    const int64_t first = (int64_t)k * count - count / 2;

    if (k <= t->most) {
        expect(first, count, k, r);
        expect(first - 1, count, k - 1, r);
    }
    expect(-first, count, -k, r);
    expect(1 - first, count, 1 - k, r);
}

/* Counts 1 + slice, 1 + slice + SLICES and so on. The sample: results at the ends and about 0, and
 * few of the counts. */
static void try_ends(const mean_type *t, int slice, bool sample, exhaust_result *r)
{
    const int32_t results = -t->least;

    for (int32_t count = 1 + slice; count <= t->counts && !r->failed; count += SLICES) {
        for (int32_t k = 1; k <= results && !r->failed; k += sample && k == 4 ? results - 8 : 1)
            try_result(t, count, k, r);
        expect((int64_t)t->most * count, count, t->most, r);
        expect((int64_t)t->least * count, count, t->least, r);
        if (sample && count > 256)
            count += SLICES * (count / 64);
    }
}

/* floor(|sum| / count + 1/2) and the sign. */
static int32_t mean_due(int32_t sum, int32_t count)
{
    const int32_t twice = 2 * (sum < 0 ? -sum : sum);
    const int32_t mean = (twice + count) / (2 * count);
    return sum < 0 ? -mean : mean;
}

static void try_sweep(const mean_type *t, bool sample, exhaust_result *r)
{
    const int32_t counts = sample ? t->swept / 16 : t->swept;

    for (int32_t count = 1; count <= counts && !r->failed; count++)
        for (int32_t sum = t->least * count; sum <= t->most * count && !r->failed; sum++)
            expect(sum, count, mean_due(sum, count), r);
}

static void try_part(int index, bool sample, exhaust_result *r)
{
    static void (*const sums[SUMS])(bool, exhaust_result *) = {mean_sums_s8, mean_sums_s16};

    if (index < SUMS) {
        exhaust_covers(r, "mve's sums of int%d", index == 0 ? 8 : 16);
        sums[index](sample, r);
        return;
    }
    index -= SUMS;
    const mean_type *t = &types[index / (SLICES + 1)];
    const int slice = index % (SLICES + 1);
    if (slice == SLICES) {
        exhaust_covers(r, "%s, each sum of up to %" PRId32 " values", t->name, t->swept);
        try_sweep(t, sample, r);
    } else {
        exhaust_covers(r, "%s, ends of all results, counts %d + n * %d", t->name, slice + 1,
                       SLICES);
        try_ends(t, slice, sample, r);
    }
}

int main(int argc, char **argv)
{
    return exhaust_main(argc, argv, "mean", SUMS + MEANS, try_part);
}
