/* SPDX-License-Identifier: Apache-2.0 */
/* What a fully connected layer's rows of weights add to every accumulator, whatever the input. */
#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"

static void add_to_all(int32_t *values, int32_t addend, int32_t count)
{
    for (int32_t i = 0; i < count; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(count - i));
        vstrwq_p_s32(values + i, vaddq_n_s32(vldrwq_z_s32(values + i, p), addend), p);
    }
}

arm_cmsis_nn_status arm_vector_sum_s8(int32_t *vector_sum_buf, int32_t vector_cols,
                                      int32_t vector_rows, const int8_t *vector_data,
                                      int32_t lhs_offset, int32_t rhs_offset,
                                      const int32_t *bias_data)
{
    const int32_t both = vector_cols * lhs_offset * rhs_offset;

    mve_row_starts(weights_of(vector_data), vector_cols, vector_rows, lhs_offset, bias_data,
                   vector_sum_buf);
    if (both != 0)
        add_to_all(vector_sum_buf, both, vector_rows);
    return ARM_CMSIS_NN_SUCCESS;
}
