/* SPDX-License-Identifier: Apache-2.0 */
/* Which function of the kernel interface an operator calls. */
#ifndef NV_KERNELTEST_ROUTE_H
#define NV_KERNELTEST_ROUTE_H

#include "nv/case.h"

/* Of a prepared case: "arm_convolve_wrapper_s8"; NULL: firmware runs the reference. */
const char *nv_route_of(nv_case *c);

/* The operator that comes by a function, NV_OP_COUNT where none does: told from cases that are
 * drawn. */
nv_op nv_route_operator(const char *function);

#endif
