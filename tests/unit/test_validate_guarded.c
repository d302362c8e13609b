/* SPDX-License-Identifier: Apache-2.0 */
/* Guarded memory: where blocks lie, what damage shows, what another process may claim. */
#include "guarded.h"
#include "support/expect.h"

#include <stdint.h>

static void open_memory(nv_guarded *g, size_t bytes)
{
    nv_error e = NV_ERROR_INIT;

    expect_ok(nv_guarded_open(g, bytes, false, &e), &e);
    g->poison = 0xA5;
}

static void test_blocks(void **state)
{
    nv_guarded g;

    (void)state;
    open_memory(&g, 1 << 20);
    for (unsigned misalign = 0; misalign < 16; misalign++) {
        const size_t bytes = 100 + misalign;
        unsigned char *p = nv_guarded_alloc(&g, bytes, misalign, NV_BLOCK_OUTPUT);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, misalign);
        for (size_t i = 0; i < bytes + 2 * NV_GUARD_BYTES; i++)
            assert_int_equal((p - NV_GUARD_BYTES)[i], g.blocks[g.n_blocks - 1].poison);
        memset(p, 0, bytes);
    }
    for (int i = 0; i < g.n_blocks; i++) {
        ptrdiff_t at;
        assert_false(nv_guarded_damaged(&g.blocks[i], &at));
        assert_false(nv_guarded_tail_damaged(&g, &at));
    }
    nv_guarded_close(&g);
}

static void test_damage(void **state)
{
    static const ptrdiff_t places[] = {-1, -NV_GUARD_BYTES, 10, 9 + NV_GUARD_BYTES};
    nv_guarded g;
    ptrdiff_t at;

    (void)state;
    open_memory(&g, 1 << 20);
    unsigned char *p = nv_guarded_alloc(&g, 10, 0, NV_BLOCK_SCRATCH);
    assert_non_null(p);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        p[places[i]] ^= 1;
        assert_true(nv_guarded_damaged(&g.blocks[0], &at));
        assert_int_equal(at, places[i]);
        p[places[i]] ^= 1;
        assert_false(nv_guarded_damaged(&g.blocks[0], &at));
    }
    p[10 + NV_GUARD_BYTES] ^= 1;
    assert_false(nv_guarded_damaged(&g.blocks[0], &at));
    assert_true(nv_guarded_tail_damaged(&g, &at));
    assert_int_equal(at, 10 + NV_GUARD_BYTES);
    nv_guarded_close(&g);
}

static void test_exhausted(void **state)
{
    nv_guarded g;

    (void)state;
    open_memory(&g, 4096);
    assert_null(nv_guarded_alloc(&g, SIZE_MAX, 0, NV_BLOCK_INPUT));
    assert_null(nv_guarded_alloc(&g, 4096, 0, NV_BLOCK_INPUT));
    assert_non_null(nv_guarded_alloc(&g, 3000, 0, NV_BLOCK_INPUT));
    assert_null(nv_guarded_alloc(&g, 3000, 0, NV_BLOCK_INPUT));
    nv_guarded_reset(&g);
    assert_non_null(nv_guarded_alloc(&g, 3000, 0, NV_BLOCK_INPUT));
    nv_guarded_reset(&g);
    for (int i = 0; i < NV_GUARD_MAX_BLOCKS; i++)
        if (nv_guarded_alloc(&g, 0, 0, NV_BLOCK_INPUT) == NULL)
            break;
    assert_null(nv_guarded_alloc(&g, 0, 0, NV_BLOCK_INPUT));
    nv_guarded_close(&g);
}

/* What a process says that laid out a block in the same memory is believed only if it can be. */
static void test_adopted(void **state)
{
    nv_guarded g;

    (void)state;
    open_memory(&g, 1 << 16);
    unsigned char *p = nv_guarded_alloc(&g, 10, 0, NV_BLOCK_SCRATCH);
    const nv_guard_block sound = {p + 256, 64, NV_BLOCK_SCRATCH, g.blocks[0].poison};
    nv_guard_block b[7];
    for (int i = 0; i < 7; i++)
        b[i] = sound;
    b[0].data = p;
    b[1].data = NULL;
    b[2].data = (unsigned char *)UINTPTR_MAX;
    b[3].bytes = SIZE_MAX;
    b[4].bytes = 1 << 16;
    b[5].kind = (nv_block_kind)99;
    b[6].poison = 0x3C;
    for (int i = 0; i < 7; i++)
        assert_false(nv_guarded_adopt(&g, &b[i]));
    assert_int_equal(g.n_blocks, 1);
    assert_true(nv_guarded_adopt(&g, &sound));
    assert_int_equal(g.n_blocks, 2);
    assert_false(nv_guarded_adopt(&g, &sound)); /* it lies on itself */
    g.n_blocks = NV_GUARD_MAX_BLOCKS;
    b[0].data = p + 1024;
    assert_false(nv_guarded_adopt(&g, &b[0]));
    nv_guarded_close(&g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_exhausted),
        cmocka_unit_test(test_adopted),
    };
    return cmocka_run_group_tests_name("validate/guarded", tests, NULL, NULL);
}
