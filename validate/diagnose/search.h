/* SPDX-License-Identifier: Apache-2.0 */
/* Searches for the explanations of a discrepancy. */
#ifndef NV_DIAGNOSE_SEARCH_H
#define NV_DIAGNOSE_SEARCH_H

#include "diagnose/explanation.h"

enum { NV_EXPLANATIONS = 16 };

/* Explanations, the best first: exact before partial, one cause before two, common before rare. */
typedef struct nv_explanations {
    nv_explanation items[NV_EXPLANATIONS];
    int count;
} nv_explanations;

/* True: `x` was kept. */
bool nv_explanations_add(const nv_discrepancy *d, nv_explanations *found, const nv_explanation *x);

/* `x` is exact too, has no more causes than `best`, and is no mere fit. */
bool nv_explains_as_well(const nv_discrepancy *d, const nv_explanation *x,
                         const nv_explanation *best);

/* All that is known: places and values, shifts, truncation, stale blocks, other recipes. */
NV_MUST_CHECK nv_status nv_search(const nv_discrepancy *d, nv_explanations *found, nv_error *err);

/* Of an exchange of channels or none and a value, the first that explains everything; where none
 * does, *exact, which begins as {0}, is not exact. */
NV_MUST_CHECK nv_status nv_search_exact(const nv_discrepancy *d, nv_explanation *exact,
                                        nv_error *err);

#endif
