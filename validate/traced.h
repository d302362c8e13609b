/* SPDX-License-Identifier: Apache-2.0 */
/* A library that says which of its functions is running. */
#ifndef NV_VALIDATE_TRACED_H
#define NV_VALIDATE_TRACED_H

#include "nv/kernel.h"

/* `traced` does what `inner` does; *running is 1 + the row of kernels.def while a function runs,
 * and 0 else. One at a time in a thread. */
void nv_traced(const nv_kernel_lib *inner, nv_kernel_lib *traced, volatile uint32_t *running);

/* 1 + the row of "arm_softmax_s8"; 0 for NULL and anything else. */
uint32_t nv_traced_row(const char *function);
/* "arm_softmax_s8" for 1 + its row; NULL for anything else. */
const char *nv_traced_name(uint32_t running);

#endif
