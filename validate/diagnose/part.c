/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/part.h"

#include <stdlib.h>

enum { LINE = 32 }; /* bytes of a cache line on Cortex-M */

nv_status nv_part_open(const nv_discrepancy *d, nv_part_search *s, nv_error *err)
{
    *s = (nv_part_search){.d = d,
                          .predicted = malloc((size_t)d->n * sizeof *s->predicted),
                          .equal = malloc((size_t)d->n),
                          .starts = malloc((size_t)d->n * sizeof *s->starts)};
    if (s->predicted != NULL && s->equal != NULL && s->starts != NULL)
        return NV_OK;
    nv_part_close(s);
    return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}

void nv_part_close(nv_part_search *s)
{
    free(s->predicted);
    free(s->equal);
    free(s->starts);
    *s = (nv_part_search){0};
}

void nv_part_predict(nv_part_search *s, const int32_t *from, const nv_value_map *map)
{
    enum { RUN = 256 };
    nv_stored stored[RUN];

    for (int64_t i = 0; i < s->d->n; i++) {
        if (i % RUN == 0)
            nv_value_store_run(s->d, map, from + i, s->d->n - i < RUN ? s->d->n - i : RUN, stored);
        s->predicted[i] = stored[i % RUN].value;
        s->equal[i] = !nv_is_known(s->d, i) || nv_stored_is(s->d, stored[i % RUN], s->d->got[i]);
    }
}

void nv_part_predict_due(nv_part_search *s)
{
    for (int64_t i = 0; i < s->d->n; i++) {
        s->predicted[i] = s->d->due[i];
        s->equal[i] = !nv_is_known(s->d, i) || s->d->due[i] == s->d->got[i];
    }
}

/* ---- cut off ---- */

bool nv_part_truncated(const nv_part_search *s, nv_explanation *x)
{
    const nv_discrepancy *d = s->d;
    int64_t tail = d->n, first = 0;

    while (tail > 0 && d->got[tail - 1] == d->got[d->n - 1])
        tail--;
    while (first < d->n && s->equal[first])
        first++;
    /* A tail that starts behind the first difference does not explain it, unless the cut went
     * through the one element before it. A few equal values at the end are no sign, nor is a tail
     * that is nearly everything. */
    if (first < tail - (d->bits > 8) || first == d->n || d->n - tail < 8 || tail < d->n / 50 ||
        tail < 4)
        return false;
    x->part = NV_PART_TRUNCATED;
    x->begin = tail;
    x->filler = d->got[d->n - 1];
    x->predicted = x->equal = d->n;
    return true;
}

/* ---- left over ---- */

typedef struct lines {
    int64_t stale, differing, inside; /* lines, elements that differ, elements of stale lines */
    int64_t runs, sharp; /* runs of stale lines, and those that fill them to the edge */
    double filler;
    bool one_filler;
} lines;

/* Whether a run of stale elements reaches close to both its borders. */
static bool is_sharp(const nv_part_search *s, int64_t begin, int64_t end, int64_t line)
{
    int64_t first = begin, last = end - 1, slack = line / 8 + 1;

    while (first < end && s->equal[first])
        first++;
    while (last > begin && s->equal[last])
        last--;
    return first - begin <= slack && end - 1 - last <= slack;
}

static lines count_lines(const nv_part_search *s, int64_t line, int64_t phase)
{
    const nv_discrepancy *d = s->d;
    lines l = {.one_filler = true};
    int64_t run = -1;

    for (int64_t begin = phase == 0 ? 0 : phase - line; begin < d->n + line; begin += line) {
        int64_t from = begin < 0 ? 0 : begin, to = begin + line < d->n ? begin + line : d->n;
        int64_t differing = 0;
        for (int64_t i = from; i < to; i++) {
            if (s->equal[i])
                continue;
            if (l.differing + differing == 0)
                l.filler = d->got[i];
            l.one_filler &= d->got[i] == l.filler;
            differing++;
        }
        if (differing > 0) {
            l.stale++;
            l.differing += differing;
            l.inside += to - from;
            run = run < 0 ? from : run;
        } else if (run >= 0) {
            l.runs++;
            l.sharp += is_sharp(s, run, from < d->n ? from : d->n, line);
            run = -1;
        }
    }
    return l;
}

bool nv_part_stale(const nv_part_search *s, nv_explanation *x)
{
    const nv_discrepancy *d = s->d;
    int64_t line = LINE * 8 / (d->bits == 0 ? 8 : d->bits);
    lines best = {0};

    /* TFLite Micro aligns tensors to 16 bytes, cache lines have 32. */
    for (int64_t phase = 0; phase < line; phase += line / 2) {
        lines l = count_lines(s, line, phase);
        if (best.stale == 0 || l.sharp * best.runs > best.sharp * l.runs)
            best = l;
    }
    if (best.stale == 0 || best.inside > d->n * 2 / 3 || 4 * best.differing < best.inside ||
        3 * best.sharp < 2 * best.runs)
        return false;
    x->part = NV_PART_STALE;
    x->blocks = best.stale;
    x->filler = best.filler;
    x->one_filler = best.one_filler;
    x->predicted = x->equal = d->n - best.inside;
    return true;
}
