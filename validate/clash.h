/* SPDX-License-Identifier: Apache-2.0 */
/* A report must not overwrite what it reports on, nor another report. */
#ifndef NV_VALIDATE_CLASH_H
#define NV_VALIDATE_CLASH_H

#include "options.h"

/* Refuses a report whose path is the model, the float model, an input or one of a folder of inputs,
 * or an earlier report's file, under whatever name. */
NV_MUST_CHECK nv_status nv_clash_check(const nv_options *options, int report, nv_error *err);

#endif
