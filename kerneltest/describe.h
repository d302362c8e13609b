/* SPDX-License-Identifier: Apache-2.0 */
/* What a failed trial says, for people. */
#ifndef NV_KERNELTEST_DESCRIBE_H
#define NV_KERNELTEST_DESCRIBE_H

#include "nv/kernel_test.h"
#include "trial.h"

/* Into report->text, in lines, the first one naming the fault. `misalign` as in nv_trial_options;
 * `rising`: less was tried before, and agreed. */
void nv_describe_failure(const nv_case *c, const char *function, const nv_trial *trial,
                         unsigned misalign, bool rising, nv_kernel_report *report);

/* Likewise, of a function that no operator calls. */
void nv_describe_direct(const char *function, const char *why, uint64_t seed, unsigned misalign,
                        nv_kernel_report *report);

/* Into report->text: what kept the test from running. */
void nv_describe_error(const nv_case *c, const char *function, const char *why,
                       nv_kernel_report *report);

/* Into report->note, if that is still empty: what the kernel does without harm. */
void nv_describe_overread(const nv_trial *trial, nv_kernel_report *report);
/* Likewise, of golden's outputs: that they are all alike, so that the case finds little. */
void nv_describe_outputs(const nv_case *c, nv_kernel_report *report);

#endif
