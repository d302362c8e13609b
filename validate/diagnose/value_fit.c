/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/value_fit.h"

#include <math.h>
#include <stddef.h>

typedef struct sums {
    double n, x, y, xx, xy, yy;
} sums;

static bool solve(const sums *s, double *a, double *b)
{
    double det = s->n * s->xx - s->x * s->x;

    if (s->n < 8 || det <= 1e-12 * s->n * s->xx)
        return false;
    *a = (s->n * s->xy - s->x * s->y) / det;
    *b = (s->y - *a * s->x) / s->n;
    return true;
}

/* What is fitted to: elements at[n] of the dump, or the first n, which come from from[n]. */
typedef struct fitted {
    const nv_discrepancy *d;
    const int32_t *from;
    const int64_t *at;
    int64_t n;
    bool by_channel;
} fitted;

/* One element of the dump against what is due there. */
typedef struct point {
    double x, y;
    int channel;
} point;

/* False: nothing was read there, or it was clamped. */
static bool point_at(const fitted *f, int64_t k, point *p)
{
    const nv_discrepancy *d = f->d;
    int64_t i = f->at == NULL ? k : f->at[k], j = f->from[k];

    if (!nv_is_known(d, i) || (!d->is_float && (d->got[i] <= d->low || d->got[i] >= d->high)))
        return false;
    *p = (point){d->real[j], d->scale * (d->got[i] - d->zero), nv_channel_of(d, j)};
    return true;
}

/* `reach`: leave out points farther than this from the map so far; 0: none. Returns the root mean
 * square of the distances of the others. */
static double add_to_sums(const fitted *f, const nv_value_map *map, double reach, sums *s)
{
    double squares = 0, n = 0;

    for (int64_t k = 0; k < f->n; k++) {
        point p;
        if (!point_at(f, k, &p))
            continue;
        double distance = fabs(map->a[p.channel] * p.x + map->b[p.channel] - p.y);
        if (reach > 0 && distance > reach)
            continue;
        squares += distance * distance;
        n++;
        sums *t = &s[f->by_channel ? p.channel : 0];
        *t = (sums){t->n + 1,          t->x + p.x,        t->y + p.y,
                    t->xx + p.x * p.x, t->xy + p.x * p.y, t->yy + p.y * p.y};
    }
    return n > 0 ? sqrt(squares / n) : 0;
}

static bool fit_once(const fitted *f, double *reach, nv_value_map *map)
{
    sums s[NV_CHANNELS] = {{0}};

    (void)add_to_sums(f, map, *reach, s);
    for (int c = 0; c < NV_CHANNELS; c++)
        if (!solve(&s[f->by_channel && c < f->d->c ? c : 0], &map->a[c], &map->b[c]))
            return false;
    sums ignored[NV_CHANNELS] = {{0}};
    *reach = 2 * add_to_sums(f, map, *reach, ignored);
    return true;
}

/* What two values closer than this count as. */
static double step_of(const nv_discrepancy *d)
{
    return d->is_float ? 1e-5 : d->scale;
}

double nv_value_spread(const nv_discrepancy *d)
{
    double spread = 0;

    for (int64_t i = 0; i < d->n; i++) {
        double distance = fabs(d->real[i] - d->real[0]);
        spread = distance > spread ? distance : spread;
    }
    return spread;
}

bool nv_value_is_flat(const nv_discrepancy *d, const nv_value_map *map, double spread)
{
    return !(fabs(map->a[0]) * spread >= 4 * step_of(d));
}

bool nv_value_fit(const nv_discrepancy *d, const int32_t *from, const int64_t *at, int64_t n,
                  nv_value_kind kind, nv_value_map *map)
{
    enum { ROUNDS = 6 };
    const bool by_channel = kind == NV_VALUE_FIT_CHANNELS;
    const fitted f = {d, from, at, n, by_channel};
    double reach = 0;

    *map = (nv_value_map){.kind = kind};
    if ((kind != NV_VALUE_FIT && !by_channel) || (by_channel && (d->c < 3 || d->c > NV_CHANNELS)))
        return false;
    /* What lies far off is left out in the next round: stale lines and the like. */
    for (int round = 0; round < ROUNDS; round++) {
        if (!fit_once(&f, &reach, map))
            return false;
        reach = fmax(reach, step_of(d));
    }
    return true;
}
