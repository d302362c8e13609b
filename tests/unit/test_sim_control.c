/* SPDX-License-Identifier: Apache-2.0 */
/* Graphs that run graphs, variables, and runs that end before their time. */
#include "exec.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <stdlib.h>

enum { LESS = 58, WHILE = 119, CALL_ONCE = 129, VAR_HANDLE = 142, READ = 143, ASSIGN = 144 };
enum { ADD = 0, ADD_OPTIONS = 11, WHILE_OPTIONS = 93, CALL_ONCE_OPTIONS = 103 };

static const uint8_t true_value[] = {1};
static const float one_value[] = {1};

#define SCALAR(name)                                                                               \
    {                                                                                              \
        name, NV_FLOAT32,                                                                          \
        {                                                                                          \
            1,                                                                                     \
            {                                                                                      \
                1                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }
#define ONE                                                                                        \
    {                                                                                              \
        "one", NV_FLOAT32, {1, {1}}, .data = one_value, .bytes = 4                                 \
    }
#define TRUE                                                                                       \
    {                                                                                              \
        "true", NV_BOOL, {1, {1}}, .data = true_value, .bytes = 1                                  \
    }
#define HANDLE                                                                                     \
    {                                                                                              \
        "handle", NV_RESOURCE,                                                                     \
        {                                                                                          \
            1,                                                                                     \
            {                                                                                      \
                1                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }

/* y = x + 1 for ever: graph 1 says go on, graph 2 adds. */
static const fb_model endless = {
    .graph = {
        {.tensors = {SCALAR("x"), SCALAR("y")},
         .operators = {{WHILE, FB_IN(0), FB_OUT(1), WHILE_OPTIONS, {FB_INT(0, 1), FB_INT(1, 2)}}},
         .n_inputs = 1,
         .n_outputs = 1,
         .inputs = {0},
         .outputs = {1}},
        {.tensors = {SCALAR("x"), TRUE},
         .n_inputs = 1,
         .n_outputs = 1,
         .inputs = {0},
         .outputs = {1}},
        {.tensors = {SCALAR("x"), ONE, SCALAR("y")},
         .operators = {{ADD, FB_IN(0, 1), FB_OUT(2), ADD_OPTIONS}},
         .n_inputs = 1,
         .n_outputs = 1,
         .inputs = {0},
         .outputs = {2}}}};

/* Each run adds 1 to a variable that graph 1 sets to 1, once. */
static const fb_model counter = {
    .graph = {{.tensors = {HANDLE, SCALAR("old"), ONE, SCALAR("new")},
               .operators = {{CALL_ONCE, {0}, {0}, CALL_ONCE_OPTIONS, {FB_INT(0, 1)}},
                             {VAR_HANDLE, {0}, FB_OUT(0)},
                             {READ, FB_IN(0), FB_OUT(1)},
                             {ADD, FB_IN(1, 2), FB_OUT(3), ADD_OPTIONS},
                             {ASSIGN, FB_IN(0, 3), {0}}},
               .n_outputs = 1,
               .outputs = {3}},
              {.tensors = {HANDLE, ONE},
               .operators = {{VAR_HANDLE, {0}, FB_OUT(0)}, {ASSIGN, FB_IN(0, 1), {0}}}}}};

static nv_status try_load(const fb_model *m, nv_model **model, nv_error *e)
{
    size_t bytes;
    uint8_t *file = fb_build(m, &bytes);
    *e = (nv_error)NV_ERROR_INIT;
    return nv_model_load(file, bytes, &nv_limits_default, model, e);
}

static void expect_refused(const fb_model *m, const char *part)
{
    nv_error e;
    nv_model *model;
    expect_failure(try_load(m, &model, &e), &e, NV_E_MODEL, part);
}

static nv_exec *start(const nv_model *model, nv_eval_fn *const *table, const nv_limits *limits)
{
    nv_error e = NV_ERROR_INIT;
    nv_exec *exec;
    expect_ok(nv_exec_new(model, table, limits, &exec, &e), &e);
    return exec;
}

static float value(nv_exec *exec, int32_t tensor)
{
    return *(float *)nv_exec_data(exec, tensor);
}

static void loops_end_at_a_limit(void **state)
{
    nv_limits limits = nv_limits_default;
    nv_error e;
    nv_model *model;
    (void)state;
    expect_ok(try_load(&endless, &model, &e), &e);

    limits.max_iterations = 5;
    nv_exec *exec = start(model, nv_golden_table, &limits);
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_LIMIT,
                   "operator 0 (WHILE): more than 5 iterations");
    assert_true(value(exec, 1) == 5);
    nv_exec_free(exec);

    limits.max_iterations = INT64_MAX;
    limits.max_macs = 1000;
    exec = start(model, nv_golden_table, &limits);
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_LIMIT,
                   "the graphs that operators run need more than 1000 ");
    nv_exec_free(exec);
    nv_model_free(model);
}

static nv_status run_within(const nv_model *model, int64_t max_macs, int runs, nv_error *e)
{
    nv_limits limits = nv_limits_default;
    nv_status status = NV_OK;
    limits.max_macs = max_macs;
    nv_exec *exec = start(model, nv_golden_table, &limits);
    *e = (nv_error)NV_ERROR_INIT;
    for (int i = 0; i < runs && status == NV_OK; i++)
        status = nv_exec_run(exec, e);
    nv_exec_free(exec);
    return status;
}

/* What one loop may do, two may not do together, in one run. */
static void loops_share_a_limit(void **state)
{
    static const float ten[] = {10};
    fb_model m = endless;
    nv_error e;
    nv_model *model;
    int64_t enough = 1;
    (void)state;
    m.graph[1].tensors[1] =
        (fb_tensor){"ten", NV_FLOAT32, {1, {1}}, .data = ten, .bytes = sizeof ten};
    m.graph[1].tensors[2] = (fb_tensor){"less", NV_BOOL, {1, {1}}};
    m.graph[1].operators[0] = (fb_operator){LESS, FB_IN(0, 1), FB_OUT(2)};
    m.graph[1].outputs[0] = 2;
    expect_ok(try_load(&m, &model, &e), &e);
    while (run_within(model, enough, 1, &e) == NV_E_LIMIT && enough < 10000)
        enough++;
    assert_true(enough > 10);
    expect_ok(run_within(model, enough, 3, &e), &e);
    nv_model_free(model);

    m.graph[0].tensors[2] = m.graph[0].tensors[1];
    m.graph[0].operators[1] = m.graph[0].operators[0];
    m.graph[0].operators[1].out.tensor[0] = 2;
    expect_ok(try_load(&m, &model, &e), &e);
    expect_failure(run_within(model, enough, 1, &e), &e, NV_E_LIMIT, "operator 1 (WHILE)");
    expect_ok(run_within(model, 2 * enough, 3, &e), &e);
    nv_model_free(model);
}

/* A loop that would copy an int8 value into the float32 one that its output becomes. */
static void float_twins_pass_what_graphs_take(void **state)
{
#define BYTE(...) {"byte", NV_INT8, {1, {3}}, __VA_ARGS__}
    fb_model loop = endless;
    nv_error e;
    nv_model *model, *twin;
    (void)state;
    loop.graph[0].tensors[0] = loop.graph[0].tensors[1] = (fb_tensor)BYTE(FB_QUANT(0.5f, 3));
    loop.graph[1].tensors[0] = (fb_tensor)BYTE(FB_QUANT(0.5f, 3));
    loop.graph[2].tensors[0] = (fb_tensor)BYTE(FB_QUANT(0.5f, 3));
    loop.graph[2].operators[0] = (fb_operator){0};
    loop.graph[2].outputs[0] = 0;
    expect_ok(try_load(&loop, &model, &e), &e);
    expect_ok(nv_model_dequantized(model, &twin, &e), &e);
    nv_model_free(twin);
    nv_model_free(model);

    loop.graph[0].tensors[0].quant = (fb_quant){0};
    expect_ok(try_load(&loop, &model, &e), &e);
    model->path = "a/loop.tflite";
    expect_failure(nv_model_dequantized(model, &twin, &e), &e, NV_E_MODEL, "");
    assert_string_equal(e.message, "a/loop.tflite: in float32, for the float reference: operator 0 "
                                   "(WHILE): inputs 0: int8 of shape [3], but graph  has "
                                   "float32 of shape [3]");
    model->path = NULL;
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_model_dequantized(model, &twin, &e), &e, NV_E_MODEL, "");
    assert_memory_equal(e.message, "in float32, ", strlen("in float32, "));
    assert_null(twin);
    nv_model_free(model);
#undef BYTE
}

static nv_status refuse(const nv_args *args, nv_error *err)
{
    (void)args;
    return nv_fail(err, NV_E_INPUT, "no");
}

static void failures_name_both_operators(void **state)
{
    nv_eval_fn *table[NV_OP_COUNT];
    nv_error e;
    nv_model *model;
    (void)state;
    memcpy(table, nv_golden_table, sizeof table);
    table[NV_OP_ADD] = refuse;
    expect_ok(try_load(&endless, &model, &e), &e);
    nv_exec *exec = start(model, table, &nv_limits_default);
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_INPUT,
                   "operator 0 (WHILE): subgraph 2, operator 0 (ADD): no");
    assert_int_equal(e.node, 0);
    nv_exec_free(exec);
    nv_model_free(model);
}

