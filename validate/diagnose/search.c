/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every place with every value is tried on a sample of the elements; what does well there is
 * counted in full. Where nothing explains all of the dump, maps are fitted, and parts of it may
 * have been moved, cut off or left over from before.
 */
#include "diagnose/search.h"

#include "diagnose/part.h"
#include "diagnose/recipe_search.h"
#include "diagnose/special.h"
#include "diagnose/value_fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLES = 400, TRIED = 24 };

/* A place with a value, and how it did on the sample. */
typedef struct candidate {
    nv_place_kind place, colours;
    nv_value_map value;
    int equal;
    bool is_counted; /* in full */
} candidate;

typedef struct search {
    const nv_discrepancy *d;
    double spread; /* nv_value_spread */
    int64_t sample[SAMPLES];
    int n_samples;
    int32_t sample_from[SAMPLES]; /* of the place that is being tried */
    candidate best[TRIED];        /* by falling `equal`, then in the tables' order */
    int n_best;
    int32_t *from; /* [d->n], of the place that is being counted in full */
} search;

/* Elements spread evenly, at odds with any row length. */
static void draw_sample(search *s)
{
    uint64_t state = 0x9e3779b97f4a7c15u;

    for (int i = 0; i < SAMPLES; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        int64_t at = (int64_t)((state >> 33) % (uint64_t)s->d->n);
        if (nv_is_known(s->d, at))
            s->sample[s->n_samples++] = at;
    }
}

static bool is_equal(const nv_discrepancy *d, const nv_value_map *map, nv_stored stored, double got)
{
    if (map->kind >= NV_VALUE_FIT)
        return fabs(stored.value - got) <= (d->is_float ? 1e-3 * fabs(got) + 1e-6 : 1);
    return nv_stored_is(d, stored, got);
}

static int count_sample(const search *s, const nv_value_map *map)
{
    nv_stored stored[SAMPLES];
    int equal = 0;

    nv_value_store_run(s->d, map, s->sample_from, s->n_samples, stored);
    for (int k = 0; k < s->n_samples; k++)
        equal += is_equal(s->d, map, stored[k], s->d->got[s->sample[k]]);
    return equal;
}

static void keep(search *s, const candidate *c)
{
    int at = s->n_best;

    while (at > 0 && s->best[at - 1].equal < c->equal)
        at--;
    if (at == TRIED)
        return;
    s->n_best += s->n_best < TRIED;
    memmove(&s->best[at + 1], &s->best[at], (size_t)(s->n_best - 1 - at) * sizeof *c);
    s->best[at] = *c;
}

/* Whether so many of the sample are worth more work: far less than what is ever told. */
static bool is_promising(const search *s, int equal)
{
    return 4 * equal >= s->n_samples;
}

/* A map of the sample alone is as good as the whole one where it fits badly. */
static bool fit(search *s, nv_value_kind kind, candidate *c)
{
    const nv_discrepancy *d = s->d;

    if (nv_value_fit(d, s->sample_from, s->sample, s->n_samples, kind, &c->value)) {
        if (nv_value_is_flat(d, &c->value, s->spread))
            return false;
        c->equal = count_sample(s, &c->value);
        if (!is_promising(s, c->equal))
            return true;
    }
    if (!nv_place_map_two(d, c->place, c->colours, s->from) ||
        !nv_value_fit(d, s->from, NULL, d->n, kind, &c->value) ||
        nv_value_is_flat(d, &c->value, s->spread))
        return false;
    c->equal = count_sample(s, &c->value);
    return true;
}

/* Values of the kinds first .. end - 1. */
static void try_places(search *s, nv_place_kind place, nv_place_kind colours, int first, int end)
{
    if (!nv_place_map_some(s->d, place, colours, s->sample, s->n_samples, s->sample_from))
        return;
    for (int v = first; v < end; v++) {
        candidate c = {.place = place, .colours = colours};
        if (nv_value_map_of(s->d, (nv_value_kind)v, &c.value))
            c.equal = count_sample(s, &c.value);
        else if (v < NV_VALUE_FIT || !fit(s, (nv_value_kind)v, &c))
            continue;
        keep(s, &c);
    }
}

