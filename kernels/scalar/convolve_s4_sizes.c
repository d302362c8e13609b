/* SPDX-License-Identifier: Apache-2.0 */
/* How the weights are stored does not matter here: scratch holds columns of the input. */
#include "nv/arm_nnfunctions.h"
#include "signature.h"
#include "sizes.h"

int32_t arm_convolve_wrapper_s4_get_buffer_size(CONVOLVE_SIZE_PARAMS)
{
    return NV_CORE(scratch_convolve_wrapper_s8)(CONVOLVE_SIZE_ARGS);
}

int32_t arm_convolve_wrapper_s4_get_buffer_size_dsp(CONVOLVE_SIZE_PARAMS)
{
    return dsp_scratch_convolve_wrapper_s8(CONVOLVE_SIZE_ARGS);
}

int32_t arm_convolve_wrapper_s4_get_buffer_size_mve(CONVOLVE_SIZE_PARAMS)
{
    return mve_scratch_convolve_wrapper_s8(CONVOLVE_SIZE_ARGS);
}

int32_t arm_convolve_s4_get_buffer_size(const cmsis_nn_dims *input_dims,
                                        const cmsis_nn_dims *filter_dims)
{
    (void)input_dims;
    return NV_CORE(scratch_convolve_s8)(filter_dims);
}

int32_t arm_convolve_1x1_s4_fast_get_buffer_size(const cmsis_nn_dims *input_dims)
{
    return NV_CORE(scratch_convolve_1x1_s8_fast)(input_dims);
}

int32_t arm_convolve_1_x_n_s4_get_buffer_size(CONVOLVE_SIZE_PARAMS)
{
    return NV_CORE(scratch_convolve_1_x_n_s8)(CONVOLVE_SIZE_ARGS);
}
