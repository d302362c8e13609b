/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Layers whose kernels run on the target. An adapter calls kernels one after the other, and what
 * one gives may decide on the next (scratch of the size that was asked for). So the host's kernels
 * predict what the target will answer; all calls of all layers are sent in one start of QEMU; where
 * a prediction fails, the layer's calls are made anew with the target's answers, and another start
 * completes them. Where both sides are built from one source, predictions fail for bugs only.
 * A layer is then a run of the harness in which every call is answered (qemu_player.h).
 */
#ifndef NV_VALIDATE_QEMU_PLAY_H
#define NV_VALIDATE_QEMU_PLAY_H

#include "answers.h"
#include "feed.h"
#include "harness.h"
#include "qemu_batch.h"

typedef struct nv_qemu_play nv_qemu_play;

/* `host`: the kernels that predict. `same_source`: the target's paths are theirs. The request must
 * outlive it. */
NV_MUST_CHECK nv_status nv_qemu_play_new(const nv_qemu_request *request, const nv_kernel_lib *host,
                                         bool same_source, nv_qemu_play **play, nv_error *err);
void nv_qemu_play_free(nv_qemu_play *play);

/* For the harness: the library that answers, and how calls are made; `context` is the play. */
const nv_kernel_lib *nv_qemu_play_library(nv_qemu_play *play);
nv_make_fn nv_qemu_play_make;

/* Has the target answer all calls of all layers of a sample, or of layer `only` (-1: all).
 * NV_E_NOT_RUN: QEMU did not run. */
NV_MUST_CHECK nv_status nv_qemu_play_prepare(nv_qemu_play *play, nv_harness *harness,
                                             nv_feeds *feeds, int32_t only, nv_error *err);

/* What the target answered to the calls of a layer that was prepared, in their order. The harness
 * makes each call twice: they come in equal halves. */
const nv_answers *nv_qemu_play_answers(const nv_qemu_play *play, int32_t layer);

/* Runs one layer, on the target where it was not prepared with these inputs. */
NV_MUST_CHECK nv_status nv_qemu_play_run(nv_qemu_play *play, nv_harness *harness,
                                         const nv_args *args, nv_kernel_result *result,
                                         nv_error *err);

#endif
