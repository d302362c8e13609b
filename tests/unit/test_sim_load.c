/* SPDX-License-Identifier: Apache-2.0 */
/* The loader: what it makes of a sound model, and what it says of each unsound one. */
#include "model.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <math.h>
#include <stdlib.h>

static nv_status load(const fb_model *m, const nv_limits *limits, nv_model **model, nv_error *e)
{
    size_t bytes;
    uint8_t *file = fb_build(m, &bytes);

    *e = (nv_error)NV_ERROR_INIT;
    return nv_model_load(file, bytes, limits, model, e);
}

static void test_sound(void **state)
{
    nv_error e;
    nv_model *model;

    (void)state;
    expect_ok(load(&fb_every_operator, &nv_limits_default, &model, &e), &e);
    const nv_graph *g = &model->graphs[0];
    assert_int_equal(model->n_graphs, 1);
    assert_int_equal(g->n_tensors, 23);
    assert_int_equal(g->n_nodes, 12);
    assert_int_equal(g->n_inputs, 1);
    assert_int_equal(g->inputs[0], FB_T_INPUT);
    assert_int_equal(g->outputs[1], FB_T_QUANTIZE);
    assert_string_equal(nv_op_name(g->nodes[FB_O_CONV].op), "CONV_2D");

    const nv_tensor *w = &g->tensors[FB_T_CONV_WEIGHTS];
    assert_string_equal(w->name, "conv/weights");
    assert_int_equal(w->type, NV_INT8);
    assert_int_equal(w->shape.rank, 4);
    assert_int_equal(w->shape.dim[3], 2);
    assert_int_equal(w->bytes, 72);
    assert_int_equal(((const int8_t *)w->data)[19], -127);
    assert_int_equal(w->quant.count, 4);
    assert_int_equal(w->quant.axis, 0);
    assert_true(w->quant.scale[2] == 0.03f);
    const nv_tensor *b = &g->tensors[FB_T_DEPTHWISE_BIAS];
    assert_int_equal(b->quant.axis_in_file, 3);
    assert_int_equal(b->quant.axis, 0);
    assert_int_equal(((const int32_t *)b->data)[0], -300);
    assert_null(g->tensors[FB_T_CONV].data);
    assert_int_equal(g->tensors[FB_T_CONV].quant.zero_point[0], -128);
    assert_int_equal(g->tensors[FB_T_FLOAT].quant.count, 0);

    const nv_window *c = &g->nodes[FB_O_CONV].params.conv_2d.window;
    assert_int_equal(c->padding, NV_PADDING_VALID);
    assert_int_equal(c->dilation_h, 1);
    assert_int_equal(c->filter_w, 3);
    assert_int_equal(g->nodes[FB_O_CONV].params.conv_2d.activation, NV_ACT_RELU6);
    assert_int_equal(g->nodes[FB_O_CONV].params.conv_2d.groups, 1);
    const nv_depthwise_conv_2d_params *d = &g->nodes[FB_O_DEPTHWISE].params.depthwise_conv_2d;
    assert_int_equal(d->window.stride_h, 2);
    assert_int_equal(d->window.pad_top, 0); /* (3 - 1) * 2 + 3 - 6 = 1, the smaller half */
    assert_int_equal(d->depth_multiplier, 1);
    assert_int_equal(g->nodes[FB_O_FC].params.fully_connected.units, 3);
    assert_true(g->nodes[FB_O_FC].params.fully_connected.keep_num_dims);
    assert_true(g->nodes[FB_O_SOFTMAX].params.softmax.beta == 1.0f);

    assert_int_equal(nv_node_macs(g, &g->nodes[FB_O_CONV]), 6 * 6 * 4 * 3 * 3 * 2);
    assert_int_equal(nv_node_macs(g, &g->nodes[FB_O_DEPTHWISE]), 3 * 3 * 4 * 3 * 3);
    assert_int_equal(nv_node_macs(g, &g->nodes[FB_O_FC]), 12);
    assert_int_equal(nv_node_macs(g, &g->nodes[FB_O_MAX_POOL]), 0);
    assert_int_equal(nv_node_weight_bytes(g, &g->nodes[FB_O_CONV]), 72 + 16);
    nv_model_free(model);
    nv_model_free(NULL);
}

