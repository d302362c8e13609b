/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A plug-in in a process of its own, which may crash, hang or leave without harm to this one. It is
 * forked where a call is due and there is none, and so sees the model and the harness as they are;
 * of its memory only the harness's buffers are shared. What it sends back is checked before use.
 */
#ifndef NV_VALIDATE_CHILD_H
#define NV_VALIDATE_CHILD_H

#include "harness.h"

typedef struct nv_child nv_child;

/* `seconds`: how long a call may take, or loading the plug-in. `file` must outlive it. */
NV_MUST_CHECK nv_status nv_child_new(const char *file, int32_t seconds, nv_child **child,
                                     nv_error *err);
void nv_child_free(nv_child *child);

/* Has the plug-in loaded, if there is no process. NV_E_NOT_RUN: that failed; err says why.
 * NV_E_MEMORY: there was no memory for it. */
NV_MUST_CHECK nv_status nv_child_start(nv_child *child, nv_harness *harness, nv_error *err);

/* nv_harness_make there; starts the process if need be. A call that does not return is an outcome.
 * The harness's buffers must be shared, and always the same harness's. */
NV_MUST_CHECK nv_status nv_child_call(nv_child *child, nv_harness *harness, const nv_args *args,
                                      nv_outcome *outcome, nv_error *err);

#endif
