/* SPDX-License-Identifier: Apache-2.0 */
/* Calls of kernels taken apart (nv/calls.h): what a recording library tells of each. */
#ifndef NV_VALIDATE_QEMU_CALL_H
#define NV_VALIDATE_QEMU_CALL_H

#include "nv/calls.h"
#include "nv/kernel.h"

enum { NV_RECORDED_WORDS = 64 };

typedef struct nv_recorded {
    nv_call_record head;
    nv_call_word words[NV_CALL_WORDS];
    nv_call_block blocks[NV_CALL_BLOCKS];
    nv_call_link links[NV_CALL_LINKS];
    const void *memory[NV_CALL_BLOCKS]; /* of the blocks */
    uint32_t images[NV_RECORDED_WORDS]; /* structs that hold pointers, as the target sees them */
    uint32_t image_words;
} nv_recorded;

typedef struct nv_recorder nv_recorder;

/* A library that does what `inner` does and tells of it. */
struct nv_recorder {
    const nv_kernel_lib *inner;
    nv_kernel_lib lib;
    unsigned char poison; /* of the calls to come */
    /* true: *status and the outputs are the call's, which is not made. */
    bool (*before)(nv_recorder *recorder, const nv_recorded *call, int32_t *status);
    void (*after)(nv_recorder *recorder, const nv_recorded *call, int32_t status);
};

/* Fills recorder->lib. It tells of the calls of this thread, for one recorder at a time: that of
 * the last call of either function. */
const nv_kernel_lib *nv_record(nv_recorder *recorder, const nv_kernel_lib *inner);
void nv_record_resume(nv_recorder *recorder);

/* Takes a function (nv_call_function) out of recorder->lib. */
void nv_record_without(nv_recorder *recorder, uint32_t function);

#endif
