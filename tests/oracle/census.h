/* SPDX-License-Identifier: Apache-2.0 */
/* Counts what a corpus of models holds: operators by type, combinations of types, corner cases. */
#ifndef NV_TESTS_CENSUS_H
#define NV_TESTS_CENSUS_H

#include "nv/graph.h"

typedef struct census census;

/* Zeros; ends the program where there is no memory. */
census *census_new(void);
void census_free(census *c);

/* Counts one more model: each thing that it holds once. */
void census_count(census *c, const nv_model *model);

/* Prints a line of TAP for every thing that the corpus must hold, numbered from `number` + 1 on:
 * five models of each operator with each of its types, and of each combination in census.def; one
 * of each corner case. Returns how many lines; adds those that fail to *failed. */
int census_report(const census *c, int number, int *failed);

/* A corner case: what it is called, when a node is one, and the operators that must have it with
 * each of their types, of those in `types` (bits 1 << nv_type). */
typedef struct census_corner {
    const char *name;
    bool (*holds)(const nv_graph *graph, const nv_node *node);
    uint32_t types;
    const nv_op *ops;
    int n_ops;
} census_corner;

extern const census_corner census_corners[];
extern const int census_corner_count;

/* The operand whose type decides: the input that ops.def speaks of; NULL where there is none. */
const nv_tensor *census_subject(const nv_graph *graph, const nv_node *node);

/* Input i, or NULL where it is absent. */
static inline const nv_tensor *census_in(const nv_graph *graph, const nv_node *node, int i)
{
    return i < node->n_in && node->in[i] >= 0 ? &graph->tensors[node->in[i]] : NULL;
}

static inline const nv_tensor *census_out(const nv_graph *graph, const nv_node *node, int i)
{
    return i < node->n_out ? &graph->tensors[node->out[i]] : NULL;
}

#endif
