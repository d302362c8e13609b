/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels that crash in this process. */
#ifndef NV_KERNELTEST_CRASH_H
#define NV_KERNELTEST_CRASH_H

#include "harness.h"

/* From now on the harness's calls, made by nv_crash_make, come back when they crash. Where
 * AddressSanitizer watches, it tells of crashes itself. */
void nv_crash_expect(nv_harness *h);
/* Signals are handled as before nv_crash_expect. */
void nv_crash_expect_no_more(void);

/* nv_harness_make, but a crash is an outcome. */
nv_make_fn nv_crash_make;

#endif
