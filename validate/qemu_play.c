/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu_play.h"

#include "ending.h"
#include "qemu_player.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 32 }; /* for a layer: more than its adapter makes calls */

typedef struct layer {
    nv_answers answers;
    bool pending; /* its calls are in the batch */
} layer;

struct nv_qemu_play {
    nv_player player;
    const nv_qemu_request *request;
    nv_qemu_batch *batch;
    layer *layers;
    int32_t n_layers;
};

nv_status nv_qemu_play_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                            nv_error *err)
{
    nv_qemu_play *p = context;

    return nv_player_make(&p->player, h, args, o, err);
}

/* ---- a layer ---- */

/* Adds the layer's calls to the batch, unless all have their answers. */
static nv_status send(nv_qemu_play *p, nv_harness *h, const nv_args *args, nv_error *err)
{
    const nv_call_mark mark = nv_call_file_mark(&p->batch->calls);
    layer *l = &p->layers[args->node->index];
    nv_kernel_result ignored;

    do {
        nv_error lacking = NV_ERROR_INIT; /* a missing function is no failure */
        nv_call_file_return(&p->batch->calls, &mark);
        const nv_status st =
            nv_player_play(&p->player, h, args, &l->answers, true, &ignored, &lacking);
        if (st != NV_OK)
            return nv_fail(err, st, "%s", lacking.message);
    } while (p->player.again);
    l->pending = p->player.unknown;
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
    nv_player_open(&p->player, host, same_source, p->batch);
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
    return &p->player.recorder.lib;
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
    nv_answers *answers = &p->layers[args->node->index].answers;
    for (int32_t i = 0; i < p->n_layers; i++)
        p->layers[i].pending = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
        nv_error own = NV_ERROR_INIT;
        const nv_status st = nv_player_play(&p->player, h, args, answers, false, r, &own);
        if (st != NV_OK)
            return nv_fail(err, st, "%s", own.message);
        if (!p->player.unknown && !p->player.again)
            return NV_OK;
        if (p->player.again)
            continue;
        empty_batch(p);
        NV_TRY(send(p, h, args, err));
        if (nv_qemu_calls(p->batch) > 0)
            NV_TRY(run_batch(p, err));
    }
    return nv_fail(err, NV_E_INTERNAL, "the calls of layer %d never end", (int)args->node->index);
}
