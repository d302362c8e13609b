/* SPDX-License-Identifier: Apache-2.0 */
#include "rounding.h"

static bool is_convolution(nv_op op)
{
    return op == NV_OP_CONV_2D || op == NV_OP_DEPTHWISE_CONV_2D;
}

nv_rounding nv_golden_rounding_of(const nv_args *a)
{
    const nv_op op = a->node->op;
    const bool is_product = op == NV_OP_FULLY_CONNECTED;

    switch (a->rounding) {
    case NV_ROUNDING_LITERT_REF:
        return is_product ? NV_ROUNDING_LITERT_REF : NV_ROUNDING_TFLM;
    case NV_ROUNDING_LITERT_OPT:
        return is_product || is_convolution(op) ? NV_ROUNDING_LITERT_OPT : NV_ROUNDING_TFLM;
    case NV_ROUNDING_XNNPACK:
        return is_product || is_convolution(op) ? NV_ROUNDING_XNNPACK : NV_ROUNDING_TFLM;
    default:
        return a->rounding;
    }
}
