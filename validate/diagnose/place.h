/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes of place (place.def): values that are right and stand elsewhere. */
#ifndef NV_DIAGNOSE_PLACE_H
#define NV_DIAGNOSE_PLACE_H

#include "diagnose/discrepancy.h"
#include "finding.h"

typedef enum nv_place_kind {
#define NV_PLACE(name, code, when, source, what) NV_PLACE_##name,
#include "diagnose/place.def"
#undef NV_PLACE
    NV_PLACE_KINDS
} nv_place_kind;

nv_finding_code nv_place_code(nv_place_kind kind);
const char *nv_place_what(nv_place_kind kind);

/* from[i] [d->n]: the place in what is due from which element i of the dump comes. False: the row
 * makes no sense for this tensor, or moves nothing. */
bool nv_place_map(const nv_discrepancy *d, nv_place_kind kind, int32_t *from);

/* One element of that map; -1: the row makes no sense for this tensor. */
int32_t nv_place_source(const nv_discrepancy *d, nv_place_kind kind, int32_t i);

/* The same of two mistakes, one after the other. False also where the second undoes the first or
 * is another orientation: those are rows of their own. */
bool nv_place_map_two(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                      int32_t *from);

/* from[k] [n] of that map for the elements at[k] of the dump; at NULL: for all d->n. */
bool nv_place_map_some(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                       const int64_t *at, int64_t n, int32_t *from);

#endif
