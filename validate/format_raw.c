/* SPDX-License-Identifier: Apache-2.0 */
/* Raw values: the tensor's own bytes, or its values in float32. */
#include "input.h"

#include "message.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

/* Sizes that people's files have instead: `times` / `over` of what is due. */
typedef struct wrong_size {
    size_t times, over;
    int32_t channels; /* that a picture must have for this; 0: any */
    int bits;         /* that a value of the tensor has for this; 0: any */
    const char *cause;
} wrong_size;

static const wrong_size wrong_sizes[] = {
    {3, 1, 1, 0, "x3: RGB pixels for a gray input?"},
    {4, 1, 0, 8, "x4: int32 values, or RGBA pixels for a gray input?"},
    {2, 1, 0, 8, "x2: int16 values?"},
    {8, 1, 0, 8, "x8: float64 or int64 values?"},
    {4, 1, 0, 16, "x4: float64 or int64 values?"},
    {2, 1, 0, 32, "x2: float64 or int64 values?"},
    {12, 1, 1, 8, "x12: RGB pixels in float32 for a gray input?"},
    {4, 3, 3, 0, "x4/3: RGBA pixels for an RGB input?"},
    {1, 2, 0, 16, "/2: int8 values for an int16 input, or a file cut short?"},
    {1, 3, 3, 0, "/3: gray pixels for an RGB input?"},
    {2, 3, 3, 8, "x2/3: RGB565 pixels for an RGB input?"},
    {1, 4, 0, 32, "/4: int8 values for a 32-bit input?"},
};

/* Files of a known kind under another name. */
static const struct {
    const char *magic, *kind;
} kinds[] = {
    {"\x93NUMPY", "a NumPy array"},
    {"\x89PNG", "a PNG picture"},
    {"\xFF\xD8\xFF", "a JPEG picture"},
    {"BM", "a BMP picture"},
    {"RIFF", "a WAV file"},
    {"PK\x03\x04", "a zip archive"},
    {"\x1F\x8B", "gzip data"},
};

/* Lines of nothing but ASCII. */
static bool is_text(const nv_blob *file)
{
    bool lines = false;

    for (size_t i = 0; i < file->bytes; i++) {
        const uint8_t c = file->data[i];
        lines |= c == '\n';
        if (c >= 0x7f || (c < ' ' && c != '\n' && c != '\r' && c != '\t'))
            return false;
    }
    return lines;
}

static const char *kind_of(const nv_blob *file)
{
    if (file->bytes > 8 && memcmp(file->data + 4, "TFL3", 4) == 0)
        return "a .tflite model; a float one to compare with goes behind --float";
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t length = strlen(kinds[i].magic);
        if (file->bytes >= length && memcmp(file->data, kinds[i].magic, length) == 0)
            return kinds[i].kind;
    }
    return NULL;
}

/* A tensor of rank 3 and above may be a picture; of a flat one nobody knows. */
static bool fits(const wrong_size *w, size_t bytes, const nv_tensor *t)
{
    const nv_shape *s = &t->shape;
    bool channels = w->channels == 0 || s->rank < 3 || s->dim[s->rank - 1] == w->channels;
    bool bits = w->bits == 0 || w->bits == nv_type_bits(t->type);
    return channels && bits && bytes * w->over == t->bytes * w->times;
}

static nv_status refuse(const nv_blob *file, const nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    enum { LARGEST_HEADER = 4096 };
    char due[128], guess[192] = "";
    const char *cause = kind_of(file);

    if (cause != NULL)
        (void)snprintf(guess, sizeof guess, "; it begins like %s", cause);
    else if (is_text(file))
        (void)snprintf(guess, sizeof guess,
                       "; it is text: inputs are read from .csv and C arrays, dumps (--dump) from "
                       "lines of nv_dump.h, hex dumps, arrays and lists of numbers");
    for (size_t i = 0; guess[0] == '\0' && i < sizeof wrong_sizes / sizeof *wrong_sizes; i++)
        if (fits(&wrong_sizes[i], file->bytes, t))
            (void)snprintf(guess, sizeof guess, "; %s", wrong_sizes[i].cause);
    if (guess[0] == '\0' && file->bytes > t->bytes && file->bytes - t->bytes <= LARGEST_HEADER)
        (void)snprintf(guess, sizeof guess, "; %zu too many: a header in front?",
                       file->bytes - t->bytes);
    if (guess[0] == '\0' && file->bytes < t->bytes)
        (void)snprintf(guess, sizeof guess, "; %zu missing: a file cut short?",
                       t->bytes - file->bytes);
    (void)snprintf(due, sizeof due, "%zu%s", t->bytes,
                   nv_is_quantized(t) ? " (or its float32 values)" : "");
    return nv_fail(err, NV_E_INPUT, "%s: %zu bytes where %s '%.80s' %s %s has %s%s", file->path,
                   file->bytes, nv_input_role(input), t->name, nv_type_name(t->type),
                   nv_text_shape(&t->shape).s, due, guess);
}

/* Pixels of 8 bits, laid out as the recipe's frame says, otherwise as the tensor is. */
static nv_status take_by_recipe(const nv_blob *file, nv_input *input, nv_error *err)
{
    const nv_step *s = nv_recipe_find(input->recipe, NV_STEP_FRAME);
    nv_frame frame = nv_frame_of(&input->tensor->shape, false);
    nv_field source;

    if (s != NULL && s->extent == NV_EXTENT_SIZE)
        frame = (nv_frame){s->height, s->width, s->channels, false};
    int64_t due = (int64_t)frame.h * frame.w * frame.c;
    if (file->bytes != (uint64_t)due)
        return nv_fail(err, NV_E_INPUT,
                       "%s: %zu bytes where %d x %d x %d pixels (width x height x channels) have "
                       "%lld; --preprocess frame=WxHxC says how they are laid out",
                       file->path, file->bytes, frame.w, frame.h, frame.c, (long long)due);
    if (frame.c > NV_FIELD_CHANNELS) /* no picture: features in a row */
        frame = (nv_frame){1, (int32_t)due, 1, true};
    NV_TRY(nv_field_make(frame.h, frame.w, frame.c, input->max_bytes, &source, err));
    for (int64_t i = 0; i < due; i++)
        source.values[i] = (float)file->data[i];
    return nv_input_take_source(input, &source, err);
}

nv_status nv_format_raw(const nv_blob *file, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    size_t float_bytes = (size_t)nv_shape_count(&t->shape) * sizeof(float);

    if (input->recipe != NULL)
        return take_by_recipe(file, input, err);
    if (file->bytes == t->bytes)
        return nv_input_take(input, file->data, err);
    if (file->bytes != float_bytes || !nv_is_quantized(t))
        return refuse(file, input, err);
    float *real = malloc(float_bytes);
    if (real == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for %zu bytes", file->path, float_bytes);
    memcpy(real, file->data, float_bytes);
    return nv_input_take_real(input, real, err);
}
