/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Products of matrices: four rows of the right one against all of the left one's. Zero points stay
 * out of the products: sum((x + l) * (y + r)) is sum(x * y) + l * sum(y) + r * sum(x + l).
 */
#include "batch_matmul.h"
#include "kernel_path.h"
#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"

typedef struct matrices {
    int32_t rows, columns, depth;
    const cmsis_nn_fc_params *params;
    mve_scale scale;
} matrices;

/* sum(x + l) of one row of the left matrix, times r. */
static inline int32_t share_of_row(const matrices *m, const int8_t *left)
{
    int32_t sum = m->depth * m->params->input_offset;

    for (int32_t k = 0; k < m->depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(m->depth - k));
        sum = vaddvaq_p_s8(sum, vldrbq_z_s8(left + k, p), p);
    }
    return sum * m->params->filter_offset;
}

/* Four columns of the output, or the last few. */
NV_NOINLINE void four_columns(const matrices *m, const int8_t *left, const int8_t *right,
                              int32_t column, int8_t *out)
{
    const int32_t depth = m->depth, columns = m->columns - column;
    const mve_pred16_t lanes = vctp32q((uint32_t)columns);
    const mve_row_quad r = mve_row_quad_at(weights_of(right + column * depth), depth, columns);
    const int32x4_t start = vmulq_n_s32(mve_row_quad_sum(r, depth), m->params->input_offset);
    const int32_t offset = m->params->output_offset;
    const cmsis_nn_activation range = m->params->activation;

    out += column;
    for (int32_t n = m->rows; n > 0; n--, left += depth, out += m->columns) {
        const int32_t share = m->params->filter_offset == 0 ? 0 : share_of_row(m, left);
        const int32x4_t acc = vaddq_n_s32(vaddq_s32(mve_quad_dot(r, left, depth), start), share);
        vstrbq_p_s32(out, mve_activate(mve_rescale(acc, m->scale), offset, range.min, range.max),
                     lanes);
    }
}

arm_cmsis_nn_status
arm_batch_matmul_s8(const cmsis_nn_context *ctx, const cmsis_nn_bmm_params *bmm_params,
                    const cmsis_nn_per_tensor_quant_params *quant_params,
                    const cmsis_nn_dims *input_lhs_dims, const int8_t *input_lhs,
                    const cmsis_nn_dims *input_rhs_dims, const int8_t *input_rhs,
                    const cmsis_nn_dims *output_dims, int8_t *output)
{
    (void)ctx;
    const matrices m = {.rows = input_lhs_dims->w,
                        .columns = input_rhs_dims->w,
                        .depth = input_rhs_dims->c,
                        .params = &bmm_params->fc_params,
                        .scale = mve_scale_dup(quant_params->multiplier, quant_params->shift)};

    for (int32_t n = 0; n < output_dims->n; n++) {
        for (int32_t h = 0; h < output_dims->h; h++, output += m.rows * m.columns) {
            const int8_t *left = input_lhs + matrix_at(input_lhs_dims, n, h);
            const int8_t *right = input_rhs + matrix_at(input_rhs_dims, n, h);
            for (int32_t column = 0; column < m.columns; column += 4)
                four_columns(&m, left, right, column, output);
        }
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
