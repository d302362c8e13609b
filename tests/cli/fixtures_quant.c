/* SPDX-License-Identifier: Apache-2.0 */
/* A 1x1 convolution of four channels to eight, with ranges that fit and with planted faults; and a
 * chain of convolutions of which one has other weights than in float. */
#include "fixtures_quant.h"

#include "support/fb.h"

#include <stdlib.h>

enum { CHANNELS = 8, INPUTS = 4, PIXELS = 64 };

/* What differs from model to model: the output's scale, and how much the channels but number 3
 * are weakened. */
static const struct {
    const char *name;
    float output_scale, weaken;
} models[] = {
    {"quant_fits.tflite", 1.0f / 127, 1},
    {"quant_clipped.tflite", 1.0f / 127 / 8, 1},
    {"quant_wide.tflite", 64.0f / 127, 1},
    {"quant_outlier.tflite", 1.0f / 127, 1.0f / 128},
};

/* Output channel c is input channel c % 4, times the scale of its weights. */
static void write_model(fixtures_write_fn *write, const char *name, float output_scale,
                        float weaken)
{
    int8_t weights[CHANNELS * INPUTS] = {0};
    float scales[CHANNELS];
    int64_t zeros[CHANNELS] = {0};

    for (int c = 0; c < CHANNELS; c++) {
        weights[c * INPUTS + c % INPUTS] = 127;
        scales[c] = (c == 3 ? 1 : weaken) / 127;
    }
    const fb_model m = {
        .graph = {
            {.tensors =
                 {{"in", NV_INT8, {4, {1, 8, 8, INPUTS}}, FB_QUANT(1.0f / 127, 0)},
                  {"weights",
                   NV_INT8,
                   {4, {CHANNELS, 1, 1, INPUTS}},
                   {.n_scales = CHANNELS, .n_zeros = CHANNELS, .scales = scales, .zeros = zeros},
                   .data = weights,
                   .bytes = sizeof weights},
                  {"out", NV_INT8, {4, {1, 8, 8, CHANNELS}}, FB_QUANT(output_scale, 0)}},
             .operators =
                 {{3, FB_IN(0, 1, -1), FB_OUT(2), 1, {FB_BYTE(0, 1), FB_INT(1, 1), FB_INT(2, 1)}}},
             .n_inputs = 1,
             .n_outputs = 1,
             .inputs = {0},
             .outputs = {2}}}};
    size_t bytes;
    uint8_t *file = fb_build(&m, &bytes);
    write(name, file, bytes);
    free(file);
}

/* Four convolutions that give what they get, in int8 or float32; one of them may be weakened. */
static void write_chain(fixtures_write_fn *write, const char *name, int type, int weak)
{
    enum { LAYERS = 4, SIDE = 8 };
    static const fb_option options[] = {FB_BYTE(0, 1), FB_INT(1, 1), FB_INT(2, 1)};
    int8_t stored[LAYERS][INPUTS * INPUTS] = {{0}};
    float real[LAYERS][INPUTS * INPUTS] = {{0}};
    fb_model m = {
        .graph = {{.n_inputs = 1, .n_outputs = 1, .inputs = {0}, .outputs = {2 * LAYERS}}}};
    fb_graph *g = &m.graph[0];

    g->tensors[0] = (fb_tensor){.name = "in", .type = type, .shape = {4, {1, SIDE, SIDE, INPUTS}}};
    for (int i = 0; i < LAYERS; i++) {
        for (int c = 0; c < INPUTS; c++) {
            stored[i][c * INPUTS + c] = i == weak ? 31 : 127;
            real[i][c * INPUTS + c] = 1;
        }
        fb_tensor *weights = &g->tensors[2 * i + 1], *out = weights + 1;
        *weights =
            (fb_tensor){.name = "weights", .type = type, .shape = {4, {INPUTS, 1, 1, INPUTS}}};
        weights->data = type == NV_INT8 ? (const void *)stored[i] : real[i];
        weights->bytes = type == NV_INT8 ? sizeof stored[i] : sizeof real[i];
        *out = (fb_tensor){.name = "layer", .type = type, .shape = g->tensors[0].shape};
        g->operators[i] = (fb_operator){.code = 3,
                                        .in = FB_IN(2 * i, 2 * i + 1, -1),
                                        .out = FB_OUT(2 * i + 2),
                                        .options_member = 1};
        for (unsigned k = 0; k < sizeof options / sizeof *options; k++)
            g->operators[i].options[k] = options[k];
    }
    for (int t = 0; type == NV_INT8 && t <= 2 * LAYERS; t++)
        g->tensors[t].quant = (fb_quant)FB_QUANT(1.0f / 127, 0);
    size_t bytes;
    uint8_t *file = fb_build(&m, &bytes);
    write(name, file, bytes);
    free(file);
}

void fixtures_quant(fixtures_write_fn *write)
{
    int8_t even[PIXELS * INPUTS];

    for (unsigned i = 0; i < sizeof models / sizeof *models; i++)
        write_model(write, models[i].name, models[i].output_scale, models[i].weaken);
    write_chain(write, "quant_chain.tflite", NV_INT8, -1);
    write_chain(write, "quant_weak.tflite", NV_INT8, 2);
    write_chain(write, "quant_float.tflite", NV_FLOAT32, -1);
    /* Every value from -127 to 127, the channels in different order. */
    for (int i = 0; i < PIXELS * INPUTS; i++)
        even[i] = (int8_t)(i * 97 % 255 - 127);
    write("even.bin", even, sizeof even);
}
