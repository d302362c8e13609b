/* SPDX-License-Identifier: Apache-2.0 */
/* Writes the small models, arrays and pictures of the command-line tests into a directory. */
#include "fixtures_layer.h"
#include "support/fb_models.h"

#include <math.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void write_file(const char *name, const void *data, size_t bytes)
{
    FILE *f = fopen(name, "wb");
    if (f == NULL || fwrite(data, 1, bytes, f) != bytes || fclose(f) != 0)
        die(name);
}

/* ---- models ---- */

/* SOFTMAX (beta: 1.0f, as bits) over the last axis: one operator, any shape of input. */
#define SOFTMAX_MODEL(input_name, ...)                                                             \
    {                                                                                              \
        .graph = {                                                                                 \
            {.tensors = {{input_name, NV_INT8, __VA_ARGS__, FB_QUANT(1.0f / 255, -128)},           \
                         {"out", NV_INT8, __VA_ARGS__, FB_QUANT(1.0f / 256, -128)}},               \
             .operators = {{25, FB_IN(0), FB_OUT(1), 9, {FB_INT(0, 0x3f800000)}}},                 \
             .n_inputs = 1,                                                                        \
             .n_outputs = 1,                                                                       \
             .inputs = {0},                                                                        \
             .outputs = {1}}                                                                       \
        }                                                                                          \
    }

static const fb_model gray = SOFTMAX_MODEL("gray", {4, {1, 4, 6, 1}});
static const fb_model rgb = SOFTMAX_MODEL("rgb", {4, {1, 4, 6, 3}});
static const fb_model flat = SOFTMAX_MODEL("flat", {2, {1, 6}});
/* A name that would turn a terminal red, start a line, and is no UTF-8 either. */
static const fb_model evil = SOFTMAX_MODEL("\033[31mred\n\"\xFF", {2, {1, 6}});

static const fb_model two_inputs = {
    .graph = {{.tensors = {{"a", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 0)},
                           {"b", NV_INT8, {2, {1, 4}}, FB_QUANT(0.25f, 1)},
                           {"sum", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, -1)}},
               .operators = {{0, FB_IN(0, 1), FB_OUT(2)}},
               .n_inputs = 2,
               .n_outputs = 1,
               .inputs = {0, 1},
               .outputs = {2}}}};

/* SVDF of two filters that remember the sums and differences of three inputs. */
static const int8_t svdf_features[] = {1, 1, 1, -1};
static const int16_t svdf_time[] = {1, 2, 4, 4, 2, 1};
static const int32_t svdf_bias[] = {0, 0};
#define DATA(array) .data = array, .bytes = sizeof(array)
static const fb_model svdf = {
    .graph = {{.tensors = {{"in", NV_INT8, {2, {1, 2}}, FB_QUANT(1, 0)},
                           {"features", NV_INT8, {2, {2, 2}}, FB_QUANT(1, 0), DATA(svdf_features)},
                           {"time", NV_INT16, {2, {2, 3}}, FB_QUANT(1, 0), DATA(svdf_time)},
                           {"bias", NV_INT32, {1, {2}}, FB_QUANT(1, 0), DATA(svdf_bias)},
                           {"state", NV_INT16, {2, {1, 6}}, FB_QUANT(1, 0), .is_variable = true},
                           {"out", NV_INT8, {2, {1, 2}}, FB_QUANT(8, 0)}},
               .operators = {{27, FB_IN(0, 1, 2, 3, 4), FB_OUT(5), 6, {FB_INT(0, 1)}}},
               .n_inputs = 1,
               .n_outputs = 1,
               .inputs = {0},
               .outputs = {5}}}};

/* Two custom operators round one that is known. */
static const fb_model unsupported = {
    .graph = {{.tensors = {{"in", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 0)},
                           {"t1", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 0)},
                           {"t2", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 0)},
                           {"out", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 0)}},
               .operators = {{32, FB_IN(0), FB_OUT(1), .custom_code = "Mystery"},
                             {0, FB_IN(1, 1), FB_OUT(2)},
                             {32, FB_IN(2), FB_OUT(3), .custom_code = "Enigma"}},
               .n_inputs = 1,
               .n_outputs = 1,
               .inputs = {0},
               .outputs = {3}}}};

static void write_model(const char *name, const fb_model *model)
{
    size_t bytes;
    uint8_t *file = fb_build(model, &bytes);
    write_file(name, file, bytes);
    free(file);
}

static void write_models(void)
{
    size_t bytes;
    uint8_t *file = fb_build(&fb_every_operator, &bytes);
    write_file("truncated.tflite", file, bytes / 2);
    free(file);

    write_model("every.tflite", &fb_every_operator);
    write_model("float.tflite", &fb_float_fc);
    write_model("gray.tflite", &gray);
    write_model("rgb.tflite", &rgb);
    write_model("flat.tflite", &flat);
    write_model("evil.tflite", &evil);
    write_model("two.tflite", &two_inputs);
    write_model("svdf.tflite", &svdf);
    write_model("unsupported.tflite", &unsupported);
    fb_model uint16 = flat;
    uint16.graph[0].tensors[0].type = uint16.graph[0].tensors[1].type = NV_UINT16;
    write_model("uint16.tflite", &uint16);
    fb_model narrow = gray;
    narrow.graph[0].tensors[0].quant.scale[0] = 0.1f;
    write_model("narrow.tflite", &narrow);
}

/* ---- arrays ---- */

