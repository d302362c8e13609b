/* SPDX-License-Identifier: Apache-2.0 */
/* From results to findings. */
#ifndef NV_VALIDATE_JUDGE_H
#define NV_VALIDATE_JUDGE_H

#include "result.h"

/* Fills result->findings, sorted: the first one is the diagnosis. */
NV_MUST_CHECK nv_status nv_judge(const nv_run *run, nv_sample_result *result, nv_error *err);

#endif
