/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/kernel.h"

#define ADAPTER_OPTIMIZED(stem) nv_kernel_##stem
#define ADAPTER_REFERENCE(stem) NULL

nv_kernel_fn *const nv_kernel_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, types, summary) [NV_OP_##name] = ADAPTER_##kernel(stem),
#include "nv/ops.def"
#undef NV_OP
};

_Thread_local const char *nv_kernel_path = "generic";
