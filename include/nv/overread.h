/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads past the edge of an object, told from real overruns. A kernel may load a whole vector where
 * fewer elements are left and then use those only; to AddressSanitizer that is an overflow like
 * any other. With -fsanitize=address -DNV_ISA_OVERREADS=n a byte that a load of the emulation takes
 * from outside, up to NV_ISA_EDGE bytes beyond an object, is no error: it reads as a byte that was
 * made up. Every n makes other bytes, so that a program which gives the same results with two n
 * uses none of them; nv_isa_overreads names those that a result depends on. Stores, loads further
 * off and loads from freed memory are errors as ever.
 */
#ifndef NV_OVERREAD_H
#define NV_OVERREAD_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A vector; as far as AddressSanitizer keeps the next object away. */
enum { NV_ISA_EDGE = 16 };

/* A byte outside its object that was loaded. */
typedef struct nv_isa_overread {
    const void *address;
    int past;         /* 1 is the first byte behind the object, -1 the last one before it */
    const void *code; /* where it was loaded first: for gdb's `info line *` or addr2line */
    int reaches;      /* 1: the result depends on it */
} nv_isa_overread;

/* What nv_isa_overreads returns where it can tell nothing. */
enum nv_isa_overreads_error {
    NV_ISA_NOT_REPEATABLE = -1, /* two equal runs gave different results */
    NV_ISA_NO_MEMORY = -2
};

/*
 * Which bytes outside of objects do loads take in run(user), and does the result depend on them?
 * run is called again and again with other bytes in their place. It must start from the same state
 * each time and leave its result in the `bytes` bytes at `result`. A byte under which no one of
 * eight values changes the result counts as harmless.
 *
 * Returns how many there are, those that reach the result included; the first `room` of them, in
 * order of their first load, are described in `found`. Bytes that reach it only together are all
 * said to reach it.
 */
int nv_isa_overreads(void (*run)(void *user), void *user, const void *result, size_t bytes,
                     nv_isa_overread *found, size_t room);

/*
 * Behind NV_ISA_OVERREADS: copies what a load takes where some of it is outside. Returns 0, and
 * copies nothing, if that is no over-read of an edge; then the access itself is the error.
 */
int nv_isa_read_edge(void *to, const void *from, size_t bytes, unsigned n);
/* AddressSanitizer's: NULL if the program may access them. Not every clang has its header. */
void *__asan_region_is_poisoned(void *from, size_t bytes);

#ifdef __cplusplus
}
#endif

#endif
