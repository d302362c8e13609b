/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes at work. */
#include "preprocess/gray.h"
#include "preprocess/recipe.h"
#include "preprocess/resize.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What the steps need beside the picture. */
typedef struct kitchen {
    nv_frame due;
    int64_t count; /* elements that are due */
    size_t max_bytes;
    const nv_field *source;
} kitchen;

/* Changes *f, which it may replace. */
typedef nv_status apply_fn(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err);

/* Steps that make a new picture read the source itself; those that change one copy it first. */
static bool is_source(const kitchen *k, const nv_field *f)
{
    return f->values == k->source->values;
}

static void replace(const kitchen *k, nv_field *f, const nv_field *by)
{
    if (!is_source(k, f))
        nv_field_free(f);
    *f = *by;
}

static nv_status make_own(const kitchen *k, nv_field *f, nv_error *err)
{
    nv_field out;

    if (!is_source(k, f))
        return NV_OK;
    NV_TRY(nv_field_make(f->h, f->w, f->c, k->max_bytes, &out, err));
    memcpy(out.values, f->values, (size_t)f->h * (size_t)f->w * (size_t)f->c * sizeof(float));
    *f = out;
    return NV_OK;
}

/* ---- sizes ---- */

static bool extent_of(const kitchen *k, const nv_step *s, const nv_field *f, int32_t *h, int32_t *w)
{
    int32_t small = f->h < f->w ? f->h : f->w, large = f->h + f->w - small;

    *h = s->height;
    *w = s->width;
    switch (s->extent) {
    case NV_EXTENT_INPUT:
        *h = k->due.h;
        *w = k->due.w;
        return !k->due.flat;
    case NV_EXTENT_SHORT: /* the other side is cut to a whole pixel, as torchvision does */
        *h = f->h <= f->w ? s->width : (int32_t)((int64_t)s->width * f->h / f->w);
        *w = f->h <= f->w ? (int32_t)((int64_t)s->width * f->w / f->h) : s->width;
        return true;
    case NV_EXTENT_SQUARE:
        *h = *w = s->kind == NV_STEP_PAD ? large : small;
        return true;
    case NV_EXTENT_PERCENT: /* as tf.image.central_crop: what is cut off at either side is whole */
        *h = f->h - 2 * (int32_t)((f->h - f->h * s->value[0] / 100) / 2);
        *w = f->w - 2 * (int32_t)((f->w - f->w * s->value[0] / 100) / 2);
        return true;
    default:
        return true;
    }
}

static nv_status no_size(nv_error *err)
{
    return nv_fail(err, NV_E_INPUT,
                   "the tensor is flat and has no width and height: write WxH "
                   "where the recipe says input");
}

static nv_status apply_resize(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    int32_t h, w;
    nv_field out;

    if (!extent_of(k, s, f, &h, &w))
        return no_size(err);
    if (h == f->h && w == f->w)
        return NV_OK;
    NV_TRY(nv_resize(f, (nv_resize_kind)s->choice, h, w, k->max_bytes, &out, err));
    replace(k, f, &out);
    return NV_OK;
}

/* Copies the part that both have: `from` lies at (x, y) of `to`. */
static void copy_part(const nv_field *from, int32_t x, int32_t y, const nv_field *to)
{
    int32_t left = x < 0 ? 0 : x, right = x + from->w < to->w ? x + from->w : to->w;

    for (int32_t r = y < 0 ? 0 : y; r < to->h && r < y + from->h && left < right; r++)
        memcpy(nv_field_at(to, r, left), nv_field_at(from, r - y, left - x),
               (size_t)(right - left) * (size_t)to->c * sizeof(float));
}

static nv_status apply_crop(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    int32_t h, w;
    nv_field out;

    if (!extent_of(k, s, f, &h, &w))
        return no_size(err);
    int32_t x = s->placed ? s->x : (f->w - w) / 2, y = s->placed ? s->y : (f->h - h) / 2;
    if (h < 1 || w < 1 || h > f->h || w > f->w || x > f->w - w || y > f->h - h)
        return nv_fail(err, NV_E_INPUT, "crop: %d x %d at (%d, %d) is not inside %d x %d pixels", w,
                       h, x, y, f->w, f->h);
    NV_TRY(nv_field_make(h, w, f->c, k->max_bytes, &out, err));
    copy_part(f, -x, -y, &out);
    replace(k, f, &out);
    return NV_OK;
}

