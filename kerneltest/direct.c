/* SPDX-License-Identifier: Apache-2.0 */
#include "direct.h"

#include "crash.h"
#include "ending.h"
#include "fill.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MAX_MEMORY = 16 << 20 };

const nv_direct_row nv_directs[] = {
#define DIRECT(function) {#function, nv_direct_##function},
#include "direct.def"
#undef DIRECT
};
const int nv_n_directs = (int)(sizeof nv_directs / sizeof nv_directs[0]);

const nv_direct_row *nv_direct_named(const char *name)
{
    for (int i = 0; i < nv_n_directs; i++)
        if (strcmp(nv_directs[i].name, name) == 0)
            return &nv_directs[i];
    return NULL;
}

NV_PRINTF(2, 3)
static void complain(nv_direct *d, const char *fmt, ...)
{
    va_list ap;

    if (d->complaint[0] != '\0')
        return;
    va_start(ap, fmt);
    (void)vsnprintf(d->complaint, sizeof d->complaint, fmt, ap);
    va_end(ap);
}

static void *block(nv_direct *d, size_t bytes, unsigned misalign, nv_block_kind kind)
{
    void *p = nv_guarded_alloc(&d->memory, bytes, misalign, kind);
    if (p == NULL || d->n_in == NV_DIRECT_MAX_INPUTS) {
        complain(d, "the case needs too much memory");
        longjmp(d->end, 1);
    }
    return p;
}

static void *take(nv_direct *d, int32_t count, size_t size, nv_block_kind kind)
{
    const unsigned misalign = d->misalign & ~((unsigned)size - 1);
    d->misalign = (d->misalign + 5) % 16;
    return block(d, (size_t)count * size, misalign, kind);
}

void *nv_direct_out(nv_direct *d, int32_t count, size_t size)
{
    return take(d, count, size, NV_BLOCK_OUTPUT);
}

void *nv_direct_in_out(nv_direct *d, int32_t count, size_t size)
{
    void *p = take(d, count, size, NV_BLOCK_OUTPUT);
    nv_fill(&d->rng, size == 2 ? NV_INT16 : NV_INT8, p, (size_t)count * size);
    return p;
}

void *nv_direct_scratch(nv_direct *d, int32_t bytes)
{
    return bytes > 0 ? block(d, (size_t)bytes, 0, NV_BLOCK_SCRATCH) : NULL;
}

const void *nv_direct_in(nv_direct *d, int32_t count, size_t size)
{
    const size_t bytes = (size_t)count * size;
    void *p = take(d, count, size, NV_BLOCK_INPUT), *copy = nv_direct_memory(d, bytes);

    nv_fill(&d->rng, size == 2 ? NV_INT16 : NV_INT8, p, bytes);
    memcpy(copy, p, bytes);
    d->in[d->n_in] = p;
    d->in_copy[d->n_in] = copy;
    d->in_bytes[d->n_in++] = bytes;
    return p;
}

void *nv_direct_memory(nv_direct *d, size_t bytes)
{
    return memset(block(d, bytes, 0, NV_BLOCK_PARAMETERS), 0, bytes);
}

void nv_direct_value(nv_direct *d, int32_t i, int64_t got, int64_t due)
{
    if (got != due)
        complain(d, "[%" PRId32 "]: %" PRId64 ", due %" PRId64, i, got, due);
}

void nv_direct_status(nv_direct *d, arm_cmsis_nn_status got, arm_cmsis_nn_status due)
{
    if (got != due)
        complain(d, "it returned %d, due %d", (int)got, (int)due);
}

static void check_memory(nv_direct *d)
{
    ptrdiff_t at;

    for (int i = 0; i < d->memory.n_blocks; i++) {
        const nv_guard_block *b = &d->memory.blocks[i];
        if (nv_guarded_damaged(b, &at))
            complain(d, "wrote byte %td of the %s buffer, which has %zu", at,
                     nv_block_name(b->kind), b->bytes);
    }
    for (int i = 0; i < d->n_in; i++)
        if (memcmp(d->in[i], d->in_copy[i], d->in_bytes[i]) != 0)
            complain(d, "wrote into input %d", i);
}

/* A run that may be cut short. */
static void run_once(void *context)
{
    nv_direct *d = context;

    if (setjmp(d->end) == 0)
        d->run(d);
}

const char *nv_direct_run(nv_direct_fn *run, const nv_kernel_lib *lib, bool plain, uint64_t seed,
                          unsigned misalign)
{
    static const unsigned char poisons[] = {0xA5, 0x3C, 0xA5};
    static nv_direct d;
    nv_error err = NV_ERROR_INIT;

    memset(&d, 0, sizeof d);
    d.run = run;
    d.lib = lib;
    d.plain = plain;
    if (nv_guarded_open(&d.memory, MAX_MEMORY, false, &err) != NV_OK)
        complain(&d, "%s", err.message);
    for (size_t i = 0; i < sizeof poisons && d.complaint[0] == '\0'; i++) {
        nv_guarded_reset(&d.memory);
        d.memory.poison = poisons[i];
        d.rng.state = seed;
        d.misalign = misalign;
        d.n_in = 0;
        nv_crash_expect(&d.memory);
        const int number = nv_crash_catch(run_once, &d);
        nv_crash_expect_no_more();
        if (number != 0)
            complain(&d, "crashed with %s", nv_ending_signal(number));
        check_memory(&d);
    }
    nv_guarded_close(&d.memory);
    return d.complaint;
}
