/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes at work, a row at a time: a step makes those rows that the next one asks for. */
#include "preprocess/gray.h"
#include "preprocess/recipe.h"
#include "preprocess/resize.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A step and the picture that it makes; the first stage is the source, without a step. */
typedef struct stage stage;
struct stage {
    const nv_step *step;
    stage *before;
    const nv_field *source;
    int32_t h, w, c;
    int32_t x, y; /* crop and pad: where the smaller picture begins in the larger one */
    nv_row_fn *row;
    float *own; /* [w][c]: the last row; NULL: those of the stage before are passed on */
    nv_resizer *resizer;
};

typedef struct kitchen {
    nv_frame due;
    int64_t count; /* elements that are due */
    size_t max_bytes;
    stage stages[1 + NV_STEPS];
    int n;
} kitchen;

/* s->h, w and c are those of the stage before, and may be changed. */
typedef nv_status start_fn(const kitchen *k, stage *s, nv_error *err);

static nv_status row_before(const stage *s, int32_t y, const float **row, nv_error *err)
{
    return s->before->row(s->before, y, row, err);
}

static nv_status row_source(void *picture, int32_t y, const float **row, nv_error *err)
{
    const stage *s = picture;

    (void)err;
    *row = nv_field_at(s->source, y, 0);
    return NV_OK;
}

static nv_status row_same(void *picture, int32_t y, const float **row, nv_error *err)
{
    return row_before(picture, y, row, err);
}

static nv_status start_none(const kitchen *k, stage *s, nv_error *err)
{
    (void)k, (void)err;
    s->row = row_same;
    return NV_OK;
}

/* For a step that makes rows. */
static nv_status start_own(const kitchen *k, stage *s, nv_row_fn *row, nv_error *err)
{
    NV_TRY(nv_field_fits(s->h, s->w, s->c, k->max_bytes, err));
    s->own = malloc((size_t)s->w * (size_t)s->c * sizeof *s->own);
    s->row = row;
    return s->own != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for a picture");
}

/* ---- sizes ---- */

