/* SPDX-License-Identifier: Apache-2.0 */
/* Inputs in every format: whole files give their values, damaged ones a message and nothing else.
 */
#include "nv/rng.h"
#include "input.h"
#include "support/cmocka.h"
#include "support/jpeg.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

enum { W = 24, H = 16 };

static const float unit_scale = 1.0f / 255, one = 1;
static const int32_t low = -128, none = 0;

static const nv_tensor gray = {.name = "gray",
                               .type = NV_INT8,
                               .shape = {4, {1, H, W, 1}},
                               .bytes = W * H,
                               .quant = {1, 0, 0, &unit_scale, &low}};
static const nv_tensor rgb = {.name = "rgb",
                              .type = NV_INT8,
                              .shape = {4, {1, H, W, 3}},
                              .bytes = W * H * 3,
                              .quant = {1, 0, 0, &unit_scale, &low}};
static const nv_tensor sound = {
    .name = "sound", .type = NV_INT16, .shape = {2, {1, 40}}, .bytes = 80};
static const nv_tensor words = {.name = "words",
                                .type = NV_INT16,
                                .shape = {2, {1, 6}},
                                .bytes = 12,
                                .quant = {1, 0, 0, &one, &none}};
static const nv_tensor small = {.name = "small",
                                .type = NV_INT8,
                                .shape = {2, {1, 6}},
                                .bytes = 6,
                                .quant = {1, 0, 0, &one, &none}};

static const nv_tensor nibbles = {
    .name = "nibbles", .type = NV_INT4, .shape = {1, {5}}, .bytes = 3};

static char path[512];
static uint8_t file[1 << 16];
static size_t length;

static nv_status read_as(const char *suffix, const nv_tensor *t, nv_input *in, nv_error *e)
{
    const char *tmp = getenv("TMPDIR");
    (void)snprintf(path, sizeof path, "%s/nv_input_%d%s", tmp != NULL ? tmp : "/tmp", (int)getpid(),
                   suffix);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(file, 1, length, f), length);
    assert_int_equal(fclose(f), 0);
    *e = (nv_error)NV_ERROR_INIT;
    nv_status st = nv_input_read(path, &(nv_reading){t, 0, 1 << 20, NULL}, in, e);
    (void)unlink(path);
    return st;
}

static void put(const void *bytes, size_t n)
{
    assert_true(length + n <= sizeof file);
    memcpy(file + length, bytes, n);
    length += n;
}

static void put_text(const char *text)
{
    length = 0;
    put(text, strlen(text));
}

static void put_little(uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; i++, value >>= 8)
        put(&(uint8_t){(uint8_t)value}, 1);
}

/* ---- writers ---- */

static uint8_t level(int y, int x, int c)
{
    return (uint8_t)(x * 7 + y * 5 + c * 40);
}

static void write_jpeg(int channels, bool progressive)
{
    uint8_t pixels[W * H * 4];
    size_t size;

    for (int i = 0; i < W * H * channels; i++)
        pixels[i] = (uint8_t)(i / channels % W * 7 + i / (W * channels) * 5);
    uint8_t *jpeg = jpeg_of(pixels, W, H, channels, progressive, &size);
    length = 0;
    put(jpeg, size);
    free(jpeg);
}

static void write_bmp(int bits, bool top_down)
{
    uint32_t palette = bits == 8 ? 1024 : 0, stride = (uint32_t)(W * bits / 8 + 3) / 4 * 4;

    length = 0;
    put("BM", 2);
    put_little(54 + palette + stride * H, 4);
    put_little(0, 4);
    put_little(54 + palette, 4);
    put_little(40, 4);
    put_little(W, 4);
    put_little(top_down ? (uint32_t)-H : H, 4);
    put_little(1, 2);
    put_little((uint32_t)bits, 2);
    for (int i = 0; i < 6; i++)
        put_little(0, 4);
    for (uint32_t i = 0; i < palette / 4; i++)
        put_little(i * 0x010101, 4);
    for (int r = 0; r < H; r++)
        for (int x = 0; x < W; x++)
            for (int c = 0; c < bits / 8; c++)
                put(&(uint8_t){level(top_down ? r : H - 1 - r, x, bits == 8 ? 0 : 2 - c)}, 1);
}

