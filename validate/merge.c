/* SPDX-License-Identifier: Apache-2.0 */
#include "merge.h"

#include "json.h"
#include "json_reports.h"
#include "model.h"
#include "terminal.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* What the reports come to so far. */
typedef struct merged {
    cJSON *report; /* the first one, with the samples of those behind it */
    nv_status status;
    int failed; /* samples */
} merged;

static const char *text_of(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return text == NULL ? "" : text;
}

static const char *model_text(const cJSON *report, const char *name)
{
    return text_of(cJSON_GetObjectItemCaseSensitive(report, "model"), name);
}

/* A report of a failure: as if this run had failed. */
static nv_status pass_on(const char *path, const cJSON *error, nv_error *err)
{
    const cJSON *number = cJSON_GetObjectItemCaseSensitive(error, "status");

    for (int st = 0; st < NV_STATUS_COUNT; st++)
        if (st != NV_OK && cJSON_IsNumber(number) &&
            nv_status_exit((nv_status)st) == (int)number->valuedouble)
            return nv_fail(err, (nv_status)st, "%s: that run failed: %s", path,
                           text_of(error, "message"));
    return nv_fail(err, NV_E_INPUT, "%s: an error without a status", path);
}

static nv_status check(const char *path, const cJSON *report, nv_error *err)
{
    const cJSON *error = cJSON_GetObjectItemCaseSensitive(report, "error");
    const cJSON *samples = cJSON_GetObjectItemCaseSensitive(report, "samples");
    const char *verdict = text_of(report, "verdict");

    if (strcmp(text_of(report, "schema"), "nnverify/1") != 0)
        return nv_fail(err, NV_E_INPUT, "%s: not a report: expected the schema nnverify/1", path);
    if (error != NULL)
        return pass_on(path, error, err);
    if (!cJSON_IsArray(samples) || model_text(report, "sha256")[0] == '\0' ||
        (strcmp(verdict, "pass") != 0 && strcmp(verdict, "fail") != 0))
        return nv_fail(err, NV_E_INPUT, "%s: a report lacks its verdict, model or samples", path);
    return NV_OK;
}

/* cJSON's parser does not tell text that is no JSON from memory that ran out. */
static bool ran_out;

static void *allocate(size_t bytes)
{
    void *p = malloc(bytes);
    ran_out |= p == NULL;
    return p;
}

static bool is_blank(const char *from, const char *to)
{
    while (from < to && strchr(" \t\r\n", *from) != NULL && *from != '\0')
        from++;
    return from == to;
}

static nv_status read_report(const char *path, size_t most, cJSON **report, nv_error *err)
{
    uint8_t *data;
    size_t bytes;

    NV_TRY(nv_file_read(path, most, &data, &bytes, err));
    const char *rest = NULL;
    *report = cJSON_ParseWithLengthOpts((const char *)data, bytes, &rest, false);
    const bool whole = *report != NULL && is_blank(rest, (const char *)data + bytes);
    free(data);
    if (*report == NULL && ran_out)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for the report", path);
    if (*report == NULL)
        return nv_fail(err, NV_E_INPUT, "%s: not JSON; likely cause: an interrupted run", path);
    nv_status st = whole ? check(path, *report, err)
                         : nv_fail(err, NV_E_INPUT,
                                   "%s: more stands behind the report; likely cause: several runs "
                                   "wrote into one file",
                                   path);
    if (st != NV_OK) {
        cJSON_Delete(*report);
        *report = NULL;
    }
    return st;
}

/* Whether a sample has a difference or an error; *unrun: a back end, or a function of it, that did
 * not run. A library whose verdict no layer of it explains is one of those. */
static bool is_failed(const cJSON *sample, bool *unrun)
{
    const cJSON *kernel, *finding;
    bool failed = false;

    cJSON_ArrayForEach(kernel, cJSON_GetObjectItemCaseSensitive(sample, "kernels"))
    {
        const cJSON *first = cJSON_GetObjectItemCaseSensitive(kernel, "first_divergent_layer");
        const bool differs = cJSON_IsNumber(first);
        *unrun |= !differs && strcmp(text_of(kernel, "verdict"), "pass") != 0;
        failed |= differs;
    }
    cJSON_ArrayForEach(finding, cJSON_GetObjectItemCaseSensitive(sample, "findings")) failed |=
        strcmp(text_of(finding, "severity"), "error") == 0;
    return failed;
}

