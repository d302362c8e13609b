/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/layer_profile.h"

#include <math.h>
#include <stdlib.h>

bool nv_layer_tells(const nv_layer_case *c, const nv_layer_lot *l, nv_layer_match *m)
{
    static const double unlikely = -4.6; /* log(0.01) */

    if (l->size >= c->d.n || l->size == 0 || l->wrong * 100 < c->n_wrong * 97)
        return false;
    m->explained = l->wrong;
    m->share = (double)l->size / (double)c->d.n;
    return (double)l->wrong * log(m->share) + log(l->choices) < unlikely ||
           (l->wrong == l->size && l->size > 1 && l->choices == 1);
}

nv_status nv_layer_profile_open(const nv_layer_case *c, nv_layer_axis axis, nv_layer_profile *p,
                                nv_error *err)
{
    *p = (nv_layer_profile){axis, calloc((size_t)axis.n + 1, sizeof *p->wrong),
                            calloc((size_t)axis.n + 1, sizeof *p->size)};
    if (p->wrong == NULL || p->size == NULL) {
        nv_layer_profile_close(p);
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    }
    for (int64_t i = 0; i < c->d.n; i++) {
        const int32_t place = axis.place(c, i);
        p->wrong[place] += c->wrong[i];
        p->size[place]++;
    }
    return NV_OK;
}

void nv_layer_profile_close(nv_layer_profile *p)
{
    free(p->wrong);
    free(p->size);
    *p = (nv_layer_profile){.wrong = NULL};
}

int32_t nv_layer_profile_first(const nv_layer_profile *p)
{
    int32_t k = 0;

    while (k < p->axis.n && p->wrong[k] == 0)
        k++;
    return k;
}

static void add_place(nv_layer_lot *l, const nv_layer_profile *p, int32_t k)
{
    l->size += p->size[k];
    l->wrong += p->wrong[k];
}

nv_layer_lot nv_layer_profile_touched(const nv_layer_profile *p)
{
    nv_layer_lot l = {.choices = 1};

    for (int32_t k = 0; k < p->axis.n; k++)
        if (p->wrong[k] > 0) {
            add_place(&l, p, k);
            l.choices *= p->axis.n;
        }
    return l;
}

nv_layer_lot nv_layer_profile_sum(const nv_layer_profile *p, int32_t begin, int32_t step)
{
    nv_layer_lot l = {.choices = 1};

    for (int32_t k = begin; k < p->axis.n; k += step)
        add_place(&l, p, k);
    return l;
}