static void write_wav(int channels)
{
    uint32_t bytes = 80 * (uint32_t)channels;

    length = 0;
    put("RIFF", 4);
    put_little(36 + bytes, 4);
    put("WAVEfmt ", 8);
    put_little(16, 4);
    put_little(1, 2);
    put_little((uint32_t)channels, 2);
    put_little(16000, 4);
    put_little(32000 * (uint32_t)channels, 4);
    put_little(2 * (uint32_t)channels, 2);
    put_little(16, 2);
    put("data", 4);
    put_little(bytes, 4);
    for (int i = 0; i < 40 * channels; i++)
        put_little((uint32_t)(i * 500 - 9000), 2);
}

static size_t npy_of(uint8_t *to, const char *descr, const char *shape, const void *data, size_t n)
{
    char header[118];
    (void)snprintf(header, sizeof header, "{'descr': '%s', 'fortran_order': False, 'shape': %s, }",
                   descr, shape);
    size_t used = strlen(header);
    memset(header + used, ' ', sizeof header - used);
    header[sizeof header - 1] = '\n';
    memcpy(to, "\x93NUMPY\x01\x00\x76\x00", 10);
    memcpy(to + 10, header, sizeof header);
    memcpy(to + 128, data, n);
    return 128 + n;
}

static void write_npz(const char *first, const char *second)
{
    static const int8_t a[6] = {1, 2, 3, 4, 5, 6}, b[6] = {-1, -2, -3, -4, -5, -6};
    uint8_t npy[2][200];
    const char *names[] = {first, second};
    zip_error_t why;
    zip_source_t *to = zip_source_buffer_create(NULL, 0, 0, &why);
    zip_t *zip = zip_open_from_source(to, ZIP_TRUNCATE, &why);

    assert_non_null(zip);
    zip_source_keep(to);
    for (int i = 0; i < 2 && names[i] != NULL; i++) {
        size_t n = npy_of(npy[i], "|i1", "(6,)", i == 0 ? a : b, 6);
        zip_source_t *s = zip_source_buffer(zip, npy[i], n, 0);
        assert_true(zip_file_add(zip, names[i], s, 0) >= 0);
    }
    assert_int_equal(zip_close(zip), 0);
    assert_int_equal(zip_source_open(to), 0);
    length = (size_t)zip_source_read(to, file, sizeof file);
    (void)zip_source_close(to);
    zip_source_free(to);
}

/* ---- whole files ---- */

static void jpegs(void **state)
{
    nv_input in;
    nv_error e;

    (void)state;
    for (int kind = 0; kind < 4; kind++) {
        int channels = kind % 2 == 0 ? 1 : 3;
        write_jpeg(channels, kind >= 2);
        const nv_tensor *t = channels == 1 ? &gray : &rgb;
        assert_int_equal(read_as(kind == 0 ? ".JPEG" : ".jpg", t, &in, &e), NV_OK);
        assert_string_equal(in.format, "jpeg");
        for (int i = 0; i < W * H; i++) {
            int due = (uint8_t)(i % W * 7 + i / W * 5) - 128;
            int got = ((int8_t *)in.data)[i * channels];
            assert_true(abs(due - got) <= 3);
        }
        nv_input_free(&in);
    }
    write_jpeg(4, false);
    assert_int_equal(read_as(".jpg", &rgb, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "CMYK"));
    write_jpeg(3, false);
    length /= 2;
    assert_int_equal(read_as(".jpg", &rgb, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "broken JPEG"));
}

