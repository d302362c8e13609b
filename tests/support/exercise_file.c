/* SPDX-License-Identifier: Apache-2.0 */
#include "support/exercise_file.h"

#include "array_input.h"
#include "logged.h"
#include "picture/picture.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* Small enough that a hostile file costs milliseconds. */
enum { MAX_BYTES = 1 << 20, HEADER = EXERCISE_HEADER };

static const float unit = 1.0f / 255, tiny = 1e-6f;
static const int32_t low = -128, none = 0;

static const nv_tensor tensors[] = {
    [EXERCISE_RGB] = {.name = "rgb",
                      .type = NV_INT8,
                      .shape = {4, {1, 6, 8, 3}},
                      .bytes = 144,
                      .quant = {1, 0, 0, &unit, &low}},
    [EXERCISE_GRAY] = {.name = "gray",
                       .type = NV_UINT8,
                       .shape = {4, {1, 6, 8, 1}},
                       .bytes = 48,
                       .quant = {1, 0, 0, &unit, &none}},
    [EXERCISE_PLANAR] = {.name = "planar",
                         .type = NV_INT8,
                         .shape = {4, {1, 3, 6, 8}},
                         .bytes = 144,
                         .quant = {1, 0, 0, &unit, &low}},
    [EXERCISE_FLAT] = {.name = "input",
                       .type = NV_INT8,
                       .shape = {2, {1, 4}},
                       .bytes = 4,
                       .quant = {1, 0, 0, &tiny, &none}},
    [EXERCISE_SOUND] = {.name = "sound", .type = NV_INT16, .shape = {2, {1, 8}}, .bytes = 16},
    [EXERCISE_FLOAT] = {.name = "real", .type = NV_FLOAT32, .shape = {3, {3, 2, 1}}, .bytes = 24},
    [EXERCISE_WIDE] = {.name = "wide", .type = NV_INT64, .shape = {1, {3}}, .bytes = 24},
    {.name = "int4", .type = NV_INT4, .shape = {1, {5}}, .bytes = 3},
    {.name = "flags", .type = NV_BOOL, .shape = {1, {4}}, .bytes = 4},
    {.name = "scalar", .type = NV_INT32, .shape = {0, {0}}, .bytes = 4},
};
enum { N_TENSORS = sizeof tensors / sizeof *tensors };

static const struct {
    nv_format_fn *read;
    nv_decode_fn *decode;
} formats[EXERCISE_KINDS] = {
    [EXERCISE_RAW] = {nv_format_raw, NULL},          [EXERCISE_NPY] = {nv_format_npy, NULL},
    [EXERCISE_NPZ] = {nv_format_npz_input, NULL},    [EXERCISE_CSV] = {nv_format_csv, NULL},
    [EXERCISE_C_ARRAY] = {nv_format_c_source, NULL}, [EXERCISE_WAV] = {nv_format_wav, NULL},
    [EXERCISE_PNG] = {NULL, nv_decode_png},          [EXERCISE_JPEG] = {NULL, nv_decode_jpeg},
    [EXERCISE_BMP] = {NULL, nv_decode_bmp},
};

static void demand(bool holds)
{
    if (!holds)
        abort();
}

static void demand_told(nv_status status, const nv_error *e)
{
    demand(status == NV_OK ||
           (status == e->status && e->message[0] != '\0' && status != NV_E_INTERNAL));
}

/* Every byte is there: the sanitizer looks on. */
static void touch(const void *data, size_t bytes)
{
    volatile uint8_t sum = 0;
    for (size_t i = 0; i < bytes; i++)
        sum = (uint8_t)(sum + ((const uint8_t *)data)[i]);
}

static void touch_input(const nv_input *in)
{
    size_t n = (size_t)nv_shape_count(&in->tensor->shape);

    touch(in->data, in->tensor->bytes);
    if (in->real != NULL)
        touch(in->real, n * sizeof *in->real);
}

char *exercise_frames(const char *lines, size_t length, size_t *bytes)
{
    enum { AROUND = sizeof "#NV1 *00000000\n" };
    size_t n_lines = 1, used = 0;

    for (size_t i = 0; i < length; i++)
        n_lines += lines[i] == '\n';
    char *out = malloc(length + n_lines * AROUND + 1);
    for (size_t at = 0; out != NULL && at < length; at++) {
        const char *stop = memchr(lines + at, '\n', length - at);
        size_t n = stop == NULL ? length - at : (size_t)(stop - lines) - at;
        char *begin = out + used;
        memcpy(begin, "#NV1 ", 5);
        memcpy(begin + 5, lines + at, n);
        used += 5 + n;
        used += (size_t)sprintf(out + used, "*%08lx\n", crc32(0, (Bytef *)begin + 1, (uInt)n + 4));
        at += n;
    }
    *bytes = used;
    return out;
}

/* ---- readers ---- */

