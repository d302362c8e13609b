/* SPDX-License-Identifier: Apache-2.0 */
/* Writes the seeds of fuzz_dump into a folder: a small valid file of each format with the header
 * that exercise_file.h describes: write_dumps FOLDER. */
#include "support/exercise_file.h"
#include "support/jpeg.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>
#include <zip.h>
#include <zlib.h>

enum { W = 8, H = 6, ROOM = 4096 };

static const char *folder;
static int failures;

/* A seed that is refused would seed nothing: it counts as a failure. */
static void write_seed(const char *name, exercise_kind kind, int tensor, const char *recipe,
                       const void *data, size_t bytes)
{
    uint8_t seed[ROOM] = {(uint8_t)kind, (uint8_t)tensor, (uint8_t)strlen(recipe)};
    const size_t at = EXERCISE_HEADER + seed[2];
    char path[1024];

    memcpy(seed + EXERCISE_HEADER, recipe, seed[2]);
    memcpy(seed + at, data, bytes);
    const nv_status status = exercise_file(seed, at + bytes);
    if (status != NV_OK) {
        (void)fprintf(stderr, "write_dumps: %s is refused with status %d\n", name, (int)status);
        failures++;
    }
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "wb");
    if (f == NULL) {
        perror(path);
        failures++;
        return;
    }
    const size_t written = fwrite(seed, 1, at + bytes, f);
    failures += fclose(f) != 0 || written != at + bytes;
}

/* ---- texts, a seed each ---- */

static const struct {
    const char *name;
    exercise_kind kind;
    int tensor;
    const char *text;
} texts[] = {
    {"xxd", EXERCISE_DUMP, EXERCISE_FLAT,
     "00000000: 0a1b 2c3d                                .+,=\n"},
    {"xxd_plain", EXERCISE_DUMP, EXERCISE_FLAT, "0a1b2c3d\n"},
    {"hexdump", EXERCISE_DUMP, EXERCISE_GRAY,
     "00000000  0a 1b 2c 3d 4e 5f 60 71  82 93 a4 b5 c6 d7 e8 f9  "
     "|..,=N_`q........|\n*\n00000030\n"},
    {"words", EXERCISE_DUMP, EXERCISE_SOUND,
     "0000000 1b0a 3d2c 5f4e 7160\n0000008 1b0a 3d2c 5f4e 7160\n"},
    {"gdb", EXERCISE_DUMP, EXERCISE_FLAT,
     "0x20000000 <g_input>:\t0x0a\t0x1b\n0x20000002 <g_input+2>:\t0x2c\t0x3d\n"},
    {"gdb_decimal", EXERCISE_DUMP, EXERCISE_FLAT, "0x20000000 <g_input>:\t10\t27\t-3\t7\n"},
    {"mdw", EXERCISE_DUMP, EXERCISE_FLOAT,
     "0x20000000: 3f800000 40000000 40400000 40800000\n0x20000010: 40a00000 40c00000\n"},
    {"ihex", EXERCISE_DUMP, EXERCISE_FLAT, ":020000042000DA\n:040000000A1B2C3D6E\n:00000001FF\n"},
    {"srec", EXERCISE_DUMP, EXERCISE_FLAT, "S107000001020304EE\nS9030000FC\n"},
    {"c_source", EXERCISE_DUMP, EXERCISE_FLAT,
     "/* made */ const int8_t input[1][4] = {1, -2, 0x3, 4}; // end\nfloat b[] = {1.5f, -2e1f};\n"},
    {"numbers", EXERCISE_DUMP, EXERCISE_FLOAT, "[[1.5, -2, 3e2],\n [nan 0x10 6]]\n"},
    {"frames", EXERCISE_FRAMES, EXERCISE_FLAT,
     "1 begin int8 1x4 input%20b\n1 0 AQI=\n1 2 AwQ=\n1 end 4 b63cfbcd\n"},
    {"frames_mixed", EXERCISE_FRAMES, EXERCISE_FLOAT,
     "1 begin float32 3x2x1 real\n2 begin uint8 2 other\n1 0 AACAPwAAAEA=\n2 0 AQI=\n1 end 24 0\n"},
    {"gdb_print", EXERCISE_DUMP, EXERCISE_FLAT, "$1 = {1, -2, 3 <repeats 2 times>}\n"},
    {"labelled", EXERCISE_DUMP, EXERCISE_FLAT, "x[0] = 10\nx[1] = -2\nx[2] = 33\nx[3] = 44\n"},
    {"esp_hex", EXERCISE_DUMP, EXERCISE_FLAT,
     "I (9) boot: x\nI (10) input: 01 02 03 04 \nI (11) wifi: ad be\n"},
    {"esp_hexdump", EXERCISE_DUMP, EXERCISE_SOUND,
     "\x1b[0;32mI (9) m: 0x3ffb5bc0   0a 1b 2c 3d 4e 5f 60 71  82 93 a4 b5 c6 d7 e8 f9  "
     "|..,=N_`q........|\x1b[0m\n"},
    {"zephyr_log", EXERCISE_DUMP, EXERCISE_SOUND,
     "[00:00:00.010,000] <inf> m: in\n       0a 1b 2c 3d 4e 5f 60 71  82 93 a4 b5 c6 d7 e8 f9 "
     "|..,=N_`q ........\n"},
    {"zephyr_minimal", EXERCISE_DUMP, EXERCISE_FLAT,
     "I: input\nI: 0a 1b 2c 3d             |..,=    \n"},
    {"zephyr_shell", EXERCISE_DUMP, EXERCISE_SOUND,
     "00000000: 0a 1b 2c 3d 4e 5f 60 71  82 93 a4 b5 c6 d7 e8 f9 |..,=N_`q ........|\n"},
    {"csv", EXERCISE_CSV, EXERCISE_FLAT, "1,-2,3,4\n"},
    {"c_input", EXERCISE_C_ARRAY, EXERCISE_SOUND, "short sound[8] = {1, 2, 3, 4, 5, 6, 7, -8};"},
};

