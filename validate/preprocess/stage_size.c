/* SPDX-License-Identifier: Apache-2.0 */
/* Steps that change a picture's size, or where sound begins. */
#include "preprocess/stage.h"

#include <inttypes.h>
#include <string.h>

static nv_status no_size(nv_error *err)
{
    return nv_fail(err, NV_E_INPUT,
                   "the tensor is flat and has no width and height: write WxH "
                   "where the recipe says input");
}

/* Height and width that the step asks for, whether they fit the picture or not. */
static nv_status extent_of(const nv_target *target, const nv_stage *s, int32_t *h, int32_t *w,
                           nv_error *err)
{
    const nv_step *step = s->step;
    int32_t small = s->h < s->w ? s->h : s->w, large = s->h + s->w - small;

    *h = step->height;
    *w = step->width;
    switch (step->extent) {
    case NV_EXTENT_INPUT:
        *h = target->frame.h;
        *w = target->frame.w;
        return target->frame.flat ? no_size(err) : NV_OK;
    case NV_EXTENT_SHORT: /* the other side is cut to a whole pixel, as torchvision does */
        *h = s->h <= s->w ? step->width : (int32_t)((int64_t)step->width * s->h / s->w);
        *w = s->h <= s->w ? (int32_t)((int64_t)step->width * s->w / s->h) : step->width;
        return NV_OK;
    case NV_EXTENT_SQUARE:
        *h = *w = step->kind == NV_STEP_PAD ? large : small;
        return NV_OK;
    case NV_EXTENT_PERCENT: /* as tf.image.central_crop: what is cut off at either side is whole */
        *h = s->h - 2 * (int32_t)((s->h - s->h * step->value[0] / 100) / 2);
        *w = s->w - 2 * (int32_t)((s->w - s->w * step->value[0] / 100) / 2);
        return NV_OK;
    default:
        return NV_OK;
    }
}

static nv_status row_resize(void *picture, int32_t y, const float **row, nv_error *err)
{
    nv_stage *s = picture;

    *row = s->own;
    return nv_resizer_row(s->resizer, y, s->before->row, s->before, s->own, err);
}

nv_status nv_start_resize(const nv_target *target, nv_stage *s, nv_error *err)
{
    const nv_field from = {s->h, s->w, s->c, NULL};
    int32_t h, w;

    NV_TRY(extent_of(target, s, &h, &w, err));
    if (h == s->h && w == s->w)
        return nv_start_none(target, s, err);
    NV_TRY(nv_resizer_open(&from, (nv_resize_kind)s->step->choice, h, w, target->max_bytes,
                           &s->resizer, err));
    s->h = h;
    s->w = w;
    return nv_stage_own(target, s, row_resize, err);
}

static nv_status row_crop(void *picture, int32_t y, const float **row, nv_error *err)
{
    const nv_stage *s = picture;

    NV_TRY(nv_row_before(s, s->y + y, row, err));
    *row += (int64_t)s->x * s->c;
    return NV_OK;
}

nv_status nv_start_crop(const nv_target *target, nv_stage *s, nv_error *err)
{
    const nv_step *step = s->step;
    int32_t h, w;

    NV_TRY(extent_of(target, s, &h, &w, err));
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
    nv_stage *s = picture;
    const float *inside;

    for (int64_t i = 0; i < (int64_t)s->w * s->c; i++)
        s->own[i] = (float)s->step->value[0];
    if (y >= s->y && y < s->y + s->before->h) {
        NV_TRY(nv_row_before(s, y - s->y, &inside, err));
        memcpy(s->own + (int64_t)s->x * s->c, inside,
               (size_t)s->before->w * (size_t)s->c * sizeof *inside);
    }
    *row = s->own;
    return NV_OK;
}

nv_status nv_start_pad(const nv_target *target, nv_stage *s, nv_error *err)
{
    const nv_step *step = s->step;
    int32_t h, w;

    NV_TRY(extent_of(target, s, &h, &w, err));
    s->x = step->placed ? step->x : (w - s->w) / 2;
    s->y = step->placed ? step->y : (h - s->h) / 2;
    if (s->h > h || s->w > w || s->x > w - s->w || s->y > h - s->h)
        return nv_fail(err, NV_E_INPUT, "pad: %d x %d pixels do not fit into %d x %d at (%d, %d)",
                       s->w, s->h, w, h, s->x, s->y);
    s->h = h;
    s->w = w;
    return nv_stage_own(target, s, row_pad, err);
}

nv_status nv_start_from(const nv_target *target, nv_stage *s, nv_error *err)
{
    int64_t first = (int64_t)s->step->value[0];

    if (s->h != 1 || s->c != 1 || first > s->w - target->count)
        return nv_fail(err, NV_E_INPUT,
                       "from: %" PRId64 " samples from %" PRId64 " on, where there are %d",
                       target->count, first, s->h == 1 ? s->w : 0);
    s->x = (int32_t)first;
    s->w = (int32_t)target->count;
    s->row = row_crop;
    return NV_OK;
}
