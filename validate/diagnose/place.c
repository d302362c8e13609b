/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/place.h"

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
