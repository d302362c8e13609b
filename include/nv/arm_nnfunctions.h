/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Prototypes of the kernel interface that Cortex-M firmware calls: arm_<name> for every row of
 * kernels.def, where their meaning is written. Compatible with CMSIS-NN's header of this name.
 */
#ifndef NV_ARM_NNFUNCTIONS_H
#define NV_ARM_NNFUNCTIONS_H

#include "nv/arm_nn_types.h"

#ifdef __cplusplus
extern "C" {
#endif

#define NV_KERNEL(ret, name, params) ret arm_##name params;
#include "nv/kernels.def"
#undef NV_KERNEL

#ifdef __cplusplus
}
#endif

#endif
