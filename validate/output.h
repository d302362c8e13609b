/* SPDX-License-Identifier: Apache-2.0 */
/* Files that appear whole or not at all: written beside their place, then renamed; a signal that
 * ends the program takes away what is half-written. Devices and pipes are written as they are. */
#ifndef NV_VALIDATE_OUTPUT_H
#define NV_VALIDATE_OUTPUT_H

#include "nv/status.h"

#include <stdbool.h>

typedef struct nv_output {
    FILE *file;
    const char *path; /* as the user gave it, for messages; NULL: stdout */
    char *target;     /* the file itself, behind symbolic links; NULL: nothing to rename */
    char *temporary;
} nv_output;

/* Could `path` be written? Leaves nothing behind. */
NV_MUST_CHECK nv_status nv_output_probe(const char *path, nv_error *err);

/* path NULL: stdout. */
NV_MUST_CHECK nv_status nv_output_open(const char *path, nv_output *output, nv_error *err);
/* Puts the file in its place. Either way the output is closed. */
NV_MUST_CHECK nv_status nv_output_commit(nv_output *output, nv_error *err);
void nv_output_abandon(nv_output *output);

#endif
