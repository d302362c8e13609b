/* SPDX-License-Identifier: Apache-2.0 */
/* Parse and prepare of the operators: geometry against a table computed by other means, and the
 * line that each contradiction gets. */
#include "model.h"
#include "op.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <math.h>

/* One axis of a window: what TFLite computes, counted out by hand or with its converter. */
typedef struct axis_case {
    nv_padding padding;
    int32_t in, filter, stride, dilation, out, pad;
} axis_case;

static const axis_case axes[] = {
    {NV_PADDING_SAME, 49, 10, 2, 1, 25, 4}, /* kws: total 9, the smaller half in front */
    {NV_PADDING_SAME, 10, 4, 2, 1, 5, 1},   /* kws, across */
    {NV_PADDING_SAME, 96, 3, 2, 1, 48, 0},  /* person_detect: total 1 */
    {NV_PADDING_SAME, 25, 3, 1, 1, 25, 1},
    {NV_PADDING_SAME, 5, 1, 2, 1, 3, 0}, /* stride over 1x1: windows skip elements */
    {NV_PADDING_SAME, 4, 1, 3, 1, 2, 0}, /* negative total: none */
    {NV_PADDING_SAME, 7, 3, 1, 2, 7, 2}, /* dilated window of 5 */
    {NV_PADDING_SAME, 7, 3, 2, 3, 4, 3}, /* window of 7, total 6 */
    {NV_PADDING_SAME, 2, 5, 1, 1, 2, 2}, /* the window is wider than the input */
    {NV_PADDING_SAME, 1, 4, 4, 1, 1, 1}, /* total 3 */
    {NV_PADDING_SAME, 6, 4, 1, 1, 6, 1}, /* even filter: total 3 */
    {NV_PADDING_SAME, 5, 3, 2147483647, 1, 1, 0},
    {NV_PADDING_VALID, 8, 3, 1, 1, 6, 0},
    {NV_PADDING_VALID, 8, 3, 2, 1, 3, 0},
    {NV_PADDING_VALID, 9, 3, 2, 1, 4, 0},
    {NV_PADDING_VALID, 9, 3, 2, 4, 1, 0}, /* window of 9: just fits */
    {NV_PADDING_VALID, 3, 3, 5, 1, 1, 0},
    {NV_PADDING_VALID, 1, 1, 1, 7, 1, 0}, /* dilation of a single tap */
};
enum { N_AXES = sizeof axes / sizeof axes[0] };

/* A CONV_2D in memory, float32: input [1, h, w, 4], weights [2, fh, fw, 4]. */
typedef struct conv {
    nv_tensor tensors[3];
    nv_node node;
    nv_graph graph;
} conv;

static const int32_t conv_in[] = {0, 1}, conv_out[] = {2};

static void make_conv(conv *c, const axis_case *h, const axis_case *w)
{
    *c = (conv){
        .tensors = {{.type = NV_FLOAT32, .shape = {4, {1, h->in, w->in, 4}}},
                    {.type = NV_FLOAT32, .shape = {4, {2, h->filter, w->filter, 4}}},
                    {.type = NV_FLOAT32, .shape = {4, {1, h->out, w->out, 2}}}},
        .node = {.op = NV_OP_CONV_2D, .n_in = 2, .n_out = 1, .in = conv_in, .out = conv_out},
    };
    c->node.params.conv_2d.window = (nv_window){.padding = h->padding,
                                                .stride_h = h->stride,
                                                .stride_w = w->stride,
                                                .dilation_h = h->dilation,
                                                .dilation_w = w->dilation};
    c->graph = (nv_graph){.n_tensors = 3, .n_nodes = 1, .tensors = c->tensors, .nodes = &c->node};
}

static void test_geometry(void **state)
{
    (void)state;
    for (int i = 0; i < N_AXES; i++)
        for (int j = 0; j < N_AXES; j++) {
            nv_error e = NV_ERROR_INIT;
            conv c;

            if (axes[i].padding != axes[j].padding)
                continue;
            make_conv(&c, &axes[i], &axes[j]);
            expect_ok(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e);
            const nv_window *w = &c.node.params.conv_2d.window;
            assert_int_equal(w->pad_top, axes[i].pad);
            assert_int_equal(w->pad_left, axes[j].pad);
            assert_int_equal(w->filter_h, axes[i].filter);
            assert_int_equal(w->filter_w, axes[j].filter);
            assert_int_equal(nv_cost_conv_2d(&c.graph, &c.node).macs,
                             (int64_t)axes[i].out * axes[j].out * 2 * axes[i].filter *
                                 axes[j].filter * 4);

            c.tensors[2].shape.dim[1]++;
            expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e, NV_E_MODEL,
                           "output (tensor 0) has shape [1, ");
        }
}

