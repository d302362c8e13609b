/* SPDX-License-Identifier: Apache-2.0 */
/* The references by operator, one row of ops.def each. */
#include "nv/ops.h"

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

/* TFLite Micro's float kernels are the reference of a float model. QUANTIZE and DEQUANTIZE, which
 * have float on one side only, are no part of one. In the float reference of a quantized model,
 * what is not quantized (indices, counts, truth values) stays integer. */
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    static nv_status golden_##stem(const nv_args *a, nv_error *err)                                \
    {                                                                                              \
        const bool float_model =                                                                   \
            is_float(nv_in(a, 0)) && a->node->n_out > 0 && is_float(nv_out(a, 0));                 \
        return float_model ? nv_float_##stem(a, err) : nv_golden_##stem(a, err);                   \
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
