/* SPDX-License-Identifier: Apache-2.0 */
/* Pointwise mistakes that no row of value.def has numbers for: the affine map that fits best. */
#ifndef NV_DIAGNOSE_VALUE_FIT_H
#define NV_DIAGNOSE_VALUE_FIT_H

#include "diagnose/value.h"

/* Least squares, in real units, over the elements at[n] of the dump (NULL: 0 .. n - 1), of which
 * element k comes from from[k] of what is due. Elements that are clamped or far off are left out.
 * `kind`: NV_VALUE_FIT, or NV_VALUE_FIT_CHANNELS for 3 to NV_CHANNELS channels. False: no such
 * map, as there are fewer than 8 elements (in a channel) or all are due the same value. */
bool nv_value_fit(const nv_discrepancy *d, const int32_t *from, const int64_t *at, int64_t n,
                  nv_value_kind kind, nv_value_map *map);

/* How far values that are due lie from the first, in real units. */
double nv_value_spread(const nv_discrepancy *d);

/* A map of values spread so far onto less than 4 steps (float32: 4e-5), which fits anything. */
bool nv_value_is_flat(const nv_discrepancy *d, const nv_value_map *map, double spread);

#endif
