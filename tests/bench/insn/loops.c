/* SPDX-License-Identifier: Apache-2.0 */
/* The operations as anyone would first write them: a loop over the lanes of vectors, QC included.
 */
#include "rows.h"

#include <arm_mve.h>
#include <string.h>

#define ELEMENT(vector) __typeof__(((vector){0})[0])
#define COUNT(vector)   ((int)(16 / sizeof(ELEMENT(vector))))

static inline int64_t saturate(int64_t x, int bits, int is_unsigned, uint32_t *saturated)
{
    const int64_t high = ((int64_t)1 << (is_unsigned ? bits : bits - 1)) - 1;
    const int64_t low = is_unsigned ? 0 : -high - 1;
    const int64_t y = x < low ? low : x > high ? high : x;
    if (y != x)
        *saturated = 1;
    return y;
}
#define SAT(value) saturate(value, 8 * (int)sizeof r[0], (__typeof__(r[0]))-1 > 0, &saturated)

/* n lanes; x, y are lanes e * step of a and b. */
#define PASS(name, operand, result, n, step, statement)                                            \
    static void name(struct bench_data *data)                                                      \
    {                                                                                              \
        uint32_t saturated = 0, sum = 0;                                                           \
        for (int i = 0; i < BENCH_VECTORS; i++) {                                                  \
            operand a, b;                                                                          \
            result c, r;                                                                           \
            memcpy(&a, data->a[i], sizeof a);                                                      \
            memcpy(&b, data->b[i], sizeof b);                                                      \
            memcpy(&c, data->c[i], sizeof c);                                                      \
            memcpy(&r, data->r[i], sizeof r);                                                      \
            const unsigned p = data->p[i];                                                         \
            unsigned bits = 0;                                                                     \
            (void)bits;                                                                            \
            for (int e = 0; e < n; e++) {                                                          \
                const int64_t x = (int64_t)a[e * step], y = (int64_t)b[e * step];                  \
                const int64_t z = (int64_t)c[e];                                                   \
                const int on = p >> (e * (int)sizeof r[0]) & 1;                                    \
                (void)y, (void)z, (void)on;                                                        \
                statement;                                                                         \
            }                                                                                      \
            memcpy(data->r[i], &r, sizeof r);                                                      \
        }                                                                                          \
        data->sum = (int32_t)sum;                                                                  \
        data->saturated = saturated;                                                               \
    }

#define LANES(name, vector, call, lane)                                                            \
    PASS(pass_##name, vector, vector, COUNT(vector), 1, r[e] = (ELEMENT(vector))(lane))
#define NARROW(name, wide, narrow, call, lane)                                                     \
    PASS(pass_##name, wide, narrow, COUNT(wide), 1, r[2 * e] = (ELEMENT(narrow))(lane);            \
         r[2 * e + 1] = c[2 * e + 1])
#define WIDE(name, narrow, wide, call, lane)                                                       \
    PASS(pass_##name, narrow, wide, COUNT(wide), 2, r[e] = (ELEMENT(wide))(lane))
#define COMPARE(name, vector, call, lane)                                                          \
    PASS(pass_##name, vector, vector, COUNT(vector), 1,                                            \
         bits |= ((lane) ? (1u << sizeof r[0]) - 1 : 0) << (e * (int)sizeof r[0]);                 \
         if (e + 1 == COUNT(vector)) memcpy(&r, &bits, 2))
#define SUM(name, vector, call, lane)                                                              \
    PASS(pass_##name, vector, vector, COUNT(vector), 1, sum += (uint32_t)(lane))
#define STORE(name, vector, call)                                                                  \
    PASS(pass_##name, vector, vector, COUNT(vector), 1, if (on) r[e] = (ELEMENT(vector))x)
#include "operations.def"
#undef LANES
#undef NARROW
#undef WIDE
#undef COMPARE
#undef SUM
#undef STORE

const struct bench_row bench_loops[] = {
#define LANES(name, ...)   {#name, pass_##name},
#define NARROW(name, ...)  {#name, pass_##name},
#define WIDE(name, ...)    {#name, pass_##name},
#define COMPARE(name, ...) {#name, pass_##name},
#define SUM(name, ...)     {#name, pass_##name},
#define STORE(name, ...)   {#name, pass_##name},
#include "operations.def"
};
const int bench_count = sizeof bench_loops / sizeof bench_loops[0];
