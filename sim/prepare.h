/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the operators' parse and prepare have in common. Every check names the operand by its role
 * ("input", "weights") and says what was expected.
 */
#ifndef NV_SIM_PREPARE_H
#define NV_SIM_PREPARE_H

#include "op.h"
#include "schema.h"

/* ---- parse.c: options ---- */

/* The options are absent or the union's member that the operator wants. */
NV_MUST_CHECK nv_status nv_parse_member(const nv_table *options, unsigned member, nv_error *err);
NV_MUST_CHECK nv_status nv_parse_activation(const nv_table *options, nv_schema_field field,
                                            nv_activation *activation, nv_error *err);
NV_MUST_CHECK nv_status nv_parse_window(const nv_table *options, nv_schema_field padding,
                                        nv_schema_field stride_h, nv_schema_field stride_w,
                                        nv_window *window, nv_error *err);
#define NV_PARSE_WINDOW(table, options, window, err)                                               \
    nv_parse_window(options, NV_FIELD(table, padding), NV_FIELD(table, stride_h),                  \
                    NV_FIELD(table, stride_w), window, err)
NV_MUST_CHECK nv_status nv_parse_dilation(const nv_table *options, nv_schema_field dilation_h,
                                          nv_schema_field dilation_w, nv_window *window,
                                          nv_error *err);
#define NV_PARSE_DILATION(table, options, window, err)                                             \
    nv_parse_dilation(options, NV_FIELD(table, dilation_h_factor),                                 \
                      NV_FIELD(table, dilation_w_factor), window, err)

/* The type that a bias would have, for operators without one. */
NV_MUST_CHECK nv_status nv_parse_bias_type(const nv_table *options, nv_schema_field field,
                                           int32_t *type, nv_error *err);

/* An operator whose options, if it has any, say nothing that counts. */
#define NV_PARSE_NOTHING(stem)                                                                     \
    nv_status nv_parse_##stem(const nv_table *options, nv_node *node, nv_error *err)               \
    {                                                                                              \
        (void)options;                                                                             \
        (void)node;                                                                                \
        (void)err;                                                                                 \
        return NV_OK;                                                                              \
    }

/* ---- prepare.c: operands, their shapes, cost ---- */

/* Operand i, or NULL where it is absent. */
const nv_tensor *nv_node_in(const nv_graph *graph, const nv_node *node, int i);
const nv_tensor *nv_node_out(const nv_graph *graph, const nv_node *node, int i);

/* From n_required to n_most inputs, the required ones present; nv_check_arity: and one output. */
NV_MUST_CHECK nv_status nv_check_inputs(const nv_graph *graph, const nv_node *node, int n_required,
                                        int n_most, nv_error *err);
NV_MUST_CHECK nv_status nv_check_arity(const nv_graph *graph, const nv_node *node, int n_required,
                                       int n_most, nv_error *err);

NV_MUST_CHECK nv_status nv_check_rank(const char *role, const nv_tensor *t, int32_t rank,
                                      nv_error *err);
NV_MUST_CHECK nv_status nv_check_shape(const char *role, const nv_tensor *t,
                                       const nv_shape *expected, nv_error *err);

/* So many elements, in any shape. */
NV_MUST_CHECK nv_status nv_check_count(const char *role, const nv_tensor *t, int64_t count,
                                       nv_error *err);

/* Its values are known before the first run. */
bool nv_is_constant(const nv_tensor *t);
NV_MUST_CHECK nv_status nv_check_constant(const char *role, const nv_tensor *t, nv_error *err);
/* A constant vector or matrix of int32: axes, paddings. */
NV_MUST_CHECK nv_status nv_check_constant_int32(const char *role, const nv_tensor *t,
                                                nv_error *err);

/* Present, and a variable that keeps its value from run to run. */
NV_MUST_CHECK nv_status nv_check_state(const char *role, const nv_tensor *t, nv_error *err);

/* An axis of a tensor of that rank; negative ones count from the end, `resolved` does not. */
NV_MUST_CHECK nv_status nv_check_axis(int32_t axis, int32_t rank, int32_t *resolved, nv_error *err);

/* The shape of an elementwise result: aligned at the last dimension, 1 stretches to the other. */
NV_MUST_CHECK nv_status nv_broadcast(const nv_shape *a, const nv_shape *b, nv_shape *result,
                                     nv_error *err);

