/* SPDX-License-Identifier: Apache-2.0 */
/* A model in memory: what sim/ loads and everything else reads. */
#ifndef NV_GRAPH_H
#define NV_GRAPH_H

#include "nv/params.h"
#include "nv/tensor.h"

typedef enum nv_op {
#define NV_OP(name, code, stem, kernel, types, summary) NV_OP_##name,
#include "nv/ops.def"
#undef NV_OP
    NV_OP_COUNT
} nv_op;

typedef union nv_params {
#define NV_OP(name, code, stem, kernel, types, summary) nv_##stem##_params stem;
#include "nv/ops.def"
#undef NV_OP
} nv_params;

typedef struct nv_node {
    int32_t index; /* in execution order, from 0 */
    nv_op op;
    int32_t version; /* of the operator code */
    int32_t n_in, n_out;
    const int32_t *in;  /* tensor indices, -1: an optional input that is absent */
    const int32_t *out; /* tensor indices */
    nv_params params;
    uint32_t index_inputs; /* prepared: bit i is set if input i holds shapes, axes or paddings,
                              which are integers also in a float graph */
    uint32_t state_bytes;  /* prepared: what the operator keeps from run to run beside variables */
    bool needs_host; /* prepared: it runs other graphs, uses variables or ends runs: nv_host */
    const uint8_t *custom_options; /* a custom operator's: its flexbuffer in the file, or NULL */
    uint32_t custom_bytes;
    int64_t offset; /* of the operator in the file, for messages */
} nv_node;

/* Whether input i holds shapes, axes or paddings rather than values. */
static inline bool nv_node_is_index(const nv_node *node, int32_t i)
{
    return i < 32 && (node->index_inputs >> i & 1u) != 0;
}

typedef struct nv_graph {
    const char *name;
    int32_t n_tensors, n_nodes, n_inputs, n_outputs;
    nv_tensor *tensors;
    nv_node *nodes;
    const int32_t *inputs, *outputs; /* tensor indices */
} nv_graph;

/* What VAR_HANDLE, READ_VARIABLE and ASSIGN_VARIABLE share by name over the whole model. */
typedef struct nv_variable {
    const char *container, *name;
    int32_t graph, tensor; /* of the first value that is assigned to it: its type; -1: unknown */
} nv_variable;

/* What a converter noted in the file. */
typedef struct nv_metadata {
    const char *name; /* never NULL; text from the file, to be escaped when printed */
    const uint8_t *data;
    size_t bytes;
} nv_metadata;

typedef struct nv_model {
    const char *path;    /* where it was read, for messages, the reader's memory; NULL: nowhere */
    const uint8_t *file; /* owned; constants point into it */
    size_t file_bytes;
    int32_t n_graphs;
    nv_graph *graphs; /* graphs[0] is the main one */
    int32_t n_variables;
    nv_variable *variables;
    int32_t n_metadata;
    const nv_metadata *metadata;
    void *memory; /* sim's: everything else that nv_model_free gives back */
} nv_model;

#endif
