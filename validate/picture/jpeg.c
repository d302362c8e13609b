/* SPDX-License-Identifier: Apache-2.0 */
/* JPEG pictures, gray or coloured, by libjpeg: its exact integer DCT and smooth chroma upsampling,
 * as PIL and OpenCV decode. A file that libjpeg has to guess about is refused. */
#include "picture/picture.h"

#include <limits.h>
#include <setjmp.h>
#include <stdio.h> /* jpeglib.h wants FILE */
#include <stdlib.h>

#include <jpeglib.h>

/* Scans of a progressive picture: more are an attack on time. */
enum { MAX_SCANS = 500 };

/* Everything that libjpeg's callbacks need, out of setjmp's reach. */
typedef struct decoder {
    struct jpeg_decompress_struct jpeg;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    const nv_blob *file;
    size_t max_bytes;
    nv_picture *picture;
    nv_error *err;
    nv_status status;
    jmp_buf out_of_libjpeg;
} decoder;

_Noreturn static void give_up(decoder *d, nv_status status)
{
    d->status = status;
    longjmp(d->out_of_libjpeg, 1);
}

_Noreturn static void on_error(j_common_ptr jpeg)
{
    decoder *d = jpeg->client_data;
    char message[JMSG_LENGTH_MAX];

    jpeg->err->format_message(jpeg, message);
    give_up(d, nv_fail(d->err, NV_E_INPUT, "%s: broken JPEG picture: %s", d->file->path, message));
}

/* level -1: the data is corrupt and libjpeg would invent some. */
static void on_message(j_common_ptr jpeg, int level)
{
    if (level < 0)
        on_error(jpeg);
}

static void on_progress(j_common_ptr jpeg)
{
    decoder *d = jpeg->client_data;

    if (d->jpeg.input_scan_number > MAX_SCANS)
        give_up(d, nv_fail(d->err, NV_E_LIMIT, "%s: a JPEG picture of more than %d scans",
                           d->file->path, MAX_SCANS));
}

static void choose_colours(decoder *d)
{
    struct jpeg_decompress_struct *j = &d->jpeg;

    if (j->jpeg_color_space == JCS_CMYK || j->jpeg_color_space == JCS_YCCK)
        give_up(d,
                nv_fail(d->err, NV_E_INPUT, "%s: a CMYK picture; save it as RGB", d->file->path));
    j->out_color_space = j->jpeg_color_space == JCS_GRAYSCALE ? JCS_GRAYSCALE : JCS_RGB;
    j->dct_method = JDCT_ISLOW;
    j->do_fancy_upsampling = TRUE;
}

static void decode(decoder *d)
{
    struct jpeg_decompress_struct *j = &d->jpeg;
    nv_picture *p = d->picture;

    jpeg_create_decompress(j);
    j->mem->max_memory_to_use = d->max_bytes > LONG_MAX ? LONG_MAX : (long)d->max_bytes;
    jpeg_mem_src(j, d->file->data, d->file->bytes);
    (void)jpeg_read_header(j, TRUE);
    j->progress = &d->progress;
    nv_status st =
        nv_picture_check_size(d->file, j->image_width, j->image_height, 4, d->max_bytes, d->err);
    if (st != NV_OK)
        give_up(d, st);
    choose_colours(d);
    (void)jpeg_start_decompress(j);
    size_t stride = (size_t)j->output_width * (size_t)j->output_components;
    *p = (nv_picture){(int32_t)j->output_width, (int32_t)j->output_height, j->output_components,
                      malloc(stride * j->output_height)};
    if (p->pixels == NULL)
        give_up(d, nv_fail(d->err, NV_E_MEMORY, "%s: no memory for its pixels", d->file->path));
    while (j->output_scanline < j->output_height) {
        JSAMPROW row = p->pixels + stride * j->output_scanline;
        (void)jpeg_read_scanlines(j, &row, 1);
    }
    (void)jpeg_finish_decompress(j);
}

static bool decode_or_return(decoder *d)
{
    if (setjmp(d->out_of_libjpeg) != 0)
        return false;
    decode(d);
    return true;
}

nv_status nv_decode_jpeg(const nv_blob *file, size_t max_bytes, nv_picture *picture, nv_error *err)
{
    nv_status st = NV_OK;
    decoder *d = calloc(1, sizeof *d); /* not on the stack that longjmp leaves */

    *picture = (nv_picture){0};
    if (d == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for libjpeg", file->path);
    d->file = file;
    d->max_bytes = max_bytes;
    d->picture = picture;
    d->err = err;
    d->jpeg.client_data = d;
    d->jpeg.err = jpeg_std_error(&d->errors);
    d->errors.error_exit = on_error;
    d->errors.emit_message = on_message;
    d->progress.progress_monitor = on_progress;
    if (!decode_or_return(d))
        st = d->status;
    jpeg_destroy_decompress(&d->jpeg);
    free(d);
    return st;
}
