/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the original q7/q15 functions did on a core with DSP and on one without, byte for byte,
 * where the recordings are present: memory that the functions change and memory that they must not.
 * [R-LEGACY-SHIFT] [R-LEGACY-ORDER] [R-LEGACY-POOL] [R-LEGACY-SOFTMAX] [R-LEGACY-MULT]
 * [R-LEGACY-ACCUMULATE] [R-LEGACY-TABLE]
 */
#include "legacy_vector.h"

#include "legacy/legacy.h"
#include "nv/kernel.h"
#include "qemu_args.h"
#include "qemu_batch.h"

#include <stdio.h>
#include <unistd.h>

enum { NO_STATUS = 1 };

/* As much as any vector wants, for the library that uses it; the others get none. */
static _Alignas(4) uint8_t scratch[1 << 16];

#define FETCH_VALUE(v, name)             legacy_value(v, #name)
#define FETCH_IN(v, name)                legacy_memory(v, #name)
#define FETCH_OUT(v, name)               legacy_memory(v, #name)
#define FETCH_SCRATCH(v, name)           (v)->scratch
#define FIRST(kind, name, count)         FETCH_##kind(v, name)
#define NEXT(kind, name, count)          , FETCH_##kind(v, name)
#define RETURN_void(call)                return call, NO_STATUS
#define RETURN_arm_cmsis_nn_status(call) return (int32_t)(call)

/* Calls a function of this name with the vector's arguments. */
#define NV_KERNEL(ret, name, params)                                                               \
    static int32_t call_##name(ret(*function) params, legacy_vector *v)                            \
    {                                                                                              \
        RETURN_##ret(function(ARGS_##name(FIRST, NEXT)));                                          \
    }
#define RELU_KERNELS                                                                               \
    NV_KERNEL(void, relu_q7, (int8_t * data, uint16_t size))                                       \
    NV_KERNEL(void, relu_q15, (int16_t * data, uint16_t size))
#include "nv/legacy.def"
RELU_KERNELS
#undef NV_KERNEL

/* Functions under test: the reference's, or kernels. */
typedef struct library {
    const char *name;
    bool has_dsp;
    const nv_golden_legacy *golden;
    const nv_kernel_lib *kernels;
    void *scratch;
} library;

static int32_t call_function(const library *lib, const char *function, legacy_vector *v)
{
#define NV_KERNEL(ret, name, params)                                                               \
    if (strcmp(function, "arm_" #name) == 0)                                                       \
        return call_##name(lib->golden != NULL ? lib->golden->name : lib->kernels->name, v);
#include "nv/legacy.def"
    RELU_KERNELS
#undef NV_KERNEL
    fail_msg("%s is not a function of legacy.def", function);
    return 0;
}

static int32_t status_of(const cJSON *due)
{
    const cJSON *status = legacy_member(due, "status");
    return cJSON_IsNumber(status) ? status->valueint : NO_STATUS;
}

static void check_vector(const library *lib, const cJSON *json, int line)
{
    const cJSON *plain = lib->has_dsp ? NULL : legacy_member(json, "nodsp");
    const cJSON *due = plain == NULL ? json : plain;
    const char *function = legacy_text(json, "function");
    legacy_vector v = {.json = json, .scratch = lib->scratch};

    const int32_t status = call_function(lib, function, &v);
    const char *wrong = legacy_difference(&v, due);
    if (status != status_of(due))
        fail_msg("line %d, %s: %s returned %d, due %d", line, function, lib->name, (int)status,
                 (int)status_of(due));
    if (wrong != NULL)
        fail_msg("line %d, %s: %s left another %s behind", line, function, lib->name, wrong);
    legacy_free(&v);
}

static const char *vectors_path(void)
{
    static char path[1024];
    const char *root = getenv("NV_SHARED");
    (void)snprintf(path, sizeof path, "%s/legacy/legacy_vectors_dev.jsonl",
                   root == NULL ? "../shared" : root);
    return path;
}

static void test_library(void **state)
{
    const library *lib = *state;
    FILE *f = fopen(vectors_path(), "r");
    char *text = NULL;
    size_t room_of_text = 0;
    int line = 0;

    assert_non_null(f);
    while (getline(&text, &room_of_text, f) > 0) {
        cJSON *json = cJSON_Parse(text);
        assert_non_null(json);
        check_vector(lib, json, ++line);
        cJSON_Delete(json);
    }
    free(text);
    (void)fclose(f);
    printf("# %s: %d vectors\n", lib->name, line);
    assert_int_not_equal(line, 0);
}

static void count_difference(void *context, const nv_qemu_difference *d)
{
    int *differences = context;
    printf("# call %d of %s differs\n", (int)d->call, d->function);
    ++*differences;
}

/* The same calls as Arm code, on a core that the library is built for. */
static void test_on_core(const char *core, const library *lib)
{
    char targets[NV_QEMU_PATH], runner[2 * NV_QEMU_PATH];
    nv_error err = NV_ERROR_INIT;
    nv_qemu_batch *batch;
    int differences = 0;

    if (!nv_qemu_find(core, "runner.elf", targets, runner)) {
        printf("left out: the vectors on %s, there is no runner (make target)\n", core);
        return;
    }
    assert_int_equal(nv_qemu_batch_new(&batch, &err), NV_OK);
    library recorded = *lib;
    recorded.kernels = nv_qemu_record(batch, lib->kernels);
    void *state = &recorded;
    test_library(&state);
    const nv_status st = nv_qemu_replay(batch, core, count_difference, &differences, &err);
    nv_qemu_batch_free(batch);
    if (st != NV_OK)
        fail_msg("%s: %s", core, err.message);
    assert_int_equal(differences, 0);
}

static void test_cores(void **state)
{
    const library *built = *state;
    test_on_core("cortex-m3", &built[0]);
    test_on_core("cortex-m4", &built[1]);
    test_on_core("cortex-m55", &built[2]);
}

static library golden[] = {
    {"golden", false, &nv_golden_legacy_plain, NULL, NULL},
    {"golden with DSP", true, &nv_golden_legacy_dsp, NULL, NULL},
};
static library kernels[] = {
    {"scalar", false, NULL, &nv_kernels_scalar, NULL},
    {"dsp", true, NULL, &nv_kernels_dsp, scratch},
    {"mve", true, NULL, &nv_kernels_mve, NULL},
};

/* `test_legacy_vectors qemu`: as Arm code. */
int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        {"golden, without DSP", test_library, NULL, NULL, &golden[0]},
        {"golden, with DSP", test_library, NULL, NULL, &golden[1]},
        {"kernels, scalar", test_library, NULL, NULL, &kernels[0]},
        {"kernels, dsp", test_library, NULL, NULL, &kernels[1]},
        {"kernels, mve", test_library, NULL, NULL, &kernels[2]},
    };
    const struct CMUnitTest on_cores[] = {
        {"kernels as Arm code", test_cores, NULL, NULL, kernels},
    };
    if (access(vectors_path(), R_OK) != 0) {
        (void)printf("left out: legacy_vectors, no recordings at %s\n1..0\n", vectors_path());
        return 0;
    }
    if (argc > 1 && strcmp(argv[1], "qemu") == 0)
        return cmocka_run_group_tests_name("legacy_vectors_qemu", on_cores, NULL, NULL);
    return cmocka_run_group_tests_name("legacy_vectors", tests, NULL, NULL);
}
