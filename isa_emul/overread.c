/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Over-reads: the bytes outside of objects that loads take, what stands in for them, and the search
 * for those that a result depends on. A run of that search must see the same stand-ins wherever its
 * memory lies, so they depend on the order of first loads, not on addresses.
 */
#include "nv/overread.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Only a program with AddressSanitizer has it. */
#pragma weak __asan_region_is_poisoned

enum { PATTERNS = 8, ALL = -1, BLOCK = 256 };

/* The search that is going on in this thread. */
typedef struct search {
    nv_isa_overread *byte; /* of this run, in order of their first load */
    int count, room;
    int pattern; /* of the byte `which`, or of ALL; the others have pattern 0 */
    int which;
    int no_memory;
} search;

static __thread search *searching;

static int is_outside(const unsigned char *at)
{
    return __asan_region_is_poisoned((void *)(uintptr_t)at, 1) != NULL;
}

/* How far `at` is past an object's edge, negative before it; 0 if none is near. */
static int past_edge(const unsigned char *at)
{
    for (int d = 1; d <= NV_ISA_EDGE; d++) {
        if (!is_outside(at - d))
            return d;
        if (!is_outside(at + d))
            return -d;
    }
    return 0;
}

/* The value of the i-th byte; every pattern gives another. */
static unsigned char stand_in(unsigned i, int pattern)
{
    static const unsigned char value[PATTERNS] = {0, 0, 0xff, 0x7f, 0x80, 1, 0xfe, 0x55};
    const unsigned char first = (unsigned char)(i * 29 + 0xa6);
    if (pattern == 0)
        return first;
    return value[pattern] == first ? (unsigned char)~first : value[pattern];
}

/* The byte's place in the order of first loads; -1 if there is no memory to keep it. */
static int place(search *s, const unsigned char *at, const void *code)
{
    for (int i = 0; i < s->count; i++)
        if (s->byte[i].address == at)
            return i;
    if (s->count == s->room) {
        nv_isa_overread *more = realloc(s->byte, (size_t)(s->room + BLOCK) * sizeof *more);
        if (more == NULL) {
            s->no_memory = 1;
            return -1;
        }
        s->byte = more;
        s->room += BLOCK;
    }
    s->byte[s->count] = (nv_isa_overread){.address = at, .past = past_edge(at), .code = code};
    return s->count++;
}

static unsigned char outside(const unsigned char *at, unsigned n, const void *code)
{
    if (searching == NULL)
        return (unsigned char)(past_edge(at) * 29 + (int)n * 53 + 0xa5);
    const int i = place(searching, at, code);
    const int changed = searching->which == ALL || searching->which == i;
    return stand_in((unsigned)i, changed ? searching->pattern : 0);
}

int nv_isa_read_edge(void *to, const void *from, size_t bytes, unsigned n)
{
    const unsigned char *at = from;
    const void *code = __builtin_return_address(0);

    for (size_t i = 0; i < bytes; i++)
        if (is_outside(at + i) && past_edge(at + i) == 0)
            return 0;
    for (size_t i = 0; i < bytes; i++)
        ((unsigned char *)to)[i] = is_outside(at + i) ? outside(at + i, n, code) : at[i];
    return 1;
}

/* ---- the search ---- */

typedef struct experiment {
    void (*run)(void *user);
    void *user;
    const void *result;
    size_t bytes;
    void *first; /* the result of the first run */
} experiment;

/* Runs it with other values for `which`; returns whether the result is not that of the first. */
static int changes(search *s, const experiment *e, int which, int pattern)
{
    search *const outer = searching;

    s->count = 0;
    s->which = which;
    s->pattern = pattern;
    searching = s;
    e->run(e->user);
    searching = outer;
    return e->bytes > 0 && memcmp(e->result, e->first, e->bytes) != 0;
}

static int reaches(search *s, const experiment *e, int which)
{
    for (int pattern = 1; pattern < PATTERNS; pattern++)
        if (changes(s, e, which, pattern))
            return 1;
    return 0;
}

/* Fills in what the `count` bytes of the first run do. */
static void judge(search *s, const experiment *e, nv_isa_overread *byte, int count)
{
    int alone = 0;

    if (!reaches(s, e, ALL))
        return;
    for (int i = 0; i < count; i++)
        alone += byte[i].reaches = reaches(s, e, i);
    for (int i = 0; i < count && alone == 0; i++)
        byte[i].reaches = 1;
}

int nv_isa_overreads(void (*run)(void *user), void *user, const void *result, size_t bytes,
                     nv_isa_overread *found, size_t room)
{
    experiment e = {run, user, result, bytes, malloc(bytes + 1)};
    search s = {.byte = NULL};
    nv_isa_overread *byte = NULL;
    int count = NV_ISA_NO_MEMORY;

    if (e.first != NULL) {
        (void)changes(&s, &e, ALL, 0);
        memcpy(e.first, result, bytes);
        byte = malloc((size_t)s.count * sizeof *byte + 1);
    }
    if (byte != NULL) {
        count = s.count;
        if (count > 0)
            memcpy(byte, s.byte, (size_t)count * sizeof *byte);
        if (changes(&s, &e, ALL, 0))
            count = NV_ISA_NOT_REPEATABLE;
        else if (count > 0)
            judge(&s, &e, byte, count);
        if (s.no_memory)
            count = NV_ISA_NO_MEMORY;
        for (int i = 0; i < count && (size_t)i < room; i++)
            found[i] = byte[i];
    }
    free(byte);
    free(s.byte);
    free(e.first);
    return count;
}
