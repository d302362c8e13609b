/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/place.h"

#include <stdlib.h>
#include <string.h>

/* An image's geometry, under the names of place.def. */
typedef struct geometry {
    int32_t h, w, c, size, bits;
} geometry;

/* An element's place, taken apart as [H, W, C], as [W, H, C] and as [C, H, W]. */
typedef struct spot {
    int32_t p, y, x, k, ty, tx, pk, py, px;
} spot;

static inline spot spot_at(const geometry *g, int32_t p)
{
    const int32_t plane = g->h * g->w;

    return (spot){.p = p,
                  .y = p / (g->w * g->c),
                  .x = p / g->c % g->w,
                  .k = p % g->c,
                  .ty = p / (g->h * g->c),
                  .tx = p / g->c % g->h,
                  .pk = p / plane,
                  .py = p % plane / g->w,
                  .px = p % g->w};
}

static inline bool wraps(int32_t *digit, int32_t base)
{
    if (++*digit < base)
        return false;
    *digit = 0;
    return true;
}

/* The next element's, without a division. */
static inline void advance(const geometry *g, spot *s)
{
    s->p++;
    if (wraps(&s->k, g->c)) {
        s->y += wraps(&s->x, g->w);
        s->ty += wraps(&s->tx, g->h);
    }
    if (wraps(&s->px, g->w))
        s->pk += wraps(&s->py, g->h);
}

#define H           (g->h)
#define W           (g->w)
#define C           (g->c)
#define SIZE        (g->size)
#define BITS        (g->bits)
#define P           (s->p)
#define Y           (s->y)
#define X           (s->x)
#define K           (s->k)
#define TY          (s->ty)
#define TX          (s->tx)
#define PK          (s->pk)
#define PY          (s->py)
#define PX          (s->px)
#define AT(y, x, k) (((y)*W + (x)) * C + (k))

#define NV_PLACE(name, code, when, source, what)                                                   \
    static bool when_##name(const geometry *g)                                                     \
    {                                                                                              \
        (void)g;                                                                                   \
        return when;                                                                               \
    }                                                                                              \
    static inline int32_t source_##name(const geometry *g, const spot *s)                          \
    {                                                                                              \
        (void)g, (void)s;                                                                          \
        return source;                                                                             \
    }                                                                                              \
    static int32_t one_##name(const geometry *g, int32_t p)                                        \
    {                                                                                              \
        const spot s = spot_at(g, p);                                                              \
        return source_##name(g, &s);                                                               \
    }                                                                                              \
    static void all_##name(const geometry *g, int32_t *from)                                       \
    {                                                                                              \
        const geometry own = *g; /* which writing to `from` leaves alone */                        \
        for (spot s = {0}; s.p < own.size; advance(&own, &s))                                      \
            from[s.p] = source_##name(&own, &s);                                                   \
    }
#include "diagnose/place.def"
#undef NV_PLACE

static const struct row {
    nv_finding_code code;
    bool (*when)(const geometry *g);
    int32_t (*one)(const geometry *g, int32_t p);
    void (*all)(const geometry *g, int32_t *from);
    const char *what;
} rows[] = {
#define NV_PLACE(name, code, when, source, what)                                                   \
    {NV_FINDING_##code, when_##name, one_##name, all_##name, what},
#include "diagnose/place.def"
#undef NV_PLACE
};

nv_finding_code nv_place_code(nv_place_kind kind)
{
    return rows[kind].code;
}

const char *nv_place_what(nv_place_kind kind)
{
    return rows[kind].what;
}

/* Rows and columns trade places: what follows sees W rows and H columns. */
static bool turns(nv_place_kind kind)
{
    return kind == NV_PLACE_TRANSPOSED || kind == NV_PLACE_ROTATED_90 ||
           kind == NV_PLACE_ROTATED_270;
}

static geometry geometry_of(const nv_discrepancy *d)
{
    return (geometry){d->h, d->w, d->c, (int32_t)((int64_t)d->h * d->w * d->c), d->bits};
}

/* Whether the row makes sense for this tensor and moves anything, or is to move nothing. */
static bool is_place(const nv_discrepancy *d, const geometry *g, nv_place_kind kind)
{
    if (g->size == 0 || d->n > INT32_MAX || !rows[kind].when(g))
        return false;
    for (int32_t p = 0; p < g->size; p++)
        if (rows[kind].one(g, p) != p)
            return true;
    return kind == NV_PLACE_HERE;
}

static int32_t source_of(const geometry *g, nv_place_kind kind, int32_t i)
{
    return i - i % g->size + rows[kind].one(g, i % g->size);
}

int32_t nv_place_source(const nv_discrepancy *d, nv_place_kind kind, int32_t i)
{
    const geometry g = geometry_of(d);

    return g.size == 0 || d->n > INT32_MAX || !rows[kind].when(&g) ? -1 : source_of(&g, kind, i);
}

static void map_all(const nv_discrepancy *d, const geometry *g, nv_place_kind kind, int32_t *from)
{
    rows[kind].all(g, from);
    for (int64_t i = g->size; i < d->n; i++)
        from[i] = from[i - g->size] + g->size;
}

bool nv_place_map(const nv_discrepancy *d, nv_place_kind kind, int32_t *from)
{
    const geometry g = geometry_of(d);

    if (!is_place(d, &g, kind))
        return false;
    map_all(d, &g, kind, from);
    return true;
}

bool nv_place_map_some(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                       const int64_t *at, int64_t n, int32_t *from)
{
    const geometry g = geometry_of(d);
    const geometry turned = {turns(first) ? g.w : g.h, turns(first) ? g.h : g.w, g.c, g.size,
                             g.bits};

    if (second != NV_PLACE_HERE &&
        ((second != NV_PLACE_BGR && second != NV_PLACE_PLANAR) || first == NV_PLACE_HERE ||
         rows[first].code == NV_FINDING_INPUT_CHANNEL_ORDER ||
         rows[first].code == NV_FINDING_INPUT_LAYOUT_NCHW ||
         rows[first].code == NV_FINDING_INPUT_ENDIAN || d->n != g.size ||
         !rows[second].when(&turned)))
        return false;
    if (!is_place(d, &g, first))
        return false;
    if (at == NULL)
        map_all(d, &turned, second, from);
    for (int64_t k = 0; k < n; k++)
        from[k] =
            source_of(&g, first, at == NULL ? from[k] : source_of(&turned, second, (int32_t)at[k]));
    return true;
}

bool nv_place_map_two(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                      int32_t *from)
{
    return second == NV_PLACE_HERE ? nv_place_map(d, first, from)
                                   : nv_place_map_some(d, first, second, NULL, d->n, from);
}
