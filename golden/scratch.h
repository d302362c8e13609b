/* SPDX-License-Identifier: Apache-2.0 */
/* Memory for one evaluation. */
#ifndef GOLDEN_SCRATCH_H
#define GOLDEN_SCRATCH_H

#include "nv/ops.h"

#include <stdlib.h>

/* Zeroed; NULL only if memory ran out, also for no elements. */
static inline void *golden_alloc(int64_t count, size_t size)
{
    return calloc(count > 0 ? (size_t)count : 1, size);
}

static inline nv_status golden_out_of_memory(const nv_args *a, nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "out of memory for the operands of operator %d",
                   (int)a->node->index);
}

#endif
