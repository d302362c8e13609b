/* SPDX-License-Identifier: Apache-2.0 */
/* The references by operator, one row of ops.def each. */
#include "nv/ops.h"

/* A node of a float model: TFLite Micro's float kernels are the reference there. QUANTIZE and
 * DEQUANTIZE, which have float on one side only, are not. */
static bool is_float(const nv_args *a)
{
    return nv_in(a, 0)->type == NV_FLOAT32 && nv_out(a, 0)->type == NV_FLOAT32;
}

#define NV_OP(name, code, stem, kernel, summary)                                                   \
    static nv_status eval_##stem(const nv_args *a, nv_error *err)                                  \
    {                                                                                              \
        return is_float(a) ? nv_float_##stem(a, err) : nv_golden_##stem(a, err);                   \
    }
#include "nv/ops.def"
#undef NV_OP

nv_eval_fn *const nv_golden_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, summary) [NV_OP_##name] = eval_##stem,
#include "nv/ops.def"
#undef NV_OP
};

nv_eval_fn *const nv_float_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, summary) [NV_OP_##name] = nv_float_##stem,
#include "nv/ops.def"
#undef NV_OP
};