static void graphs_must_fit_their_callers(void **state)
{
    fb_model m = endless;
    (void)state;
    m.graph[0].operators[0].options[1].value = 3;
    expect_refused(&m, "operator 0 (WHILE): subgraph 3, but the model has 3");
    m.graph[0].operators[0].options[1].value = -1;
    expect_refused(&m, "subgraph -1, but the model has 3");
    m = endless;
    m.graph[2].n_inputs = 2;
    m.graph[2].inputs[1] = 0;
    expect_refused(&m, "1 inputs, but graph  has 2");
    m = endless;
    m.graph[1].tensors[0].shape.dim[0] = 2;
    expect_refused(&m, "inputs 0: float32 of shape [1], but graph  has float32 of shape [2]");
    m = endless;
    m.graph[1].outputs[0] = 0;
    expect_refused(&m, "does not give the one bool");
    m = counter;
    m.graph[1].n_inputs = 1;
    m.graph[1].inputs[0] = 0;
    m.graph[1].operators[0] = m.graph[1].operators[1];
    m.graph[1].operators[1] = (fb_operator){0};
    expect_refused(&m, "has inputs, but is run without any");
}

static void graphs_must_not_run_themselves(void **state)
{
    fb_model m = endless;
    (void)state;
    m.graph[2].operators[0] = m.graph[0].operators[0];
    m.graph[2].outputs[0] = 1;
    m.graph[2].tensors[1] = (fb_tensor)SCALAR("y");
    expect_refused(&m, "runs itself");
}

