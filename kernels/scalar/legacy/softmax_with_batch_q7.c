/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/core_softmax_q7.h"
#include "nv/arm_nnfunctions.h"

void arm_softmax_with_batch_q7(const int8_t *vec_in, uint16_t nb_batches, uint16_t dim_vec,
                               int8_t *p_out)
{
    for (int32_t batch = 0; batch < nb_batches; batch++, vec_in += dim_vec, p_out += dim_vec)
        softmax_row_q7(vec_in, dim_vec, p_out);
}
