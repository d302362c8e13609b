/* SPDX-License-Identifier: Apache-2.0 */
/* Products of matrices of int16, which have no offsets, with sums of 64 bits. */
#include "batch_matmul.h"
#include "core_dot_s16.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "requantize_s64.h"

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

/* One row of the output. Out of line: the inner loop fills the register file. */
NV_NOINLINE void multiply_row(const matrices *m, const int16_t *left, const int16_t *right,
                              int16_t *out)
{
    int32_t n = m->columns;

    for (; n >= 2; n -= 2, right += 2 * m->depth) {
        int64_t acc[2] = {0, 0};
        dot_s16_wide(2, left, right, m->depth, m->depth, acc);
        *out++ = finish(m, acc[0]);
        *out++ = finish(m, acc[1]);
    }
    if (n > 0) {
        int64_t acc[2] = {0, 0};
        dot_s16_wide(1, left, right, m->depth, m->depth, acc);
        *out = finish(m, acc[0]);
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
