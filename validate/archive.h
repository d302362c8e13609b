/* SPDX-License-Identifier: Apache-2.0 */
/* Archives of object files: which functions of the kernel interface they define. */
#ifndef NV_VALIDATE_ARCHIVE_H
#define NV_VALIDATE_ARCHIVE_H

#include "nv/calls.h"
#include "nv/status.h"

#include <stdbool.h>
#include <stddef.h>

/* Reads the symbol table that ar puts in front. has[i]: it defines function i. NV_E_NOT_RUN: it is
 * no archive, has no such table, or defines none of them. `name` is for messages. */
NV_MUST_CHECK nv_status nv_archive_functions(const char *name, const uint8_t *data, size_t bytes,
                                             bool has[NV_CALL_FUNCTIONS], nv_error *err);

#endif
