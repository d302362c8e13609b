/* SPDX-License-Identifier: Apache-2.0 */
/* The memory plan: hand-made graphs, and that no two tensors that live at once share a byte. */
#include "model.h"
#include "plan.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <stdlib.h>

enum { MAX = 40 };

/* A chain or net of operators that only reads and writes. */
typedef struct net {
    nv_tensor tensors[MAX];
    nv_node nodes[MAX];
    int32_t in[MAX][3], out[MAX];
    nv_graph graph;
} net;

static const int32_t first_tensor = 0;

static void add_tensor(net *n, size_t bytes)
{
    n->tensors[n->graph.n_tensors++] = (nv_tensor){.bytes = bytes};
}

/* The next operator; -1: no operand. */
static void add_node(net *n, int32_t a, int32_t b, int32_t out)
{
    int32_t i = n->graph.n_nodes++;

    n->in[i][0] = a;
    n->in[i][1] = b;
    n->out[i] = out;
    n->nodes[i] = (nv_node){.index = i, .n_in = 2, .n_out = 1, .in = n->in[i], .out = &n->out[i]};
}

static void finish(net *n, const int32_t *output)
{
    n->graph.tensors = n->tensors;
    n->graph.nodes = n->nodes;
    n->graph.inputs = &first_tensor;
    n->graph.n_inputs = 1;
    n->graph.outputs = output;
    n->graph.n_outputs = 1;
}

static void check_disjoint(const nv_plan *plan)
{
    for (int32_t i = 0; i < plan->n_slots; i++) {
        const nv_plan_slot *a = &plan->slots[i];
        assert_int_equal(a->offset % 16, 0);
        assert_int_equal(a->bytes % 16, 0);
        assert_true(a->offset + a->bytes <= plan->bytes);
        for (int32_t j = 0; j < i; j++) {
            const nv_plan_slot *b = &plan->slots[j];
            bool together = a->first <= b->last && b->first <= a->last;
            bool apart = a->offset + a->bytes <= b->offset || b->offset + b->bytes <= a->offset;
            assert_true(!together || apart);
        }
    }
}

static void test_chain(void **state)
{
    static const size_t bytes[] = {100, 50, 200, 10};
    static const int32_t output = 3;
    nv_error e = NV_ERROR_INIT;
    net n = {.graph = {.n_tensors = 0}};
    nv_plan plan;
    size_t arena;

    (void)state;
    for (int i = 0; i < 4; i++)
        add_tensor(&n, bytes[i]);
    for (int32_t i = 0; i < 3; i++)
        add_node(&n, i, -1, i + 1);
    finish(&n, &output);
    expect_ok(nv_plan_build(&n.graph, &plan, &e), &e);
    check_disjoint(&plan);
    assert_int_equal(plan.n_slots, 4);
    /* by size: 208 at 0; 112 at 0, not alive with it; 64 behind both; 16 behind 208 */
    assert_int_equal(plan.slots[2].offset, 0);
    assert_int_equal(plan.slots[0].offset, 0);
    assert_int_equal(plan.slots[1].offset, 208);
    assert_int_equal(plan.slots[3].offset, 208);
    assert_int_equal(plan.bytes, 272);
    assert_int_equal(plan.slots[0].first, 0);
    assert_int_equal(plan.slots[0].last, 1);
    assert_int_equal(plan.slots[3].last, 3);
    nv_plan_free(&plan);
    expect_ok(nv_arena_bytes(&n.graph, &arena, &e), &e);
    assert_int_equal(arena, 272);
}

/* Of equal sizes the later tensor is placed first; a gap between two is used; constants,
 * variables and empty tensors have no place; a tensor that nobody uses has. */
