/* SPDX-License-Identifier: Apache-2.0 */
/* Tensors by what people and file names call them. */
#ifndef NV_VALIDATE_TENSOR_NAME_H
#define NV_VALIDATE_TENSOR_NAME_H

#include "nv/graph.h"

#include <stddef.h>

/* The tensor of that name, in which '_' may stand for what file names cannot hold, or else of that
 * number; "input" and "output" are also the model's only input and output. Numbers from n_tensors
 * on are an engine's temporaries: n_tensors stands for all of them. -1: none. */
int32_t nv_tensor_named(const nv_graph *graph, const char *name, size_t length);

#endif