typedef struct bad_axis {
    axis_case axis;
    const char *message;
} bad_axis;

static void test_bad_geometry(void **state)
{
    static const bad_axis bad[] = {
        {{NV_PADDING_SAME, 5, 3, 0, 1, 5, 0}, "stride 0, dilation 1, filter 3 over 5 elements"},
        {{NV_PADDING_SAME, 5, 3, -1, 1, 5, 0}, "stride -1, dilation 1"},
        {{NV_PADDING_SAME, 5, 3, 1, 0, 5, 0}, "stride 1, dilation 0"},
        {{NV_PADDING_SAME, 5, 0, 1, 1, 5, 0}, "filter 0 over 5"},
        {{NV_PADDING_SAME, 0, 3, 1, 1, 0, 0}, "filter 3 over 0 elements"},
        {{NV_PADDING_VALID, 4, 5, 1, 1, 1, 0}, "spans 5 elements, more than the 4 of the input"},
        {{NV_PADDING_VALID, 8, 3, 1, 4, 1, 0}, "spans 9 elements, more than the 8"},
        {{NV_PADDING_SAME, 8, 3, 1, 1 << 30, 8, 0},
         "dilation 1073741824 over 8 elements, too many"},
        {{NV_PADDING_SAME, 8, 2, 1, INT32_MAX - 7, 8, 0},
         "dilation 2147483640 over 8 elements, too many"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        axis_case sound = {bad[i].axis.padding, 8, 1, 1, 1, 8, 0};
        nv_error e = NV_ERROR_INIT, f = NV_ERROR_INIT;
        conv c;

        make_conv(&c, &bad[i].axis, &sound);
        expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e, NV_E_MODEL, bad[i].message);
        make_conv(&c, &sound, &bad[i].axis);
        expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &f), &f, NV_E_MODEL, bad[i].message);
    }
}

static void test_groups(void **state)
{
    static const axis_case one = {NV_PADDING_SAME, 5, 3, 1, 1, 5, 1};
    nv_error e = NV_ERROR_INIT;
    conv c;

    (void)state;
    make_conv(&c, &one, &one);
    c.tensors[1].shape.dim[3] = 2; /* 4 input channels in 2 groups */
    expect_ok(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e);
    assert_int_equal(c.node.params.conv_2d.groups, 2);
    c.tensors[1].shape.dim[3] = 1; /* 4 groups, but 2 output channels */
    expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e, NV_E_MODEL,
                   "output has 2 channels in 4 groups");
    e = (nv_error)NV_ERROR_INIT;
    c.tensors[1].shape.dim[3] = 3;
    expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e, NV_E_MODEL,
                   "input has 4 channels and weights 3");
    e = (nv_error)NV_ERROR_INIT;
    c.tensors[1].shape.dim[3] = 0;
    expect_failure(nv_prepare_conv_2d(&c.graph, &c.node, &e), &e, NV_E_MODEL,
                   "input has 4 channels and weights 0");
}

