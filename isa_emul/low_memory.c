/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that a 32-bit address reaches, for gathers and scatters by addresses in lanes. */
#define _GNU_SOURCE
#include "nv/isa.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static size_t page(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

static size_t round_up(size_t bytes)
{
    return (bytes + page() - 1) / page() * page();
}

static int is_low(const void *block, size_t bytes)
{
    return bytes <= UINT32_MAX && (uintptr_t)block <= UINT32_MAX - bytes;
}

void *nv_isa_low_alloc(size_t bytes)
{
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    bytes = round_up(bytes ? bytes : 1);
#ifdef MAP_32BIT
    void *block = mmap(NULL, bytes, PROT_READ | PROT_WRITE, flags | MAP_32BIT, -1, 0);
    return block == MAP_FAILED ? NULL : block;
#else
    /* Without the flag, hints: the kernel takes one where nothing is mapped. */
    for (uintptr_t hint = 0x10000000; hint < 0xf0000000; hint += 0x1000000) {
        void *block = mmap((void *)hint, bytes, PROT_READ | PROT_WRITE, flags, -1, 0);
        if (block == MAP_FAILED)
            return NULL;
        if (is_low(block, bytes))
            return block;
        munmap(block, bytes);
    }
    return NULL;
#endif
}

void nv_isa_low_free(void *block, size_t bytes)
{
    if (block)
        munmap(block, round_up(bytes ? bytes : 1));
}

static void stop(uint32_t address, size_t bytes)
{
    fprintf(stderr,
            "arm_mve.h: gather or scatter of %zu bytes at 0x%08" PRIx32
            ", where this host has no memory; take the memory from nv_isa_low_alloc\n",
            bytes, address);
    abort();
}

static nv_isa_fault_handler *on_fault = stop;

nv_isa_fault_handler *nv_isa_on_fault(nv_isa_fault_handler *handler)
{
    nv_isa_fault_handler *previous = on_fault;
    on_fault = handler ? handler : stop;
    return previous;
}

/*
 * Whether the page of an address can be read: it is mapped, and the kernel takes a signal mask from
 * it (what to do with the mask is invalid, so nothing else happens). The second question finds what
 * is mapped but closed, like the gap in AddressSanitizer's shadow.
 */
static int is_readable(uintptr_t address)
{
    unsigned char resident;
    return mincore((void *)(address / page() * page()), page(), &resident) == 0 &&
           (syscall(SYS_rt_sigprocmask, ~0, address / 8 * 8, NULL, 8) == 0 || errno != EFAULT);
}

/* AddressSanitizer's, in a program that has it. It looks up an address's shadow on each access. */
extern void __asan_get_shadow_mapping(size_t *scale, size_t *offset) __attribute__((weak));

static int is_memory(uintptr_t address)
{
    size_t scale, offset;
    if (!is_readable(address))
        return 0;
    if (__asan_get_shadow_mapping == NULL)
        return 1;
    __asan_get_shadow_mapping(&scale, &offset);
    return is_readable((address >> scale) + offset);
}

void *nv_isa_low_pointer(uint32_t address, size_t bytes)
{
    const uintptr_t first = address, last = first + bytes - 1;
    const int saved = errno;
    const int there = is_low((void *)first, bytes) && is_memory(first) &&
                      (first / page() == last / page() || is_memory(last));
    errno = saved;
    if (there)
        return (void *)first;
    on_fault(address, bytes);
    return NULL;
}
