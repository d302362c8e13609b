/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "signature.h"
#include "sizes.h"

int32_t arm_convolve_s16_get_buffer_size(const cmsis_nn_dims *input_dims,
                                         const cmsis_nn_dims *filter_dims)
{
    (void)input_dims;
    return NV_CORE(scratch_convolve_s16)(filter_dims);
}

int32_t arm_convolve_wrapper_s16_get_buffer_size(CONVOLVE_SIZE_PARAMS)
{
    (void)conv_params, (void)input_dims, (void)output_dims;
    return NV_CORE(scratch_convolve_s16)(filter_dims);
}

int32_t arm_convolve_wrapper_s16_get_buffer_size_dsp(CONVOLVE_SIZE_PARAMS)
{
    (void)conv_params, (void)input_dims, (void)output_dims;
    return dsp_scratch_convolve_s16(filter_dims);
}

int32_t arm_convolve_wrapper_s16_get_buffer_size_mve(CONVOLVE_SIZE_PARAMS)
{
    (void)conv_params, (void)input_dims, (void)output_dims;
    return mve_scratch_convolve_s16(filter_dims);
}
