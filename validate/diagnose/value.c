/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/value.h"

#include <math.h>
#include <stddef.h>

typedef enum source {
    REAL,
    PIXEL,
    UNIT,
    CENTRED,
    BYTE,
    TWICE,
    BY_256,
    BY_128,
    IMAGENET,
    CAFFE,
    FITTED,
    FITTED_CHANNELS
} source;

typedef enum rounding { ROUND, FLOOR, TRUNCATE, TRUNCATE_SUM } rounding;

typedef enum overflow { SATURATE, WRAP, FLIP } overflow;

static const struct row {
    nv_finding_code code;
    source source;
    bool quantized;
    int zeros; /* zero points that are added */
    rounding rounding;
    overflow overflow;
    const char *what;
} rows[] = {
#define NV_VALUE(name, code, source, quantized, zeros, rounding, overflow, what)                   \
    {NV_FINDING_##code, source, quantized, zeros, rounding, overflow, what},
#include "diagnose/value.def"
#undef NV_VALUE
};

/* Means and deviations of pixels in [0,1] that ImageNet's networks were trained with, and Caffe's
 * means of pixels in [0,255]; red, green, blue. */
static const double imagenet_mean[] = {0.485, 0.456, 0.406};
static const double imagenet_deviation[] = {0.229, 0.224, 0.225};
static const double caffe_mean[] = {123.68, 116.779, 103.939};

nv_finding_code nv_value_code(const nv_discrepancy *d, nv_value_kind kind)
{
    /* What is a range for pixels is a gain for features. */
    if (!d->has_pixels && (kind == NV_VALUE_FIT || kind == NV_VALUE_FIT_CHANNELS))
        return NV_FINDING_INPUT_FEATURE;
    return rows[kind].code;
}

const char *nv_value_what(nv_value_kind kind)
{
    return rows[kind].what;
}

/* ---- maps ---- */

static void set_all(nv_value_map *map, double a, double b)
{
    for (int c = 0; c < NV_CHANNELS; c++) {
        map->a[c] = a;
        map->b[c] = b;
    }
}

/* x = low + u / 255 (high - low) for the pixel u of a real value. */
static void set_range(const nv_discrepancy *d, nv_value_map *map, double low, double high)
{
    double gain = (high - low) / (d->white - d->black);
    set_all(map, gain, low - gain * d->black);
}

static bool set_channels(const nv_discrepancy *d, nv_value_map *map, const double *mean,
                         const double *deviation, double white)
{
    double gain = white / (d->white - d->black);

    if (d->c != 3)
        return false;
    for (int c = 0; c < 3; c++) {
        double divisor = deviation == NULL ? 1 : deviation[c];
        map->a[c] = gain / divisor;
        map->b[c] = (-gain * d->black - mean[c]) / divisor;
    }
    return true;
}

static bool set_map(const nv_discrepancy *d, source x, nv_value_map *map)
{
    double low = d->black, range = d->white - d->black;

    if (x == REAL) {
        set_all(map, 1, 0);
        return true;
    }
    if (!d->has_pixels)
        return false;
    switch (x) {
    case PIXEL:
    case BYTE:
        set_range(d, map, 0, 255);
        return true;
    case UNIT:
        set_range(d, map, 0, 1);
        return true;
    case CENTRED:
        set_range(d, map, -1, 1);
        return true;
    case TWICE: /* the network's own range is made of the pixels, and again of what that gave */
        set_all(map, range / 255, low);
        return true;
    case BY_256:
        set_range(d, map, low, low + range * 255 / 256);
        return low >= 0 && range < 128;
    case BY_128:
        set_range(d, map, -1, -1 + 255.0 / 128);
        return low < 0;
    case IMAGENET:
        return set_channels(d, map, imagenet_mean, imagenet_deviation, 1);
    case CAFFE:
        return set_channels(d, map, caffe_mean, NULL, 255);
    default:
        return false;
    }
}

nv_value_map nv_value_due(void)
{
    nv_value_map map = {.kind = NV_VALUE_FIT}; /* quantizes a x + b as is due */

    set_all(&map, 1, 0);
    return map;
}

bool nv_value_map_of(const nv_discrepancy *d, nv_value_kind kind, nv_value_map *map)
{
    const struct row *r = &rows[kind];

    map->kind = kind;
    /* float32 is stored as it is: only its range can be wrong. */
    if (d->is_float &&
        (!r->quantized || r->zeros != 1 || r->rounding != ROUND || r->overflow != SATURATE))
        return false;
    /* Nothing is missing where the zero point is 0. */
    if (r->quantized && r->zeros != 1 && d->zero == 0)
        return false;
    if (!set_map(d, r->source, map))
        return false;
    /* The network's own range is no mistake. */
    return kind == NV_VALUE_SAME || r->source == REAL || !r->quantized || map->a[0] != 1 ||
           map->b[0] != 0;
}

/* ---- storing ---- */

/* As trunc, floor and round, which are calls where the compiler may not use SSE 4.1. */
static inline double to_zero(double x)
{
    return fabs(x) < 0x1p51 ? (double)(int64_t)x : x;
}

static inline double down(double x)
{
    double whole = to_zero(x);
    return whole > x ? whole - 1 : whole;
}

/* Not nv_round, which takes longer: that this one takes 0.5 - 2^-54 up is within `doubt`. */
static inline double half_away(double x)
{
    return to_zero(x < 0 ? x - 0.5 : x + 0.5);
}

static inline double rounded(rounding how, double x, double zeros)
{
    switch (how) {
    case FLOOR:
        return down(x) + zeros;
    case TRUNCATE:
        return to_zero(x) + zeros;
    case TRUNCATE_SUM:
        return to_zero(x + zeros);
    default:
        return half_away(x) + zeros;
    }
}

/* A row at work: what its elements have in common. */
typedef struct storing {
    rounding rounding;
    overflow overflow;
    double divisor, zeros, low, high, span;
} storing;

static storing storing_of(const nv_discrepancy *d, const struct row *r)
{
    return (storing){.rounding = r->rounding,
                     .overflow = r->overflow,
                     .divisor = r->quantized ? d->scale : 1,
                     .zeros = r->zeros * d->zero,
                     .low = d->low,
                     .high = d->high,
                     .span = d->high - d->low + 1};
}

static inline double fitted_in(const storing *s, double q)
{
    if (s->overflow == WRAP)
        return q - s->span * down((q - s->low) / s->span);
    q = q < s->low ? s->low : q > s->high ? s->high : q;
    if (s->overflow == FLIP)
        q = q - s->low >= s->span / 2 ? q - s->span / 2 : q + s->span / 2;
    return q;
}

/* x = a real + b, as an integer. */
static inline nv_stored stored_of(const storing *s, double x)
{
    /* Relative error of a few float operations, times the largest quotient of int8. */
    static const double doubt = 1e-3;

    x /= s->divisor;
    double edge = s->rounding == ROUND ? x + 0.5 : x, whole = half_away(edge);
    double q = fitted_in(s, rounded(s->rounding, x, s->zeros)), other = q;
    const double aside = edge > whole ? -2 * doubt : 2 * doubt;
    if (fabs(edge - whole) < doubt)
        other = fitted_in(s, rounded(s->rounding, x + aside, s->zeros));
    /* A whole quotient, such as a pixel over a pixel's scale, may fall short of it in float. */
    if (edge == whole && other == q && s->rounding != ROUND)
        other = fitted_in(s, rounded(s->rounding, x - aside, s->zeros));
    return (nv_stored){q, other};
}

/* Whether the channels have maps of their own. */
static bool is_by_channel(const nv_value_map *map)
{
    bool same = true;

    for (int c = 1; c < NV_CHANNELS; c++)
        same &= map->a[c] == map->a[0] && map->b[c] == map->b[0];
    return !same;
}

static inline nv_stored store(const nv_discrepancy *d, const nv_value_map *map, const storing *s,
                              bool by_channel, int64_t from)
{
    if (map->kind == NV_VALUE_SAME) /* whatever rounding it was made with */
        return (nv_stored){d->due[from], d->due[from]};
    int channel = by_channel ? nv_channel_of(d, from) : 0;
    double x = map->a[channel] * d->real[from] + map->b[channel];
    return d->is_float ? (nv_stored){x, x} : stored_of(s, x);
}

nv_stored nv_value_store(const nv_discrepancy *d, const nv_value_map *map, int64_t from)
{
    const storing s = storing_of(d, &rows[map->kind]);
    return store(d, map, &s, true, from);
}

void nv_value_store_run(const nv_discrepancy *d, const nv_value_map *map, const int32_t *from,
                        int64_t n, nv_stored *stored)
{
    const storing s = storing_of(d, &rows[map->kind]);
    const bool by_channel = is_by_channel(map);

    for (int64_t k = 0; k < n; k++)
        stored[k] = store(d, map, &s, by_channel, from[k]);
}
