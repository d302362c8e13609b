/* SPDX-License-Identifier: Apache-2.0 */
/* arm_cde.h for a desktop: each custom datapath intrinsic is a compile-time error or a user's hook.
 */
#ifndef NV_SHIM_ARM_CDE_H
#define NV_SHIM_ARM_CDE_H

#include "arm_acle.h"
#if defined __ARM_FEATURE_MVE
#include "arm_mve.h"
#endif

#endif
