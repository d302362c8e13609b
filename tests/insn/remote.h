/* SPDX-License-Identifier: Apache-2.0 */
/* A target program under QEMU, its output read line by line. */
#ifndef NV_TESTS_INSN_REMOTE_H
#define NV_TESTS_INSN_REMOTE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

/* What to run; the paths are found from the place of this program, build/<mode>/tests. */
struct remote_setup {
    char qemu[4096];    /* build/tools/qemu-arm, or $QEMU_ARM */
    char targets[4096]; /* the directory of insn_<suite>.elf */
    uint32_t seed, vectors;
    bool exhaustive;
};

struct remote {
    FILE *out;
    pid_t pid;
};

/* False if the place of this program cannot be found. */
bool remote_find(struct remote_setup *setup);

/* Why a suite cannot run, as one line; NULL if it can. */
const char *remote_missing(const struct remote_setup *setup, const char *suite);

/* Starts a suite on a core; `dump` as target.c has it, UINT32_MAX for digests. False: errno says
 * why. */
bool remote_start(struct remote *r, const struct remote_setup *setup, const char *suite,
                  const char *core, const char *only, uint32_t dump);

/* The next line without its newline; false at the end. */
bool remote_line(struct remote *r, char *line, size_t size);

/* Ends the program; returns 0 if it ended by itself with status 0. */
int remote_stop(struct remote *r);

#endif
