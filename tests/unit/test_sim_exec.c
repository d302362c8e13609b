/* SPDX-License-Identifier: Apache-2.0 */
/* The executor and the float32 twin of a graph. */
#include "exec.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <math.h>
#include <stdlib.h>

static nv_model *load(const fb_model *m)
{
    size_t bytes;
    uint8_t *file = fb_build(m, &bytes);
    nv_error e = NV_ERROR_INIT;
    nv_model *model;

    expect_ok(nv_model_load(file, bytes, &nv_limits_default, &model, &e), &e);
    return model;
}

static nv_exec *start(const nv_model *model, nv_eval_fn *const *table)
{
    nv_error e = NV_ERROR_INIT;
    nv_exec *exec;

    expect_ok(nv_exec_new(model, table, &nv_limits_default, &exec, &e), &e);
    return exec;
}

/* Outputs of TFLite Micro (tflite_micro 0.dev20261023) for the same file and input. */
static void test_every_operator(void **state)
{
    static const float probabilities[] = {170 / 256.0f, 84 / 256.0f, 2 / 256.0f};
    static const int8_t requantized[] = {55, -13, 3, 9};
    nv_model *model = load(&fb_every_operator);
    nv_exec *exec = start(model, nv_golden_table);
    nv_error e = NV_ERROR_INIT;

    (void)state;
    for (int run = 0; run < 2; run++) {
        int8_t *input = nv_exec_data(exec, FB_T_INPUT);
        for (int i = 0; i < 72; i++)
            input[i] = (int8_t)(uint8_t)(i * 37);
        expect_ok(nv_exec_run(exec, &e), &e);
        assert_memory_equal(nv_exec_data(exec, FB_T_FLOAT), probabilities, sizeof probabilities);
        assert_memory_equal(nv_exec_data(exec, FB_T_QUANTIZE), requantized, sizeof requantized);
        /* No buffer is reused: what is in the middle is still there. */
        assert_int_equal(((const int8_t *)nv_exec_data(exec, FB_T_PADDED))[0], -1);
        assert_int_equal(((const int8_t *)nv_exec_data(exec, FB_T_INPUT))[71], (int8_t)(71 * 37));
    }
    assert_ptr_equal(nv_exec_data(exec, FB_T_CONV_BIAS),
                     model->graphs[0].tensors[FB_T_CONV_BIAS].data);
    nv_exec_free(exec);
    nv_exec_free(NULL);
    nv_model_free(model);
}

static void test_args(void **state)
{
    fb_model m = fb_every_operator;
    m.graph[0].operators[FB_O_CONV].in.tensor[2] = -1;
    nv_model *model = load(&m);
    nv_exec *exec = start(model, nv_golden_table);
    const nv_args *args = nv_exec_args(exec, FB_O_CONV);

    (void)state;
    assert_ptr_equal(args->node, &model->graphs[0].nodes[FB_O_CONV]);
    assert_int_equal(args->rounding, NV_ROUNDING_TFLM);
    assert_ptr_equal(nv_in(args, 0), &model->graphs[0].tensors[FB_T_PADDED]);
    assert_ptr_equal(args->in[0].data, nv_exec_data(exec, FB_T_PADDED));
    assert_int_equal((uintptr_t)args->in[0].data % 16, 0);
    assert_null(nv_in(args, 2));
    assert_null(args->in[2].data);
    assert_ptr_equal(args->out[0].data, nv_exec_data(exec, FB_T_CONV));
    nv_exec_free(exec);
    nv_model_free(model);
}

static nv_status refuse(const nv_args *args, nv_error *err)
{
    (void)args;
    return nv_fail(err, NV_E_INPUT, "index out of range");
}

static void test_failing_operator(void **state)
{
    nv_eval_fn *table[NV_OP_COUNT];
    nv_model *model = load(&fb_every_operator);
    nv_error e = NV_ERROR_INIT;

    (void)state;
    memcpy(table, nv_golden_table, sizeof table);
    table[NV_OP_RESHAPE] = refuse;
    nv_exec *exec = start(model, table);
    memset(nv_exec_data(exec, FB_T_INPUT), 0, 72);
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_INPUT,
                   "operator 6 (RESHAPE): index out of range");
    assert_int_equal(e.node, 6);
    assert_true(e.offset > 0);
    nv_exec_free(exec);
    nv_model_free(model);
}

