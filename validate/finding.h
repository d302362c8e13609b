/* SPDX-License-Identifier: Apache-2.0 */
/* Findings: what is wrong, how sure that is, and what to do (include/nv/findings.def). */
#ifndef NV_VALIDATE_FINDING_H
#define NV_VALIDATE_FINDING_H

#include "nv/status.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum nv_severity { NV_ERROR, NV_WARNING, NV_NOTE } nv_severity;

typedef enum nv_finding_code {
#define NV_FINDING(name, code, severity, summary, how, fix) NV_FINDING_##name,
#include "nv/findings.def"
#undef NV_FINDING
    NV_FINDING_COUNT
} nv_finding_code;

/* A row of the table. */
typedef struct nv_finding_kind {
    const char *code;
    nv_severity severity;
    const char *summary, *how, *fix;
} nv_finding_kind;

extern const nv_finding_kind nv_finding_kinds[NV_FINDING_COUNT];
const char *nv_severity_name(nv_severity severity);

struct cJSON;

typedef struct nv_finding {
    nv_finding_code code;
    nv_severity severity;
    double confidence;  /* 0 to 1 */
    int kernel;         /* index of the library in the run, -1: none */
    int32_t layer;      /* index of the operator, -1: none */
    bool of_expected;   /* of what the PC gave (--expect), not of the device */
    const char *tensor; /* its name in the model, NULL: none */
    char message[640];
    const char *fix;        /* NULL: its row's */
    char own_fix[200];      /* for this tensor; "": `fix` */
    struct cJSON *evidence; /* an object, owned; NULL: none */
} nv_finding;

typedef struct nv_findings {
    nv_finding *items; /* owned */
    size_t count, capacity;
} nv_findings;

/* Adds a finding with its row's severity, confidence 1 and no place. NULL: out of memory. */
nv_finding *nv_findings_add(nv_findings *findings, nv_finding_code code);
/* What to do about it. */
const char *nv_finding_fix(const nv_finding *finding);
/* The diagnosis first: by severity, then confidence, else in the order of adding. */
void nv_findings_sort(nv_findings *findings);
bool nv_findings_have_error(const nv_findings *findings);
void nv_findings_clear(nv_findings *findings);

#endif