static void variables_live_until_reset(void **state)
{
    nv_error e;
    nv_model *model;
    (void)state;
    expect_ok(try_load(&counter, &model, &e), &e);
    assert_int_equal(model->n_variables, 1);
    nv_exec *exec = start(model, nv_golden_table, &nv_limits_default);
    for (int round = 0; round < 2; round++) {
        for (int run = 0; run < 3; run++) {
            expect_ok(nv_exec_run(exec, &e), &e);
            assert_true(value(exec, 3) == (float)(run + 2));
        }
        nv_exec_reset(exec);
    }
    nv_exec_free(exec);
    nv_model_free(model);
}

static void variables_have_one_size(void **state)
{
    fb_model m = counter;
    nv_error e;
    nv_model *model;
    (void)state;
    m.graph[1].tensors[1] = (fb_tensor){"byte", NV_BOOL, {1, {1}}, .data = true_value, .bytes = 1};
    expect_ok(try_load(&m, &model, &e), &e);
    nv_exec *exec = start(model, nv_golden_table, &nv_limits_default);
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_MODEL, "has 4 bytes, the tensor has 1");
    nv_exec_free(exec);
    nv_model_free(model);

    m = counter; /* nothing tells its size, nor gives it a value */
    m.graph[0].operators[0] = m.graph[0].operators[1];
    m.graph[0].operators[4] = m.graph[0].operators[1] = (fb_operator){0};
    m.graph[0].operators[1] = m.graph[0].operators[2];
    m.graph[0].operators[2] = m.graph[0].operators[3];
    m.graph[0].operators[3] = (fb_operator){0};
    m.graph[1] = (fb_graph){0};
    expect_ok(try_load(&m, &model, &e), &e);
    exec = start(model, nv_golden_table, &nv_limits_default);
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_MODEL, "nothing was assigned to it");
    nv_exec_free(exec);
    nv_model_free(model);
}

