/* SPDX-License-Identifier: Apache-2.0 */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "weights.h"

#include <stddef.h>

arm_cmsis_nn_status arm_vector_sum_s8_s64(int64_t *vector_sum_buf, int32_t vector_cols,
                                          int32_t vector_rows, const int8_t *vector_data,
                                          int32_t lhs_offset, const int64_t *bias_data)
{
    for (int32_t row = 0; row < vector_rows; row++, vector_data += vector_cols) {
        const int32_t sum = weight_sum(weights_of(vector_data), vector_cols);
        vector_sum_buf[row] = (int64_t)sum * lhs_offset + (bias_data == NULL ? 0 : bias_data[row]);
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
