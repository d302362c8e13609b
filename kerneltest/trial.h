/* SPDX-License-Identifier: Apache-2.0 */
/* One case, one kernel: what is due by golden, and what the harness and a comparison say. */
#ifndef NV_KERNELTEST_TRIAL_H
#define NV_KERNELTEST_TRIAL_H

#include "compare.h"
#include "harness.h"
#include "nv/case.h"
#include "plugin.h"
#include "views.h"

/* Golden's results: outputs are in the case itself. */
typedef struct nv_due {
    const void *state[NV_CASE_MAX_TENSORS]; /* of inputs that are variables: as they are left */
} nv_due;

/* Computes the operator's prepared parameters; again, if it likes. NV_E_MODEL and the like: the
 * case is none that the operator knows. */
NV_MUST_CHECK nv_status nv_case_prepare(nv_case *c, nv_error *err);

/* The arguments of a prepared case. */
nv_args nv_case_args(nv_case *c);

/* Runs golden on a prepared case; its inputs stay what they are. */
NV_MUST_CHECK nv_status nv_due_of(nv_case *c, nv_due *due, nv_error *err);

typedef enum nv_verdict {
    NV_PASSED,
    NV_REFUSED,   /* ARG_ERROR, in a case that the function need not take */
    NV_ELSEWHERE, /* the operator did not come by the function in this case */
    NV_WRONG
} nv_verdict;

typedef struct nv_trial_options {
    const nv_kernel_lib *lib; /* nv_view_of `view`, if there is one */
    const nv_view *view;      /* NULL: the function that the operator calls */
    const nv_plugin *plugin;  /* where the library comes from; NULL: this program */
    unsigned misalign;        /* as in nv_harness_options */
    bool in_place;            /* as there */
    bool strict;              /* reads behind buffers are wrong, of consequence or not */
} nv_trial_options;

typedef struct nv_trial {
    nv_verdict verdict;
    nv_kernel_result kernel;      /* without what it points to */
    nv_comparison compared;       /* if the kernel gave results */
    char detail[NV_DETAIL_BYTES]; /* the first fault in words; "" without one */
} nv_trial;

/* A crash of the kernel is a fault in its detail (crash.h). NV_E_NOT_RUN: the library lacks a
 * function that the case needs, or no optimized kernel takes the case. */
NV_MUST_CHECK nv_status nv_trial_run(nv_case *c, const nv_due *due, const nv_trial_options *options,
                                     nv_trial *trial, nv_error *err);

#endif