static nv_status apply_pad(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    int32_t h, w;
    nv_field out;

    if (!extent_of(k, s, f, &h, &w))
        return no_size(err);
    int32_t x = s->placed ? s->x : (w - f->w) / 2, y = s->placed ? s->y : (h - f->h) / 2;
    if (f->h > h || f->w > w || x > w - f->w || y > h - f->h)
        return nv_fail(err, NV_E_INPUT, "pad: %d x %d pixels do not fit into %d x %d at (%d, %d)",
                       f->w, f->h, w, h, x, y);
    NV_TRY(nv_field_make(h, w, f->c, k->max_bytes, &out, err));
    for (int64_t i = 0; i < (int64_t)h * w * f->c; i++)
        out.values[i] = (float)s->value[0];
    copy_part(f, x, y, &out);
    replace(k, f, &out);
    return NV_OK;
}

static nv_status apply_from(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    nv_field out;
    int64_t first = (int64_t)s->value[0];

    if (f->h != 1 || f->c != 1 || first > f->w - k->count)
        return nv_fail(err, NV_E_INPUT,
                       "from: %" PRId64 " samples from %" PRId64 " on, where there are %d",
                       k->count, first, f->h == 1 ? f->w : 0);
    NV_TRY(nv_field_make(1, k->count, 1, k->max_bytes, &out, err));
    copy_part(f, (int32_t)-first, 0, &out);
    replace(k, f, &out);
    return NV_OK;
}

/* ---- channels ---- */

static nv_status apply_gray(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    int32_t c = f->c;

    NV_TRY(make_own(k, f, err));
    f->c = 1;
    for (int64_t i = 0; i < (int64_t)f->h * f->w; i++)
        f->values[i] = c < 3 ? f->values[i * c] : (float)nv_gray_of(s->choice, f->values + i * c);
    return NV_OK;
}

static nv_status apply_rgb(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    nv_field out;

    (void)s;
    if (f->c == 3)
        return NV_OK;
    NV_TRY(nv_field_make(f->h, f->w, 3, k->max_bytes, &out, err));
    for (int64_t i = 0; i < (int64_t)f->h * f->w; i++)
        for (int c = 0; c < 3; c++)
            out.values[3 * i + c] = f->values[i * f->c + (f->c < 3 ? 0 : c)];
    replace(k, f, &out);
    return NV_OK;
}

static nv_status apply_bgr(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    (void)s;
    if (f->c < 3)
        return nv_fail(err, NV_E_INPUT, "bgr: the picture is gray");
    NV_TRY(make_own(k, f, err));
    for (int64_t i = 0; i < (int64_t)f->h * f->w; i++) {
        float *pixel = f->values + i * f->c, red = pixel[0];
        pixel[0] = pixel[2];
        pixel[2] = red;
    }
    return NV_OK;
}

/* ---- values ---- */

/* x = (x - less) * times, a channel each. */
static nv_status apply_affine(const kitchen *k, const nv_step *s, nv_field *f, bool subtract,
                              bool divide, nv_error *err)
{
    if (s->n_values > 1 && s->n_values != f->c)
        return nv_fail(err, NV_E_INPUT, "%s: %d numbers for %d channel%s",
                       nv_step_rows[s->kind].name, s->n_values, f->c, f->c == 1 ? "" : "s");
    NV_TRY(make_own(k, f, err));
    for (int64_t i = 0; i < (int64_t)f->h * f->w * f->c; i++) {
        double number = s->value[s->n_values > 1 ? i % f->c : 0], x = (double)f->values[i];
        f->values[i] = (float)(subtract ? x - number : divide ? x / number : x * number);
    }
    return NV_OK;
}

static nv_status apply_mean(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    return apply_affine(k, s, f, true, false, err);
}

static nv_status apply_std(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    return apply_affine(k, s, f, false, true, err);
}

static nv_status apply_scale(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    return apply_affine(k, s, f, false, false, err);
}

static nv_status apply_round(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    (void)s;
    NV_TRY(make_own(k, f, err));
    for (int64_t i = 0; i < (int64_t)f->h * f->w * f->c; i++)
        f->values[i] = roundf(f->values[i]);
    return NV_OK;
}

static nv_status apply_floor(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    (void)s;
    NV_TRY(make_own(k, f, err));
    for (int64_t i = 0; i < (int64_t)f->h * f->w * f->c; i++)
        f->values[i] = floorf(f->values[i]);
    return NV_OK;
}

