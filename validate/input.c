/* SPDX-License-Identifier: Apache-2.0 */
#include "input.h"

#include "model.h"
#include "picture/picture.h"
#include "text.h"
#include "values.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* How a file is recognised: by its suffix, else by how it begins, else it is raw. A format is read
 * as values, or decoded to a picture. */
static const struct {
    const char *name, *suffixes, *magic;
    nv_format_fn *read;
    nv_decode_fn *decode;
    bool takes_recipe;
} formats[] = {
    {"npy", ".npy", "\x93NUMPY", nv_format_npy, NULL, false},
    {"npz", ".npz", "PK\x03\x04", nv_format_npz_input, NULL, false},
    {"png", ".png", "\x89PNG", NULL, nv_decode_png, true},
    {"jpeg", ".jpg.jpeg", "\xFF\xD8\xFF", NULL, nv_decode_jpeg, true},
    {"bmp", ".bmp", "BM", NULL, nv_decode_bmp, true},
    {"wav", ".wav", "RIFF", nv_format_wav, NULL, true},
    {"csv", ".csv", NULL, nv_format_csv, NULL, false},
    {"C array", ".h.c.cc.cpp", NULL, nv_format_c_source, NULL, false},
    {"raw", ".bin", NULL, nv_format_raw, NULL, true},
};
enum { N_FORMATS = sizeof formats / sizeof *formats, RAW = N_FORMATS - 1 };

static int format_of(const nv_blob *file, const nv_tensor *tensor)
{
    for (int i = 0; i < N_FORMATS; i++)
        if (nv_text_has_suffix(file->path, formats[i].suffixes))
            return i;
    for (int i = 0; i < RAW && file->bytes != tensor->bytes; i++) {
        size_t magic = formats[i].magic == NULL ? 0 : strlen(formats[i].magic);
        if (magic > 0 && file->bytes >= magic && memcmp(file->data, formats[i].magic, magic) == 0)
            return i;
    }
    return RAW;
}

static nv_status read_picture(const nv_blob *file, nv_decode_fn *decode, nv_input *input,
                              nv_error *err)
{
    nv_picture picture = {0};
    nv_status st = decode(file, input->max_bytes, &picture, err);

    if (st == NV_OK)
        st = nv_picture_to_input(&picture, input, err);
    nv_picture_free(&picture);
    return st;
}

nv_status nv_input_read(const char *path, const nv_reading *r, nv_input *input, nv_error *err)
{
    uint8_t *data;
    nv_blob file = {.path = path};

    *input = (nv_input){.tensor = r->tensor,
                        .position = r->position,
                        .max_bytes = r->max_bytes,
                        .recipe = r->recipe,
                        .path = path};
    NV_TRY(nv_file_read(path, r->max_bytes, &data, &file.bytes, err));
    file.data = data;
    nv_status st = NV_OK;
    if (file.bytes == 0 && r->tensor->bytes > 0) {
        st = nv_fail(err, NV_E_INPUT, "%s: the file is empty", path);
    } else {
        int format = format_of(&file, r->tensor);
        input->format = formats[format].name;
        if (r->recipe != NULL && !formats[format].takes_recipe)
            st = nv_fail(err, NV_E_INPUT,
                         "%s: --preprocess is for pictures, sound and raw pixels, not for %s", path,
                         formats[format].name);
        else
            st = formats[format].decode != NULL
                     ? read_picture(&file, formats[format].decode, input, err)
                     : formats[format].read(&file, input, err);
    }
    free(data);
    if (st != NV_OK)
        nv_input_free(input);
    return st;
}

const char *nv_input_role(const nv_input *input)
{
    return input->position >= 0 ? "input" : "tensor";
}

void nv_input_free(nv_input *input)
{
    free(input->data);
    free(input->real);
    nv_field_free(&input->source);
    *input = (nv_input){0};
}

nv_status nv_input_take(nv_input *input, const void *data, nv_error *err)
{
    size_t bytes = input->tensor->bytes;

    input->data = malloc(bytes == 0 ? 1 : bytes);
    if (input->data == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for %zu bytes", input->path, bytes);
    memcpy(input->data, data, bytes);
    return NV_OK;
}

/* What becomes of real numbers in a tensor, in words. */
static void tell_quantized(nv_input *input, int64_t clamped, int64_t count)
{
    const nv_quant *q = &input->tensor->quant;
    int used = (int)strlen(input->how);
    used += snprintf(input->how + used, sizeof input->how - (size_t)used, "%s: q = round(x / %.9g)",
                     used == 0 ? "float32 values quantized" : "; quantized", (double)q->scale[0]);
    if (q->zero_point[0] != 0)
        used += snprintf(input->how + used, sizeof input->how - (size_t)used, " %c %d",
                         q->zero_point[0] < 0 ? '-' : '+', abs(q->zero_point[0]));
    if (clamped > 0)
        (void)snprintf(input->how + used, sizeof input->how - (size_t)used,
                       "; %" PRId64 " of %" PRId64 " values beyond the range were clamped", clamped,
                       count);
}

/* Whether these are numbers of a usual size once the bytes of each are exchanged. */
static bool is_other_endian(const float *real, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        uint32_t bits;
        float value;
        memcpy(&bits, &real[i], sizeof bits);
        bits = bits >> 24 | (bits >> 8 & 0xFF00u) | (bits & 0xFF00u) << 8 | bits << 24;
        memcpy(&value, &bits, sizeof value);
        if (!(value == 0 || (fabsf(value) > 1e-6f && fabsf(value) < 1e6f)))
            return false;
    }
    return true;
}

nv_status nv_input_take_real(nv_input *input, float *real, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    int64_t count = nv_shape_count(&t->shape);

    input->real = real;
    if (t->type != NV_FLOAT32 && !nv_is_quantized(t))
        return nv_fail(err, NV_E_INPUT,
                       "%s: float values for input '%s', which is %s without a scale", input->path,
                       t->name, nv_type_name(t->type));
    for (int64_t i = 0; t->type != NV_FLOAT32 && i < count; i++)
        if (!isfinite(real[i]))
            return nv_fail(err, NV_E_INPUT, "%s: value %" PRId64 " is %f and cannot be quantized%s",
                           input->path, i, (double)real[i],
                           is_other_endian(real, count)
                               ? "; likely cause: a big-endian machine wrote them, with the bytes "
                                 "of each in the other order"
                               : "");
    input->data = calloc(1, t->bytes == 0 ? 1 : t->bytes);
    if (input->data == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for %zu bytes", input->path, t->bytes);
    int64_t clamped = nv_values_from_real(t, real, input->data);
    if (t->type != NV_FLOAT32)
        tell_quantized(input, clamped, count);
    return NV_OK;
}