static void judge(merged *m, const cJSON *report)
{
    const cJSON *sample;
    nv_status st = NV_OK;

    cJSON_ArrayForEach(sample, cJSON_GetObjectItemCaseSensitive(report, "samples"))
    {
        bool unrun = false;
        const bool failed = is_failed(sample, &unrun);
        m->failed += failed || unrun;
        st = nv_status_worse(st, failed ? NV_E_DIFFERS : unrun ? NV_E_NOT_RUN : NV_OK);
    }
    /* What fails in no sample is what was asked for and did not run, such as an unused dump. */
    if (st == NV_OK && strcmp(text_of(report, "verdict"), "pass") != 0)
        st = NV_E_NOT_RUN;
    m->status = nv_status_worse(m->status, st);
}

/* Moves the items of an array that both have, or the array. */
static bool move_items(cJSON *from, cJSON *to, const char *name)
{
    cJSON *more = cJSON_GetObjectItemCaseSensitive(from, name);
    cJSON *items = cJSON_GetObjectItemCaseSensitive(to, name);

    if (!cJSON_IsArray(more))
        return true;
    if (!cJSON_IsArray(items))
        return nv_json_put(to, name, cJSON_DetachItemViaPointer(from, more));
    while (more->child != NULL)
        if (!nv_json_append(items, cJSON_DetachItemFromArray(more, 0)))
            return false;
    return true;
}

/* Takes the report. */
static nv_status add(merged *m, const char *path, cJSON *report, nv_error *err)
{
    judge(m, report);
    if (m->report == NULL) {
        m->report = report;
        return NV_OK;
    }
    nv_status st = NV_OK;
    if (strcmp(model_text(report, "sha256"), model_text(m->report, "sha256")) != 0)
        st = nv_fail(err, NV_E_INPUT, "%s is of another model, %s, than the reports before it, %s",
                     path, model_text(report, "path"), model_text(m->report, "path"));
    if (st == NV_OK &&
        !(move_items(report, m->report, "samples") && move_items(report, m->report, "unused")))
        st = nv_fail(err, NV_E_MEMORY, "no memory for the report");
    cJSON_Delete(report);
    return st;
}

static void print_text(const nv_options *o, const merged *m, FILE *out)
{
    const nv_terminal t = nv_terminal_open(out, o->color);
    const cJSON *samples = cJSON_GetObjectItemCaseSensitive(m->report, "samples"), *sample;

    cJSON_ArrayForEach(sample, samples)
    {
        bool unrun = false;
        if (!is_failed(sample, &unrun) && !unrun)
            continue;
        const cJSON *input =
            cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(sample, "input"), 0);
        nv_styled(&t, NV_BOLD, "%-8s", unrun ? "not run" : "fail");
        nv_text_print(out, text_of(input, "path"));
        fputc('\n', out);
    }
    nv_styled(&t, NV_BOLD, "%-8s", m->status == NV_OK ? "pass" : "fail");
    const int n = cJSON_GetArraySize(samples);
    fprintf(out, "%d report%s, %d sample%s, %d failed\n", o->n_operands,
            o->n_operands == 1 ? "" : "s", n, n == 1 ? "" : "s", m->failed);
}

static nv_status merge_all(const nv_options *o, merged *m, nv_error *err)
{
    for (int i = 0; i < o->n_operands; i++) {
        cJSON *report;
        NV_TRY(read_report(o->operands[i], o->limits.max_memory, &report, err));
        NV_TRY(add(m, o->operands[i], report, err));
    }
    cJSON *verdict = cJSON_GetObjectItemCaseSensitive(m->report, "verdict");
    if (cJSON_SetValuestring(verdict, m->status == NV_OK ? "pass" : "fail") == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the report");
    return NV_OK;
}

nv_status nv_merge(const nv_options *o, FILE *out, nv_error *err)
{
    merged m = {.status = NV_OK};
    bool to_stdout = true;

    cJSON_InitHooks(&(cJSON_Hooks){allocate, free});
    nv_status st = merge_all(o, &m, err);
    if (st == NV_OK) {
        char *text = o->n_reports > 0 ? cJSON_PrintUnformatted(m.report) : NULL;
        st = nv_json_reports(o, text, &to_stdout, err);
        cJSON_free(text);
    }
    if (st == NV_OK && to_stdout)
        print_text(o, &m, out);
    cJSON_Delete(m.report);
    return st == NV_OK ? m.status : st;
}
