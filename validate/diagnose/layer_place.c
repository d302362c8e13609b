/* SPDX-License-Identifier: Apache-2.0 */
/* Where the wrong values lie. */
#include "activation.h"
#include "diagnose/layer_tests.h"
#include "diagnose/part.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A part of the tensor, and what of the wrong values it holds. */
typedef struct lot {
    int64_t size, wrong;
    double choices; /* how many such parts could have been chosen */
} lot;

/* That so many wrong values all lie there by chance is less likely than one in a hundred, or the
 * part is wrong through and through. */
static bool tells(const nv_layer_case *c, const lot *l, nv_layer_match *m)
{
    static const double unlikely = -4.6; /* log(0.01) */

    if (l->size >= c->d.n || l->size == 0 || l->wrong * 100 < c->n_wrong * 97)
        return false;
    m->explained = l->wrong;
    m->share = (double)l->size / (double)c->d.n;
    return (double)l->wrong * log(m->share) + log(l->choices) < unlikely ||
           (l->wrong == l->size && l->size > 1 && l->choices == 1);
}

/* Wrong values by one coordinate: row, column, channel, ... */
typedef int32_t coordinate(const nv_layer_case *c, int64_t i);

typedef struct profile {
    int32_t n;
    int64_t *wrong, *size; /* [n] */
} profile;

static bool open_profile(const nv_layer_case *c, coordinate *at, int32_t n, profile *p)
{
    *p = (profile){n, calloc((size_t)n + 1, sizeof *p->wrong),
                   calloc((size_t)n + 1, sizeof *p->size)};
    if (p->wrong == NULL || p->size == NULL)
        return false;
    for (int64_t i = 0; i < c->d.n; i++) {
        p->wrong[at(c, i)] += c->wrong[i];
        p->size[at(c, i)]++;
    }
    return true;
}

static void close_profile(profile *p)
{
    free(p->wrong);
    free(p->size);
}

/* The entries from `begin` on in steps of `step`. */
static lot sum(const profile *p, int32_t begin, int32_t step)
{
    lot l = {.choices = 1};

    for (int32_t k = begin; k < p->n; k += step) {
        l.size += p->size[k];
        l.wrong += p->wrong[k];
    }
    return l;
}

/* The entries with anything wrong in them. */
static lot touched(const profile *p)
{
    lot l = {.choices = 1};

    for (int32_t k = 0; k < p->n; k++)
        if (p->wrong[k] > 0) {
            l.size += p->size[k];
            l.wrong += p->wrong[k];
            l.choices *= p->n;
        }
    return l;
}

/* Whether each of them is wrong to a tenth at least. */
static bool are_filled(const profile *p)
{
    for (int32_t k = 0; k < p->n; k++)
        if (p->wrong[k] > 0 && p->wrong[k] * 10 < p->size[k])
            return false;
    return true;
}

static int32_t first_wrong(const profile *p)
{
    int32_t k = 0;

    while (k < p->n && p->wrong[k] == 0)
        k++;
    return k;
}

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}

/* ---- channels ---- */

/* "channels 5, 7 and 9" */
static void say_entries(const profile *p, const char *what, nv_layer_match *m)
{
    int total = 0, said = 0;
    size_t used = 0;

    for (int32_t k = 0; k < p->n; k++)
        total += p->wrong[k] > 0;
    for (int32_t k = 0; k < p->n && said < 6 && used < sizeof m->detail; k++)
        if (p->wrong[k] > 0) {
            said++;
            used +=
                (size_t)snprintf(m->detail + used, sizeof m->detail - used, "%s%s%s%d",
                                 said == 1 ? what : "", said == 1 ? (total == 1 ? " " : "s ") : "",
                                 said == 1       ? ""
                                 : said == total ? " and "
                                                 : ", ",
                                 k);
        }
    if (said < total && used < sizeof m->detail)
        (void)snprintf(m->detail + used, sizeof m->detail - used, " and %d more", total - said);
}

