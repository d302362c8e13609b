/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reports. Each kind is told of one sample after the other, and of the end; nothing is held of a
 * sample. A kind is one row of the table in report.c.
 *
 * A sample is told in two steps. `sample` prints what the report makes of it, and may be called in
 * another process: it knows of this sample and of earlier ones there. `take` has what was printed,
 * in the order of all samples, here.
 */
#ifndef NV_VALIDATE_REPORT_H
#define NV_VALIDATE_REPORT_H

#include "told.h"

typedef struct nv_report nv_report;

typedef struct nv_report_kind {
    const char *suffix; /* of -o FILE; "": the text on stdout */
    nv_status (*open)(nv_report *report, nv_error *err);
    nv_status (*sample)(nv_report *report, const nv_run *run, const nv_sample_result *sample,
                        FILE *out, nv_error *err);
    nv_status (*take)(nv_report *report, const nv_sample_sum *sum, const nv_printed *part,
                      nv_error *err);
    nv_status (*end)(nv_report *report, const nv_run *run, nv_error *err);
    /* In place of all that was reported; NULL: this kind then leaves no file. */
    nv_status (*failed)(nv_report *report, nv_status status, const char *message, nv_error *err);
    void (*close)(nv_report *report);
} nv_report_kind;

struct nv_report {
    const nv_report_kind *kind;
    const nv_options *options;
    const char *path; /* NULL: stdout */
    bool sent;        /* its end went where nothing can be taken back */
    void *state;      /* the kind's own */
};

extern const nv_report_kind nv_report_text, nv_report_html, nv_report_json, nv_report_junit;

typedef struct nv_reports {
    nv_report items[NV_MAX_REPORTS + 1];
    int count;
} nv_reports;

/* Opens what was asked for, or the text where stdout is free. A file that cannot be written is
 * refused here, before any work, and the others are open to be told of it; none is touched before
 * its content is whole. */
NV_MUST_CHECK nv_status nv_reports_open(const nv_options *options, nv_reports *reports,
                                        nv_error *err);
/* nv_told_free also after a failure. */
NV_MUST_CHECK nv_status nv_reports_sample(nv_reports *reports, const nv_run *run,
                                          const nv_sample_result *sample, nv_told *told,
                                          nv_error *err);
NV_MUST_CHECK nv_status nv_reports_take(nv_reports *reports, const nv_told *told, nv_error *err);
NV_MUST_CHECK nv_status nv_reports_end(nv_reports *reports, const nv_run *run, nv_error *err);
NV_MUST_CHECK nv_status nv_reports_failed(nv_reports *reports, nv_status status,
                                          const char *message, nv_error *err);
void nv_reports_close(nv_reports *reports);

/* The kind that a file's name asks for: its suffix, NULL: unknown. */
const char *nv_report_suffix(const char *path);
/* ".json, .html" */
const char *nv_report_suffixes(char *text, size_t size);

#endif