static void bmps(void **state)
{
    static const int bits[] = {8, 24, 32};
    nv_input in;
    nv_error e;

    (void)state;
    for (int k = 0; k < 6; k++) {
        int b = bits[k % 3], channels = b == 8 ? 1 : 3;
        write_bmp(b, k >= 3);
        assert_int_equal(read_as(".bmp", b == 8 ? &gray : &rgb, &in, &e), NV_OK);
        for (int i = 0; i < W * H * channels; i++) {
            int p = i / channels;
            assert_int_equal(((uint8_t *)in.data)[i] ^ 0x80, level(p / W, p % W, i % channels));
        }
        nv_input_free(&in);
    }
    write_bmp(8, false);
    file[30] = 1; /* run lengths */
    assert_int_equal(read_as(".bmp", &gray, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "compression 1"));
    write_bmp(24, false);
    file[20] = 0x7F; /* a width of 2^23 */
    assert_int_equal(read_as(".bmp", &rgb, &in, &e), NV_E_LIMIT);
}

static void sounds(void **state)
{
    nv_tensor real = {.name = "real", .type = NV_FLOAT32, .shape = {2, {1, 40}}, .bytes = 160};
    nv_input in;
    nv_error e;

    (void)state;
    write_wav(1);
    assert_int_equal(read_as(".wav", &sound, &in, &e), NV_OK);
    for (int i = 0; i < 40; i++)
        assert_int_equal(((int16_t *)in.data)[i], i * 500 - 9000);
    nv_input_free(&in);
    assert_int_equal(read_as(".wav", &real, &in, &e), NV_OK);
    assert_true(in.real[0] == -9000 / 32768.0f);
    nv_input_free(&in);
    write_wav(2);
    assert_int_equal(read_as(".wav", &sound, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "2 channels"));
    assert_int_equal(read_as(".wav", &small, &in, &e), NV_E_INPUT);
}

