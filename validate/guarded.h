/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guarded memory: blocks between zones of poison in one mapping, given back all at once. The page
 * behind the last block is poison to its end, and what follows is inaccessible.
 */
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
    int operand;          /* of a tensor: which input or output */
    bool flush;           /* nv_flush_alloc: there is no zone behind it */
    ptrdiff_t overread;   /* flush: where behind it was read first, from its start; 0: nowhere */
} nv_guard_block;

/* "input 1", "scratch" */
typedef struct nv_block_label {
    char s[24];
} nv_block_label;
nv_block_label nv_block_label_of(const nv_guard_block *block);

typedef struct nv_guarded {
    unsigned char *base; /* the mapping; its first page is inaccessible */
    size_t bytes, used, accessible;
    unsigned char poison; /* of the blocks to come; each kind has its shade of it */
    bool fenced;
    nv_guard_block blocks[NV_GUARD_MAX_BLOCKS];
    int n_blocks;
} nv_guarded;

/* `shared`: a process forked from now on sees the same memory, at the same place. */
NV_MUST_CHECK nv_status nv_guarded_open(nv_guarded *g, size_t bytes, bool shared, nv_error *err);
void nv_guarded_close(nv_guarded *g);
void nv_guarded_reset(nv_guarded *g);

/* The poison of blocks of a kind: bytes copied from beside one buffer to beside another are seen.
 */
unsigned char nv_guarded_poison(const nv_guarded *g, nv_block_kind kind);

/* A poisoned block, `misalign` bytes past a 16-byte boundary; NULL where memory ends. */
void *nv_guarded_alloc(nv_guarded *g, size_t bytes, unsigned misalign, nv_block_kind kind);

/* Makes the memory up to `end`, counted from its base, accessible, and what is behind not. */
bool nv_guarded_extend(nv_guarded *g, size_t end);

/* Becomes what `other` is in another process with the same memory; false: no access to it. */
bool nv_guarded_follow(nv_guarded *g, const nv_guarded *other);
/* Takes over a block that another process laid out in the same memory; false: it cannot have. */
bool nv_guarded_adopt(nv_guarded *g, const nv_guard_block *block);

/* The first damaged byte round a block, as an offset from its start (negative: before it). */
bool nv_guarded_damaged(const nv_guard_block *block, ptrdiff_t *offset);
/* The first damaged byte behind the guard zone of the last block, likewise. */
bool nv_guarded_tail_damaged(const nv_guarded *g, ptrdiff_t *offset);

/* Whether AddressSanitizer watches this program. */
bool nv_guarded_is_watched(void);
/* Where AddressSanitizer watches this program, it lets nobody but the blocks be touched from now
 * on; nv_guarded_alloc works as before. Or it watches no longer. */
void nv_guarded_fence(nv_guarded *g, bool on);

#endif
