/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Direct cases: functions of the kernel interface that no operator's adapter calls. A case draws
 * parameters and memory from its nv_direct, calls its function once and says what was due. It
 * runs three times, with one poison round its memory, with another and with the first again; its
 * draws are the same each time. A case that runs out of memory, or crashes, ends there.
 */
#ifndef NV_KERNELTEST_DIRECT_H
#define NV_KERNELTEST_DIRECT_H

#include "guarded.h"
#include "nv/kernel.h"
#include "nv/rng.h"

#include <setjmp.h>

enum { NV_DIRECT_MAX_INPUTS = 16 };

typedef struct nv_direct nv_direct;
typedef void nv_direct_fn(nv_direct *d);

struct nv_direct {
    nv_rng rng;
    const nv_kernel_lib *lib;
    bool plain; /* legacy functions: the arithmetic of a core without DSP */
    /* The framework's own. */
    nv_guarded memory;
    unsigned misalign;
    const void *in[NV_DIRECT_MAX_INPUTS]; /* of this run, and what they hold */
    void *in_copy[NV_DIRECT_MAX_INPUTS];
    size_t in_bytes[NV_DIRECT_MAX_INPUTS];
    int n_in;
    char complaint[160]; /* the first; "" while all is well */
    nv_direct_fn *run;
    jmp_buf end; /* of a run, for want of memory */
};

#define DIRECT(function) nv_direct_fn nv_direct_##function;
#include "direct.def"
#undef DIRECT

/* Memory of `count` elements of `size` bytes, as misaligned as the size allows. Inputs hold random
 * values, or now and then a pathological fill, and must still hold them afterwards; outputs hold
 * poison; what the function changes in place holds values and may be written. */
const void *nv_direct_in(nv_direct *d, int32_t count, size_t size);
void *nv_direct_out(nv_direct *d, int32_t count, size_t size);
void *nv_direct_in_out(nv_direct *d, int32_t count, size_t size);

/* Aligned for any type, as the harness gives it; NULL for 0 bytes. */
void *nv_direct_scratch(nv_direct *d, int32_t bytes);

/* Zeroed memory for what is due, given back at the end of the run. */
void *nv_direct_memory(nv_direct *d, size_t bytes);

/* Element i is in question; `got` and `due` need not be equal. */
void nv_direct_value(nv_direct *d, int32_t i, int64_t got, int64_t due);
void nv_direct_status(nv_direct *d, arm_cmsis_nn_status got, arm_cmsis_nn_status due);

/* Runs a case; returns what it complains of, "" for nothing. `seed` is of the case. */
const char *nv_direct_run(nv_direct_fn *run, const nv_kernel_lib *lib, bool plain, uint64_t seed,
                          unsigned misalign);

typedef struct nv_direct_row {
    const char *name;
    nv_direct_fn *run;
} nv_direct_row;

/* direct.def, in its order. */
extern const nv_direct_row nv_directs[];
extern const int nv_n_directs;

/* By its name; NULL: there is none. */
const nv_direct_row *nv_direct_named(const char *name);

#endif
