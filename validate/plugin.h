/* SPDX-License-Identifier: Apache-2.0 */
/* A user's kernels in a shared library: functions of the kernel interface, found by their names. */
#ifndef NV_VALIDATE_PLUGIN_H
#define NV_VALIDATE_PLUGIN_H

#include "nv/kernel.h"

struct nv_isa_state;

typedef struct nv_plugin {
    void *handle;
    nv_kernel_lib lib;        /* NULL where it lacks a function */
    int functions;            /* that it has */
    const char **path;        /* its nv_kernel_path in this thread; NULL: it has none */
    struct nv_isa_state *isa; /* the state of its own emulated core in this thread; NULL: none */
} nv_plugin;

/* Loads the library (NULL: what this program exports) into this process, and with it what it does
 * when it is loaded. NV_E_NOT_RUN: it cannot be loaded, or has no function of the interface; err
 * says why. NV_E_MEMORY: there is no memory to try. */
NV_MUST_CHECK nv_status nv_plugin_load(const char *file, nv_plugin *plugin, nv_error *err);
void nv_plugin_unload(nv_plugin *plugin);

#endif
