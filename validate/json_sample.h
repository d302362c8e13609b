/* SPDX-License-Identifier: Apache-2.0 */
/* One sample as JSON: an element of "samples" in docs/report.schema.json. */
#ifndef NV_VALIDATE_JSON_SAMPLE_H
#define NV_VALIDATE_JSON_SAMPLE_H

#include "json.h"
#include "result.h"

/* NULL: out of memory. */
cJSON *nv_json_sample(const nv_run *run, const nv_sample_result *sample);

#endif
