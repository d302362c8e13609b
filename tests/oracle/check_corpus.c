/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Golden against the committed corpus: models of one operator, inputs of one run or of several that
 * share their state, and what TFLite Micro's interpreter gave (written by tests/oracle/oracle.py).
 * And that the corpus has enough of everything (census.h).
 *
 *     check_corpus [CORPUS]      prints TAP
 */
#include "census.h"
#include "exec.h"
#include "support/corpus.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Patterns of float32 in the order of their values. */
static int64_t ordered(float x)
{
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits < 0 ? -(int64_t)(bits & INT32_MAX) : bits;
}

/* Within 4 ULP, or 1e-5 of the largest magnitude of the tensor. */
static bool floats_agree(const uint8_t *expected, const uint8_t *got, size_t count, size_t *first)
{
    float a, b, largest = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(&a, expected + 4 * i, sizeof a);
        largest = fmaxf(largest, fabsf(a));
    }
    for (size_t i = 0; i < count; i++) {
        memcpy(&a, expected + 4 * i, sizeof a);
        memcpy(&b, got + 4 * i, sizeof b);
        if (llabs(ordered(a) - ordered(b)) > 4 && !(fabsf(a - b) <= 1e-5f * largest)) {
            *first = i;
            return false;
        }
    }
    return true;
}

static nv_status compare(const nv_tensor *t, const uint8_t *got, const corpus_chunk *expected,
                         nv_error *err)
{
    const size_t size = (size_t)nv_type_bits(t->type) / 8;
    size_t first = 0;
    if (t->bytes != expected->bytes)
        return nv_fail(err, NV_E_DIFFERS, "%zu bytes, expected %u", t->bytes, expected->bytes);
    if (t->type == NV_FLOAT32) {
        if (floats_agree(expected->data, got, t->bytes / size, &first))
            return NV_OK;
    } else {
        while (first < t->bytes && got[first] == expected->data[first])
            first++;
        if (first == t->bytes)
            return NV_OK;
        first /= size;
    }
    return nv_fail(err, NV_E_DIFFERS, "output differs from tflite-micro's at %zu of %zu", first,
                   t->bytes / size);
}

static nv_status run_once(nv_exec *exec, const nv_graph *graph, const corpus_case *c, uint32_t run,
                          nv_error *err)
{
    for (uint32_t i = 0; i < (uint32_t)graph->n_inputs; i++) {
        const nv_tensor *t = &graph->tensors[graph->inputs[i]];
        const uint32_t k = run * (uint32_t)graph->n_inputs + i;
        if (k >= c->inputs.count || c->inputs.of[k].bytes != t->bytes)
            return nv_fail(err, NV_E_INPUT, "run %u: input %u is not %zu bytes", run, i, t->bytes);
        if (t->bytes > 0)
            memcpy(nv_exec_data(exec, t->index), c->inputs.of[k].data, t->bytes);
    }
    NV_TRY(nv_exec_run(exec, err));
    for (uint32_t i = 0; i < (uint32_t)graph->n_outputs; i++) {
        const nv_tensor *t = &graph->tensors[graph->outputs[i]];
        const corpus_chunk *expected = &c->outputs.of[run * (uint32_t)graph->n_outputs + i];
        NV_TRY(compare(t, nv_exec_data(exec, t->index), expected, err));
    }
    return NV_OK;
}

static nv_status run_case(const corpus_case *c, nv_model **model, nv_exec **exec, nv_error *err)
{
    uint8_t *file = malloc(c->model.bytes);
    if (file == NULL)
        return nv_fail(err, NV_E_MEMORY, "out of memory");
    memcpy(file, c->model.data, c->model.bytes);
    NV_TRY(nv_model_load(file, c->model.bytes, &nv_limits_default, model, err));

    const nv_graph *graph = &(*model)->graphs[0];
    const uint32_t n_outputs = (uint32_t)graph->n_outputs;
    if (n_outputs == 0 || c->outputs.count == 0 || c->outputs.count % n_outputs != 0)
        return nv_fail(err, NV_E_INPUT, "%u outputs recorded of a model that has %u",
                       c->outputs.count, n_outputs);
    NV_TRY(nv_exec_new(*model, nv_golden_table, &nv_limits_default, exec, err));
    for (uint32_t run = 0; run < c->outputs.count / n_outputs; run++)
        NV_TRY(run_once(*exec, graph, c, run, err));
    return NV_OK;
}

int main(int argc, char **argv)
{
    const char *path = argc > 1 ? argv[1] : "tests/oracle/corpus.bin";
    nv_error err = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes;
    int count = 0, failed = 0;
    census *found = census_new();

    if (nv_file_read(path, (size_t)1 << 30, &data, &bytes, &err) != NV_OK) {
        printf("not ok 1 - the corpus can be read\n# %s\n1..1\n", err.message);
        census_free(found);
        return 1;
    }
    corpus_reader r = corpus_open(data, bytes);
    for (corpus_case c; corpus_next(&r, &c);) {
        nv_model *model = NULL;
        nv_exec *exec = NULL;
        err = (nv_error)NV_ERROR_INIT;
        const bool ok = run_case(&c, &model, &exec, &err) == NV_OK;
        printf("%s %d - %.*s\n", ok ? "ok" : "not ok", ++count, (int)c.name.bytes,
               (const char *)c.name.data);
        if (!ok)
            printf("# %s\n", err.message);
        failed += !ok;
        if (model != NULL)
            census_count(found, model);
        nv_exec_free(exec);
        nv_model_free(model);
    }
    if (r.broken || count == 0) {
        printf("not ok %d - the corpus is whole\n", ++count);
        failed++;
    }
    count += census_report(found, count, &failed);
    printf("1..%d\n", count);
    census_free(found);
    free(data);
    return failed != 0;
}
