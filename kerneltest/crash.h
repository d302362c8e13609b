/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels that crash in this process. */
#ifndef NV_KERNELTEST_CRASH_H
#define NV_KERNELTEST_CRASH_H

#include "harness.h"

/* From now on calls of nv_crash_catch come back when they crash, and reads behind `memory`'s flush
 * blocks (flush.h) are noted. Where AddressSanitizer watches, it tells of both itself. */
void nv_crash_expect(nv_guarded *memory);
/* Signals are handled as before nv_crash_expect. */
void nv_crash_expect_no_more(void);

/* Runs it; returns the number of the signal that it ended with, 0 if it came back. */
int nv_crash_catch(void (*run)(void *context), void *context);

/* nv_harness_make, but a crash is an outcome. */
nv_make_fn nv_crash_make;

#endif
