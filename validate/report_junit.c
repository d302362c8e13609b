/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The report as JUnit's XML, for CI: a test suite a sample; a test case a kernel library and layer,
 * one a tensor that the device logged, one for what concerns the whole. A case fails where a
 * finding of severity error names it, and is an error where it did not run.
 */
#include "report.h"

#include "output.h"
#include "spool.h"
#include "text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct counts {
    int64_t tests, failures, errors, skipped;
} counts;

typedef struct junit {
    nv_spool spool;
    counts all;
} junit;

/* A sample on its way to text. */
typedef struct suite {
    const nv_run *run;
    const nv_sample_result *sample;
    FILE *out;
    counts count;
    bool *told; /* [findings.count] */
} suite;

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the JUnit report");
}

static nv_status junit_open(nv_report *report, nv_error *err)
{
    report->state = calloc(1, sizeof(junit));
    return report->state == NULL ? no_memory(err) : NV_OK;
}

/* ---- pieces ---- */

static void put_attribute(FILE *out, const char *name, const char *value)
{
    fprintf(out, " %s=\"", name);
    nv_text_markup(out, value);
    fputc('"', out);
}

static void put_counts(FILE *out, const counts *c)
{
    fprintf(out,
            " tests=\"%" PRId64 "\" failures=\"%" PRId64 "\" errors=\"%" PRId64
            "\" skipped=\"%" PRId64 "\">\n",
            c->tests, c->failures, c->errors, c->skipped);
}

static void begin_case(suite *s, const char *group, const char *name)
{
    s->count.tests++;
    fputs("<testcase classname=\"", s->out);
    nv_text_markup(s->out, nv_text_base_name(s->run->model_path));
    fputc('.', s->out);
    nv_text_markup(s->out, group);
    fputc('"', s->out);
    put_attribute(s->out, "name", name);
    fputc('>', s->out);
}

static void end_case(suite *s)
{
    fputs("</testcase>\n", s->out);
}

static void put_finding(FILE *out, const nv_finding *f)
{
    fprintf(out, "%s %s: ", nv_severity_name(f->severity), nv_finding_kinds[f->code].code);
    nv_text_markup(out, f->message);
    fputs("\nfix: ", out);
    nv_text_markup(out, nv_finding_fix(f));
    fputc('\n', out);
}

typedef bool concerns(const nv_finding *finding, const void *what);

/* The findings of severity error that concern a case: one failure, all in its text. */
static void put_failure(suite *s, concerns *is, const void *what)
{
    const nv_findings *all = &s->sample->findings;
    bool any = false;

    for (size_t i = 0; i < all->count; i++) {
        const nv_finding *f = &all->items[i];
        if (s->told[i] || f->severity != NV_ERROR || !is(f, what))
            continue;
        if (!any) {
            fputs("<failure", s->out);
            put_attribute(s->out, "type", nv_finding_kinds[f->code].code);
            put_attribute(s->out, "message", f->message);
            fputc('>', s->out);
        }
        put_finding(s->out, f);
        s->told[i] = any = true;
    }
    s->count.failures += any;
    if (any)
        fputs("</failure>", s->out);
}

static void put_error(suite *s, const char *message)
{
    s->count.errors++;
    fputs("<error type=\"not-run\"", s->out);
    put_attribute(s->out, "message", message);
    fputs("/>", s->out);
}

/* ---- cases ---- */

typedef struct place {
    int kernel;
    int32_t layer;
} place;

static bool is_at(const nv_finding *f, const void *what)
{
    const place *p = what;
    return f->kernel == p->kernel && f->layer == p->layer;
}

static bool is_of_tensor(const nv_finding *f, const void *what)
{
    const nv_device_result *r = what;
    return f->kernel < 0 && !f->of_expected && f->layer == r->layer && f->tensor == r->tensor->name;
}

static bool is_left(const nv_finding *f, const void *what)
{
    (void)f, (void)what;
    return true;
}

static void name_layer(const nv_run *run, int32_t layer, char *text, size_t size)
{
    (void)snprintf(text, size, "layer %d %s", layer, nv_op_name(run->graph->nodes[layer].op));
}

static void put_layer(suite *s, int k, const nv_layer_result *layer)
{
    char text[160];
    const place at = {k, layer->node};

    name_layer(s->run, layer->node, text, sizeof text);
    begin_case(s, s->sample->kernels[k].name, text);
    if (layer->missing) {
        (void)snprintf(text, sizeof text, "the library lacks %s", layer->function);
        put_error(s, text);
    } else if (layer->reference) {
        s->count.skipped++;
        fputs("<skipped message=\"firmware runs the reference kernel\"/>", s->out);
    } else {
        put_failure(s, is_at, &at);
    }
    end_case(s);
}

static void put_kernel(suite *s, int k)
{
    const nv_kernel_run *run = &s->sample->kernels[k];

    if (s->run->reasons[k] != NULL) {
        begin_case(s, run->name, "starts");
        put_error(s, s->run->reasons[k]);
        end_case(s);
        return;
    }
    for (int32_t i = 0; i < run->n_layers; i++)
        put_layer(s, k, &run->layers[i]);
}

static void put_device(suite *s, const nv_device_result *r)
{
    char text[200];

    if (r->layer < 0)
        (void)snprintf(text, sizeof text, "input %.160s", r->tensor->name);
    else
        name_layer(s->run, r->layer, text, sizeof text);
    begin_case(s, "device", text);
    if (r->unjudged)
        put_error(s, "cannot be judged: values before it were lost from the log");
    else
        put_failure(s, is_of_tensor, r);
    if (r->mismatches > 0)
        fprintf(s->out,
                "<system-out>differs in %" PRId64 " of %" PRId64 " values, by at most %" PRIu64
                " LSB</system-out>",
                r->mismatches, r->compared, r->max_abs_lsb);
    end_case(s);
}

