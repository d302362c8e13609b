/* SPDX-License-Identifier: Apache-2.0 */
/* An explanation in words. */
#ifndef NV_DIAGNOSE_EXPLANATION_TEXT_H
#define NV_DIAGNOSE_EXPLANATION_TEXT_H

#include "diagnose/explanation.h"

/* "'input': the device holds the bytes that are due, ...; this explains 90 of 96 values (93.7 %)"
 */
void nv_explanation_text(const nv_discrepancy *d, const nv_explanation *x, char *message,
                         size_t size);

#endif
