/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Back ends: what runs the optimized kernels, one for each word of -k. A kind of them is one row
 * of the table in backend.c and one file, backend_<kind>.c.
 *
 * One that cannot run (no QEMU, a plug-in that does not load) opens all the same and says why: it
 * lacks every function, so that each operator is reported as not provided.
 */
#ifndef NV_VALIDATE_BACKEND_H
#define NV_VALIDATE_BACKEND_H

#include "feed.h"
#include "harness.h"
#include "options.h"

typedef struct nv_backend nv_backend;

typedef struct nv_backend_kind {
    /* NV_OK with *takes: the word is one of these. NV_E_USAGE: it is meant to be, and is wrong. */
    nv_status (*takes)(const char *word, bool *takes, nv_error *err);
    /* Sets harness, and state where there is any; reason in place of a failure that leaves the
     * other back ends unharmed. `close` is called also after a failure. */
    nv_status (*open)(nv_backend *backend, const nv_harness_options *harness, nv_error *err);
    /* Before a sample's layers run, in their order; NULL: nothing to do. */
    nv_status (*prepare)(nv_backend *backend, nv_feeds *feeds, nv_error *err);
    /* Runs a layer; NULL: nv_harness_run. */
    nv_status (*run)(nv_backend *backend, const nv_args *args, nv_kernel_result *result,
                     nv_error *err);
    void (*close)(nv_backend *backend); /* NULL: there is no state */
} nv_backend_kind;

struct nv_backend {
    const nv_backend_kind *kind;
    const char *name; /* as given to -k */
    const nv_options *options;
    nv_harness *harness; /* owned */
    void *state;         /* the kind's own */
    char reason[512];    /* why it does not run; "": it does */
};

extern const nv_backend_kind nv_backend_library, nv_backend_plugin, nv_backend_qemu;

/* Whether a word of -k names a back end; NV_E_USAGE with the reason if not. Opens nothing. */
NV_MUST_CHECK nv_status nv_backend_check(const char *word, nv_error *err);

/* `options` and `word` must outlive it. */
NV_MUST_CHECK nv_status nv_backend_open(const char *word, const nv_options *options,
                                        nv_backend *backend, nv_error *err);
void nv_backend_close(nv_backend *backend);

/* Announces the layers of a sample. */
NV_MUST_CHECK nv_status nv_backend_prepare(nv_backend *backend, nv_feeds *feeds, nv_error *err);

/* Runs one operator: nv_harness_run, but leaves no message behind for a function that is missing.
 */
NV_MUST_CHECK nv_status nv_backend_run(nv_backend *backend, const nv_args *args,
                                       nv_kernel_result *result, nv_error *err);

/* For the kinds: a failure of NV_E_NOT_RUN, told in `own`, becomes the back end's reason: from now
 * on it lacks every function. Any other is passed on to err. */
NV_MUST_CHECK nv_status nv_backend_survive(nv_backend *backend, nv_status status,
                                           const nv_error *own, nv_error *err);

/* The library that lacks every function. */
extern const nv_kernel_lib nv_no_kernels;

#endif
