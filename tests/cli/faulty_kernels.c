/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kernels with a planted fault, linked in the place of nv_kernels_mve (--wrap). $NV_FAULT names
 * the fault; without it they do what they should.
 */
#include "nv/kernel.h"

#include <stdlib.h>
#include <string.h>

extern const nv_kernel_lib __real_nv_kernels_mve;
extern nv_kernel_lib __wrap_nv_kernels_mve;
nv_kernel_lib __wrap_nv_kernels_mve;

static int is_fault(const char *name)
{
    const char *fault = getenv("NV_FAULT");
    return fault != NULL && strcmp(fault, name) == 0;
}

/* Adds `delta` to two of three values, without leaving int8. */
static void spoil(int8_t *output, int32_t count, int delta)
{
    for (int32_t i = 0; i < count; i++) {
        int value = output[i] + delta;
        if (i % 3 != 0 && value >= -128 && value <= 127)
            output[i] = (int8_t)value;
    }
}

static void faulty_softmax(const int8_t *input, int32_t rows, int32_t size, int32_t mult,
                           int32_t shift, int32_t diff_min, int8_t *output)
{
    static int calls;

    __real_nv_kernels_mve.softmax_s8(input, rows, size, mult, shift, diff_min, output);
    if (is_fault("mismatch"))
        spoil(output, rows * size, 2);
    if (is_fault("far"))
        spoil(output, rows * size, 100);
    if (is_fault("out-of-bounds"))
        output[rows * size] = 1;
    if (is_fault("state"))
        output[0] = (int8_t)(output[0] ^ ++calls);
    if (is_fault("uninitialised"))
        output[0] = (int8_t)(output[0] ^ input[-1]);
}

static arm_cmsis_nn_status faulty_add(const int8_t *a, const int8_t *b, int32_t a_offset,
                                      int32_t a_mult, int32_t a_shift, int32_t b_offset,
                                      int32_t b_mult, int32_t b_shift, int32_t left_shift,
                                      int8_t *output, int32_t out_offset, int32_t out_mult,
                                      int32_t out_shift, int32_t out_min, int32_t out_max,
                                      int32_t size)
{
    if (is_fault("status"))
        return ARM_CMSIS_NN_ARG_ERROR;
    return __real_nv_kernels_mve.elementwise_add_s8(a, b, a_offset, a_mult, a_shift, b_offset,
                                                    b_mult, b_shift, left_shift, output, out_offset,
                                                    out_mult, out_shift, out_min, out_max, size);
}

/* Forgets what it learned. */
static arm_cmsis_nn_status
faulty_svdf(const cmsis_nn_context *input_ctx, const cmsis_nn_context *output_ctx,
            const cmsis_nn_svdf_params *params, const cmsis_nn_per_tensor_quant_params *to_state,
            const cmsis_nn_per_tensor_quant_params *to_output, const cmsis_nn_dims *in,
            const int8_t *input, const cmsis_nn_dims *state_dims, int16_t *state,
            const cmsis_nn_dims *features, const int8_t *feature_weights, const cmsis_nn_dims *time,
            const int16_t *time_weights, const cmsis_nn_dims *bias_dims, const int32_t *bias,
            const cmsis_nn_dims *out, int8_t *output)
{
    int16_t before[16];
    const size_t bytes = (size_t)(in->n * features->n * time->h) * sizeof *state;
    const bool forgets = is_fault("forgets") && bytes <= sizeof before;

    if (forgets)
        memcpy(before, state, bytes);
    const arm_cmsis_nn_status status = __real_nv_kernels_mve.svdf_state_s16_s8(
        input_ctx, output_ctx, params, to_state, to_output, in, input, state_dims, state, features,
        feature_weights, time, time_weights, bias_dims, bias, out, output);
    if (forgets)
        memcpy(state, before, bytes);
    return status;
}

__attribute__((constructor)) static void plant(void)
{
    __wrap_nv_kernels_mve = __real_nv_kernels_mve;
    __wrap_nv_kernels_mve.softmax_s8 = is_fault("missing") ? NULL : faulty_softmax;
    __wrap_nv_kernels_mve.elementwise_add_s8 = faulty_add;
    __wrap_nv_kernels_mve.svdf_state_s16_s8 = faulty_svdf;
}
