/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernels as real Arm instructions. Calls are recorded while a host build of the kernels runs
 * them, arguments, memory and results; one start of QEMU then replays thousands of them as Arm
 * code (target/runner.c), and every byte and status is compared.
 */
#ifndef NV_VALIDATE_QEMU_H
#define NV_VALIDATE_QEMU_H

#include "nv/kernel.h"

typedef struct nv_qemu_batch nv_qemu_batch;

NV_MUST_CHECK nv_status nv_qemu_batch_new(nv_qemu_batch **batch, nv_error *err);
void nv_qemu_batch_free(nv_qemu_batch *batch);

/* A library that does what `inner` does and records it in `batch`. It records the calls of this
 * thread, for one batch at a time: that of the last nv_qemu_record. Lives as long as the batch. */
const nv_kernel_lib *nv_qemu_record(nv_qemu_batch *batch, const nv_kernel_lib *inner);

/* Calls recorded so far: the number that the next one gets. */
uint32_t nv_qemu_calls(const nv_qemu_batch *batch);

/* A call that did not do the same on the target. */
typedef struct nv_qemu_difference {
    uint32_t call; /* its number */
    const char *function;
    bool missing;                       /* the runner's library lacks the function */
    bool damaged;                       /* it wrote beside a buffer */
    int32_t host_status, target_status; /* what it returned */
    uint32_t bytes, first;              /* output bytes that differ, and the first of them */
    uint8_t host, target;               /* that byte */
} nv_qemu_difference;

typedef void nv_qemu_difference_fn(void *context, const nv_qemu_difference *difference);

/* Replays the batch on a core ("cortex-m4") and reports each call that differs. Finds QEMU as
 * $QEMU_ARM, else as tools/qemu-arm beside the runners' directory, else in $PATH; the runners in
 * $NV_TARGETS, else in the directory "target" beside the program's own or above. NV_E_NOT_RUN:
 * there is no runner or no QEMU, or it ended early. */
NV_MUST_CHECK nv_status nv_qemu_replay(nv_qemu_batch *batch, const char *core,
                                       nv_qemu_difference_fn *differs, void *context,
                                       nv_error *err);

#endif
