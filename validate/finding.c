/* SPDX-License-Identifier: Apache-2.0 */
#include "finding.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

const nv_finding_kind nv_finding_kinds[NV_FINDING_COUNT] = {
#define NV_FINDING(name, code, severity, summary, how, fix)                                        \
    [NV_FINDING_##name] = {code, NV_##severity, summary, how, fix},
#include "nv/findings.def"
#undef NV_FINDING
};

const char *nv_severity_name(nv_severity severity)
{
    static const char *const names[] = {"error", "warning", "note"};
    return names[severity];
}

nv_finding *nv_findings_add(nv_findings *f, nv_finding_code code)
{
    if (f->count == f->capacity) {
        size_t larger = f->capacity == 0 ? 8 : 2 * f->capacity;
        nv_finding *items = realloc(f->items, larger * sizeof *items);
        if (items == NULL)
            return NULL;
        f->items = items;
        f->capacity = larger;
    }
    nv_finding *item = &f->items[f->count++];
    *item = (nv_finding){.code = code,
                         .severity = nv_finding_kinds[code].severity,
                         .confidence = 1,
                         .kernel = -1,
                         .layer = -1};
    return item;
}

const char *nv_finding_fix(const nv_finding *finding)
{
    if (finding->own_fix[0] != '\0')
        return finding->own_fix;
    return finding->fix != NULL ? finding->fix : nv_finding_kinds[finding->code].fix;
}

static bool before(const nv_finding *a, const nv_finding *b)
{
    return a->severity != b->severity ? a->severity < b->severity : a->confidence > b->confidence;
}

/* Insertion: stable, and findings are few. */
void nv_findings_sort(nv_findings *f)
{
    for (size_t i = 1; i < f->count; i++) {
        nv_finding item = f->items[i];
        size_t at = i;
        for (; at > 0 && before(&item, &f->items[at - 1]); at--)
            f->items[at] = f->items[at - 1];
        f->items[at] = item;
    }
}

bool nv_findings_have_error(const nv_findings *f)
{
    for (size_t i = 0; i < f->count; i++)
        if (f->items[i].severity == NV_ERROR)
            return true;
    return false;
}

void nv_findings_clear(nv_findings *f)
{
    for (size_t i = 0; i < f->count; i++)
        cJSON_Delete(f->items[i].evidence);
    free(f->items);
    *f = (nv_findings){0};
}
