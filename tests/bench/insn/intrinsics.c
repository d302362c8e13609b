/* SPDX-License-Identifier: Apache-2.0 */
/* The operations as intrinsics: BENCH_TABLE names the table of this build. */
#include "rows.h"

#include <arm_mve.h>
#include <string.h>

#ifdef __arm__
#define BENCH_SATURATED(data) ((void)(data))
#else
#define BENCH_SATURATED(data) ((data)->saturated = nv_isa()->qc, nv_isa()->qc = 0)
#endif

#define PASS(name, vector, narrow, statement)                                                      \
    static void name(struct bench_data *data)                                                      \
    {                                                                                              \
        int32_t sum = 0;                                                                           \
        for (int i = 0; i < BENCH_VECTORS; i++) {                                                  \
            vector a, b;                                                                           \
            narrow c;                                                                              \
            const mve_pred16_t p = data->p[i];                                                     \
            memcpy(&a, data->a[i], sizeof a);                                                      \
            memcpy(&b, data->b[i], sizeof b);                                                      \
            memcpy(&c, data->c[i], sizeof c);                                                      \
            (void)b, (void)c, (void)p;                                                             \
            statement;                                                                             \
        }                                                                                          \
        data->sum = sum;                                                                           \
        BENCH_SATURATED(data);                                                                     \
    }
#define KEEP(type, call)                                                                           \
    type d = call;                                                                                 \
    memcpy(data->r[i], &d, sizeof d)

#define LANES(name, vector, call, lane)        PASS(pass_##name, vector, vector, KEEP(vector, call))
#define NARROW(name, wide, narrow, call, lane) PASS(pass_##name, wide, narrow, KEEP(narrow, call))
#define WIDE(name, narrow, wide, call, lane)   PASS(pass_##name, narrow, narrow, KEEP(wide, call))
#define COMPARE(name, vector, call, lane)                                                          \
    PASS(pass_##name, vector, vector, KEEP(mve_pred16_t, call))
#define SUM(name, vector, call, lane) PASS(pass_##name, vector, vector, sum = call)
#define STORE(name, vector, call)     PASS(pass_##name, vector, vector, call)
#include "operations.def"
#undef LANES
#undef NARROW
#undef WIDE
#undef COMPARE
#undef SUM
#undef STORE

const struct bench_row BENCH_TABLE[] = {
#define LANES(name, ...)   {#name, pass_##name},
#define NARROW(name, ...)  {#name, pass_##name},
#define WIDE(name, ...)    {#name, pass_##name},
#define COMPARE(name, ...) {#name, pass_##name},
#define SUM(name, ...)     {#name, pass_##name},
#define STORE(name, ...)   {#name, pass_##name},
#include "operations.def"
};
