/* SPDX-License-Identifier: Apache-2.0 */
/* One convolution, and the same with one parameter as firmware gets it wrong: golden's output of
 * these is what such a device would log. */
#include "fixtures_layer.h"

#include "support/fb.h"

#include <stdlib.h>

enum {
    SIDE = 6,
    INPUTS = 2,
    CHANNELS = 4,
    FILTER = 3,
    WEIGHTS = CHANNELS * FILTER * FILTER * INPUTS
};
enum { SAME, VALID }; /* Padding in the schema */
enum { NONE, RELU6 = 3 };
enum { INPUT_ZERO = -37, OUTPUT_ZERO = -100 };

static const float scales[CHANNELS] = {0.004f, 0.006f, 0.003f, 0.005f};
static const int64_t zeros[CHANNELS] = {0};
static const int32_t bias[CHANNELS] = {25000, 9000, 30000, 20000}, no_bias[CHANNELS] = {0};
static const int32_t paddings[] = {0, 0, 1, 1, 1, 1, 0, 0};
static const int8_t byte_0[] = {0};

typedef struct variant {
    const char *name;
    const int32_t *bias;
    int channels; /* that have a scale of their own */
    int64_t input_zero, output_zero;
    int32_t activation;
} variant;

static const variant variants[] = {
    {"layer.tflite", bias, CHANNELS, INPUT_ZERO, OUTPUT_ZERO, RELU6},
    {"layer_no_bias.tflite", no_bias, CHANNELS, INPUT_ZERO, OUTPUT_ZERO, RELU6},
    {"layer_no_activation.tflite", bias, CHANNELS, INPUT_ZERO, OUTPUT_ZERO, NONE},
    {"layer_one_scale.tflite", bias, 1, INPUT_ZERO, OUTPUT_ZERO, RELU6},
    {"layer_no_input_offset.tflite", bias, CHANNELS, 0, OUTPUT_ZERO, RELU6},
    {"layer_no_output_offset.tflite", bias, CHANNELS, INPUT_ZERO, 0, NONE},
};

/* Some numbers without a pattern. */
static void fill(int8_t *values, int n, uint32_t seed)
{
    for (int i = 0; i < n; i++) {
        seed = seed * 1664525 + 1013904223;
        values[i] = (int8_t)(seed >> 24);
    }
}

/* The input padded by an operator of its own, with the byte 0, or by the convolution. */
static void write_model(fixtures_write_fn *write, const variant *v, const char *name,
                        bool pad_with_byte_0)
{
    int8_t weights[WEIGHTS];
    fill(weights, WEIGHTS, 7);
    const fb_quant in = FB_QUANT(0.02f, v->input_zero);
    const fb_quant per_channel = {
        .n_scales = v->channels, .n_zeros = v->channels, .scales = scales, .zeros = zeros};
    float bias_scales[CHANNELS];
    for (int c = 0; c < CHANNELS; c++)
        bias_scales[c] = scales[c] * in.scale[0];
    fb_model m =
        {.graph =
             {{.tensors =
                   {{"in", NV_INT8, {4, {1, SIDE, SIDE, INPUTS}}, in},
                    {"weights",
                     NV_INT8,
                     {4, {CHANNELS, FILTER, FILTER, INPUTS}},
                     per_channel,
                     .data = weights,
                     .bytes = sizeof weights},
                    {"bias",
                     NV_INT32,
                     {1, {CHANNELS}},
                     {.n_scales = v->channels,
                      .n_zeros = v->channels,
                      .scales = bias_scales,
                      .zeros = zeros},
                     .data = v->bias,
                     .bytes = sizeof bias},
                    {"out",
                     NV_INT8,
                     {4, {1, SIDE, SIDE, CHANNELS}},
                     FB_QUANT(0.05f, v->output_zero)},
                    {"paddings", NV_INT32, {2, {4, 2}}, .data = paddings, .bytes = sizeof paddings},
                    {"byte 0", NV_INT8, {1, {1}}, in, .data = byte_0, .bytes = sizeof byte_0},
                    {"padded", NV_INT8, {4, {1, SIDE + 2, SIDE + 2, INPUTS}}, in}},
               .operators = {{3,
                              FB_IN(0, 1, 2),
                              FB_OUT(3),
                              1,
                              {FB_BYTE(0, SAME), FB_INT(1, 1), FB_INT(2, 1),
                               FB_BYTE(3, v->activation)}}},
               .n_inputs = 1,
               .n_outputs = 1,
               .inputs = {0},
               .outputs = {3}}}};
    if (pad_with_byte_0) {
        fb_operator *op = m.graph[0].operators;
        op[1] = op[0];
        op[1].in.tensor[0] = 6;
        op[1].options[0].value = VALID;
        op[0] = (fb_operator){60, FB_IN(0, 4, 5), FB_OUT(6)};
    }
    size_t bytes;
    uint8_t *file = fb_build(&m, &bytes);
    write(name, file, bytes);
    free(file);
}

void fixtures_layer(fixtures_write_fn *write)
{
    int8_t input[SIDE * SIDE * INPUTS];

    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++)
        write_model(write, &variants[i], variants[i].name, false);
    write_model(write, &variants[0], "layer_padded_with_0.tflite", true);
    fill(input, sizeof input, 1);
    write("layer.bin", input, sizeof input);
}
