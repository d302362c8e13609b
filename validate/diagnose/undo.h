/* SPDX-License-Identifier: Apache-2.0 */
/* A dump as it would be without the mistake that explains it. */
#ifndef NV_DIAGNOSE_UNDO_H
#define NV_DIAGNOSE_UNDO_H

#include "diagnose/explanation.h"

/* fixed[i] [d->n]: what the device would hold for element i; known[i] 0: the mistake lost it.
 * *possible false: this mistake cannot be undone from the dump alone. */
NV_MUST_CHECK nv_status nv_undo(const nv_discrepancy *d, const nv_explanation *x, double *fixed,
                                uint8_t *known, bool *possible, nv_error *err);

#endif
