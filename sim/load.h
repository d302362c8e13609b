/* SPDX-License-Identifier: Apache-2.0 */
/* The loader's parts: load.c (file, operators, subgraphs), load_tensor.c, link.c, check.c. */
#ifndef NV_SIM_LOAD_H
#define NV_SIM_LOAD_H

#include "cursor.h"
#include "memory.h"
#include "model.h"
#include "refusals.h"

/* A row of Model.operator_codes. */
typedef struct nv_opcode {
    nv_op op;         /* NV_OP_COUNT: not one of ours */
    int32_t code;     /* of the schema */
    const char *name; /* custom_code of a custom operator, otherwise NULL */
    int32_t version;
} nv_opcode;

typedef struct nv_loader {
    nv_model *model;
    nv_memory *memory;
    nv_refusals refusals;
    nv_vector buffers; /* Model.buffers */
    nv_opcode *codes;
    uint32_t n_codes;
} nv_loader;

/* An empty model that owns `file`, also on failure (model.c). */
NV_MUST_CHECK nv_status nv_model_new(uint8_t *file, size_t bytes, const nv_limits *limits,
                                     nv_model **model, nv_error *err);

/* Reads SubGraph.tensors[index] of subgraph `graph` into *tensor. What is not supported is added
 * to the refusals, and the tensor's type becomes NV_TYPE_COUNT. */
NV_MUST_CHECK nv_status nv_load_tensor(nv_loader *l, const nv_table *t, int32_t graph,
                                       int32_t index, nv_tensor *tensor, nv_error *err);

/* Where the values of Model.buffers[index] are: `*bytes` from file offset `*at` on, in the
 * flatbuffer or (`*external`) behind it, where TFLite Micro does not look (load_tensor.c). */
NV_MUST_CHECK nv_status nv_find_buffer(const nv_loader *l, uint32_t index, size_t *at,
                                       uint64_t *bytes, bool *external, nv_error *err);

/* Reads Model.metadata into the model; refuses what would change what tensors hold. */
NV_MUST_CHECK nv_status nv_load_metadata(nv_loader *l, const nv_table *root, nv_error *err);

/* What refers to other graphs: gives variables of one name one number over the whole model, and
 * checks the operators that run graphs against these (link.c). */
NV_MUST_CHECK nv_status nv_link(nv_model *model, nv_memory *memory, nv_error *err);
/* The second part alone. */
NV_MUST_CHECK nv_status nv_link_calls(const nv_model *model, nv_error *err);

/* Every tensor index is in range, every input was written before it is read, nothing is written
 * twice, nothing constant is written. */
NV_MUST_CHECK nv_status nv_check_flow(const nv_graph *graph, nv_memory *memory, nv_error *err);

/* Memory for the values of all graphs, and work, each graph counted once, within the limits. */
NV_MUST_CHECK nv_status nv_check_limits(const nv_model *model, const nv_limits *limits,
                                        nv_error *err);

#endif
