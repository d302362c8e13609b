/* SPDX-License-Identifier: Apache-2.0 */
/* Output elements in order, as runs of one step through the input. */
#include "core_copy.h"
#include "kernel_path.h"
#include "loops.h"
#include "nv/arm_nnfunctions.h"

/* false: no permutation of the input's dimensions. */
static bool loops_of(const cmsis_nn_dims *dims, const cmsis_nn_transpose_params *params, loops *l)
{
    const int32_t size[LOOPS] = {dims->n, dims->h, dims->w, dims->c};
    const int32_t rank = params->num_dims;
    uint32_t seen = 0;
    int32_t step[LOOPS];

    if (rank < 1 || rank > LOOPS)
        return false;
    *l = (loops){.count = {1, 1, 1, 1}};
    for (int32_t i = rank - 1, next = 1; i >= 0; next *= size[i--])
        step[i] = next;
    for (int32_t i = 0; i < rank; i++) {
        const uint32_t from = params->permutations[i];
        if (from >= (uint32_t)rank || (seen >> from & 1) != 0)
            return false;
        seen |= UINT32_C(1) << from;
        l->count[LOOPS - rank + i] = size[from];
        l->step[0][LOOPS - rank + i] = step[from];
    }
    loops_join(l);
    return true;
}

static void copy_run(const loops *l, const int8_t *from, int8_t *to)
{
    const int32_t n = l->count[LOOPS - 1], step = l->step[0][LOOPS - 1];

    if (step == 1)
        copy_bytes(to, from, n);
    else
        copy_spread(to, from, step, n);
}

arm_cmsis_nn_status arm_transpose_s8(const int8_t *input_data, int8_t *output_data,
                                     const cmsis_nn_dims *input_dims,
                                     const cmsis_nn_dims *output_dims,
                                     const cmsis_nn_transpose_params *transpose_params)
{
    loops l;

    (void)output_dims;
    if (!loops_of(input_dims, transpose_params, &l))
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t a = 0; a < l.count[0]; a++)
        for (int32_t b = 0; b < l.count[1]; b++)
            for (int32_t c = 0; c < l.count[2]; c++, output_data += l.count[3])
                copy_run(&l, input_data + loops_at(&l, 0, a, b, c), output_data);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
