/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Nanoseconds an operation of the MVE emulation: the fast layer, the scalar layer, plain loops over
 * the lanes, and real instructions in QEMU. Results, sums and QC of the first three must agree.
 *
 *   bench_insn [FILE]     FILE: lines "name ns" from the target program, if it ran
 */
#include "rows.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* The best of some runs of about a millisecond each. */
static double nanoseconds(const struct bench_row *row, struct bench_data *data)
{
    enum { RUNS = 15, PASSES = 200 };
    double best = 1e30;

    for (int run = 0; run < RUNS; run++) {
        const double start = now_ns();
        for (int pass = 0; pass < PASSES; pass++)
            row->pass(data);
        const double ns = (now_ns() - start) / (PASSES * (double)BENCH_VECTORS);
        best = ns < best ? ns : best;
    }
    return best;
}

static int same(const struct bench_row *row, const struct bench_data *expected)
{
    static struct bench_data data;

    bench_fill(&data);
    row->pass(&data);
    return memcmp(data.r, expected->r, sizeof data.r) == 0 && data.sum == expected->sum &&
           data.saturated == expected->saturated;
}

/* The target's figure for a name; negative if there is none. */
static double of_target(FILE *f, const char *name)
{
    char line[128], read_name[64];
    double ns;

    if (f == NULL)
        return -1;
    rewind(f);
    while (fgets(line, sizeof line, f) != NULL)
        if (sscanf(line, "%63s %lf", read_name, &ns) == 2 && strcmp(read_name, name) == 0)
            return ns;
    return -1;
}

int main(int argc, char **argv)
{
    FILE *target = argc > 1 ? fopen(argv[1], "r") : NULL;
    static struct bench_data data;
    double product = 0;
    int different = 0;

    printf("%-22s %8s %8s %8s %8s   %s\n", "ns an operation", "fast", "scalar", "loops", "QEMU",
           "loops / fast");
    for (int i = 0; i < bench_count; i++) {
        bench_fill(&data);
        bench_loops[i].pass(&data);
        if (!same(&bench_fast[i], &data) || !same(&bench_scalar[i], &data)) {
            printf("%-22s the layers differ\n", bench_loops[i].name);
            different = 1;
            continue;
        }
        const double fast = nanoseconds(&bench_fast[i], &data);
        const double scalar = nanoseconds(&bench_scalar[i], &data);
        const double loops = nanoseconds(&bench_loops[i], &data);
        const double qemu = of_target(target, bench_loops[i].name);
        product += log(loops / fast);
        printf("%-22s %8.2f %8.2f %8.2f ", bench_loops[i].name, fast, scalar, loops);
        if (qemu >= 0)
            printf("%8.1f   %.1f\n", qemu, loops / fast);
        else
            printf("%8s   %.1f\n", "-", loops / fast);
    }
    printf("%-22s %38s %.1f\n", "geometric mean", "", exp(product / bench_count));
    return different;
}