/* all_or_none: the first element that is not as `c` says ends the count. */
static nv_explanation explain(const search *s, const candidate *c, bool all_or_none)
{
    enum { RUN = 256 };
    const nv_discrepancy *d = s->d;
    nv_explanation x = {.place = c->place, .colours = c->colours, .value = c->value};
    nv_stored stored[RUN];

    for (int64_t i = 0; i < d->n && (!all_or_none || x.equal == x.predicted); i++) {
        if (i % RUN == 0)
            nv_value_store_run(d, &c->value, s->from + i, d->n - i < RUN ? d->n - i : RUN, stored);
        if (nv_is_known(d, i)) {
            x.predicted++;
            x.equal += is_equal(d, &c->value, stored[i % RUN], d->got[i]);
        }
    }
    return x;
}

/* ---- ranking ---- */

/* Where two explain the same, the simpler and the more common one. */
static int cost(const nv_discrepancy *d, const nv_explanation *x)
{
    nv_finding_code codes[NV_CAUSES];
    return 10000 * nv_explanation_codes(d, x, codes) + 30 * (int)x->value.kind + (int)x->place +
           x->recipe_rank;
}

static bool is_better(const nv_discrepancy *d, const nv_explanation *a, const nv_explanation *b)
{
    nv_finding_code codes[NV_CAUSES];

    if (nv_is_exact(a) != nv_is_exact(b))
        return nv_is_exact(a);
    if (nv_is_exact(a)) {
        int causes = nv_explanation_codes(d, a, codes) - nv_explanation_codes(d, b, codes);
        /* One that leaves much open is the worse one. */
        if (causes == 0 && llabs(a->predicted - b->predicted) > d->n / 50)
            return a->predicted > b->predicted;
        return cost(d, a) < cost(d, b);
    }
    double more = nv_explained(a) - nv_explained(b);
    return more != 0 ? more > 0 : cost(d, a) < cost(d, b);
}

bool nv_explains_as_well(const nv_discrepancy *d, const nv_explanation *x,
                         const nv_explanation *best)
{
    nv_finding_code codes[NV_CAUSES];

    return x == best || (nv_is_exact(x) && x->value.kind < NV_VALUE_FIT &&
                         nv_explanation_codes(d, x, codes) <= nv_explanation_codes(d, best, codes));
}

bool nv_explanations_add(const nv_discrepancy *d, nv_explanations *found, const nv_explanation *x)
{
    int at = found->count;

    while (at > 0 && is_better(d, x, &found->items[at - 1]))
        at--;
    if (at == NV_EXPLANATIONS)
        return false;
    found->count += found->count < NV_EXPLANATIONS;
    memmove(&found->items[at + 1], &found->items[at], (size_t)(found->count - 1 - at) * sizeof *x);
    found->items[at] = *x;
    return true;
}

static bool is_solved(const nv_explanations *found)
{
    return found->count > 0 && nv_is_exact(&found->items[0]);
}

/* ---- the search ---- */

static const nv_place_kind colours[] = {NV_PLACE_HERE, NV_PLACE_BGR, NV_PLACE_PLANAR};
enum { N_COLOURS = sizeof colours / sizeof *colours };

static void search_whole(search *s, int first, int end, nv_explanations *found)
{
    for (int p = 0; p < NV_PLACE_KINDS; p++)
        for (int c = 0; c < N_COLOURS; c++)
            try_places(s, (nv_place_kind)p, colours[c], first, end);
    for (int i = 0; i < s->n_best; i++) {
        if (s->best[i].is_counted || !is_promising(s, s->best[i].equal))
            continue;
        s->best[i].is_counted = true;
        (void)nv_place_map_two(s->d, s->best[i].place, s->best[i].colours, s->from);
        nv_explanation x = explain(s, &s->best[i], false);
        (void)nv_explanations_add(s->d, found, &x);
    }
}

