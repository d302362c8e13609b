/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shared libraries that few runs need (sound, archives): opened at their first use, so that all
 * the others start without them and what they bring in turn.
 */
#ifndef NV_VALIDATE_LIBRARY_H
#define NV_VALIDATE_LIBRARY_H

#include "nv/status.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct nv_symbol {
    const char *name;
    void *to; /* the function pointer that gets it */
} nv_symbol;

/* Rows for a list of functions that the library's header declares: members of their names that
 * point to them, and what fills these. */
#define NV_LIBRARY_MEMBER(name) __typeof__(name) *name;
#define NV_LIBRARY_SYMBOL(name) {#name, &library.name},

/* Puts the address of a function of an open library into the function pointer `to`; false: it has
 * none of that name. */
bool nv_library_find(void *handle, const char *name, void *to);

/* Finds `count` functions in the library, which stays open. NV_E_IO names `path`, the file that is
 * read with it. */
NV_MUST_CHECK nv_status nv_library_open(const char *soname, const nv_symbol *symbols, size_t count,
                                        const char *path, nv_error *err);

#endif