/* Some entries are wrong all over. */
static nv_status some(const nv_layer_case *c, coordinate *at, int32_t n, const char *what,
                      nv_layer_match *m, bool *holds, nv_error *err)
{
    enum { EACH = 4 };
    profile p;

    if (n < 2 || c->d.n < (int64_t)EACH * n)
        return NV_OK;
    if (!open_profile(c, at, n, &p)) {
        close_profile(&p);
        return no_memory(err);
    }
    lot l = touched(&p);
    *holds = are_filled(&p) && 4 * l.size <= 3 * c->d.n && tells(c, &l, m);
    if (*holds)
        say_entries(&p, what, m);
    close_profile(&p);
    return NV_OK;
}

nv_status nv_layer_tail_channels(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                 nv_error *err)
{
    profile p;

    if (!open_profile(c, nv_layer_channel, c->c, &p)) {
        close_profile(&p);
        return no_memory(err);
    }
    for (int32_t vector = 4; vector <= 16 && !*holds; vector *= 2) {
        int32_t tail = c->c % vector, first = first_wrong(&p);
        if (tail == 0 || tail == c->c || first < c->c - tail)
            continue;
        /* Of the tail those that are wrong. */
        lot l = touched(&p);
        l.choices = 1;
        *holds = tells(c, &l, m);
        if (*holds)
            (void)snprintf(m->detail, sizeof m->detail,
                           "from channel %d on: the last %d of C = %d, C %% %d = %d", first,
                           c->c - first, c->c, vector, tail);
    }
    close_profile(&p);
    return NV_OK;
}

nv_status nv_layer_channels(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return some(c, nv_layer_channel, c->c, "channel", m, holds, err);
}

nv_status nv_layer_some_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return some(c, nv_layer_row, c->h, "row", m, holds, err);
}

nv_status nv_layer_some_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    return some(c, nv_layer_column, c->w, "column", m, holds, err);
}

/* ---- from somewhere on ---- */

static nv_status from_on(const nv_layer_case *c, coordinate *at, int32_t n, const char *what,
                         double most, nv_layer_match *m, bool *holds, nv_error *err)
{
    profile p;

    if (n < 2)
        return NV_OK;
    if (!open_profile(c, at, n, &p)) {
        close_profile(&p);
        return no_memory(err);
    }
    int32_t first = first_wrong(&p);
    lot l = sum(&p, first, 1);
    /* That all but the first image are wrong is a bug so common that less has to speak for it. */
    l.choices = at == nv_layer_image ? 0.1 : n;
    *holds = first > 0 && (double)l.size <= most * (double)c->d.n && 10 * l.wrong >= l.size &&
             tells(c, &l, m);
    if (*holds)
        (void)snprintf(m->detail, sizeof m->detail, "from %s %d of %d on", what, first, n);
    close_profile(&p);
    return NV_OK;
}

nv_status nv_layer_batches(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    const bool are_images = c->h * c->w > 1;
    return from_on(c, nv_layer_image, c->images, are_images ? "image" : "row", 1, m, holds, err);
}

nv_status nv_layer_last_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return from_on(c, nv_layer_row, c->h, "row", 0.5, m, holds, err);
}

/* Counted through all rows, as kernels see them that take pixels in blocks. */
static int32_t pixel_of(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i / c->c % ((int64_t)c->h * c->w));
}

nv_status nv_layer_last_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    NV_TRY(from_on(c, nv_layer_column, c->w, "column", 0.5, m, holds, err));
    if (!*holds && c->h > 1)
        NV_TRY(from_on(c, pixel_of, c->h * c->w, "pixel", 0.1, m, holds, err));
    return NV_OK;
}

/* ---- every k-th ---- */

static nv_status every_kth(const nv_layer_case *c, coordinate *at, int32_t n, const char *what,
                           nv_layer_match *m, bool *holds, nv_error *err)
{
    profile p;

    if (n < 4)
        return NV_OK;
    if (!open_profile(c, at, n, &p)) {
        close_profile(&p);
        return no_memory(err);
    }
    for (int32_t k = n - 1 < 32 ? n - 1 : 32; k >= 2 && !*holds; k--) {
        int32_t begin = first_wrong(&p) % k, hit = 0, all = 0;
        lot l = sum(&p, begin, k);
        l.choices = n;
        for (int32_t r = begin; r < n; r += k, all++)
            hit += p.wrong[r] > 0;
        *holds = hit >= 2 && 10 * hit >= 6 * all && tells(c, &l, m);
        if (*holds)
            (void)snprintf(m->detail, sizeof m->detail, "every %d. %s, from %d on", k, what, begin);
    }
    close_profile(&p);
    return NV_OK;
}

