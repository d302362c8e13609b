/* SPDX-License-Identifier: Apache-2.0 */
/* The bench of the MVE emulation: its data, and what each of its four builds exports. */
#ifndef NV_BENCH_INSN_ROWS_H
#define NV_BENCH_INSN_ROWS_H

#include <stdint.h>

enum { BENCH_VECTORS = 64 };

struct bench_data {
    _Alignas(16) uint8_t a[BENCH_VECTORS][16];
    _Alignas(16) uint8_t b[BENCH_VECTORS][16];
    _Alignas(16) uint8_t c[BENCH_VECTORS][16];
    _Alignas(16) uint8_t r[BENCH_VECTORS][16]; /* results */
    uint16_t p[BENCH_VECTORS];                 /* mostly all lanes, as loops have it; some tails */
    int32_t sum;
    uint32_t saturated; /* QC */
};

/* One pass over all vectors. */
struct bench_row {
    const char *name;
    void (*pass)(struct bench_data *data);
};

/* In the order of operations.def. */
extern const struct bench_row bench_fast[], bench_scalar[], bench_loops[];
extern const int bench_count;

/* The data of a run: the same bytes everywhere. */
void bench_fill(struct bench_data *data);

#endif
