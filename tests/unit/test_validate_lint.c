/* SPDX-License-Identifier: Apache-2.0 */
/* The lint: a model that is sound, and one fault after the other put into it. */
#include "lint.h"
#include "model.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

typedef struct lint {
    fb_model file;
    nv_model *model;
    nv_findings findings;
} lint;

static int set_up(void **state)
{
    lint *l = calloc(1, sizeof *l);
    assert_non_null(l);
    l->file = fb_every_operator;
    *state = l;
    return 0;
}

static int tear_down(void **state)
{
    lint *l = *state;
    nv_findings_clear(&l->findings);
    nv_model_free(l->model);
    free(l);
    return 0;
}

static void run(lint *l)
{
    nv_error e = NV_ERROR_INIT;
    size_t bytes;
    uint8_t *file = fb_build(&l->file, &bytes);

    expect_ok(nv_model_load(file, bytes, &nv_limits_default, &l->model, &e), &e);
    expect_ok(nv_lint(l->model, &l->findings, &e), &e);
}

static fb_tensor *tensor(lint *l, int index)
{
    return &l->file.graph[0].tensors[index];
}

/* The finding of that severity, code and layer (-1: none) whose message holds `part`. */
static const nv_finding *find(const lint *l, nv_severity severity, nv_finding_code code,
                              int32_t layer, const char *part)
{
    for (size_t i = 0; i < l->findings.count; i++) {
        const nv_finding *f = &l->findings.items[i];
        if (f->severity == severity && f->code == code && f->layer == layer &&
            strstr(f->message, part) != NULL)
            return f;
    }
    for (size_t i = 0; i < l->findings.count; i++)
        print_error("has: %s %s layer %d: %s\n", nv_severity_name(l->findings.items[i].severity),
                    nv_finding_kinds[l->findings.items[i].code].code, l->findings.items[i].layer,
                    l->findings.items[i].message);
    fail_msg("no %s %s layer %d: %s", nv_severity_name(severity), nv_finding_kinds[code].code,
             layer, part);
    return NULL;
}

static void test_sound(void **state)
{
    lint *l = *state;

    run(l);
    for (size_t i = 0; i < l->findings.count; i++)
        assert_int_equal(l->findings.items[i].severity, NV_NOTE);
    const nv_finding *f = find(l, NV_NOTE, NV_FINDING_MODEL_LINT, FB_O_DEPTHWISE,
                               "has quantized_dimension 3; expected 0");
    assert_string_equal(f->tensor, "depthwise/bias");
    assert_non_null(strstr(nv_finding_fix(f), "quantized_dimension to 0"));
    (void)find(l, NV_NOTE, NV_FINDING_MODEL_LINT, -1, "no optimized kernel");
}

static void test_quantized_dimension(void **state)
{
    static const int8_t weights[4 * 3 * 3 * 4] = {1, 127, -127, 100};
    lint *l = *state;

    /* As many input as output channels, so that the wrong dimension has the right size. */
    tensor(l, FB_T_INPUT)->shape.dim[3] = tensor(l, FB_T_PADDED)->shape.dim[3] = 4;
    tensor(l, FB_T_CONV_WEIGHTS)->shape.dim[3] = 4;
    tensor(l, FB_T_CONV_WEIGHTS)->data = weights;
    tensor(l, FB_T_CONV_WEIGHTS)->bytes = sizeof weights;
    tensor(l, FB_T_CONV_WEIGHTS)->quant.axis = 3;
    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_QUANT_PER_CHANNEL, FB_O_CONV,
               "along quantized_dimension 3, but the output channels are dimension 0");
}

static void test_bias_scale(void **state)
{
    lint *l = *state;

    tensor(l, FB_T_FC_BIAS)->quant.scale[0] = 0.00121f;
    tensor(l, FB_T_CONV_BIAS)->quant.scale[2] *= 1.1f;
    run(l);
    (void)find(l, NV_NOTE, NV_FINDING_MODEL_LINT, FB_O_FC,
               "3 of 3 channels is not input scale * weight scale");
    (void)find(l, NV_WARNING, NV_FINDING_MODEL_LINT, FB_O_CONV,
               "1 of 4 channels is not input scale * weight scale; channel 2 has 0.0165, expected "
               "0.015 (10 % off)");
}

static void test_zero_point(void **state)
{
    lint *l = *state;

    tensor(l, FB_T_FC_WEIGHTS)->quant.zero[0] = 3;
    run(l);
    (void)find(l, NV_NOTE, NV_FINDING_MODEL_LINT, FB_O_FC, "the weights have zero point 3");
}

static void test_overflow(void **state)
{
    static const int32_t near[] = {100, INT32_MAX - 17900, 300};
    lint *l = *state;

    /* Channel 1: 140 * 129 = 18060 by magnitude, 126 * 90 + 129 * 50 = 17790 by sign. */
    tensor(l, FB_T_FC_BIAS)->data = near;
    run(l);
    const nv_finding *f = find(l, NV_NOTE, NV_FINDING_BIAS_OVERFLOW, FB_O_FC,
                               "1 of 3 channels can overflow; in channel 1");
    assert_non_null(strstr(f->message, "2147483807"));
    assert_int_equal(cJSON_GetObjectItem(f->evidence, "channel")->valueint, 1);
}

