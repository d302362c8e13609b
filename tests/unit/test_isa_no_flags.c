/* SPDX-License-Identifier: Apache-2.0 */
/* NV_ISA_NO_FLAGS: results stay exact, the cumulative flags are not tracked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#define __ARM_FEATURE_DSP 1
#define __ARM_FEATURE_MVE 3
#define NV_ISA_NO_FLAGS
#include <arm_acle.h>
#include <arm_mve.h>
#include <cmsis_compiler.h>

static void saturation_leaves_q_alone(void **unused)
{
    (void)unused;
    assert_int_equal(__qadd(INT32_MAX, 1), INT32_MAX);
    assert_int_equal(__smlad(0x00010000, 0x00010000, INT32_MAX), INT32_MIN);
    assert_int_equal(__usat(-5, 4), 0);
    nv_isa_set_qc(1);
    nv_isa_raise(NV_FPEXC_INEXACT);
    assert_int_equal(nv_isa()->q, 0);
    assert_int_equal(nv_isa()->qc, 0);
    assert_int_equal(nv_isa()->fpexc, 0);
}

static void ge_is_an_operand_and_stays(void **unused)
{
    (void)unused;
    (void)__usub8(0x05040302, 0x04050302);
    assert_int_equal(nv_isa()->ge, 0xb);
    assert_int_equal(__sel(0xaabbccdd, 0x11223344), 0xaa22ccdd);
}

static void vectors_leave_qc_and_exceptions_alone(void **unused)
{
    (void)unused;
    assert_int_equal(vqaddq_n_s8(vdupq_n_s8(127), 1)[0], 127);
    assert_int_equal(vqmovnbq_s16(vdupq_n_s8(0), vdupq_n_s16(999))[2], 127);
    assert_true(vmulq_n_f32(vdupq_n_f32(3e38f), 10.0f)[0] > 3.4e38f);
    assert_true(vsubq_f16(vdupq_n_f16(1), vdupq_n_f16(1))[7] == 0);
    assert_int_equal(sqrshr(INT32_MAX, -1), INT32_MAX);
    assert_int_equal(nv_isa()->q, 0);
    assert_int_equal(nv_isa()->qc, 0);
    assert_int_equal(nv_isa()->fpexc, 0);
}

static void carry_is_an_operand_and_stays(void **unused)
{
    unsigned carry = 1;

    (void)unused;
    assert_int_equal(vadcq_u32(vdupq_n_u32(UINT32_MAX), vdupq_n_u32(0), &carry)[3], 0);
    assert_int_equal(carry, 1);
    assert_int_equal(nv_isa()->c, 1);
    assert_int_equal(__RRX(2), 0x80000001);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(saturation_leaves_q_alone),
        cmocka_unit_test(ge_is_an_operand_and_stays),
        cmocka_unit_test(vectors_leave_qc_and_exceptions_alone),
        cmocka_unit_test(carry_is_an_operand_and_stays),
    };
    return cmocka_run_group_tests_name("isa_no_flags", tests, NULL, NULL);
}
