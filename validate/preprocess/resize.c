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

    *t = (nv_taps){.n = out, .most = nv_taps_most(in, out)};
    t->first = malloc((size_t)out * sizeof *t->first);
    t->count = malloc((size_t)out * sizeof *t->count);
    t->weight = malloc((size_t)out * (size_t)t->most * sizeof *t->weight);
    if (t->first == NULL || t->count == NULL || t->weight == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory to resize a picture");
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

/* A row of t's input width, of c channels, to one of t->n pixels. */
static void along_columns(const float *from, const nv_taps *t, int32_t c, bool to_bytes, float *to)
{
    for (int32_t x = 0; x < t->n; x++, to += c) {
        const float *source = from + (int64_t)t->first[x] * c;
        const double *w = t->weight + (int64_t)x * t->most;
        for (int32_t k = 0; k < c; k++) {
            double sum = 0;
            for (int32_t i = 0; i < t->count[x]; i++)
                sum += w[i] * (double)source[i * c + k];
            to[k] = (float)(to_bytes ? to_byte(sum) : sum);
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

/* Row y of t's output from rows of `n` values. */
static void along_rows(const float *from, const nv_taps *t, int32_t y, arithmetic a, int64_t n,
                       float *row)
{
    const double *w = t->weight + (int64_t)y * t->most;
    const float *source = from + t->first[y] * n;

    for (int64_t i = 0; i < n; i++) {
        double sum = 0;
        for (int32_t k = 0; a != CV_8 && k < t->count[y]; k++)
            sum += w[k] * (double)source[k * n + i];
        row[i] = (float)(a == CV_8 ? cv_rows(w, source + i, n, t->count[y]) : finish(a, sum));
    }
}

/* ---- both ---- */

struct nv_resizer {
    nv_resize_kind kind;
    nv_taps columns, lines;
    int32_t from_w;
    nv_field middle; /* rows of the source, of the width that is due */
    bool *made;      /* [middle.h] */
};

/* A library that takes bytes. */
static nv_status check_bytes(const float *values, int64_t n, const char *name, nv_error *err)
{
    for (int64_t i = 0; i < n; i++)
        if (!(values[i] >= 0 && values[i] <= 255))
            return nv_fail(err, NV_E_INPUT,
                           "resize: %s is for pixels 0 to 255, not for %g: it goes before mean, "
                           "std and scale",
                           name, (double)values[i]);
    return NV_OK;
}

static nv_status open_passes(const nv_field *from, int32_t h, int32_t w, size_t max_bytes,
                             nv_resizer *r, nv_error *err)
{
    NV_TRY(nv_field_fits(h, w, from->c, max_bytes, err));
    NV_TRY(nv_field_make(from->h, w, from->c, max_bytes, &r->middle, err));
    r->made = calloc((size_t)from->h, sizeof *r->made);
    if (r->made == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory to resize a picture");
    NV_TRY(make_taps(r->kind, from->w, w, &r->columns, err));
    return make_taps(r->kind, from->h, h, &r->lines, err);
}

nv_status nv_resizer_open(const nv_field *from, nv_resize_kind kind, int32_t h, int32_t w,
                          size_t max_bytes, nv_resizer **resizer, nv_error *err)
{
    if (rows[kind].arithmetic == ROUNDED && (h > from->h || w > from->w))
        return nv_fail(err, NV_E_INPUT, "%s only shrinks pictures: %d x %d to %d x %d",
                       rows[kind].name, from->w, from->h, w, h);
    nv_resizer *r = calloc(1, sizeof *r);
    if (r == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory to resize a picture");
    r->kind = kind;
    r->from_w = from->w;
    nv_status st = open_passes(from, h, w, max_bytes, r, err);
    if (st == NV_OK)
        *resizer = r;
    else
        nv_resizer_close(r);
    return st;
}

void nv_resizer_close(nv_resizer *r)
{
    if (r == NULL)
        return;
    free_taps(&r->columns);
    free_taps(&r->lines);
    nv_field_free(&r->middle);
    free(r->made);
    free(r);
}

nv_status nv_resizer_row(nv_resizer *r, int32_t y, nv_row_fn *source, void *picture, float *row,
                         nv_error *err)
{
    const arithmetic a = rows[r->kind].arithmetic;
    const int32_t c = r->middle.c, first = r->lines.first[y];
    const float *from;

    for (int32_t i = first; i < first + r->lines.count[y]; i++) {
        if (r->made[i])
            continue;
        NV_TRY(source(picture, i, &from, err));
        if (a != EXACT)
            NV_TRY(check_bytes(from, (int64_t)r->from_w * c, rows[r->kind].name, err));
        along_columns(from, &r->columns, c, a == PIL_8, nv_field_at(&r->middle, i, 0));
        r->made[i] = true;
    }
    along_rows(r->middle.values, &r->lines, y, a, (int64_t)r->middle.w * c, row);
    return NV_OK;
}

static nv_status row_of_field(void *field, int32_t y, const float **row, nv_error *err)
{
    (void)err;
    *row = nv_field_at(field, y, 0);
    return NV_OK;
}

nv_status nv_resize(const nv_field *from, nv_resize_kind kind, int32_t h, int32_t w,
                    size_t max_bytes, nv_field *to, nv_error *err)
{
    nv_field source = *from;
    nv_resizer *r;

    *to = (nv_field){0};
    NV_TRY(nv_resizer_open(from, kind, h, w, max_bytes, &r, err));
    nv_status st = nv_field_make(h, w, from->c, max_bytes, to, err);
    for (int32_t y = 0; y < h && st == NV_OK; y++)
        st = nv_resizer_row(r, y, row_of_field, &source, nv_field_at(to, y, 0), err);
    nv_resizer_close(r);
    if (st != NV_OK)
        nv_field_free(to);
    return st;
}
