/* SPDX-License-Identifier: Apache-2.0 */
/* int8 to int16 with SXTB16 and SXTAB16: every word of four bytes, without and with the offsets at
 * the ends of what layers have; and the lanes of two words in the order of packed weights. */
#include "exhaust.h"

#include "kernels/dsp/lanes.h"

#include <inttypes.h>

typedef struct lanes_block {
    uint32_t even[EXHAUST_BLOCK], odd[EXHAUST_BLOCK];
} lanes_block;

/* Byte i with its sign, and the offset, as a halfword. */
static inline uint32_t widened(uint32_t word, int i, int32_t offset)
{
    const uint32_t byte = word >> 8 * i & 0xff;
    return (byte + (byte >= 0x80 ? 0xff00 : 0) + (uint32_t)offset) & 0xffff;
}

static inline uint32_t pair_due(uint32_t word, int first, int32_t offset)
{
    return widened(word, first, offset) | widened(word, first + 2, offset) << 16;
}

static void compare(const uint32_t *words, const lanes_block *got, int32_t offset, const char *what,
                    exhaust_result *r)
{
    static lanes_block due;
    int at;

    for (int i = 0; i < EXHAUST_BLOCK; i++) {
        due.even[i] = pair_due(words[i], 0, offset);
        due.odd[i] = pair_due(words[i], 1, offset);
    }
    r->tried += 2 * EXHAUST_BLOCK;
    if (!exhaust_equal(got->even, due.even, EXHAUST_BLOCK, &at))
        exhaust_fails(r,
                      "%s: the even bytes of 0x%08" PRIx32 ", offset %" PRId32 ", give 0x%08" PRIx32
                      ", 0x%08" PRIx32 " is due",
                      what, words[at], offset, got->even[at], due.even[at]);
    else if (!exhaust_equal(got->odd, due.odd, EXHAUST_BLOCK, &at))
        exhaust_fails(r,
                      "%s: the odd bytes of 0x%08" PRIx32 ", offset %" PRId32 ", give 0x%08" PRIx32
                      ", 0x%08" PRIx32 " is due",
                      what, words[at], offset, got->odd[at], due.odd[at]);
}

static void plain(const uint32_t words[EXHAUST_BLOCK], void *task, exhaust_result *r)
{
    static lanes_block got;

    (void)task;
    for (int i = 0; i < EXHAUST_BLOCK; i++) {
        got.even[i] = (uint32_t)even_lanes(words[i]);
        got.odd[i] = (uint32_t)odd_lanes(words[i]);
    }
    compare(words, &got, 0, "SXTB16", r);
}

static void with_offset(const uint32_t words[EXHAUST_BLOCK], void *task, exhaust_result *r)
{
    static lanes_block got;
    const int32_t offset = *(const int32_t *)task;
    const int16x2_t both = both_lanes(offset);

    for (int i = 0; i < EXHAUST_BLOCK; i++) {
        got.even[i] = (uint32_t)even_lanes_plus(both, words[i]);
        got.odd[i] = (uint32_t)odd_lanes_plus(both, words[i]);
    }
    compare(words, &got, offset, "SXTAB16", r);
}

/* Each word before another, which takes all values too. split_evens_odds' order is taken apart
 * again. */
static void eight(const uint32_t words[EXHAUST_BLOCK], void *task, exhaust_result *r)
{
    static lanes_block first, second;
    static uint32_t others[EXHAUST_BLOCK];
    const int32_t offset = *(const int32_t *)task;
    const int16x2_t both = both_lanes(offset);

    for (int i = 0; i < EXHAUST_BLOCK; i++) {
        int8_t bytes[8];
        others[i] = ~words[i] * 5;
        memcpy(bytes, &words[i], 4);
        memcpy(bytes + 4, &others[i], 4);
        const split_eight s = split_evens_odds(both, bytes);
        first.even[i] = (uint32_t)lower_lanes(even_of(s.evens), odd_of(s.evens));
        second.even[i] = (uint32_t)upper_lanes(even_of(s.evens), odd_of(s.evens));
        first.odd[i] = (uint32_t)lower_lanes(even_of(s.odds), odd_of(s.odds));
        second.odd[i] = (uint32_t)upper_lanes(even_of(s.odds), odd_of(s.odds));
    }
    compare(words, &first, offset, "split_evens_odds", r);
    if (!r->failed)
        compare(others, &second, offset, "split_evens_odds", r);
}

static const struct {
    exhaust_block *block;
    int32_t offset;
    const char *what;
} parts[] = {
    {plain, 0, "SXTB16"},
    {with_offset, 0, "SXTAB16"},
    {with_offset, 1, "SXTAB16"},
    {with_offset, -1, "SXTAB16"},
    {with_offset, 128, "SXTAB16"},
    {with_offset, -127, "SXTAB16"},
    {with_offset, -128, "SXTAB16"},
    {with_offset, 255, "SXTAB16"},
    {with_offset, -256, "SXTAB16"},
    {with_offset, 32767, "SXTAB16"},
    {eight, 128, "split_evens_odds"},
};

static void try_part(int index, bool sample, exhaust_result *r)
{
    int32_t offset = parts[index].offset;

    exhaust_covers(r, "%s with offset %" PRId32, parts[index].what, offset);
    exhaust_words(sample, parts[index].block, &offset, r);
}

int main(int argc, char **argv)
{
    return exhaust_main(argc, argv, "int8 to int16", (int)(sizeof parts / sizeof parts[0]),
                        try_part);
}