nv_status nv_layer_rows(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    return every_kth(c, nv_layer_row, c->h, "row", m, holds, err);
}

nv_status nv_layer_columns(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    NV_TRY(every_kth(c, nv_layer_column, c->w, "column", m, holds, err));
    if (!*holds && c->h > 1)
        NV_TRY(
            every_kth(c, pixel_of, c->h * c->w, "pixel, counted through all rows", m, holds, err));
    return NV_OK;
}

/* ---- borders ---- */

static bool leaves(int32_t at, int32_t stride, int32_t pad, int32_t filter, int32_t dilation,
                   int32_t size)
{
    int32_t begin = at * stride - pad;
    return begin < 0 || begin + (filter - 1) * dilation >= size;
}

nv_status nv_layer_borders(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    const nv_window *v = nv_layer_window(c->node);
    const nv_shape *in = v == NULL ? NULL : &c->graph->tensors[c->node->in[0]].shape;
    lot l = {.choices = 1};

    (void)err;
    if (v == NULL || in->rank != 4)
        return NV_OK;
    for (int64_t i = 0; i < c->d.n; i++) {
        if (!leaves(nv_layer_row(c, i), v->stride_h, v->pad_top, v->filter_h, v->dilation_h,
                    in->dim[1]) &&
            !leaves(nv_layer_column(c, i), v->stride_w, v->pad_left, v->filter_w, v->dilation_w,
                    in->dim[2]))
            continue;
        l.size++;
        l.wrong += c->wrong[i];
    }
    *holds = tells(c, &l, m);
    return NV_OK;
}

/* ---- values ---- */

void nv_layer_bounds(const nv_layer_case *c, double *low, double *high)
{
    nv_node node = *c->node;
    const nv_activation *activation = nv_activation_of(&node);
    const nv_activation kind = activation == NULL ? NV_ACT_NONE : *activation;
    double one = round(1 / c->d.scale), six = round(6 / c->d.scale);

    *low = c->d.is_float ? -INFINITY : c->d.low;
    *high = c->d.is_float ? INFINITY : c->d.high;
    if (kind == NV_ACT_RELU || kind == NV_ACT_RELU6)
        *low = fmax(*low, c->d.zero);
    if (kind == NV_ACT_RELU_N1_TO_1)
        *low = fmax(*low, c->d.zero - one);
    if (kind == NV_ACT_RELU6)
        *high = fmin(*high, c->d.zero + six);
    if (kind == NV_ACT_RELU_N1_TO_1)
        *high = fmin(*high, c->d.zero + one);
}

nv_status nv_layer_saturated(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    double bound[2];
    lot ends[2] = {{.choices = 1}, {.choices = 1}};

    (void)err;
    nv_layer_bounds(c, &bound[0], &bound[1]);
    for (int64_t i = 0; i < c->d.n; i++)
        for (int e = 0; e < 2; e++)
            if (c->d.due[i] == bound[e]) {
                ends[e].size++;
                ends[e].wrong += c->wrong[i];
            }
    /* The end that has them, or both. */
    int end = ends[1].wrong > ends[0].wrong;
    lot both = {ends[0].size + ends[1].size, ends[0].wrong + ends[1].wrong, 2};
    bool one = ends[!end].wrong == 0;
    *holds = tells(c, one ? &ends[end] : &both, m);
    /* Channels may be saturated as a whole. */
    m->share /= 2;
    if (*holds)
        (void)snprintf(m->detail, sizeof m->detail, "where %s%g, is due",
                       one ? (end == 0 ? "the low end, " : "the high end, ")
                           : "an end of the range, such as ",
                       bound[end]);
    return NV_OK;
}

nv_status nv_layer_by_one(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    (void)err;
    for (int64_t i = 0; i < c->d.n; i++)
        if (c->wrong[i] && fabs(c->d.got[i] - c->d.due[i]) > 1)
            return NV_OK;
    m->explained = c->n_wrong;
    *holds = !c->d.is_float;
    return NV_OK;
}

