/* SPDX-License-Identifier: Apache-2.0 */
/* How far a run over many samples is: a bar on a terminal, nothing anywhere else. */
#ifndef NV_VALIDATE_PROGRESS_H
#define NV_VALIDATE_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef struct nv_progress {
    FILE *out; /* NULL: there is no terminal, or nothing to wait for */
    int64_t total;
    int64_t next_ms; /* not before this time: a bar that is quick is in the way */
    bool shares;     /* stdout goes to a terminal, too */
    bool shown;
} nv_progress;

/* On stderr, for `total` samples. Not where stdout shows a line a sample anyway: unless `quiet`. */
nv_progress nv_progress_open(int64_t total, bool quiet);
/* `done` of them are verified. A few times a second the bar is drawn. */
void nv_progress_tell(nv_progress *p, int64_t done);
/* Before something is printed on stdout. */
void nv_progress_make_way(nv_progress *p);
/* Takes the bar away. */
void nv_progress_clear(nv_progress *p);

#endif
