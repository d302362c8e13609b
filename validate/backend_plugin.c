/* SPDX-License-Identifier: Apache-2.0 */
/* A user's kernels: FILE.so. */
#include "backend.h"
#include "child.h"
#include "plugin.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* In a process of its own, or with --in-process here. */
typedef struct state {
    nv_child *child;
    nv_plugin here;
} state;

/* libfoo.so, or libfoo.so.1 or anything else that is spelled as a path. */
static nv_status takes(const char *word, bool *takes_it, nv_error *err)
{
    const char *suffix = strrchr(word, '.');

    (void)err;
    *takes_it = strchr(word, '/') != NULL || (suffix != NULL && strcmp(suffix, ".so") == 0);
    return NV_OK;
}

static nv_status check_file(const char *file, nv_error *err)
{
    struct stat about;

    if (stat(file, &about) != 0)
        return nv_fail(err, NV_E_IO, "%s: %s", file, strerror(errno));
    if (!S_ISREG(about.st_mode))
        return nv_fail(err, NV_E_IO, "%s: a plug-in is a file, a shared library", file);
    return NV_OK;
}

static nv_status make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                      nv_error *err)
{
    nv_backend *b = context;
    const state *s = b->state;
    nv_error own = NV_ERROR_INIT;

    if (b->reason[0] == '\0' && s->child != NULL) {
        nv_status st = nv_child_call(s->child, h, args, o, &own);
        NV_TRY(nv_backend_survive(b, st, &own, err));
        if (st == NV_OK)
            return NV_OK;
    }
    return nv_harness_make(NULL, h, args, o, err);
}

static nv_status load(nv_backend *b, nv_error *err)
{
    state *s = b->state;

    if (!b->options->in_process) {
        NV_TRY(nv_child_new(b->name, b->options->timeout_layer, &s->child, err));
        return nv_child_start(s->child, b->harness, err);
    }
    NV_TRY(nv_plugin_load(b->name, &s->here, err));
    nv_harness_set_library(b->harness, &s->here.lib, s->here.path, s->here.isa);
    return NV_OK;
}

static nv_status open_plugin(nv_backend *b, const nv_harness_options *harness, nv_error *err)
{
    nv_harness_options o = *harness;
    nv_error own = NV_ERROR_INIT;

    NV_TRY(check_file(b->name, err));
    b->state = calloc(1, sizeof(state));
    if (b->state == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for a plug-in");
    o.make = make;
    o.context = b;
    o.shared = true;
    o.probe = !b->options->in_process && !nv_guarded_is_watched();
    NV_TRY(nv_harness_new(&nv_no_kernels, &o, &b->harness, err));
    const nv_status st = load(b, &own);
    return nv_backend_survive(b, st, &own, err);
}

static void close_plugin(nv_backend *b)
{
    state *s = b->state;

    if (s == NULL)
        return;
    nv_child_free(s->child);
    nv_plugin_unload(&s->here);
    free(s);
}

const nv_backend_kind nv_backend_plugin = {
    .takes = takes, .open = open_plugin, .close = close_plugin};
