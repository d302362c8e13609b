/* SPDX-License-Identifier: Apache-2.0 */
/* The right values at other places. */
#include "diagnose/layer_tests.h"
#include "diagnose/part.h"

#include <stdio.h>
#include <stdlib.h>

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

    NV_TRY(nv_part_open(&c->d, &s, err));
    nv_part_predict_due(&s);
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
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
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
