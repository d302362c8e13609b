/* SPDX-License-Identifier: Apache-2.0 */
#include "faulty.h"

#include <stdint.h>
#include <stdlib.h>

/* What every one of them is called with, and the sound kernel on it. */
#define DENSE(name)                                                                                \
    arm_cmsis_nn_status dense_##name(                                                              \
        const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,                          \
        const cmsis_nn_per_tensor_quant_params *quant_params, const cmsis_nn_dims *input_dims,     \
        const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,     \
        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,                                  \
        const cmsis_nn_dims *output_dims, int8_t *output_data)
#define SOUND                                                                                      \
    nv_kernels_scalar.fully_connected_s8(&none, fc_params, quant_params, input_dims, input_data,   \
                                         filter_dims, filter_data, bias_dims, bias_data,           \
                                         output_dims, output_data)
#define OUTPUTS (output_dims->n * output_dims->c)

static const cmsis_nn_context none = {NULL, 0};
static volatile int zero;

DENSE(sound)
{
    (void)ctx;
    return SOUND;
}

DENSE(overruns)
{
    (void)ctx;
    output_data[OUTPUTS] = 1;
    return SOUND;
}

DENSE(underruns)
{
    (void)ctx;
    output_data[-2] = 1;
    return SOUND;
}

DENSE(overruns_scratch)
{
    ((int8_t *)ctx->buf)[ctx->size + 3] = 1;
    return SOUND;
}

DENSE(leaves_unwritten)
{
    const int8_t last = output_data[OUTPUTS - 1];
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    output_data[OUTPUTS - 1] = last;
    return status;
}

DENSE(refuses)
{
    (void)ctx, (void)fc_params, (void)quant_params, (void)input_dims, (void)input_data;
    (void)filter_dims, (void)filter_data, (void)bias_dims, (void)bias_data, (void)output_dims;
    (void)output_data;
    return ARM_CMSIS_NN_FAILURE;
}

DENSE(remembers)
{
    static int8_t calls;
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    output_data[0] = calls++;
    return status;
}

DENSE(adds_to_output)
{
    const int8_t was = output_data[0];
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    output_data[0] = (int8_t)(output_data[0] + was);
    return status;
}

DENSE(writes_input)
{
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    ((int8_t *)(uintptr_t)input_data)[3] ^= 1;
    return status;
}

DENSE(overreads)
{
    const volatile int8_t *end = filter_data + filter_dims->n * output_dims->c;

    (void)ctx;
    (void)end[1];
    return SOUND;
}

DENSE(crashes)
{
    (void)ctx;
    *(volatile int8_t *)(uintptr_t)(8 + zero) = 1;
    return SOUND;
}

DENSE(divides_by_zero)
{
    (void)ctx;
    zero = (int)input_data[0] / zero;
    return SOUND;
}

DENSE(aborts)
{
    (void)ctx;
    if (zero == 0)
        abort();
    return SOUND;
}

DENSE(needs_alignment)
{
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    output_data[OUTPUTS - 1] ^= (uintptr_t)input_data % 4 == 0 ? 0 : 2;
    return status;
}

DENSE(wrong_in_one_place)
{
    const arm_cmsis_nn_status status = SOUND;

    (void)ctx;
    output_data[output_dims->c + 7] ^= 1;
    return status;
}

int32_t dense_scratch_size(const cmsis_nn_dims *filter_dims)
{
    (void)filter_dims;
    return 40;
}

arm_cmsis_nn_status row_sums(int32_t *vector_sum_buf, int32_t vector_cols, int32_t vector_rows,
                             const int8_t *vector_data, int32_t lhs_offset, int32_t rhs_offset,
                             const int32_t *bias_data)
{
    return nv_kernels_scalar.vector_sum_s8(vector_sum_buf, vector_cols, vector_rows, vector_data,
                                           lhs_offset, rhs_offset, bias_data);
}
