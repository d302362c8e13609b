/* SPDX-License-Identifier: Apache-2.0 */
/* Steps that change channels and values, pixel by pixel. */
#include "preprocess/gray.h"
#include "preprocess/stage.h"

#include <math.h>

/* ---- channels ---- */

static nv_status row_gray(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;
    const int32_t c = s->before->c;
    const float *from;

    NV_TRY(nv_row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++, from += c)
        s->own[x] = c < 3 ? *from : (float)nv_gray_of(s->step->choice, from);
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_gray(const nv_target *target, nv_stage *s, nv_error *err)
{
    s->c = 1;
    return nv_stage_own(target, s, row_gray, err);
}

static nv_status row_rgb(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;
    const int32_t c = s->before->c;
    const float *from;

    NV_TRY(nv_row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++, from += c)
        for (int k = 0; k < 3; k++)
            s->own[3 * x + k] = from[c < 3 ? 0 : k];
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_rgb(const nv_target *target, nv_stage *s, nv_error *err)
{
    if (s->c == 3)
        return nv_start_none(target, s, err);
    s->c = 3;
    return nv_stage_own(target, s, row_rgb, err);
}

static nv_status row_bgr(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;
    const float *from;

    NV_TRY(nv_row_before(s, y, &from, err));
    for (int32_t x = 0; x < s->w; x++)
        for (int k = 0; k < s->c; k++)
            s->own[x * s->c + k] = from[x * s->c + (k < 3 ? 2 - k : k)];
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_bgr(const nv_target *target, nv_stage *s, nv_error *err)
{
    if (s->c < 3)
        return nv_fail(err, NV_E_INPUT, "bgr: the picture is gray");
    return nv_stage_own(target, s, row_bgr, err);
}

/* ---- values ---- */

/* x - number, x / number, x * number, a channel each. */
static nv_status row_affine(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;
    const nv_step *step = s->step;
    const float *from;

    NV_TRY(nv_row_before(s, y, &from, err));
    for (int32_t i = 0; i < s->w * s->c; i++) {
        double number = step->value[step->n_values > 1 ? i % s->c : 0], x = (double)from[i];
        s->own[i] = (float)(step->kind == NV_STEP_MEAN  ? x - number
                            : step->kind == NV_STEP_STD ? x / number
                                                        : x * number);
    }
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_affine(const nv_target *target, nv_stage *s, nv_error *err)
{
    const nv_step *step = s->step;

    if (step->n_values > 1 && step->n_values != s->c)
        return nv_fail(err, NV_E_INPUT, "%s: %d numbers for %d channel%s",
                       nv_step_rows[step->kind].name, step->n_values, s->c, s->c == 1 ? "" : "s");
    return nv_stage_own(target, s, row_affine, err);
}

static nv_status row_whole(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;
    const float *from;

    NV_TRY(nv_row_before(s, y, &from, err));
    for (int32_t i = 0; i < s->w * s->c; i++)
        s->own[i] = s->step->kind == NV_STEP_FLOOR ? floorf(from[i]) : roundf(from[i]);
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_whole(const nv_target *target, nv_stage *s, nv_error *err)
{
    return nv_stage_own(target, s, row_whole, err);
}
