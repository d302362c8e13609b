/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Buffers flush against inaccessible pages: a read behind one, however harmless, is noticed at its
 * first byte. In a process that watches, it is noted and goes on; elsewhere it crashes.
 */
#ifndef NV_VALIDATE_FLUSH_H
#define NV_VALIDATE_FLUSH_H

#include "guarded.h"

/* A block like nv_guarded_alloc's that ends where its page does, or a few bytes before if its start
 * is to be a multiple of `align`. */
void *nv_flush_alloc(nv_guarded *g, size_t bytes, size_t align, nv_block_kind kind);

/* Makes the pages behind flush blocks inaccessible in this process, too; false: that failed. */
bool nv_flush_protect(const nv_guarded *g);

/* Has what is read behind flush blocks of `g` noted in them from now on. Other accesses to memory
 * that is not there crash as ever. False: AddressSanitizer watches already. */
bool nv_flush_watch(nv_guarded *g);

#endif
