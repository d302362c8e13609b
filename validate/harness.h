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

#include "guarded.h"
#include "nv/isa.h"
#include "nv/kernel.h"

enum {
    NV_FAULT_STATUS = 1 << 0,  /* the kernel returned an error: its output is not to be used */
    NV_FAULT_GUARD = 1 << 1,   /* wrote beside a tensor, or into an input */
    NV_FAULT_SCRATCH = 1 << 2, /* wrote beside its scratch buffer */
    NV_FAULT_POISON = 1 << 3,  /* the result depends on poison, or an output byte was not written */
    NV_FAULT_STATE = 1 << 4,   /* the same call gave another result the second time */
    NV_FAULT_CRASH = 1 << 5,   /* the call did not return: there are no outputs */
    NV_FAULT_IN_PLACE = 1 << 6 /* another result with the output in an input's place */
};

enum { NV_HARNESS_VALUES = 32, NV_PATH_BYTES = 32, NV_DETAIL_BYTES = 160 };

typedef struct nv_harness nv_harness;

/* What came of one call of an adapter. */
typedef struct nv_outcome {
    bool missing;         /* the library lacks `function` */
    const char *function; /* as in nv_kernel_call */
    int status;           /* of the kernel, 0: success */
    size_t scratch_bytes;
    bool exhausted;               /* it asked for more memory than there is */
    char path[NV_PATH_BYTES];     /* taken inside it */
    char crash[NV_DETAIL_BYTES];  /* why the call did not return; "": it did */
    const char *signal;           /* "SIGSEGV": what ended it then; NULL: none */
    char damage[NV_DETAIL_BYTES]; /* that shows nowhere in the harness's memory; "": none */
} nv_outcome;

/* Makes one call: runs the adapter of args->node on memory that the harness owns. */
typedef nv_status nv_make_fn(void *context, nv_harness *harness, const nv_args *args,
                             nv_outcome *outcome, nv_error *err);

typedef struct nv_harness_options {
    size_t max_memory; /* for all buffers of two calls */
    unsigned misalign; /* 0 to 15: bytes by which tensors miss 16-byte alignment, less what their
                          type needs: 0 for all, otherwise the first one's, the others' differ */
    nv_make_fn *make;  /* NULL: nv_harness_make, here and now */
    void *context;     /* of `make` */
    bool shared;       /* the buffers' memory is shared with processes forked later */
    bool in_place;     /* where kernels.def lets the output take an input's place, it does so too */
    bool probe;        /* `make` works where nv_flush_watch does: look for reads behind buffers */
} nv_harness_options;

typedef struct nv_kernel_result {
    const char *function;     /* entry point called or missing; NULL: firmware runs the reference */
    char path[NV_PATH_BYTES]; /* taken inside it */
    bool missing;             /* the library lacks `function` */
    int status;               /* of the kernel, 0: success */
    unsigned faults;          /* NV_FAULT_* */
    size_t scratch_bytes;
    /* What the first call left; valid till the next run. */
    void *const *out;             /* [n_out] */
    void *const *in;              /* [n_in]: the new state of those that are variables */
    char detail[NV_DETAIL_BYTES]; /* the first fault in words; "" without one */
    const char *signal;           /* that ended a call; NULL: none */
    char
        overread[NV_DETAIL_BYTES]; /* "reads byte 9 of input 0, ...": of no consequence; "": none */
} nv_kernel_result;

NV_MUST_CHECK nv_status nv_harness_new(const nv_kernel_lib *lib, const nv_harness_options *options,
                                       nv_harness **harness, nv_error *err);
void nv_harness_free(nv_harness *harness);

/* Runs the kernel of args->node on copies of args->in, state included; neither args->in nor
 * args->out is touched. Faults are
 * results, not errors: the status is for what stops the verifier itself (memory, a model that the
 * adapter cannot express). */
NV_MUST_CHECK nv_status nv_harness_run(nv_harness *harness, const nv_args *args,
                                       nv_kernel_result *result, nv_error *err);

/* For those that make calls elsewhere (nv_harness_options.make). */

/* Makes the call in this process. */
nv_make_fn nv_harness_make;
/* Where the buffers of the call lie; a call adds those that its kernel asks for. */
nv_guarded *nv_harness_memory(nv_harness *harness);
/* `path`: the library's own nv_kernel_path, `isa`: the state of its emulated core, both of this
 * thread; NULL: it has none. */
void nv_harness_set_library(nv_harness *harness, const nv_kernel_lib *lib, const char **path,
                            struct nv_isa_state *isa);

#endif
