/* SPDX-License-Identifier: Apache-2.0 */
#include "support/exercise.h"

#include "exec.h"

#include <stdlib.h>
#include <string.h>

/* Small enough that a hostile file costs milliseconds. */
static const nv_limits limits = {.max_memory = 1 << 24, .max_macs = 1000000, .max_iterations = 10};

static nv_status run(const nv_model *model, nv_eval_fn *const *table, nv_error *err)
{
    const nv_graph *graph = &model->graphs[0];
    nv_exec *exec;

    NV_TRY(nv_exec_new(model, table, &limits, &exec, err));
    for (int32_t i = 0; i < graph->n_inputs; i++) {
        const nv_tensor *t = &graph->tensors[graph->inputs[i]];
        uint8_t *p = nv_exec_data(exec, graph->inputs[i]);
        for (size_t k = 0; t->type != NV_BOOL && k < t->bytes; k++)
            p[k] = (uint8_t)(k * 37);
    }
    nv_status status = nv_exec_run(exec, err);
    nv_exec_free(exec);
    return status;
}

static nv_status run_all(const nv_model *model, nv_error *err)
{
    nv_model *twin;
    size_t arena;

    NV_TRY(nv_arena_bytes(&model->graphs[0], &arena, err));
    NV_TRY(run(model, nv_golden_table, err));
    NV_TRY(nv_model_dequantized(model, &twin, err));
    nv_status status = run(twin, nv_float_table, err);
    nv_model_free(twin);
    return status;
}

nv_status exercise_model(const uint8_t *file, size_t bytes)
{
    nv_error e = NV_ERROR_INIT;
    nv_model *model;
    uint8_t *copy = malloc(bytes + (bytes == 0));

    if (copy == NULL)
        return NV_E_MEMORY;
    if (bytes > 0)
        memcpy(copy, file, bytes);
    nv_status status = nv_model_load(copy, bytes, &limits, &model, &e);
    if (status == NV_OK) {
        status = run_all(model, &e);
        nv_model_free(model);
    }
    bool told = status == NV_OK || (status == e.status && e.message[0] != '\0');
    if (!told || status == NV_E_INTERNAL)
        abort();
    return status;
}
