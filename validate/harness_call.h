/* SPDX-License-Identifier: Apache-2.0 */
/* One call of the harness: its operands laid out in guarded memory, and who makes it. */
#ifndef NV_VALIDATE_HARNESS_CALL_H
#define NV_VALIDATE_HARNESS_CALL_H

#include "harness.h"

/* Two poisons, neither its own complement nor a likely value, of either sign as int8. */
enum { NV_POISON_FIRST = 0xA5, NV_POISON_SECOND = 0x3C };

struct nv_harness {
    const nv_kernel_lib *lib;
    const char **path;        /* what its kernels say of themselves; NULL: nothing */
    struct nv_isa_state *isa; /* of the core that it is emulated on; NULL: unknown */
    nv_harness_options options;
    nv_guarded memory;
    size_t scratch_bytes; /* of the call that is running */
    bool flush;           /* it gets flush buffers */
    bool exhausted;
    void *first_in[NV_HARNESS_VALUES], *first_out[NV_HARNESS_VALUES]; /* for the result */
};

/* The operands of a call, copies of those that the harness was given; not to be copied itself. */
typedef struct nv_laid_out {
    nv_value in[NV_HARNESS_VALUES], out[NV_HARNESS_VALUES];
    nv_args args; /* made of them */
    int first_block;
} nv_laid_out;

enum { NV_APART = -1 };

/* Copies of the inputs, and room for the outputs, of which the first takes the place of input
 * `shared`, if not NV_APART, all round that poison; flush buffers with harness->flush. False: there
 * is no memory left. */
bool nv_harness_lay_out(nv_harness *harness, const nv_args *args, unsigned char poison, int shared,
                        nv_laid_out *call);

/* Whether an input is a variable, which the call leaves in its new state. */
bool nv_harness_is_state(const nv_args *args, int input);

#endif
