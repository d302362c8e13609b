/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"

#include <stddef.h>

arm_cmsis_nn_status arm_vector_sum_s8(int32_t *vector_sum_buf, int32_t vector_cols,
                                      int32_t vector_rows, const int8_t *vector_data,
                                      int32_t lhs_offset, int32_t rhs_offset,
                                      const int32_t *bias_data)
{
    for (int32_t row = 0; row < vector_rows; row++) {
        int32_t sum = vector_cols * rhs_offset;
        for (int32_t i = 0; i < vector_cols; i++)
            sum += *vector_data++;
        vector_sum_buf[row] = sum * lhs_offset + (bias_data == NULL ? 0 : bias_data[row]);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
