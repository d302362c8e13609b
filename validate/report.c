/* SPDX-License-Identifier: Apache-2.0 */
#include "report.h"

#include "clash.h"
#include "output.h"

#include <string.h>
#include <strings.h>
#include <sys/stat.h>

static const nv_report_kind *const kinds[] = {&nv_report_html, &nv_report_json, &nv_report_junit};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

const char *nv_report_suffix(const char *path)
{
    size_t length = strlen(path);

    for (int i = 0; i < N_KINDS; i++) {
        size_t suffix = strlen(kinds[i]->suffix);
        if (length > suffix && strcasecmp(path + length - suffix, kinds[i]->suffix) == 0)
            return kinds[i]->suffix;
    }
    return NULL;
}

const char *nv_report_suffixes(char *text, size_t size)
{
    size_t used = 0;

    text[0] = '\0';
    for (int i = 0; i < N_KINDS && used < size; i++)
        used += (size_t)snprintf(text + used, size - used, "%s%s", i == 0 ? "" : ", ",
                                 kinds[i]->suffix);
    return text;
}

static const nv_report_kind *kind_of(const char *suffix)
{
    for (int i = 0; i < N_KINDS; i++)
        if (strcmp(kinds[i]->suffix, suffix) == 0)
            return kinds[i];
    return NULL;
}

/* request -1: the text, on stdout. */
static nv_status open_one(nv_reports *reports, const nv_options *options, int request,
                          nv_error *err)
{
    nv_report *report = &reports->items[reports->count];
    const char *path = request < 0 ? NULL : options->reports[request].path;

    *report = (nv_report){.kind = request < 0 ? &nv_report_text
                                              : kind_of(options->reports[request].suffix),
                          .options = options,
                          .path = path};
    if (path != NULL) {
        NV_TRY(nv_clash_check(options, request, err));
        NV_TRY(nv_output_probe(path, err));
    }
    NV_TRY(report->kind->open(report, err));
    reports->count++;
    return NV_OK;
}

nv_status nv_reports_open(const nv_options *o, nv_reports *reports, nv_error *err)
{
    bool stdout_taken = false;
    nv_status st = NV_OK;

    reports->count = 0;
    for (int i = 0; i < o->n_reports; i++)
        stdout_taken |= o->reports[i].path == NULL;
    if (!stdout_taken)
        st = open_one(reports, o, -1, err);
    /* The others are opened all the same, to be told of the failure. */
    for (int i = 0; i < o->n_reports; i++) {
        const nv_status one = open_one(reports, o, i, err);
        st = st == NV_OK ? one : st;
    }
    return st;
}

/* A report that is told of a sample. */
typedef struct telling {
    nv_report *report;
    const nv_run *run;
    const nv_sample_result *sample;
    nv_status status;
    nv_error *err;
} telling;

static void print_sample(FILE *out, void *context)
{
    telling *t = context;
    t->status = t->report->kind->sample(t->report, t->run, t->sample, out, t->err);
}

nv_status nv_reports_sample(nv_reports *reports, const nv_run *run, const nv_sample_result *sample,
                            nv_told *told, nv_error *err)
{
    *told = (nv_told){.sum = {.layers = NULL}};
    NV_TRY(nv_sum_make(run, sample, &told->sum, err));
    for (int i = 0; i < reports->count; i++) {
        telling t = {&reports->items[i], run, sample, NV_OK, err};
        NV_TRY(nv_print(print_sample, &t, &told->parts[i], err));
        NV_TRY(t.status);
    }
    return NV_OK;
}

nv_status nv_reports_take(nv_reports *reports, const nv_told *told, nv_error *err)
{
    for (int i = 0; i < reports->count; i++)
        NV_TRY(reports->items[i].kind->take(&reports->items[i], &told->sum, &told->parts[i], err));
    return NV_OK;
}

/* What programs read from a pipe, and last from stdout, cannot be taken back if a file fails. */
typedef enum turn { FILES, PIPES, STDOUT, TURNS } turn;

static turn turn_of(const nv_report *report)
{
    struct stat about;

    if (report->path == NULL)
        return report->kind == &nv_report_text ? FILES : STDOUT;
    return stat(report->path, &about) == 0 && !S_ISREG(about.st_mode) ? PIPES : FILES;
}

nv_status nv_reports_end(nv_reports *reports, const nv_run *run, nv_error *err)
{
    for (turn now = FILES; now < TURNS; now++)
        for (int i = 0; i < reports->count; i++) {
            nv_report *report = &reports->items[i];
            if (turn_of(report) != now)
                continue;
            NV_TRY(report->kind->end(report, run, err));
            report->sent = now != FILES;
        }
    return NV_OK;
}

/* All are told, whatever becomes of one of them; a file that is written already is replaced. */
nv_status nv_reports_failed(nv_reports *reports, nv_status status, const char *message,
                            nv_error *err)
{
    nv_status worst = NV_OK;

    for (int i = 0; i < reports->count; i++) {
        nv_report *report = &reports->items[i];
        if (report->kind->failed != NULL && !report->sent)
            worst = nv_status_worse(worst, report->kind->failed(report, status, message, err));
    }
    return worst;
}

void nv_reports_close(nv_reports *reports)
{
    for (int i = 0; i < reports->count; i++)
        reports->items[i].kind->close(&reports->items[i]);
    reports->count = 0;
}