/* ---- cache lines ---- */

static nv_status open_parts(const nv_layer_case *c, nv_part_search *s, nv_error *err)
{
    NV_TRY(nv_part_open(&c->d, s, err));
    for (int64_t i = 0; i < c->d.n; i++) {
        s->predicted[i] = c->d.due[i];
        s->equal[i] = !c->wrong[i];
    }
    return NV_OK;
}

nv_status nv_layer_stale_lines(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                               nv_error *err)
{
    nv_explanation x = {.part = NV_PART_WHOLE};
    nv_part_search s;

    if (c->d.bits < 8)
        return NV_OK;
    NV_TRY(open_parts(c, &s, err));
    *holds = nv_part_stale(&s, &x);
    nv_part_close(&s);
    if (!*holds)
        return NV_OK;
    m->explained = c->n_wrong;
    /* Rows are whole lines as well: they are told if they cover as little. */
    m->share = 3 * (1 - (double)x.equal / (double)c->d.n);
    (void)snprintf(m->detail, sizeof m->detail, "%lld block%s", (long long)x.blocks,
                   x.blocks == 1 ? "" : "s");
    return NV_OK;
}

/* ---- places ---- */

static bool is_placed(const nv_layer_case *c, const int32_t *from)
{
    for (int64_t i = 0; i < c->d.n; i++)
        if (nv_is_known(&c->d, i) && c->d.got[i] != c->d.due[from[i]])
            return false;
    return true;
}

static nv_status is_shifted(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    nv_explanation x = {.part = NV_PART_WHOLE};
    nv_part_search s;

    NV_TRY(open_parts(c, &s, err));
    *holds = nv_part_shifted(&s, &x);
    nv_part_close(&s);
    if (*holds)
        (void)snprintf(m->detail, sizeof m->detail, "moved by %d values", x.shift);
    return NV_OK;
}

nv_status nv_layer_moved(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    enum { ENOUGH = 6 };

    if (c->n_wrong < ENOUGH || c->d.n > INT32_MAX)
        return NV_OK;
    int32_t *from = malloc((size_t)c->d.n * sizeof *from);
    if (from == NULL)
        return no_memory(err);
    for (int p = NV_PLACE_HERE + 1; p < NV_PLACE_KINDS && !*holds; p++) {
        *holds = nv_place_map(&c->d, (nv_place_kind)p, from) && is_placed(c, from);
        if (*holds)
            (void)snprintf(m->detail, sizeof m->detail, "%s", nv_place_what((nv_place_kind)p));
    }
    free(from);
    if (!*holds)
        NV_TRY(is_shifted(c, m, holds, err));
    m->explained = c->n_wrong;
    return NV_OK;
}

nv_status nv_layer_output_moved(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    return c->is_output ? nv_layer_moved(c, m, holds, err) : NV_OK;
}

/* The largest value's place, if there is only one. */
static int64_t largest(const double *x, int64_t n)
{
    int64_t at = 0, as_large = 0;

    for (int64_t i = 1; i < n; i++)
        at = x[i] > x[at] ? i : at;
    for (int64_t i = 0; i < n; i++)
        as_large += x[i] == x[at];
    return as_large == 1 ? at : -1;
}

/* The same values, each as often: one row of scores. */
nv_status nv_layer_class_order(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                               nv_error *err)
{
    enum { MOST = 4096 };
    const int64_t n = c->d.n;

    (void)err;
    if (!c->is_output || n != c->c || n > MOST || c->known != NULL)
        return NV_OK;
    for (int64_t i = 0; i < n; i++) {
        int64_t due = 0, got = 0;
        for (int64_t k = 0; k < n; k++) {
            due += c->d.due[k] == c->d.due[i];
            got += c->d.got[k] == c->d.due[i];
        }
        if (due != got)
            return NV_OK;
    }
    *holds = true;
    m->explained = c->n_wrong;
    int64_t from = largest(c->d.due, n), to = largest(c->d.got, n);
    if (from >= 0 && to >= 0)
        (void)snprintf(m->detail, sizeof m->detail, "the largest, golden's %lld, is at %lld",
                       (long long)from, (long long)to);
    return NV_OK;
}
