/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as JSON: "findings" in docs/report.schema.json and docs/inspect.schema.json. */
#ifndef NV_VALIDATE_JSON_FINDING_H
#define NV_VALIDATE_JSON_FINDING_H

#include "finding.h"
#include "json.h"

/* parent.findings; false: out of memory. */
bool nv_json_findings(cJSON *parent, const nv_findings *findings);

#endif
