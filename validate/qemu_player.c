/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu_player.h"

#include "traced.h"

#include <string.h>

/* Damage done to the harness's memory is done again there; other memory is the adapter's. */
static void do_damage(nv_player *p, const nv_answer *answer, const nv_recorded *call)
{
    const uint32_t b = answer->result.damaged - 1;
    const int32_t at = answer->result.offset;
    nv_guarded *memory = nv_harness_memory(p->harness);

    if (b >= call->head.blocks)
        return;
    for (int i = 0; i < memory->n_blocks; i++) {
        const nv_guard_block *block = &memory->blocks[i];
        const bool inside = at >= 0 && (size_t)at < block->bytes;
        if (block->data != call->memory[b] || at < -NV_GUARD_BYTES ||
            at >= (int64_t)block->bytes + NV_GUARD_BYTES ||
            (inside && block->kind != NV_BLOCK_INPUT))
            continue;
        nv_guarded_fence(memory, false);
        block->data[at] ^= 0xFF;
        nv_guarded_fence(memory, true);
        return;
    }
    (void)snprintf(p->damage, sizeof p->damage, "wrote byte %d of an argument's memory", (int)at);
}

static void answer_call(nv_player *p, const nv_answer *answer, const nv_recorded *call,
                        int32_t *status)
{
    if (answer->crashed) {
        p->crash = answer;
        p->crash_function = call->head.function;
        return;
    }
    if (answer->result.missing != 0) {
        nv_record_without(&p->recorder, call->head.function);
        p->again = true;
        return;
    }
    p->strayed |= !answer->as_predicted;
    *status = answer->result.status;
    nv_answer_apply(answer, call);
    if (answer->result.damaged != 0)
        do_damage(p, answer, call);
    if (p->same_source && answer->path != NULL)
        nv_kernel_path = answer->path;
}

/* true: the call is not made. Where the target has answered otherwise than the host's kernels
 * would, these do not run any more: they might not have the scratch that they need. */
static bool before(nv_recorder *recorder, const nv_recorded *call, int32_t *status)
{
    nv_player *p = (nv_player *)recorder;
    const uint32_t i = p->next++;

    if (p->crash != NULL || p->exhausted)
        return true;
    if (p->writing)
        nv_qemu_write_call(p->batch, call);
    if (i < p->answers->count && p->answers->items[i].known) {
        const nv_digest digest = nv_digest_of_call(call);
        nv_answer *answer = &p->answers->items[i];
        if (memcmp(&digest, &answer->call, sizeof digest) == 0) {
            answer_call(p, answer, call, status);
            return true;
        }
    }
    p->unknown = true;
    nv_answers_cut(p->answers, i);
    p->exhausted = nv_answers_add(p->answers, call) == NULL;
    return p->exhausted || p->strayed;
}

static void after(nv_recorder *recorder, const nv_recorded *call, int32_t status)
{
    nv_player *p = (nv_player *)recorder;
    nv_answer *answer = &p->answers->items[p->next - 1];

    answer->path = nv_kernel_path;
    nv_answer_predict(answer, call, status);
}

nv_status nv_player_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                         nv_error *err)
{
    nv_player *p = context;

    p->recorder.poison = nv_harness_memory(h)->poison;
    p->damage[0] = '\0';
    nv_record_resume(&p->recorder);
    nv_status st = nv_harness_make(NULL, h, args, o, err);
    if (p->exhausted)
        return nv_fail(err, NV_E_MEMORY, "no memory for QEMU's answers");
    (void)snprintf(o->damage, sizeof o->damage, "%s", p->damage);
    if (p->crash != NULL) {
        o->function = nv_traced_name(p->crash_function + 1);
        o->signal = p->crash->crash_signal;
        (void)snprintf(o->crash, sizeof o->crash, "%s", p->crash->crash);
    }
    return st;
}

void nv_player_open(nv_player *p, const nv_kernel_lib *host, bool same_source, nv_qemu_batch *batch)
{
    *p = (nv_player){
        .recorder = {.before = before, .after = after}, .same_source = same_source, .batch = batch};
    (void)nv_record(&p->recorder, host);
}

nv_status nv_player_play(nv_player *p, nv_harness *h, const nv_args *args, nv_answers *answers,
                         bool writing, nv_kernel_result *r, nv_error *err)
{
    p->harness = h;
    p->answers = answers;
    p->next = 0;
    p->writing = writing;
    p->unknown = p->again = p->exhausted = p->strayed = false;
    p->crash = NULL;
    return nv_harness_run(h, args, r, err);
}
