/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a batch of kernel calls as Arm code:  runner CALLS RESULTS
 * The files (nv/calls.h) are the host's, reached through semihosting. Nothing here knows a
 * kernel's parameters: the procedure call standard passes every argument of kernels.def as one
 * word, in registers first and then on the stack, and words that a function does not take do no
 * harm there.
 */
#include "counter.h"
#include "nv/arm_nnfunctions.h"
#include "nv/calls.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { GUARD = 32, ALIGNMENT = 16 };

/* A library may lack any function: a user's archive need not hold the whole interface. */
#define NV_KERNEL(ret, name, params) extern ret arm_##name params __attribute__((weak));
#include "nv/kernels.def"
#undef NV_KERNEL

/* NV_CALL_WORDS words, as parameters and as the arguments w[0] to w[23]. */
#define SIX(x)              x, x, x, x, x, x
#define FOUR_FROM(w, i)     w[i], w[(i) + 1], w[(i) + 2], w[(i) + 3]
#define TWELVE_FROM(w, i)   FOUR_FROM(w, i), FOUR_FROM(w, (i) + 4), FOUR_FROM(w, (i) + 8)
#define TWENTY_FOUR_FROM(w) TWELVE_FROM(w, 0), TWELVE_FROM(w, 12)

typedef int32_t entry(SIX(uint32_t), SIX(uint32_t), SIX(uint32_t), SIX(uint32_t));
_Static_assert(NV_CALL_WORDS == 24, "entry takes every word of a call");

#define RETURNS_void                0
#define RETURNS_int32_t             1
#define RETURNS_arm_cmsis_nn_status 1

static const struct function {
    void (*address)(void);
    bool returns;
} functions[] = {
#define NV_KERNEL(ret, name, params) {(void (*)(void))arm_##name, RETURNS_##ret},
#include "nv/kernels.def"
#undef NV_KERNEL
};

/* A call record taken apart, and where its blocks were laid out. */
typedef struct call {
    nv_call_record head;
    const nv_call_word *words;
    const nv_call_block *blocks;
    const nv_call_link *links;
    const uint8_t *bytes;
    uint8_t *memory[NV_CALL_BLOCKS];
} call;

static bool read_all(int fd, void *to, size_t bytes)
{
    for (char *p = to; bytes > 0;) {
        const ssize_t n = read(fd, p, bytes);
        if (n <= 0)
            return false;
        p += n;
        bytes -= (size_t)n;
    }
    return true;
}

static bool write_all(int fd, const void *from, size_t bytes)
{
    for (const char *p = from; bytes > 0;) {
        const ssize_t n = write(fd, p, bytes);
        if (n <= 0)
            return false;
        p += n;
        bytes -= (size_t)n;
    }
    return true;
}

/* Reads the next record into `record`. */
static bool read_call(int fd, uint32_t largest, uint32_t *record, call *c)
{
    if (!read_all(fd, record, sizeof c->head))
        return false;
    memcpy(&c->head, record, sizeof c->head);
    if (c->head.bytes > largest || c->head.function >= NV_CALL_FUNCTIONS ||
        c->head.words > NV_CALL_WORDS || c->head.blocks > NV_CALL_BLOCKS ||
        c->head.links > NV_CALL_LINKS)
        return false;
    uint8_t *rest = (uint8_t *)record + sizeof c->head;
    c->words = (const void *)rest;
    c->blocks = (const void *)(c->words + c->head.words);
    c->links = (const void *)(c->blocks + c->head.blocks);
    c->bytes = (const void *)(c->links + c->head.links);
    return read_all(fd, rest, c->head.bytes - sizeof c->head);
}

/* Lays out the blocks in `arena`, each between guards, as misaligned as on the host. */
static void place_blocks(call *c, uint8_t *arena)
{
    const uint8_t *from = c->bytes;

    for (uint32_t b = 0; b < c->head.blocks; b++) {
        const uint32_t bytes = c->blocks[b].bytes;
        uint8_t *to = arena + GUARD;
        to += ((uintptr_t)0 - (uintptr_t)to) % ALIGNMENT + c->blocks[b].misalign;
        memset(to - GUARD, (int)c->head.poison, GUARD);
        memcpy(to, from, bytes);
        memset(to + bytes, (int)c->head.poison, GUARD);
        c->memory[b] = to;
        arena = to + bytes + GUARD;
        from += nv_call_padded(bytes);
    }
    for (uint32_t i = 0; i < c->head.links; i++) {
        const nv_call_link *link = &c->links[i];
        const uint32_t address = (uint32_t)(uintptr_t)c->memory[link->to];
        memcpy(c->memory[link->from] + link->offset, &address, sizeof address);
    }
}

static int32_t do_nothing(void)
{
    return 0;
}

/* Out of line: what the call itself takes is then the same for every function. */
__attribute__((noinline)) static uint64_t ticks_of(entry *function, const uint32_t *w,
                                                   int32_t *status)
{
    const uint64_t start = nv_ticks();
    *status = function(TWENTY_FOUR_FROM(w));
    return nv_ticks() - start;
}

