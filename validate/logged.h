/* SPDX-License-Identifier: Apache-2.0 */
/* What the arrays of a log are of a model: which tensor, and which of its dumps. */
#ifndef NV_VALIDATE_LOGGED_H
#define NV_VALIDATE_LOGGED_H

#include "array/array.h"
#include "nv/graph.h"

/* The tensor of a name or number; those of engines' temporaries count as none: -1. */
int32_t nv_logged_named(const nv_graph *graph, const char *name, size_t length);

/* The tensor of an array's name, or else of its tag; -1: neither is one's. */
int32_t nv_logged_tensor(const nv_graph *graph, const nv_array *array);

/* A row of a dump that lost some of its bytes ends an array, and the rest is the next one: joins
 * those that have the size of their tensor together, `due` for what has no tensor's name (NULL:
 * none). All bytes of the row count as lost, and it is complained of. */
NV_MUST_CHECK nv_status nv_logged_join(const nv_graph *graph, const nv_tensor *due,
                                       nv_arrays *arrays, nv_error *err);

/* Settles what a log leaves open in `array`, a copy that borrows, and complains of it. Of dumps of
 * the tensor that nothing divides, the first stays, or its values in float32, which have as many
 * bytes as some dumps, if they look like those. Bytes may be decimal numbers. */
void nv_logged_settle(const nv_tensor *tensor, const char *path, nv_array *array,
                      nv_complaints *complaints);

/* "'input'", or that it has no name. */
typedef struct nv_array_label {
    char s[80];
} nv_array_label;
nv_array_label nv_array_label_of(const nv_array *array);

#endif
