/* SPDX-License-Identifier: Apache-2.0 */
/* From the bytes of a .tflite file to a checked nv_model. */
#ifndef NV_SIM_MODEL_H
#define NV_SIM_MODEL_H

#include "nv/graph.h"
#include "nv/status.h"

typedef struct nv_limits {
    size_t max_memory;      /* bytes that one run may hold: tensors and the model itself */
    int64_t max_macs;       /* of one inference */
    int64_t max_iterations; /* of a While */
} nv_limits;

extern const nv_limits nv_limits_default; /* 1 GiB, 20 G, 10 000 */

/* Reads a whole regular file; refuses directories, devices and files above `max` bytes.
 * *data is malloc'ed. */
NV_MUST_CHECK nv_status nv_file_read(const char *path, size_t max, uint8_t **data, size_t *bytes,
                                     nv_error *err);

/* Parses, checks and prepares. Takes a copy of nothing: `file` (malloc'ed) is owned by the model
 * from here on, also on failure. Every operator that is not supported is named, in one message.
 * On success *model is to be given back with nv_model_free. */
NV_MUST_CHECK nv_status nv_model_load(uint8_t *file, size_t bytes, const nv_limits *limits,
                                      nv_model **model, nv_error *err);
/* The same of a file: errors begin with `path`, which must outlive the model. */
NV_MUST_CHECK nv_status nv_model_load_file(const char *path, const nv_limits *limits,
                                           nv_model **model, nv_error *err);
void nv_model_free(nv_model *model);

/* The same graph in float32: quantized tensors become float32 ones, quantized constants are
 * dequantized; integer operands that are no quantized values (shapes, axes, paddings) stay. Tensors
 * keep their indices; constants that replace biases without a scale come behind them.
 * The result refers to `model`, which must outlive it. NV_E_MODEL: one graph passes a quantized
 * value to another as one that is not. NV_E_UNSUPPORTED: a bias without a scale is no constant.
 * Errors begin with the model's path, where it has one. */
NV_MUST_CHECK nv_status nv_model_dequantized(const nv_model *model, nv_model **out, nv_error *err);

const char *nv_op_name(nv_op op);

/* Multiply-accumulates of one operator, and bytes of its constant inputs. */
int64_t nv_node_macs(const nv_graph *graph, const nv_node *node);
size_t nv_node_weight_bytes(const nv_graph *graph, const nv_node *node);

/* Peak of TFLite Micro's greedy arena plan for the activations, in bytes (sim/plan.c). */
NV_MUST_CHECK nv_status nv_arena_bytes(const nv_graph *graph, size_t *bytes, nv_error *err);

#endif