static void test_variables(void **state)
{
    static const float first[] = {3, 4};
    fb_model m = fb_float_fc;
    fb_tensor *t = m.graph[0].tensors;

    (void)state;
    t[4] = (fb_tensor){"int8 state", NV_INT8, {1, {4}}, FB_QUANT(1, -7), .is_variable = true};
    t[5] = (fb_tensor){"float state", NV_FLOAT32, {1, {2}}, .is_variable = true};
    t[6] = (fb_tensor){"given state",         NV_FLOAT32,         {1, {2}}, .data = first,
                       .bytes = sizeof first, .is_variable = true};
    nv_model *model = load(&m);
    nv_exec *exec = start(model, nv_golden_table);
    for (int round = 0; round < 2; round++) {
        assert_int_equal(((const int8_t *)nv_exec_data(exec, 4))[3], -7);
        assert_true(((const float *)nv_exec_data(exec, 5))[1] == 0);
        assert_memory_equal(nv_exec_data(exec, 6), first, sizeof first);
        for (int32_t i = 4; i < 7; i++)
            memset(nv_exec_data(exec, i), 0x55, 4);
        nv_exec_reset(exec);
    }
    nv_exec_free(exec);
    nv_model_free(model);
}

static void test_memory_limit(void **state)
{
    nv_model *model = load(&fb_every_operator);
    nv_limits limits = nv_limits_default;
    nv_error e = NV_ERROR_INIT;
    nv_exec *exec;

    (void)state;
    limits.max_memory = model->file_bytes + 100;
    expect_failure(nv_exec_new(model, nv_golden_table, &limits, &exec, &e), &e, NV_E_LIMIT,
                   "exceed the memory limit of ");
    assert_null(exec);
    nv_model_free(model);
}

static void test_dequantized(void **state)
{
    fb_model m = fb_every_operator;
    nv_error e = NV_ERROR_INIT;
    nv_model *twin;

    (void)state;
    m.graph[0].tensors[FB_T_PADDINGS].quant = (fb_quant)FB_QUANT(0.5f, 0); /* still paddings */
    nv_model *model = load(&m);
    expect_ok(nv_model_dequantized(model, &twin, &e), &e);
    const nv_tensor *t = twin->graphs[0].tensors;
    for (int32_t i = 0; i < twin->graphs[0].n_tensors; i++) {
        bool is_index = i == FB_T_PADDINGS || i == FB_T_SHAPE || i == FB_T_AXES;
        assert_int_equal(t[i].type, is_index ? NV_INT32 : NV_FLOAT32);
        assert_int_equal(t[i].bytes, nv_shape_count(&t[i].shape) * 4);
        assert_true(is_index || t[i].quant.count == 0);
    }
    const float *w = t[FB_T_CONV_WEIGHTS].data, *d = t[FB_T_DEPTHWISE_WEIGHTS].data,
                *b = t[FB_T_DEPTHWISE_BIAS].data, *a = t[FB_T_ADDEND].data;
    assert_true(w[18] == 127 * 0.02f); /* channel 1 of OHWI begins at 18 */
    assert_true(w[17] == -18 * 0.01f);
    assert_true(d[6] == 33 * 0.04f); /* channel 2 of 1HWC */
    assert_true(b[3] == 700 * 0.0005f);
    assert_true(a[0] == -133 * 0.03f); /* zero point 5 */

    nv_exec *exec = start(twin, nv_float_table), *golden = start(model, nv_golden_table);
    float *x = nv_exec_data(exec, FB_T_INPUT), total = 0;
    int8_t *q = nv_exec_data(golden, FB_T_INPUT);
    for (int i = 0; i < 72; i++) {
        q[i] = (int8_t)(i % 21 - 10);
        x[i] = 0.5f * (float)(q[i] + 1);
    }
    expect_ok(nv_exec_run(exec, &e), &e);
    expect_ok(nv_exec_run(golden, &e), &e);
    /* One layer deep the two agree to a step of the output's scale; the last sums to one. */
    const float *f = nv_exec_data(exec, FB_T_CONV), *p = nv_exec_data(exec, FB_T_FLOAT);
    const int8_t *g = nv_exec_data(golden, FB_T_CONV);
    for (int i = 0; i < 6 * 6 * 4; i++)
        assert_true(fabsf(f[i] - 0.05f * (float)(g[i] + 128)) <= 0.05f);
    for (int i = 0; i < 3; i++)
        total += p[i];
    assert_true(fabsf(total - 1) < 1e-5f);
    nv_exec_free(exec);
    nv_exec_free(golden);
    nv_model_free(twin);
    nv_model_free(model);
}