/* Rounds of the loops over a shape: its elements; an empty dimension ends no loop outside of it. */
int64_t nv_shape_rounds(const nv_shape *s);

/* Of an operator that reads its inputs and writes its output once. */
nv_cost nv_cost_elementwise(const nv_graph *graph, const nv_node *node);
#define NV_COST_ELEMENTWISE(stem)                                                                  \
    nv_cost nv_cost_##stem(const nv_graph *graph, const nv_node *node)                             \
    {                                                                                              \
        return nv_cost_elementwise(graph, node);                                                   \
    }

/* ---- prepare_types.c: types ---- */

NV_MUST_CHECK nv_status nv_check_type(const char *role, const nv_tensor *t, nv_type type,
                                      nv_error *err);

/* A type of the operator's row in ops.def; nv_check_types: that of input 0. */
NV_MUST_CHECK nv_status nv_check_listed_type(const char *role, const nv_tensor *t,
                                             const nv_node *node, nv_error *err);
NV_MUST_CHECK nv_status nv_check_types(const nv_graph *graph, const nv_node *node, nv_error *err);

/* The first n_in inputs and the output all of one type of the operator's row. */
NV_MUST_CHECK nv_status nv_check_same_type(const nv_graph *graph, const nv_node *node, int n_in,
                                           nv_error *err);
/* The same; 8-bit and 16-bit integers are quantized per tensor. */
NV_MUST_CHECK nv_status nv_check_activations(const nv_graph *graph, const nv_node *node, int n_in,
                                             nv_error *err);

/* Values that pass from `in` to `out` as they are: one type of the operator's row, and both or
 * neither quantized, so that the same holds in the float graph. */
NV_MUST_CHECK nv_status nv_check_moved(const nv_node *node, const nv_tensor *in,
                                       const nv_tensor *out, nv_error *err);

/* ---- prepare_quant.c: scales and zero points ---- */

/* Quantized with one scale, above 0, since reference kernels divide by it. */
NV_MUST_CHECK nv_status nv_check_per_tensor(const char *role, const nv_tensor *t, nv_error *err);

/* Quantized, or not quantized, as `other` is: their float32 twins have one type. */
NV_MUST_CHECK nv_status nv_check_quantized_as(const char *role, const nv_tensor *t,
                                              const nv_tensor *other, nv_error *err);

/* A quantized tensor with the zero point 0. */
NV_MUST_CHECK nv_status nv_check_symmetric(const char *role, const nv_tensor *t, nv_error *err);

/* Input and output have equal scale (to 1e-6) and zero point, as TFLite Micro wants of pooling. */
NV_MUST_CHECK nv_status nv_check_same_quant(const nv_tensor *in, const nv_tensor *out,
                                            nv_error *err);

/* int8 values with exactly the scale and zero point of the output. */
NV_MUST_CHECK nv_status nv_check_equal_quant(const char *role, const nv_tensor *t,
                                             const nv_tensor *out, nv_error *err);

/* A fused activation that we have, and whose bounds can be expressed in the output's scale. */
NV_MUST_CHECK nv_status nv_check_activation(nv_activation activation, const nv_tensor *out,
                                            nv_error *err);

/* ---- weights.c ---- */

/* Weights and bias (NULL: none) of an operator with `channels` output channels, for an input and
 * output that are checked. Which types go together is a table there. */
NV_MUST_CHECK nv_status nv_check_weights(const nv_node *node, const nv_tensor *in,
                                         const nv_tensor *weights, const nv_tensor *bias,
                                         int32_t channels, nv_error *err);

/* Input and output have the zero point 0 if they are int16, as convolutions take for granted. */
NV_MUST_CHECK nv_status nv_check_symmetric_int16(const nv_tensor *in, const nv_tensor *out,
                                                 nv_error *err);

/* ---- window.c ---- */

/* Strides, dilations and filter size are sound; computes the padding and the output's height and
 * width, for an input [N, H, W, C]. */
NV_MUST_CHECK nv_status nv_prepare_window(nv_window *window, const nv_tensor *in, int32_t *out_h,
                                          int32_t *out_w, nv_error *err);

#endif
