/* SPDX-License-Identifier: Apache-2.0 */
/* Products of matrices of int16, which have no offsets, with sums of 64 bits. */
#include "batch_matmul.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "requantize_s64.h"

#include <arm_mve.h>

typedef struct matrices {
    int32_t rows, columns, depth;
    int32_t multiplier, shift;
    cmsis_nn_activation range;
} matrices;

static inline int16_t finish(const matrices *m, int64_t acc)
{
    return (int16_t)clamp_s32(requantize_s64(acc, m->multiplier, m->shift), m->range.min,
                              m->range.max);
}

/* One row of the output, two columns at a time; the last one may stand for both. */
NV_NOINLINE void multiply_row(const matrices *m, const int16_t *left, const int16_t *right,
                              int16_t *out)
{
    for (int32_t n = m->columns; n > 0; n -= 2, right += 2 * m->depth) {
        const int16_t *next = n > 1 ? right + m->depth : right;
        int64_t first = 0, second = 0;
        for (int32_t k = 0; k < m->depth; k += 8) {
            const mve_pred16_t p = vctp16q((uint32_t)(m->depth - k));
            const int16x8_t x = vldrhq_z_s16(left + k, p);
            first = vmlaldavaq_p_s16(first, x, vldrhq_z_s16(right + k, p), p);
            second = vmlaldavaq_p_s16(second, x, vldrhq_z_s16(next + k, p), p);
        }
        *out++ = finish(m, first);
        if (n > 1)
            *out++ = finish(m, second);
    }
}

arm_cmsis_nn_status
arm_batch_matmul_s16(const cmsis_nn_context *ctx, const cmsis_nn_bmm_params *bmm_params,
                     const cmsis_nn_per_tensor_quant_params *quant_params,
                     const cmsis_nn_dims *input_lhs_dims, const int16_t *input_lhs,
                     const cmsis_nn_dims *input_rhs_dims, const int16_t *input_rhs,
                     const cmsis_nn_dims *output_dims, int16_t *output)
{
    (void)ctx;
    const matrices m = {.rows = input_lhs_dims->w,
                        .columns = input_rhs_dims->w,
                        .depth = input_rhs_dims->c,
                        .multiplier = quant_params->multiplier,
                        .shift = quant_params->shift,
                        .range = bmm_params->fc_params.activation};

    for (int32_t n = 0; n < output_dims->n; n++) {
        for (int32_t h = 0; h < output_dims->h; h++) {
            const int16_t *left = input_lhs + matrix_at(input_lhs_dims, n, h);
            const int16_t *right = input_rhs + matrix_at(input_rhs_dims, n, h);
            for (int32_t row = 0; row < m.rows; row++, left += m.depth, output += m.columns)
                multiply_row(&m, left, right, output);
        }
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
