/* SPDX-License-Identifier: Apache-2.0 */
/* What the target answered to the kernel calls of a layer, in their order. */
#ifndef NV_VALIDATE_ANSWERS_H
#define NV_VALIDATE_ANSWERS_H

#include "qemu_call.h"

#include <stdio.h>

/* Tells calls apart: two that differ have the same digest once in 2^128. */
typedef struct nv_digest {
    uint64_t a, b;
} nv_digest;

nv_digest nv_digest_of_call(const nv_recorded *call);

typedef struct nv_answer {
    nv_digest call;
    uint32_t function; /* that was called, as in nv/calls.h */
    const char *path;  /* that the host's kernel took; static */
    bool known; /* the target has answered; until then the rest is what the host's kernel gave */
    bool as_predicted; /* and it is the same */
    nv_result_record result;
    unsigned char *outputs;   /* owned; each padded to words */
    uint32_t output_bytes;    /* of all */
    bool crashed;             /* the call did not return */
    char crash[128];          /* why, in words */
    const char *crash_signal; /* NULL: none; static */
} nv_answer;

typedef struct nv_answers {
    nv_answer *items; /* owned */
    uint32_t count, capacity;
} nv_answers;

/* Drops the answers from `count` on. */
void nv_answers_cut(nv_answers *answers, uint32_t count);
/* Adds the answer to a call, not known yet; NULL: out of memory. */
nv_answer *nv_answers_add(nv_answers *answers, const nv_recorded *call);

/* Predicts that the target will do what the host's kernel did. */
void nv_answer_predict(nv_answer *answer, const nv_recorded *call, int32_t status);

/* Reads the next result of a file, as the runner wrote it; false: it ends here. */
bool nv_answer_read(nv_answer *answer, FILE *results);

/* Does to the call's outputs what the target did. */
void nv_answer_apply(const nv_answer *answer, const nv_recorded *call);

#endif
