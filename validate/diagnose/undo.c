/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/undo.h"

#include <stdlib.h>

/* The way back of a value map: what is due for each stored integer, a channel each. */
typedef struct way_back {
    int64_t levels;
    int channels;
    double *due; /* [channels][levels], owned */
} way_back;

/* Stored values that nothing maps to take what the nearest one comes from. */
static void fill_gaps(double *due, const uint8_t *hit, int64_t levels)
{
    int64_t last = -1;

    for (int64_t i = 0; i < levels; i++) {
        if (!hit[i])
            continue;
        for (int64_t gap = last + 1; gap < i; gap++)
            due[gap] = last < 0 || i - gap < gap - last ? due[i] : due[last];
        last = i;
    }
    for (int64_t gap = last + 1; last >= 0 && gap < levels; gap++)
        due[gap] = due[last];
}

static bool invert(const nv_discrepancy *d, const nv_value_map *map, way_back *back)
{
    const int64_t n = back->levels * back->channels;
    double *due = malloc((size_t)n * sizeof *due), *real = malloc((size_t)n * sizeof *real);
    uint8_t *hit = calloc((size_t)n, 1);
    /* A tensor of all values, in which element i is of channel i % channels. */
    nv_discrepancy all = *d;
    all.n = n;
    all.c = back->channels;
    all.due = due;
    all.real = real;
    back->due = calloc((size_t)n, sizeof *back->due);
    bool ok = due != NULL && real != NULL && hit != NULL && back->due != NULL;

    for (int64_t i = 0; ok && i < n; i++) {
        due[i] = d->low + (double)(i / back->channels);
        real[i] = d->scale * (due[i] - d->zero);
    }
    for (int64_t i = 0; ok && i < n; i++) {
        double stored = nv_value_store(&all, map, i).value;
        int64_t at = i % back->channels * back->levels + (int64_t)(stored - d->low);
        if (!hit[at]) /* of several, such as clamped ones, the lowest */
            back->due[at] = due[i];
        hit[at] = 1;
    }
    for (int c = 0; ok && c < back->channels; c++)
        fill_gaps(back->due + c * back->levels, hit + c * back->levels, back->levels);
    free(due);
    free(real);
    free(hit);
    return ok;
}

/* The element of the prediction that element i of the dump is; -1: none. */
static int64_t source_of(const nv_discrepancy *d, const nv_explanation *x, int64_t i)
{
    int64_t from = i;

    if (x->part == NV_PART_TRUNCATED && i >= x->begin)
        return -1;
    if (x->part == NV_PART_SHIFTED)
        from = i - x->shift;
    if (x->wraps && from < 0)
        from += d->n;
    if (x->wraps && from >= d->n)
        from -= d->n;
    return from < 0 || from >= d->n ? -1 : from;
}

static double due_of(const nv_discrepancy *d, const nv_explanation *x, const way_back *back,
                     double got, int64_t place)
{
    int channel = nv_channel_of(d, place);

    if (d->is_float)
        return x->value.kind == NV_VALUE_SAME ? got
                                              : (got - x->value.b[channel]) / x->value.a[channel];
    int64_t level = (int64_t)(got - d->low);
    return level < 0 || level >= back->levels ? got : back->due[channel * back->levels + level];
}

nv_status nv_undo(const nv_discrepancy *d, const nv_explanation *x, double *fixed, uint8_t *known,
                  bool *possible, nv_error *err)
{
    way_back back = {.levels = (int64_t)(d->high - d->low) + 1,
                     .channels = d->c <= NV_CHANNELS ? d->c : 1};

    *possible =
        x->special == NULL && x->recipe[0] == '\0' && x->part != NV_PART_STALE &&
        (d->is_float ? x->value.a[0] != 0 || x->value.kind == NV_VALUE_SAME : d->bits <= 16);
    if (!*possible)
        return NV_OK;
    int32_t *from = malloc(((size_t)d->n + 1) * sizeof *from);
    bool ok = from != NULL && (d->is_float || invert(d, &x->value, &back));
    if (ok && (*possible = nv_place_map_two(d, x->place, x->colours, from))) {
        for (int64_t i = 0; i < d->n; i++) {
            fixed[i] = d->due[i];
            known[i] = 0;
        }
        for (int64_t i = 0; i < d->n; i++) {
            int64_t at = source_of(d, x, i);
            if (at < 0 || !nv_is_known(d, i))
                continue;
            fixed[from[at]] = due_of(d, x, &back, d->got[i], from[at]);
            known[from[at]] = 1;
        }
    }
    free(from);
    free(back.due);
    return ok ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the dump without its mistake");
}
