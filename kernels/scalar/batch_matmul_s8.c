/* SPDX-License-Identifier: Apache-2.0 */
/* Products of matrices, two rows of either at a time. */
#include "batch_matmul.h"
#include "core_dot.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "output.h"

typedef struct matrices {
    int32_t rows, columns, depth;
    int32_t left_offset, right_offset;
    output_stage stage;
} matrices;

/* `rows` rows and `columns` columns of the output, both constants. */
NV_INLINE void block_of(const matrices *m, const output_stage *stage, const int rows,
                        const int columns, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t acc[DOT_INPUTS][DOT_ROWS];

    NV_UNROLL(2)
    for (int i = 0; i < rows; i++) {
        NV_UNROLL(2)
        for (int c = 0; c < columns; c++)
            acc[i][c] = 0;
    }
    dot(columns, rows, left, m->depth, m->left_offset, weights_of(right), m->right_offset, m->depth,
        acc);
    NV_UNROLL(2)
    for (int i = 0; i < rows; i++) {
        finish_channel(acc[i], columns, stage, 0);
        NV_UNROLL(2)
        for (int c = 0; c < columns; c++)
            out[i * m->columns + c] = (int8_t)acc[i][c];
    }
}

NV_INLINE void rows_of(const matrices *m, const int rows, const int8_t *left, const int8_t *right,
                       int8_t *out)
{
    const output_stage stage = m->stage;
    int32_t n = m->columns;

    for (; n >= 2; n -= 2, right += 2 * m->depth, out += 2)
        block_of(m, &stage, rows, 2, left, right, out);
    if (n > 0)
        block_of(m, &stage, rows, 1, left, right, out);
}

/* Each out of line: its inner loop fills the register file. */
NV_NOINLINE void two_rows(const matrices *m, const int8_t *left, const int8_t *right, int8_t *out)
{
    rows_of(m, 2, left, right, out);
}

NV_NOINLINE void one_row(const matrices *m, const int8_t *left, const int8_t *right, int8_t *out)
{
    rows_of(m, 1, left, right, out);
}

static void multiply(const matrices *m, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t n = m->rows;

    for (; n >= 2; n -= 2, left += 2 * m->depth, out += 2 * m->columns)
        two_rows(m, left, right, out);
    if (n > 0)
        one_row(m, left, right, out);
}

arm_cmsis_nn_status
arm_batch_matmul_s8(const cmsis_nn_context *ctx, const cmsis_nn_bmm_params *bmm_params,
                    const cmsis_nn_per_tensor_quant_params *quant_params,
                    const cmsis_nn_dims *input_lhs_dims, const int8_t *input_lhs,
                    const cmsis_nn_dims *input_rhs_dims, const int8_t *input_rhs,
                    const cmsis_nn_dims *output_dims, int8_t *output)
{
    enum { LEFT_TIMES_RIGHT = 256 * 256 };
    (void)ctx;
    const cmsis_nn_fc_params *params = &bmm_params->fc_params;
    const matrices m = {.rows = input_lhs_dims->w,
                        .columns = input_rhs_dims->w,
                        .depth = input_rhs_dims->c,
                        .left_offset = params->input_offset,
                        .right_offset = params->filter_offset,
                        .stage =
                            output_stage_of(NULL, &quant_params->multiplier, &quant_params->shift,
                                            false, params->output_offset, params->activation, 0,
                                            input_rhs_dims->c, LEFT_TIMES_RIGHT)};

    for (int32_t n = 0; n < output_dims->n; n++)
        for (int32_t h = 0; h < output_dims->h; h++, output += m.rows * m.columns)
            multiply(&m, input_lhs + matrix_at(input_lhs_dims, n, h),
                     input_rhs + matrix_at(input_rhs_dims, n, h), output);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