static void test_broadcast(void **state)
{
    static const struct {
        nv_shape a, b, out;
        bool ok;
    } pairs[] = {
        {{4, {1, 2, 3, 4}}, {4, {1, 2, 3, 4}}, {4, {1, 2, 3, 4}}, true},
        {{4, {1, 2, 3, 4}}, {0, {0}}, {4, {1, 2, 3, 4}}, true},
        {{0, {0}}, {0, {0}}, {0, {0}}, true},
        {{2, {3, 1}}, {3, {5, 1, 4}}, {3, {5, 3, 4}}, true},
        {{2, {1, 0}}, {2, {7, 1}}, {2, {7, 0}}, true},
        {{2, {3, 2}}, {1, {3}}, {2, {3, 3}}, false},
        {{1, {0}}, {1, {2}}, {1, {2}}, false},
    };
    static const int32_t in[] = {0, 1}, out[] = {2};

    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_tensor t[] = {{.type = NV_FLOAT32, .shape = pairs[i].a},
                         {.type = NV_FLOAT32, .shape = pairs[i].b},
                         {.type = NV_FLOAT32, .shape = pairs[i].out}};
        nv_node node = {.op = NV_OP_ADD, .n_in = 2, .n_out = 1, .in = in, .out = out};
        nv_graph graph = {.n_tensors = 3, .n_nodes = 1, .tensors = t, .nodes = &node};
        nv_status status = nv_prepare_add(&graph, &node, &e);
        if (pairs[i].ok)
            expect_ok(status, &e);
        else
            expect_failure(status, &e, NV_E_MODEL, "which do not broadcast");
    }
}

/* Changes of the model of every operator, as in test_sim_load. t: its tensors, o: its operators.
 */
