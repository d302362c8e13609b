/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/recipe_search.h"

#include "diagnose/excerpt.h"
#include "diagnose/variants.h"
#include "input.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct trial {
    const nv_discrepancy *d;
    int shared;      /* leading steps of the recipe, which no variant changes */
    nv_field source; /* after those */
    nv_excerpt excerpt;
    nv_explanations *found;
    double nearest; /* of the recipe itself, then of the best variant */
    nv_explanation near;
} trial;

/* Steps in front that change channels only: most of the work where the picture is large. */
static nv_status take_shared(trial *t, nv_error *err)
{
    const nv_input *origin = t->d->origin;
    nv_recipe r = *origin->recipe;

    while (t->shared < r.n &&
           (r.step[t->shared].kind == NV_STEP_GRAY || r.step[t->shared].kind == NV_STEP_RGB ||
            r.step[t->shared].kind == NV_STEP_BGR))
        t->shared++;
    r.n = t->shared;
    return nv_recipe_apply_steps(&r, &origin->source, &t->d->tensor->shape, origin->max_bytes,
                                 &t->source, err);
}

/* What is due by another recipe where *d is by the one that was asked for; `rows`: those that *d
 * has alone. False: the recipe does not fit the picture. */
static nv_status make_due(const trial *t, const nv_recipe *recipe, const nv_discrepancy *d,
                          const nv_rows *rows, nv_discrepancy *v, bool *fits, nv_error *err)
{
    nv_error own = NV_ERROR_INIT;
    nv_recipe rest = {.n = recipe->n - t->shared};
    nv_field source = t->source;
    nv_input in = {.tensor = d->tensor,
                   .max_bytes = d->origin->max_bytes,
                   .recipe = &rest,
                   .rows = rows,
                   .path = d->origin->path};

    memcpy(rest.step, recipe->step + t->shared, (size_t)rest.n * sizeof *rest.step);
    nv_status st = nv_input_take_source(&in, &source, &own);
    in.source = (nv_field){0}; /* the trial's */
    *fits = st == NV_OK;
    if (st == NV_OK)
        st = nv_discrepancy_vary(d, in.data, in.real, v, err);
    else if (st == NV_E_MEMORY)
        *err = own;
    nv_input_free(&in);
    return st == NV_E_INPUT || st == NV_E_LIMIT ? NV_OK : st;
}

/* How much is within one step of what is due, or of the same in other bits. */
static double near_fraction(const nv_discrepancy *d, nv_explanation *x)
{
    int64_t known = 0, near = 0;

    for (int64_t i = 0; i < d->n; i++)
        if (nv_is_known(d, i)) {
            known++;
            near += fabs(d->due[i] - d->got[i]) <= (d->is_float ? d->scale * 1e-3 : 1);
        }
    x->predicted = known;
    x->equal = near;
    x->near = true;
    return known == 0 ? 0 : (double)near / (double)known;
}

/* Near where at least so much is within one step; and what a few rows must show of it. */
static const double most_near = 0.6, rows_near = 0.3;

/* Whether a few rows say nothing against the variant. */
static nv_status is_possible(const trial *t, const nv_recipe *recipe, bool *possible, nv_error *err)
{
    nv_discrepancy v;
    nv_explanation ignored = {.predicted = 0};

    *possible = true;
    if (!t->excerpt.any)
        return NV_OK;
    NV_TRY(make_due(t, recipe, &t->excerpt.d, &t->excerpt.rows, &v, possible, err));
    if (!*possible)
        return NV_OK;
    *possible =
        near_fraction(&v, &ignored) >= rows_near || nv_excerpt_may_be_exact(&t->excerpt, &v);
    nv_discrepancy_vary_free(&v);
    return NV_OK;
}

static nv_status try_variant(trial *t, const nv_recipe *recipe, int rank, nv_error *err)
{
    nv_discrepancy v;
    nv_explanation x = {.special = NULL};
    bool fits;

    NV_TRY(is_possible(t, recipe, &fits, err));
    if (fits)
        NV_TRY(make_due(t, recipe, t->d, NULL, &v, &fits, err));
    if (!fits)
        return NV_OK;
    nv_status st = nv_search_exact(&v, &x, err);
    x.recipe_rank = rank;
    (void)nv_geometry_text(recipe, x.recipe, sizeof x.recipe);
    if (st == NV_OK && nv_is_exact(&x))
        (void)nv_explanations_add(t->d, t->found, &x);
    nv_explanation near = {.recipe_rank = rank};
    double fraction = near_fraction(&v, &near);
    if (fraction > t->nearest) {
        memcpy(near.recipe, x.recipe, sizeof near.recipe);
        t->nearest = fraction;
        t->near = near;
    }
    nv_discrepancy_vary_free(&v);
    return st;
}

nv_status nv_recipe_search(const nv_discrepancy *d, nv_explanations *found, nv_error *err)
{
    /* A variant within one step says something where the recipe itself is not: nearly everywhere,
     * or in most places and far more than the recipe. */
    static const double margin = 0.03, wide_margin = 0.25, nearly_all = 0.97;
    nv_explanation own = {.predicted = 0};

    if (d->origin == NULL)
        return NV_OK;
    nv_recipe *variants = malloc(NV_VARIANTS * sizeof *variants);
    if (variants == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    const double own_fraction = near_fraction(d, &own);
    trial t = {.d = d, .found = found, .nearest = own_fraction + margin};
    int n = nv_variants_of(d->origin->recipe, &d->origin->source, &d->tensor->shape, variants);
    nv_status st = n == 0 ? NV_OK : take_shared(&t, err);
    if (st == NV_OK && n > 0)
        st = nv_excerpt_open(d, nv_recipe_find(d->origin->recipe, NV_STEP_NCHW) != NULL, &t.excerpt,
                             err);
    for (int i = 0; i < n && st == NV_OK; i++)
        st = try_variant(&t, &variants[i], i + 1, err);
    nv_excerpt_close(&t.excerpt);
    nv_field_free(&t.source);
    free(variants);
    bool tells = t.nearest >= nearly_all ||
                 (t.nearest >= most_near && t.nearest >= own_fraction + wide_margin);
    if (st == NV_OK && t.near.predicted > 0 && tells &&
        !(found->count > 0 && nv_is_exact(&found->items[0])))
        (void)nv_explanations_add(d, found, &t.near);
    return st;
}
