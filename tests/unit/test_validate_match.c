/* SPDX-License-Identifier: Apache-2.0 */
/* Which operator of a float model belongs to which of the quantized one; the verdict's words. */
#include "float_match.h"
#include "support/expect.h"
#include "verdict.h"

/* A chain of operators, each with one output of `size` values. */
typedef struct chain {
    nv_graph graph;
    nv_node nodes[8];
    nv_tensor tensors[8];
    int32_t outputs[8], final;
} chain;

static void make(chain *c, const char *ops)
{
    *c = (chain){.graph = {.nodes = c->nodes, .tensors = c->tensors}};
    for (int i = 0; ops[i] != '\0'; i++) {
        nv_op op = ops[i] == 'q'                   ? NV_OP_QUANTIZE
                   : ops[i] == 'd'                 ? NV_OP_DEQUANTIZE
                   : ops[i] >= 'A' && ops[i] < 'G' ? NV_OP_CONV_2D
                                                   : NV_OP_SOFTMAX;
        /* the letter is the shape */
        int32_t size = ops[i] == 'q' || ops[i] == 'd' ? 3 : ops[i];
        c->tensors[i] = (nv_tensor){.name = "t", .index = i, .shape = {1, {size}}};
        c->outputs[i] = i;
        c->nodes[i] = (nv_node){.index = i, .op = op, .n_out = 1, .out = &c->outputs[i]};
        c->graph.n_nodes = c->graph.n_tensors = i + 1;
        c->final = i;
    }
    c->graph.n_outputs = 1;
    c->graph.outputs = &c->final;
}

static void expect_match(const char *quantized, const char *real, const char *due)
{
    chain q, r;
    int32_t match[8];
    nv_error e = NV_ERROR_INIT;

    make(&q, quantized);
    make(&r, real);
    expect_ok(nv_float_match(&q.graph, &r.graph, match, &e), &e);
    for (int i = 0; i < q.graph.n_nodes; i++)
        if (match[i] != (due[i] == '-' ? -1 : due[i] - '0'))
            fail_msg("%s and %s: node %d matches %d, due %c", quantized, real, i, match[i], due[i]);
}

static void test_match(void **state)
{
    (void)state;
    expect_match("ABCz", "ABCz", "0123");
    expect_match("qABzd", "ABz", "-012-");
    expect_match("ABC", "qAqBqC", "135");
    expect_match("ABAC", "ABC", "01-2");
    expect_match("ABC", "AXC", "0-2");
    expect_match("A", "Az", "0");
    expect_match("ABq", "ABd", "012"); /* both give the model's output */
}

/* ---- the verdict ---- */

static const char *const libraries[] = {"scalar", "dsp", "mve"};

/* `states`: a line a library, a letter a layer: a agrees, r reference, d differs, m missing,
 * n not run. */
static void expect_verdict(const char *const *states, int n, nv_run run, const char *due)
{
    chain c;
    nv_layer_state layers[24];
    char text[512];

    make(&c, "ABCz");
    run.graph = &c.graph;
    run.kernels = libraries;
    run.n_kernels = n;
    run.layers = layers;
    for (int k = 0; k < n; k++)
        for (int i = 0; i < 4; i++)
            layers[k * 4 + i] = (nv_layer_state)(strchr("nramd", states[k][i]) - "nramd");
    assert_string_equal(nv_verdict(&run, text, sizeof text), due);
}

#define VERDICT(run, due, ...)                                                                     \
    expect_verdict((const char *const[]){__VA_ARGS__},                                             \
                   sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), run, due)

static void test_verdict(void **state)
{
    nv_options exact = {.layer = -1}, loose = {.layer = -1, .lsb = 2}, one = {.layer = 3};
    nv_run r = {.options = &exact, .n_samples = 1, .samples_done = 1};

    (void)state;
    VERDICT(r, "scalar, dsp and mve agree with golden bit for bit in all 4 layers.", "aaaa", "aaaa",
            "aaaa");
    VERDICT(r, "scalar agrees with golden bit for bit in all 4 layers.", "aaaa");
    VERDICT(r,
            "mve differs from golden in 2 of 4 layers, first in layer 1 (CONV_2D); scalar and dsp "
            "agree with golden bit for bit in all 4 layers.",
            "aaaa", "aaaa", "adad");
    VERDICT(r,
            "scalar and dsp agree with golden bit for bit in 3 of 4 layers; firmware runs the "
            "reference kernel in 1; mve agrees with golden bit for bit in all 4 layers.",
            "araa", "araa", "aaaa");
    VERDICT(r,
            "scalar agrees with golden bit for bit in 2 of 4 layers and lacks the function for 2 "
            "layers; dsp lacks the function for 4 layers.",
            "amma", "mmmm");
    VERDICT(r, "scalar had nothing to run; firmware runs the reference kernel in 4.", "rrrr");
    r.options = &loose;
    VERDICT(r, "scalar agrees with golden within 2 LSB in all 4 layers.", "aaaa");
    r.options = &one;
    VERDICT(r,
            "scalar differs from golden in layer 3; dsp agrees with golden bit for bit in layer 3.",
            "nnnd", "nnna");
    r = (nv_run){.options = &exact, .n_samples = 5, .samples_done = 5};
    VERDICT(r, "scalar agrees with golden bit for bit in all 4 layers, on 5 samples.", "aaaa");
    r.samples_failed = 2;
    VERDICT(r,
            "scalar differs from golden in 1 of 4 layers, first in layer 0 (CONV_2D); 2 of 5 "
            "samples show it.",
            "daaa");
    r.samples_done = 3;
    VERDICT(r,
            "scalar differs from golden in 1 of 4 layers, first in layer 0 (CONV_2D); stopped at "
            "sample 3 of 5.",
            "daaa");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_match),
        cmocka_unit_test(test_verdict),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
