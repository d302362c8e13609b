/* SPDX-License-Identifier: Apache-2.0 */
#include "page/raster.h"

#include "text.h"

#include <math.h>
#include <png.h>
#include <stdlib.h>

enum { MOST_TILES = 64, MOST_SIDE = 384, SEEN = 256, MOST_ZOOM = 24, RGB = 3 };

/* ---- the layout ---- */

static int32_t wrapped_width(int64_t n)
{
    int32_t w = n > 16 ? (int32_t)ceil(sqrt(2 * (double)n)) : (int32_t)n;
    return w < 1 ? 1 : w;
}

/* As many tiles beside each other as make a picture of about 3:2. */
static int32_t columns_of(const nv_layout *l)
{
    double columns = sqrt(1.5 * l->tiles * (l->h + 1) / (double)(l->w + 1));
    int32_t n = (int32_t)(columns + 0.5);
    return n < 1 ? 1 : n > l->tiles ? l->tiles : n;
}

nv_layout nv_layout_of(const nv_discrepancy *d)
{
    nv_layout l = {.is_picture = d->is_picture && d->has_pixels,
                   .h = d->h,
                   .w = d->w,
                   .step = 1,
                   .channels = d->c,
                   .n = (int64_t)d->h * d->w * d->c};

    if (d->h == 1 && (d->c == 1 || d->w == 1)) { /* a vector */
        l.channels = 1;
        l.w = wrapped_width(l.n);
        l.h = (int32_t)((l.n + l.w - 1) / l.w);
    }
    /* Feature over time, as spectrograms are drawn. */
    l.is_turned = !l.is_picture && l.channels == 1 && 2 * l.h > 3 * l.w && d->h > 1;
    l.tiles = l.is_picture ? 1 : l.channels < MOST_TILES ? l.channels : MOST_TILES;
    int32_t side = l.h > l.w ? l.h : l.w;
    l.step = side / MOST_SIDE + 1;
    l.h = (l.h + l.step - 1) / l.step;
    int32_t full_width = l.w;
    l.w = (l.w + l.step - 1) / l.step;
    l.columns = columns_of(&l);
    int32_t rows = (l.tiles + l.columns - 1) / l.columns;
    l.width = l.columns * (l.w + 1) - 1;
    l.height = rows * (l.h + 1) - 1;
    l.w = full_width;
    if (l.is_turned) {
        int32_t width = l.width;
        l.width = l.height;
        l.height = width;
    }
    return l;
}

/* The first element at a pixel; -1: a gap. */
static int64_t element_at(const nv_layout *l, int32_t x, int32_t y)
{
    int32_t w = (l->w + l->step - 1) / l->step;
    int32_t tile = y / (l->h + 1) * l->columns + x / (w + 1);
    int64_t column = (int64_t)(x % (w + 1)) * l->step, row = (int64_t)(y % (l->h + 1)) * l->step;

    if (x % (w + 1) == w || y % (l->h + 1) == l->h || tile >= l->tiles || column >= l->w)
        return -1;
    int64_t i = (row * l->w + column) * l->channels + tile;
    return i < l->n ? i : -1;
}

/* ---- colours ---- */

/* Dark blue to pale yellow, and blue over white to vermilion: to be told apart by everyone, and in
 * gray as well. */
static const uint8_t rising[][RGB] = {
    {12, 22, 66}, {38, 75, 140}, {92, 126, 152}, {176, 172, 124}, {250, 236, 150}};
static const uint8_t diverging[][RGB] = {
    {0, 48, 120}, {64, 138, 208}, {250, 250, 248}, {232, 138, 72}, {150, 52, 0}};
enum { ANCHORS = 5 };

static void blend(const uint8_t anchors[ANCHORS][RGB], double t, uint8_t *rgb)
{
    t = t > 0 ? t < 1 ? t : 1 : 0; /* NaN: the first */
    int at = (int)(t * (ANCHORS - 1));
    at = at > ANCHORS - 2 ? ANCHORS - 2 : at;
    double part = t * (ANCHORS - 1) - at;
    for (int k = 0; k < RGB; k++)
        rgb[k] = (uint8_t)lround(anchors[at][k] + part * (anchors[at + 1][k] - anchors[at][k]));
}

static double share(const nv_shades *s, double value)
{
    return s->high > s->low ? (value - s->low) / (s->high - s->low) : 0.5;
}