static void call_kernel(const call *c, const struct function *f, nv_result_record *result)
{
    uint32_t w[NV_CALL_WORDS] = {0};
    entry *kernel = (entry *)f->address;

    for (uint32_t i = 0; i < c->head.words; i++)
        w[i] = c->words[i].block == NV_CALL_VALUE
                   ? c->words[i].value
                   : (uint32_t)(uintptr_t)c->memory[c->words[i].block];
    int32_t status;
    const uint64_t frame = ticks_of((entry *)(void (*)(void))do_nothing, w, &status);
    const uint64_t ticks = ticks_of(kernel, w, &status);
    result->instructions = ticks > frame ? nv_instructions(ticks - frame) : 0;
    result->status = f->returns ? status : 0;
}

/* The first byte that is no longer poison; -1: none. */
static int32_t first_damage(const uint8_t *p, int32_t bytes, uint32_t poison)
{
    for (int32_t i = 0; i < bytes; i++)
        if (p[i] != poison)
            return i;
    return -1;
}

/* The first byte that differs from what was sent; -1: none. */
static int32_t first_change(const uint8_t *p, const uint8_t *sent, int32_t bytes)
{
    if (memcmp(p, sent, (size_t)bytes) == 0)
        return -1;
    int32_t i = 0;
    while (p[i] == sent[i])
        i++;
    return i;
}

static bool has_links(const call *c, uint32_t block)
{
    for (uint32_t i = 0; i < c->head.links; i++)
        if (c->links[i].from == block)
            return true;
    return false;
}

static void find_damage(const call *c, nv_result_record *result)
{
    const uint8_t *sent = c->bytes;

    for (uint32_t b = 0; b < c->head.blocks && result->damaged == 0; b++) {
        const int32_t bytes = (int32_t)c->blocks[b].bytes;
        const int32_t before = first_damage(c->memory[b] - GUARD, GUARD, c->head.poison);
        const int32_t behind = first_damage(c->memory[b] + bytes, GUARD, c->head.poison);
        const int32_t inside = c->blocks[b].use == NV_CALL_INPUT && !has_links(c, b)
                                   ? first_change(c->memory[b], sent, bytes)
                                   : -1;
        if (behind >= 0 || before >= 0 || inside >= 0) {
            result->damaged = b + 1;
            result->offset = behind >= 0 ? bytes + behind : before >= 0 ? before - GUARD : inside;
        }
        sent += nv_call_padded((uint32_t)bytes);
    }
}

static bool write_result(int fd, const call *c, nv_result_record result)
{
    static const uint8_t padding[3];

    result.bytes = sizeof result;
    for (uint32_t b = 0; b < c->head.blocks; b++)
        if (c->blocks[b].use == NV_CALL_OUTPUT)
            result.bytes += nv_call_padded(c->blocks[b].bytes);
    if (!write_all(fd, &result, sizeof result))
        return false;
    for (uint32_t b = 0; b < c->head.blocks; b++) {
        const uint32_t bytes = c->blocks[b].bytes;
        if (c->blocks[b].use == NV_CALL_OUTPUT &&
            (!write_all(fd, c->memory[b], bytes) ||
             !write_all(fd, padding, nv_call_padded(bytes) - bytes)))
            return false;
    }
    return true;
}

static bool run_batch(int in, int out)
{
    nv_calls_head head;
    if (!read_all(in, &head, sizeof head) || head.magic != NV_CALLS_MAGIC ||
        head.version != NV_CALLS_VERSION || head.names != nv_calls_names()) {
        fprintf(stderr, "runner: not a batch of calls for this runner\n");
        return false;
    }
    uint32_t *record = malloc(head.largest);
    uint8_t *arena = malloc(head.largest + NV_CALL_BLOCKS * (2 * GUARD + 2 * ALIGNMENT));
    bool done = record != NULL && arena != NULL;

    head.magic = NV_RESULTS_MAGIC;
    done = done && write_all(out, &head, sizeof head);
    for (uint32_t i = 0; done && i < head.calls; i++) {
        call c;
        nv_result_record result = {0};
        done = read_call(in, head.largest, record, &c);
        if (!done)
            break;
        const struct function *f = &functions[c.head.function];
        place_blocks(&c, arena);
        result.missing = f->address == NULL;
        if (!result.missing)
            call_kernel(&c, f, &result);
        find_damage(&c, &result);
        done = write_result(out, &c, result);
    }
    free(record);
    free(arena);
    if (!done)
        fprintf(stderr, "runner: out of memory, or a file was cut short\n");
    return done;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: runner CALLS RESULTS\n");
        return 2;
    }
    const int in = open(argv[1], O_RDONLY);
    const int out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (in < 0 || out < 0) {
        fprintf(stderr, "runner: cannot open %s\n", in < 0 ? argv[1] : argv[2]);
        return 5;
    }
    const bool done = run_batch(in, out);
    (void)close(in);
    (void)close(out);
    return done ? 0 : 1;
}
