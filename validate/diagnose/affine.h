/* SPDX-License-Identifier: Apache-2.0 */
/* Affine maps that were fitted, in numbers and under their usual names. */
#ifndef NV_DIAGNOSE_AFFINE_H
#define NV_DIAGNOSE_AFFINE_H

#include "diagnose/value.h"

/* "0.5 x + 3"; of pixels also as mean and deviation, of features the gain by its name. */
const char *nv_affine_text(const nv_discrepancy *d, const nv_value_map *map, char *text,
                           size_t size);

/* The name of a gain between features, to within 1 %; NULL: none is known. */
const char *nv_gain_name(double gain);

#endif
