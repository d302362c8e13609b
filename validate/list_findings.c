/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list findings` and --explain CODE: what can be found. */
#include "list.h"
#include "list_topic.h"

#include "finding.h"

#include <string.h>

static void tabulate_findings(nv_table *table)
{
    table->columns = 3;
    for (int i = 0; i < NV_FINDING_COUNT; i++) {
        nv_table_add(table, NV_BOLD, "%s", nv_finding_kinds[i].code);
        nv_table_add(table, NV_DIM, "%s", nv_severity_name(nv_finding_kinds[i].severity));
        nv_table_add(table, NV_PLAIN, "%s", nv_finding_kinds[i].summary);
    }
}

static bool export_findings(cJSON *array)
{
    bool ok = true;
    for (int i = 0; ok && i < NV_FINDING_COUNT; i++) {
        const nv_finding_kind *kind = &nv_finding_kinds[i];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "code", nv_json_text(kind->code)) &&
             nv_json_put(o, "severity", nv_json_text(nv_severity_name(kind->severity))) &&
             nv_json_put(o, "summary", nv_json_text(kind->summary)) &&
             nv_json_put(o, "how", nv_json_text(kind->how)) &&
             nv_json_put(o, "fix", nv_json_text(kind->fix));
    }
    return ok;
}

const nv_topic nv_topic_findings = {
    .name = "findings", .tabulate = tabulate_findings, .export = export_findings};

nv_status nv_explain(const nv_options *o, FILE *out, nv_error *err)
{
    enum { INDENT = 14 };
    nv_terminal t = nv_terminal_open(out, o->color);

    for (int i = 0; i < NV_FINDING_COUNT; i++) {
        const nv_finding_kind *kind = &nv_finding_kinds[i];
        if (strcmp(kind->code, o->explain) != 0)
            continue;
        nv_styled(&t, NV_BOLD, "%s", kind->code);
        nv_styled(&t, NV_DIM, " (%s)", nv_severity_name(kind->severity));
        fputc('\n', t.out);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "what it is");
        nv_wrapped(&t, INDENT, kind->summary);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "how it arises");
        nv_wrapped(&t, INDENT, kind->how);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "how to fix it");
        nv_wrapped(&t, INDENT, kind->fix);
        return NV_OK;
    }
    return nv_fail(err, NV_E_USAGE, "--explain: no finding '%s'; nnverify list findings names all",
                   o->explain);
}