/* Changes of the sound model, and the outcome: NAME, change, status, part of the message. In a
 * change, m is the model, g its graph, t the tensors and o the operators. */
#define CASES(X)                                                                                   \
    X(version, m->version_plus = 1, NV_E_MODEL, "Model.version is 4, expected 3")                  \
    X(metadata_buffer, (m->metadata[0] = (fb_metadata){"note", 90}), NV_E_MODEL,                   \
      "buffer 90, but the model has")                                                              \
    X(compressed,                                                                                  \
      (m->metadata[1] = (fb_metadata){"COMPRESSION_METADATA", 1},                                  \
       m->metadata[0] = (fb_metadata){"note", 0}),                                                 \
      NV_E_UNSUPPORTED, "compressed tensors, metadata COMPRESSION_METADATA (entry 1)")             \
    X(no_graphs, m->no_graphs = true, NV_E_MODEL, "Model.subgraphs is empty")                      \
    X(opcode_index, o[3].opcode_plus = 9, NV_E_MODEL,                                              \
      "operator 3: Operator.opcode_index is 12, but the model has 12 operator codes")              \
    X(operand_range, o[1].in.tensor[1] = 23, NV_E_MODEL,                                           \
      "operator 1 (CONV_2D): Operator.inputs[1] is tensor 23, but the subgraph has 23 tensors")    \
    X(operand_negative, o[1].in.tensor[1] = -2, NV_E_MODEL, "Operator.inputs[1] is tensor -2")     \
    X(output_absent, o[1].out.tensor[0] = -1, NV_E_MODEL, "Operator.outputs[0] is tensor -1")      \
    X(graph_input, g->inputs[0] = 99, NV_E_MODEL, "SubGraph.inputs[0] is tensor 99")               \
    X(graph_output, g->outputs[1] = -1, NV_E_MODEL, "SubGraph.outputs[1] is tensor -1")            \
    X(options_member, o[FB_O_CONV].options_member = 2, NV_E_MODEL,                                 \
      "operator 1 (CONV_2D): options are member 2 of the union BuiltinOptions, expected 1")        \
    X(enum_padding, o[FB_O_CONV].options[0].value = 2, NV_E_MODEL,                                 \
      "operator 1 (CONV_2D): Conv2DOptions.padding is 2")                                          \
    X(enum_activation, o[FB_O_CONV].options[3].value = 6, NV_E_MODEL,                              \
      "Conv2DOptions.fused_activation_function is 6")                                              \
    X(weights_format, o[FB_O_FC].options[0] = ((fb_option){1, 1, 1}), NV_E_UNSUPPORTED,            \
      "FULLY_CONNECTED: weights_format SHUFFLED4x16INT8, supported here: DEFAULT (operator 7)")    \
    X(type_enum, t[5].type = 23, NV_E_MODEL,                                                       \
      "tensor 5 (conv): Tensor.type is 23 in the table at offset")                                 \
    X(type_negative, t[5].type = -1, NV_E_MODEL, "Tensor.type is 255")                             \
    X(type_string, t[5].type = NV_STRING, NV_E_UNSUPPORTED, "not supported: string (tensor 5)")    \
    X(type_two, (t[5].type = t[6].type = NV_COMPLEX64), NV_E_UNSUPPORTED,                          \
      "complex64 (tensors 5, 6)")                                                                  \
    X(name_escaped, (t[5].type = 23, t[5].name = "a\"\n\033[1m\xc3\xa9"), NV_E_MODEL,              \
      "tensor 5 (a\\x22\\x0a\\x1b[1m\\xc3\\xa9): ")                                                \
    X(name_absent, (t[5].type = 23, t[5].name = NULL), NV_E_MODEL, "tensor 5 (): ")                \
    X(rank, t[5].shape.rank = 8, NV_E_MODEL, "output (tensor 5) has shape [1, 6, 6, 4, 0, 0, 0")   \
    X(dimension, t[5].shape.dim[2] = -2, NV_E_MODEL, "dimension 2 is -2, expected 0 or more")      \
    X(dynamic, t[5].shape.dim[2] = -1, NV_E_UNSUPPORTED,                                           \
      "dynamic shape (a dimension of -1) (tensor 5)")                                              \
    X(elements, (t[5].shape.dim[1] = t[5].shape.dim[2] = 65536), NV_E_MODEL,                       \
      "tensor 5 (conv): shape [1, 65536, 65536, 4] has more than 2147483647 elements")             \
    X(elements_hidden, (t[5].shape.dim[0] = 0, t[5].shape.dim[1] = t[5].shape.dim[2] = 65536),     \
      NV_E_MODEL, "has more than 2147483647 elements")                                             \
    X(buffer_index, t[3].buffer_plus = 90, NV_E_MODEL,                                             \
      "tensor 3 (conv/weights): buffer 92, but the model has 11 buffers")                          \
    X(buffer_small, t[3].bytes = 71, NV_E_MODEL,                                                   \
      "buffer 2 holds 71 bytes, but int8 of shape [4, 3, 3, 2] needs 72")                          \
    X(sparse, t[3].is_sparse = true, NV_E_UNSUPPORTED, "sparse weights (tensor 3)")                \
    X(external_file, t[3].external_file = 1, NV_E_UNSUPPORTED,                                     \
      "weights in another file (tensor 3)")                                                        \
    X(blockwise, t[3].quant.details = 2, NV_E_UNSUPPORTED,                                         \
      "blockwise or custom quantization (tensor 3)")                                               \
    X(zero_points, t[3].quant.n_zeros = 3, NV_E_MODEL,                                             \
      "3 zero points for 4 scales, expected 1 or as many")                                         \
    X(axis_range, t[3].quant.axis = 4, NV_E_MODEL,                                                 \
      "4 scales along quantized_dimension 4, which shape [4, 3, 3, 2] does not have")              \
    X(axis_negative, t[3].quant.axis = -1, NV_E_MODEL, "4 scales along quantized_dimension -1")    \
    X(axis_size, t[3].quant.axis = 1, NV_E_MODEL, "4 scales along quantized_dimension 1")          \
    X(scale_nan, t[3].quant.scale[1] = NAN, NV_E_MODEL,                                            \
      "scale 1 is nan, expected a finite number of 0 or more")                                     \
    X(scale_inf, t[3].quant.scale[1] = INFINITY, NV_E_MODEL, "scale 1 is inf")                     \
    X(scale_negative, t[3].quant.scale[1] = -1, NV_E_MODEL, "scale 1 is -1, expected")             \
    X(zero_point_high, t[5].quant.zero[0] = 128, NV_E_MODEL,                                       \
      "tensor 5 (conv): zero point 0 is 128, expected -128 to 127 for int8")                       \
    X(zero_point_low, t[5].quant.zero[0] = -129, NV_E_MODEL, "zero point 0 is -129")               \
    X(zero_point_64, t[5].quant.zero[0] = INT64_MAX, NV_E_MODEL,                                   \
      "zero point 0 is 9223372036854775807")                                                       \
    X(zero_point_bias, t[4].quant.zero[0] = (int64_t)INT32_MAX + 1, NV_E_MODEL,                    \
      "expected -2147483648 to 2147483647 for int32")                                              \
    X(custom, (o[3].code = 32, o[3].custom_code = "Fancy\tOp"), NV_E_UNSUPPORTED,                  \
      "not supported: CUSTOM Fancy\\x09Op (operator 3)")                                           \
    X(custom_unnamed, o[3].code = 32, NV_E_UNSUPPORTED, "CUSTOM without a name (operator 3)")      \
    X(builtin, o[3].code = 24, NV_E_UNSUPPORTED, "not supported: RNN (operator 3)")                \
    X(builtin_above_127, o[3].code = 150, NV_E_UNSUPPORTED, "GELU (operator 3)")                   \
    X(builtin_unknown, o[3].code = 5000, NV_E_UNSUPPORTED, "builtin operator 5000 (operator 3)")   \
    X(builtin_old, (o[3].code = 24, o[3].old_byte_only = true), NV_E_UNSUPPORTED, "RNN")           \
    X(several,                                                                                     \
      (o[0].code = o[1].code = o[2].code = o[5].code = o[9].code = o[10].code = 24,                \
       o[7].code = 16),                                                                            \
      NV_E_UNSUPPORTED, "not supported: RNN (operators 0-2, 5, 9, 10); LSTM (operator 7)")         \
    X(not_written, o[FB_O_FC].in.tensor[0] = FB_T_QUANTIZE, NV_E_MODEL,                            \
      "operator 7 (FULLY_CONNECTED): tensor 22 (requantized) is read, but nothing has written it") \
    X(output_not_written, o[FB_O_QUANTIZE] = (fb_operator){0}, NV_E_MODEL,                         \
      "tensor 22 (requantized) is an output of the model, but nothing writes it")                  \
    X(written_twice, o[FB_O_QUANTIZE].out.tensor[0] = FB_T_RESHAPE, NV_E_MODEL,                    \
      "tensor 14 (reshaped) is the output of an earlier operator too")                             \
    X(constant_written, (t[14].data = t[11].data, t[14].bytes = 4), NV_E_MODEL,                    \
      "operator 6 (RESHAPE): tensor 14 (reshaped) is a constant and an output")                    \
    X(variable_written, t[FB_T_CONV].is_variable = true, NV_E_MODEL,                               \
      "operator 1 (CONV_2D): tensor 5 (conv) is a variable and an output")                         \
    X(input_written, g->inputs[0] = FB_T_PADDED, NV_E_MODEL, "tensor 0 (input) is read, but")      \
    X(input_and_output, (g->n_inputs = 2, g->inputs[1] = FB_T_CONV), NV_E_MODEL,                   \
      "tensor 5 (conv) is an input of the model and an output")                                    \
    X(two_roles, o[FB_O_RESHAPE].in.tensor[1] = FB_T_ADDEND, NV_E_MODEL,                           \
      "tensor 11 (addend) is quantized and serves both as values and as shape, axes or paddings")  \
    X(constant_input, (g->n_inputs = 2, g->inputs[1] = FB_T_ADDEND), NV_E_MODEL,                   \
      "tensor 11 (addend) is a constant and an input of the model")

