/* SPDX-License-Identifier: Apache-2.0 */
/* Random numbers of cases: splitmix64, the same on every host. */
#ifndef NV_RNG_H
#define NV_RNG_H

#include <stdbool.h>
#include <stdint.h>

typedef struct nv_rng {
    uint64_t state;
} nv_rng;

static inline uint64_t nv_rng_next(nv_rng *r)
{
    uint64_t z = r->state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* Uniform in [lo, hi]. */
static inline int32_t nv_rng_int(nv_rng *r, int32_t lo, int32_t hi)
{
    uint64_t span = (uint64_t)((int64_t)hi - lo) + 1;
    return (int32_t)(lo + (int64_t)(nv_rng_next(r) % span));
}

static inline bool nv_rng_one_in(nv_rng *r, int n)
{
    return nv_rng_next(r) % (uint64_t)n == 0;
}

/* Uniform in [0, 1). */
static inline double nv_rng_unit(nv_rng *r)
{
    return (double)(nv_rng_next(r) >> 11) * 0x1p-53;
}

/* FNV-1a of a text, going on from `h`: a case's seed depends on names, not on order. */
static inline uint64_t nv_rng_hash(uint64_t h, const char *text)
{
    for (; *text != '\0'; text++)
        h = (h ^ (unsigned char)*text) * 0x100000001b3u;
    return (h ^ 0xff) * 0x100000001b3u;
}

#endif
