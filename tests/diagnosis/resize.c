/* SPDX-License-Identifier: Apache-2.0 */
/* Pictures that firmware resized in its own way; written apart from validate/preprocess. */
#include "plant.h"

#include <math.h>

static double at(const nv_field *s, int32_t y, int32_t x, int32_t c)
{
    y = y < 0 ? 0 : y >= s->h ? s->h - 1 : y;
    x = x < 0 ? 0 : x >= s->w ? s->w - 1 : x;
    return (double)s->values[((int64_t)y * s->w + x) * s->c + c];
}

/* The source pixel at a place between pixels, of those around it. */
static double between(const nv_field *s, double y, double x, int32_t c)
{
    int32_t y0 = (int32_t)floor(y), x0 = (int32_t)floor(x);
    double fy = y - y0, fx = x - x0;
    double top = at(s, y0, x0, c) * (1 - fx) + at(s, y0, x0 + 1, c) * fx;
    double bottom = at(s, y0 + 1, x0, c) * (1 - fx) + at(s, y0 + 1, x0 + 1, c) * fx;
    return top * (1 - fy) + bottom * fy;
}

static double nearest(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return at(s, y * s->h / due->h, x * s->w / due->w, c);
}

static double bilinear(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return round(between(s, (y + 0.5) * s->h / due->h - 0.5, (x + 0.5) * s->w / due->w - 0.5, c));
}

static double bilinear_floored(const nv_field *s, const nv_frame *due, int32_t y, int32_t x,
                               int32_t c)
{
    return floor(between(s, (double)y * s->h / due->h, (double)x * s->w / due->w, c));
}

static double bilinear_ends(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return round(between(s, (double)y * (s->h - 1) / (due->h - 1),
                         (double)x * (s->w - 1) / (due->w - 1), c));
}

static double bilinear_loop(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return floor(between(s, (double)((float)y * ((float)(s->h - 1) / (float)due->h)),
                         (double)((float)x * ((float)(s->w - 1) / (float)due->w)), c));
}

/* The same in whole numbers, 14 bits behind the point. */
static double bilinear_fixed(const nv_field *s, const nv_frame *due, int32_t y, int32_t x,
                             int32_t c)
{
    int32_t fy = ((s->h - 1) << 14) / due->h * y, fx = ((s->w - 1) << 14) / due->w * x;
    return floor(between(s, fy / 16384.0, fx / 16384.0, c));
}

/* The mean of what the pixel covers. */
static double area(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    double y0 = (double)y * s->h / due->h, y1 = (double)(y + 1) * s->h / due->h;
    double x0 = (double)x * s->w / due->w, x1 = (double)(x + 1) * s->w / due->w, sum = 0;

    for (int32_t r = (int32_t)y0; r < y1; r++)
        for (int32_t k = (int32_t)x0; k < x1; k++)
            sum +=
                at(s, r, k, c) * (fmin(r + 1, y1) - fmax(r, y0)) * (fmin(k + 1, x1) - fmax(k, x0));
    return round(sum / ((y1 - y0) * (x1 - x0)));
}

static double middle(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return at(s, y + (s->h - due->h) / 2, x + (s->w - due->w) / 2, c);
}

static double corner(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    (void)due;
    return at(s, y, x, c);
}

/* The middle of the picture with the aspect that is due (a square), nearest. */
static double square(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    int32_t side = s->h < s->w ? s->h : s->w;
    return at(s, (s->h - side) / 2 + y * side / due->h, (s->w - side) / 2 + x * side / due->w, c);
}

/* The whole picture with black around it (a square), nearest. */
static double letterbox(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    int32_t side = s->h < s->w ? s->w : s->h;
    int32_t sy = y * side / due->h - (side - s->h) / 2, sx = x * side / due->w - (side - s->w) / 2;
    return sy < 0 || sy >= s->h || sx < 0 || sx >= s->w ? 0 : at(s, sy, sx, c);
}

static double nearest_bgr(const nv_field *s, const nv_frame *due, int32_t y, int32_t x, int32_t c)
{
    return nearest(s, due, y, x, 2 - c);
}

const nv_resize_plant nv_resize_plants[] = {
    {"nearest", nearest, false, false},
    {"bilinear", bilinear, false, false},
    {"bilinear, floored", bilinear_floored, false, false},
    {"bilinear, aligned corners", bilinear_ends, false, false},
    {"bilinear, a common loop", bilinear_loop, false, false},
    {"bilinear, in whole numbers", bilinear_fixed, false, false},
    {"area", area, false, false},
    {"crop of the middle", middle, false, false},
    {"crop at the corner", corner, false, false},
    {"crop to the aspect", square, false, true},
    {"letterbox", letterbox, false, true},
    {"nearest, BGR", nearest_bgr, true, false},
};
const int nv_n_resize_plants = sizeof nv_resize_plants / sizeof *nv_resize_plants;
