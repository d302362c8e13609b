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

nv_block_label nv_block_label_of(const nv_guard_block *b)
{
    nv_block_label label;
    const bool numbered =
        b->kind == NV_BLOCK_INPUT || (b->kind == NV_BLOCK_OUTPUT && b->operand > 0);

    if (numbered)
        (void)snprintf(label.s, sizeof label.s, "%s %d", nv_block_name(b->kind), b->operand);
    else
        (void)snprintf(label.s, sizeof label.s, "%s", nv_block_name(b->kind));
    return label;
}

/* AddressSanitizer's, in a program that has it; this file need not be built with it. */
#pragma weak __asan_poison_memory_region
#pragma weak __asan_unpoison_memory_region
extern void __asan_poison_memory_region(const volatile void *start, size_t bytes);
extern void __asan_unpoison_memory_region(const volatile void *start, size_t bytes);

static void forbid(const void *start, size_t bytes)
{
    if (nv_guarded_is_watched())
        __asan_poison_memory_region(start, bytes);
}

static void allow(const void *start, size_t bytes)
{
    if (nv_guarded_is_watched())
        __asan_unpoison_memory_region(start, bytes);
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
    g->base = base;
    g->bytes = whole;
    g->used = g->accessible = page;
    return NV_OK;
}

void nv_guarded_close(nv_guarded *g)
{
    if (g->base != NULL)
        (void)munmap(g->base, g->bytes);
    memset(g, 0, sizeof *g);
}

bool nv_guarded_extend(nv_guarded *g, size_t end)
{
    const size_t page = page_size(), up_to = (end + page - 1) / page * page;
    const size_t from = up_to < g->accessible ? up_to : g->accessible;
    const size_t bytes = (up_to < g->accessible ? g->accessible : up_to) - from;

    if (bytes > 0 && mprotect(g->base + from, bytes,
                              up_to < g->accessible ? PROT_NONE : PROT_READ | PROT_WRITE) != 0)
        return false;
    g->accessible = up_to;
    return true;
}

void nv_guarded_reset(nv_guarded *g)
{
    g->used = page_size();
    g->n_blocks = 0;
    (void)nv_guarded_extend(g, g->used);
}

unsigned char nv_guarded_poison(const nv_guarded *g, nv_block_kind kind)
{
    return (unsigned char)(g->poison ^ (unsigned)kind << 1);
}

void *nv_guarded_alloc(nv_guarded *g, size_t bytes, unsigned misalign, nv_block_kind kind)
{
    const size_t start = (g->used + NV_GUARD_BYTES + 15) / 16 * 16 + misalign;
    const size_t end = g->bytes - page_size();
    unsigned char *data = g->base + start, *from = g->base + g->used;

    if (g->n_blocks == NV_GUARD_MAX_BLOCKS || start > end || end - start < NV_GUARD_BYTES ||
        bytes > end - start - NV_GUARD_BYTES ||
        !nv_guarded_extend(g, start + bytes + NV_GUARD_BYTES))
        return NULL;
    allow(from, g->accessible - g->used);
    memset(from, g->poison, g->accessible - g->used);
    memset(from, nv_guarded_poison(g, kind), start + bytes + NV_GUARD_BYTES - g->used);
    g->used = start + bytes + NV_GUARD_BYTES;
    g->blocks[g->n_blocks++] = (nv_guard_block){data, bytes, kind, nv_guarded_poison(g, kind)};
    if (g->fenced) {
        forbid(from, (size_t)(data - from));
        forbid(data + bytes, g->accessible - start - bytes);
    }
    return data;
}

bool nv_guarded_follow(nv_guarded *g, const nv_guarded *other)
{
    const size_t accessible = g->accessible;

    *g = *other;
    g->accessible = accessible;
    /* From the start: a page in the middle may be closed here. */
    return nv_guarded_extend(g, page_size()) && nv_guarded_extend(g, other->accessible);
}

bool nv_guarded_adopt(nv_guarded *g, const nv_guard_block *b)
{
    const uintptr_t start = (uintptr_t)b->data, least = (uintptr_t)g->base + g->used;
    const uintptr_t end = (uintptr_t)g->base + g->bytes - page_size();

    if (g->n_blocks == NV_GUARD_MAX_BLOCKS || (unsigned)b->kind >= NV_BLOCK_KINDS ||
        b->poison != nv_guarded_poison(g, b->kind) || start < least + NV_GUARD_BYTES ||
        start > end || end - start < NV_GUARD_BYTES || b->bytes > end - start - NV_GUARD_BYTES)
        return false;
    const size_t page = page_size(), behind = start + b->bytes - (uintptr_t)g->base;
    g->used = b->flush ? (behind + page - 1) / page * page + page : behind + NV_GUARD_BYTES;
    g->blocks[g->n_blocks++] = *b;
    return g->used <= g->bytes - page && nv_guarded_extend(g, g->used);
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

bool nv_guarded_tail_damaged(const nv_guarded *g, ptrdiff_t *offset)
{
    for (size_t i = g->used; g->n_blocks > 0 && i < g->accessible; i++)
        if (g->base[i] != g->poison) {
            *offset = g->base + i - g->blocks[g->n_blocks - 1].data;
            return true;
        }
    return false;
}

bool nv_guarded_is_watched(void)
{
    return __asan_poison_memory_region != NULL;
}

void nv_guarded_fence(nv_guarded *g, bool on)
{
    unsigned char *first = g->base + page_size();

    g->fenced = on;
    allow(first, (size_t)(g->base + g->accessible - first));
    if (!on)
        return;
    forbid(first, (size_t)(g->base + g->accessible - first));
    for (int i = 0; i < g->n_blocks; i++)
        allow(g->blocks[i].data, g->blocks[i].bytes);
}
