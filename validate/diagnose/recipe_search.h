/* SPDX-License-Identifier: Apache-2.0 */
/* Explains a dump by another recipe from the same picture. */
#ifndef NV_DIAGNOSE_RECIPE_SEARCH_H
#define NV_DIAGNOSE_RECIPE_SEARCH_H

#include "diagnose/search.h"

/* Adds what explains the dump, exactly or, where no variant does, within one step. Nothing without
 * d->origin. */
NV_MUST_CHECK nv_status nv_recipe_search(const nv_discrepancy *d, nv_explanations *found,
                                         nv_error *err);

#endif