static void archives(void **state)
{
    nv_input in;
    nv_error e;

    (void)state;
    write_npz("any.npy", NULL);
    assert_int_equal(read_as(".npz", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[5], 6);
    nv_input_free(&in);
    write_npz("other.npy", "small.npy");
    assert_int_equal(read_as(".npz", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[5], -6);
    nv_input_free(&in);
    write_npz("arr_0.npy", "arr_1.npy");
    assert_int_equal(read_as(".npz", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[5], 6);
    nv_input_free(&in);
    write_npz("x.npy", "y.npy");
    assert_int_equal(read_as(".npz", &small, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "none is called 'small'"));
    write_npz("x.npy", NULL);
    assert_int_equal(read_as(".npz", &words, &in, &e), NV_E_INPUT);
    assert_non_null(strstr(e.message, "int8 values where input 'words' takes int16"));
}

static void tables_and_sources(void **state)
{
    nv_input in;
    nv_error e;

    (void)state;
    put_text("1,2,3\n4;5 -6\n");
    assert_int_equal(read_as(".csv", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[5], -6);
    assert_string_equal(in.how, "integers taken as the tensor's own int8");
    nv_input_free(&in);
    put_text("1,-2,7,-8,5\n");
    assert_int_equal(read_as(".csv", &nibbles, &in, &e), NV_OK);
    assert_memory_equal(in.data, "\xe1\x87\x05", 3);
    nv_input_free(&in);
    put_text("0.6, 1, 2, 3, 4, 500\n");
    assert_int_equal(read_as(".csv", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[0], 1);
    assert_non_null(strstr(in.how, "1 of 6 values beyond the range"));
    nv_input_free(&in);
    put_text("#define N 6\nextern const signed char g_x[];\n"
             "alignas(16) const unsigned char g_x[] = {1, 2, 3,\n 0x04, 5, 0xfa};\n");
    assert_int_equal(read_as(".h", &small, &in, &e), NV_OK);
    assert_int_equal(((int8_t *)in.data)[5], -6);
    nv_input_free(&in);
    put_text("const int16_t a[2] = {1, 2}, unused = 1;\nint16_t words[6] = {1, 2, 3, 4, 5, -600};");
    assert_int_equal(read_as(".c", &words, &in, &e), NV_OK);
    assert_int_equal(((int16_t *)in.data)[5], -600);
    nv_input_free(&in);
}

static void refusals(void **state)
{
    static const struct {
        const char *suffix, *text, *message;
    } rows[] = {
        {".csv", "1,2,3\n4,x,6\n", ":2: 'x' is no number"},
        {".csv", "1,2,3,4,5\n", "5 numbers where input 'small' takes 6"},
        {".csv", "1,2,3,4,5,200\n", "200 where input 'small' takes int8; pixels? q = u - 128"},
        {".csv", "words only", "it holds no array"},
        {".h", "int x;", "it holds no array"},
        {".h", "char a[] = {1, 2, N};", "'N' is no number"},
        {".h", "char a[] = {1}; char b[] = {2};", "none is called 'small'"},
        {".npz", "PK\x03\x04 and no more", "broken zip archive"},
        {".npz", "no archive", "it holds no array"},
        {".wav", "RIFF....WAVE", "broken sound file"},
        {".jpg", "no picture", "broken JPEG picture"},
        {".bmp", "BM", "broken BMP picture: it has no header"},
    };
    nv_input in;
    nv_error e;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        put_text(rows[i].text);
        nv_status st = read_as(rows[i].suffix, &small, &in, &e);
        if (st != NV_E_INPUT || strstr(e.message, rows[i].message) == NULL)
            fail_msg("%s '%s': status %d, %s", rows[i].suffix, rows[i].text, st, e.message);
        assert_null(in.data);
    }
}

/* The tensor's size is what makes a file raw that no suffix names. */
static void raw_by_size(void **state)
{
    nv_input in;
    nv_error e;

    (void)state;
    put_text("BM1234");
    assert_int_equal(read_as(".data", &small, &in, &e), NV_OK);
    assert_string_equal(in.format, "raw");
    nv_input_free(&in);
    write_bmp(8, true);
    assert_int_equal(read_as("", &gray, &in, &e), NV_OK);
    assert_string_equal(in.format, "bmp");
    nv_input_free(&in);
}

/* ---- damage ---- */

/* Whatever happens to a file: its values or one message, and no other memory than its own. */
static void damaged(void **state)
{
    enum { FILES = 300 };
    static uint8_t whole[sizeof file];
    nv_rng rng = {0x5eed};
    nv_input in;
    nv_error e;

    (void)state;
    for (int k = 0; k < 8 * FILES; k++) {
        static const char *const suffixes[] = {".jpg", ".jpg", ".bmp", ".bmp",
                                               ".wav", ".npz", ".csv", ".h"};
        static const nv_tensor *const tensors[] = {&gray,  &rgb,   &gray,  &rgb,
                                                   &sound, &small, &small, &small};
        switch (k % 8) {
        case 0:
            write_jpeg(1, false);
            break;
        case 1:
            write_jpeg(3, true);
            break;
        case 2:
            write_bmp(8, k % 16 < 8);
            break;
        case 3:
            write_bmp(24, k % 16 < 8);
            break;
        case 4:
            write_wav(1);
            break;
        case 5:
            write_npz("small.npy", "other.npy");
            break;
        case 6:
            put_text("1,2,3\n4;5 -6.5\n");
            break;
        default:
            put_text("const signed char a[2][3] = {{1, 2, 3}, {0x04, 5, 6}}; /* x */");
            break;
        }
        memcpy(whole, file, length);
        for (int hurts = nv_rng_int(&rng, 1, 4); hurts > 0 && length > 1; hurts--) {
            int at = nv_rng_int(&rng, 0, (int)length - 1);
            if (nv_rng_one_in(&rng, 6))
                length = (size_t)at;
            else
                file[nv_rng_one_in(&rng, 2) && at > 64 ? at % 64 : at] =
                    (uint8_t)nv_rng_int(&rng, 0, 255);
        }
        nv_status st = read_as(suffixes[k % 8], tensors[k % 8], &in, &e);
        assert_true(st == NV_OK || st == NV_E_INPUT || st == NV_E_LIMIT);
        assert_int_equal(in.data != NULL, st == NV_OK);
        assert_int_equal(e.message[0] == '\0', st == NV_OK);
        assert_null(strchr(e.message, '\n'));
        nv_input_free(&in);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(jpegs),    cmocka_unit_test(bmps),
        cmocka_unit_test(sounds),   cmocka_unit_test(archives),
        cmocka_unit_test(refusals), cmocka_unit_test(tables_and_sources),
        cmocka_unit_test(damaged),  cmocka_unit_test(raw_by_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
