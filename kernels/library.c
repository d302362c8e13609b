/* SPDX-License-Identifier: Apache-2.0 */
/* The table of one build of the kernels: nv_kernels_scalar, nv_kernels_dsp or nv_kernels_mve. */
#include "nv/kernel.h"

#define NV_PASTE_(a, b) a##b
#define NV_PASTE(a, b)  NV_PASTE_(a, b)
#define NV_TEXT_(a)     #a
#define NV_TEXT(a)      NV_TEXT_(a)

const nv_kernel_lib NV_PASTE(nv_kernels_, NV_KERNEL_VARIANT) = {
    .name = NV_TEXT(NV_KERNEL_VARIANT),
#define NV_KERNEL(ret, name, params) .name = arm_##name,
#include "nv/kernels.def"
#undef NV_KERNEL
};
