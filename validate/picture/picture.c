/* SPDX-License-Identifier: Apache-2.0 */
#include "picture/picture.h"

#include "message.h"
#include "pixels.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* What the tensor takes. */
typedef struct geometry {
    int32_t height, width;
    int channels; /* 1 gray, 3 RGB, 4 RGBA */
} geometry;

nv_status nv_picture_check_size(const nv_blob *file, uint64_t width, uint64_t height, int channels,
                                size_t max_bytes, nv_error *err)
{
    if (width == 0 || height == 0)
        return nv_fail(err, NV_E_INPUT, "%s: a picture without pixels", file->path);
    if (width > INT32_MAX || height > INT32_MAX || width * height > max_bytes / (size_t)channels)
        return nv_fail(err, NV_E_LIMIT,
                       "%s: %" PRIu64 " x %" PRIu64 " pixels are more than --max-memory allows",
                       file->path, width, height);
    return NV_OK;
}

void nv_picture_free(nv_picture *picture)
{
    free(picture->pixels);
    *picture = (nv_picture){0};
}

static bool geometry_of(const nv_shape *s, geometry *g)
{
    bool batch = s->rank == 4 && s->dim[0] == 1;
    const int32_t *d = s->dim + batch;

    if (s->rank - batch == 3 && (d[2] == 1 || d[2] == 3 || d[2] == 4))
        *g = (geometry){d[0], d[1], d[2]};
    else if (s->rank == 3 && d[0] == 1) /* gray without a channel: [1,H,W] */
        *g = (geometry){d[1], d[2], 1};
    else
        return false;
    return true;
}

static nv_status check_size(const nv_picture *p, const nv_input *input, const geometry *due,
                            nv_error *err)
{
    if (p->width == due->width && p->height == due->height)
        return NV_OK;
    bool turned = p->width == due->height && p->height == due->width;
    return nv_fail(err, NV_E_INPUT,
                   "%s: %d x %d pixels (width x height) where %s '%.80s' takes %d x %d%s",
                   input->path, p->width, p->height, nv_input_role(input), input->tensor->name,
                   due->width, due->height,
                   turned ? ": turned by 90 degrees?" : ": --preprocess resize=input makes it so");
}

/* The picture's pixels in the tensor's channels (malloc'ed), where that takes no choice: gray is
 * all three colours, three equal colours are gray, opaque alpha is none. */
static nv_status arrange(const nv_picture *p, const nv_input *input, const geometry *due,
                         uint8_t **pixels, nv_error *err)
{
    size_t n = (size_t)due->width * (size_t)due->height;
    int has_alpha = p->channels % 2 == 0, colors = p->channels - has_alpha;
    int due_colors = due->channels == 1 ? 1 : 3;

    uint8_t *out = malloc(n * (size_t)due->channels + 1);
    if (out == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its pixels", input->path);
    for (size_t i = 0; i < n; i++) {
        const uint8_t *from = p->pixels + i * (size_t)p->channels;
        uint8_t *to = out + i * (size_t)due->channels;
        uint8_t alpha = has_alpha ? from[colors] : 255;
        const char *trouble = NULL;
        if (due->channels == 4)
            to[3] = alpha;
        else if (alpha != 255)
            trouble = "it is partly transparent";
        if (colors == 3 && due_colors == 1 && (from[0] != from[1] || from[1] != from[2]))
            trouble = "it is coloured and the input gray: --preprocess gray makes it so";
        if (trouble != NULL) {
            free(out);
            return nv_fail(err, NV_E_INPUT, "%s: input '%.80s': %s", input->path,
                           input->tensor->name, trouble);
        }
        for (int c = 0; c < due_colors; c++)
            to[c] = from[colors == 3 ? c : 0];
    }
    *pixels = out;
    return NV_OK;
}

nv_status nv_pixels_to_input(uint8_t *pixels, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    size_t n = (size_t)nv_shape_count(&t->shape);
    double low = 0, high = 0;
    const char *range = nv_pixel_range(t, &low, &high);

    if (range == NULL)
        return nv_fail(err, NV_E_INPUT,
                       "%s: how to preprocess pixels for input '%.80s' is not known: its real "
                       "range is none of [0,255], [0,1], [-1,1]; say it with --preprocess",
                       input->path, t->name);
    input->real = malloc(n * sizeof *input->real + 1);
    if (input->real == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its pixels", input->path);
    for (size_t i = 0; i < n; i++) {
        input->real[i] = (float)(low + (high - low) * pixels[i] / 255);
        if (t->type == NV_INT8)
            pixels[i] ^= 0x80; /* u - 128 */
    }
    size_t used = strlen(input->how);
    (void)snprintf(input->how + used, sizeof input->how - used,
                   "%spixels u taken as %s, real range %s", used == 0 ? "" : "; ",
                   t->type == NV_INT8 ? "u - 128" : "u", range);
    return nv_input_take(input, pixels, err);
}

/* As the recipe begins: opaque alpha is left out. */
static nv_status take_by_recipe(const nv_picture *p, nv_input *input, nv_error *err)
{
    size_t n = (size_t)p->width * (size_t)p->height;
    bool alpha = false;
    nv_field source;

    for (size_t i = 0; p->channels % 2 == 0 && i < n && !alpha; i++)
        alpha = p->pixels[(i + 1) * (size_t)p->channels - 1] != 255;
    int channels = p->channels - (p->channels % 2 == 0 && !alpha);
    NV_TRY(nv_field_make(p->height, p->width, channels, input->max_bytes, &source, err));
    for (size_t i = 0; i < n; i++)
        for (int c = 0; c < channels; c++)
            source.values[i * (size_t)channels + (size_t)c] =
                (float)p->pixels[i * (size_t)p->channels + (size_t)c];
    return nv_input_take_source(input, &source, err);
}

nv_status nv_picture_to_input(const nv_picture *picture, nv_input *input, nv_error *err)
{
    uint8_t *pixels = NULL;
    geometry due;

    if (input->recipe != NULL)
        return take_by_recipe(picture, input, err);
    if (!geometry_of(&input->tensor->shape, &due))
        return nv_fail(err, NV_E_INPUT, "%s: a picture for input '%.80s', whose shape is %s",
                       input->path, input->tensor->name, nv_text_shape(&input->tensor->shape).s);
    NV_TRY(check_size(picture, input, &due, err));
    NV_TRY(arrange(picture, input, &due, &pixels, err));
    nv_status st = nv_pixels_to_input(pixels, input, err);
    free(pixels);
    return st;
}
