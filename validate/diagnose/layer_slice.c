/* SPDX-License-Identifier: Apache-2.0 */
/* Wrong values that fill channels, rows, columns or images: some, all from one on, every k-th. */
#include "diagnose/layer_profile.h"
#include "diagnose/layer_tests.h"

#include <stdio.h>

static nv_layer_axis channels_of(const nv_layer_case *c)
{
    return (nv_layer_axis){nv_layer_channel, c->c, "channel"};
}

static nv_layer_axis rows_of(const nv_layer_case *c)
{
    return (nv_layer_axis){nv_layer_row, c->h, "row"};
}

static nv_layer_axis columns_of(const nv_layer_case *c)
{
    return (nv_layer_axis){nv_layer_column, c->w, "column"};
}

/* [N, C] is N rows to whoever reads it. */
static nv_layer_axis images_of(const nv_layer_case *c)
{
    return (nv_layer_axis){nv_layer_image, c->images, c->h * c->w > 1 ? "image" : "row"};
}

static int32_t pixel(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i / c->c % ((int64_t)c->h * c->w));
}

/* Counted through all rows, as kernels see them that take pixels in blocks. */
static nv_layer_axis pixels_of(const nv_layer_case *c, const char *what)
{
    return (nv_layer_axis){pixel, c->h * c->w, what};
}

/* ---- some ---- */

/* "channels 5, 7 and 9" */
static void say_places(const nv_layer_profile *p, nv_layer_match *m)
{
    int total = 0, said = 0;
    size_t used = 0;

    for (int32_t k = 0; k < p->axis.n; k++)
        total += p->wrong[k] > 0;
    for (int32_t k = 0; k < p->axis.n && said < 6 && used < sizeof m->detail; k++)
        if (p->wrong[k] > 0) {
            said++;
            used += (size_t)snprintf(m->detail + used, sizeof m->detail - used, "%s%s%d",
                                     said == 1 ? p->axis.what : "",
                                     said > 1     ? (said == total ? " and " : ", ")
                                     : total == 1 ? " "
                                                  : "s ",
                                     k);
        }
    if (said < total && used < sizeof m->detail)
        (void)snprintf(m->detail + used, sizeof m->detail - used, " and %d more", total - said);
}

/* Whether each place with anything wrong is wrong to a tenth at least. */
static bool are_filled(const nv_layer_profile *p)
{
    for (int32_t k = 0; k < p->axis.n; k++)
        if (p->wrong[k] > 0 && p->wrong[k] * 10 < p->size[k])
            return false;
    return true;
}

static nv_status some(const nv_layer_case *c, nv_layer_axis axis, nv_layer_match *m, bool *holds,
                      nv_error *err)
{
    enum { EACH = 4 }; /* elements at a place, or a wrong one is no part */
    nv_layer_profile p;

    if (axis.n < 2 || c->d.n < (int64_t)EACH * axis.n)
        return NV_OK;
    NV_TRY(nv_layer_profile_open(c, axis, &p, err));
    nv_layer_lot l = nv_layer_profile_touched(&p);
    *holds = are_filled(&p) && 4 * l.size <= 3 * c->d.n && nv_layer_tells(c, &l, m);
    if (*holds)
        say_places(&p, m);
    nv_layer_profile_close(&p);
    return NV_OK;
}

nv_status nv_layer_channels(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return some(c, channels_of(c), m, holds, err);
}

nv_status nv_layer_some_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return some(c, rows_of(c), m, holds, err);
}

nv_status nv_layer_some_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    return some(c, columns_of(c), m, holds, err);
}

/* ---- from one on ---- */

nv_status nv_layer_tail_channels(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                 nv_error *err)
{
    nv_layer_profile p;

    NV_TRY(nv_layer_profile_open(c, channels_of(c), &p, err));
    const int32_t first = nv_layer_profile_first(&p);
    for (int32_t vector = 4; vector <= 16 && !*holds; vector *= 2) {
        const int32_t tail = c->c % vector;
        if (tail == 0 || tail == c->c || first < c->c - tail)
            continue;
        /* Of the tail those that are wrong. */
        nv_layer_lot l = nv_layer_profile_touched(&p);
        l.choices = 1;
        *holds = nv_layer_tells(c, &l, m);
        if (*holds)
            (void)snprintf(m->detail, sizeof m->detail,
                           "from channel %d on: the last %d of C = %d, C %% %d = %d", first,
                           c->c - first, c->c, vector, tail);
    }
    nv_layer_profile_close(&p);
    return NV_OK;
}

/* `most`: the share of all elements that lie there; `choices`: as a lot's. */
static nv_status from_one_on(const nv_layer_case *c, nv_layer_axis axis, double most,
                             double choices, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_layer_profile p;

    if (axis.n < 2)
        return NV_OK;
    NV_TRY(nv_layer_profile_open(c, axis, &p, err));
    const int32_t first = nv_layer_profile_first(&p);
    nv_layer_lot l = nv_layer_profile_sum(&p, first, 1);
    l.choices = choices;
    *holds = first > 0 && (double)l.size <= most * (double)c->d.n && 10 * l.wrong >= l.size &&
             nv_layer_tells(c, &l, m);
    if (*holds)
        (void)snprintf(m->detail, sizeof m->detail, "from %s %d of %d on", axis.what, first,
                       axis.n);
    nv_layer_profile_close(&p);
    return NV_OK;
}

/* That all but the first image are wrong is a bug so common that less has to speak for it. */
nv_status nv_layer_batches(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return from_one_on(c, images_of(c), 1, 0.1, m, holds, err);
}

nv_status nv_layer_last_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return from_one_on(c, rows_of(c), 0.5, c->h, m, holds, err);
}

nv_status nv_layer_last_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    NV_TRY(from_one_on(c, columns_of(c), 0.5, c->w, m, holds, err));
    if (*holds || c->h == 1)
        return NV_OK;
    return from_one_on(c, pixels_of(c, "pixel"), 0.1, c->h * c->w, m, holds, err);
}

/* ---- every k-th ---- */

static nv_status every_kth(const nv_layer_case *c, nv_layer_axis axis, nv_layer_match *m,
                           bool *holds, nv_error *err)
{
    enum { LONGEST = 32 };
    nv_layer_profile p;

    if (axis.n < 4)
        return NV_OK;
    NV_TRY(nv_layer_profile_open(c, axis, &p, err));
    const int32_t first = nv_layer_profile_first(&p);
    for (int32_t k = axis.n - 1 < LONGEST ? axis.n - 1 : LONGEST; k >= 2 && !*holds; k--) {
        int32_t begin = first % k, hit = 0, all = 0;
        nv_layer_lot l = nv_layer_profile_sum(&p, begin, k);
        l.choices = axis.n;
        for (int32_t r = begin; r < axis.n; r += k, all++)
            hit += p.wrong[r] > 0;
        *holds = hit >= 2 && 10 * hit >= 6 * all && nv_layer_tells(c, &l, m);
        if (*holds)
            (void)snprintf(m->detail, sizeof m->detail, "every %d. %s, from %d on", k, axis.what,
                           begin);
    }
    nv_layer_profile_close(&p);
    return NV_OK;
}

nv_status nv_layer_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return every_kth(c, rows_of(c), m, holds, err);
}

nv_status nv_layer_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    NV_TRY(every_kth(c, columns_of(c), m, holds, err));
    if (*holds || c->h == 1)
        return NV_OK;
    return every_kth(c, pixels_of(c, "pixel, counted through all rows"), m, holds, err);
}