static void test_order(void **state)
{
    static const int32_t output = 4;
    static const char data[16];
    nv_error e = NV_ERROR_INIT;
    net n = {.graph = {.n_tensors = 0}};
    nv_plan plan;

    (void)state;
    add_tensor(&n, 32); /* 0: input, until operator 1 */
    add_tensor(&n, 32); /* 1: until operator 2 */
    add_tensor(&n, 16); /* 2: constant */
    n.tensors[2].data = data;
    add_tensor(&n, 16); /* 3: variable */
    n.tensors[3].is_variable = true;
    add_tensor(&n, 32); /* 4: output */
    add_tensor(&n, 0);  /* 5: empty */
    add_tensor(&n, 48); /* 6: unused */
    add_node(&n, 0, 2, 1);
    add_node(&n, 1, 3, 4);
    finish(&n, &output);
    expect_ok(nv_plan_build(&n.graph, &plan, &e), &e);
    check_disjoint(&plan);
    assert_int_equal(plan.n_slots, 4);
    assert_int_equal(plan.slots[3].tensor, 6);
    assert_int_equal(plan.slots[3].offset, 0);  /* alone in its own time */
    assert_int_equal(plan.slots[2].offset, 0);  /* 4, the later one of 32 */
    assert_int_equal(plan.slots[1].offset, 32); /* 1 lives with it */
    assert_int_equal(plan.slots[0].offset, 0);  /* 0 has gone when 4 comes */
    assert_int_equal(plan.bytes, 64);
    nv_plan_free(&plan);
}

static void test_gap(void **state)
{
    static const int32_t output = 3;
    nv_error e = NV_ERROR_INIT;
    net n = {.graph = {.n_tensors = 0}};
    nv_plan plan;

    (void)state;
    add_tensor(&n, 160); /* 0: dies at operator 1 */
    add_tensor(&n, 96);  /* 1: operators 1 to 3, behind 0 */
    add_tensor(&n, 64);  /* 2: operators 2 to 3, into the hole that 0 left */
    add_tensor(&n, 112); /* 3: operator 3: the hole of 160 less 64 is too small */
    add_node(&n, 0, -1, 1);
    add_node(&n, 1, -1, 2);
    add_node(&n, 1, 2, 3);
    finish(&n, &output);
    expect_ok(nv_plan_build(&n.graph, &plan, &e), &e);
    check_disjoint(&plan);
    assert_int_equal(plan.slots[3].offset, 0); /* 112 is placed before 96 and 64 */
    assert_int_equal(plan.slots[1].offset, 160);
    assert_int_equal(plan.slots[2].offset, 256);
    assert_int_equal(plan.bytes, 320);
    nv_plan_free(&plan);
}

/* Random nets: whatever the plan, nobody treads on anybody. */
static void test_random(void **state)
{
    uint32_t random = 12345;

    (void)state;
    for (int round = 0; round < 300; round++) {
        nv_error e = NV_ERROR_INIT;
        net n = {.graph = {.n_tensors = 0}};
        nv_plan plan;
        int32_t output = 2 + round % (MAX - 2);

        for (int32_t t = 0; t <= output; t++) {
            random = random * 1664525 + 1013904223;
            add_tensor(&n, (random >> 20) % 500);
            if (t > 0)
                add_node(&n, (int32_t)((random >> 8) % (uint32_t)t), t - 1, t);
        }
        finish(&n, &output);
        expect_ok(nv_plan_build(&n.graph, &plan, &e), &e);
        check_disjoint(&plan);
        nv_plan_free(&plan);
    }
}

/* The peak that TFLite Micro's recording allocator reports for the same file. */
static void test_every_operator(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_model *model;
    size_t bytes, arena;
    uint8_t *file = fb_build(&fb_every_operator, &bytes);

    (void)state;
    expect_ok(nv_model_load(file, bytes, &nv_limits_default, &model, &e), &e);
    expect_ok(nv_arena_bytes(&model->graphs[0], &arena, &e), &e);
    assert_int_equal(arena, 272);
    nv_model_free(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chain),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_gap),
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_every_operator),
    };
    return cmocka_run_group_tests_name("sim_plan", tests, NULL, NULL);
}
