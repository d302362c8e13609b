/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "sizes.h"

int32_t arm_transpose_conv_s8_get_buffer_size(
    const cmsis_nn_transpose_conv_params *transpose_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims)
{
    (void)output_dims;
    return NV_CORE(scratch_transpose_conv_s8)(transpose_conv_params, input_dims, filter_dims);
}

int32_t arm_transpose_conv_s8_get_buffer_size_mve(
    const cmsis_nn_transpose_conv_params *transpose_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims)
{
    (void)output_dims;
    return mve_scratch_transpose_conv_s8(transpose_conv_params, input_dims, filter_dims);
}

/* The taps of one phase, as many as a phase has. */
int32_t arm_transpose_conv_s8_get_reverse_conv_buffer_size(
    const cmsis_nn_transpose_conv_params *transpose_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims)
{
    const cmsis_nn_tile stride = transpose_conv_params->stride;

    if (!is_transpose_conv_by_phases(input_dims, filter_dims, NV_CORE(phase_channels)))
        return 0;
    return filter_dims->n * most_taps(filter_dims->h, stride.h) *
           most_taps(filter_dims->w, stride.w) * input_dims->c;
}
