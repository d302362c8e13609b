/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the differential drivers drive, through any library of kernels: an operator as its adapter
 * calls it, a function behind a wrapper (views.def) with the cases of its operator, or a function
 * that no adapter calls (direct.def).
 */
#ifndef NV_TESTS_SUBJECT_H
#define NV_TESTS_SUBJECT_H

#include "direct.h"
#include "draw.h"
#include "trial.h"

typedef struct nv_subject {
    const char *name;     /* CONV_2D, convolve_1x1_s8 */
    const char *operator; /* whose cases they are; "" without one */
    nv_op op;
    const nv_view *view;
    const nv_direct_row *direct;
} nv_subject;

/* Functions first, so that operators need not go on for their sake. */
int nv_subject_count(void);
nv_subject nv_subject_at(int i);

/* What became of one case. */
typedef struct nv_case_result {
    nv_verdict verdict;
    const nv_case *c; /* NULL: a direct case, or it is over */
    char name[64];
    char path[32]; /* inside the kernel */
    nv_comparison compared;
    char detail[160]; /* faults in words; "" without one */
} nv_case_result;

typedef struct nv_drive_options {
    uint64_t seed;
    int cases;        /* wanted of each function and operator */
    const char *only; /* this case alone; NULL: all */
    /* Someone else's library: it may lack functions and need not refuse what it does not take, its
     * sizes are its own, and a crash is a failed case. */
    bool foreign;
    bool plain; /* foreign: its legacy functions are those of a core without DSP */
} nv_drive_options;

/* Told of each case that was run, while its operands are still there. */
typedef void nv_told_fn(void *context, const nv_subject *subject, const nv_case_result *outcome);

enum { NV_PATIENCE = 200 }; /* draws for a case that is wanted, at most */

typedef struct nv_drive_count {
    int drawn, passed, refused, wrong;
} nv_drive_count;

/* Draws cases until enough have passed, counting refusals apart. `tallied` is of nv_tally_of. */
nv_drive_count nv_drive(const nv_subject *subject, const nv_kernel_lib *tallied,
                        const nv_drive_options *options, nv_told_fn *told, void *context);

#endif