#define CASES(X)                                                                                   \
    X(too_many_inputs, o[FB_O_SOFTMAX].in.n = 2, NV_E_MODEL,                                       \
      "operator 8 (SOFTMAX): 2 inputs, expected 1 to 1")                                           \
    X(too_few_inputs, o[FB_O_CONV].in.n = 1, NV_E_MODEL, "1 inputs, expected 2 to 3")              \
    X(outputs, (o[FB_O_CONV].out.n = 2, o[FB_O_CONV].out.tensor[1] = 23, t[23] = t[22]),           \
      NV_E_MODEL, "2 outputs, expected 1")                                                         \
    X(input_absent, o[FB_O_CONV].in.tensor[1] = -1, NV_E_MODEL,                                    \
      "operator 1 (CONV_2D): input 1 is absent, but not optional")                                 \
    X(bias_absent, o[FB_O_CONV].in.tensor[2] = -1, NV_OK, "")                                      \
    X(bias_left_out, o[FB_O_FC].in.n = 2, NV_OK, "")                                               \
    X(options_absent, o[FB_O_CONV].options_member = 0, NV_E_MODEL, "stride 0, dilation 1")         \
    X(rank, t[FB_T_PADDED].shape = ((nv_shape){3, {8, 8, 2}}), NV_E_MODEL,                         \
      "output (tensor 2) has shape [8, 8, 2], expected [1, 8, 8, 2]")                              \
    X(weights_rank, t[FB_T_CONV_WEIGHTS].shape = ((nv_shape){2, {4, 18}}), NV_E_MODEL,             \
      "weights (tensor 3) has shape [4, 18], expected 4 dimensions")                               \
    X(int16, (t[FB_T_ADD].type = t[FB_T_RESHAPE].type = NV_INT16), NV_E_UNSUPPORTED,               \
      "ADD: output of type int16, supported here: that of the input, int8 (operator 5)")           \
    X(mixed, t[FB_T_ADDEND].type = NV_UINT8, NV_E_UNSUPPORTED,                                     \
      "ADD: input 1 of type uint8, supported here: that of the input, int8")                       \
    X(weights_type, t[FB_T_FC_WEIGHTS].type = NV_UINT8, NV_E_UNSUPPORTED,                          \
      "weights of type uint8, which TFLite Micro refuses too (operator 7)")                        \
    X(bias_type, (t[FB_T_FC_BIAS].type = NV_INT64, t[FB_T_FC_BIAS].shape.dim[0] = 1),              \
      NV_E_UNSUPPORTED,                                                                            \
      "bias of type int64, which TFLite Micro does not take for an input of "                      \
      "type int8 (operator 7)")                                                                    \
    X(bias_size, t[FB_T_FC_BIAS].shape.dim[0] = 2, NV_E_MODEL,                                     \
      "bias (tensor 16) has shape [2], expected 3 elements")                                       \
    X(not_quantized, t[FB_T_CONV].quant.n_scales = 0, NV_E_MODEL,                                  \
      "output (tensor 5) is int8 without scale and zero point, expected both")                     \
    X(scale_zero, t[FB_T_CONV].quant.scale[0] = 0, NV_E_MODEL,                                     \
      "output (tensor 5) has scale 0, expected more")                                              \
    X(weights_scale_zero, t[FB_T_CONV_WEIGHTS].quant.scale[0] = 0, NV_OK, "")                      \
    X(per_channel_input, t[FB_T_CONV].quant = ((fb_quant){4, 1, {1, 1, 1, 1}, {0}, .axis = 3}),    \
      NV_E_UNSUPPORTED, "has a scale a channel, supported here: one")                              \
    X(weights_not_quantized, t[FB_T_FC_WEIGHTS].quant.n_scales = 0, NV_E_MODEL,                    \
      "weights (tensor 15) are int8 without scale and zero point")                                 \
    X(weights_scales, t[FB_T_CONV_WEIGHTS].quant = ((fb_quant){3, 1, {1, 1, 1}, {0}, .axis = 1}),  \
      NV_E_MODEL, "weights (tensor 3) have 3 scales, expected 1 or 4")                             \
    X(weights_zero_point, t[FB_T_CONV_WEIGHTS].quant.zero[3] = 1, NV_E_UNSUPPORTED,                \
      "weights have a zero point of 1, supported here: 0")                                         \
    X(fc_zero_point, t[FB_T_FC_WEIGHTS].quant.zero[0] = 1, NV_OK, "")                              \
    X(hybrid, (t[FB_T_RESHAPE].type = t[FB_T_FC].type = NV_FLOAT32), NV_E_MODEL,                   \
      "operator 6 (RESHAPE): input is int8 and output float32, expected the same")                 \
    X(activation_tanh, o[FB_O_CONV].options[3].value = 4, NV_E_UNSUPPORTED,                        \
      "CONV_2D: fused activation TANH (operator 1)")                                               \
    X(activation_sign, o[FB_O_CONV].options[3].value = 5, NV_E_UNSUPPORTED,                        \
      "fused activation SIGN_BIT")                                                                 \
    X(activation_bounds, t[FB_T_CONV].quant.scale[0] = 1e-12f, NV_E_MODEL,                         \
      "output (tensor 5) has scale 1e-12, too small for the bounds of the fused activation")       \
    X(depthwise_channels, t[FB_T_DEPTHWISE_WEIGHTS].shape.dim[3] = 3, NV_E_MODEL,                  \
      "quantized_dimension 3")                                                                     \
    X(depthwise_multiplier,                                                                        \
      (t[FB_T_DEPTHWISE_WEIGHTS].shape.dim[3] = 3, t[FB_T_DEPTHWISE_WEIGHTS].quant.n_scales = 1,   \
       t[FB_T_DEPTHWISE_WEIGHTS].quant.n_zeros = 1, t[FB_T_DEPTHWISE_BIAS].shape.dim[0] = 3,       \
       t[FB_T_DEPTHWISE_BIAS].quant.n_scales = 0),                                                 \
      NV_E_MODEL, "weights are [1, 3, 3, 3], expected 1 first and a multiple of the input's 4")    \
    X(pool_scale, t[FB_T_MAX_POOL].quant.scale[0] = 0.0401f, NV_E_MODEL,                           \
      "input has scale 0.04 and zero point 0, output 0.0401 and 0; expected the same")             \
    X(pool_zero_point, t[FB_T_MAX_POOL].quant.zero[0] = 1, NV_E_MODEL, "expected the same")        \
    X(pool_filter, o[FB_O_MAX_POOL].options[4].value = 4, NV_E_MODEL, "spans 4 elements")          \
    X(pool_member, o[FB_O_MAX_POOL].options_member = 1, NV_E_MODEL, "member 1 of the union")       \
    X(pool_activation, o[FB_O_AVERAGE_POOL].options[4].value = 7, NV_E_MODEL,                      \
      "Pool2DOptions.fused_activation_function is 7")                                              \
    X(add_scale, t[FB_T_ADD].quant.scale[0] = 1e-8f, NV_E_MODEL,                                   \
      "output (tensor 12) has scale 1e-08, expected more than 2^-19 of the inputs' 0.04")          \
    X(fc_depth, t[FB_T_FC_WEIGHTS].shape = ((nv_shape){2, {4, 3}}), NV_E_MODEL,                    \
      "bias (tensor 16) has shape [3], expected 4 elements")                                       \
    X(fc_multiple, (o[FB_O_FC].in.n = 2, t[FB_T_FC_WEIGHTS].shape = ((nv_shape){2, {4, 3}})),      \
      NV_E_MODEL, "input (tensor 14) has shape [1, 4], expected a multiple of the weights' depth") \
    X(fc_empty, (o[FB_O_FC].in.n = 2, t[FB_T_FC_WEIGHTS].shape = ((nv_shape){2, {3, 0}})),         \
      NV_E_MODEL, "weights (tensor 15) have shape [3, 0], expected no 0")                          \
    X(fc_output, t[FB_T_FC].shape = ((nv_shape){2, {3, 1}}), NV_E_MODEL,                           \
      "output (tensor 17) has shape [3, 1], expected 1 batches of 3 units")                        \
    X(softmax_scale, t[FB_T_SOFTMAX].quant.scale[0] = 0.004f, NV_E_MODEL,                          \
      "output has scale 0.004 and zero point -128, expected 1/256 and -128")                       \
    X(softmax_zero, t[FB_T_SOFTMAX].quant.zero[0] = 0, NV_E_MODEL, "expected 1/256 and -128")      \
    X(softmax_beta, o[FB_O_SOFTMAX].options[0] = fb_float(0, 1e-12f), NV_E_MODEL,                  \
      "beta 1e-12 times the input's scale 0.1 is not above 2^-26")                                 \
    X(softmax_beta_nan, o[FB_O_SOFTMAX].options[0] = fb_float(0, NAN), NV_E_MODEL,                 \
      "beta is nan, expected a finite number")                                                     \
    X(softmax_scalar, t[FB_T_FC].shape = t[FB_T_SOFTMAX].shape = ((nv_shape){0, {0}}), NV_E_MODEL, \
      "output (tensor 17) has shape [], expected 1 batches of 3 units")                            \
    X(reshape_count, t[FB_T_RESHAPE].shape.dim[1] = 5, NV_E_MODEL,                                 \
      "output (tensor 14) has shape [1, 5], expected as many elements as [1, 1, 1, 4]")            \
    X(reshape_quant, t[FB_T_RESHAPE].quant.n_zeros = 0, NV_E_MODEL,                                \
      "input is quantized and output is not, expected both or neither")                            \
    X(pad_type, t[FB_T_PADDINGS].type = NV_FLOAT32, NV_E_UNSUPPORTED,                              \
      "PAD: paddings of type float32, supported here: int32 (operator 0)")                         \
    X(pad_computed, (t[FB_T_PADDINGS].data = NULL, g->n_inputs = 2, g->inputs[1] = 1),             \
      NV_E_UNSUPPORTED, "paddings are computed, supported here: constant ones")                    \
    X(pad_variable, t[FB_T_PADDINGS].is_variable = true, NV_E_UNSUPPORTED,                         \
      "paddings are computed, supported here: constant ones")                                      \
    X(pad_count, t[FB_T_PADDINGS].shape = ((nv_shape){2, {3, 2}}), NV_E_MODEL,                     \
      "paddings have 6 elements, expected [4, 2]")                                                 \
    X(pad_negative, t[FB_T_PADDINGS].data = negative, NV_E_MODEL,                                  \
      "paddings of dimension 1 are -1 and 1, expected 0 or more")                                  \
    X(pad_overflow, t[FB_T_PADDINGS].data = overflowing, NV_E_MODEL,                               \
      "paddings of dimension 1 are 2147483647 and 2147483647")                                     \
    X(pad_rank, (t[FB_T_INPUT].shape = ((nv_shape){6, {1, 1, 1, 6, 6, 2}}), o[1].code = 24),       \
      NV_E_UNSUPPORTED, "input has 6 dimensions, supported here: up to 5")                         \
    X(mean_axis_high, t[FB_T_AXES].data = axis_high, NV_E_MODEL, "axis is 4, expected -4 to 3")    \
    X(mean_axis_low, t[FB_T_AXES].data = axis_low, NV_E_MODEL, "axis is -5, expected -4 to 3")     \
    X(mean_axis_twice, t[FB_T_AXES].data = axis_twice, NV_E_MODEL,                                 \
      "output (tensor 21) has shape [1, 4], expected [1, 3, 4]")                                   \
    X(mean_keep, o[FB_O_MEAN].options[0].value = 1, NV_E_MODEL,                                    \
      "output (tensor 21) has shape [1, 4], expected [1, 1, 1, 4]")                                \
    X(mean_empty,                                                                                  \
      (t[FB_T_MEAN + 2] = t[FB_T_DEPTHWISE], t[FB_T_MEAN + 2].shape.dim[1] = 0,                    \
       o[FB_O_MEAN].in.tensor[0] = FB_T_MEAN + 2),                                                 \
      NV_E_MODEL, "has shape [1, 0, 3, 4]: no elements to average")                                \
    X(quantize_pair, (t[FB_T_QUANTIZE].type = NV_INT64), NV_E_UNSUPPORTED,                         \
      "QUANTIZE: from int8 to int64 (operator 11)")                                                \
    X(quantize_shape, t[FB_T_QUANTIZE].shape = ((nv_shape){1, {4}}), NV_E_MODEL,                   \
      "output (tensor 22) has shape [4], expected [1, 4]")                                         \
    X(quantize_scale, t[FB_T_QUANTIZE].quant.n_zeros = 0, NV_E_MODEL,                              \
      "output (tensor 22) is int8 without scale and zero point")                                   \
    X(dequantize_type, (t[FB_T_SOFTMAX].type = NV_INT32, o[FB_O_DEQUANTIZE].in.tensor[0] = 18),    \
      NV_E_UNSUPPORTED, "DEQUANTIZE: input of type int32, supported here: int8, uint8, int16")     \
    X(dequantize_out, t[FB_T_FLOAT].type = NV_FLOAT16, NV_E_UNSUPPORTED,                           \
      "output of type float16, supported here: float32")

