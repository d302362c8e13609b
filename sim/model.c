/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"
#include "load.h"
#include "op.h"

#include <stdlib.h>

const nv_limits nv_limits_default = {
    .max_memory = (size_t)1 << 30,
    .max_macs = 20000000000,
    .max_iterations = 10000,
};

/* A model and the memory of everything that hangs on it. */
typedef struct owned_model {
    nv_model model;
    nv_memory memory;
} owned_model;

nv_status nv_model_new(uint8_t *file, size_t bytes, const nv_limits *limits, nv_model **model,
                       nv_error *err)
{
    owned_model *owned = calloc(1, sizeof *owned);

    if (owned == NULL) {
        free(file);
        return nv_fail(err, NV_E_MEMORY, "model: out of memory for %zu bytes", sizeof *owned);
    }
    owned->memory = (nv_memory){.used = bytes, .limit = limits->max_memory};
    owned->model = (nv_model){.file = file, .file_bytes = bytes, .memory = &owned->memory};
    *model = &owned->model;
    return NV_OK;
}

void nv_model_free(nv_model *model)
{
    if (model == NULL)
        return;
    owned_model *owned = (owned_model *)model; /* its first member */
    nv_memory_free(&owned->memory);
    free((void *)model->file);
    free(owned);
}

const char *nv_op_name(nv_op op)
{
    return (unsigned)op < NV_OP_COUNT ? nv_op_table[op].name : "unknown";
}

int64_t nv_node_macs(const nv_graph *graph, const nv_node *node)
{
    return nv_op_table[node->op].cost(graph, node).macs;
}

size_t nv_node_weight_bytes(const nv_graph *graph, const nv_node *node)
{
    size_t bytes = 0;

    for (int32_t i = 0; i < node->n_in; i++) {
        const nv_tensor *t = node->in[i] < 0 ? NULL : &graph->tensors[node->in[i]];
        if (t != NULL && t->data != NULL && !t->is_variable)
            bytes += t->bytes;
    }
    return bytes;
}
