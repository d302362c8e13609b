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

/* The path of one of the batch's files: calls, expected, results or messages. */
void nv_qemu_path(const nv_qemu_batch *batch, const char *name, char path[NV_QEMU_PATH]);

/* Bytes padded to a word. Errors show in nv_call_file_complete. */
void nv_call_file_write(nv_call_file *file, const void *from, size_t bytes);

/* The record just written is complete; it has `bytes` bytes. */
void nv_call_file_end(nv_call_file *file, uint32_t bytes);

/* Writes the head as it is now; the file stays open for more records. */
NV_MUST_CHECK nv_status nv_call_file_complete(nv_call_file *file, nv_error *err);

/* Outputs are sent as they are, so that bytes left unwritten compare equal. */
void nv_qemu_write_call(nv_qemu_batch *batch, const nv_recorded *call);

/* The calls so far, to which a batch can return. */
typedef struct nv_call_mark {
    long position;
    nv_calls_head head;
} nv_call_mark;
nv_call_mark nv_call_file_mark(const nv_call_file *file);
void nv_call_file_return(nv_call_file *file, const nv_call_mark *mark);

/* What QEMU is to run, and how. */
typedef struct nv_qemu_request {
    const char *core;
    const char *runner; /* NULL: the one that make target builds; not if it is to count */
    bool counting;      /* on a whole board: cortex-m3, cortex-m4, cortex-m55 */
    bool quiet;         /* what it has to say goes into the batch's file `messages` */
    int32_t seconds;    /* without a result after which it is ended; 0: none */
} nv_qemu_request;

/* How it ended. */
typedef struct nv_qemu_ending {
    bool late;  /* after its seconds */
    int status; /* waitpid's */
    char qemu[NV_QEMU_PATH], runner[2 * NV_QEMU_PATH];
} nv_qemu_ending;

/* Completes the files and runs QEMU on them. Finds QEMU as $QEMU_ARM, else as tools/qemu-arm beside
 * the runners' directory, else in $PATH; for counting as $QEMU_SYSTEM_ARM and under the name
 * qemu-system-arm. NV_E_NOT_RUN: there is no runner, or no QEMU. */
NV_MUST_CHECK nv_status nv_qemu_start(nv_qemu_batch *batch, const nv_qemu_request *request,
                                      nv_qemu_ending *ending, nv_error *err);

/* The runner that make target builds, and anything but success is NV_E_NOT_RUN. */
NV_MUST_CHECK nv_status nv_qemu_run(nv_qemu_batch *batch, const char *core, nv_error *err);

/* The directory that holds CORE/`name`: $NV_TARGETS, or "target" beside the program's directory or
 * any above it. `found` is the file. */
bool nv_qemu_find(const char *core, const char *name, char targets[NV_QEMU_PATH],
                  char found[2 * NV_QEMU_PATH]);

#endif