/* The difference that is largest among the channels of a pixel. */
static double difference(const nv_shades *s, int64_t i, int channels)
{
    double most = 0;

    for (int k = 0; k < channels; k++) {
        double by = s->values[i + k] - s->less[i + k];
        most = fabs(by) > fabs(most) ? by : most;
    }
    return most;
}

static uint8_t pixel(const nv_discrepancy *d, double stored)
{
    double u = 255 * (d->scale * (stored - d->zero) - d->black) / (d->white - d->black);
    return u > 0 ? u < 255 ? (uint8_t)lround(u) : 255 : 0;
}

static bool is_lost(const nv_layout *l, const nv_shades *s, int64_t i)
{
    bool lost = s->known != NULL && !s->known[i];

    for (int k = 1; l->is_picture && k < l->channels; k++)
        lost |= s->known != NULL && !s->known[i + k];
    return lost;
}

static void paint(const nv_layout *l, const nv_shades *s, int32_t x, int32_t y, uint8_t *rgb)
{
    /* Turned, the first column is at the bottom. */
    int64_t i = l->is_turned ? element_at(l, l->height - 1 - y, x) : element_at(l, x, y);

    if (i < 0 || is_lost(l, s, i)) { /* lost: a fine chequer */
        uint8_t gray = i < 0 ? 128 : (x + y) % 2 != 0 ? 150 : 106;
        rgb[0] = rgb[1] = rgb[2] = gray;
    } else if (s->less != NULL) {
        blend(diverging, share(s, difference(s, i, l->is_picture ? l->channels : 1)), rgb);
    } else if (l->is_picture) {
        for (int k = 0; k < RGB; k++)
            rgb[k] = pixel(s->d, s->values[i + (l->channels >= RGB ? k : 0)]);
    } else {
        blend(rising, share(s, s->values[i]), rgb);
    }
}

/* ---- PNG in a page ---- */

static void put_base64(FILE *out, const uint8_t *data, size_t bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    for (size_t i = 0; i < bytes; i += 3) {
        size_t left = bytes - i;
        unsigned word = (unsigned)data[i] << 16 | (left > 1 ? (unsigned)data[i + 1] << 8 : 0) |
                        (left > 2 ? data[i + 2] : 0u);
        fputc(digits[word >> 18], out);
        fputc(digits[word >> 12 & 63], out);
        fputc(left > 1 ? digits[word >> 6 & 63] : '=', out);
        fputc(left > 2 ? digits[word & 63] : '=', out);
    }
}

/* NULL: out of memory. */
static uint8_t *encode(const nv_layout *l, const uint8_t *pixels, size_t *bytes)
{
    png_image image = {.version = PNG_IMAGE_VERSION,
                       .width = (png_uint_32)l->width,
                       .height = (png_uint_32)l->height,
                       .format = PNG_FORMAT_RGB};
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    uint8_t *png = malloc(size);

    if (png != NULL && png_image_write_to_memory(&image, png, &size, 0, pixels, 0, NULL) != 0) {
        *bytes = size;
        return png;
    }
    png_image_free(&image);
    free(png);
    return NULL;
}

bool nv_raster_put(FILE *out, const nv_layout *l, const nv_shades *s, const char *alt)
{
    int32_t side = l->width > l->height ? l->width : l->height;
    int zoom = side > SEEN ? 1 : SEEN / side > MOST_ZOOM ? MOST_ZOOM : SEEN / side;
    uint8_t *pixels = malloc((size_t)l->width * (size_t)l->height * RGB);
    size_t bytes = 0;

    for (int32_t y = 0; pixels != NULL && y < l->height; y++)
        for (int32_t x = 0; x < l->width; x++)
            paint(l, s, x, y, pixels + ((size_t)y * (size_t)l->width + (size_t)x) * RGB);
    uint8_t *png = pixels == NULL ? NULL : encode(l, pixels, &bytes);
    if (png != NULL) {
        fprintf(out, "<img width=\"%d\" height=\"%d\" alt=\"", zoom * l->width, zoom * l->height);
        nv_text_markup(out, alt);
        fputs("\" src=\"data:image/png;base64,", out);
        put_base64(out, png, bytes);
        fputs("\"/>", out);
    }
    free(png);
    free(pixels);
    return png != NULL;
}
