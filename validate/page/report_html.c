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
#include <string.h>

enum { FULL_SAMPLES = 12 };

typedef struct html {
    nv_spool spool;
    char *diagnosis; /* the gravest finding, of the first sample that has it; NULL: at most notes */
    nv_severity gravest;
    int64_t diagnosed; /* sample that it is of */
    int printed;       /* in full, by this process */
    int full;          /* and taken */
} html;

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the HTML report");
}

static nv_status html_open(nv_report *report, nv_error *err)
{
    html *h = calloc(1, sizeof *h);

    report->state = h;
    if (h == NULL)
        return no_memory(err);
    h->gravest = NV_NOTE;
    return NV_OK;
}

/* ---- samples ---- */

/* Three texts, each with a 0 behind it: the first finding in a box, the sample as a line, and in
 * full where that may be asked for. */
static nv_status html_sample(nv_report *report, const nv_run *run, const nv_sample_result *sample,
                             FILE *out, nv_error *err)
{
    html *h = report->state;
    nv_page page = {.out = out, .run = run, .sample = sample, .err = err};

    if (sample->findings.count > 0)
        nv_page_finding(out, &sample->findings.items[0], 2);
    fputc('\0', out);
    nv_page_sample(&page, true);
    fputc('\0', out);
    if (h->printed < FULL_SAMPLES && (sample->index == 0 || sample->failed)) {
        h->printed++;
        nv_page_sample(&page, false);
    }
    return page.status;
}

static nv_status keep_diagnosis(html *h, const nv_sample_sum *sum, const char *box, nv_error *err)
{
    if (sum->gravest >= h->gravest)
        return NV_OK;
    free(h->diagnosis);
    h->diagnosis = strdup(box);
    h->gravest = sum->gravest;
    h->diagnosed = sum->index;
    return h->diagnosis == NULL ? no_memory(err) : NV_OK;
}

static nv_status html_take(nv_report *report, const nv_sample_sum *sum, const nv_printed *part,
                           nv_error *err)
{
    html *h = report->state;
    const char *box = part->text, *line = box + strlen(box) + 1, *all = line + strlen(line) + 1;
    const bool full = h->full < FULL_SAMPLES && (sum->index == 0 || sum->failed);

    NV_TRY(keep_diagnosis(h, sum, box, err));
    h->full += full;
    return nv_spool_put(&h->spool, full ? all : line, err);
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
    if (h->diagnosis != NULL) {
        if (run->n_samples > 1)
            fprintf(out, "<p class=\"soft small\">First found in sample %" PRId64 ":</p>\n",
                    h->diagnosed + 1);
        fputs(h->diagnosis, out);
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
            "<h1><span class=\"badge bad\">✗ failed</span> the run did not come to its end</h1>\n"
            "<p class=\"verdict\">Exit status %d: ",
            nv_status_exit(status));
    nv_page_text(out.file, "%s</p>\n", message);
    end_page(out.file);
    return nv_output_commit(&out, err);
}

static void html_close(nv_report *report)
{
    html *h = report->state;

    if (h != NULL) {
        nv_spool_free(&h->spool);
        free(h->diagnosis);
    }
    free(h);
    report->state = NULL;
}

const nv_report_kind nv_report_html = {
    .suffix = ".html",
    .open = html_open,
    .sample = html_sample,
    .take = html_take,
    .end = html_end,
    .failed = html_failed,
    .close = html_close,
};
