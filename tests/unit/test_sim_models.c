/* SPDX-License-Identifier: Apache-2.0 */
/* Real models, where they are present: counts, the arena that TFLite Micro's recording allocator
 * reports (its "head"), and the outputs of TFLite Micro byte for byte. */
#include "exec.h"
#include "support/expect.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct real_model {
    const char *name, *input; /* input: label of the file with the input's bytes, or NULL */
    int32_t operators;
    int64_t macs;
    size_t arena;
} real_model;

static const real_model models[] = {
    {"ad01_int8", "win16", 10, 264192, 768},
    {"hello_world_int8", "x_1.570", 3, 288, 32},
    {"kws_ref_model", "kws_input_data", 13, 2656768, 16000},
    {"magic_wand_a8w8", "rand", 7, 62016, 3456},
    {"micro_speech_quantized", "yes", 4, 336000, 5968},
    {"person_detect", "person.bmp", 31, 7157888, 55296},
    {"pretrainedResnet_quant", "person32", 16, 12501632, 49152},
    {"pretrainedResnet_float", NULL, 16, 12501632, 196608},
    {"simple_add_model", NULL, 1, 0, 49152},
    {"vww_96_int8", "no_person", 31, 7489664, 73728},
    {"vww_96_float", NULL, 31, 7489664, 294912},
};

static const char *shared(const char *format, const char *name, const char *input)
{
    static char path[1024];
    const char *root = getenv("NV_SHARED");
    int n = snprintf(path, sizeof path, "%s/models/", root == NULL ? "../shared" : root);
    (void)snprintf(path + n, sizeof path - (size_t)n, format, name, input);
    return path;
}

static void check_output(const nv_model *model, const real_model *m)
{
    const nv_graph *g = &model->graphs[0];
    nv_error e = NV_ERROR_INIT;
    nv_exec *exec;
    uint8_t *in, *out;
    size_t in_bytes, out_bytes;

    expect_ok(
        nv_file_read(shared("inputs/%s__%s.bin", m->name, m->input), SIZE_MAX, &in, &in_bytes, &e),
        &e);
    expect_ok(nv_file_read(shared("golden_tflm/%s__%s.bin", m->name, m->input), SIZE_MAX, &out,
                           &out_bytes, &e),
              &e);
    expect_ok(nv_exec_new(model, nv_golden_table, &nv_limits_default, &exec, &e), &e);
    assert_int_equal(in_bytes, g->tensors[g->inputs[0]].bytes);
    assert_int_equal(out_bytes, g->tensors[g->outputs[0]].bytes);
    memcpy(nv_exec_data(exec, g->inputs[0]), in, in_bytes);
    expect_ok(nv_exec_run(exec, &e), &e);
    assert_memory_equal(nv_exec_data(exec, g->outputs[0]), out, out_bytes);
    nv_exec_free(exec);
    free(in);
    free(out);
}

static void test_models(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof models / sizeof models[0]; i++) {
        const real_model *m = &models[i];
        nv_error e = NV_ERROR_INIT;
        nv_model *model;
        size_t arena;
        int64_t macs = 0;

        expect_ok(
            nv_model_load_file(shared("%s.tflite", m->name, NULL), &nv_limits_default, &model, &e),
            &e);
        const nv_graph *g = &model->graphs[0];
        for (int32_t n = 0; n < g->n_nodes; n++)
            macs += nv_node_macs(g, &g->nodes[n]);
        expect_ok(nv_arena_bytes(g, &arena, &e), &e);
        assert_int_equal(g->n_nodes, m->operators);
        assert_int_equal(macs, m->macs);
        assert_int_equal(arena, m->arena);
        if (m->input != NULL)
            check_output(model, m);
        nv_model_free(model);
    }
}

static void test_refused(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_model *model;

    (void)state;
    expect_failure(nv_model_load_file(shared("%s.tflite", "person_detect_vela", NULL),
                                      &nv_limits_default, &model, &e),
                   &e, NV_E_UNSUPPORTED,
                   "person_detect_vela.tflite: not supported: CUSTOM ethos-u (operator 0)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_models),
        cmocka_unit_test(test_refused),
    };
    if (access(shared("%s", "INDEX.md", NULL), R_OK) != 0) {
        (void)printf("left out: sim_models, no models at %s\n1..0\n", shared("%s", "", NULL));
        return 0;
    }
    return cmocka_run_group_tests_name("sim_models", tests, NULL, NULL);
}
