/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify merge REPORT.json...`: one report from many, of shards or of machines. */
#ifndef NV_VALIDATE_MERGE_H
#define NV_VALIDATE_MERGE_H

#include "options.h"

/* Samples come in the order of the reports. The status is that of a single run: NV_E_DIFFERS,
 * else NV_E_NOT_RUN where something did not run. NV_E_INPUT: no report, or of another model; a
 * report of a failure passes its status on. */
NV_MUST_CHECK nv_status nv_merge(const nv_options *options, FILE *out, nv_error *err);

#endif
