/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/place.h"

#include <stdlib.h>
#include <string.h>

/* An image's geometry, under the names of place.def. */
typedef struct geometry {
    int32_t h, w, c, size, bits;
} geometry;

#define H           (g->h)
#define W           (g->w)
#define C           (g->c)
#define SIZE        (g->size)
#define BITS        (g->bits)
#define Y           (p / (W * C))
#define X           (p / C % W)
#define K           (p % C)
#define TY          (p / (H * C))
#define TX          (p / C % H)
#define AT(y, x, k) (((y)*W + (x)) * C + (k))

#define NV_PLACE(name, code, when, source, what)                                                   \
    static bool when_##name(const geometry *g)                                                     \
    {                                                                                              \
        (void)g;                                                                                   \
        return when;                                                                               \
    }                                                                                              \
    static int32_t source_##name(const geometry *g, int32_t p)                                     \
    {                                                                                              \
        (void)g;                                                                                   \
        return source;                                                                             \
    }
#include "diagnose/place.def"
#undef NV_PLACE

static const struct row {
    nv_finding_code code;
    bool (*when)(const geometry *g);
    int32_t (*source)(const geometry *g, int32_t p);
    const char *what;
} rows[] = {
#define NV_PLACE(name, code, when, source, what)                                                   \
    {NV_FINDING_##code, when_##name, source_##name, what},
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

bool nv_place_map_two(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                      int32_t *from)
{
    if (second == NV_PLACE_HERE)
        return nv_place_map(d, first, from);
    if ((second != NV_PLACE_BGR && second != NV_PLACE_PLANAR) || first == NV_PLACE_HERE ||
        rows[first].code == NV_FINDING_INPUT_CHANNEL_ORDER ||
        rows[first].code == NV_FINDING_INPUT_LAYOUT_NCHW ||
        rows[first].code == NV_FINDING_INPUT_ENDIAN || !nv_place_map(d, first, from))
        return false;
    const geometry turned = {turns(first) ? d->w : d->h, turns(first) ? d->h : d->w, d->c,
                             (int32_t)((int64_t)d->h * d->w * d->c), d->bits};
    if (d->n != turned.size || !rows[second].when(&turned))
        return false;
    /* In place, a cycle at a time, would save memory and cost clarity. */
    int32_t *once = malloc((size_t)d->n * sizeof *once);
    if (once == NULL)
        return false;
    memcpy(once, from, (size_t)d->n * sizeof *once);
    for (int32_t p = 0; p < turned.size; p++)
        from[p] = once[rows[second].source(&turned, p)];
    free(once);
    return true;
}

int32_t nv_place_source(const nv_discrepancy *d, nv_place_kind kind, int32_t i)
{
    const geometry g = {d->h, d->w, d->c, (int32_t)((int64_t)d->h * d->w * d->c), d->bits};

    if (g.size == 0 || d->n > INT32_MAX || !rows[kind].when(&g))
        return -1;
    return i - i % g.size + rows[kind].source(&g, i % g.size);
}

bool nv_place_map(const nv_discrepancy *d, nv_place_kind kind, int32_t *from)
{
    const int64_t size = (int64_t)d->h * d->w * d->c;
    bool moves = kind == NV_PLACE_HERE;

    if (size == 0 || d->n > INT32_MAX)
        return false;
    const geometry g = {d->h, d->w, d->c, (int32_t)size, d->bits};
    if (!rows[kind].when(&g))
        return false;
    for (int32_t p = 0; p < g.size; p++) {
        from[p] = rows[kind].source(&g, p);
        moves |= from[p] != p;
    }
    for (int64_t i = size; i < d->n; i++)
        from[i] = from[i - size] + (int32_t)size;
    return moves;
}