static bool extent_of(const kitchen *k, const stage *s, int32_t *h, int32_t *w)
{
    const nv_step *step = s->step;
    int32_t small = s->h < s->w ? s->h : s->w, large = s->h + s->w - small;

    *h = step->height;
    *w = step->width;
    switch (step->extent) {
    case NV_EXTENT_INPUT:
        *h = k->due.h;
        *w = k->due.w;
        return !k->due.flat;
    case NV_EXTENT_SHORT: /* the other side is cut to a whole pixel, as torchvision does */
        *h = s->h <= s->w ? step->width : (int32_t)((int64_t)step->width * s->h / s->w);
        *w = s->h <= s->w ? (int32_t)((int64_t)step->width * s->w / s->h) : step->width;
        return true;
    case NV_EXTENT_SQUARE:
        *h = *w = step->kind == NV_STEP_PAD ? large : small;
        return true;
    case NV_EXTENT_PERCENT: /* as tf.image.central_crop: what is cut off at either side is whole */
        *h = s->h - 2 * (int32_t)((s->h - s->h * step->value[0] / 100) / 2);
        *w = s->w - 2 * (int32_t)((s->w - s->w * step->value[0] / 100) / 2);
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

static nv_status row_resize(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;

    *row = s->own;
    return nv_resizer_row(s->resizer, y, s->before->row, s->before, s->own, err);
}

static nv_status start_resize(const kitchen *k, stage *s, nv_error *err)
{
    const nv_field from = {s->h, s->w, s->c, NULL};
    int32_t h, w;

    if (!extent_of(k, s, &h, &w))
        return no_size(err);
    if (h == s->h && w == s->w)
        return start_none(k, s, err);
    NV_TRY(nv_resizer_open(&from, (nv_resize_kind)s->step->choice, h, w, k->max_bytes, &s->resizer,
                           err));
    s->h = h;
    s->w = w;
    return start_own(k, s, row_resize, err);
}

static nv_status row_crop(void *picture, int32_t y, const float **row, nv_error *err)
{
    const stage *s = picture;

    NV_TRY(row_before(s, s->y + y, row, err));
    *row += (int64_t)s->x * s->c;
    return NV_OK;
}

static nv_status start_crop(const kitchen *k, stage *s, nv_error *err)
{
    const nv_step *step = s->step;
    int32_t h, w;

    if (!extent_of(k, s, &h, &w))
        return no_size(err);
    s->x = step->placed ? step->x : (s->w - w) / 2;
    s->y = step->placed ? step->y : (s->h - h) / 2;
    if (h < 1 || w < 1 || h > s->h || w > s->w || s->x > s->w - w || s->y > s->h - h)
        return nv_fail(err, NV_E_INPUT, "crop: %d x %d at (%d, %d) is not inside %d x %d pixels", w,
                       h, s->x, s->y, s->w, s->h);
    s->h = h;
    s->w = w;
    s->row = row_crop;
    return NV_OK;
}

static nv_status row_pad(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const float *inside;

    for (int64_t i = 0; i < (int64_t)s->w * s->c; i++)
        s->own[i] = (float)s->step->value[0];
    if (y >= s->y && y < s->y + s->before->h) {
        NV_TRY(row_before(s, y - s->y, &inside, err));
        memcpy(s->own + (int64_t)s->x * s->c, inside,
               (size_t)s->before->w * (size_t)s->c * sizeof *inside);
    }
    *row = s->own;
    return NV_OK;
}

static nv_status start_pad(const kitchen *k, stage *s, nv_error *err)
{
    const nv_step *step = s->step;
    int32_t h, w;

    if (!extent_of(k, s, &h, &w))
        return no_size(err);
    s->x = step->placed ? step->x : (w - s->w) / 2;
    s->y = step->placed ? step->y : (h - s->h) / 2;
    if (s->h > h || s->w > w || s->x > w - s->w || s->y > h - s->h)
        return nv_fail(err, NV_E_INPUT, "pad: %d x %d pixels do not fit into %d x %d at (%d, %d)",
                       s->w, s->h, w, h, s->x, s->y);
    s->h = h;
    s->w = w;
    return start_own(k, s, row_pad, err);
}

static nv_status start_from(const kitchen *k, stage *s, nv_error *err)
{
    int64_t first = (int64_t)s->step->value[0];

    if (s->h != 1 || s->c != 1 || first > s->w - k->count)
        return nv_fail(err, NV_E_INPUT,
                       "from: %" PRId64 " samples from %" PRId64 " on, where there are %d",
                       k->count, first, s->h == 1 ? s->w : 0);
    s->x = (int32_t)first;
    s->w = (int32_t)k->count;
    s->row = row_crop;
    return NV_OK;
}

/* ---- channels ---- */

static nv_status row_gray(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const int32_t c = s->before->c;
    const float *from;

    NV_TRY(row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++, from += c)
        s->own[x] = c < 3 ? *from : (float)nv_gray_of(s->step->choice, from);
    *row = s->own;
    return NV_OK;
}

static nv_status start_gray(const kitchen *k, stage *s, nv_error *err)
{
    s->c = 1;
    return start_own(k, s, row_gray, err);
}

static nv_status row_rgb(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const int32_t c = s->before->c;
    const float *from;

    NV_TRY(row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++, from += c)
        for (int k = 0; k < 3; k++)
            s->own[3 * x + k] = from[c < 3 ? 0 : k];
    *row = s->own;
    return NV_OK;
}

static nv_status start_rgb(const kitchen *k, stage *s, nv_error *err)
{
    if (s->c == 3)
        return start_none(k, s, err);
    s->c = 3;
    return start_own(k, s, row_rgb, err);
}

static nv_status row_bgr(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const float *from;

    NV_TRY(row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++)
        for (int k = 0; k < s->c; k++)
            s->own[x * s->c + k] = from[x * s->c + (k < 3 ? 2 - k : k)];
    *row = s->own;
    return NV_OK;
}

static nv_status start_bgr(const kitchen *k, stage *s, nv_error *err)
{
    if (s->c < 3)
        return nv_fail(err, NV_E_INPUT, "bgr: the picture is gray");
    return start_own(k, s, row_bgr, err);
}

/* ---- values ---- */

/* x - number, x / number, x * number, a channel each. */
static nv_status row_affine(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const nv_step *step = s->step;
    const float *from;

    NV_TRY(row_before(s, y, &from, err));
    for (int32_t i = 0; i < s->w * s->c; i++) {
        double number = step->value[step->n_values > 1 ? i % s->c : 0], x = (double)from[i];
        s->own[i] = (float)(step->kind == NV_STEP_MEAN  ? x - number
                            : step->kind == NV_STEP_STD ? x / number
                                                        : x * number);
    }
    *row = s->own;
    return NV_OK;
}

static nv_status start_affine(const kitchen *k, stage *s, nv_error *err)
{
    const nv_step *step = s->step;

    if (step->n_values > 1 && step->n_values != s->c)
        return nv_fail(err, NV_E_INPUT, "%s: %d numbers for %d channel%s",
                       nv_step_rows[step->kind].name, step->n_values, s->c, s->c == 1 ? "" : "s");
    return start_own(k, s, row_affine, err);
}

static nv_status row_whole(void *picture, int32_t y, const float **row, nv_error *err)
{
    stage *s = picture;
    const float *from;

    NV_TRY(row_before(s, y, &from, err));
    for (int32_t i = 0; i < s->w * s->c; i++)
        s->own[i] = s->step->kind == NV_STEP_FLOOR ? floorf(from[i]) : roundf(from[i]);
    *row = s->own;
    return NV_OK;
}

static nv_status start_whole(const kitchen *k, stage *s, nv_error *err)
{
    return start_own(k, s, row_whole, err);
}

static start_fn *const starters[] = {
#define NV_STEP(name, text, argument, parse, apply, what) start_##apply,
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

static nv_status check_result(const kitchen *k, nv_error *err)
{
    const nv_frame *due = &k->due;
    const stage *s = &k->stages[k->n - 1];

    if (due->flat ? (int64_t)s->h * s->w * s->c == k->count
                  : s->h == due->h && s->w == due->w && s->c == due->c)
        return NV_OK;
    if (due->flat)
        return nv_fail(err, NV_E_INPUT,
                       "the recipe ends with %d x %d x %d values (width x height x channels) where "
                       "%" PRId64 " are taken",
                       s->w, s->h, s->c, k->count);
    return nv_fail(err, NV_E_INPUT,
                   "the recipe ends with %d x %d x %d values (width x height x channels) where "
                   "%d x %d x %d are taken: %s",
                   s->w, s->h, s->c, due->w, due->h, due->c,
                   s->h != due->h || s->w != due->w ? "resize=input?"
                   : due->c == 1                    ? "gray?"
                                                    : "rgb?");
}

static void clean_up(kitchen *k)
{
    for (int i = 0; i < k->n; i++) {
        free(k->stages[i].own);
        nv_resizer_close(k->stages[i].resizer);
    }
}

static nv_status start(kitchen *k, const nv_recipe *recipe, const nv_field *source, nv_error *err)
{
    k->stages[0] = (stage){
        .source = source, .h = source->h, .w = source->w, .c = source->c, .row = row_source};
    k->n = 1;
    for (int i = 0; i < recipe->n; i++) {
        stage *before = &k->stages[i], *s = before + 1;
        *s = (stage){.step = &recipe->step[i],
                     .before = before,
                     .h = before->h,
                     .w = before->w,
                     .c = before->c};
        k->n++;
        NV_TRY(starters[s->step->kind](k, s, err));
    }
    return NV_OK;
}

/* [w][c] of row y, as [h][w][c] or with `planar` as [c][h][w]. */
static void put_row(const nv_field *out, int32_t y, bool planar, const float *row)
{
    if (!planar) {
        memcpy(nv_field_at(out, y, 0), row, (size_t)out->w * (size_t)out->c * sizeof *row);
        return;
    }
    for (int32_t c = 0; c < out->c; c++)
        for (int32_t x = 0; x < out->w; x++)
            out->values[((int64_t)c * out->h + y) * out->w + x] = row[x * out->c + c];
}

static nv_status make_rows(kitchen *k, const nv_rows *rows, bool planar, nv_field *out,
                           nv_error *err)
{
    stage *last = &k->stages[k->n - 1];
    const float *row;

    NV_TRY(
        nv_field_make(rows == NULL ? last->h : rows->n, last->w, last->c, k->max_bytes, out, err));
    for (int32_t i = 0; i < out->h; i++) {
        NV_TRY(last->row(last, rows == NULL ? i : rows->at[i], &row, err));
        put_row(out, i, planar, row);
    }
    return NV_OK;
}

nv_status nv_recipe_apply_steps(const nv_recipe *recipe, const nv_field *source,
                                const nv_shape *shape, size_t max_bytes, nv_field *out,
                                nv_error *err)
{
    kitchen k = {nv_frame_of(shape, false), nv_shape_count(shape), max_bytes, {{0}}, 0};

    *out = (nv_field){0};
    nv_status st = start(&k, recipe, source, err);
    if (st == NV_OK)
        st = make_rows(&k, NULL, false, out, err);
    clean_up(&k);
    if (st != NV_OK)
        nv_field_free(out);
    return st;
}

nv_status nv_recipe_apply(const nv_recipe *recipe, const nv_field *source, const nv_shape *shape,
                          const nv_rows *rows, size_t max_bytes, nv_field *out, nv_error *err)
{
    const bool planar = nv_recipe_find(recipe, NV_STEP_NCHW) != NULL;
    kitchen k = {nv_frame_of(shape, planar), nv_shape_count(shape), max_bytes, {{0}}, 0};

    *out = (nv_field){0};
    nv_status st = start(&k, recipe, source, err);
    if (st == NV_OK)
        st = check_result(&k, err);
    if (st == NV_OK)
        st = make_rows(&k, rows, planar, out, err);
    clean_up(&k);
    if (st != NV_OK)
        nv_field_free(out);
    return st;
}