static void write_texts(void)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        write_seed(texts[i].name, texts[i].kind, texts[i].tensor, "", texts[i].text,
                   strlen(texts[i].text));
    static const char lines[] = "1 begin int8 1x4 input\n1 0 AQIDBA==\n1 end 4 b63cfbcd";
    size_t bytes;
    char *log = exercise_frames(lines, sizeof lines - 1, &bytes);

    failures += log == NULL;
    if (log != NULL)
        write_seed("log", EXERCISE_DUMP, EXERCISE_FLAT, "", log, bytes);
    free(log);
}

/* ---- arrays ---- */

static size_t npy_of(uint8_t *to, const char *descr, const char *shape, const void *data, size_t n)
{
    char header[118];
    int used = snprintf(header, sizeof header,
                        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }", descr, shape);

    memset(header + used, ' ', sizeof header - (size_t)used);
    header[sizeof header - 1] = '\n';
    memcpy(to, "\x93NUMPY\x01\x00\x76\x00", 10);
    memcpy(to + 10, header, sizeof header);
    memcpy(to + 128, data, n);
    return 128 + n;
}

static void write_npz(const uint8_t *npy, size_t n)
{
    static uint8_t file[ROOM];
    zip_error_t why;
    zip_source_t *to = zip_source_buffer_create(NULL, 0, 0, &why);
    zip_t *zip = to == NULL ? NULL : zip_open_from_source(to, ZIP_TRUNCATE, &why);

    failures += zip == NULL;
    if (zip == NULL)
        return;
    zip_source_keep(to);
    for (int i = 0; i < 2; i++)
        failures += zip_file_add(zip, i == 0 ? "input.npy" : "arr_1.npy",
                                 zip_source_buffer(zip, npy, n, 0), 0) < 0;
    failures += zip_close(zip) != 0 || zip_source_open(to) != 0;
    const zip_int64_t bytes = zip_source_read(to, file, sizeof file);
    (void)zip_source_close(to);
    zip_source_free(to);
    failures += bytes <= 0;
    write_seed("npz", EXERCISE_NPZ, EXERCISE_FLAT, "", file, (size_t)bytes);
    write_seed("npz_dump", EXERCISE_DUMP, EXERCISE_FLAT, "", file, (size_t)bytes);
}

static void write_gzip(const void *data, size_t n)
{
    static uint8_t file[ROOM];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)data,
                  .avail_in = (uInt)n,
                  .next_out = file,
                  .avail_out = sizeof file};

    failures += deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK ||
                deflate(&z, Z_FINISH) != Z_STREAM_END;
    write_seed("gzip", EXERCISE_DUMP, EXERCISE_FLAT, "", file, z.total_out);
    (void)deflateEnd(&z);
}

static void write_arrays(void)
{
    static const int8_t bytes[4] = {1, -2, 3, 4};
    static const float real[6] = {1, 2, 3, 4, 5, 6};
    uint8_t npy[ROOM];

    size_t n = npy_of(npy, "<f4", "(3, 2)", real, sizeof real);
    write_seed("npy_float", EXERCISE_NPY, EXERCISE_FLOAT, "", npy, n);
    n = npy_of(npy, "|i1", "(1, 4)", bytes, sizeof bytes);
    write_seed("npy", EXERCISE_NPY, EXERCISE_FLAT, "", npy, n);
    write_seed("npy_dump", EXERCISE_DUMP, EXERCISE_FLAT, "", npy, n);
    write_npz(npy, n);
    write_gzip(npy, n);
    write_seed("raw", EXERCISE_RAW, EXERCISE_FLAT, "", bytes, sizeof bytes);
    write_seed("raw_float", EXERCISE_RAW, EXERCISE_FLAT, "", real, 4 * sizeof *real);
}

/* ---- pictures and sound ---- */

