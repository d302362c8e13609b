/* SPDX-License-Identifier: Apache-2.0 */
#include "backend.h"

/* The first that takes a word has it. */
static const nv_backend_kind *const kinds[] = {&nv_backend_library, &nv_backend_qemu,
                                               &nv_backend_plugin};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

static nv_status find(const char *word, const nv_backend_kind **kind, nv_error *err)
{
    for (int i = 0; i < N_KINDS; i++) {
        bool takes = false;
        *kind = kinds[i];
        NV_TRY(kinds[i]->takes(word, &takes, err));
        if (takes)
            return NV_OK;
    }
    return nv_fail(
        err, NV_E_USAGE,
        "--kernels: '%s' is none of scalar, dsp, mve, qemu:CORE, qemu:CORE:FILE.a, FILE.so", word);
}

nv_status nv_backend_check(const char *word, nv_error *err)
{
    const nv_backend_kind *kind;
    return find(word, &kind, err);
}

nv_status nv_backend_open(const char *word, const nv_options *o, nv_backend *b, nv_error *err)
{
    const nv_harness_options harness = {.max_memory = o->limits.max_memory,
                                        .misalign = (unsigned)o->seed % 16};

    *b = (nv_backend){.name = word, .options = o};
    NV_TRY(find(word, &b->kind, err));
    return b->kind->open(b, &harness, err);
}

void nv_backend_close(nv_backend *b)
{
    if (b->kind != NULL && b->kind->close != NULL)
        b->kind->close(b);
    nv_harness_free(b->harness);
    *b = (nv_backend){0};
}

nv_status nv_backend_prepare(nv_backend *b, nv_feeds *feeds, nv_error *err)
{
    if (b->kind->prepare == NULL || b->reason[0] != '\0')
        return NV_OK;
    return b->kind->prepare(b, feeds, err);
}

nv_status nv_backend_run(nv_backend *b, const nv_args *args, nv_kernel_result *r, nv_error *err)
{
    nv_error own = NV_ERROR_INIT;
    const nv_status st = b->kind->run == NULL ? nv_harness_run(b->harness, args, r, &own)
                                              : b->kind->run(b, args, r, &own);

    if (st != NV_OK && err != NULL && err->status == NV_OK)
        *err = own;
    return st;
}

const nv_kernel_lib nv_no_kernels = {.name = "none"};

nv_status nv_backend_survive(nv_backend *b, nv_status st, const nv_error *own, nv_error *err)
{
    if (st != NV_E_NOT_RUN)
        return st == NV_OK ? NV_OK : nv_fail(err, st, "%s", own->message);
    (void)snprintf(b->reason, sizeof b->reason, "%.*s", (int)sizeof b->reason - 1, own->message);
    if (b->harness != NULL)
        nv_harness_set_library(b->harness, &nv_no_kernels, NULL, NULL);
    return NV_OK;
}