static void write_npy(const char *name, int version, const char *header, const void *data,
                      size_t bytes)
{
    unsigned char file[512] = "\x93NUMPY";
    size_t length = strlen(header), start = version == 1 ? 10 : 12;

    file[6] = (unsigned char)version;
    file[8] = (unsigned char)length;
    memcpy(file + start, header, length);
    memcpy(file + start + length, data, bytes);
    write_file(name, file, start + length + bytes);
}

#define NPY(descr, order, shape)                                                                   \
    "{'descr': '" descr "', 'fortran_order': " order ", 'shape': " shape ", }\n"

static void write_arrays(void)
{
    static const int8_t i8[6] = {-128, -64, 0, 1, 64, 127};
    static const float f4[6] = {0, 0.25f, 0.5f, 0.75f, 1, 2}, nan4[6] = {0, 1, NAN, 0, 0, 0};
    static const double f8[6] = {0, 0.25, 0.5, 0.75, 1, 2};
    static const int8_t picture[72];

    write_npy("i8.npy", 1, NPY("|i1", "False", "(1, 6)"), i8, 6);
    write_npy("batchless.npy", 2, NPY("|i1", "False", "(6,)"), i8, 6);
    write_npy("f4.npy", 1, NPY("<f4", "False", "(1, 6)"), f4, sizeof f4);
    write_npy("f8.npy", 3, NPY("<f8", "False", "(1, 6)"), f8, sizeof f8);
    write_npy("nan.npy", 1, NPY("<f4", "False", "(1, 6)"), nan4, sizeof nan4);
    write_npy("u1.npy", 1, NPY("|u1", "False", "(1, 6)"), i8, 6);
    write_npy("fortran.npy", 1, NPY("|i1", "True", "(1, 6)"), i8, 6);
    write_npy("big.npy", 1, NPY(">f4", "False", "(1, 6)"), f4, sizeof f4);
    write_npy("short.npy", 1, NPY("|i1", "False", "(1, 6)"), i8, 5);
    write_npy("shape.npy", 1, NPY("|i1", "False", "(2, 3)"), i8, 6);
    write_npy("planar.npy", 1, NPY("|i1", "False", "(1, 3, 4, 6)"), picture, sizeof picture);
    write_npy("huge.npy", 1, NPY("<f8", "False", "(2147483647, 2147483647, 2147483647)"), i8, 6);
    write_npy("deep.npy", 1, NPY("|i1", "False", "(1,1,1,1,1,1,1,1,6)"), i8, 6);
    write_npy("bare.npy", 1, "{}", i8, 6);
    write_npy("strange.npy", 9, NPY("|i1", "False", "(1, 6)"), i8, 6);
    write_npy("odd.npy", 1, NPY("|i1", "False", "(x, 6)"), i8, 6);
    write_npy("words.npy", 1, NPY("<U4", "False", "(1, 6)"), i8, 6);
    write_file("text.npy", "not an array at all", 19);
    write_file("header.npy", "\x93NUMPY\x01\x00\xFF\x00{}", 12);
    write_file("f4.bin", f4, sizeof f4);
    write_file("i8.bin", i8, sizeof i8);
    write_file("pair.bin", &i8[4], 2);
}

/* ---- pictures ---- */

/* A gradient; `channel`: of colour c at pixel i. */
static void write_png(const char *name, png_uint_32 width, png_uint_32 height, png_uint_32 format,
                      int gray_level)
{
    unsigned char pixels[1024];
    png_image image = {
        .version = PNG_IMAGE_VERSION, .width = width, .height = height, .format = format};
    png_uint_32 channels = PNG_IMAGE_SAMPLE_CHANNELS(format);

    for (png_uint_32 i = 0; i < width * height * channels; i++) {
        bool alpha = (format & PNG_FORMAT_FLAG_ALPHA) != 0 && i % channels == channels - 1;
        unsigned level = i / channels * 10 + (gray_level ? 0 : i % channels * 3);
        pixels[i] = (unsigned char)(alpha ? 255 - (gray_level > 1) : level);
    }
    if (png_image_write_to_file(&image, name, 0, pixels, 0, NULL) == 0) {
        fprintf(stderr, "%s: %s\n", name, image.message);
        exit(1);
    }
}

static void write_pictures(void)
{
    unsigned char file[4096];

    write_png("gray.png", 6, 4, PNG_FORMAT_GRAY, 1);
    write_png("rgb.png", 6, 4, PNG_FORMAT_RGB, 0);
    write_png("gray-as-rgb.png", 6, 4, PNG_FORMAT_RGB, 1);
    write_png("opaque.png", 6, 4, PNG_FORMAT_RGBA, 1);
    write_png("transparent.png", 6, 4, PNG_FORMAT_RGBA, 2);
    write_png("turned.png", 4, 6, PNG_FORMAT_GRAY, 1);
    write_png("large.png", 12, 8, PNG_FORMAT_GRAY, 1);
    write_png("deep.png", 6, 4, PNG_FORMAT_LINEAR_Y, 1);

    FILE *f = fopen("gray.png", "rb");
    size_t bytes = f == NULL ? 0 : fread(file, 1, sizeof file, f);
    if (bytes == 0 || fclose(f) != 0)
        die("gray.png");
    write_file("cut.png", file, bytes - 20);
    file[bytes - 25] ^= 1;
    write_file("damaged.png", file, bytes);
    write_file("text.png", "no picture", 10);
    write_file("named-wrongly.bin", file, bytes);
}

int main(int argc, char **argv)
{
    if (argc != 2 || chdir(argv[1]) != 0) {
        fprintf(stderr, "usage: fixtures DIRECTORY\n");
        return 1;
    }
    write_models();
    write_arrays();
    write_pictures();
    fixtures_quant(write_file);
    fixtures_layer(write_file);
    return 0;
}
