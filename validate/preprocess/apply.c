/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes at work, from the source to what the tensor takes. */
#include "preprocess/recipe.h"
#include "preprocess/stage.h"

#include <inttypes.h>
#include <string.h>

static nv_start_fn *const starters[] = {
#define NV_STEP(name, text, argument, parse, apply, what) nv_start_##apply,
#include "preprocess/step.def"
#undef NV_STEP
};

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

/* The source, and a stage a step. */
typedef struct pipeline {
    nv_target target;
    nv_stage stages[1 + NV_STEPS];
    int n;
} pipeline;

static nv_status row_source(void *picture, int32_t y, const float **row, nv_error *err)
{
    const nv_stage *s = picture;

    (void)err;
    *row = nv_field_at(s->source, y, 0);
    return NV_OK;
}

static nv_status start(pipeline *p, const nv_recipe *recipe, const nv_field *source, nv_error *err)
{
    p->stages[0] = (nv_stage){
        .source = source, .h = source->h, .w = source->w, .c = source->c, .row = row_source};
    p->n = 1;
    for (int i = 0; i < recipe->n; i++) {
        nv_stage *before = &p->stages[i], *s = before + 1;
        *s = (nv_stage){.step = &recipe->step[i],
                        .before = before,
                        .h = before->h,
                        .w = before->w,
                        .c = before->c};
        p->n++;
        NV_TRY(starters[s->step->kind](&p->target, s, err));
    }
    return NV_OK;
}

static nv_status check_result(const pipeline *p, nv_error *err)
{
    const nv_frame *due = &p->target.frame;
    const int64_t count = p->target.count;
    const nv_stage *s = &p->stages[p->n - 1];

    if (due->flat ? (int64_t)s->h * s->w * s->c == count
                  : s->h == due->h && s->w == due->w && s->c == due->c)
        return NV_OK;
    if (due->flat)
        return nv_fail(err, NV_E_INPUT,
                       "the recipe ends with %d x %d x %d values (width x height x channels) where "
                       "%" PRId64 " are taken",
                       s->w, s->h, s->c, count);
    return nv_fail(err, NV_E_INPUT,
                   "the recipe ends with %d x %d x %d values (width x height x channels) where "
                   "%d x %d x %d are taken: %s",
                   s->w, s->h, s->c, due->w, due->h, due->c,
                   s->h != due->h || s->w != due->w ? "resize=input?"
                   : due->c == 1                    ? "gray?"
                                                    : "rgb?");
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

static nv_status make_rows(pipeline *p, const nv_rows *rows, bool planar, nv_field *out,
                           nv_error *err)
{
    nv_stage *last = &p->stages[p->n - 1];
    const float *row;

    NV_TRY(nv_field_make(rows == NULL ? last->h : rows->n, last->w, last->c, p->target.max_bytes,
                         out, err));
    for (int32_t i = 0; i < out->h; i++) {
        NV_TRY(last->row(last, rows == NULL ? i : rows->at[i], &row, err));
        put_row(out, i, planar, row);
    }
    return NV_OK;
}

/* Makes *out, or leaves nothing in it. */
static nv_status finish(pipeline *p, nv_status st, const nv_rows *rows, bool planar, nv_field *out,
                        nv_error *err)
{
    if (st == NV_OK)
        st = make_rows(p, rows, planar, out, err);
    for (int i = 0; i < p->n; i++)
        nv_stage_free(&p->stages[i]);
    if (st != NV_OK)
        nv_field_free(out);
    return st;
}

nv_status nv_recipe_apply_steps(const nv_recipe *recipe, const nv_field *source,
                                const nv_shape *shape, size_t max_bytes, nv_field *out,
                                nv_error *err)
{
    pipeline p = {.target = {nv_frame_of(shape, false), nv_shape_count(shape), max_bytes}};

    *out = (nv_field){0};
    return finish(&p, start(&p, recipe, source, err), NULL, false, out, err);
}

nv_status nv_recipe_apply(const nv_recipe *recipe, const nv_field *source, const nv_shape *shape,
                          const nv_rows *rows, size_t max_bytes, nv_field *out, nv_error *err)
{
    const bool planar = nv_recipe_find(recipe, NV_STEP_NCHW) != NULL;
    pipeline p = {.target = {nv_frame_of(shape, planar), nv_shape_count(shape), max_bytes}};

    *out = (nv_field){0};
    nv_status st = start(&p, recipe, source, err);
    if (st == NV_OK)
        st = check_result(&p, err);
    return finish(&p, st, rows, planar, out, err);
}
