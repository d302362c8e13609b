/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes that are neither a place nor a value: each makes the dump in its own way. */
#ifndef NV_DIAGNOSE_SPECIAL_H
#define NV_DIAGNOSE_SPECIAL_H

#include "diagnose/search.h"

void nv_special_search(const nv_discrepancy *d, nv_explanations *found);

#endif
