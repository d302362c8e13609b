/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels as real Arm instructions: qemu:CORE, ours, and qemu:CORE:FILE.a, the user's. */
#include "backend.h"
#include "qemu_link.h"
#include "qemu_play.h"

#include <stdlib.h>
#include <string.h>

/* Cores of which there is a runner, and the host's build of the same sources. */
static const struct core {
    const char *name;
    const nv_kernel_lib *kernels;
} cores[] = {{"cortex-m3", &nv_kernels_scalar},
             {"cortex-m4", &nv_kernels_dsp},
             {"cortex-m7", &nv_kernels_dsp},
             {"cortex-m33", &nv_kernels_dsp},
             {"cortex-m55", &nv_kernels_mve}};
enum { N_CORES = sizeof cores / sizeof *cores };

static const char prefix[] = "qemu:", family[] = "cortex-";

typedef struct state {
    nv_qemu_request request;
    nv_qemu_play *play;
    char runner[NV_QEMU_PATH]; /* linked for the user's archive */
} state;

static bool is_core(const char *name, const char *text, size_t length)
{
    return strlen(name) == length && strncmp(name, text, length) == 0;
}

/* "qemu:cortex-m4" or "qemu:m4"; *archive is what follows, NULL: nothing. */
static const struct core *find(const char *word, const char **archive)
{
    const char *name = word + strlen(prefix);
    const size_t length = strcspn(name, ":");

    *archive = name[length] == ':' ? name + length + 1 : NULL;
    for (int i = 0; i < N_CORES; i++)
        if (is_core(cores[i].name, name, length) ||
            is_core(cores[i].name + strlen(family), name, length))
            return &cores[i];
    return NULL;
}

static nv_status takes(const char *word, bool *takes_it, nv_error *err)
{
    const char *archive;

    *takes_it = strncmp(word, prefix, strlen(prefix)) == 0;
    if (!*takes_it)
        return NV_OK;
    if (find(word, &archive) == NULL)
        return nv_fail(err, NV_E_USAGE,
                       "--kernels: '%s' names no core that can be run: cortex-m3, cortex-m4, "
                       "cortex-m7, cortex-m33, cortex-m55",
                       word);
    if (archive != NULL && *archive == '\0')
        return nv_fail(err, NV_E_USAGE, "--kernels: '%s' lacks its archive, FILE.a", word);
    return NV_OK;
}

static nv_status make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                      nv_error *err)
{
    const nv_backend *b = context;
    const state *s = b->state;

    return b->reason[0] == '\0' ? nv_qemu_play_make(s->play, h, args, o, err)
                                : nv_harness_make(NULL, h, args, o, err);
}

/* Finds the runner, or links one for the archive. */
static nv_status find_runner(state *s, const char *archive, nv_error *err)
{
    char targets[NV_QEMU_PATH], found[2 * NV_QEMU_PATH];

    if (!nv_qemu_find(s->request.core, "runner.elf", targets, found))
        return nv_fail(err, NV_E_NOT_RUN, "no runner for %s: make target builds it",
                       s->request.core);
    if (archive == NULL)
        return NV_OK;
    s->request.runner = s->runner;
    return nv_qemu_link(&s->request, archive, s->runner, err);
}

static nv_status open_qemu(nv_backend *b, const nv_harness_options *harness, nv_error *err)
{
    const char *archive;
    const struct core *core = find(b->name, &archive);
    nv_harness_options o = *harness;
    nv_error own = NV_ERROR_INIT;
    state *s = calloc(1, sizeof *s);

    b->state = s;
    if (s == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for QEMU");
    s->request =
        (nv_qemu_request){.core = core->name, .quiet = true, .seconds = b->options->timeout_layer};
    o.make = make;
    o.context = b;
    NV_TRY(nv_qemu_play_new(&s->request, core->kernels, archive == NULL, &s->play, err));
    NV_TRY(nv_harness_new(nv_qemu_play_library(s->play), &o, &b->harness, err));
    const nv_status st = find_runner(s, archive, &own);
    return nv_backend_survive(b, st, &own, err);
}

static nv_status prepare(nv_backend *b, nv_feeds *feeds, nv_error *err)
{
    const state *s = b->state;
    nv_error own = NV_ERROR_INIT;
    const nv_status st = nv_qemu_play_prepare(s->play, b->harness, feeds, b->options->layer, &own);

    return nv_backend_survive(b, st, &own, err);
}

static nv_status run(nv_backend *b, const nv_args *args, nv_kernel_result *r, nv_error *err)
{
    const state *s = b->state;
    nv_error own = NV_ERROR_INIT;

    if (b->reason[0] == '\0') {
        const nv_status st = nv_qemu_play_run(s->play, b->harness, args, r, &own);
        if (st != NV_E_NOT_RUN)
            return st == NV_OK ? NV_OK : nv_fail(err, st, "%s", own.message);
        NV_TRY(nv_backend_survive(b, st, &own, err));
    }
    return nv_harness_run(b->harness, args, r, err);
}

static void close_qemu(nv_backend *b)
{
    state *s = b->state;

    if (s != NULL)
        nv_qemu_play_free(s->play);
    free(s);
}

const nv_backend_kind nv_backend_qemu = {
    .takes = takes, .open = open_qemu, .prepare = prepare, .run = run, .close = close_qemu};
