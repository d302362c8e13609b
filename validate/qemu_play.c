/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu_play.h"

#include "ending.h"
#include "traced.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 32 }; /* for a layer: more than its adapter makes calls */

typedef struct layer {
    nv_answers answers;
    bool pending; /* its calls are in the batch */
} layer;

struct nv_qemu_play {
    nv_recorder recorder; /* first: a recorder's address is its play's */
    const nv_qemu_request *request;
    bool same_source;
    nv_qemu_batch *batch;
    layer *layers;
    int32_t n_layers;

    /* while a layer's calls are made */
    nv_harness *harness;
    nv_answers *answers; /* its own */
    uint32_t next;       /* call */
    bool writing;        /* calls go into the batch */
    bool unknown;        /* a call had no answer yet */
    bool strayed;        /* an answer was another than the host's kernel would have given */
    bool again;          /* a function turned out to be missing */
    bool exhausted;      /* out of memory */
    const nv_answer *crash;
    uint32_t crash_function;
    char damage[NV_DETAIL_BYTES];
};

/* ---- a call ---- */

/* Damage done to the harness's memory is done again there; other memory is the adapter's. */
static void do_damage(nv_qemu_play *p, const nv_answer *answer, const nv_recorded *call)
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

static void answer_call(nv_qemu_play *p, const nv_answer *answer, const nv_recorded *call,
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
    nv_qemu_play *p = (nv_qemu_play *)recorder;
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
    nv_qemu_play *p = (nv_qemu_play *)recorder;
    nv_answer *answer = &p->answers->items[p->next - 1];

    answer->path = nv_kernel_path;
    nv_answer_predict(answer, call, status);
}

