/* SPDX-License-Identifier: Apache-2.0 */
/* What the cases of legacy.def share: the reference of the library's core, and memory that both
 * write, to be compared. */
#ifndef NV_KERNELTEST_LEGACY_CASE_H
#define NV_KERNELTEST_LEGACY_CASE_H

#include "direct.h"
#include "legacy/legacy.h"

#include <string.h>

static inline const nv_golden_legacy *legacy_golden(const nv_direct *d)
{
    return d->plain ? &nv_golden_legacy_plain : &nv_golden_legacy_dsp;
}

/* What a function writes, and what the reference does from the same start. */
typedef struct legacy_written {
    void *got, *due;
    int32_t count;
    size_t size;
} legacy_written;

static inline legacy_written legacy_twice(nv_direct *d, void *got, int32_t count, size_t size)
{
    const legacy_written w = {got, nv_direct_memory(d, (size_t)count * size), count, size};
    memcpy(w.due, w.got, (size_t)count * size);
    return w;
}

/* An output, and memory that is changed in place. */
static inline legacy_written legacy_out(nv_direct *d, int32_t count, size_t size)
{
    return legacy_twice(d, nv_direct_out(d, count, size), count, size);
}

static inline legacy_written legacy_in_out(nv_direct *d, int32_t count, size_t size)
{
    return legacy_twice(d, nv_direct_in_out(d, count, size), count, size);
}

static inline int64_t legacy_element(const void *from, size_t size, int32_t i)
{
    return size == 1   ? ((const int8_t *)from)[i]
           : size == 2 ? ((const int16_t *)from)[i]
                       : ((const int32_t *)from)[i];
}

static inline void legacy_compare(nv_direct *d, const legacy_written *w)
{
    for (int32_t i = 0; i < w->count; i++)
        nv_direct_value(d, i, legacy_element(w->got, w->size, i),
                        legacy_element(w->due, w->size, i));
}

static inline uint16_t legacy_draw(nv_direct *d, int32_t low, int32_t high)
{
    return (uint16_t)nv_rng_int(&d->rng, low, high);
}

/* Of a bias, and of sums of `products` products of elements of `bits` bits: mostly such that
 * outputs use their range, now and then any. */
static inline uint16_t legacy_bias_shift(nv_direct *d)
{
    return legacy_draw(d, 0, nv_rng_one_in(&d->rng, 8) ? 31 : 8);
}

static inline uint16_t legacy_out_shift(nv_direct *d, int32_t bits, int32_t products)
{
    int32_t usual = bits - 2;

    if (nv_rng_one_in(&d->rng, 6))
        return legacy_draw(d, 0, nv_rng_one_in(&d->rng, 2) ? 0 : 31);
    for (; products > 1; products /= 4)
        usual++;
    return legacy_draw(d, usual - 1, usual + 2);
}

#endif
