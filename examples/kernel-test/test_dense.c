/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dense.h"
#include "nv/kernel_test_cmocka.h"

/* One layer: two rows of 37 values, ten units, one scale for all weights. */
static void one_layer(void **state)
{
    nv_case c;

    (void)state;
    nv_case_begin(&c, NV_OP_FULLY_CONNECTED, 42);
    nv_case_input(&c, NV_INT8, NV_SHAPE(2, 37), 0.05, -3);
    nv_case_weights(&c, NV_INT8, NV_SHAPE(10, 37), 0.01, NV_PER_TENSOR);
    nv_case_bias(&c, NV_INT32, 10);
    nv_case_output(&c, NV_INT8, NV_SHAPE(2, 10), 0.35, 4);
    nv_assert_kernel(&c, NV_KERNEL_ENTRY(arm_fully_connected_s8, dense_s8));
}

/* 200 layers that nnverify draws. */
static void drawn_layers(void **state)
{
    static const nv_kernel_entry dense[] = {NV_KERNEL_ENTRY(arm_fully_connected_s8, dense_s8), {0}};
    const nv_kernel_test test = {.functions = dense};

    (void)state;
    nv_assert_kernel_drawn(&test, 42, 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_layer),
        cmocka_unit_test(drawn_layers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
