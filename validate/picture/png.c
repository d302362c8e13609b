/* SPDX-License-Identifier: Apache-2.0 */
/* PNG pictures of 8 bits a sample or less, by libpng. */
#include "picture/picture.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/* Everything that libpng's callbacks need, out of setjmp's reach. */
typedef struct decoder {
    const nv_blob *file;
    size_t max_bytes;
    nv_picture *picture;
    nv_error *err;
    nv_status status;
    size_t at; /* bytes of the file read so far */
    png_structp png;
    png_infop info;
    jmp_buf out_of_libpng;
    png_bytepp rows;
} decoder;

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

static void decode(decoder *d)
{
    png_structp png = d->png;
    nv_picture *p = d->picture;

    png_set_read_fn(png, d, on_read);
    png_read_info(png, d->info);
    uint32_t width = png_get_image_width(png, d->info), height = png_get_image_height(png, d->info);
    nv_status st = nv_picture_check_size(d->file, width, height, 4, d->max_bytes, d->err);
    if (st != NV_OK)
        give_up(d, st);
    if (png_get_bit_depth(png, d->info) == 16)
        give_up(d,
                nv_fail(d->err, NV_E_INPUT, "%s: 16 bits a sample; save it with 8", d->file->path));
    png_set_expand(png); /* palettes, 1 to 4 bits, transparent colours */
    (void)png_set_interlace_handling(png);
    png_read_update_info(png, d->info);
    size_t stride = png_get_rowbytes(png, d->info);
    *p = (nv_picture){(int32_t)width, (int32_t)height, png_get_channels(png, d->info),
                      malloc(stride * height)};
    d->rows = malloc(sizeof *d->rows * height);
    if (p->pixels == NULL || d->rows == NULL)
        give_up(d, nv_fail(d->err, NV_E_MEMORY, "%s: no memory for its pixels", d->file->path));
    for (uint32_t y = 0; y < height; y++)
        d->rows[y] = p->pixels + stride * y;
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

nv_status nv_decode_png(const nv_blob *file, size_t max_bytes, nv_picture *picture, nv_error *err)
{
    decoder d = {.file = file, .max_bytes = max_bytes, .picture = picture, .err = err};
    nv_status st = NV_OK;

    *picture = (nv_picture){0};
    d.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &d, on_error, on_warning);
    d.info = d.png == NULL ? NULL : png_create_info_struct(d.png);
    if (d.info == NULL)
        st = nv_fail(err, NV_E_MEMORY, "%s: no memory for libpng", file->path);
    else if (!decode_or_return(&d))
        st = d.status;
    png_destroy_read_struct(&d.png, &d.info, NULL);
    free(d.rows);
    return st;
}
