/* SPDX-License-Identifier: Apache-2.0 */
/* The host's side of a compilation: its compiler, and where the emulation is. */
#ifndef NV_CC_HOST_H
#define NV_CC_HOST_H

#include "options.h"

typedef struct cc_host {
    const char *include, *shim, *library; /* directories; libisa_emul.a */
    bool clang;
    cc_list undefine; /* -U of the host's own Arm macros */
} cc_host;

/*
 * Finds the emulation beside this program, as installed (../include, ../lib) or as built, and asks
 * the compiler what it predefines. Fails with NV_E_IO.
 */
NV_MUST_CHECK nv_status cc_host_find(const cc_options *options, cc_host *host, nv_error *err);

/* What every compilation gets: directories, the core's macros, the personality's. */
void cc_host_options(const cc_host *host, const cc_options *options, const cc_core *core,
                     cc_list *list);

/* What the language needs for the core's arithmetic: wrapping, half precision. */
void cc_host_code_options(const cc_host *host, const cc_core *core, bool cplusplus, cc_list *list);

#endif
