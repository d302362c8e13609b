/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A model of each kind that the corpus has, with one thing changed: a tensor's type, shape,
 * quantization or values, an operand too many, too few, absent or exchanged, a byte of the file.
 * Each is refused with a line that says why, or runs; the sanitizers judge what it does meanwhile.
 */
#include "exec.h"
#include "load.h"
#include "op.h"
#include "support/corpus.h"
#include "support/exercise.h"
#include "support/expect.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_OPERANDS = 64, BYTES_CHANGED = 120 };

static const nv_limits limits = {.max_memory = 1 << 22, .max_macs = 1000000, .max_iterations = 10};

static int outcome[NV_STATUS_COUNT];

/* The graph as it is, to go back to, and the operands of the node that is changed. */
typedef struct bench {
    nv_model *model;
    nv_graph *graph;
    nv_node *node;
    nv_tensor *tensors; /* [n_tensors], as loaded */
    nv_node *nodes;     /* [n_nodes], as loaded */
    int32_t in[MOST_OPERANDS + 1], out[MOST_OPERANDS + 1];
} bench;

static nv_status prepare_all(const nv_graph *g, nv_error *e)
{
    for (int32_t i = 0; i < g->n_nodes; i++)
        NV_TRY(nv_op_table[g->nodes[i].op].prepare(g, &g->nodes[i], e));
    return NV_OK;
}

static nv_status run_model(const nv_model *model, nv_eval_fn *const *table, nv_error *e)
{
    nv_exec *exec;

    NV_TRY(nv_exec_new(model, table, &limits, &exec, e));
    nv_status status = nv_exec_run(exec, e);
    nv_exec_free(exec);
    return status;
}

/* As it is, and in float32. */
static nv_status run(const bench *b, nv_error *e)
{
    nv_memory memory = {.limit = limits.max_memory};
    nv_model *twin;

    nv_status status = nv_check_flow(b->graph, &memory, e);
    nv_memory_free(&memory);
    if (status != NV_OK)
        return status;
    NV_TRY(nv_check_limits(b->model, &limits, e));
    NV_TRY(run_model(b->model, nv_golden_table, e));
    NV_TRY(nv_model_dequantized(b->model, &twin, e));
    status = run_model(twin, nv_float_table, e);
    nv_model_free(twin);
    return status;
}

/* Prepares the graph as it is now; runs it where nothing but itself is concerned. */
static void judge(bench *b)
{
    nv_error e = NV_ERROR_INIT;
    nv_status status = prepare_all(b->graph, &e);

    if (status == NV_OK && b->model->n_graphs == 1 && b->model->n_variables == 0)
        status = run(b, &e);
    assert_true(status == NV_OK || (status == e.status && e.message[0] != '\0'));
    assert_int_not_equal(status, NV_E_INTERNAL);
    outcome[status]++;
}

static void restore(bench *b)
{
    memcpy(b->graph->tensors, b->tensors, (size_t)b->graph->n_tensors * sizeof *b->tensors);
    memcpy(b->graph->nodes, b->nodes, (size_t)b->graph->n_nodes * sizeof *b->nodes);
}

/* A tensor that has been changed: its bytes, and new values, the old ones repeated, if it is
 * constant. Ends with the graph as it was. */
static void judge_tensor(bench *b, nv_tensor *t)
{
    uint8_t *data = NULL;
    const size_t before = b->tensors[t->index].bytes;
    int64_t count = 1;

    for (int i = 0; i < t->shape.rank && count <= 1 << 20; i++)
        count *= t->shape.dim[i];
    t->bytes = ((size_t)count * (size_t)nv_type_bits(t->type) + 7) / 8;
    if (t->data != NULL) {
        data = calloc(1, t->bytes + 1);
        assert_non_null(data);
        for (size_t i = 0; i < t->bytes && before > 0; i++)
            data[i] = ((const uint8_t *)t->data)[i % before];
        for (size_t i = 0; t->type == NV_BOOL && i < t->bytes; i++)
            data[i] = data[i] != 0;
        t->data = data;
    }
    if (count <= 1 << 20) /* the loader's own check */
        judge(b);
    free(data);
    restore(b);
}

static void twist_types(bench *b, nv_tensor *t)
{
    for (int type = 0; type < NV_TYPE_COUNT; type++)
        if (nv_type_bits((nv_type)type) > 0) {
            t->type = (nv_type)type;
            judge_tensor(b, t);
        }
}