static bool is_all(const nv_discrepancy *d, const nv_explanation *x)
{
    return x->equal == d->n;
}

static void search_part(search *s, nv_part_search *parts, const candidate *c, bool moved,
                        nv_explanations *found)
{
    nv_explanation x = {.place = c->place, .colours = c->colours, .value = c->value};

    if (!nv_place_map_two(s->d, c->place, c->colours, s->from))
        return;
    nv_part_predict(parts, s->from, &c->value);
    nv_explanation shifted = x;
    bool holds = nv_part_truncated(parts, &x) || nv_part_stale(parts, &x);
    /* Small tensors wrapped round look stale wherever values repeat: all of it says more. */
    if (moved && nv_part_shifted(parts, &shifted) && (!holds || is_all(s->d, &shifted))) {
        x = shifted;
        holds = true;
    }
    if (holds)
        (void)nv_explanations_add(s->d, found, &x);
}

/* What did best on the whole, cut off or left over; any place or any value, moved as well. */
static nv_status search_parts(search *s, nv_explanations *found, nv_error *err)
{
    nv_part_search parts;

    NV_TRY(nv_part_open(s->d, &parts, err));
    for (int p = 0; p < NV_PLACE_KINDS; p++)
        for (int v = 0; v < NV_VALUE_FIT; v++) {
            candidate c = {.place = (nv_place_kind)p};
            if ((p == NV_PLACE_HERE || v == NV_VALUE_SAME) &&
                nv_value_map_of(s->d, (nv_value_kind)v, &c.value))
                search_part(s, &parts, &c, true, found);
        }
    for (int i = 0; i < s->n_best; i++)
        if (s->best[i].value.kind < NV_VALUE_FIT || s->best[i].place == NV_PLACE_HERE)
            search_part(s, &parts, &s->best[i], false, found);
    nv_part_close(&parts);
    return NV_OK;
}

/* Whether the sample says nothing against it. */
static bool is_possible(const search *s, nv_place_kind place, const nv_value_map *map)
{
    for (int i = 0; i < s->n_samples; i++) {
        int32_t from = nv_place_source(s->d, place, (int32_t)s->sample[i]);
        if (from < 0 ||
            !is_equal(s->d, map, nv_value_store(s->d, map, from), s->d->got[s->sample[i]]))
            return false;
    }
    return true;
}

nv_status nv_search_exact(const nv_discrepancy *d, nv_explanation *exact, nv_error *err)
{
    search s = {.d = d};

    s.from = malloc((size_t)d->n * sizeof *s.from);
    if (s.from == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    draw_sample(&s);
    for (int c = 0; c < N_COLOURS && !nv_is_exact(exact); c++)
        for (int v = 0; v < NV_VALUE_FIT && !nv_is_exact(exact); v++) {
            candidate x = {.place = colours[c]};
            if (nv_value_map_of(d, (nv_value_kind)v, &x.value) &&
                is_possible(&s, x.place, &x.value) && nv_place_map(d, x.place, s.from))
                *exact = explain(&s, &x, true);
        }
    free(s.from);
    return NV_OK;
}

nv_status nv_search(const nv_discrepancy *d, nv_explanations *found, nv_error *err)
{
    search s = {.d = d};

    found->count = 0;
    if (d->n == 0 || d->n > INT32_MAX)
        return NV_OK;
    s.from = malloc((size_t)d->n * sizeof *s.from);
    if (s.from == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    draw_sample(&s);
    s.spread = nv_value_spread(d);
    search_whole(&s, 0, NV_VALUE_FIT, found);
    nv_special_search(d, found);
    if (!is_solved(found))
        search_whole(&s, NV_VALUE_FIT, NV_VALUE_KINDS, found);
    nv_status st = is_solved(found) ? NV_OK : nv_recipe_search(d, found, err);
    if (st == NV_OK && !is_solved(found))
        st = search_parts(&s, found, err);
    free(s.from);
    return st;
}
