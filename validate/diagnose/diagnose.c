/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/diagnose.h"

#include "diagnose/explanation_text.h"
#include "diagnose/fix.h"
#include "diagnose/search.h"
#include "diagnose/variants.h"
#include "input.h"
#include "json.h"
#include "message.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A partial explanation is one if it leaves less than this to chance. */
static const double worth_telling = 0.97;

/* Nothing wrong: equal, or the neighbour where x / scale is a half but for float's last bits. */
static bool is_due(const nv_discrepancy *d, const nv_value_map *quantized, int64_t i)
{
    if (!nv_is_known(d, i) || d->got[i] == d->due[i] || (isnan(d->got[i]) && isnan(d->due[i])))
        return true;
    if (d->is_float)
        return nv_stored_is(d, (nv_stored){d->due[i], d->due[i]}, d->got[i]);
    return fabs(d->got[i] - d->due[i]) <= 1 &&
           nv_stored_is(d, nv_value_store(d, quantized, i), d->got[i]);
}

int64_t nv_discrepancy_count(const nv_discrepancy *d)
{
    const nv_value_map quantized = nv_value_due();
    int64_t differ = 0;

    for (int64_t i = 0; i < d->n; i++)
        differ += !is_due(d, &quantized, i);
    return differ;
}

/* ---- one value everywhere ---- */

static bool is_constant(const double *values, const uint8_t *known, int64_t n, double *value)
{
    bool any = false;

    for (int64_t i = 0; i < n; i++) {
        if (known != NULL && !known[i])
            continue;
        if (any && values[i] != *value)
            return false;
        *value = values[i];
        any = true;
    }
    return any && n > 1;
}

static const char *name_of_constant(const nv_discrepancy *d, double value)
{
    unsigned byte = (unsigned)(int)value & 0xFF;

    if (value == 0)
        return "memory that was cleared and never written";
    if (value == d->zero)
        return "the zero point, real zeros";
    if (d->bits == 8 && (byte == 0x55 || byte == 0xA5 || byte == 0xAA || byte == 0xCC ||
                         byte == 0xCD || byte == 0xFF))
        return "a fill pattern: memory that was never written";
    return "the same value everywhere";
}

static nv_finding *add(nv_findings *findings, nv_finding_code code, const nv_discrepancy *d,
                       double confidence)
{
    nv_finding *f = nv_findings_add(findings, code);

    if (f == NULL)
        return NULL;
    f->confidence = confidence;
    f->tensor = d->tensor->name;
    f->evidence = cJSON_CreateObject();
    return f->evidence == NULL ? NULL : f;
}

static bool put_number(nv_finding *f, const char *name, double value)
{
    return nv_json_put(f->evidence, name, nv_json_real(value));
}

static bool tell_constant(nv_findings *findings, const nv_discrepancy *d, double value,
                          double confidence)
{
    nv_finding *f = add(findings, NV_FINDING_INPUT_STALE, d, confidence);

    if (f == NULL)
        return false;
    (void)snprintf(f->message, sizeof f->message, "'%.60s': all %" PRId64 " values are %g: %s",
                   d->tensor->name, d->n, value, name_of_constant(d, value));
    f->fix =
        "memcpy(input->data.int8, frame, input->bytes); before Invoke(), from the frame that is "
        "complete";
    return put_number(f, "constant", value);
}

/* ---- an explanation ---- */

static bool put_evidence(nv_finding *f, const nv_discrepancy *d, const nv_explanation *x)
{
    bool ok = put_number(f, "values", (double)d->n) && put_number(f, "explained", (double)x->equal);

    if (ok && x->value.kind >= NV_VALUE_FIT) {
        cJSON *a = cJSON_AddArrayToObject(f->evidence, "gain"),
              *b = cJSON_AddArrayToObject(f->evidence, "offset");
        int n = x->value.kind == NV_VALUE_FIT_CHANNELS ? d->c : 1;
        for (int c = 0; ok && c < n; c++)
            ok = nv_json_append(a, nv_json_real(x->value.a[c])) &&
                 nv_json_append(b, nv_json_real(x->value.b[c]));
    }
    if (ok && x->recipe_rank > 0) {
        char due[120];
        ok = nv_json_put(f->evidence, "recipe", nv_json_text(x->recipe)) &&
             nv_json_put(f->evidence, "due",
                         nv_json_text(nv_geometry_text(d->origin->recipe, due, sizeof due)));
    }
    if (ok && x->part == NV_PART_SHIFTED)
        ok = put_number(f, "shift", x->shift) && put_number(f, "rows", x->shift_y) &&
             put_number(f, "columns", x->shift_x);
    if (ok && x->part == NV_PART_TRUNCATED)
        ok = put_number(f, "whole_values", (double)x->begin);
    if (ok && x->part == NV_PART_STALE)
        ok = put_number(f, "stale_blocks", (double)x->blocks);
    return ok;
}

