/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A layer's calls, made by the harness and answered from what the target gave, as far as that is
 * known: outputs, status, and damage, which is done again to the harness's guard zones. What is not
 * known yet the host's kernels predict, until an answer was another than theirs: then calls without
 * one are not made.
 */
#ifndef NV_VALIDATE_QEMU_PLAYER_H
#define NV_VALIDATE_QEMU_PLAYER_H

#include "answers.h"
#include "harness.h"
#include "qemu_batch.h"

typedef struct nv_player {
    nv_recorder recorder; /* first: a recorder's address is its player's */
    bool same_source;     /* the target's paths are the host's */
    nv_qemu_batch *batch;

    /* what came of the layer */
    bool unknown; /* a call had no answer yet: the result is a prediction */
    bool again;   /* a function turned out to be missing: the layer is to be played again */

    /* while its calls are made */
    nv_harness *harness;
    nv_answers *answers; /* its own */
    uint32_t next;       /* call */
    bool writing;        /* calls go into the batch */
    bool strayed;        /* an answer was another than the host's kernel would have given */
    bool exhausted;      /* out of memory */
    const nv_answer *crash;
    uint32_t crash_function;
    char damage[NV_DETAIL_BYTES];
} nv_player;

/* `host`: the kernels that predict. The batch must outlive it. */
void nv_player_open(nv_player *player, const nv_kernel_lib *host, bool same_source,
                    nv_qemu_batch *batch);

/* Makes the layer's calls once, by a harness that makes them with nv_player_make on
 * player->recorder.lib. `answers`: those to its calls; what is added are predictions. `writing`:
 * all calls go into the batch. */
NV_MUST_CHECK nv_status nv_player_play(nv_player *player, nv_harness *harness, const nv_args *args,
                                       nv_answers *answers, bool writing, nv_kernel_result *result,
                                       nv_error *err);

/* `context` is the player. */
nv_make_fn nv_player_make;

#endif
