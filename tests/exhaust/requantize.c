/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every form of requantization that golden and the kernels have, against the rules, for every
 * accumulator, with every shift there is and the extremes of multipliers. A pair of multiplier and
 * shift is a part. --sample: what is near powers of two and near ties, and a stride over the rest.
 */
#include "requantize_forms.h"

#include "exhaust.h"

#include <inttypes.h>
#include <stddef.h>
#include <string.h>

typedef struct pair {
    int32_t multiplier, shift;
} pair;

enum { SHIFTS = 63, BLOCK = 4096 };

/* [R-MULT] gives mantissas of 2^30 and more, or 0. */
static const pair extremes[] = {
    {1 << 30, -31},   {1 << 30, -1},    {1 << 30, 0},     {1 << 30, 31},
    {INT32_MAX, -31}, {INT32_MAX, -1},  {INT32_MAX, 0},   {INT32_MAX, 31},
    {0, 0},           {0x7ffeffff, -2}, {0x7fff0000, -2}, /* about the largest in 15 bits */
};
enum { PAIRS = SHIFTS + sizeof extremes / sizeof extremes[0] };

/* Each shift with a mantissa from all over the range. */
static pair pair_at(int index)
{
    const uint32_t spread = (uint32_t)index * 0x9e3779b1u; /* check-magic: 2^32 / golden ratio */

    if (index >= SHIFTS)
        return extremes[index - SHIFTS];
    return (pair){(int32_t)(0x40000000u | spread >> 2), index - 31};
}

static const requantize_form *const libraries[] = {requantize_golden, requantize_kernels,
                                                   requantize_mve};
enum { LIBRARIES = sizeof libraries / sizeof libraries[0] };

static bool takes(const requantize_form *f, pair p)
{
    return p.shift >= f->min_shift && p.shift <= f->max_shift;
}

/* A block of accumulators, and what is due by each rule. */
typedef struct block {
    int32_t x[BLOCK], due[RULES][BLOCK];
    int n; /* a multiple of 4 */
} block;

static void prepare(block *b, pair p, const bool wanted[RULES])
{
    for (int r = 0; r < RULES; r++)
        if (wanted[r])
            requantize_rules[r](b->x, b->due[r], b->n, p.multiplier, p.shift);
}

/* Only the accumulators that a form takes count; of others it may make anything. */
static void compare(const block *b, pair p, const requantize_form *f, exhaust_result *r)
{
    int32_t y[BLOCK];
    const int32_t *due = b->due[f->rule];
    const bool all = f->least == INT32_MIN;

    f->run(b->x, y, b->n, p.multiplier, p.shift);
    if (all && memcmp(y, due, (size_t)b->n * sizeof y[0]) == 0) {
        r->tried += (uint64_t)b->n;
        return;
    }
    for (int i = 0; i < b->n && !r->failed; i++) {
        if (b->x[i] < f->least || b->x[i] > f->most)
            continue;
        r->tried++;
        if (y[i] != due[i])
            exhaust_fails(r,
                          "%s: accumulator %" PRId32 ", multiplier %" PRId32 ", shift %" PRId32
                          " gives %" PRId32 ", %" PRId32 " is due",
                          f->name, b->x[i], p.multiplier, p.shift, y[i], due[i]);
    }
}

static void compare_all(block *b, pair p, exhaust_result *r)
{
    bool wanted[RULES] = {false};

    for (int l = 0; l < LIBRARIES; l++)
        for (const requantize_form *f = libraries[l]; f->name != NULL; f++)
            wanted[f->rule] |= takes(f, p);
    prepare(b, p, wanted);
    for (int l = 0; l < LIBRARIES; l++)
        for (const requantize_form *f = libraries[l]; f->name != NULL && !r->failed; f++)
            if (takes(f, p))
                compare(b, p, f, r);
}

static void try_run(block *b, pair p, uint32_t first, uint32_t step, exhaust_result *r)
{
    b->n = BLOCK;
    for (uint32_t i = 0; i < BLOCK; i++)
        b->x[i] = (int32_t)(first + i * step);
    compare_all(b, p, r);
}

/* Around first, 64 on each side. */
static void try_near(block *b, pair p, int64_t centre, exhaust_result *r)
{
    b->n = 128;
    for (int i = 0; i < b->n; i++)
        b->x[i] = (int32_t)(uint32_t)(centre + i - 64);
    compare_all(b, p, r);
}

static void try_sample(block *b, pair p, exhaust_result *r)
{
    for (int k = 0; k <= 32 && !r->failed; k++) {
        try_near(b, p, INT64_C(1) << k, r);
        try_near(b, p, -(INT64_C(1) << k), r);
    }
    /* the result i + 1/2, for small i and for others */
    for (int i = -40; i <= 40 && p.multiplier > 0 && !r->failed; i++) {
        const double tie = ((i < -20 || i > 20 ? i * 1013 : i) + 0.5) * 2147483648.0; /* 2^31 */
        const double x = tie / p.multiplier * (p.shift < 0 ? (double)(INT64_C(1) << -p.shift) : 1) /
                         (p.shift > 0 ? (double)(INT64_C(1) << p.shift) : 1);
        if (x > INT32_MIN && x < INT32_MAX)
            try_near(b, p, (int64_t)x, r);
    }
    try_run(b, p, (uint32_t)INT32_MIN, UINT32_MAX / BLOCK - 2, r);
}

static void try_pair(int index, bool sample, exhaust_result *r)
{
    static block b;
    const pair p = pair_at(index);
    int forms = 0;

    for (int l = 0; l < LIBRARIES; l++)
        for (const requantize_form *f = libraries[l]; f->name != NULL; f++)
            forms += takes(f, p);
    exhaust_covers(r, "multiplier %" PRId32 ", shift %" PRId32 ": %d forms", p.multiplier, p.shift,
                   forms);
    if (sample) {
        try_sample(&b, p, r);
        return;
    }
    for (uint64_t first = 0; first <= UINT32_MAX && !r->failed; first += BLOCK)
        try_run(&b, p, (uint32_t)first, 1, r);
}

int main(int argc, char **argv)
{
    return exhaust_main(argc, argv, "requantization", PAIRS, try_pair);
}
