/* SPDX-License-Identifier: Apache-2.0 */
/* The line of C that sets an input right, with the tensor's own numbers. */
#ifndef NV_DIAGNOSE_FIX_H
#define NV_DIAGNOSE_FIX_H

#include "diagnose/explanation.h"

/* False: nothing is better than the finding's own advice. */
bool nv_fix_text(const nv_discrepancy *d, const nv_explanation *x, nv_finding_code code, char *text,
                 size_t size);

#endif
