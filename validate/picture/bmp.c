/* SPDX-License-Identifier: Apache-2.0 */
/*
 * BMP pictures without compression: 1, 4 and 8 bits with a palette, 24 and 32 bits of blue, green,
 * red. Little-endian: a file header of 14 bytes (magic, size, where the pixels begin), an info
 * header (size, width, height, planes, bits, compression), the palette, rows padded to 4 bytes, the
 * last row of the picture first unless the height is negative (Windows GDI, BITMAPINFOHEADER).
 */
#include "picture/picture.h"

#include <stdlib.h>
#include <string.h>

enum { FILE_HEADER = 14, INFO_HEADER = 40, UNCOMPRESSED = 0, BIT_FIELDS = 3 };

typedef struct bmp {
    const nv_blob *file;
    int32_t width, height;
    bool top_down, is_gray;
    unsigned bits, compression;
    uint32_t palette_at, colors, pixels_at;
    size_t stride;
} bmp;

static uint32_t read_32(const nv_blob *f, size_t at)
{
    const uint8_t *p = f->data + at;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static nv_status broken(const bmp *b, const char *what, nv_error *err)
{
    return nv_fail(err, NV_E_INPUT, "%s: broken BMP picture: %s", b->file->path, what);
}

static nv_status read_header(bmp *b, nv_error *err)
{
    const nv_blob *f = b->file;

    if (f->bytes < FILE_HEADER + INFO_HEADER || memcmp(f->data, "BM", 2) != 0)
        return broken(b, "it has no header", err);
    uint32_t info = read_32(f, FILE_HEADER);
    int64_t width = (int32_t)read_32(f, 18), height = (int32_t)read_32(f, 22);
    b->pixels_at = read_32(f, 10);
    b->bits = read_32(f, 28) & 0xFFFF;
    b->compression = read_32(f, 30);
    b->colors = read_32(f, 46);
    b->top_down = height < 0;
    height = height < 0 ? -height : height;
    if (info < INFO_HEADER || info > f->bytes - FILE_HEADER)
        return broken(b, "its header has an impossible size", err);
    if (width <= 0 || height == 0 || height > INT32_MAX)
        return broken(b, "it has no width or no height", err);
    b->width = (int32_t)width;
    b->height = (int32_t)height;
    b->palette_at = FILE_HEADER + info;
    return NV_OK;
}

static nv_status check_kind(bmp *b, nv_error *err)
{
    bool known = b->bits == 1 || b->bits == 4 || b->bits == 8 || b->bits == 24 || b->bits == 32;
    /* The masks of 32 bits: blue lowest, as without them. */
    bool plain =
        b->compression == UNCOMPRESSED ||
        (b->compression == BIT_FIELDS && b->bits == 32 &&
         b->file->bytes >= FILE_HEADER + INFO_HEADER + 12 && read_32(b->file, 54) == 0xFF0000 &&
         read_32(b->file, 58) == 0xFF00 && read_32(b->file, 62) == 0xFF);

    if (!known || !plain)
        return nv_fail(err, NV_E_INPUT,
                       "%s: a BMP picture of %u bits, compression %u; save it uncompressed with 8, "
                       "24 or 32",
                       b->file->path, b->bits, b->compression);
    return NV_OK;
}

static nv_status check_layout(bmp *b, nv_error *err)
{
    uint64_t stride = ((uint64_t)b->width * b->bits + 31) / 32 * 4;
    uint64_t end = b->pixels_at + stride * (uint64_t)b->height;

    b->stride = (size_t)stride;
    if (end > b->file->bytes)
        return broken(b, "the file is cut short", err);
    if (b->bits > 8)
        return NV_OK;
    if (b->colors == 0 || b->colors > 1u << b->bits)
        b->colors = 1u << b->bits;
    if ((uint64_t)b->palette_at + 4 * (uint64_t)b->colors > b->file->bytes)
        return broken(b, "its palette is cut short", err);
    b->is_gray = true;
    for (uint32_t i = 0; i < b->colors && b->is_gray; i++) {
        const uint8_t *color = b->file->data + b->palette_at + 4 * i;
        b->is_gray = color[0] == color[1] && color[1] == color[2];
    }
    return NV_OK;
}

/* Blue, green, red of pixel x of a row; NULL: beyond the palette. */
static const uint8_t *color_at(const bmp *b, const uint8_t *row, int32_t x)
{
    if (b->bits > 8)
        return row + (size_t)x * (b->bits / 8);
    size_t bit = (size_t)x * b->bits;
    uint32_t index = (uint32_t)row[bit / 8] >> (8 - b->bits - bit % 8) & ((1u << b->bits) - 1);
    return index < b->colors ? b->file->data + b->palette_at + 4 * (size_t)index : NULL;
}

static nv_status read_pixels(const bmp *b, nv_picture *p, nv_error *err)
{
    for (int32_t y = 0; y < b->height; y++) {
        int32_t from = b->top_down ? y : b->height - 1 - y;
        const uint8_t *row = b->file->data + b->pixels_at + b->stride * (size_t)from;
        uint8_t *to = p->pixels + (size_t)y * (size_t)p->width * (size_t)p->channels;
        for (int32_t x = 0; x < b->width; x++, to += p->channels) {
            const uint8_t *color = color_at(b, row, x);
            if (color == NULL)
                return broken(b, "a pixel's colour is not in its palette", err);
            for (int c = 0; c < p->channels; c++)
                to[c] = color[p->channels - 1 - c];
        }
    }
    return NV_OK;
}

nv_status nv_decode_bmp(const nv_blob *file, size_t max_bytes, nv_picture *p, nv_error *err)
{
    bmp b = {.file = file};

    *p = (nv_picture){0};
    NV_TRY(read_header(&b, err));
    NV_TRY(check_kind(&b, err));
    NV_TRY(nv_picture_check_size(file, (uint64_t)b.width, (uint64_t)b.height, 3, max_bytes, err));
    NV_TRY(check_layout(&b, err));
    *p = (nv_picture){b.width, b.height, b.is_gray ? 1 : 3, NULL};
    p->pixels = malloc((size_t)p->width * (size_t)p->height * (size_t)p->channels);
    if (p->pixels == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its pixels", file->path);
    return read_pixels(&b, p, err);
}
