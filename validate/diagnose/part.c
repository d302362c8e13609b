/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/part.h"

#include <stdlib.h>
#include <string.h>

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

/* ---- moved ---- */

enum { WINDOW = 12, WINDOWS = 6, SHIFTS = 16 };

/* Windows of the dump with the most changes of value in them, one in each sixth of it. */
static int choose_windows(const nv_discrepancy *d, int64_t windows[WINDOWS])
{
    int n = 0;

    for (int w = 0; w < WINDOWS; w++) {
        int64_t begin = d->n * w / WINDOWS, end = d->n * (w + 1) / WINDOWS - WINDOW;
        int64_t best = -1, step = (end - begin) / 64 + 1;
        int most = 3;
        for (int64_t at = begin; at <= end; at += step) {
            int changes = 0;
            for (int i = 1; i < WINDOW; i++)
                changes += d->got[at + i] != d->got[at + i - 1];
            if (changes > most) {
                most = changes;
                best = at;
            }
        }
        if (best >= 0)
            windows[n++] = best;
    }
    return n;
}

typedef struct vote {
    int64_t shift;
    int votes;
} vote;

static void cast_vote(vote *votes, int *n, int64_t shift)
{
    for (int i = 0; i < *n; i++)
        if (votes[i].shift == shift) {
            votes[i].votes++;
            return;
        }
    if (*n < SHIFTS)
        votes[(*n)++] = (vote){shift, 1};
}

static unsigned hash(double value)
{
    uint64_t bits;

    value += 0.0; /* -0 is 0 */
    memcpy(&bits, &value, sizeof bits);
    return (unsigned)(bits * 0x9e3779b97f4a7c15u >> 56);
}

/* Places in the prediction with a value that one of the windows begins with, or with another one
 * of the same hash. Returns how many. */
static int64_t find_starts(const nv_part_search *s, const int64_t *windows, int n_windows)
{
    bool begins[256] = {false};
    int64_t n = 0;

    for (int w = 0; w < n_windows; w++)
        begins[hash(s->d->got[windows[w]])] = true;
    for (int64_t at = 0; at + WINDOW <= s->d->n; at++) {
        s->starts[n] = (int32_t)at;
        n += begins[hash(s->predicted[at])];
    }
    return n;
}

/* Where a window of the dump stands in the prediction. */
static void vote_window(const nv_part_search *s, int64_t window, int64_t n_starts, vote *votes,
                        int *n)
{
    const double *got = s->d->got + window;

    for (int64_t k = 0; k < n_starts; k++) {
        const double *predicted = s->predicted + s->starts[k];
        int i = 0;
        while (i < WINDOW && predicted[i] == got[i])
            i++;
        if (i == WINDOW)
            cast_vote(votes, n, window - s->starts[k]);
    }
}

/* Whether each element i of the dump is predicted[i - shift]; with `columns`, of the same row only.
 * x counts the elements up to the first that is not. */
static bool is_shift(const nv_part_search *s, int64_t shift, int32_t columns, bool wraps,
                     nv_explanation *x)
{
    const nv_discrepancy *d = s->d;
    const int64_t row = (int64_t)d->w * d->c;

    x->predicted = x->equal = 0;
    for (int64_t i = 0; i < d->n; i++) {
        int64_t from = i - shift;
        if (columns != 0) {
            int64_t place = i % row - (int64_t)columns * d->c;
            if (place < 0 || place >= row) {
                if (!wraps)
                    continue;
                from += place < 0 ? row : -row;
            }
        }
        if (from < 0 || from >= d->n) {
            if (!wraps)
                continue;
            from += from < 0 ? d->n : -d->n;
        }
        if (nv_is_known(d, i)) {
            x->predicted++;
            if (s->predicted[from] != d->got[i])
                return false;
            x->equal++;
        }
    }
    return true;
}

/* As rows and columns, where that is a whole number of pixels and no farther than half a picture.
 */
static void set_shift(const nv_discrepancy *d, int64_t shift, nv_explanation *x)
{
    x->part = NV_PART_SHIFTED;
    x->shift = (int32_t)shift;
    x->shift_y = x->shift_x = 0;
    if (d->h < 2 || shift % d->c != 0)
        return;
    int64_t pixels = shift / d->c, rows = pixels / d->w, columns = pixels % d->w;
    if (columns > d->w / 2)
        rows++, columns -= d->w;
    if (columns < -d->w / 2)
        rows--, columns += d->w;
    x->shift_y = (int32_t)rows;
    x->shift_x = (int32_t)columns;
}

/* Rows may be too short for windows: a few rows and columns are tried one by one, on elements that
 * are spread evenly. */
static void vote_near(const nv_part_search *s, vote *votes, int *n)
{
    enum { NEAR = 4, SOME = 256, ENOUGH = 1000 };
    const nv_discrepancy *d = s->d;
    int64_t some[SOME], best = 0;
    int most = 0;

    for (int k = 0; k < SOME; k++)
        some[k] = (k * (d->n - 1) / SOME * 7 + k) % d->n;
    for (int64_t y = -NEAR; y <= NEAR; y++)
        for (int64_t x = -NEAR; x <= NEAR; x++) {
            int64_t shift = (y * d->w + x) * d->c;
            int equal = 0;
            for (int k = 0; k < SOME && shift != 0; k++) {
                int64_t from = some[k] - shift;
                equal += from >= 0 && from < d->n && s->predicted[from] == d->got[some[k]];
            }
            if (equal > most) {
                most = equal;
                best = shift;
            }
        }
    if (most > 0)
        votes[(*n)++] = (vote){best, ENOUGH};
}

bool nv_part_shifted(const nv_part_search *s, nv_explanation *x)
{
    const nv_discrepancy *d = s->d;
    int64_t windows[WINDOWS];
    vote votes[SHIFTS + 1];
    int n_votes = 0, n_windows = choose_windows(d, windows);
    int64_t n_starts = find_starts(s, windows, n_windows);

    for (int w = 0; w < n_windows; w++)
        vote_window(s, windows[w], n_starts, votes, &n_votes);
    vote_near(s, votes, &n_votes);
    for (int i = 0; i < n_votes; i++) {
        if (votes[i].shift == 0 || votes[i].votes * 3 < n_windows)
            continue;
        set_shift(d, votes[i].shift, x);
        for (int form = 0; form < 4; form++) { /* wraps or not, by columns or not */
            int32_t columns = form < 2 ? 0 : x->shift_x;
            if (form >= 2 && columns == 0)
                continue;
            x->wraps = form % 2 == 0;
            if (is_shift(s, votes[i].shift, columns, x->wraps, x) && 2 * x->predicted >= d->n)
                return nv_is_exact(x);
        }
    }
    return false;
}