static nv_status use_arrays(const nv_arrays *arrays, const nv_tensor *tensor)
{
    for (size_t i = 0; i < arrays->count; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_input in = {.tensor = tensor, .path = arrays->path, .format = arrays->format};
        uint8_t *known;
        nv_array array = arrays->items[i];
        nv_logged_settle(tensor, arrays->path, &array, arrays->complaints);
        nv_status st = nv_array_to_input(&array, &in, &known, &e);
        demand_told(st, &e);
        if (st == NV_OK)
            touch_input(&in);
        if (st == NV_OK && known != NULL)
            touch(known, (size_t)nv_shape_count(&tensor->shape));
        nv_input_free(&in);
        free(known);
    }
    return NV_OK;
}

static nv_status read_dump(const nv_blob *file, const nv_tensor *tensor, nv_error *err)
{
    static nv_tensor all[N_TENSORS];
    nv_complaints complaints = {.count = 0};
    nv_arrays arrays;
    memcpy(all, tensors, sizeof all);
    const nv_graph graph = {.tensors = all, .n_tensors = N_TENSORS};
    nv_status st = nv_arrays_read(file, tensor->bytes, MAX_BYTES, &complaints, &arrays, err);

    if (st == NV_OK) {
        st = nv_logged_join(&graph, tensor, &arrays, err);
        if (st == NV_OK)
            st = use_arrays(&arrays, tensor);
        nv_arrays_free(&arrays);
    }
    nv_complaints_clear(&complaints);
    return st;
}

static nv_status read_frames(const nv_blob *file, const nv_tensor *tensor, nv_error *err)
{
    size_t bytes = 0;
    char *text = exercise_frames((const char *)file->data, file->bytes, &bytes);

    if (text == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for frames");
    const nv_blob framed = {file->path, (const uint8_t *)text, bytes};
    nv_status st = bytes == 0 ? NV_OK : read_dump(&framed, tensor, err);
    free(text);
    return st;
}

static nv_status read_input(exercise_kind kind, const nv_blob *file, const nv_reading *r,
                            nv_error *err)
{
    nv_input in = {.tensor = r->tensor,
                   .position = r->position,
                   .max_bytes = r->max_bytes,
                   .recipe = r->recipe,
                   .path = file->path};
    nv_picture picture = {0};
    nv_status st = formats[kind].read != NULL
                       ? formats[kind].read(file, &in, err)
                       : formats[kind].decode(file, r->max_bytes, &picture, err);

    if (st == NV_OK && formats[kind].read == NULL) {
        touch(picture.pixels,
              (size_t)picture.width * (size_t)picture.height * (size_t)picture.channels);
        st = nv_picture_to_input(&picture, &in, err);
    }
    if (st == NV_OK)
        touch_input(&in);
    nv_picture_free(&picture);
    nv_input_free(&in);
    return st;
}

/* ---- recipes ---- */

static nv_status parse_recipe(const uint8_t *text, size_t length, nv_recipe *recipe)
{
    nv_error e = NV_ERROR_INIT;
    char *copy = nv_text_slice((const char *)text, length), first[4096], again[4096];
    nv_recipe twin;

    if (copy == NULL)
        return NV_E_MEMORY;
    nv_status st = nv_recipe_parse(copy, recipe, &e);
    free(copy);
    demand_told(st, &e);
    if (st != NV_OK)
        return st;
    (void)nv_recipe_text(recipe, first, sizeof first);
    demand(nv_recipe_parse(first, &twin, &e) == NV_OK);
    demand(strcmp(first, nv_recipe_text(&twin, again, sizeof again)) == 0);
    return NV_OK;
}

nv_status exercise_file(const uint8_t *data, size_t bytes)
{
    nv_error e = NV_ERROR_INIT;
    nv_recipe recipe;
    nv_reading r = {.max_bytes = MAX_BYTES};

    if (bytes <= HEADER)
        return NV_OK;
    exercise_kind kind = (exercise_kind)(data[0] % EXERCISE_KINDS);
    size_t text = data[2] < bytes - HEADER ? data[2] : bytes - HEADER;
    r.tensor = &tensors[data[1] % N_TENSORS];
    if (text > 0 && parse_recipe(data + HEADER, text, &recipe) == NV_OK)
        r.recipe = &recipe;
    /* Memory of its own, that reading beyond it is seen. */
    size_t rest = bytes - HEADER - text;
    uint8_t *copy = malloc(rest + (rest == 0));
    if (rest == 0 || copy == NULL) {
        free(copy);
        return NV_OK;
    }
    memcpy(copy, data + HEADER + text, rest);
    const nv_blob file = {"file", copy, rest};
    nv_status st = kind == EXERCISE_DUMP     ? read_dump(&file, r.tensor, &e)
                   : kind == EXERCISE_FRAMES ? read_frames(&file, r.tensor, &e)
                                             : read_input(kind, &file, &r, &e);
    free(copy);
    demand_told(st, &e);
    return st;
}
