/* SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, MAP_NORESERVE */
#include "guarded.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static size_t page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

const char *nv_block_name(nv_block_kind kind)
{
    static const char *const names[NV_BLOCK_KINDS] = {[NV_BLOCK_INPUT] = "input",
                                                      [NV_BLOCK_STATE] = "state",
                                                      [NV_BLOCK_OUTPUT] = "output",
                                                      [NV_BLOCK_SCRATCH] = "scratch",
                                                      [NV_BLOCK_PARAMETERS] = "parameters"};
    return names[kind];
}

nv_status nv_guarded_open(nv_guarded *g, size_t bytes, bool shared, nv_error *err)
{
    const int flags = (shared ? MAP_SHARED : MAP_PRIVATE) | MAP_ANONYMOUS | MAP_NORESERVE;
    size_t page = page_size();
    size_t whole = (bytes + page - 1) / page * page + 2 * page;

    memset(g, 0, sizeof *g);
    void *base = mmap(NULL, whole, PROT_NONE, flags, -1, 0);
    if (base == MAP_FAILED)
        return nv_fail(err, NV_E_MEMORY, "no address space for %zu bytes of kernel buffers", bytes);
    if (mprotect((unsigned char *)base + page, whole - 2 * page, PROT_READ | PROT_WRITE) != 0) {
        (void)munmap(base, whole);
        return nv_fail(err, NV_E_MEMORY, "no memory for %zu bytes of kernel buffers", bytes);
    }
    g->base = base;
    g->bytes = whole;
    g->used = page;
    return NV_OK;
}

void nv_guarded_close(nv_guarded *g)
{
    if (g->base != NULL)
        (void)munmap(g->base, g->bytes);
    memset(g, 0, sizeof *g);
}

void nv_guarded_reset(nv_guarded *g)
{
    g->used = page_size();
    g->n_blocks = 0;
}

void *nv_guarded_alloc(nv_guarded *g, size_t bytes, unsigned misalign, nv_block_kind kind)
{
    size_t start = (g->used + NV_GUARD_BYTES + 15) / 16 * 16 + misalign;
    size_t end = g->bytes - page_size();

    if (g->n_blocks == NV_GUARD_MAX_BLOCKS || start > end || end - start < NV_GUARD_BYTES ||
        bytes > end - start - NV_GUARD_BYTES)
        return NULL;
    memset(g->base + g->used, g->poison, start + bytes + NV_GUARD_BYTES - g->used);
    g->used = start + bytes + NV_GUARD_BYTES;
    g->blocks[g->n_blocks++] = (nv_guard_block){g->base + start, bytes, kind, g->poison};
    return g->base + start;
}

bool nv_guarded_damaged(const nv_guard_block *block, ptrdiff_t *offset)
{
    for (ptrdiff_t i = 1; i <= NV_GUARD_BYTES; i++) {
        if (block->data[-i] != block->poison) {
            *offset = -i;
            return true;
        }
        if (block->data[(ptrdiff_t)block->bytes + i - 1] != block->poison) {
            *offset = (ptrdiff_t)block->bytes + i - 1;
            return true;
        }
    }
    return false;
}