/* A handle is data where the model takes it as an input. */
static void handles_are_checked_when_used(void **state)
{
    fb_model m = counter;
    nv_error e;
    nv_model *model;
    (void)state;
    m.graph[0].operators[1].out.tensor[0] = 4;
    m.graph[0].tensors[4] = (fb_tensor)HANDLE;
    m.graph[0].n_inputs = 1;
    expect_ok(try_load(&m, &model, &e), &e);
    nv_exec *exec = start(model, nv_golden_table, &nv_limits_default);
    *(int32_t *)nv_exec_data(exec, 0) = 1;
    expect_failure(nv_exec_run(exec, &e), &e, NV_E_INPUT, "variable 1, but the model has 1");
    nv_exec_free(exec);
    nv_model_free(model);
}

static int seen;

static nv_status end_every_second_run(const nv_args *args, nv_error *err)
{
    (void)err;
    args->host->ends_run = ++seen % 2 != 0;
    *(float *)args->out[0].data = (float)seen;
    return NV_OK;
}

static void runs_can_end_early(void **state)
{
    nv_eval_fn *table[NV_OP_COUNT];
    nv_error e;
    nv_model *model;
    (void)state;
    memcpy(table, nv_golden_table, sizeof table);
    table[NV_OP_READ_VARIABLE] = end_every_second_run;
    expect_ok(try_load(&counter, &model, &e), &e);
    nv_exec *exec = start(model, table, &nv_limits_default);
    expect_ok(nv_exec_run(exec, &e), &e);
    assert_true(nv_exec_ended(exec));
    assert_true(value(exec, 3) == 0);
    expect_ok(nv_exec_run(exec, &e), &e);
    assert_false(nv_exec_ended(exec));
    assert_true(value(exec, 3) == 3);
    expect_ok(nv_exec_run(exec, &e), &e);
    assert_true(nv_exec_ended(exec));
    assert_true(value(exec, 3) == 3);
    /* A run whose first node another evaluates. */
    nv_exec_begin(exec);
    assert_false(nv_exec_ended(exec));
    nv_exec_free(exec);
    nv_model_free(model);
}

static void nothing_runs_graphs_without_a_host(void **state)
{
    static nv_eval_fn *const evals[] = {nv_golden_if_else, nv_golden_while_loop,
                                        nv_golden_call_once, nv_golden_read_variable,
                                        nv_golden_assign_variable};
    const nv_node node = {.index = 7};
    const nv_args args = {.node = &node};
    (void)state;
    for (size_t i = 0; i < sizeof evals / sizeof *evals; i++) {
        nv_error e = NV_ERROR_INIT;
        expect_failure(evals[i](&args, &e), &e, NV_E_UNSUPPORTED, "not by itself");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loops_end_at_a_limit),
        cmocka_unit_test(loops_share_a_limit),
        cmocka_unit_test(float_twins_pass_what_graphs_take),
        cmocka_unit_test(failures_name_both_operators),
        cmocka_unit_test(graphs_must_fit_their_callers),
        cmocka_unit_test(graphs_must_not_run_themselves),
        cmocka_unit_test(variables_live_until_reset),
        cmocka_unit_test(variables_have_one_size),
        cmocka_unit_test(handles_are_checked_when_used),
        cmocka_unit_test(runs_can_end_early),
        cmocka_unit_test(nothing_runs_graphs_without_a_host),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
