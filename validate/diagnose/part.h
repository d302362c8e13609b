/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dumps of which only a part is explained: the rest was moved over the edge, cut off, or never
 * overwritten. All work on a prediction, which is what due gives by some place and value.
 */
#ifndef NV_DIAGNOSE_PART_H
#define NV_DIAGNOSE_PART_H

#include "diagnose/explanation.h"

typedef struct nv_part_search {
    const nv_discrepancy *d;
    double *predicted; /* [d->n] */
    uint8_t *equal;    /* [d->n], or not read */
    int32_t *starts;   /* [d->n]: for nv_part_shifted */
} nv_part_search;

NV_MUST_CHECK nv_status nv_part_open(const nv_discrepancy *d, nv_part_search *s, nv_error *err);
void nv_part_close(nv_part_search *s);

/* Predicts element i of the dump: what `map` makes of element from[i] [d->n] of what is due; or
 * what is due itself, to the last bit also of float32. */
void nv_part_predict(nv_part_search *s, const int32_t *from, const nv_value_map *map);
void nv_part_predict_due(nv_part_search *s);

/* Where the rest has that form: sets x->part and what it has, x->predicted (elements that it says
 * anything about) and x->equal (those of them that are so), and is true. Else *x is as it was, but
 * nv_part_shifted may leave anything in it. */
bool nv_part_truncated(const nv_part_search *s, nv_explanation *x);
bool nv_part_stale(const nv_part_search *s, nv_explanation *x);
bool nv_part_shifted(const nv_part_search *s, nv_explanation *x);

#endif
