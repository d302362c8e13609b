/* SPDX-License-Identifier: Apache-2.0 */
/* Dumps that were moved: shifts at which windows of the dump stand in the prediction, tried whole.
 */
#include "diagnose/part.h"

#include <string.h>

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
