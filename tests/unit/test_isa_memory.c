/* SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
/*
 * What the MVE emulation does at the edges of memory: addresses in lanes where there is none,
 * guard pages behind a predicated access. Values: tests/insn against QEMU.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#define __ARM_FEATURE_MVE 3
#include <arm_mve.h>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- addresses in lanes ---- */

static struct fault {
    int count;
    uint32_t address;
    size_t bytes;
} fault;

static void note(uint32_t address, size_t bytes)
{
    fault.count++;
    fault.address = address;
    fault.bytes = bytes;
}

static int note_faults(void **unused)
{
    (void)unused;
    memset(&fault, 0, sizeof fault);
    (void)nv_isa_on_fault(note);
    return 0;
}

static int default_faults(void **unused)
{
    (void)unused;
    (void)nv_isa_on_fault(NULL);
    return 0;
}

static uint32_t address_of(const void *p)
{
    assert_true((uintptr_t)p <= UINT32_MAX);
    return (uint32_t)(uintptr_t)p;
}

static void low_memory_is_zeroed_and_low(void **unused)
{
    (void)unused;
    for (size_t bytes = 0; bytes < 3 << 20; bytes = bytes * 2 + 1) {
        uint8_t *block = nv_isa_low_alloc(bytes);
        assert_non_null(block);
        assert_true((uintptr_t)block + bytes <= UINT32_MAX);
        for (size_t i = 0; i < bytes; i += 997) {
            assert_int_equal(block[i], 0);
            block[i] = 1;
        }
        nv_isa_low_free(block, bytes);
    }
    assert_null(nv_isa_low_alloc((size_t)UINT32_MAX + 1));
    nv_isa_low_free(NULL, 5);
}

static void low_memory_is_gathered_and_scattered(void **unused)
{
    uint32_t *block = nv_isa_low_alloc(64);

    (void)unused;
    assert_non_null(block);
    uint32x4_t base = vaddq_n_u32(vmulq_n_u32(vidupq_n_u32(0, 1), 8), address_of(block));
    vstrwq_scatter_base_u32(base, 4, vidupq_n_u32(10, 1));
    assert_int_equal(vaddvq_u32(vldrwq_gather_base_u32(base, 4)), 10 + 11 + 12 + 13);
    assert_int_equal(block[1] << 8 | block[7], 10 << 8 | 13);
    uint64x2_t wide = {address_of(block), address_of(block + 2)};
    assert_int_equal(vldrdq_gather_base_wb_u64(&wide, 8)[1], (uint64_t)12 << 32);
    assert_int_equal(wide[0], address_of(block + 2));
    nv_isa_low_free(block, 64);
    assert_int_equal(fault.count, 0);
}

/* A block that was given back has no memory. */
static void no_memory_is_told(void **unused)
{
    uint32_t *block = nv_isa_low_alloc(1 << 16);

    (void)unused;
    assert_non_null(block);
    nv_isa_low_free(block, 1 << 16);
    uint32x4_t base = vdupq_n_u32(address_of(block));
    assert_int_equal(vaddvq_s32(vldrwq_gather_base_s32(base, -4)), 0);
    assert_int_equal(fault.count, 4);
    assert_int_equal(fault.address, address_of(block) - 4);
    assert_int_equal(fault.bytes, 4);
    vstrwq_scatter_base_p_s32(base, 4, vdupq_n_s32(1), 0x0f00);
    assert_int_equal(fault.count, 5);
    (void)vldrwq_gather_base_z_s32(base, 0, 0);
    assert_int_equal(fault.count, 5);
}

static void the_first_4_gib_end(void **unused)
{
    (void)unused;
    (void)vldrwq_gather_base_z_u32(vdupq_n_u32(0xfffffffeu), 0, 1);
    assert_int_equal(fault.count, 1);
    assert_int_equal(fault.address, 0xfffffffe);
    (void)vldrwq_gather_base_z_u32(vdupq_n_u32(0), 0, 1);
    assert_int_equal(fault.count, 2);
}

/* Mapped, but closed; and under AddressSanitizer all that is not the program's. */
static void closed_memory_is_told(void **unused)
{
    uint8_t *block = nv_isa_low_alloc(1 << 13);

    (void)unused;
    assert_non_null(block);
    assert_int_equal(mprotect(block + (1 << 12), 1 << 12, PROT_NONE), 0);
    uint32x4_t base = vdupq_n_u32(address_of(block) + (1 << 12));
    (void)vldrwq_gather_base_z_u32(base, -4, 1);
    assert_int_equal(fault.count, 0);
    (void)vldrwq_gather_base_z_u32(base, 0, 1);
    (void)vldrwq_gather_base_z_u32(vsubq_n_u32(base, 1), 0, 1);
    assert_int_equal(fault.count, 2);
    nv_isa_low_free(block, 1 << 13);
#ifdef __SANITIZE_ADDRESS__
    for (uint32_t shadow = 0x80000000u; shadow < 0xf0000000u; shadow += 0x01000000u)
        (void)vldrwq_gather_base_z_u32(vdupq_n_u32(shadow), 0, 1);
    assert_int_equal(fault.count, 2 + 0x70);
#endif
}

