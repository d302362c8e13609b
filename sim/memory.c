/* SPDX-License-Identifier: Apache-2.0 */
#include "memory.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

struct nv_memory_block {
    alignas(16) struct nv_memory_block *next; /* the bytes handed out follow at alignment 16 */
};
_Static_assert(alignof(max_align_t) >= 16, "calloc aligns to 16 bytes");

nv_status nv_memory_get(nv_memory *memory, uint64_t count, size_t element, const char *what,
                        void *pointer, nv_error *err)
{
    size_t left = memory->limit > memory->used ? memory->limit - memory->used : 0;

    if (element != 0 && count > left / element)
        return nv_fail(err, NV_E_LIMIT,
                       "%s: %llu elements of %zu bytes beside the %zu bytes in use exceed the "
                       "memory limit of %zu bytes",
                       what, (unsigned long long)count, element, memory->used, memory->limit);
    size_t bytes = (size_t)count * element;
    struct nv_memory_block *block = calloc(1, sizeof *block + bytes);
    if (block == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: out of memory for %zu bytes", what, bytes);
    block->next = memory->blocks;
    memory->blocks = block;
    memory->used += bytes;
    void *handed_out = block + 1;
    memcpy(pointer, &handed_out, sizeof handed_out);
    return NV_OK;
}

void nv_memory_free(nv_memory *memory)
{
    while (memory->blocks != NULL) {
        struct nv_memory_block *next = memory->blocks->next;
        free(memory->blocks);
        memory->blocks = next;
    }
    memory->used = 0;
}