/* Constants of every integer type, among them int4 of an odd count. */
static void test_dequantized_types(void **state)
{
    static const uint8_t u8[] = {0, 255}, i4[] = {0x8f, 0x07};
    static const int16_t i16[] = {-32768, 32767};
    static const int32_t i32[] = {INT32_MIN, INT32_MAX};
    static const int64_t i64[] = {-3, 1099511627776};
    static const struct {
        nv_type type;
        int32_t count;
        int64_t zero;
        const void *data;
        size_t bytes;
        float expected[3];
    } constants[] = {
        {NV_UINT8, 2, 128, u8, sizeof u8, {-64, 63.5f}},
        {NV_INT4, 3, 0, i4, sizeof i4, {-0.5f, -4, 3.5f}},
        {NV_INT16, 2, 0, i16, sizeof i16, {-16384, 16383.5f}},
        {NV_INT32, 2, 0, i32, sizeof i32, {-1073741824, 1073741824}},
        {NV_INT64, 2, 1, i64, sizeof i64, {-2, 549755813888}},
    };
    enum { N = sizeof constants / sizeof constants[0], FIRST = 4 };
    fb_model m = fb_float_fc;
    nv_error e = NV_ERROR_INIT;
    nv_model *twin;

    (void)state;
    for (int i = 0; i < N; i++)
        m.graph[0].tensors[FIRST + i] = (fb_tensor){.name = "constant",
                                                    .type = (int)constants[i].type,
                                                    .shape = {1, {constants[i].count}},
                                                    .quant = FB_QUANT(0.5f, constants[i].zero),
                                                    .data = constants[i].data,
                                                    .bytes = constants[i].bytes};
    nv_model *model = load(&m);
    expect_ok(nv_model_dequantized(model, &twin, &e), &e);
    for (int i = 0; i < N; i++)
        assert_memory_equal(twin->graphs[0].tensors[FIRST + i].data, constants[i].expected,
                            sizeof(float) * (size_t)constants[i].count);
    nv_model_free(twin);
    nv_model_free(model);
}

/* A bias without a scale has that of the products, also where its integers serve another operator
 * as they are. */
static void test_dequantized_bias(void **state)
{
    fb_model m = fb_every_operator;
    fb_tensor *t = m.graph[0].tensors;
    nv_error e = NV_ERROR_INIT;
    nv_model *twin;

    (void)state;
    t[FB_T_CONV_BIAS].quant = t[FB_T_DEPTHWISE_BIAS].quant = (fb_quant){0};
    nv_model *model = load(&m);
    expect_ok(nv_model_dequantized(model, &twin, &e), &e);
    const nv_graph *g = &twin->graphs[0];
    const int32_t *raw = model->graphs[0].tensors[FB_T_DEPTHWISE_BIAS].data;
    const nv_quant *in = &model->graphs[0].tensors[FB_T_CONV].quant,
                   *w = &model->graphs[0].tensors[FB_T_DEPTHWISE_WEIGHTS].quant;
    const nv_tensor *bias = &g->tensors[g->nodes[FB_O_DEPTHWISE].in[2]];
    assert_int_equal(g->n_tensors, model->graphs[0].n_tensors + 2);
    assert_int_equal(g->tensors[FB_T_DEPTHWISE_BIAS].type, NV_INT32);
    assert_int_equal(bias->type, NV_FLOAT32);
    assert_int_equal(bias->bytes, 4 * sizeof(float));
    assert_int_equal(w->count, 4);
    for (int i = 0; i < 4; i++) {
        const double due = (double)in->scale[0] * (double)w->scale[i] * raw[i];
        assert_true(((const float *)bias->data)[i] == (float)due);
    }
    nv_exec *exec = start(twin, nv_float_table);
    expect_ok(nv_exec_run(exec, &e), &e);
    nv_exec_free(exec);
    nv_model_free(twin);
    nv_model_free(model);

    t[FB_T_CONV_BIAS].data = NULL;
    t[FB_T_CONV_BIAS].bytes = 0;
    m.graph[0].inputs[m.graph[0].n_inputs++] = FB_T_CONV_BIAS;
    model = load(&m);
    expect_failure(nv_model_dequantized(model, &twin, &e), &e, NV_E_UNSUPPORTED,
                   "operator 1 (CONV_2D): bias (tensor 4) has no scale and is computed");
    nv_model_free(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_operator),    cmocka_unit_test(test_args),
        cmocka_unit_test(test_failing_operator),  cmocka_unit_test(test_variables),
        cmocka_unit_test(test_memory_limit),      cmocka_unit_test(test_dequantized),
        cmocka_unit_test(test_dequantized_types), cmocka_unit_test(test_dequantized_bias),
    };
    return cmocka_run_group_tests_name("sim_exec", tests, NULL, NULL);
}