static void default_is_one_line_and_abort(void **unused)
{
    char line[256];
    int ends[2], status;

    (void)unused;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        (void)dup2(ends[1], 2);
        (void)vldrwq_gather_base_s32(vdupq_n_u32(0x30), 0);
        _exit(0);
    }
    (void)close(ends[1]);
    const ssize_t n = read(ends[0], line, sizeof line - 1);
    assert_true(n > 0);
    line[n] = '\0';
    (void)close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    assert_string_equal(line, "arm_mve.h: gather or scatter of 4 bytes at 0x00000030, where this "
                              "host has no memory; take the memory from nv_isa_low_alloc\n");
}

/* ---- active bytes only ---- */

/* A page whose neighbours are closed. */
static uint8_t *guarded(void)
{
    uint8_t *pages =
        mmap(NULL, 3 << 12, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    assert_ptr_not_equal(pages, MAP_FAILED);
    assert_int_equal(mprotect(pages, 1 << 12, PROT_NONE), 0);
    assert_int_equal(mprotect(pages + (2 << 12), 1 << 12, PROT_NONE), 0);
    return pages + (1 << 12);
}

static void predicated_accesses_stay_in_their_bytes(void **unused)
{
    uint8_t *page = guarded(), *end = page + (1 << 12);

    (void)unused;
    for (uint32_t n = 0; n <= 16; n++) {
        vstrbq_p_u8(end - n, vdupq_n_u8((uint8_t)n), vctp8q(n));
        assert_int_equal(vaddvq_u8(vldrbq_z_u8(end - n, vctp8q(n))), n * n);
        vst1q_p_u8(page - 16 + n, vdupq_n_u8(1), (mve_pred16_t)(0xffffu << (16 - n)));
        assert_int_equal(vaddvq_u8(vld1q_z_u8(page - 16 + n, (mve_pred16_t)(0xffffu << (16 - n)))),
                         n);
    }
    for (uint32_t n = 0; n <= 4; n++) {
        vstrbq_p_s32((int8_t *)end - n, vdupq_n_s32(-1), vctp32q(n));
        assert_int_equal(vaddvq_s32(vldrbq_z_s32((int8_t *)end - n, vctp32q(n))), -(int)n);
        vstrhq_p_u32((uint16_t *)(void *)(end - 2 * n), vdupq_n_u32(7), vctp32q(n));
        assert_int_equal(
            vaddvq_u32(vldrwq_z_u32((uint32_t *)(void *)(end - 4 * n), vctp32q(n))) != 0, n > 0);
        uint32x4_t offset = {0, 4, 8, 12};
        vstrwq_scatter_offset_p_u32((uint32_t *)(void *)(end - 4 * n), offset, vdupq_n_u32(n),
                                    vctp32q(n));
        assert_int_equal(vaddvq_u32(vldrwq_gather_offset_z_u32((uint32_t *)(void *)(end - 4 * n),
                                                               offset, vctp32q(n))),
                         n * n);
    }
    assert_int_equal(munmap(page - (1 << 12), 3 << 12), 0);
}

static void any_alignment_will_do(void **unused)
{
    uint8_t bytes[80] = {0};

    (void)unused;
    for (int16_t i = 0; i < 16; i++) {
        vstrwq_s32((int32_t *)(void *)(bytes + i), vdupq_n_s32(0x01020304));
        assert_int_equal(bytes[i + 15] << 8 | bytes[i], 0x0104);
        assert_int_equal(vaddvq_s32(vldrwq_s32((int32_t *)(void *)(bytes + i))), 0x04080c10);
        int16x8x2_t two = {{vdupq_n_s16(i), vdupq_n_s16(1)}};
        vst2q_s16((int16_t *)(void *)(bytes + i), two);
        assert_int_equal(vaddvq_s16(vld2q_s16((int16_t *)(void *)(bytes + i)).val[0]), 8 * i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(low_memory_is_zeroed_and_low, note_faults),
        cmocka_unit_test_setup(low_memory_is_gathered_and_scattered, note_faults),
        cmocka_unit_test_setup(no_memory_is_told, note_faults),
        cmocka_unit_test_setup(the_first_4_gib_end, note_faults),
        cmocka_unit_test_setup(closed_memory_is_told, note_faults),
        cmocka_unit_test_setup(default_is_one_line_and_abort, default_faults),
        cmocka_unit_test(predicated_accesses_stay_in_their_bytes),
        cmocka_unit_test(any_alignment_will_do),
    };
    return cmocka_run_group_tests_name("isa_memory", tests, NULL, NULL);
}
