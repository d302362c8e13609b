/* SPDX-License-Identifier: Apache-2.0 */
/* A batch of calls on disk: what a recorder tells, qemu_run.c runs and qemu.c compares. */
#ifndef NV_VALIDATE_QEMU_BATCH_H
#define NV_VALIDATE_QEMU_BATCH_H

#include "qemu.h"
#include "qemu_call.h"

enum { NV_QEMU_PATH = 4096 };

/* A file of records (nv/calls.h) being written. */
typedef struct nv_call_file {
    FILE *file;
    nv_calls_head head;
} nv_call_file;

struct nv_qemu_batch {
    nv_recorder recorder; /* first: a recorder's address is its batch's */
    char directory[256];  /* of its own, removed with the batch */
    nv_call_file calls, expected;
};

/* The path of one of the batch's files: calls, expected or results. */
void nv_qemu_path(const nv_qemu_batch *batch, const char *name, char path[NV_QEMU_PATH]);

/* Bytes padded to a word. Errors show in nv_call_file_complete. */
void nv_call_file_write(nv_call_file *file, const void *from, size_t bytes);

/* The record just written is complete; it has `bytes` bytes. */
void nv_call_file_end(nv_call_file *file, uint32_t bytes);

/* Writes the head as it is now; the file stays open for more records. */
NV_MUST_CHECK nv_status nv_call_file_complete(nv_call_file *file, nv_error *err);

/* Completes the files and runs QEMU on them, as a user's process or as a whole board that counts
 * instructions. */
NV_MUST_CHECK nv_status nv_qemu_run(nv_qemu_batch *batch, const char *core, bool counting,
                                    nv_error *err);

#endif
