/* SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE /* sigaction's SA_ flags */
#include "flush.h"

#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static nv_guarded *watched;
static struct sigaction before; /* whose faults ours are not */

static size_t page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

static uintptr_t up(uintptr_t n, size_t page)
{
    return (n + page - 1) / page * page;
}

/* The page behind a block. */
static uintptr_t fence_of(const nv_guard_block *b)
{
    return up((uintptr_t)b->data + b->bytes, page_size());
}

void *nv_flush_alloc(nv_guarded *g, size_t bytes, size_t align, nv_block_kind kind)
{
    const size_t page = page_size(), start = up(g->used, page);

    if (g->n_blocks == NV_GUARD_MAX_BLOCKS || bytes > g->bytes)
        return NULL;
    const size_t end = up(start + NV_GUARD_BYTES + bytes + align, page);
    if (end > g->bytes - 2 * page || !nv_guarded_extend(g, end + page))
        return NULL;
    unsigned char *data = g->base + end - bytes;
    data -= (uintptr_t)data % align;
    const unsigned char poison = nv_guarded_poison(g, kind);
    memset(g->base + start, poison, end - start);
    g->used = end + page;
    nv_guard_block *b = &g->blocks[g->n_blocks++];
    *b = (nv_guard_block){data, bytes, kind, poison, .flush = true};
    return mprotect(g->base + end, page, PROT_NONE) == 0 ? data : NULL;
}

bool nv_flush_protect(const nv_guarded *g)
{
    for (int i = 0; i < g->n_blocks; i++)
        if (g->blocks[i].flush &&
            mprotect((void *)fence_of(&g->blocks[i]), page_size(), PROT_NONE) != 0)
            return false;
    return true;
}

/* An access that was not to be: opens the fence, so that the instruction can go on. */
static void on_fault(int number, siginfo_t *info, void *context)
{
    const uintptr_t at = (uintptr_t)info->si_addr;

    (void)context;
    for (int i = 0; i < watched->n_blocks; i++) {
        nv_guard_block *b = &watched->blocks[i];
        const uintptr_t fence = fence_of(b);
        if (!b->flush || at < fence || at - fence >= page_size() ||
            mprotect((void *)fence, page_size(), PROT_READ | PROT_WRITE) != 0)
            continue;
        b->overread = (ptrdiff_t)(at - (uintptr_t)b->data);
        return;
    }
    (void)sigaction(number, &before, NULL); /* once more, and it is theirs */
}

bool nv_flush_watch(nv_guarded *g)
{
    struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};

    watched = g;
    return !nv_guarded_is_watched() && sigaction(SIGSEGV, &action, &before) == 0;
}