static void twist_shape(bench *b, nv_tensor *t)
{
    static const int32_t extents[] = {0, 1, 2, 3, 4, 5, 7, 1000};
    const nv_shape s = t->shape;

    for (int i = 0; i < s.rank; i++)
        for (size_t k = 0; k < sizeof extents / sizeof *extents; k++) {
            t->shape.dim[i] = extents[k];
            judge_tensor(b, t);
        }
    for (int rank = 0; rank <= NV_MAX_RANK; rank++) { /* shorter at the end, longer in front */
        t->shape.rank = rank;
        for (int i = 0; i < rank; i++) {
            const int from = rank > s.rank ? i - (rank - s.rank) : i;
            t->shape.dim[i] = from < 0 ? 1 : s.dim[from];
        }
        judge_tensor(b, t);
    }
}

static void twist_quant(bench *b, nv_tensor *t)
{
    static const float scales[][3] = {{0.5f, 0.25f, 0.125f}, {0}, {1e-30f}, {1e30f}, {1.0f / 256}};
    static const int32_t zero_points[][3] = {{0}, {1, 1, 1}, {-128}, {127}};

    for (int count = 0; count <= 3; count++)
        for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
            for (size_t k = 0; k < sizeof zero_points / sizeof *zero_points; k++) {
                t->quant =
                    (nv_quant){.count = count, .scale = scales[i], .zero_point = zero_points[k]};
                judge_tensor(b, t);
            }
}

/* What an operand is read as in float32 hangs on its scale: all with one, and all but one; the
 * others are as wide as before. */
static void twist_scales(bench *b)
{
    static const float scale = 1.0f / 64;
    static const int32_t zero_point;
    const nv_node *node = b->node;
    const int32_t n = node->n_in + node->n_out;

    for (int32_t without = -1; without < n; without++) {
        for (int32_t i = 0; i < n; i++) {
            const int32_t index = i < node->n_in ? node->in[i] : node->out[i - node->n_in];
            const nv_type type = index < 0 ? NV_FLOAT32 : b->graph->tensors[index].type;
            if (type == NV_INT8 || type == NV_INT16 || type == NV_INT32 || type == NV_INT64)
                b->graph->tensors[index].quant =
                    (nv_quant){.count = i != without, .scale = &scale, .zero_point = &zero_point};
        }
        judge(b);
        restore(b);
    }
}

/* Constants that are no longer so, the other way round, and other values: as shapes and axes they
 * are small, negative and huge. */
static void twist_values(bench *b, nv_tensor *t)
{
    static const int64_t values[] = {0, 1, 2, 3, -1, -2, INT32_MAX, INT32_MIN};
    const size_t size = (size_t)nv_type_bits(t->type) / 8;
    const bool constant = t->data != NULL;
    uint8_t *data = calloc(1, t->bytes + 8);

    assert_non_null(data);
    t->data = constant ? NULL : data;
    judge_tensor(b, t);
    t->is_variable = !t->is_variable;
    judge_tensor(b, t);
    for (size_t i = 0; constant && size > 0 && i < sizeof values / sizeof *values; i++)
        for (size_t which = 0; which < 3; which++) { /* all, the first, the last */
            memcpy(data, t->data, t->bytes);
            for (size_t at = 0; at + size <= t->bytes; at += size)
                if (which == 0 || at == (which == 1 ? 0 : t->bytes - size))
                    memcpy(data + at, &values[i], size);
            if (t->type == NV_BOOL || t->bytes == 0)
                break;
            t->data = data;
            judge_tensor(b, t);
        }
    free(data);
}

static void twist_operands(bench *b)
{
    nv_node *node = b->node;
    const int32_t n_in = node->n_in, n_out = node->n_out;

    memcpy(b->in, node->in, (size_t)n_in * sizeof *b->in);
    memcpy(b->out, node->out, (size_t)n_out * sizeof *b->out);
    b->in[n_in] = n_in > 0 ? b->in[0] : b->out[0];
    b->out[n_out] = n_out > 0 ? b->out[0] : b->in[0];
    for (int32_t n = 0; n <= n_in + 1; n++) {
        node->in = b->in;
        node->n_in = n;
        judge(b);
        restore(b);
    }
    for (int32_t n = 0; n <= n_out + 1; n++) {
        node->out = b->out;
        node->n_out = n;
        judge(b);
        restore(b);
    }
    for (int32_t i = 0; i < n_in; i++)
        for (int32_t k = -1; k < n_in; k++) { /* absent, or another one's */
            const int32_t was = b->in[i];
            node->in = b->in;
            b->in[i] = k < 0 ? -1 : node->in[k];
            judge(b);
            restore(b);
            b->in[i] = was;
        }
}