typedef struct load_case {
    const char *name;
    void (*change)(fb_model *m, fb_graph *g, fb_tensor *t, fb_operator *o);
    nv_status status;
    const char *message;
} load_case;

#define CHANGE(name, expression, status, message)                                                  \
    static void change_##name(fb_model *m, fb_graph *g, fb_tensor *t, fb_operator *o)              \
    {                                                                                              \
        (void)m, (void)g, (void)t, (void)o;                                                        \
        (void)(expression);                                                                        \
    }
CASES(CHANGE)

#define ROW(name, expression, status, message) {#name, change_##name, status, message},
static const load_case cases[] = {CASES(ROW)};

static void test_unsound(void **state)
{
    int failures = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        fb_model m = fb_every_operator;
        nv_error e;
        nv_model *model;

        cases[i].change(&m, &m.graph[0], m.graph[0].tensors, m.graph[0].operators);
        nv_status status = load(&m, &nv_limits_default, &model, &e);
        failures += !ends_with(cases[i].name, status, &e, cases[i].status, cases[i].message);
        nv_model_free(model);
    }
    assert_int_equal(failures, 0);
}

/* What the loader accepts though it looks odd. */
static void test_oddities(void **state)
{
    static const uint8_t bools[] = {1, 0, 1};
    fb_model m = fb_every_operator;
    fb_tensor *t = m.graph[0].tensors;
    nv_error e;
    nv_model *model;

    (void)state;
    t[3].quant.n_zeros = 1;              /* one zero point for all channels */
    t[5].buffer_plus = 0;                /* the empty buffer */
    t[11].bytes = 4, t[11].misalign = 3; /* int8 anywhere */
    t[7].misalign = 2;                   /* int32 out of line: copied */
    t[4].is_external = true, t[4].misalign = 1;
    t[19].quant = (fb_quant)FB_QUANT(7, 3);               /* floats are not quantized */
    t[1].quant = (fb_quant){.n_scales = 1, .scale = {5}}; /* a scale alone is none */
    t[23] = (fb_tensor){"flags", NV_BOOL, {1, {3}}, .data = bools, .bytes = sizeof bools};
    m.graph[0].operators[FB_O_PAD].options_member = 99; /* PAD has no options to read */
    m.graph[0].operators[FB_O_ADD].old_byte_only = true;
    expect_ok(load(&m, &nv_limits_default, &model, &e), &e);

    const nv_tensor *tensors = model->graphs[0].tensors;
    assert_int_equal(tensors[3].quant.zero_point[3], 0);
    assert_int_equal((uintptr_t)tensors[7].data % sizeof(int32_t), 0);
    assert_memory_equal(tensors[7].data, t[7].data, t[7].bytes);
    assert_memory_equal(tensors[11].data, t[11].data, t[11].bytes);
    assert_false(tensors[7].is_external);
    assert_true(tensors[4].is_external);
    assert_int_equal((uintptr_t)tensors[4].data % sizeof(int32_t), 0);
    assert_memory_equal(tensors[4].data, t[4].data, t[4].bytes);
    assert_int_equal(tensors[19].quant.count, 0);
    assert_int_equal(tensors[1].quant.count, 0);
    assert_int_equal(((const uint8_t *)tensors[23].data)[2], 1);
    nv_model_free(model);
}

