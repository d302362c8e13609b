/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What sim/ knows of each operator: one file sim/op_<stem>.c with three functions a row of ops.def.
 *
 *   nv_parse_<stem>    options from the flatbuffer into node->params; an absent table gives the
 *                      schema's defaults. Enum values are checked here, everything else in prepare.
 *   nv_prepare_<stem>  arity, types, quantization, shapes; fills the "prepared" fields of
 *                      node->params. Needs no flatbuffer: a graph built in memory will do, with
 *                      tensor indices in range. NV_E_MODEL: contradictory or malformed;
 *                      NV_E_UNSUPPORTED: sound, but a type or option that we lack.
 *   nv_cost_<stem>     of one evaluation of a prepared node.
 */
#ifndef NV_SIM_OP_H
#define NV_SIM_OP_H

#include "cursor.h"
#include "nv/graph.h"
#include "nv/status.h"

typedef struct nv_cost {
    int64_t macs;  /* multiply-accumulates, those that meet padding included */
    int64_t steps; /* other work of an inner loop: window taps, elements read and written */
} nv_cost;

typedef nv_status nv_parse_fn(const nv_table *options, nv_node *node, nv_error *err);
typedef nv_status nv_prepare_fn(const nv_graph *graph, nv_node *node, nv_error *err);
typedef nv_cost nv_cost_fn(const nv_graph *graph, const nv_node *node);

#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    NV_MUST_CHECK nv_parse_fn nv_parse_##stem;                                                     \
    NV_MUST_CHECK nv_prepare_fn nv_prepare_##stem;                                                 \
    nv_cost_fn nv_cost_##stem;
#include "nv/ops.def"
#undef NV_OP

/* The code that all custom operators share; custom_code tells them apart. */
enum { NV_CUSTOM = 32 };

typedef struct nv_op_entry {
    const char *name;  /* as in the schema; of a custom operator its custom_code */
    int32_t code;      /* builtin code of the schema */
    const char *types; /* of the first input: names with ", " between them, or "any" */
    nv_parse_fn *parse;
    nv_prepare_fn *prepare;
    nv_cost_fn *cost;
} nv_op_entry;

/* By nv_op. */
extern const nv_op_entry nv_op_table[NV_OP_COUNT];

#endif
