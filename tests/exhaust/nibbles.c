/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Packed int4 weights [R-INT4]: every word of eight, from its first and from its second nibble on,
 * as each core unpacks it. (Ends of rows: tests/unit/test_kernels_packed_weights.c, with every
 * value of every octet.)
 */
#define NV_PACKED_WEIGHTS
#include "exhaust.h"

#include "kernels/mve/nibbles.h"
#include "kernels/weights.h"

#include <inttypes.h>

/* A word of octets, and one octet behind it. */
typedef struct octets {
    int8_t at[5];
} octets;

static inline octets octets_of(uint32_t word)
{
    octets o;
    memcpy(o.at, &word, 4);
    o.at[4] = (int8_t)(word * 0x9e3779b1u >> 24); /* check-magic: 2^32 / golden ratio */
    return o;
}

static inline weights begin(const octets *o, int odd)
{
    return weights_next(weights_of(o->at), odd);
}

/* The definition: two an octet, the first in the low bits, -8 to 7; as bytes, the first lowest. */
static uint64_t pair_of(uint32_t octet)
{
    const uint32_t first = octet % 16, second = octet / 16;
    return (first < 8 ? first : first + 0xf0) | (second < 8 ? second : second + 0xf0) << 8;
}

/* Of every octet. */
static uint16_t pairs[256];

static inline uint64_t weights_due(const octets *o, int odd)
{
    const uint8_t *at = (const uint8_t *)o->at;
    const uint64_t eight = pairs[at[0]] | (uint64_t)pairs[at[1]] << 16 |
                           (uint64_t)pairs[at[2]] << 32 | (uint64_t)pairs[at[3]] << 48;
    return odd == 0 ? eight : eight >> 8 | (uint64_t)pairs[at[4]] << 56;
}

/* How a core unpacks the weights of a word, into bytes. */
typedef void unpack_fn(const octets *o, int odd, int8_t w[8]);

static inline void scalar(const octets *o, int odd, int8_t w[8])
{
    const weight_block b = weight_block_of(1, begin(o, odd), 0);

    for (int i = 0; i < 8; i++)
        w[i] = (int8_t)block_weight(&b, 0, i);
}

/* Times 16. */
static inline void dsp(const octets *o, int odd, int8_t w[8])
{
    const weight_eight e = weight_eight_of(begin(o, odd));

    for (int i = 0; i < 8; i++)
        w[i] = (int8_t)((int8_t)(weight_half(e, i % 2) >> 8 * (i / 2)) / 16);
}

/* Four lanes of a depthwise tap, twice. */
static inline void taps(const octets *o, int odd, int8_t w[8])
{
    for (int half = 0; half < 2; half++) {
        const uint32_t four = four_weights(weights_next(begin(o, odd), 4 * half));
        for (int i = 0; i < 4; i++)
            w[4 * half + i] = (int8_t)(four >> 8 * i);
    }
}

static inline void mve(const octets *o, int odd, int8_t w[8])
{
    int16_t lanes[8];

    vst1q_s16(lanes, mve_eight_nibbles(o->at, odd, 0xffff));
    for (int i = 0; i < 8; i++)
        w[i] = (int8_t)lanes[i];
}

static void fail(uint32_t word, int odd, uint64_t got, uint64_t due, exhaust_result *r)
{
    exhaust_fails(r,
                  "the weights of 0x%08" PRIx32 " from nibble %d on are 0x%016" PRIx64
                  ", 0x%016" PRIx64 " is due",
                  word, odd, got, due);
}

NV_INLINE void judge(const uint32_t *words, unpack_fn *unpack, const int odd, exhaust_result *r)
{
    for (int n = 0; n < EXHAUST_BLOCK && !r->failed; n++) {
        const octets o = octets_of(words[n]);
        const uint64_t due = weights_due(&o, odd);
        int8_t w[8];
        uint64_t got;

        unpack(&o, odd, w);
        memcpy(&got, w, sizeof got);
        if (got != due)
            fail(words[n], odd, got, due, r);
    }
    r->tried += 8 * EXHAUST_BLOCK;
}

#define BLOCK(name, unpack, odd)                                                                   \
    static void name(const uint32_t words[EXHAUST_BLOCK], void *task, exhaust_result *r)           \
    {                                                                                              \
        (void)task;                                                                                \
        judge(words, unpack, odd, r);                                                              \
    }
BLOCK(scalar_0, scalar, 0)
BLOCK(scalar_1, scalar, 1)
BLOCK(dsp_0, dsp, 0)
BLOCK(dsp_1, dsp, 1)
BLOCK(taps_0, taps, 0)
BLOCK(mve_0, mve, 0)
BLOCK(mve_1, mve, 1)

static const struct {
    exhaust_block *block;
    const char *what;
} parts[] = {
    {scalar_0, "scalar"},
    {scalar_1, "scalar, from the second nibble on"},
    {dsp_0, "dsp"},
    {dsp_1, "dsp, from the second nibble on"},
    {taps_0, "dsp, taps"},
    {mve_0, "mve"},
    {mve_1, "mve, from the second nibble on"},
};

static void try_part(int index, bool sample, exhaust_result *r)
{
    for (uint32_t octet = 0; octet < 256; octet++)
        pairs[octet] = (uint16_t)pair_of(octet);
    exhaust_covers(r, "%s", parts[index].what);
    exhaust_words(sample, parts[index].block, NULL, r);
}

int main(int argc, char **argv)
{
    return exhaust_main(argc, argv, "int4 weights", (int)(sizeof parts / sizeof parts[0]),
                        try_part);
}
