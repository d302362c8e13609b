/* SPDX-License-Identifier: Apache-2.0 */
/* Says why a tensor that the device logged is not what is due. */
#ifndef NV_DIAGNOSE_DIAGNOSE_H
#define NV_DIAGNOSE_DIAGNOSE_H

#include "diagnose/discrepancy.h"
#include "finding.h"

/* Adds what explains the difference, the best explanation first, or input-mismatch where nothing
 * does. Nothing is added where the two are equal up to what float arithmetic leaves open at halves.
 */
NV_MUST_CHECK nv_status nv_diagnose(const nv_discrepancy *d, nv_findings *findings, nv_error *err);

/* Elements that differ by more than that. */
int64_t nv_discrepancy_count(const nv_discrepancy *d);

#endif
