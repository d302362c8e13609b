/* SPDX-License-Identifier: Apache-2.0 */
/* Tables, set by hand. */
#include "support/fb_models.h"

/* clang-format off */
static const int32_t paddings[] = {0, 0, 1, 1, 1, 1, 0, 0}, axes[] = {1, -2}, new_shape[] = {1, 4};
static const int8_t conv_weights[4 * 3 * 3 * 2] = {1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13,
                                                   -14, 15, -16, 17, -18, 127, -127};
static const int8_t depthwise_weights[3 * 3 * 4] = {5, -9, 13, 2, 127, -127, 33, 7, 1, 1, -60, 90};
static const int8_t fc_weights[] = {9, -8, 7, -6, 50, 40, -30, -20, 127, -127, 100, -100};
static const int8_t addend[] = {-128, -1, 0, 127};
static const int32_t conv_bias[] = {1000, -500, 0, 20}, depthwise_bias[] = {-300, 0, 40, 700};
static const int32_t fc_bias[] = {100, -200, 300};
static const float fc_float[] = {1, 2, 3, -4, 5, -6}, bias_float[] = {0.5f, -0.25f};

#define DATA(array) .data = array, .bytes = sizeof(array)
#define SCALES4(a, b, c, d, dimension) \
    {.n_scales = 4, .n_zeros = 4, .scale = {a, b, c, d}, .axis = dimension}

