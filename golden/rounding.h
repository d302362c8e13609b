/* SPDX-License-Identifier: Apache-2.0 */
/* Which engine's rounding an operator takes under a profile. */
#ifndef GOLDEN_ROUNDING_H
#define GOLDEN_ROUNDING_H

#include "nv/ops.h"

/* The profile with which golden is to evaluate the operator: engines that have no arithmetic of
 * their own for it fall back on another's. [R-PROFILE] */
nv_rounding nv_golden_rounding_of(const nv_args *a);

#endif
