/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/variants.h"

#include "preprocess/resize.h"

#include <stdio.h>
#include <string.h>

/* Ways to resize, the more common in firmware first. */
static const nv_resize_kind kinds[] = {
    NV_RESIZE_NEAREST_TF1,          NV_RESIZE_BILINEAR_TF,
    NV_RESIZE_NEAREST_TF,           NV_RESIZE_BILINEAR_CV,
    NV_RESIZE_BILINEAR_PIL,         NV_RESIZE_AREA_TF,
    NV_RESIZE_BILINEAR_TF1,         NV_RESIZE_AREA_CV,
    NV_RESIZE_BILINEAR_TF1_CORNERS, NV_RESIZE_BILINEAR_TF_AA,
    NV_RESIZE_NEAREST_TF1_CORNERS,  NV_RESIZE_AREA_PIL,
    NV_RESIZE_BICUBIC_PIL,          NV_RESIZE_LANCZOS_PIL,
    NV_RESIZE_BICUBIC_TF_AA,
};
enum { KINDS = sizeof kinds / sizeof *kinds, COMMON = 8 };

/* Those that may be rounded to a picture of bytes. */
static const nv_resize_kind exact[] = {NV_RESIZE_BILINEAR_TF, NV_RESIZE_AREA_TF,
                                       NV_RESIZE_BILINEAR_TF1, NV_RESIZE_BILINEAR_TF1_CORNERS,
                                       NV_RESIZE_BILINEAR_LOOP};
enum { EXACT = sizeof exact / sizeof *exact };

typedef struct maker {
    const nv_recipe *recipe;
    const nv_field *source;
    nv_frame due;
    nv_recipe *variants;
    int n;
} maker;

static bool is_geometry(const nv_step *s)
{
    return s->kind == NV_STEP_RESIZE || s->kind == NV_STEP_CROP || s->kind == NV_STEP_PAD ||
           s->kind == NV_STEP_ROUND || s->kind == NV_STEP_FLOOR;
}

static bool is_same(const nv_recipe *a, const nv_recipe *b)
{
    char x[400], y[400];
    return strcmp(nv_recipe_text(a, x, sizeof x), nv_recipe_text(b, y, sizeof y)) == 0;
}

/* The recipe with these steps in the place of all that change the size. */
static void add(maker *m, const nv_step *steps, int n)
{
    nv_recipe r = {.n = 0};
    bool placed = false;

    for (int i = 0; i < m->recipe->n; i++) {
        if (!is_geometry(&m->recipe->step[i])) {
            r.step[r.n++] = m->recipe->step[i];
            continue;
        }
        if (r.n + n + m->recipe->n - i > NV_STEPS)
            return;
        for (int k = 0; !placed && k < n; k++)
            r.step[r.n++] = steps[k];
        placed = true;
    }
    if (is_same(&r, m->recipe))
        return;
    for (int i = 0; i < m->n; i++)
        if (is_same(&r, &m->variants[i]))
            return;
    if (m->n < NV_VARIANTS)
        m->variants[m->n++] = r;
}

static nv_step resize_by(nv_resize_kind kind)
{
    return (nv_step){.kind = NV_STEP_RESIZE, .extent = NV_EXTENT_INPUT, .choice = (int)kind};
}

/* The largest part of the picture with the tensor's aspect, or the smallest frame around it. */
static nv_step to_aspect(const maker *m, nv_step_kind kind)
{
    int64_t w = m->source->w, h = m->source->h, due_w = m->due.w, due_h = m->due.h;
    bool wide = w * due_h > h * due_w; /* wider than it should be */

    if (wide == (kind == NV_STEP_CROP))
        w = h * due_w / due_h;
    else
        h = w * due_h / due_w;
    if (kind == NV_STEP_CROP)
        return (nv_step){.kind = kind, .width = (int32_t)w, .height = (int32_t)h};
    return (nv_step){.kind = kind,
                     .width = (int32_t)(w < m->source->w ? m->source->w : w),
                     .height = (int32_t)(h < m->source->h ? m->source->h : h)};
}

/* The recipe's own framing with other ways to resize. */
static void add_other_kinds(maker *m)
{
    nv_step own[NV_STEPS];
    int n = 0, at = -1;

    for (int i = 0; i < m->recipe->n; i++) {
        const nv_step *s = &m->recipe->step[i];
        if (s->kind == NV_STEP_RESIZE)
            at = n;
        if (is_geometry(s) && s->kind != NV_STEP_ROUND && s->kind != NV_STEP_FLOOR)
            own[n++] = *s;
    }
    if (at < 0 || n + 1 >= NV_STEPS)
        return;
    for (int k = 0; k < KINDS; k++) {
        own[at].choice = (int)kinds[k];
        add(m, own, n);
    }
    for (int k = 0; k < EXACT; k++)
        for (int floors = 0; floors < 2; floors++) {
            own[at].choice = (int)exact[k];
            own[n] = (nv_step){.kind = floors ? NV_STEP_FLOOR : NV_STEP_ROUND};
            add(m, own, n + 1);
        }
}

/* Other framings: the whole picture squashed, a part of the right aspect, a border around it. */
static void add_framings(maker *m)
{
    const bool other_aspect = (int64_t)m->source->w * m->due.h != (int64_t)m->source->h * m->due.w;

    for (int k = 0; k < COMMON; k++) {
        nv_step steps[2] = {{.kind = NV_STEP_CROP}, resize_by(kinds[k])};
        add(m, &steps[1], 1);
        if (!other_aspect)
            continue;
        steps[0] = to_aspect(m, NV_STEP_CROP);
        add(m, steps, 2);
        steps[0] = to_aspect(m, NV_STEP_PAD);
        add(m, steps, 2);
    }
    if (m->source->h >= m->due.h && m->source->w >= m->due.w) {
        const nv_step middle = {.kind = NV_STEP_CROP, .extent = NV_EXTENT_INPUT},
                      corner = {.kind = NV_STEP_CROP,
                                .width = m->due.w,
                                .height = m->due.h,
                                .placed = true};
        add(m, &middle, 1);
        add(m, &corner, 1);
    }
}

int nv_variants_of(const nv_recipe *recipe, const nv_field *source, const nv_shape *due,
                   nv_recipe variants[NV_VARIANTS])
{
    maker m = {recipe, source, nv_frame_of(due, nv_recipe_find(recipe, NV_STEP_NCHW) != NULL),
               variants, 0};
    bool any = false;

    for (int i = 0; i < recipe->n; i++)
        any |= is_geometry(&recipe->step[i]);
    if (!any || m.due.flat)
        return 0;
    add_other_kinds(&m);
    add_framings(&m);
    return m.n;
}

const char *nv_geometry_text(const nv_recipe *recipe, char *text, size_t size)
{
    size_t used = 0;

    text[0] = '\0';
    for (int i = 0; i < recipe->n && used + 1 < size; i++)
        if (is_geometry(&recipe->step[i])) {
            used += (size_t)snprintf(text + used, size - used, "%s", used == 0 ? "" : ",");
            used += nv_step_text(&recipe->step[i], text + used, size - used);
        }
    return text;
}
