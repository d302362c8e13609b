/* SPDX-License-Identifier: Apache-2.0 */
#include "split_report.h"

#include <stdio.h>

cJSON *nv_json_split(const nv_split *split)
{
    if (split->values == 0)
        return cJSON_CreateNull();
    cJSON *o = cJSON_CreateObject();
    bool ok = nv_json_put(o, "values", nv_json_int(split->values)) &&
              nv_json_put(o, "reference_rms", nv_json_real(split->signal));
    cJSON *parts = ok ? cJSON_AddObjectToObject(o, "parts") : NULL;

    ok = parts != NULL;
    for (int i = 0; ok && i < NV_SPLIT_PARTS; i++) {
        const char *name = nv_split_part_name((nv_split_part)i);
        if (!split->parts[i].measured) {
            ok = cJSON_AddNullToObject(parts, name) != NULL;
            continue;
        }
        cJSON *part = cJSON_AddObjectToObject(parts, name);
        ok = part != NULL && nv_json_put(part, "rmse", nv_json_real(split->parts[i].rmse)) &&
             nv_json_put(part, "share", nv_json_real(split->parts[i].share)) &&
             (split->parts[i].by == NULL ||
              nv_json_put(part, "by", nv_json_text(split->parts[i].by)));
    }
    if (ok)
        return o;
    cJSON_Delete(o);
    return NULL;
}

void nv_text_split(const nv_terminal *t, const nv_split *split, bool always)
{
    enum { INDENT = 8 };
    char text[400];
    size_t used = 0;
    bool more = false;

    for (int i = 0; i < NV_SPLIT_PARTS && used < sizeof text; i++) {
        const char *name = nv_split_part_name((nv_split_part)i), *by = split->parts[i].by;
        more |= i != NV_SPLIT_QUANTIZATION && split->parts[i].rmse > 0;
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i == 0 ? "" : ", ", name);
        if (by != NULL && split->parts[i].rmse > 0 && used < sizeof text)
            used += (size_t)snprintf(text + used, sizeof text - used, " (%.100s)", by);
        if (used >= sizeof text)
            break;
        if (split->parts[i].measured)
            used += (size_t)snprintf(text + used, sizeof text - used, " %.3g (%.1f %%)",
                                     split->parts[i].rmse, 100 * split->parts[i].share);
        else
            used += (size_t)snprintf(text + used, sizeof text - used, " not measured");
    }
    if (split->values == 0 || (!more && !always))
        return;
    char line[sizeof text + 80];
    (void)snprintf(line, sizeof line, "rms error of the output (its own rms is %.3g): %s",
                   split->signal, text);
    nv_styled(t, NV_DIM, "split   ");
    nv_wrapped(t, INDENT, line);
}