static const int32_t negative[] = {0, 0, -1, 1, 1, 1, 0, 0},
                     overflowing[] = {0, 0, INT32_MAX, INT32_MAX, 1, 1, 0, 0}, axis_high[] = {1, 4},
                     axis_low[] = {1, -5}, axis_twice[] = {1, -3};

typedef struct prepare_case {
    const char *name;
    void (*change)(fb_graph *g, fb_tensor *t, fb_operator *o);
    nv_status status;
    const char *message;
} prepare_case;

#define CHANGE(name, expression, status, message)                                                  \
    static void change_##name(fb_graph *g, fb_tensor *t, fb_operator *o)                           \
    {                                                                                              \
        (void)g, (void)t, (void)o;                                                                 \
        (void)(expression);                                                                        \
    }
CASES(CHANGE)

#define ROW(name, expression, status, message) {#name, change_##name, status, message},
static const prepare_case cases[] = {CASES(ROW)};

static void test_messages(void **state)
{
    int failures = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        fb_model m = fb_every_operator;
        nv_error e = NV_ERROR_INIT;
        nv_model *model;
        size_t bytes;

        cases[i].change(&m.graph[0], m.graph[0].tensors, m.graph[0].operators);
        uint8_t *file = fb_build(&m, &bytes);
        nv_status status = nv_model_load(file, bytes, &nv_limits_default, &model, &e);
        failures += !ends_with(cases[i].name, status, &e, cases[i].status, cases[i].message);
        nv_model_free(model);
    }
    assert_int_equal(failures, 0);
}

static void test_hybrid(void **state)
{
    static const int8_t weights[6] = {1, 2, 3, 4, 5, 6};
    fb_model m = fb_float_fc;
    nv_error e = NV_ERROR_INIT;
    nv_model *model;
    size_t bytes;

    (void)state;
    m.graph[0].tensors[1] = (fb_tensor){
        "w", NV_INT8, {2, {2, 3}}, FB_QUANT(0.1f, 0), .data = weights, .bytes = sizeof weights};
    uint8_t *file = fb_build(&m, &bytes);
    assert_int_equal(nv_model_load(file, bytes, &nv_limits_default, &model, &e), NV_OK);
    nv_model_free(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_geometry), cmocka_unit_test(test_bad_geometry),
        cmocka_unit_test(test_groups),   cmocka_unit_test(test_broadcast),
        cmocka_unit_test(test_messages), cmocka_unit_test(test_hybrid),
    };
    return cmocka_run_group_tests_name("sim_prepare", tests, NULL, NULL);
}
