/* SPDX-License-Identifier: Apache-2.0 */
/* Which arithmetic a multiply-accumulate operator needs follows from the types of its operands. */
#include "mac.h"

/* [R-WIDE] Without a bias, the options say how wide it would be. */
static bool is_wide(const nv_args *a, const nv_tensor *bias)
{
    const nv_params *p = &a->node->params;
    if (nv_out(a, 0)->type != NV_INT16)
        return false;
    if (bias != NULL && a->node->op != NV_OP_TRANSPOSE_CONV)
        return bias->type != NV_INT32;
    switch (a->node->op) {
    case NV_OP_CONV_2D:
        return p->conv_2d.bias_type != NV_INT32;
    case NV_OP_FULLY_CONNECTED:
        return p->fully_connected.bias_type != NV_INT32;
    default:
        return true;
    }
}

static nv_eval_fn *by_type(const nv_args *a, nv_eval_fn *narrow, nv_eval_fn *wide)
{
    return is_wide(a, nv_in(a, 2)) ? wide : narrow;
}

#define INTEGER(stem)                                                                              \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        return by_type(a, nv_golden_##stem##_int, nv_golden_##stem##_wide)(a, err);                \
    }
#define INTEGER_OR_HYBRID(stem)                                                                    \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        if (nv_in(a, 0)->type == NV_FLOAT32)                                                       \
            return nv_golden_##stem##_hybrid(a, err);                                              \
        return by_type(a, nv_golden_##stem##_int, nv_golden_##stem##_wide)(a, err);                \
    }
INTEGER_OR_HYBRID(conv_2d)
INTEGER_OR_HYBRID(depthwise_conv_2d)
INTEGER_OR_HYBRID(fully_connected)
INTEGER(transpose_conv)
INTEGER(batch_matmul)