static void test_two_subgraphs(void **state)
{
    fb_model m = fb_every_operator;
    nv_error e;
    nv_model *model;

    (void)state;
    m.graph[1] = fb_float_fc.graph[0];
    expect_ok(load(&m, &nv_limits_default, &model, &e), &e);
    assert_int_equal(model->n_graphs, 2);
    assert_int_equal(model->graphs[1].n_nodes, 1);
    assert_true(((const float *)model->graphs[1].tensors[2].data)[1] == -0.25f);
    nv_model_free(model);

    m.graph[1].operators[0].code = 24;
    m.graph[1].tensors[0].type = NV_BFLOAT16;
    expect_failure(load(&m, &nv_limits_default, &model, &e), &e, NV_E_UNSUPPORTED,
                   "bfloat16 (tensor 0 of subgraph 1); RNN (operator 0 of subgraph 1)");
    assert_int_equal(e.node, -1);
}

/* Bytes that no fb_model gives. */
static void test_patched(void **state)
{
    static const int32_t conv_shape[] = {4, 1, 6, 6, 4};
    static const uint8_t flags[] = {1, 1, 2};
    fb_model m = fb_every_operator;
    size_t bytes, at = 0;
    uint8_t *file = fb_build(&m, &bytes);
    nv_error e = NV_ERROR_INIT;
    nv_model *model;

    (void)state;
    while (memcmp(file + at, conv_shape, sizeof conv_shape) != 0)
        at += sizeof(int32_t);
    file[at] = 9;
    expect_failure(nv_model_load(file, bytes, &nv_limits_default, &model, &e), &e, NV_E_UNSUPPORTED,
                   "not supported: more than 8 dimensions (tensor 5)");

    m.graph[0].tensors[23] =
        (fb_tensor){"flags", NV_BOOL, {1, {3}}, .data = flags, .bytes = sizeof flags};
    expect_failure(load(&m, &nv_limits_default, &model, &e), &e, NV_E_MODEL,
                   "tensor 23 (flags): a bool is 2, expected 0 or 1");

    m.graph[0].tensors[23] = (fb_tensor){
        "far", NV_INT8, {1, {3}}, .data = flags, .bytes = sizeof flags, .is_external = true};
    file = fb_build(&m, &bytes);
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_model_load(file, bytes - 1, &nv_limits_default, &model, &e), &e, NV_E_MODEL,
                   "tensor 23 (far): buffer 11 is 3 bytes at offset ");
}