static void twist_node(bench *b)
{
    const nv_node node = *b->node;

    if (node.n_in + node.n_out == 0 || node.n_in > MOST_OPERANDS || node.n_out > MOST_OPERANDS)
        return;
    for (int32_t i = 0; i < node.n_in + node.n_out; i++) {
        const int32_t index = i < node.n_in ? node.in[i] : node.out[i - node.n_in];
        if (index < 0)
            continue;
        nv_tensor *t = &b->graph->tensors[index];
        twist_types(b, t);
        twist_shape(b, t);
        twist_quant(b, t);
        twist_values(b, t);
    }
    twist_scales(b);
    twist_operands(b);
}

static void twist_model(const corpus_case *c)
{
    nv_error e = NV_ERROR_INIT;
    nv_model *model;
    uint8_t *file = malloc(c->model.bytes);

    assert_non_null(file);
    memcpy(file, c->model.data, c->model.bytes);
    expect_ok(nv_model_load(file, c->model.bytes, &limits, &model, &e), &e);
    nv_graph *g = &model->graphs[0];
    bench b = {.model = model, .graph = g};
    b.tensors = malloc((size_t)(g->n_tensors + 1) * sizeof *b.tensors);
    b.nodes = malloc((size_t)(g->n_nodes + 1) * sizeof *b.nodes);
    assert_true(b.tensors != NULL && b.nodes != NULL);
    memcpy(b.tensors, g->tensors, (size_t)g->n_tensors * sizeof *b.tensors);
    memcpy(b.nodes, g->nodes, (size_t)g->n_nodes * sizeof *b.nodes);
    for (int32_t i = 0; i < g->n_nodes; i++) {
        b.node = &g->nodes[i];
        twist_node(&b);
    }
    free(b.tensors);
    free(b.nodes);
    nv_model_free(model);
}

/* The same bytes in every run. */
static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static void change_bytes(const corpus_case *c)
{
    static const uint8_t values[] = {0, 1, 0x7f, 0x80, 0xff};
    uint32_t random = c->model.bytes;
    uint8_t *file = malloc(c->model.bytes);

    assert_non_null(file);
    for (int i = 0; i < BYTES_CHANGED; i++) {
        memcpy(file, c->model.data, c->model.bytes);
        const uint32_t at = next_random(&random) % c->model.bytes, how = next_random(&random) % 13;
        file[at] = (uint8_t)(how < 5 ? values[how] : file[at] ^ 1u << (how - 5u));
        outcome[exercise_model(file, c->model.bytes)]++;
    }
    free(file);
}

/* Calls visit for the first case of each kind: the name without its number. */
static void each_kind(void (*visit)(const corpus_case *c))
{
    nv_error e = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes, length = 0;
    const uint8_t *kind = NULL;

    memset(outcome, 0, sizeof outcome);
    expect_ok(nv_file_read("tests/oracle/corpus.bin", (size_t)1 << 30, &data, &bytes, &e), &e);
    corpus_reader r = corpus_open(data, bytes);
    for (corpus_case c; corpus_next(&r, &c);) {
        const size_t n = c.name.bytes > 3 ? c.name.bytes - 3 : 0; /* without _NN */
        if (n != length || memcmp(c.name.data, kind, n) != 0)
            visit(&c);
        kind = c.name.data;
        length = n;
    }
    assert_false(r.broken);
    free(data);
    print_message("%d ran, %d bad, %d not supported, %d bad input, %d above a limit\n",
                  outcome[NV_OK], outcome[NV_E_MODEL], outcome[NV_E_UNSUPPORTED],
                  outcome[NV_E_INPUT], outcome[NV_E_LIMIT]);
    assert_true(outcome[NV_OK] > 1000 && outcome[NV_E_MODEL] > 1000);
    assert_int_equal(outcome[NV_E_MEMORY] + outcome[NV_E_INTERNAL] + outcome[NV_E_IO], 0);
}

static void graphs_with_one_change_are_refused_or_run(void **state)
{
    (void)state;
    each_kind(twist_model);
}

static void files_with_one_change_are_refused_or_run(void **state)
{
    (void)state;
    each_kind(change_bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(graphs_with_one_change_are_refused_or_run),
        cmocka_unit_test(files_with_one_change_are_refused_or_run),
    };
    return cmocka_run_group_tests_name("sim_twists", tests, NULL, NULL);
}