const fb_model fb_every_operator = {.graph = {{
    .tensors = {
        [FB_T_INPUT] = {"input", NV_INT8, {4, {1, 6, 6, 2}}, FB_QUANT(0.5f, -1)},
        [FB_T_PADDINGS] = {"paddings", NV_INT32, {2, {4, 2}}, DATA(paddings)},
        [FB_T_PADDED] = {"padded", NV_INT8, {4, {1, 8, 8, 2}}, FB_QUANT(0.5f, -1)},
        [FB_T_CONV_WEIGHTS] = {"conv/weights", NV_INT8, {4, {4, 3, 3, 2}},
                               SCALES4(0.01f, 0.02f, 0.03f, 0.005f, 0), DATA(conv_weights)},
        [FB_T_CONV_BIAS] = {"conv/bias", NV_INT32, {1, {4}},
                            SCALES4(0.005f, 0.01f, 0.015f, 0.0025f, 0), DATA(conv_bias)},
        [FB_T_CONV] = {"conv", NV_INT8, {4, {1, 6, 6, 4}}, FB_QUANT(0.05f, -128)},
        [FB_T_DEPTHWISE_WEIGHTS] = {"depthwise/weights", NV_INT8, {4, {1, 3, 3, 4}},
                                    SCALES4(0.02f, 0.03f, 0.04f, 0.01f, 3),
                                    DATA(depthwise_weights)},
        /* quantized_dimension 3 of a vector, as an old converter wrote it */
        [FB_T_DEPTHWISE_BIAS] = {"depthwise/bias", NV_INT32, {1, {4}},
                                 SCALES4(0.001f, 0.0015f, 0.002f, 0.0005f, 3),
                                 DATA(depthwise_bias)},
        [FB_T_DEPTHWISE] = {"depthwise", NV_INT8, {4, {1, 3, 3, 4}}, FB_QUANT(0.04f, 0)},
        [FB_T_MAX_POOL] = {"max", NV_INT8, {4, {1, 2, 2, 4}}, FB_QUANT(0.04f, 0)},
        [FB_T_AVERAGE_POOL] = {"average", NV_INT8, {4, {1, 1, 1, 4}}, FB_QUANT(0.04f, 0)},
        [FB_T_ADDEND] = {"addend", NV_INT8, {1, {4}}, FB_QUANT(0.03f, 5), DATA(addend)},
        [FB_T_ADD] = {"sum", NV_INT8, {4, {1, 1, 1, 4}}, FB_QUANT(0.06f, 1)},
        [FB_T_SHAPE] = {"shape", NV_INT32, {1, {2}}, DATA(new_shape)},
        [FB_T_RESHAPE] = {"reshaped", NV_INT8, {2, {1, 4}}, FB_QUANT(0.06f, 1)},
        [FB_T_FC_WEIGHTS] = {"fc/weights", NV_INT8, {2, {3, 4}}, FB_QUANT(0.02f, 0),
                             DATA(fc_weights)},
        [FB_T_FC_BIAS] = {"fc/bias", NV_INT32, {1, {3}}, FB_QUANT(0.0012f, 0), DATA(fc_bias)},
        [FB_T_FC] = {"fc", NV_INT8, {2, {1, 3}}, FB_QUANT(0.1f, 2)},
        [FB_T_SOFTMAX] = {"softmax", NV_INT8, {2, {1, 3}}, FB_QUANT(1.0f / 256, -128)},
        [FB_T_FLOAT] = {"probabilities", NV_FLOAT32, {2, {1, 3}}},
        [FB_T_AXES] = {"axes", NV_INT32, {1, {2}}, DATA(axes)},
        [FB_T_MEAN] = {"mean", NV_INT8, {2, {1, 4}}, FB_QUANT(0.04f, 0)},
        [FB_T_QUANTIZE] = {"requantized", NV_INT8, {2, {1, 4}}, FB_QUANT(0.05f, 1)},
    },
    .operators = {
        [FB_O_PAD] = {34, FB_IN(FB_T_INPUT, FB_T_PADDINGS), FB_OUT(FB_T_PADDED), 22},
        /* VALID, stride 1x1, RELU6; the dilation is left to the schema's default of 1 */
        [FB_O_CONV] = {3, FB_IN(FB_T_PADDED, FB_T_CONV_WEIGHTS, FB_T_CONV_BIAS), FB_OUT(FB_T_CONV),
                       1, {FB_BYTE(0, 1), FB_INT(1, 1), FB_INT(2, 1), FB_BYTE(3, 3)}},
        /* SAME, stride 2x2 */
        [FB_O_DEPTHWISE] = {4, FB_IN(FB_T_CONV, FB_T_DEPTHWISE_WEIGHTS, FB_T_DEPTHWISE_BIAS),
                            FB_OUT(FB_T_DEPTHWISE), 2,
                            {FB_INT(1, 2), FB_INT(2, 2), FB_INT(3, 1), FB_INT(5, 1), FB_INT(6, 1)}},
        /* VALID, stride 1x1, 2x2 */
        [FB_O_MAX_POOL] = {17, FB_IN(FB_T_DEPTHWISE), FB_OUT(FB_T_MAX_POOL), 5,
                           {FB_BYTE(0, 1), FB_INT(1, 1), FB_INT(2, 1), FB_INT(3, 2), FB_INT(4, 2)}},
        /* SAME, stride 2x2, 2x2, RELU */
        [FB_O_AVERAGE_POOL] = {1, FB_IN(FB_T_MAX_POOL), FB_OUT(FB_T_AVERAGE_POOL), 5,
                               {FB_INT(1, 2), FB_INT(2, 2), FB_INT(3, 2), FB_INT(4, 2),
                                FB_BYTE(5, 1)}},
        [FB_O_ADD] = {0, FB_IN(FB_T_AVERAGE_POOL, FB_T_ADDEND), FB_OUT(FB_T_ADD), 11},
        [FB_O_RESHAPE] = {22, FB_IN(FB_T_ADD, FB_T_SHAPE), FB_OUT(FB_T_RESHAPE)},
        [FB_O_FC] = {9, FB_IN(FB_T_RESHAPE, FB_T_FC_WEIGHTS, FB_T_FC_BIAS), FB_OUT(FB_T_FC), 8,
                     {FB_BYTE(0, 0), FB_BYTE(2, 1)}},
        /* beta: 1.0f, as bits */
        [FB_O_SOFTMAX] = {25, FB_IN(FB_T_FC), FB_OUT(FB_T_SOFTMAX), 9, {FB_INT(0, 0x3f800000)}},
        [FB_O_DEQUANTIZE] = {6, FB_IN(FB_T_SOFTMAX), FB_OUT(FB_T_FLOAT)},
        [FB_O_MEAN] = {40, FB_IN(FB_T_DEPTHWISE, FB_T_AXES), FB_OUT(FB_T_MEAN), 27,
                       {FB_BYTE(0, 0)}},
        [FB_O_QUANTIZE] = {114, FB_IN(FB_T_MEAN), FB_OUT(FB_T_QUANTIZE)},
    },
    .n_inputs = 1, .inputs = {FB_T_INPUT},
    .n_outputs = 2, .outputs = {FB_T_FLOAT, FB_T_QUANTIZE},
}}};

const fb_model fb_float_fc = {.graph = {{
    .tensors = {{"x", NV_FLOAT32, {2, {2, 3}}},
                {"w", NV_FLOAT32, {2, {2, 3}}, DATA(fc_float)},
                {"b", NV_FLOAT32, {1, {2}}, DATA(bias_float)},
                {"y", NV_FLOAT32, {2, {2, 2}}}},
    .operators = {{9, FB_IN(0, 1, 2), FB_OUT(3), 8}},
    .n_inputs = 1, .inputs = {0},
    .n_outputs = 1, .outputs = {3},
}}};
/* clang-format on */
