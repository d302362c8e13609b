/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The report as a page for people. Samples become text one by one and wait in a spool for the
 * verdict and the first finding, which stand before them. The first sample is told in full, others
 * where they fail; behind the first few of these a sample is a line.
 */
#include "nv/version.h"
#include "output.h"
#include "page/page.h"
#include "report.h"
#include "spool.h"
#include "text.h"
#include "verdict.h"

#include <inttypes.h>
#include <stdlib.h>

enum { FULL_SAMPLES = 12 };

typedef struct html {
    nv_spool spool;
    nv_finding diagnosis; /* the gravest, of the first sample that has it; no evidence */
    bool has_diagnosis;
    int64_t diagnosed; /* sample that it is of */
    int full;          /* samples told in full */
} html;

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the HTML report");
}

static nv_status html_open(nv_report *report, nv_error *err)
{
    report->state = calloc(1, sizeof(html));
    return report->state == NULL ? no_memory(err) : NV_OK;
}

/* ---- samples ---- */

static void write_sample(FILE *out, void *context)
{
    nv_page *p = context;
    p->out = out;
    nv_page_sample(p, false);
}

static void write_line(FILE *out, void *context)
{
    nv_page *p = context;
    p->out = out;
    nv_page_sample(p, true);
}

static void keep_diagnosis(html *h, const nv_sample_result *s)
{
    if (s->findings.count == 0 ||
        (h->has_diagnosis && h->diagnosis.severity <= s->findings.items[0].severity))
        return;
    h->diagnosis = s->findings.items[0];
    h->diagnosis.evidence = NULL;
    h->has_diagnosis = true;
    h->diagnosed = s->index;
}

static nv_status html_sample(nv_report *report, const nv_run *run, const nv_sample_result *sample,
                             nv_error *err)
{
    html *h = report->state;
    nv_page page = {.run = run, .sample = sample, .err = err};
    bool full = h->full < FULL_SAMPLES && (sample->index == 0 || sample->failed);

    keep_diagnosis(h, sample);
    h->full += full;
    NV_TRY(nv_spool_print(&h->spool, full ? write_sample : write_line, &page, err));
    return page.status;
}

/* ---- the page ---- */

static void begin_page(FILE *out, const char *title)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
          "<meta charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "img-src data:; style-src 'unsafe-inline'\"/>\n",
          out);
    nv_page_text(out, "<title>nnverify: %s</title>\n<style>\n", title);
    for (const char *const *line = nv_page_style; *line != NULL; line++)
        fprintf(out, "%s\n", *line);
    fputs("</style>\n</head>\n<body>\n<main>\n<p class=\"soft small\">nnverify " NV_VERSION
          "</p>\n",
          out);
}

static void end_page(FILE *out)
{
    fputs("<footer>Values are compared bit for bit unless a tolerance was given. LSB: one step of "
          "a stored integer.</footer>\n</main>\n</body>\n</html>\n",
          out);
}

static void put_fact(FILE *out, const char *name, const char *value)
{
    nv_page_text(out, "<div><dt>%s</dt><dd>%s</dd></div>\n", name, value);
}

static void put_facts(FILE *out, const nv_run *run)
{
    char text[64];

    fputs("<dl class=\"facts\">\n", out);
    (void)snprintf(text, sizeof text, "%d", run->graph->n_nodes);
    put_fact(out, "operators", text);
    (void)snprintf(text, sizeof text, "%" PRId64, run->macs);
    put_fact(out, "MACs", text);
    (void)snprintf(text, sizeof text, "%.1f KiB", (double)run->weight_bytes / 1024);
    put_fact(out, "weights", text);
    (void)snprintf(text, sizeof text, "%.1f KiB", (double)run->arena_bytes / 1024);
    put_fact(out, "arena", text);
    (void)snprintf(text, sizeof text, "%" PRId64 " of %" PRId64, run->samples_done, run->n_samples);
    put_fact(out, "samples", text);
    put_fact(out, "float reference",
             run->options->float_model != NULL ? nv_text_base_name(run->options->float_model)
             : run->is_float                   ? "the model itself"
                                               : "the dequantized graph");
    fputs("</dl>\n", out);
}

static void put_top(FILE *out, const html *h, const nv_run *run)
{
    char sentence[1024];
    bool pass = run->status == NV_OK, unrun = run->status == NV_E_NOT_RUN;

    fprintf(out, "<header>\n<h1><span class=\"badge %s\">%s</span> ",
            pass    ? "ok"
            : unrun ? "warn"
                    : "bad",
            pass    ? "✓ pass"
            : unrun ? "? not run"
                    : "✗ fail");
    nv_page_text(out, "%s</h1>\n<p class=\"verdict\">%s</p>\n", nv_text_base_name(run->model_path),
                 nv_verdict(run, sentence, sizeof sentence));
    if (h->has_diagnosis && h->diagnosis.severity != NV_NOTE) {
        if (run->n_samples > 1)
            fprintf(out, "<p class=\"soft small\">First found in sample %" PRId64 ":</p>\n",
                    h->diagnosed + 1);
        nv_page_finding(out, &h->diagnosis, 2);
    }
    put_facts(out, run);
    fputs("</header>\n", out);
}

static void put_model_findings(FILE *out, const nv_run *run)
{
    if (run->findings->count == 0)
        return;
    fputs("<section>\n<h2>About the model</h2>\n", out);
    for (size_t i = 0; i < run->findings->count; i++)
        nv_page_finding(out, &run->findings->items[i], 3);
    fputs("</section>\n", out);
}

static nv_status html_end(nv_report *report, const nv_run *run, nv_error *err)
{
    html *h = report->state;
    nv_output out;

    NV_TRY(nv_output_open(report->path, &out, err));
    begin_page(out.file, nv_text_base_name(run->model_path));
    put_top(out.file, h, run);
    nv_status st = nv_spool_copy(&h->spool, out.file, err);
    put_model_findings(out.file, run);
    end_page(out.file);
    if (st == NV_OK)
        return nv_output_commit(&out, err);
    nv_output_abandon(&out);
    return st;
}

static nv_status html_failed(nv_report *report, nv_status status, const char *message,
                             nv_error *err)
{
    nv_output out;

    NV_TRY(nv_output_open(report->path, &out, err));
    begin_page(out.file, "failed");
    fprintf(out.file,
            "<h1><span class=\"badge bad\">✗ failed</span> nothing was verified</h1>\n"
            "<p class=\"verdict\">Exit status %d: ",
            nv_status_exit(status));
    nv_page_text(out.file, "%s</p>\n", message);
    end_page(out.file);
    return nv_output_commit(&out, err);
}

static void html_close(nv_report *report)
{
    if (report->state != NULL)
        nv_spool_free(&((html *)report->state)->spool);
    free(report->state);
    report->state = NULL;
}

const nv_report_kind nv_report_html = {
    .suffix = ".html",
    .open = html_open,
    .sample = html_sample,
    .end = html_end,
    .failed = html_failed,
    .close = html_close,
};
