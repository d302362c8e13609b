/* SPDX-License-Identifier: Apache-2.0 */
/* Models for tests of the loader and the executor. */
#ifndef NV_TESTS_FB_MODELS_H
#define NV_TESTS_FB_MODELS_H

#include "support/fb.h"

/* Every operator once, int8, some 40 to 200 elements a layer. Tensors and operators are named in
 * the enums below, for tests that change one. */
extern const fb_model fb_every_operator;

enum fb_every_tensor {
    FB_T_INPUT,
    FB_T_PADDINGS,
    FB_T_PADDED,
    FB_T_CONV_WEIGHTS,
    FB_T_CONV_BIAS,
    FB_T_CONV,
    FB_T_DEPTHWISE_WEIGHTS,
    FB_T_DEPTHWISE_BIAS,
    FB_T_DEPTHWISE,
    FB_T_MAX_POOL,
    FB_T_AVERAGE_POOL,
    FB_T_ADDEND,
    FB_T_ADD,
    FB_T_SHAPE,
    FB_T_RESHAPE,
    FB_T_FC_WEIGHTS,
    FB_T_FC_BIAS,
    FB_T_FC,
    FB_T_SOFTMAX,
    FB_T_FLOAT,
    FB_T_AXES,
    FB_T_MEAN,
    FB_T_QUANTIZE
};

enum fb_every_op {
    FB_O_PAD,
    FB_O_CONV,
    FB_O_DEPTHWISE,
    FB_O_MAX_POOL,
    FB_O_AVERAGE_POOL,
    FB_O_ADD,
    FB_O_RESHAPE,
    FB_O_FC,
    FB_O_SOFTMAX,
    FB_O_DEQUANTIZE,
    FB_O_MEAN,
    FB_O_QUANTIZE
};

/* One float32 FULLY_CONNECTED: [2, 3] x [2, 3]' + [2]. */
extern const fb_model fb_float_fc;

#endif