static void test_limits(void **state)
{
    static const int64_t macs = 6 * 6 * 4 * 18 + 3 * 3 * 4 * 9 + 12;
    nv_limits limits = nv_limits_default;
    nv_error e;
    nv_model *model;
    size_t enough = 1 << 20, too_little = 0;

    (void)state;
    /* The least memory that will do, by bisection: a byte less is a limit, named as such. */
    while (enough - too_little > 1) {
        limits.max_memory = (enough + too_little) / 2;
        nv_status status = load(&fb_every_operator, &limits, &model, &e);
        if (status == NV_OK) {
            enough = limits.max_memory;
        } else {
            too_little = limits.max_memory;
            expect_failure(status, &e, NV_E_LIMIT, "memory limit of ");
        }
        nv_model_free(model);
    }
    limits.max_memory = too_little;
    expect_failure(load(&fb_every_operator, &limits, &model, &e), &e, NV_E_LIMIT,
                   "model and tensors need more than the memory limit of ");

    limits = nv_limits_default;
    limits.max_macs = macs;
    expect_failure(load(&fb_every_operator, &limits, &model, &e), &e, NV_E_LIMIT,
                   "the model needs more than 2928 multiply-accumulates");
    assert_true(e.node >= 0);
}

/* Rows of nothing are walked too: what holds no values can still take for ever. */
static void test_limit_of_empty_loops(void **state)
{
    enum { SOFTMAX = 25, SOFTMAX_OPTIONS = 9, ROWS = 2147483647, OPERATORS = 5 };
    fb_model m = {.graph = {{.tensors = {{"in", NV_FLOAT32, {2, {ROWS, 0}}}},
                             .n_inputs = 1,
                             .n_outputs = 1,
                             .inputs = {0},
                             .outputs = {1}}}};
    nv_error e;
    nv_model *model;

    (void)state;
    for (int i = 0; i < OPERATORS; i++) {
        m.graph[0].tensors[i + 1] = m.graph[0].tensors[0];
        m.graph[0].operators[i] =
            (fb_operator){SOFTMAX, FB_IN(0), FB_OUT(i + 1), SOFTMAX_OPTIONS, {fb_float(0, 1)}};
    }
    expect_failure(load(&m, &nv_limits_default, &model, &e), &e, NV_E_LIMIT,
                   "the model needs more than 20000000000 multiply-accumulates");
    assert_int_equal(e.node, OPERATORS - 1);
    m.graph[0].operators[OPERATORS - 1] = (fb_operator){0};
    expect_ok(load(&m, &nv_limits_default, &model, &e), &e);
    nv_model_free(model);
}

