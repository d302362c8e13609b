/* SPDX-License-Identifier: Apache-2.0 */
/* What a kernel did wrong in a call, as the harness tells it. */
#ifndef NV_VALIDATE_HARNESS_FAULT_H
#define NV_VALIDATE_HARNESS_FAULT_H

#include "harness.h"

/* Sets NV_FAULT_* in result->faults; the first one's words become result->detail. */
NV_PRINTF(3, 4) void nv_fault(nv_kernel_result *result, unsigned flag, const char *fmt, ...);

/* The call did not return, of which the outcome says why. */
void nv_fault_crash(nv_kernel_result *result, const nv_outcome *outcome);
bool nv_fault_is_crash(const nv_kernel_result *result);

/* Writes beside the blocks from number `first` on, or behind the last. */
void nv_fault_guards(nv_kernel_result *result, const nv_guarded *memory, int first);

#endif
