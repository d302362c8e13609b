/* SPDX-License-Identifier: Apache-2.0 */
/* The public ISA state, and what the DSP intrinsics do to it. Values: tests/insn against QEMU. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#define __ARM_FEATURE_DSP 1
#include <arm_acle.h>
#include <cmsis_compiler.h>
#include <pthread.h>
#include <string.h>

static int reset(void **unused)
{
    (void)unused;
    memset(nv_isa(), 0, sizeof *nv_isa());
    return 0;
}

static void state_is_one_object(void **unused)
{
    (void)unused;
    assert_ptr_equal(nv_isa(), &nv_isa_this_thread);
    nv_isa()->ge = 9;
    assert_int_equal(nv_isa_this_thread.ge, 9);
}

static void *other_thread(void *seen)
{
    memcpy(seen, nv_isa(), sizeof *nv_isa());
    nv_isa()->qc = 1;
    return nv_isa();
}

static void state_is_of_a_thread(void **unused)
{
    struct nv_isa_state seen = {.q = 7};
    const struct nv_isa_state zero = {.q = 0};
    pthread_t thread;
    void *other;

    (void)unused;
    nv_isa()->q = 1;
    nv_isa()->fz16 = 1;
    assert_int_equal(pthread_create(&thread, NULL, other_thread, &seen), 0);
    assert_int_equal(pthread_join(thread, &other), 0);
    assert_memory_equal(&seen, &zero, sizeof seen);
    assert_ptr_not_equal(other, nv_isa());
    assert_int_equal(nv_isa()->q, 1);
    assert_int_equal(nv_isa()->qc, 0);
}

static void q_is_set_by_saturation(void **unused)
{
    (void)unused;
    assert_int_equal(__qadd(INT32_MAX, -1), INT32_MAX - 1);
    assert_int_equal(nv_isa()->q, 0);
    assert_int_equal(__qadd(INT32_MAX, 1), INT32_MAX);
    assert_int_equal(nv_isa()->q, 1);
    assert_int_equal(__saturation_occurred(), 1);
    (void)__qadd(1, 1);
    assert_int_equal(nv_isa()->q, 1);
    __set_saturation_occurred(0);
    assert_int_equal(nv_isa()->q, 0);
    assert_int_equal(__ssat(-129, 8), -128);
    assert_int_equal(nv_isa()->q, 1);
}

static void q_is_set_by_a_wrap_into_32_bits_only(void **unused)
{
    (void)unused;
    assert_int_equal(__smlald(0x7fff7fff, 0x7fff7fff, INT64_MAX), INT64_MIN + 0x7ffe0001);
    assert_int_equal(__qadd8(0x7f7f7f7f, 0x01010101), 0x7f7f7f7f);
    assert_int_equal(nv_isa()->q, 0);
    assert_int_equal(__smlad(0x00010000, 0x00010000, INT32_MAX), INT32_MIN);
    assert_int_equal(nv_isa()->q, 1);
}

static void ge_selects_bytes(void **unused)
{
    (void)unused;
    assert_int_equal((uint32_t)__sadd8((int32_t)0x7f80ff01, 0x01010101), 0x80810002);
    assert_int_equal(nv_isa()->ge, 0xb); /* 128, -127, 0, 2 */
    assert_int_equal(__sel(0xaabbccdd, 0x11223344), 0xaa22ccdd);
}

static void rrx_takes_the_carry(void **unused)
{
    (void)unused;
    assert_int_equal(__RRX(3), 1);
    nv_isa()->c = 1;
    assert_int_equal(__RRX(3), 0x80000001);
}

static void long_has_32_bits(void **unused)
{
    const unsigned long x = 0xdead000000000000u | 0x00ff8001u;

    (void)unused;
    assert_int_equal(__clzl(x), 8);
    assert_int_equal(__clsl(x), 7);
    assert_int_equal(__revl(x), 0x0180ff00);
    assert_int_equal(__rev16l(x), 0xff000180);
    assert_int_equal(__rbitl(x), 0x8001ff00);
    assert_int_equal(__rorl(x, 4), 0x100ff800);
}

static void exceptions_accumulate(void **unused)
{
    (void)unused;
    assert_true(__sqrtf(4.0f) == 2.0f);
    assert_int_equal(nv_isa()->fpexc, 0);
    assert_true(__sqrt(2.0) > 1.414);
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_INEXACT);
    float nan = __sqrtf(-1.0f);
    uint32_t bits;
    memcpy(&bits, &nan, sizeof bits);
    assert_int_equal(bits, 0x7fc00000);
    assert_int_equal(nv_isa()->fpexc, NV_FPEXC_INEXACT | NV_FPEXC_INVALID);
}

static void barriers_leave_the_state_alone(void **unused)
{
    const struct nv_isa_state zero = {.q = 0};
    uint32_t word = 5;

    (void)unused;
    __dmb(15);
    __DSB();
    __WFE();
    __nop();
    __pld(&word);
    __pldx(1, 0, 0, &word);
    __BKPT(3);
    assert_int_equal(__swp(6, &word), 5);
    assert_int_equal(__LDREXW(&word), 6);
    assert_int_equal(__STREXW(7, &word), 0);
    assert_int_equal(word, 7);
    assert_memory_equal(nv_isa(), &zero, sizeof zero);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(state_is_one_object, reset),
        cmocka_unit_test_setup(state_is_of_a_thread, reset),
        cmocka_unit_test_setup(q_is_set_by_saturation, reset),
        cmocka_unit_test_setup(q_is_set_by_a_wrap_into_32_bits_only, reset),
        cmocka_unit_test_setup(ge_selects_bytes, reset),
        cmocka_unit_test_setup(rrx_takes_the_carry, reset),
        cmocka_unit_test_setup(long_has_32_bits, reset),
        cmocka_unit_test_setup(exceptions_accumulate, reset),
        cmocka_unit_test_setup(barriers_leave_the_state_alone, reset),
    };
    return cmocka_run_group_tests_name("isa", tests, NULL, NULL);
}
