/* SPDX-License-Identifier: Apache-2.0 */
/* NV_ISA_POISON: what the architecture leaves undefined differs from one n to another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static int poison;
#define __ARM_FEATURE_MVE 3
#define NV_ISA_POISON     poison
#include <arm_mve.h>

/* Which bytes of r are not those of `want`, a bit each. */
static unsigned differs(uint8x16_t r, uint8x16_t want)
{
    return vcmpneq_u8(r, want);
}

/* Evaluates a vector expression under two poisons: the bytes that differ are the undefined ones. */
#define UNDEFINED(expression)                                                                      \
    __extension__({                                                                                \
        poison = 1;                                                                                \
        uint8x16_t one_ = (uint8x16_t)(expression);                                                \
        poison = 2;                                                                                \
        differs(one_, (uint8x16_t)(expression));                                                   \
    })

static void inactive_lanes_of_x_forms(void **unused)
{
    const int8x16_t a = vdupq_n_s8(7);
    const int32x4_t w = vdupq_n_s32(9);
    const float16x8_t h = vreinterpretq_f16_s16(vdupq_n_s16(0x3c00));
    const uint8_t memory[16] = {1, 2, 3};

    (void)unused;
    for (unsigned p = 0; p <= 0xffff; p += 0x0101) {
        const mve_pred16_t active = (mve_pred16_t)p;
        const unsigned inactive = ~p & 0xffff;
        assert_int_equal(UNDEFINED(vaddq_x_s8(a, a, active)), inactive);
        assert_int_equal(UNDEFINED(vmulq_x_n_s32(w, 3, active)), inactive);
        assert_int_equal(UNDEFINED(vandq_x_s32(w, w, active)), inactive);
        assert_int_equal(UNDEFINED(vshlq_x_n_s8(a, 3, active)), inactive);
        assert_int_equal(UNDEFINED(vdupq_x_n_s16(5, active)), inactive);
        assert_int_equal(UNDEFINED(vmullbq_int_x_s8(a, a, active)), inactive);
        assert_int_equal(UNDEFINED(vaddq_x_f16(h, h, active)), inactive);
        assert_int_equal(UNDEFINED(vcvtq_x_f32_s32(w, active)), inactive);
        /* These say what an inactive lane holds. */
        assert_int_equal(UNDEFINED(vaddq_m_s8(a, a, a, active)), 0);
        assert_int_equal(UNDEFINED(vldrbq_z_u8(memory, active)), 0);
        assert_int_equal(UNDEFINED(vpselq_s8(a, a, active)), 0);
    }
}

static void active_lanes_keep_their_values(void **unused)
{
    const uint8x16_t a = vdupq_n_u8(7), sum = vdupq_n_u8(14);

    (void)unused;
    for (poison = 0; poison < 256; poison++)
        assert_int_equal(differs(vaddq_x_u8(a, a, 0x0ff3), sum) & 0x0ff3, 0);
}

static void uninitialized_vectors(void **unused)
{
    const int16x8_t like = vdupq_n_s16(0);

    (void)unused;
    assert_int_equal(UNDEFINED(vuninitializedq_s8()), 0xffff);
    assert_int_equal(UNDEFINED(vuninitializedq_u64()), 0xffff);
    assert_int_equal(UNDEFINED(vuninitializedq_f32()), 0xffff);
    assert_int_equal(UNDEFINED(vuninitializedq(like)), 0xffff);
    assert_int_equal(UNDEFINED(vsetq_lane_s16(3, vuninitializedq_s16(), 1)), 0xfff3);
}

/* A kernel that forgets the predicate of its sum is found; the one that has it is not. */
static void reliance_shows_in_results(void **unused)
{
    const int8x16_t a = vdupq_n_s8(1);
    const mve_pred16_t p = vctp8q(5);
    int sum[2], right[2];

    (void)unused;
    for (poison = 0; poison < 2; poison++) {
        int8x16_t twice = vaddq_x_s8(a, a, p);
        sum[poison] = vaddvq_s8(twice);
        right[poison] = vaddvq_p_s8(twice, p);
    }
    assert_int_not_equal(sum[0], sum[1]);
    assert_int_equal(right[0], 10);
    assert_int_equal(right[1], 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(inactive_lanes_of_x_forms),
        cmocka_unit_test(active_lanes_keep_their_values),
        cmocka_unit_test(uninitialized_vectors),
        cmocka_unit_test(reliance_shows_in_results),
    };
    return cmocka_run_group_tests_name("isa_poison", tests, NULL, NULL);
}
