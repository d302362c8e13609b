/* SPDX-License-Identifier: Apache-2.0 */
/* CIRCULAR_BUFFER: the slots move one place towards the front, the input comes last. Of a batch
 * only the first picture is moved, as TFLite Micro has it. [R-CIRCULAR] */
#include "nv/ops.h"

#include <string.h>

nv_status nv_golden_circular_buffer(const nv_args *a, nv_error *err)
{
    const int32_t *dim = nv_out(a, 0)->shape.dim;
    const size_t slot =
        (size_t)dim[2] * (size_t)dim[3] * (size_t)nv_type_bits(nv_out(a, 0)->type) / 8;
    const size_t kept = (size_t)(dim[1] - 1) * slot;
    uint8_t *slots = a->out[0].data;
    int32_t *runs = a->state;

    (void)err;
    if (dim[0] > 0) {
        memmove(slots, slots + slot, kept);
        memcpy(slots + kept, a->in[0].data, slot);
    }
    *runs = (*runs + 1) % a->node->params.circular_buffer.cycles_max;
    if (a->host != NULL && *runs != 0)
        a->host->ends_run = true;
    return NV_OK;
}

nv_status nv_float_circular_buffer(const nv_args *a, nv_error *err)
{
    return nv_golden_circular_buffer(a, err);
}
