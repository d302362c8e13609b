/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PNG pictures whose pixels are the tensor's: 8-bit pixels u become u - 128 (int8) or u (uint8)
 * where the tensor's real range is [0,255], [0,1] or [-1,1]. Nothing is resized or recoloured.
 */
#include "input.h"

#include "message.h"
#include "pixels.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/* What the tensor takes. */
typedef struct geometry {
    uint32_t height, width;
    int channels; /* 1 gray, 3 RGB, 4 RGBA */
} geometry;

/* Everything that libpng's callbacks need, out of setjmp's reach. */
typedef struct decoder {
    const nv_blob *file;
    const nv_tensor *tensor;
    geometry due;
    nv_error *err;
    nv_status status;
    size_t at; /* bytes of the file read so far */
    png_structp png;
    png_infop info;
    jmp_buf out_of_libpng;
    int channels;    /* of the picture: 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA */
    uint8_t *pixels; /* [height][width][channels] */
    png_bytepp rows;
} decoder;

static bool geometry_of(const nv_shape *s, geometry *g)
{
    bool batch = s->rank == 4 && s->dim[0] == 1;
    const int32_t *d = s->dim + batch;

    if (s->rank - batch == 3 && (d[2] == 1 || d[2] == 3 || d[2] == 4))
        *g = (geometry){(uint32_t)d[0], (uint32_t)d[1], d[2]};
    else if (s->rank == 3 && d[0] == 1) /* gray without a channel: [1,H,W] */
        *g = (geometry){(uint32_t)d[1], (uint32_t)d[2], 1};
    else
        return false;
    return true;
}

_Noreturn static void give_up(decoder *d, nv_status status)
{
    d->status = status;
    longjmp(d->out_of_libpng, 1);
}

_Noreturn static void on_error(png_structp png, const char *message)
{
    decoder *d = png_get_error_ptr(png);
    give_up(d, nv_fail(d->err, NV_E_INPUT, "%s: broken PNG picture: %s", d->file->path, message));
}

static void on_warning(png_structp png, const char *message)
{
    (void)png, (void)message;
}

static void on_read(png_structp png, png_bytep to, size_t bytes)
{
    decoder *d = png_get_io_ptr(png);
    if (bytes > d->file->bytes - d->at)
        png_error(png, "the file is cut short");
    memcpy(to, d->file->data + d->at, bytes);
    d->at += bytes;
}

static nv_status check_size(const decoder *d, uint32_t width, uint32_t height)
{
    if (width == d->due.width && height == d->due.height)
        return NV_OK;
    bool turned = width == d->due.height && height == d->due.width;
    return nv_fail(d->err, NV_E_INPUT,
                   "%s: %u x %u pixels (width x height) where input '%.80s' takes %u x %u%s",
                   d->file->path, width, height, d->tensor->name, d->due.width, d->due.height,
                   turned ? ": turned by 90 degrees?" : ": resize it first");
}

static void decode(decoder *d)
{
    png_structp png = d->png;

    png_set_read_fn(png, d, on_read);
    png_read_info(png, d->info);
    uint32_t height = png_get_image_height(png, d->info);
    nv_status st = check_size(d, png_get_image_width(png, d->info), height);
    if (st != NV_OK)
        give_up(d, st);
    if (png_get_bit_depth(png, d->info) == 16)
        give_up(d,
                nv_fail(d->err, NV_E_INPUT, "%s: 16 bits a sample; save it with 8", d->file->path));
    png_set_expand(png); /* palettes, 1 to 4 bits, transparent colours */
    (void)png_set_interlace_handling(png);
    png_read_update_info(png, d->info);
    d->channels = png_get_channels(png, d->info);
    size_t stride = png_get_rowbytes(png, d->info);
    d->pixels = malloc(stride * height);
    d->rows = malloc(sizeof *d->rows * height);
    if (d->pixels == NULL || d->rows == NULL)
        give_up(d, nv_fail(d->err, NV_E_MEMORY, "%s: no memory for its pixels", d->file->path));
    for (uint32_t y = 0; y < height; y++)
        d->rows[y] = d->pixels + stride * y;
    png_read_image(png, d->rows);
    png_read_end(png, NULL);
}