static void test_metadata(void **state)
{
    fb_model m = fb_every_operator;
    nv_error e;
    nv_model *model;

    (void)state;
    m.metadata[0] = (fb_metadata){"min_runtime_version", 1};
    m.metadata[1] = (fb_metadata){"", 0};
    expect_ok(load(&m, &nv_limits_default, &model, &e), &e);
    assert_int_equal(model->n_metadata, 2);
    assert_string_equal(model->metadata[0].name, "min_runtime_version");
    assert_int_equal(model->metadata[0].bytes, m.graph[0].tensors[FB_T_PADDINGS].bytes);
    assert_memory_equal(model->metadata[0].data, m.graph[0].tensors[FB_T_PADDINGS].data,
                        model->metadata[0].bytes);
    assert_string_equal(model->metadata[1].name, "");
    assert_int_equal(model->metadata[1].bytes, 0);
    nv_model_free(model);
}

/* Sixty-four different reasons are named, the rest is counted. */
static void test_many_refusals(void **state)
{
    static char names[FB_MAX_OPERATORS][200];
    fb_model m = fb_every_operator;
    nv_error e;
    nv_model *model;

    (void)state;
    for (int i = 0; i < 12; i++) {
        memset(names[i], 'a' + i, sizeof names[i] - 1);
        m.graph[0].operators[i].code = 32;
        m.graph[0].operators[i].custom_code = names[i];
    }
    expect_failure(load(&m, &nv_limits_default, &model, &e), &e, NV_E_UNSUPPORTED,
                   "aaaa... (operator 0); CUSTOM bbbb");
    assert_non_null(strstr(e.message, "llll... (operator 11)"));
    assert_int_equal(e.node, 0);
}

/* Every prefix of a file is refused: nothing in it is past the end of what is needed. */
static void test_truncated(void **state)
{
    size_t bytes;
    uint8_t *file = fb_build(&fb_every_operator, &bytes);

    (void)state;
    for (size_t n = 0; n < bytes; n++) {
        nv_error e = NV_ERROR_INIT;
        nv_model *model;
        uint8_t *prefix = malloc(n + (n == 0));
        assert_non_null(prefix);
        memcpy(prefix, file, n);
        expect_failure(nv_model_load(prefix, n, &nv_limits_default, &model, &e), &e, NV_E_MODEL,
                       n < 8 ? "not a .tflite file" : "of the file");
    }
    free(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sound),     cmocka_unit_test(test_unsound),
        cmocka_unit_test(test_oddities),  cmocka_unit_test(test_two_subgraphs),
        cmocka_unit_test(test_patched),   cmocka_unit_test(test_limits),
        cmocka_unit_test(test_metadata),  cmocka_unit_test(test_many_refusals),
        cmocka_unit_test(test_truncated), cmocka_unit_test(test_limit_of_empty_loops),
    };
    return cmocka_run_group_tests_name("sim_load", tests, NULL, NULL);
}
