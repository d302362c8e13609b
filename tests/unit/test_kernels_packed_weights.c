/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every way in which the kernels unpack int4 weights, for every octet in every place, from either
 * half on, against the definition [R-INT4]. Filters are blocks of their own, of no octet more than
 * a row needs: sanitizers see a read beside them.
 */
#define NV_PACKED_WEIGHTS
#include "mve/nibbles.h"
#include "weights.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#if defined(NV_EVEN_ROWS)
enum { HALVES = 1 };
#else
enum { HALVES = 2 };
#endif

enum { MOST = 9 }; /* weights of a row, the half that is skipped included */

/* A row of n weights behind `odd` others. */
typedef struct row {
    int8_t *octets;
    int odd, n;
    int expected[MOST];
    weights at;
} row;

typedef void judge_fn(const row *r);

static void try_row(const uint8_t *octets, int odd, int n, judge_fn *judge)
{
    const size_t bytes = (size_t)(odd + n + 1) / 2;
    row r = {.octets = malloc(bytes), .odd = odd, .n = n};

    assert_non_null(r.octets);
    memcpy(r.octets, octets, bytes);
    for (int i = 0; i < n; i++) {
        const int nibble = octets[(odd + i) / 2] >> (odd + i) % 2 * 4 & 15;
        r.expected[i] = nibble < 8 ? nibble : nibble - 16;
    }
    r.at = weights_next(weights_of(r.octets), odd);
    judge(&r);
    free(r.octets);
}

/* All values of one octet among all zeros and all ones, in every place of a row of n. */
static void try_rows(int n, judge_fn *judge)
{
    for (int odd = 0; odd < HALVES; odd++) {
        for (int place = 0; place < (odd + n + 1) / 2; place++) {
            for (int value = 0; value < 512; value++) {
                uint8_t octets[(MOST + 1) / 2];
                memset(octets, value < 256 ? 0x00 : 0xff, sizeof octets);
                octets[place] = (uint8_t)value;
                try_row(octets, odd, n, judge);
            }
        }
    }
}

static int lane(uint32_t word, int i)
{
    return (int8_t)(word >> 8 * i);
}

static void judge_eight(const row *r)
{
    const uint32_t eight = eight_nibbles(r->at);
    const weight_block block = weight_block_of(1, r->at, 0);

    for (int i = 0; i < 8; i++) {
        assert_int_equal(nibble_value(eight, i), r->expected[i]);
        assert_int_equal(block_weight(&block, 0, i), r->expected[i]);
        assert_int_equal(lane(weight_half(weight_eight_of(r->at), i % 2), i / 2),
                         r->expected[i] * 16);
    }
}

static void judge_few(const row *r)
{
    const uint32_t few = few_nibbles(r->at, r->n);
    weight_block block = weight_block_tail(1, r->at, 0, r->n);
    int sum = 0;

    assert_int_equal(few >> 4 * r->n, 0);
    for (int i = 0; i < r->n; i++, block_advance(1, &block)) {
        assert_int_equal(nibble_value(few, i), r->expected[i]);
        assert_int_equal(block_weight(&block, 0, 0), r->expected[i]);
#if !defined(NV_EVEN_ROWS)
        assert_int_equal(weight_sum(weights_next(r->at, i), 1), r->expected[i]);
#endif
        sum += r->expected[i];
    }
#if !defined(NV_EVEN_ROWS)
    assert_int_equal(weight_sum(r->at, r->n), sum);
#else
    (void)sum; /* rows that begin in an octet's middle are another build's */
#endif
}

static void judge_lanes(const row *r)
{
    const uint32_t word = r->n == 4 ? weight_four(r->at) : weight_tail(r->at, r->n);

    for (int i = 0; i < 4; i++) {
        assert_int_equal(lane(word, i), i < r->n ? r->expected[i] * 16 : 0);
        if (r->n == 4)
            assert_int_equal(lane(four_weights(r->at), i), r->expected[i]);
    }
}

static void judge_vector(const row *r)
{
    int16_t lanes[8];

    vst1q_s16(lanes, mve_eight_nibbles(r->octets, r->odd, vctp16q((uint32_t)r->n)));
    for (int i = 0; i < r->n; i++)
        assert_int_equal(lanes[i], r->expected[i]);
}

static void eight_at_once(void **state)
{
    (void)state;
    try_rows(8, judge_eight);
}

static void the_last_of_a_row(void **state)
{
    (void)state;
    for (int n = 1; n <= 7; n++)
        try_rows(n, judge_few);
}

static void as_int8_lanes(void **state)
{
    (void)state;
    for (int n = 1; n <= 4; n++)
        try_rows(n, judge_lanes);
}

static void as_vectors(void **state)
{
    (void)state;
    for (int n = 1; n <= 8; n++)
        try_rows(n, judge_vector);
}

static void halves_of_vectors(void **state)
{
    int8_t octets[16], lower[16], upper[16];

    (void)state;
    for (int value = 0; value < 256; value++) {
        for (int i = 0; i < 16; i++)
            octets[i] = (int8_t)(value + i);
        vst1q_s8(lower, mve_lower_nibbles(vld1q_s8(octets)));
        vst1q_s8(upper, mve_upper_nibbles(vld1q_s8(octets)));
        for (int i = 0; i < 16; i++) {
            assert_int_equal(lower[i], (int8_t)(((value + i) & 15) * 16));
            assert_int_equal(upper[i], (int8_t)((value + i) & 0xf0));
        }
    }
}

/* From any place to any other. */
static void places(void **state)
{
    const int8_t octets[16] = {0};

    (void)state;
    for (int from = 0; from < 16; from += 3 - HALVES) {
        const weights w = weights_next(weights_of(octets), from);
        for (int to = 0; to < 32; to += 3 - HALVES) {
            const weights there = weights_next(w, to - from);
            assert_int_equal(there.bytes - octets, to / 2);
            assert_int_equal(begins_odd(there), to % 2);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(eight_at_once),     cmocka_unit_test(the_last_of_a_row),
        cmocka_unit_test(as_int8_lanes),     cmocka_unit_test(as_vectors),
        cmocka_unit_test(halves_of_vectors), cmocka_unit_test(places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