static void test_overflow_certain(void **state)
{
    static const int32_t beyond[] = {100, INT32_MAX - 1000, 300};
    lint *l = *state;

    tensor(l, FB_T_FC_BIAS)->data = beyond;
    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_BIAS_OVERFLOW, FB_O_FC, "1 of 3 channels");
}

static void test_scale_zero(void **state)
{
    lint *l = *state;

    tensor(l, FB_T_CONV_WEIGHTS)->quant.scale[1] = 1e-42f;
    run(l);
    (void)find(l, NV_NOTE, NV_FINDING_MODEL_LINT, -1, "1 of 4 scales are zero or denormal");
}

static void test_ranges(void **state)
{
    static const int8_t small[] = {3, -2, 1, 0, 5, 4, -3, -2, 1, -7, 6, -1};
    lint *l = *state;

    tensor(l, FB_T_FC_WEIGHTS)->data = small;
    tensor(l, FB_T_CONV)->quant.scale[0] = 0.5f; /* RELU6, and a range to 127 */
    tensor(l, FB_T_DEPTHWISE_BIAS)->quant.scale[0] = 0.5f * 0.02f;
    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_QUANT_RANGE_UNUSED, FB_O_FC,
               "the largest weight is 7 of 127");
    (void)find(l, NV_WARNING, NV_FINDING_QUANT_RANGE_UNUSED, FB_O_CONV,
               "no input can give more than 6");
}

static void test_spread(void **state)
{
    static const int8_t uneven[] = {1, 0, -2, 0, 3, 1, 0, -3, 127, -127, 100, -100};
    lint *l = *state;

    tensor(l, FB_T_FC_WEIGHTS)->data = uneven;
    run(l);
    (void)find(
        l, NV_WARNING, NV_FINDING_QUANT_PER_CHANNEL, FB_O_FC,
        "2 (channel 0) to 127 steps (channel 2); 2 of 3 channels have fewer than 8. A scale a "
        "channel would give channel 0 63.5 times the steps");
}

static void test_unused(void **state)
{
    static const int8_t spare[40];
    lint *l = *state;

    *tensor(l, FB_T_QUANTIZE + 1) = (fb_tensor){.name = "spare",
                                                .type = NV_INT8,
                                                .shape = {1, {40}},
                                                .quant = FB_QUANT(1, 0),
                                                .data = spare,
                                                .bytes = sizeof spare};
    run(l);
    const nv_finding *f =
        find(l, NV_NOTE, NV_FINDING_MODEL_LINT, -1, "1 tensor is used by no operator, 40 bytes");
    assert_string_equal(f->tensor, "spare");
}

static void test_external(void **state)
{
    lint *l = *state;

    tensor(l, FB_T_FC_WEIGHTS)->is_external = true;
    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_MODEL_LINT, -1, "TFLite Micro ignores Buffer.offset");
}

static void test_hybrid(void **state)
{
    static const int8_t weights[] = {127, -3, 5, 100, -127, 2};
    lint *l = *state;

    l->file = fb_float_fc;
    *tensor(l, 1) = (fb_tensor){.name = "w",
                                .type = NV_INT8,
                                .shape = {2, {2, 3}},
                                .quant = FB_QUANT(0.01f, 0),
                                .data = weights,
                                .bytes = sizeof weights};
    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_MODEL_LINT, 0, "a hybrid model");
}

/* RELU clamps where the zero point leaves room for negative values. */
static void test_dropped_activation(void **state)
{
    static const int32_t shape[] = {1, 2, 2, 1};
    static const int8_t weights[] = {127, -3, 5, 100};
    lint *l = *state;
    /* clang-format off */
    l->file = (fb_model){.graph = {{
        .tensors = {{"shape", NV_INT32, {1, {4}}, .data = shape, .bytes = sizeof shape},
                    {"w", NV_INT8, {4, {1, 2, 2, 1}}, FB_QUANT(0.1f, 0), weights, sizeof weights},
                    {"x", NV_INT8, {4, {1, 1, 1, 1}}, FB_QUANT(0.1f, 0)},
                    {"y", NV_INT8, {4, {1, 2, 2, 1}}, FB_QUANT(0.5f, -100)}},
        .operators = {{67, FB_IN(0, 1, 2), FB_OUT(3), 49,
                       {FB_BYTE(0, 1), FB_INT(1, 2), FB_INT(2, 2), FB_BYTE(3, 1)}}},
        .n_inputs = 1, .inputs = {2},
        .n_outputs = 1, .outputs = {3},
    }}};
    /* clang-format on */

    run(l);
    (void)find(l, NV_WARNING, NV_FINDING_MODEL_LINT, 0, "takes no notice of its fused activation");
    nv_findings_clear(&l->findings);
    nv_model_free(l->model);
    tensor(l, 3)->quant.zero[0] = -128;
    run(l);
    for (size_t i = 0; i < l->findings.count; i++)
        assert_null(strstr(l->findings.items[i].message, "fused activation"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_sound),
        TEST(test_quantized_dimension),
        TEST(test_bias_scale),
        TEST(test_zero_point),
        TEST(test_overflow),
        TEST(test_overflow_certain),
        TEST(test_scale_zero),
        TEST(test_ranges),
        TEST(test_spread),
        TEST(test_unused),
        TEST(test_external),
        TEST(test_hybrid),
        TEST(test_dropped_activation),
    };
    return cmocka_run_group_tests_name("validate/lint", tests, NULL, NULL);
}