static nv_status apply_none(const kitchen *k, const nv_step *s, nv_field *f, nv_error *err)
{
    (void)k, (void)s, (void)f, (void)err;
    return NV_OK;
}

static apply_fn *const appliers[] = {
#define NV_STEP(name, text, argument, parse, apply, what) apply_##apply,
#include "preprocess/step.def"
#undef NV_STEP
};

/* ---- the whole ---- */

nv_frame nv_frame_of(const nv_shape *s, bool planar)
{
    const int32_t *d = s->dim + (s->rank == 4);
    int rank = s->rank - (s->rank == 4);

    if (s->rank == 4 && s->dim[0] != 1)
        return (nv_frame){1, (int32_t)nv_shape_count(s), 1, true};
    if (rank == 3 && planar)
        return (nv_frame){d[1], d[2], d[0], false};
    if (rank == 3 && d[0] == 1 && d[2] > NV_FIELD_CHANNELS) /* [1,H,W] */
        return (nv_frame){d[1], d[2], 1, false};
    if (rank == 3)
        return (nv_frame){d[0], d[1], d[2], false};
    return (nv_frame){1, (int32_t)nv_shape_count(s), 1, true};
}

static nv_status check_result(const kitchen *k, const nv_field *f, nv_error *err)
{
    const nv_frame *due = &k->due;

    if (due->flat ? (int64_t)f->h * f->w * f->c == k->count
                  : f->h == due->h && f->w == due->w && f->c == due->c)
        return NV_OK;
    if (due->flat)
        return nv_fail(err, NV_E_INPUT,
                       "the recipe ends with %d x %d x %d values (width x height x channels) where "
                       "%" PRId64 " are taken",
                       f->w, f->h, f->c, k->count);
    return nv_fail(err, NV_E_INPUT,
                   "the recipe ends with %d x %d x %d values (width x height x channels) where "
                   "%d x %d x %d are taken: %s",
                   f->w, f->h, f->c, due->w, due->h, due->c,
                   f->h != due->h || f->w != due->w ? "resize=input?"
                   : due->c == 1                    ? "gray?"
                                                    : "rgb?");
}

/* [h][w][c] to [c][h][w]. */
static nv_status make_planar(const kitchen *k, nv_field *f, nv_error *err)
{
    nv_field out;
    int64_t pixels = (int64_t)f->h * f->w;

    NV_TRY(nv_field_make(f->h, f->w, f->c, k->max_bytes, &out, err));
    for (int64_t i = 0; i < pixels; i++)
        for (int32_t c = 0; c < f->c; c++)
            out.values[c * pixels + i] = f->values[i * f->c + c];
    replace(k, f, &out);
    return NV_OK;
}

static nv_status apply_steps(const kitchen *k, const nv_recipe *recipe, nv_field *out,
                             nv_error *err)
{
    nv_status st = NV_OK;

    *out = *k->source;
    for (int i = 0; st == NV_OK && i < recipe->n; i++)
        st = appliers[recipe->step[i].kind](k, &recipe->step[i], out, err);
    if (st == NV_OK)
        st = make_own(k, out, err);
    if (st != NV_OK && is_source(k, out))
        *out = (nv_field){0};
    return st;
}

nv_status nv_recipe_apply_steps(const nv_recipe *recipe, const nv_field *source,
                                const nv_shape *shape, size_t max_bytes, nv_field *out,
                                nv_error *err)
{
    const kitchen k = {nv_frame_of(shape, false), nv_shape_count(shape), max_bytes, source};
    nv_status st = apply_steps(&k, recipe, out, err);

    if (st != NV_OK)
        nv_field_free(out);
    return st;
}

nv_status nv_recipe_apply(const nv_recipe *recipe, const nv_field *source, const nv_shape *shape,
                          size_t max_bytes, nv_field *out, nv_error *err)
{
    bool planar = nv_recipe_find(recipe, NV_STEP_NCHW) != NULL;
    const kitchen k = {nv_frame_of(shape, planar), nv_shape_count(shape), max_bytes, source};
    nv_status st = apply_steps(&k, recipe, out, err);

    if (st == NV_OK)
        st = check_result(&k, out, err);
    if (st == NV_OK && planar)
        st = make_planar(&k, out, err);
    if (st != NV_OK)
        nv_field_free(out);
    return st;
}
