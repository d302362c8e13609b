/* SPDX-License-Identifier: Apache-2.0 */
/* What prepare demands of elementwise operators. */
#include "demand.h"

/* clang-format off */
#define S              {1, {6}}
#define F              {NV_FLOAT32, S, 0, 0}
#define B              {NV_BOOL, S, 0, 0}
#define I8(s, z)       {NV_INT8, S, s, z}
#define I16(s, z)      {NV_INT16, S, s, z}
#define I32            {NV_INT32, S, 0, 0}
#define I64            {NV_INT64, S, 0, 0}
/* clang-format on */

static const demand demands[] = {
    {NV_OP_ADD, OK, 3, {I32, I32, I32}},
    {NV_OP_ADD,
     NOT_OURS("quantized int32, supported here: plain int32"),
     3,
     {I32, {NV_INT32, S, 1, 0}, I32}},
    {NV_OP_ADD, OK, 3, {I16(0.1f, 3), I16(0.1f, 0), I16(0.001f, 0)}},
    {NV_OP_ADD,
     BAD("has scale 6.1e-06, expected more than 2^-14 of the inputs' 0.1"),
     3,
     {I16(0.1f, 0), I16(0.1f, 0), I16(6.1e-6f, 0)}},
    {NV_OP_SUB, BAD("which do not broadcast"), 3, {F, {NV_FLOAT32, {1, {5}}, 0, 0}, F}},
    {NV_OP_SUB,
     BAD("is int8 without scale and zero point"),
     3,
     {I8(0.1f, 0), I8(0, 0), I8(0.1f, 0)}},
    {NV_OP_MUL, OK, 3, {I16(0.1f, 0), I16(0.1f, 0), I16(0.1f, 0)}},
    {NV_OP_MUL,
     BAD("input 1 (tensor 1) is int16 with zero point 3, expected 0"),
     3,
     {I16(0.1f, 0), I16(0.1f, 3), I16(0.1f, 0)}},
    {NV_OP_MUL, NOT_OURS("fused activation TANH"), 3, {F, F, F}, .params = {.mul = {NV_ACT_TANH}}},
    {NV_OP_SQUARED_DIFFERENCE,
     BAD("output (tensor 2) is int16 with zero point -1, expected 0"),
     3,
     {I16(0.1f, 0), I16(0.1f, 0), I16(0.1f, -1)}},
    {NV_OP_DIV,
     NOT_OURS("input of type int16, supported here: int8, int32, float32"),
     3,
     {I16(0.1f, 0), I16(0.1f, 0), I16(0.1f, 0)}},
    {NV_OP_FLOOR_DIV, NOT_OURS("input of type int32, supported here: float32"), 3, {I32, I32, I32}},
    {NV_OP_MAXIMUM, OK, 3, {I64, I64, I64}},
    {NV_OP_MAXIMUM,
     NOT_OURS("input 1 of type int32, supported here: that of the input, int64"),
     3,
     {I64, I32, I64}},
    {NV_OP_MINIMUM,
     BAD("input 1 (tensor 1) is not quantized, unlike tensor 0; expected both or"),
     3,
     {I8(0.1f, 0), I8(0, 0), I8(0.1f, 0)}},
    {NV_OP_ADD_N, OK, 4, {F, F, F, F}},
    {NV_OP_ADD_N,
     BAD("input 2 has scale 0.1 and zero point 1, expected the first input's 0.1 and"),
     4,
     {I8(0.1f, 0), I8(0.1f, 0), I8(0.1f, 1), I8(0.1f, 0)}},
    {NV_OP_ADD_N,
     BAD("expected more than 2^-19 of the inputs' 1"),
     3,
     {I8(1, 0), I8(1, 0), I8(1e-6f, 0)}},
    {NV_OP_ABS, OK, 2, {I16(0, 0), I16(0, 0)}},
    {NV_OP_ABS,
     BAD("input (tensor 0) is int16 with zero point 1, expected 0"),
     2,
     {I16(0.1f, 1), I16(0.1f, 0)}},
    {NV_OP_EXP,
     NOT_OURS("input of type int8, supported here: float32"),
     2,
     {I8(0.1f, 0), I8(0.1f, 0)}},
    {NV_OP_NEG,
     BAD("output (tensor 1) has shape [5], expected [6]"),
     2,
     {F, {NV_FLOAT32, {1, {5}}, 0, 0}}},
    {NV_OP_RELU6,
     BAD("has scale 1e-12, too small for the bounds of the fused activation"),
     2,
     {I8(1e-12f, 0), I8(0.1f, 0)}},
    {NV_OP_LOGISTIC, OK, 2, {I8(0.1f, 5), I8(1.0f / 256, -128)}},
    {NV_OP_LOGISTIC,
     BAD("output has scale 0.00390625 and zero point 0, expected 0.00390625 and"),
     2,
     {I8(0.1f, 5), I8(1.0f / 256, 0)}},
    {NV_OP_LOGISTIC,
     NOT_OURS("input has scale 16, supported here: 2^-27 to 16"),
     2,
     {I8(16, 5), I8(1.0f / 256, -128)}},
    {NV_OP_TANH,
     BAD("output has scale 0.00390625 and zero point 0, expected 0.0078125 and 0"),
     2,
     {I8(0.1f, 5), I8(1.0f / 256, 0)}},
    {NV_OP_TANH,
     NOT_OURS("input has scale 2, supported here: 2^-28 to 2"),
     2,
     {I16(2, 0), I16(0x1p-15f, 0)}},
    {NV_OP_L2_NORMALIZATION,
     NOT_OURS("a fused activation"),
     2,
     {F, F},
     .params = {.l2_normalization = {NV_ACT_RELU}}},
    {NV_OP_L2_NORMALIZATION,
     BAD("input is a scalar, expected 1 dimension or more"),
     2,
     {{NV_FLOAT32, {0}, 0, 0}, {NV_FLOAT32, {0}, 0, 0}}},
    {NV_OP_LOG_SOFTMAX, BAD("expected 0.0625 and 127"), 2, {I8(0.1f, 5), I8(0.1f, 127)}},
    {NV_OP_LOG_SOFTMAX,
     BAD("input has scale 1e-09, expected more than 2^-26"),
     2,
     {I8(1e-9f, 5), I8(0.0625f, 127)}},
    {NV_OP_SOFTMAX, OK, 2, {I8(0.1f, 5), I16(0x1p-16f, INT16_MIN)}, .params = {.softmax = {1}}},
    {NV_OP_SOFTMAX,
     BAD("expected 1/65536 and -32768"),
     2,
     {I8(0.1f, 5), I16(0x1p-16f, 0)},
     .params = {.softmax = {1}}},
    {NV_OP_SOFTMAX,
     BAD("beta is -1, expected 0 or more"),
     2,
     {I16(0.1f, 0), I16(0x1p-15f, 0)},
     .params = {.softmax = {-1}}},
    {NV_OP_EQUAL, OK, 3, {B, B, B}},
    {NV_OP_EQUAL, NOT_OURS("output of type int32, supported here: bool"), 3, {F, F, I32}},
    {NV_OP_LESS,
     NOT_OURS("input 1 has scale 1, supported here: below 1"),
     3,
     {I8(0.1f, 0), I8(1, 0), B}},
    {NV_OP_GREATER,
     NOT_OURS("input of type bool, supported here: int8, int32, int64, float32"),
     3,
     {B, B, B}},
    {NV_OP_LOGICAL_AND, NOT_OURS("input of type float32, supported here: bool"), 3, {F, F, B}},
    {NV_OP_LOGICAL_NOT, OK, 2, {B, B}},
    {NV_OP_SELECT_V2, OK, 4, {{NV_BOOL, {1, {1}}, 0, 0}, F, F, F}},
    {NV_OP_SELECT_V2, NOT_OURS("condition of type float32, supported here: bool"), 4, {F, F, F, F}},
    {NV_OP_SELECT_V2,
     NOT_OURS("input 1 of type int32, supported here: int8, int16, float32"),
     4,
     {B, I32, I32, I32}},
    {NV_OP_SELECT_V2,
     BAD("output (tensor 3) is not quantized, unlike tensor 1"),
     4,
     {B, I8(0.1f, 0), I8(0.1f, 0), I8(0, 0)}},
    {NV_OP_CAST, OK, 2, {B, F}},
    {NV_OP_CAST, NOT_OURS("from float32 to bool"), 2, {F, B}},
    {NV_OP_CAST,
     NOT_OURS("input of type int64, supported here: int8, int16, int32, uint32, bool"),
     2,
     {I64, F}},
    {NV_OP_PRELU, OK, 3, {I16(0.1f, 0), I8(0.1f, 4), I16(0.1f, 0)}},
    {NV_OP_PRELU,
     NOT_OURS("alpha of type int16, supported here: int8"),
     3,
     {I16(0.1f, 0), I16(0.1f, 0), I16(0.1f, 0)}},
};