/* What no other case has told; warnings and notes do not fail. */
static void put_rest(suite *s)
{
    begin_case(s, "model", "as a whole");
    put_failure(s, is_left, NULL);
    fputs("<system-out>", s->out);
    for (size_t i = 0; i < s->sample->findings.count; i++)
        if (!s->told[i])
            put_finding(s->out, &s->sample->findings.items[i]);
    fputs("</system-out>", s->out);
    end_case(s);
}

static void write_cases(FILE *out, void *context)
{
    suite *s = context;

    s->out = out;
    for (int k = 0; k < s->sample->n_kernels; k++)
        put_kernel(s, k);
    for (int32_t i = 0; i < s->sample->n_device; i++)
        put_device(s, &s->sample->device[i]);
    put_rest(s);
}

static void put_head(const suite *s)
{
    fputs("<testsuite name=\"", s->out);
    for (int32_t i = 0; i < s->run->graph->n_inputs; i++) {
        fputs(i == 0 ? "" : ", ", s->out);
        nv_text_markup(s->out, s->sample->inputs[i].path);
    }
    fputc('"', s->out);
    put_counts(s->out, &s->count);
}

/* The counts as they are, then the suite as text. */
static nv_status junit_sample(nv_report *report, const nv_run *run, const nv_sample_result *sample,
                              FILE *out, nv_error *err)
{
    nv_printed cases = {NULL, 0};
    suite s = {
        .run = run, .sample = sample, .told = calloc(sample->findings.count + 1, sizeof *s.told)};

    (void)report;
    /* The counts stand before the cases. */
    nv_status st = s.told == NULL ? no_memory(err) : nv_print(write_cases, &s, &cases, err);
    if (st == NV_OK) {
        (void)fwrite(&s.count, sizeof s.count, 1, out);
        s.out = out;
        put_head(&s);
        (void)fwrite(cases.text, 1, cases.bytes, out);
        fputs("</testsuite>\n", out);
    }
    nv_printed_free(&cases);
    free(s.told);
    return st;
}

static nv_status junit_take(nv_report *report, const nv_sample_sum *sum, const nv_printed *part,
                            nv_error *err)
{
    junit *j = report->state;
    counts count;

    (void)sum;
    memcpy(&count, part->text, sizeof count);
    j->all.tests += count.tests;
    j->all.failures += count.failures;
    j->all.errors += count.errors;
    j->all.skipped += count.skipped;
    return nv_spool_put(&j->spool, part->text + sizeof count, err);
}

/* ---- the file ---- */

static void begin_file(FILE *out, const counts *c)
{
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"nnverify\"", out);
    put_counts(out, c);
}

static const char *text_of(const char *complaint)
{
    return complaint == NULL ? "no memory for the reason" : complaint;
}

/* A suite of one case, which is an error. */
static void put_unused(FILE *out, const nv_complaints *c)
{
    const counts one = {.tests = 1, .errors = 1};

    fputs("<testsuite name=\"dump\"", out);
    put_counts(out, &one);
    fputs("<testcase classname=\"nnverify.dump\" name=\"all of it is used\">"
          "<error type=\"not-run\"",
          out);
    put_attribute(out, "message", text_of(c->items[0]));
    fputc('>', out);
    for (size_t i = 0; i < c->count && i < NV_COMPLAINTS; i++) {
        nv_text_markup(out, text_of(c->items[i]));
        fputc('\n', out);
    }
    if (c->count > NV_COMPLAINTS)
        fprintf(out, "%zu more of that kind\n", c->count - NV_COMPLAINTS);
    fputs("</error></testcase>\n</testsuite>\n", out);
}

static nv_status junit_end(nv_report *report, const nv_run *run, nv_error *err)
{
    junit *j = report->state;
    nv_output out;

    j->all.tests += run->unused != NULL;
    j->all.errors += run->unused != NULL;
    NV_TRY(nv_output_open(report->path, &out, err));
    begin_file(out.file, &j->all);
    nv_status st = nv_spool_copy(&j->spool, out.file, err);
    if (run->unused != NULL)
        put_unused(out.file, run->unused);
    fputs("</testsuites>\n", out.file);
    if (st == NV_OK)
        return nv_output_commit(&out, err);
    nv_output_abandon(&out);
    return st;
}

static nv_status junit_failed(nv_report *report, nv_status status, const char *message,
                              nv_error *err)
{
    const counts one = {.tests = 1, .errors = 1};
    nv_output out;

    NV_TRY(nv_output_open(report->path, &out, err));
    begin_file(out.file, &one);
    fputs("<testsuite name=\"nnverify\"", out.file);
    put_counts(out.file, &one);
    fprintf(out.file, "<testcase classname=\"nnverify\" name=\"runs\"><error type=\"status-%d\"",
            nv_status_exit(status));
    put_attribute(out.file, "message", message);
    fputs("/></testcase>\n</testsuite>\n</testsuites>\n", out.file);
    return nv_output_commit(&out, err);
}

static void junit_close(nv_report *report)
{
    if (report->state != NULL)
        nv_spool_free(&((junit *)report->state)->spool);
    free(report->state);
    report->state = NULL;
}

const nv_report_kind nv_report_junit = {
    .suffix = ".xml",
    .open = junit_open,
    .sample = junit_sample,
    .take = junit_take,
    .end = junit_end,
    .failed = junit_failed,
    .close = junit_close,
};
