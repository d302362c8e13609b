/* SPDX-License-Identifier: Apache-2.0 */
#include "rounding.h"

/* What an engine has arithmetic of its own for. Its int16 kernels are the reference ones. */
typedef enum kind { PRODUCT, PRODUCT_INT16, CONVOLUTION, CONVOLUTION_INT4, TRANSPOSED, OTHER } kind;

static kind kind_of(const nv_args *a)
{
    switch (a->node->op) {
    case NV_OP_FULLY_CONNECTED:
        return nv_in(a, 0)->type == NV_INT16 ? PRODUCT_INT16 : PRODUCT;
    case NV_OP_CONV_2D:
    case NV_OP_DEPTHWISE_CONV_2D:
        if (nv_in(a, 0)->type == NV_INT16)
            return OTHER;
        return nv_in(a, 1)->type == NV_INT4 ? CONVOLUTION_INT4 : CONVOLUTION;
    case NV_OP_TRANSPOSE_CONV:
        return nv_in(a, 2)->type == NV_INT16 ? OTHER : TRANSPOSED;
    default:
        return OTHER;
    }
}

nv_rounding nv_golden_rounding_of(const nv_args *a)
{
    /* tflm is the first of the enumeration: what is not named is tflm's. */
    static const nv_rounding rounding[NV_ROUNDING_COUNT][OTHER + 1] = {
        [NV_ROUNDING_LITERT_REF] =
            {[PRODUCT] = NV_ROUNDING_LITERT_REF, [PRODUCT_INT16] = NV_ROUNDING_LITERT_REF},
        [NV_ROUNDING_LITERT_OPT] = {[PRODUCT] = NV_ROUNDING_LITERT_OPT,
                                    [PRODUCT_INT16] = NV_ROUNDING_LITERT_REF,
                                    [CONVOLUTION] = NV_ROUNDING_LITERT_OPT,
                                    [CONVOLUTION_INT4] = NV_ROUNDING_LITERT_OPT},
        [NV_ROUNDING_XNNPACK] = {[PRODUCT] = NV_ROUNDING_XNNPACK,
                                 [PRODUCT_INT16] = NV_ROUNDING_LITERT_REF,
                                 [CONVOLUTION] = NV_ROUNDING_XNNPACK,
                                 [CONVOLUTION_INT4] = NV_ROUNDING_LITERT_OPT,
                                 [TRANSPOSED] = NV_ROUNDING_XNNPACK},
        [NV_ROUNDING_SINGLE] = {NV_ROUNDING_SINGLE, NV_ROUNDING_SINGLE, NV_ROUNDING_SINGLE,
                                NV_ROUNDING_SINGLE, NV_ROUNDING_SINGLE, NV_ROUNDING_SINGLE},
    };
    return rounding[a->rounding][kind_of(a)];
}
