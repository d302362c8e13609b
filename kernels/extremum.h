/* SPDX-License-Identifier: Apache-2.0 */
/* The smaller or the larger of two operands, dimensions of 1 repeated. */
#ifndef NV_KERNELS_EXTREMUM_H
#define NV_KERNELS_EXTREMUM_H

#include "core_extremum_run.h"
#include "kernel_path.h"
#include "loops.h"
#include "nv/arm_nn_types.h"

#define EXTREMUM_PARAMS                                                                            \
    const cmsis_nn_context *ctx, const int8_t *input_1_data, const cmsis_nn_dims *input_1_dims,    \
        const int8_t *input_2_data, const cmsis_nn_dims *input_2_dims, int8_t *output_data,        \
        const cmsis_nn_dims *output_dims
#define EXTREMUM_ARGS                                                                              \
    ctx, input_1_data, input_1_dims, input_2_data, input_2_dims, output_data, output_dims

/* The steps of operand i; false where its shape does not fit. */
static inline bool extremum_steps(const cmsis_nn_dims *dims, loops *l, int i)
{
    const int32_t size[LOOPS] = {dims->n, dims->h, dims->w, dims->c};

    for (int32_t d = LOOPS - 1, step = 1; d >= 0; step *= size[d--]) {
        if (size[d] != 1 && size[d] != l->count[d])
            return false;
        l->step[i][d] = size[d] == 1 ? 0 : step;
    }
    return true;
}

/* larger (a constant): the maximum. */
NV_INLINE arm_cmsis_nn_status extremum(const bool larger, EXTREMUM_PARAMS)
{
    loops l = {.count = {output_dims->n, output_dims->h, output_dims->w, output_dims->c}};

    (void)ctx;
    if (!extremum_steps(input_1_dims, &l, 0) || !extremum_steps(input_2_dims, &l, 1))
        return ARM_CMSIS_NN_ARG_ERROR;
    loops_join(&l);
    for (int32_t a = 0; a < l.count[0]; a++) {
        for (int32_t b = 0; b < l.count[1]; b++) {
            for (int32_t c = 0; c < l.count[2]; c++, output_data += l.count[3])
                extremum_run(larger, input_1_data + loops_at(&l, 0, a, b, c), l.step[0][3] != 0,
                             input_2_data + loops_at(&l, 1, a, b, c), l.step[1][3] != 0,
                             output_data, l.count[3]);
        }
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
