/* SPDX-License-Identifier: Apache-2.0 */
/* Sums of rows of weights, four rows at a time. */
#include "kernel_path.h"
#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_vector_sum_s8_s64(int64_t *vector_sum_buf, int32_t vector_cols,
                                          int32_t vector_rows, const int8_t *vector_data,
                                          int32_t lhs_offset, const int64_t *bias_data)
{
    for (int32_t row = 0; row < vector_rows; row += 4) {
        const int32_t left = vector_rows - row;
        int32_t sums[4];
        vst1q_s32(sums,
                  mve_row_quad_sum(mve_row_quad_at(weights_of(vector_data), vector_cols, left),
                                   vector_cols));
        vector_data += 4 * vector_cols;
        for (int i = 0; i < 4 && i < left; i++)
            vector_sum_buf[row + i] =
                (int64_t)sums[i] * lhs_offset + (bias_data == NULL ? 0 : bias_data[row + i]);
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
