/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/excerpt.h"

#include "diagnose/place.h"
#include "diagnose/value.h"

#include <stdlib.h>

/* What undoes each place that nv_search_exact tries: in place, BGR, planar. */
static const nv_place_kind undone_by[NV_EXCERPT_PLACES] = {NV_PLACE_HERE, NV_PLACE_BGR,
                                                           NV_PLACE_PLANAR_TWICE};

/* A tensor as [before][rows][row]. */
typedef struct layout {
    int dimension; /* that counts the rows */
    int64_t before, rows, row;
} layout;

static layout layout_of(const nv_shape *s, bool planar)
{
    const nv_frame frame = nv_frame_of(s, planar);
    layout l = {.before = 1, .rows = frame.h, .row = 1};

    l.dimension = s->rank - (planar || s->dim[s->rank - 1] != frame.c ? 2 : 3);
    for (int i = 0; i < s->rank; i++)
        if (i < l.dimension)
            l.before *= s->dim[i];
        else if (i > l.dimension)
            l.row *= s->dim[i];
    return l;
}

static bool is_worth_it(const nv_discrepancy *d, const layout *l)
{
    return l->rows >= 2 * NV_EXCERPT_ROWS && d->bits >= 8 && d->tensor->quant.count <= 1 &&
           l->before * l->rows * l->row == d->n && (d->c > NV_CHANNELS || l->row % d->c == 0);
}

/* Element k of the excerpt in the whole. */
static int64_t whole_of(const nv_excerpt *e, const layout *l, int64_t k)
{
    int64_t row = k / l->row;
    return (row / e->rows.n * l->rows + e->at[row % e->rows.n]) * l->row + k % l->row;
}

static nv_status take_got(const nv_discrepancy *d, const layout *l, int place, nv_excerpt *e,
                          nv_error *err)
{
    double *got = malloc((size_t)e->d.n * sizeof *got);
    uint8_t *known = malloc((size_t)e->d.n);

    e->got[place] = got;
    e->known[place] = known;
    if (got == NULL || known == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    for (int64_t k = 0; k < e->d.n; k++) {
        int32_t at = nv_place_source(d, undone_by[place], (int32_t)whole_of(e, l, k));
        got[k] = d->got[at];
        known[k] = nv_is_known(d, at);
    }
    return NV_OK;
}

nv_status nv_excerpt_open(const nv_discrepancy *d, bool planar, nv_excerpt *e, nv_error *err)
{
    enum { ENOUGH = 256 }; /* elements */
    const nv_shape *shape = &d->tensor->shape;

    *e = (nv_excerpt){.any = false};
    if (shape->rank < 3 || d->n > INT32_MAX || nv_frame_of(shape, planar).flat)
        return NV_OK;
    const layout l = layout_of(shape, planar);
    if (!is_worth_it(d, &l))
        return NV_OK;
    for (int i = 0; i < NV_EXCERPT_ROWS; i++) /* the middle ones of as many parts */
        e->at[i] = (int32_t)((2 * i + 1) * l.rows / (2 * NV_EXCERPT_ROWS));
    e->rows = (nv_rows){shape, e->at, NV_EXCERPT_ROWS};
    e->tensor = *d->tensor;
    e->tensor.shape.dim[l.dimension] = NV_EXCERPT_ROWS;
    e->d = *d;
    e->d.tensor = &e->tensor;
    e->d.n = nv_shape_count(&e->tensor.shape);
    e->tensor.bytes = (size_t)e->d.n * (size_t)d->bits / 8;
    for (int place = 0; place < NV_EXCERPT_PLACES; place++)
        if (nv_place_source(d, undone_by[place], 0) >= 0)
            NV_TRY(take_got(d, &l, place, e, err));
    e->d.got = e->got[0];
    e->d.known = e->known[0];
    int64_t known = 0;
    for (int64_t k = 0; e->got[0] != NULL && k < e->d.n; k++)
        known += e->known[0][k];
    e->any = known >= ENOUGH;
    return NV_OK;
}

void nv_excerpt_close(nv_excerpt *e)
{
    for (int place = 0; place < NV_EXCERPT_PLACES; place++) {
        free(e->got[place]);
        free(e->known[place]);
    }
    *e = (nv_excerpt){.any = false};
}

/* Whether no more than a few elements contradict the map, each being in place. */
static bool may_hold(const nv_discrepancy *v, const nv_value_map *map)
{
    enum { RUN = 32, FEW = 8 };
    int32_t from[RUN];
    nv_stored stored[RUN];
    int wrong = 0;

    for (int64_t begin = 0; begin < v->n && wrong <= FEW; begin += RUN) {
        int n = v->n - begin < RUN ? (int)(v->n - begin) : RUN;
        for (int k = 0; k < n; k++)
            from[k] = (int32_t)(begin + k);
        nv_value_store_run(v, map, from, n, stored);
        for (int k = 0; k < n; k++)
            wrong += nv_is_known(v, begin + k) && !nv_stored_is(v, stored[k], v->got[begin + k]);
    }
    return wrong <= FEW;
}

bool nv_excerpt_may_be_exact(const nv_excerpt *e, const nv_discrepancy *rows)
{
    nv_discrepancy v = *rows;

    for (int place = 0; place < NV_EXCERPT_PLACES; place++) {
        v.got = e->got[place];
        v.known = e->known[place];
        for (int kind = 0; kind < NV_VALUE_FIT && v.got != NULL; kind++) {
            nv_value_map map;
            if (nv_value_map_of(&v, (nv_value_kind)kind, &map) && may_hold(&v, &map))
                return true;
        }
    }
    return false;
}
