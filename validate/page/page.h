/* SPDX-License-Identifier: Apache-2.0 */
/* The report as one HTML page that is well-formed XML, needs no network and no scripts. */
#ifndef NV_PAGE_PAGE_H
#define NV_PAGE_PAGE_H

#include "result.h"

typedef struct nv_page {
    FILE *out;
    const nv_run *run;
    const nv_sample_result *sample;
    nv_status status; /* a failure of what was drawn so far */
    nv_error *err;
} nv_page;

/* Text of others, escaped. */
NV_PRINTF(2, 3)
void nv_page_text(FILE *out, const char *fmt, ...);

/* A sample: its inputs, findings, layers, first layer that differs, outputs; `brief`: a line. */
void nv_page_sample(nv_page *page, bool brief);
/* A finding in a box of its severity's colour. `level`: of its heading, 2 to 6. */
void nv_page_finding(FILE *out, const nv_finding *finding, int level);

/* The inputs as pictures, beside them what the device had, the difference, and the dump after the
 * fix. */
void nv_page_inputs(nv_page *page);
/* Where in the first layer that differs it does. */
void nv_page_error_maps(nv_page *page);
/* A row an operator: what each library gave, the device, the distance to the float network. */
void nv_page_layers(nv_page *page);

/* How much of the final error is quantization, kernel and preprocessing. */
void nv_page_split(nv_page *page);

extern const char *const nv_page_style[]; /* lines, NULL-terminated */

#endif
