/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs one optimized kernel in memory that the harness owns to the last byte. Every tensor, the
 * scratch buffer and the prepared parameters lie between guard zones; scratch has exactly the
 * size that the kernel asked for; outputs and scratch hold poison before the call. The kernel is
 * called twice with different poison around it: a result that depends on poison was read from
 * memory that nobody wrote, or from beyond a buffer.
 */
#ifndef NV_VALIDATE_HARNESS_H
#define NV_VALIDATE_HARNESS_H

#include "nv/kernel.h"

enum {
    NV_FAULT_STATUS = 1 << 0,  /* the kernel returned an error: its output is not to be used */
    NV_FAULT_GUARD = 1 << 1,   /* wrote beside a tensor, or into an input */
    NV_FAULT_SCRATCH = 1 << 2, /* wrote beside its scratch buffer */
    NV_FAULT_POISON = 1 << 3,  /* the result depends on poison, or an output byte was not written */
    NV_FAULT_STATE = 1 << 4    /* the same call gave another result the second time */
};

typedef struct nv_harness_options {
    size_t max_memory; /* for all buffers of two calls */
    unsigned misalign; /* 0 to 15: bytes by which int8 tensors miss 16-byte alignment */
} nv_harness_options;

typedef struct nv_kernel_result {
    const char *function; /* entry point called or missing; NULL: firmware runs the reference */
    const char *path;     /* taken inside it */
    bool missing;         /* the library lacks `function` */
    int status;           /* of the kernel, 0: success */
    unsigned faults;      /* NV_FAULT_* */
    size_t scratch_bytes;
    /* What the first call left; valid till the next run. */
    void *const *out; /* [n_out] */
    void *const *in;  /* [n_in]: the new state of those that are variables */
    char detail[160]; /* the first fault in words; "" without one */
} nv_kernel_result;

typedef struct nv_harness nv_harness;

NV_MUST_CHECK nv_status nv_harness_new(const nv_kernel_lib *lib, const nv_harness_options *options,
                                       nv_harness **harness, nv_error *err);
void nv_harness_free(nv_harness *harness);

/* Runs the kernel of args->node on copies of args->in, state included; neither args->in nor
 * args->out is touched. Faults are
 * results, not errors: the status is for what stops the verifier itself (memory, a model that the
 * adapter cannot express). */
NV_MUST_CHECK nv_status nv_harness_run(nv_harness *harness, const nv_args *args,
                                       nv_kernel_result *result, nv_error *err);

#endif
