/* SPDX-License-Identifier: Apache-2.0 */
/* The program's main job: a model and its samples, from the options to the reports. */
#ifndef NV_VALIDATE_VERIFY_H
#define NV_VALIDATE_VERIFY_H

#include "report.h"

/* NV_OK, NV_E_DIFFERS or NV_E_NOT_RUN: the reports are written. Otherwise it failed before. */
NV_MUST_CHECK nv_status nv_verify(const nv_options *options, nv_reports *reports, nv_error *err);

#endif
