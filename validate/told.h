/* SPDX-License-Identifier: Apache-2.0 */
/* What is left of a sample once it is verified: what it adds to the sum, and what each report made
 * of it. It can be told by one process to another. */
#ifndef NV_VALIDATE_TOLD_H
#define NV_VALIDATE_TOLD_H

#include "printed.h"
#include "sum.h"

typedef struct nv_told {
    nv_sample_sum sum;
    nv_printed parts[NV_MAX_REPORTS + 1]; /* in the order of nv_reports */
} nv_told;

void nv_told_free(nv_told *told);

/* `status` NV_OK sends `told`, any other `err`. False: it cannot be sent. */
NV_MUST_CHECK bool nv_told_send(FILE *to, nv_status status, const nv_told *told,
                                const nv_error *err);
/* The status that was sent, with what goes with it; *gone: the other process has left, and there is
 * nothing. nv_told_free in any case. */
NV_MUST_CHECK nv_status nv_told_receive(FILE *from, nv_told *told, bool *gone, nv_error *err);

#endif
