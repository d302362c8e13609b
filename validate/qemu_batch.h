/* SPDX-License-Identifier: Apache-2.0 */
/* A batch of calls on disk: what qemu_record.c writes and qemu.c replays. */
#ifndef NV_VALIDATE_QEMU_BATCH_H
#define NV_VALIDATE_QEMU_BATCH_H

#include "nv/calls.h"
#include "qemu.h"

/* A file of records (nv/calls.h) being written. */
typedef struct nv_call_file {
    FILE *file;
    nv_calls_head head;
} nv_call_file;

struct nv_qemu_batch {
    char directory[256]; /* of its own, removed with the batch */
    nv_call_file calls, expected;
    const nv_kernel_lib *inner;
    nv_kernel_lib lib; /* the recording one */
};

/* Bytes padded to a word. Errors show in ferror(file->file). */
void nv_call_file_write(nv_call_file *file, const void *from, size_t bytes);

/* The record just written is complete; it has `bytes` bytes. */
void nv_call_file_end(nv_call_file *file, uint32_t bytes);

#endif
