/* SPDX-License-Identifier: Apache-2.0 */
/* What the harness makes of calls that are made elsewhere (nv_harness_options.make). */
#include "harness.h"
#include "support/expect.h"

/* What the call did, elsewhere. */
typedef enum deed { NOTHING, WROTE_BEHIND, CRASHED, CRASHED_WITH_SCRATCH, TOLD_DAMAGE } deed;

static nv_status make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                      nv_error *err)
{
    const deed done = *(const deed *)context;
    const nv_guarded *memory = nv_harness_memory(h);

    (void)err;
    *o = (nv_outcome){.function = "arm_reshape_s8", .path = "generic"};
    memcpy(args->out[0].data, args->in[0].data, args->in[0].tensor->bytes);
    if (done == WROTE_BEHIND || done == CRASHED_WITH_SCRATCH)
        memory->base[memory->used + 5] ^= 1;
    if (done == CRASHED || done == CRASHED_WITH_SCRATCH) {
        o->signal = "SIGSEGV";
        (void)snprintf(o->crash, sizeof o->crash, "crashed with SIGSEGV");
    }
    if (done == TOLD_DAMAGE)
        (void)snprintf(o->damage, sizeof o->damage, "wrote byte 9 of an argument's memory");
    return NV_OK;
}

static void expect_faults(deed done, unsigned faults, const char *detail)
{
    int8_t in[4] = {1, 2, 3, 4}, out[4];
    const nv_tensor tensor = {.name = "t", .type = NV_INT8, .shape = {1, {4}}, .bytes = sizeof in};
    const nv_node node = {.op = NV_OP_RESHAPE, .n_in = 1, .n_out = 1};
    nv_value from = {&tensor, in}, to = {&tensor, out};
    const nv_args args = {&node, &from, &to, NV_ROUNDING_TFLM, NULL, NULL};
    const nv_harness_options options = {
        .max_memory = 1 << 20, .make = make, .context = (void *)(uintptr_t)&done, .misalign = 3};
    nv_error e = NV_ERROR_INIT;
    nv_kernel_result r;
    nv_harness *h;

    expect_ok(nv_harness_new(&nv_kernels_scalar, &options, &h, &e), &e);
    expect_ok(nv_harness_run(h, &args, &r, &e), &e);
    assert_int_equal(r.faults, faults);
    assert_string_equal(r.detail, detail);
    if (faults == 0)
        assert_memory_equal(r.out[0], in, sizeof in);
    if (faults == NV_FAULT_CRASH)
        assert_string_equal(r.signal, "SIGSEGV");
    nv_harness_free(h);
}

static void test_elsewhere(void **state)
{
    static const char crash[] = "arm_reshape_s8 crashed with SIGSEGV";

    (void)state;
    expect_faults(NOTHING, 0, "");
    expect_faults(WROTE_BEHIND, NV_FAULT_GUARD,
                  "wrote 73 bytes behind the start of the output buffer, which has 4");
    expect_faults(CRASHED, NV_FAULT_CRASH, crash);
    /* Scratch that the lost process had taken is no damage. */
    expect_faults(CRASHED_WITH_SCRATCH, NV_FAULT_CRASH, crash);
    expect_faults(TOLD_DAMAGE, NV_FAULT_GUARD,
                  "arm_reshape_s8 wrote byte 9 of an argument's memory");
}

/* A variable of no bytes has no copy either (nv_feed.before). */
static void test_empty(void **state)
{
    const nv_tensor empty = {
        .name = "t", .type = NV_INT8, .shape = {2, {0, 4}}, .is_variable = true};
    const nv_node node = {.op = NV_OP_RESHAPE, .n_in = 1, .n_out = 1};
    nv_value from = {&empty, NULL}, to = {&empty, NULL};
    const nv_args args = {&node, &from, &to, NV_ROUNDING_TFLM, NULL, NULL};
    const nv_harness_options options = {.max_memory = 1 << 20};
    nv_error e = NV_ERROR_INIT;
    nv_kernel_result r;
    nv_harness *h;

    (void)state;
    expect_ok(nv_harness_new(&nv_kernels_scalar, &options, &h, &e), &e);
    expect_ok(nv_harness_run(h, &args, &r, &e), &e);
    assert_int_equal(r.faults, 0);
    nv_harness_free(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_elsewhere),
                                       cmocka_unit_test(test_empty)};
    return cmocka_run_group_tests_name("validate/harness", tests, NULL, NULL);
}
