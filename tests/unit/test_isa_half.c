/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Half precision on a host that may lack it: float16_t as the compiler has it, results as Arm's.
 * Few values, each with its reason; tests/insn has the many.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#define __ARM_FEATURE_MVE 3
#include <arm_mve.h>

static int reset(void **unused)
{
    (void)unused;
    memset(nv_isa(), 0, sizeof *nv_isa());
    return 0;
}

static float16x8_t all(unsigned bits)
{
    return vreinterpretq_f16_u16(vdupq_n_u16((uint16_t)bits));
}

/* The lanes' bits, which must all be equal. */
static unsigned bits(float16x8_t x)
{
    uint16x8_t r = vreinterpretq_u16_f16(x);
    assert_int_equal(vcmpneq_n_u16(r, r[0]), 0);
    return r[0];
}

static void sums_round_to_even(void **unused)
{
    (void)unused;
    assert_int_equal(bits(vaddq_f16(all(0x6800), all(0x3c00))), 0x6800); /* 2048 + 1 */
    assert_int_equal(bits(vaddq_f16(all(0x6801), all(0x3c00))), 0x6802); /* 2050 + 1 */
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_INEXACT);
    assert_int_equal(bits(vaddq_f16(all(0x7bff), all(0x7bff))), 0x7c00);
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_INEXACT | NV_FPEXC_OVERFLOW);
}

/* b * c = 2^-11 - 2^-31: just below the tie of a's last place, which single precision makes it. */
static void multiply_add_rounds_once(void **unused)
{
    (void)unused;
    assert_int_equal(bits(vfmaq_f16(all(0x3c01), all(0x3c01), all(0x0ffe))), 0x3c01);
    assert_int_equal(bits(vfmsq_f16(all(0xbc01), all(0x3c01), all(0x0ffe))), 0xbc01);
    /* (1 + 2^-10)^2 - (1 + 2^-9) is 2^-20; a rounded product would leave nothing. */
    assert_int_equal(bits(vfmaq_f16(all(0xbc02), all(0x3c01), all(0x3c01))), 0x0010);
}

static void nans_are_the_default_one(void **unused)
{
    (void)unused;
    assert_int_equal(bits(vaddq_f16(all(0xfe55), all(0x3c00))), 0x7e00);
    assert_int_equal(nv_isa()->fpexc, 0);
    assert_int_equal(bits(vsubq_f16(all(0x7c00), all(0x7c00))), 0x7e00);
    assert_int_equal(bits(vmulq_f16(all(0x7d01), all(0x3c00))), 0x7e00);
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_INVALID);
    assert_int_equal(bits(vnegq_f16(all(0x7e55))), 0xfe55); /* only the sign */
    assert_int_equal(bits(vmaxnmq_f16(all(0x7e55), all(0xbc00))), 0xbc00);
}

static void denormals_are_kept_unless_fz16(void **unused)
{
    (void)unused;
    assert_int_equal(bits(vaddq_f16(all(0x0001), all(0x0002))), 0x0003);
    assert_int_equal(bits(vmulq_f16(all(0x0400), all(0x3800))), 0x0200); /* 2^-14 / 2 */
    assert_int_equal(nv_isa()->fpexc, 0);
    nv_isa()->fz16 = 1;
    assert_int_equal(bits(vmulq_f16(all(0x0400), all(0x3800))), 0x0000);
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_UNDERFLOW);
    assert_int_equal(bits(vaddq_f16(all(0x0001), all(0x3c00))), 0x3c00);
}

static void conversions(void **unused)
{
    const float32x4_t x = vdupq_n_f32(65519.996f), tie = vdupq_n_f32(65520.0f);

    (void)unused;
    assert_int_equal(vreinterpretq_u16_f16(vcvtbq_f16_f32(all(0), x))[0], 0x7bff);
    assert_int_equal(vreinterpretq_u16_f16(vcvttq_f16_f32(all(0), tie))[1], 0x7c00);
    assert_true(vcvtbq_f32_f16(all(0x0001))[3] == 0x1p-24f);
    assert_int_equal(vcvtq_s16_f16(all(0x7c00))[0], INT16_MAX);
    assert_int_equal(vcvtq_u16_f16(all(0xbc00))[0], 0);
    assert_int_equal(vcvtq_s16_f16(all(0x7e00))[0], 0);
}

/* A scalar is the host's float16_t, whatever that is. */
static void scalars(void **unused)
{
    const float16_t half = (float16_t)0.5f;

    (void)unused;
    assert_int_equal(bits(vdupq_n_f16(half)), 0x3800);
    assert_int_equal(bits(vaddq_n_f16(all(0x3c00), half)), 0x3e00);
    assert_int_equal(bits(vfmaq_n_f16(all(0x3c00), all(0x4000), half)), 0x4000);
    assert_int_equal(bits(vmulq(all(0x4000), half)), 0x3c00);
    assert_true((float)vgetq_lane_f16(all(0x3555), 2) == 0x1.554p-2f);
    assert_true((float)vmaxnmvq_f16(half, all(0x3c01)) == 1.0009765625f);
    assert_int_equal(sizeof(float16_t), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(sums_round_to_even, reset),
        cmocka_unit_test_setup(multiply_add_rounds_once, reset),
        cmocka_unit_test_setup(nans_are_the_default_one, reset),
        cmocka_unit_test_setup(denormals_are_kept_unless_fz16, reset),
        cmocka_unit_test_setup(conversions, reset),
        cmocka_unit_test_setup(scalars, reset),
    };
    return cmocka_run_group_tests_name("isa_half", tests, NULL, NULL);
}
