/* SPDX-License-Identifier: Apache-2.0 */
/* Guarded memory: blocks between zones of poison in one mapping, given back all at once. */
#ifndef NV_VALIDATE_GUARDED_H
#define NV_VALIDATE_GUARDED_H

#include "nv/status.h"

#include <stdbool.h>
#include <stddef.h>

enum { NV_GUARD_BYTES = 64, NV_GUARD_MAX_BLOCKS = 192 };

typedef enum nv_block_kind {
    NV_BLOCK_INPUT,
    NV_BLOCK_STATE,
    NV_BLOCK_OUTPUT,
    NV_BLOCK_SCRATCH,
    NV_BLOCK_PARAMETERS,
    NV_BLOCK_KINDS
} nv_block_kind;

/* "input", "scratch": for messages */
const char *nv_block_name(nv_block_kind kind);

typedef struct nv_guard_block {
    unsigned char *data;
    size_t bytes;
    nv_block_kind kind;
    unsigned char poison; /* of the zones round it */
} nv_guard_block;

typedef struct nv_guarded {
    unsigned char *base; /* the mapping, an inaccessible page at either end */
    size_t bytes, used;
    unsigned char poison; /* of the blocks to come */
    nv_guard_block blocks[NV_GUARD_MAX_BLOCKS];
    int n_blocks;
} nv_guarded;

/* `shared`: a process forked from now on sees the same memory, at the same place. */
NV_MUST_CHECK nv_status nv_guarded_open(nv_guarded *g, size_t bytes, bool shared, nv_error *err);
void nv_guarded_close(nv_guarded *g);
void nv_guarded_reset(nv_guarded *g);

/* A poisoned block, `misalign` bytes past a 16-byte boundary; NULL where memory ends. */
void *nv_guarded_alloc(nv_guarded *g, size_t bytes, unsigned misalign, nv_block_kind kind);

/* The first damaged byte round a block, as an offset from its start (negative: before it). */
bool nv_guarded_damaged(const nv_guard_block *block, ptrdiff_t *offset);

#endif
