/* SPDX-License-Identifier: Apache-2.0 */
#include "json_finding.h"

bool nv_json_findings(cJSON *parent, const nv_findings *findings)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "findings");
    bool ok = array != NULL;

    for (size_t i = 0; ok && i < findings->count; i++) {
        const nv_finding *f = &findings->items[i];
        const nv_finding_kind *kind = &nv_finding_kinds[f->code];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "code", nv_json_text(kind->code)) &&
             nv_json_put(o, "severity", nv_json_text(nv_severity_name(f->severity))) &&
             nv_json_put(o, "confidence", nv_json_real(f->confidence)) &&
             nv_json_put(o, "layer", f->layer < 0 ? cJSON_CreateNull() : nv_json_int(f->layer)) &&
             nv_json_put(o, "tensor", nv_json_text(f->tensor)) &&
             nv_json_put(o, "message", nv_json_text(f->message)) &&
             nv_json_put(o, "fix", nv_json_text(nv_finding_fix(f))) &&
             nv_json_put(o, "evidence",
                         f->evidence == NULL ? cJSON_CreateObject()
                                             : cJSON_Duplicate(f->evidence, 1));
    }
    return ok;
}
