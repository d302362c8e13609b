/* SPDX-License-Identifier: Apache-2.0 */
/* The references by operator, one row of ops.def each. */
#include "rounding.h"

static bool is_float(const nv_tensor *t)
{
    return t != NULL && t->type == NV_FLOAT32;
}

static bool has_float(const nv_args *a)
{
    bool found = false;
    for (int i = 0; i < a->node->n_in; i++)
        found = found || is_float(nv_in(a, i));
    for (int i = 0; i < a->node->n_out; i++)
        found = found || is_float(nv_out(a, i));
    return found;
}

/* TFLite Micro's float kernels are the reference of a float model. Operators with float on one side
 * only (QUANTIZE, DEQUANTIZE) and those with float activations and integer weights are no part of
 * one. */
static bool is_float_model(const nv_args *a)
{
    bool all = a->node->n_out > 0 && is_float(nv_out(a, 0));
    for (int i = 0; all && i < a->node->n_in; i++) {
        const bool is_value = nv_in(a, i) != NULL && !nv_node_is_index(a->node, i);
        all = !is_value || is_float(nv_in(a, i));
    }
    return all;
}

static nv_status golden(const nv_args *a, nv_eval_fn *integer, nv_eval_fn *real, nv_error *err)
{
    nv_args rounded = *a;
    rounded.rounding = nv_golden_rounding_of(a);
    return is_float_model(a) ? real(a, err) : integer(&rounded, err);
}

/* In the float reference of a quantized model, what is not quantized (indices, counts, truth
 * values) stays integer. */
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    static nv_status golden_##stem(const nv_args *a, nv_error *err)                                \
    {                                                                                              \
        return golden(a, nv_golden_##stem, nv_float_##stem, err);                                  \
    }                                                                                              \
    static nv_status float_##stem(const nv_args *a, nv_error *err)                                 \
    {                                                                                              \
        return has_float(a) ? nv_float_##stem(a, err) : nv_golden_##stem(a, err);                  \
    }
#include "nv/ops.def"
#undef NV_OP

nv_eval_fn *const nv_golden_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, types, summary) [NV_OP_##name] = golden_##stem,
#include "nv/ops.def"
#undef NV_OP
};

nv_eval_fn *const nv_float_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, types, summary) [NV_OP_##name] = float_##stem,
#include "nv/ops.def"
#undef NV_OP
};