nv_status nv_qemu_play_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                            nv_error *err)
{
    nv_qemu_play *p = context;

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

/* ---- a layer ---- */

/* Makes its calls once; with p->unknown set the result is a prediction. */
static nv_status play(nv_qemu_play *p, nv_harness *h, const nv_args *args, bool writing,
                      nv_kernel_result *r, nv_error *err)
{
    p->harness = h;
    p->answers = &p->layers[args->node->index].answers;
    p->next = 0;
    p->writing = writing;
    p->unknown = p->again = p->exhausted = p->strayed = false;
    p->crash = NULL;
    return nv_harness_run(h, args, r, err);
}

/* Adds the layer's calls to the batch, unless all have their answers. */
static nv_status send(nv_qemu_play *p, nv_harness *h, const nv_args *args, nv_error *err)
{
    const nv_call_mark mark = nv_call_file_mark(&p->batch->calls);
    layer *l = &p->layers[args->node->index];
    nv_kernel_result ignored;

    do {
        nv_error lacking = NV_ERROR_INIT; /* a missing function is no failure */
        nv_call_file_return(&p->batch->calls, &mark);
        const nv_status st = play(p, h, args, true, &ignored, &lacking);
        if (st != NV_OK)
            return nv_fail(err, st, "%s", lacking.message);
    } while (p->again);
    l->pending = p->unknown;
    if (!l->pending)
        nv_call_file_return(&p->batch->calls, &mark);
    return NV_OK;
}

/* ---- a start of QEMU ---- */

/* The call that QEMU was at when it ended: the layer's last, as far as it is known. */
static void note_crash(nv_answers *a, uint32_t call, const nv_qemu_request *q,
                       const nv_qemu_ending *end)
{
    nv_answer *answer = &a->items[call];

    nv_answers_cut(a, call + 1);
    answer->known = answer->crashed = true;
    if (end->late) {
        (void)snprintf(answer->crash, sizeof answer->crash, "ran longer than %d s",
                       (int)q->seconds);
        return;
    }
    answer->crash_signal = nv_ending_signal(end->status);
    nv_ending_say(end->status, answer->crash, sizeof answer->crash);
}

/* Reads a layer's answers; false: QEMU ended before its last. */
static bool read_layer(nv_qemu_play *p, layer *l, FILE *results, const nv_qemu_ending *end)
{
    bool all_as_predicted = true;

    for (uint32_t i = 0; i < l->answers.count; i++) {
        if (!nv_answer_read(&l->answers.items[i], results)) {
            note_crash(&l->answers, i, p->request, end);
            return false;
        }
        all_as_predicted &= l->answers.items[i].as_predicted;
    }
    l->pending = !all_as_predicted;
    return true;
}

/* The first line that QEMU or the runner said. */
static void first_message(const nv_qemu_batch *batch, char *text, int size)
{
    char path[NV_QEMU_PATH];

    nv_qemu_path(batch, "messages", path);
    FILE *f = fopen(path, "r");
    if (f == NULL || fgets(text, size, f) == NULL)
        (void)snprintf(text, (size_t)size, "it said nothing");
    text[strcspn(text, "\n")] = '\0';
    if (f != NULL)
        (void)fclose(f);
}

static nv_status run_batch(nv_qemu_play *p, nv_error *err)
{
    char path[NV_QEMU_PATH], said[256];
    nv_qemu_ending end;
    nv_calls_head head;

    NV_TRY(nv_qemu_start(p->batch, p->request, &end, err));
    nv_qemu_path(p->batch, "results", path);
    FILE *results = fopen(path, "rb");
    if (results == NULL || fread(&head, sizeof head, 1, results) != 1) {
        if (results != NULL)
            (void)fclose(results);
        first_message(p->batch, said, sizeof said);
        return nv_fail(err, NV_E_NOT_RUN,
                       "%s -cpu %s did not start the runner (%s); scripts/deps test installs a "
                       "QEMU that does",
                       end.qemu, p->request->core, said);
    }
    bool whole = true;
    for (int32_t i = 0; i < p->n_layers && whole; i++)
        if (p->layers[i].pending)
            whole = read_layer(p, &p->layers[i], results, &end);
    (void)fclose(results);
    return NV_OK;
}

static void empty_batch(nv_qemu_play *p)
{
    const nv_call_mark start = {
        sizeof(nv_calls_head),
        {.magic = NV_CALLS_MAGIC, .version = NV_CALLS_VERSION, .names = nv_calls_names()}};
    nv_call_file_return(&p->batch->calls, &start);
}

/* ---- all ---- */

static nv_status make_layers(nv_qemu_play *p, int32_t n, nv_error *err)
{
    if (n <= p->n_layers)
        return NV_OK;
    layer *layers = realloc(p->layers, (size_t)n * sizeof *layers);
    if (layers == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for QEMU's answers");
    memset(layers + p->n_layers, 0, (size_t)(n - p->n_layers) * sizeof *layers);
    p->layers = layers;
    p->n_layers = n;
    return NV_OK;
}

nv_status nv_qemu_play_new(const nv_qemu_request *request, const nv_kernel_lib *host,
                           bool same_source, nv_qemu_play **play, nv_error *err)
{
    nv_qemu_play *p = calloc(1, sizeof *p);

    if (p == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for QEMU's answers");
    const nv_status st = nv_qemu_batch_new(&p->batch, err);
    if (st != NV_OK) {
        free(p);
        return st;
    }
    p->request = request;
    p->same_source = same_source;
    p->recorder.before = before;
    p->recorder.after = after;
    (void)nv_record(&p->recorder, host);
    *play = p;
    return NV_OK;
}

void nv_qemu_play_free(nv_qemu_play *p)
{
    if (p == NULL)
        return;
    for (int32_t i = 0; i < p->n_layers; i++)
        nv_answers_cut(&p->layers[i].answers, 0);
    free(p->layers);
    nv_qemu_batch_free(p->batch);
    free(p);
}

const nv_kernel_lib *nv_qemu_play_library(nv_qemu_play *p)
{
    return &p->recorder.lib;
}

static bool is_wanted(const nv_feeds *feeds, int32_t i, int32_t only)
{
    return feeds->layers[i].reached && (only < 0 || only == i) &&
           nv_kernel_table[feeds->graph->nodes[i].op] != NULL;
}

nv_status nv_qemu_play_prepare(nv_qemu_play *p, nv_harness *h, nv_feeds *feeds, int32_t only,
                               nv_error *err)
{
    const int32_t n = feeds->graph->n_nodes;

    NV_TRY(make_layers(p, n, err));
    for (int32_t i = 0; i < n; i++)
        p->layers[i].pending = is_wanted(feeds, i, only);
    for (int32_t round = 0; round < MOST_ROUNDS + n; round++) { /* a crash settles one layer */
        empty_batch(p);
        for (int32_t i = 0; i < n; i++)
            if (p->layers[i].pending)
                NV_TRY(send(p, h, nv_feeds_args(feeds, i), err));
        if (nv_qemu_calls(p->batch) == 0)
            return NV_OK;
        NV_TRY(run_batch(p, err));
    }
    return nv_fail(err, NV_E_INTERNAL, "the calls of a layer never end");
}

const nv_answers *nv_qemu_play_answers(const nv_qemu_play *p, int32_t node)
{
    return &p->layers[node].answers;
}

nv_status nv_qemu_play_run(nv_qemu_play *p, nv_harness *h, const nv_args *args, nv_kernel_result *r,
                           nv_error *err)
{
    NV_TRY(make_layers(p, args->node->index + 1, err));
    for (int32_t i = 0; i < p->n_layers; i++)
        p->layers[i].pending = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
        nv_error own = NV_ERROR_INIT;
        const nv_status st = play(p, h, args, false, r, &own);
        if (st != NV_OK)
            return nv_fail(err, st, "%s", own.message);
        if (!p->unknown && !p->again)
            return NV_OK;
        if (p->again)
            continue;
        empty_batch(p);
        NV_TRY(send(p, h, args, err));
        if (nv_qemu_calls(p->batch) > 0)
            NV_TRY(run_batch(p, err));
    }
    return nv_fail(err, NV_E_INTERNAL, "the calls of layer %d never end", (int)args->node->index);
}
