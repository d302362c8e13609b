/* SPDX-License-Identifier: Apache-2.0 */
/* Runners for users' archives. */
#ifndef NV_VALIDATE_QEMU_LINK_H
#define NV_VALIDATE_QEMU_LINK_H

#include "qemu_batch.h"

/* Links the functions of the kernel interface that an archive of Arm code has with the runner of
 * the request's core, the counting one if it is to count, by $ARM_CC or arm-none-eabi-gcc. The
 * result stays in a directory of the user's own under $TMPDIR, named by what went into it, for the
 * next time. NV_E_NOT_RUN: no compiler, or it could not; NV_E_IO: no such archive. */
NV_MUST_CHECK nv_status nv_qemu_link(const nv_qemu_request *request, const char *archive,
                                     char runner[NV_QEMU_PATH], nv_error *err);

#endif