static void little(uint8_t *at, size_t bytes, uint32_t value)
{
    for (size_t i = 0; i < bytes; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void write_png(const char *name, uint32_t format, int tensor, const uint8_t *pixels,
                      const void *palette, const char *recipe)
{
    static uint8_t file[ROOM];
    png_image image = {.version = PNG_IMAGE_VERSION, .width = W, .height = H, .format = format};
    png_alloc_size_t bytes = sizeof file;

    image.colormap_entries = palette == NULL ? 0 : 4;
    failures += !png_image_write_to_memory(&image, file, &bytes, 0, pixels, 0, palette);
    write_seed(name, EXERCISE_PNG, tensor, recipe, file, bytes);
}

static void write_jpeg(const char *name, bool progressive, int tensor, const uint8_t *pixels,
                       const char *recipe)
{
    size_t bytes;
    uint8_t *file = jpeg_of(pixels, W, H, 3, progressive, &bytes);

    write_seed(name, EXERCISE_JPEG, tensor, recipe, file, bytes);
    free(file);
}

static void write_bmp(const char *name, unsigned bits, const char *recipe)
{
    uint8_t file[ROOM] = "BM";
    const size_t palette = bits > 8 ? 0 : (size_t)4 << bits, stride = (W * bits + 31) / 32 * 4;

    little(file + 10, 4, (uint32_t)(54 + palette));
    little(file + 14, 4, 40);
    little(file + 18, 4, W);
    little(file + 22, 4, H);
    little(file + 26, 2, 1);
    little(file + 28, 2, bits);
    for (size_t i = 54; i < 54 + palette + stride * H; i++)
        file[i] = (uint8_t)(i * 7);
    write_seed(name, EXERCISE_BMP, EXERCISE_RGB, recipe, file, 54 + palette + stride * H);
}

static void write_wav(const char *name, uint32_t samples, const char *recipe)
{
    uint8_t file[ROOM] = "RIFF....WAVEfmt ";

    little(file + 4, 4, 36 + 2 * samples);
    little(file + 16, 4, 16);
    little(file + 20, 2, 1); /* PCM */
    little(file + 22, 2, 1); /* channels */
    little(file + 24, 4, 16000);
    little(file + 28, 4, 32000);
    little(file + 32, 2, 2);
    little(file + 34, 2, 16);
    memcpy(file + 36, "data", 4);
    little(file + 40, 4, 2 * samples);
    for (uint32_t i = 0; i < samples; i++)
        little(file + 44 + 2 * i, 2, i * 1237);
    write_seed(name, EXERCISE_WAV, EXERCISE_SOUND, recipe, file, 44 + 2 * (size_t)samples);
}

static void write_pictures(void)
{
    static const uint8_t palette[16] = {0, 0, 0, 255, 9, 8, 7, 255, 90, 80, 70, 255, 1, 2, 3, 128};
    uint8_t pixels[W * H * 4], indices[W * H];

    for (size_t i = 0; i < sizeof pixels; i++)
        pixels[i] = (uint8_t)(i * 29 % 251);
    for (size_t i = 0; i < sizeof indices; i++)
        indices[i] = i % 4;
    write_png("png_rgb", PNG_FORMAT_RGB, EXERCISE_RGB, pixels, NULL, "");
    write_png("png_gray", PNG_FORMAT_GRAY, EXERCISE_GRAY, pixels, NULL, "");
    write_png("png_alpha", PNG_FORMAT_RGBA, EXERCISE_GRAY, pixels, NULL,
              "rgb,gray=cv,resize=4x3:area:cv,pad=input:7,round");
    write_png("png_palette", PNG_FORMAT_RGB_COLORMAP, EXERCISE_RGB, indices, palette,
              "bgr,resize=5:bicubic:pil,crop=square,resize=input:lanczos:pil,mean=1:2:3,std=4");
    write_jpeg("jpeg", false, EXERCISE_RGB, pixels, "");
    write_jpeg("jpeg_progressive", true, EXERCISE_PLANAR, pixels,
               "crop=87.5%,resize=input:bilinear:cv,scale=1/255,nchw");
    write_bmp("bmp_24", 24, "");
    write_bmp("bmp_4", 4, "crop=4x4+1+1,pad=square:1,resize=input:nearest:tf1-corners,[0,1]");
    write_wav("wav", 8, "");
    write_wav("wav_long", 20, "from=3,raw");
    write_seed("raw_frame", EXERCISE_RAW, EXERCISE_GRAY,
               "frame=4x3x4,gray=709,resize=input:bilinear:loop,floor,raw", pixels, 48);
    write_seed("preset", EXERCISE_RAW, EXERCISE_RGB, "[-1,1]", pixels, 144);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        (void)fprintf(stderr, "usage: write_dumps FOLDER\n");
        return 2;
    }
    folder = argv[1];
    write_texts();
    write_arrays();
    write_pictures();
    return failures != 0;
}