static bool decode_or_return(decoder *d)
{
    if (setjmp(d->out_of_libpng) != 0)
        return false;
    decode(d);
    return true;
}

/* The picture's pixels in the tensor's channels (malloc'ed), where that takes no choice: gray is
 * all three colours, three equal colours are gray, opaque alpha is none. */
static nv_status arrange(const decoder *d, uint8_t **pixels, nv_error *err)
{
    size_t n = (size_t)d->due.width * d->due.height;
    int has_alpha = d->channels % 2 == 0, colors = d->channels - has_alpha;
    int due_colors = d->due.channels == 1 ? 1 : 3;

    uint8_t *out = malloc(n * (size_t)d->due.channels + 1);
    if (out == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its pixels", d->file->path);
    for (size_t i = 0; i < n; i++) {
        const uint8_t *from = d->pixels + i * (size_t)d->channels;
        uint8_t *to = out + i * (size_t)d->due.channels;
        uint8_t alpha = has_alpha ? from[colors] : 255;
        const char *trouble = NULL;
        if (d->due.channels == 4)
            to[3] = alpha;
        else if (alpha != 255)
            trouble = "it is partly transparent";
        if (colors == 3 && due_colors == 1 && (from[0] != from[1] || from[1] != from[2]))
            trouble = "it is coloured and the input gray: convert it first";
        if (trouble != NULL) {
            free(out);
            return nv_fail(err, NV_E_INPUT, "%s: input '%.80s': %s", d->file->path, d->tensor->name,
                           trouble);
        }
        for (int c = 0; c < due_colors; c++)
            to[c] = from[colors == 3 ? c : 0];
    }
    *pixels = out;
    return NV_OK;
}

static nv_status take_pixels(uint8_t *pixels, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    size_t n = (size_t)nv_shape_count(&t->shape);
    double low = 0, high = 0;
    const char *range = nv_pixel_range(t, &low, &high);

    if (range == NULL)
        return nv_fail(err, NV_E_INPUT,
                       "%s: how to preprocess pixels for input '%.80s' is not known: its real "
                       "range is none of [0,255], [0,1], [-1,1]; give its values as .npy or .bin",
                       input->path, t->name);
    input->real = malloc(n * sizeof *input->real + 1);
    if (input->real == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its pixels", input->path);
    for (size_t i = 0; i < n; i++) {
        input->real[i] = (float)(low + (high - low) * pixels[i] / 255);
        if (t->type == NV_INT8)
            pixels[i] ^= 0x80; /* u - 128 */
    }
    (void)snprintf(input->how, sizeof input->how, "pixels u taken as %s, real range %s",
                   t->type == NV_INT8 ? "u - 128" : "u", range);
    return nv_input_take(input, pixels, err);
}

nv_status nv_format_png(const nv_blob *file, nv_input *input, nv_error *err)
{
    decoder d = {.file = file, .tensor = input->tensor, .err = err};
    uint8_t *pixels = NULL;

    if (!geometry_of(&input->tensor->shape, &d.due))
        return nv_fail(err, NV_E_INPUT, "%s: a picture for input '%.80s', whose shape is %s",
                       file->path, input->tensor->name, nv_text_shape(&input->tensor->shape).s);
    d.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &d, on_error, on_warning);
    d.info = d.png == NULL ? NULL : png_create_info_struct(d.png);
    nv_status st = NV_OK;
    if (d.info == NULL)
        st = nv_fail(err, NV_E_MEMORY, "%s: no memory for libpng", file->path);
    else if (!decode_or_return(&d))
        st = d.status;
    else
        st = arrange(&d, &pixels, err);
    if (st == NV_OK)
        st = take_pixels(pixels, input, err);
    png_destroy_read_struct(&d.png, &d.info, NULL);
    free(d.pixels);
    free(d.rows);
    free(pixels);
    return st;
}
