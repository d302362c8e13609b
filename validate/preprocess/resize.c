/* SPDX-License-Identifier: Apache-2.0 */
/* Columns first, then rows, as PIL and OpenCV do; where nothing is rounded the order is one. */
#include "preprocess/resize.h"

#include "preprocess/taps.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum arithmetic { EXACT, ROUNDED, PIL_8, CV_8 } arithmetic;

static const struct {
    const char *method, *name, *what;
    nv_taps_fn *taps;
    arithmetic arithmetic;
} rows[] = {
#define NV_RESIZE(method, convention, m, c, taps, arithmetic, what)                                \
    {m, m ":" c, what, nv_taps_##taps, arithmetic},
#include "preprocess/resize.def"
#undef NV_RESIZE
};

static bool is_text(const char *name, const char *text, size_t length)
{
    return strlen(name) == length && memcmp(name, text, length) == 0;
}

nv_resize_kind nv_resize_named(const char *text, size_t length)
{
    for (int k = 0; k < NV_RESIZE_KINDS; k++)
        if (is_text(rows[k].method, text, length) || is_text(rows[k].name, text, length))
            return (nv_resize_kind)k;
    return NV_RESIZE_KINDS;
}

const char *nv_resize_name(nv_resize_kind kind)
{
    return rows[kind].name;
}

const char *nv_resize_what(nv_resize_kind kind)
{
    return rows[kind].what;
}

const char *nv_resize_names(char *text, size_t size)
{
    size_t used = 0;

    for (int k = 0; k < NV_RESIZE_KINDS && used < size; k++)
        used +=
            (size_t)snprintf(text + used, size - used, "%s%s", k == 0 ? "" : ", ", rows[k].name);
    return text;
}

/* ---- one pass ---- */

static double quantized(double weight, int bits)
{
    return nearbyint(weight * (double)(1 << bits));
}

static void free_taps(nv_taps *t)
{
    free(t->first);
    free(t->count);
    free(t->weight);
}

static nv_status make_taps(nv_resize_kind kind, int32_t in, int32_t out, nv_taps *t, nv_error *err)
{
    enum { PIL_BITS = 22, CV_BITS = 11 };
    arithmetic a = rows[kind].arithmetic;

    *t = (nv_taps){.most = nv_taps_most(in, out)};
    t->first = malloc((size_t)out * sizeof *t->first);
    t->count = malloc((size_t)out * sizeof *t->count);
    t->weight = malloc((size_t)out * (size_t)t->most * sizeof *t->weight);
    if (t->first == NULL || t->count == NULL || t->weight == NULL) {
        free_taps(t);
        return nv_fail(err, NV_E_MEMORY, "no memory to resize a picture");
    }
    for (int32_t i = 0; i < out; i++) {
        double *w = t->weight + (int64_t)i * t->most;
        rows[kind].taps(in, out, i, &t->first[i], &t->count[i], w);
        for (int32_t k = 0; k < t->count[i]; k++)
            if (a == PIL_8)
                w[k] = trunc(w[k] * (1 << PIL_BITS) + (w[k] < 0 ? -0.5 : 0.5)) / (1 << PIL_BITS);
            else if (a == CV_8)
                w[k] = quantized((double)(float)w[k], CV_BITS);
    }
    return NV_OK;
}

static double to_byte(double x)
{
    x = floor(x + 0.5);
    return x < 0 ? 0 : x > 255 ? 255 : x;
}

/* Rows of `from`, of t's input width, to rows of `to`. */
static void along_columns(const nv_field *from, const nv_taps *t, bool to_bytes, nv_field *to)
{
    for (int32_t y = 0; y < to->h; y++)
        for (int32_t x = 0; x < to->w; x++) {
            const float *source = nv_field_at(from, y, t->first[x]);
            const double *w = t->weight + (int64_t)x * t->most;
            float *pixel = nv_field_at(to, y, x);
            for (int32_t c = 0; c < to->c; c++) {
                double sum = 0;
                for (int32_t k = 0; k < t->count[x]; k++)
                    sum += w[k] * (double)source[(int64_t)k * from->c + c];
                pixel[c] = (float)(to_bytes ? to_byte(sum) : sum);
            }
        }
}

/* OpenCV's second pass: of the sums the low 4 bits are dropped, of the products 16, of the rest 2
 * are rounded. */
static double cv_rows(const double *w, const float *source, int64_t stride, int32_t count)
{
    int64_t sum = 0;
    for (int32_t k = 0; k < count; k++)
        sum += ((int64_t)w[k] * ((int64_t)source[k * stride] >> 4)) >> 16;
    sum = (sum + 2) >> 2;
    return sum < 0 ? 0 : sum > 255 ? 255 : (double)sum;
}

static double finish(arithmetic a, double sum)
{
    if (a == PIL_8)
        return to_byte(sum);
    if (a == ROUNDED)
        return nearbyint((double)(float)sum);
    return sum;
}

static void along_rows(const nv_field *from, const nv_taps *t, arithmetic a, nv_field *to)
{
    const int64_t stride = (int64_t)from->w * from->c;

    for (int32_t y = 0; y < to->h; y++) {
        const double *w = t->weight + (int64_t)y * t->most;
        const float *source = nv_field_at(from, t->first[y], 0);
        float *row = nv_field_at(to, y, 0);
        for (int64_t i = 0; i < stride; i++) {
            double sum = 0;
            for (int32_t k = 0; a != CV_8 && k < t->count[y]; k++)
                sum += w[k] * (double)source[k * stride + i];
            row[i] =
                (float)(a == CV_8 ? cv_rows(w, source + i, stride, t->count[y]) : finish(a, sum));
        }
    }
}

/* A library that takes bytes. */
static nv_status check_bytes(const nv_field *f, const char *name, nv_error *err)
{
    for (int64_t i = 0; i < (int64_t)f->h * f->w * f->c; i++)
        if (!(f->values[i] >= 0 && f->values[i] <= 255))
            return nv_fail(err, NV_E_INPUT,
                           "resize: %s is for pixels 0 to 255, not for %g: it goes before mean, "
                           "std and scale",
                           name, (double)f->values[i]);
    return NV_OK;
}

nv_status nv_resize(const nv_field *from, nv_resize_kind kind, int32_t h, int32_t w,
                    size_t max_bytes, nv_field *to, nv_error *err)
{
    const arithmetic a = rows[kind].arithmetic;
    nv_field middle = {0};
    nv_taps columns, lines;

    *to = (nv_field){0};
    if (a == ROUNDED && (h > from->h || w > from->w))
        return nv_fail(err, NV_E_INPUT, "%s only shrinks pictures: %d x %d to %d x %d",
                       rows[kind].name, from->w, from->h, w, h);
    if (a != EXACT)
        NV_TRY(check_bytes(from, rows[kind].name, err));
    NV_TRY(nv_field_make(from->h, w, from->c, max_bytes, &middle, err));
    nv_status st = nv_field_make(h, w, from->c, max_bytes, to, err);
    if (st == NV_OK)
        st = make_taps(kind, from->w, w, &columns, err);
    if (st == NV_OK) {
        along_columns(from, &columns, a == PIL_8, &middle);
        free_taps(&columns);
        st = make_taps(kind, from->h, h, &lines, err);
    }
    if (st == NV_OK) {
        along_rows(&middle, &lines, a, to);
        free_taps(&lines);
    }
    nv_field_free(&middle);
    if (st != NV_OK)
        nv_field_free(to);
    return st;
}
