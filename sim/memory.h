/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that is counted against a limit and given back all at once. */
#ifndef NV_SIM_MEMORY_H
#define NV_SIM_MEMORY_H

#include "nv/status.h"

#include <stddef.h>
#include <stdint.h>

typedef struct nv_memory {
    struct nv_memory_block *blocks;
    size_t used, limit; /* bytes */
} nv_memory;

/* Stores zeroed memory of `count` elements of `element` bytes, aligned to 16 bytes, in the pointer
 * that `pointer` is the address of; never NULL, also for 0 bytes. `what` is for the message.
 * NV_E_LIMIT: above the limit, nothing was allocated. NV_E_MEMORY: malloc failed. */
NV_MUST_CHECK nv_status nv_memory_get(nv_memory *memory, uint64_t count, size_t element,
                                      const char *what, void *pointer, nv_error *err);
void nv_memory_free(nv_memory *memory);

#endif
