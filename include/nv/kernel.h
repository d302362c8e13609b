/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Optimized kernels as the verifier sees them: a library is a table of the entry points that
 * firmware calls (kernels.def), an adapter is the glue between an operator of the graph and those
 * entry points, and the harness owns every byte that a kernel touches.
 */
#ifndef NV_KERNEL_H
#define NV_KERNEL_H

#include "nv/arm_nnfunctions.h"
#include "nv/ops.h"

/* Entry points of one kernel library; NULL where it lacks the function. */
typedef struct nv_kernel_lib {
    const char *name; /* as given to -k */
#define NV_KERNEL(ret, name, params) ret(*name) params;
#include "nv/kernels.def"
#undef NV_KERNEL
} nv_kernel_lib;

/* Our own library, built three times from one source. */
extern const nv_kernel_lib nv_kernels_scalar, nv_kernels_dsp, nv_kernels_mve;

/* One call of an adapter. The harness fills the first block, the adapter the second. */
typedef struct nv_kernel_call {
    const nv_kernel_lib *lib;
    const nv_args *args;
    /* Exactly `bytes` of guarded memory at 16-byte alignment (less the harness's misalignment),
     * poisoned; NULL for 0 bytes as firmware passes it. Freed by the harness. */
    void *(*scratch)(struct nv_kernel_call *call, size_t bytes);
    /* Zeroed memory for multipliers, shifts and the like that firmware prepares once. */
    void *(*prepared)(struct nv_kernel_call *call, size_t bytes);

    arm_cmsis_nn_status status; /* what the kernel returned */
    const char *function;       /* the entry point that was called, or the one that is missing;
                                   NULL: with these types and options firmware runs the
                                   reference kernel, and nothing was called */
} nv_kernel_call;

/* Derives the kernel's parameters from the tensors (as TFLite Micro's glue does) and calls it.
 * NV_E_NOT_RUN: the library lacks call->function. A kernel that refuses is NV_OK with
 * call->status set: a finding, not a failure of the verifier. */
typedef nv_status nv_kernel_fn(nv_kernel_call *call, nv_error *err);

#define NV_KERNEL_ADAPTER_OPTIMIZED(stem) NV_MUST_CHECK nv_kernel_fn nv_kernel_##stem;
#define NV_KERNEL_ADAPTER_REFERENCE(stem)
#define NV_OP(name, code, stem, kernel, types, summary) NV_KERNEL_ADAPTER_##kernel(stem)
#include "nv/ops.def"
#undef NV_OP

/* By nv_op; NULL where firmware runs the reference kernel. kernels/adapter/table.c */
extern nv_kernel_fn *const nv_kernel_table[NV_OP_COUNT];

/* The path that the last call in this thread took, as the kernel itself said
 * (NV_KERNEL_PATH in kernels/kernel_path.h); "generic" before any. */
extern _Thread_local const char *nv_kernel_path;

#endif