/* One finding a cause; of the further explanations those causes that are new. */
static bool add_explanation(nv_findings *findings, const nv_discrepancy *d, const nv_explanation *x,
                            bool *told, int rank)
{
    nv_finding_code codes[NV_CAUSES];
    int n = nv_explanation_codes(d, x, codes);
    double confidence = nv_explained(x) * (nv_is_exact(x) ? 1 : 0.9);

    for (int i = 0; i < n; i++) {
        if (told[codes[i]])
            continue;
        told[codes[i]] = true;
        /* Equally good explanations keep their order. */
        nv_finding *f = add(findings, codes[i], d, confidence * (1 - 0.001 * (rank + i)));
        if (f == NULL)
            return false;
        nv_explanation_text(d, x, f->message, sizeof f->message);
        (void)nv_fix_text(d, x, codes[i], f->own_fix, sizeof f->own_fix);
        if (!put_evidence(f, d, x))
            return false;
    }
    return true;
}

static bool tell_mismatch(nv_findings *findings, const nv_discrepancy *d, int64_t differ,
                          const nv_explanations *found)
{
    nv_finding *f = add(findings, NV_FINDING_INPUT_MISMATCH, d, 0.5);

    if (f == NULL)
        return false;
    const int used = snprintf(f->message, sizeof f->message,
                              "'%.60s': %" PRId64 " of %" PRId64
                              " values differ and nothing that is known explains it",
                              d->tensor->name, differ, d->n);
    if (found->count > 0 && nv_explained(&found->items[0]) > 0.3 && found->items[0].special == NULL)
        (void)snprintf(f->message + used, sizeof f->message - (size_t)used,
                       "; the nearest is %s, %s: %.1f %%",
                       nv_value_what(found->items[0].value.kind),
                       nv_place_what(found->items[0].place), 100 * nv_explained(&found->items[0]));
    return put_number(f, "values", (double)d->n) && put_number(f, "mismatches", (double)differ);
}

nv_status nv_diagnose(const nv_discrepancy *d, nv_findings *findings, nv_error *err)
{
    nv_explanations found = {.count = 0};
    bool told[NV_FINDING_COUNT] = {false}, ok = true;
    double value = 0, due = 0;
    int64_t differ = nv_discrepancy_count(d);
    int rank = 0;

    if (differ == 0)
        return NV_OK;
    NV_TRY(nv_search(d, &found, err));
    told[NV_FINDING_INPUT_MISMATCH] = true;
    if (is_constant(d->got, d->known, d->n, &value) && !is_constant(d->due, NULL, d->n, &due)) {
        /* Values far out of range are clamped to one end, those of [0,1] are cast to 0; another
         * constant was never written. */
        bool explained = found.count > 0 && nv_is_exact(&found.items[0]);
        bool clamped = explained && (value == d->low || value == d->high);
        ok = tell_constant(findings, d, value, clamped ? 0.9 : 1);
        found.count = explained ? found.count : 0;
        rank = 1;
    }
    for (int i = 0; ok && i < found.count; i++) {
        const nv_explanation *x = &found.items[i];
        nv_finding_code codes[NV_CAUSES];
        /* Nearly all as is due is no cause. */
        if (nv_explanation_codes(d, x, codes) == 0)
            continue;
        /* Behind an exact explanation only those that are exact and as simple. */
        if (nv_is_exact(&found.items[0]) ? !nv_explains_as_well(d, x, &found.items[0])
                                         : i > 0 || (nv_explained(x) < worth_telling && !x->near))
            continue;
        ok = add_explanation(findings, d, x, told, rank);
        rank += 2;
    }
    if (ok && rank == 0)
        ok = tell_mismatch(findings, d, differ, &found);
    return ok ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the findings");
}