enum { DEMANDS = sizeof demands / sizeof demands[0] };

static void demands_are_met_or_named(void **state)
{
    (void)state;
    assert_int_equal(unmet(demands, DEMANDS), 0);
}

/* Inputs and output are read and written once: six elements each, but for a scalar. */
static void cost_counts_the_elements(void **state)
{
    (void)state;
    for (size_t i = 0; i < DEMANDS; i++) {
        nv_error err = NV_ERROR_INIT;
        nv_cost cost;
        if (prepare(&demands[i], &cost, &err) == NV_OK)
            assert_true(cost.steps >= 6 * demands[i].n - 5);
    }
}

/* Every elementwise operator says how many operands it wants. */
static void operands_are_counted(void **state)
{
    int failures = 0;
    (void)state;
    for (size_t i = 0; i < DEMANDS; i++) {
        demand d = demands[i];
        nv_error err = NV_ERROR_INIT;
        nv_cost cost;
        if (d.status != NV_OK)
            continue;
        d.operand[1] = d.operand[d.n - 1];
        d.n = d.n == 2 ? 3 : 2; /* one input too many, or only one */
        const nv_status status = prepare(&d, &cost, &err);
        failures += status != NV_E_MODEL || strstr(err.message, "inputs, expected") == NULL;
    }
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(demands_are_met_or_named),
        cmocka_unit_test(cost_counts_the_elements),
        cmocka_unit_test(operands_are_counted),
    };
    return cmocka_run_group_tests_name("sim: elementwise", tests, NULL, NULL);
}
