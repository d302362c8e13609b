/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "sizes.h"

int32_t arm_avgpool_s8_get_buffer_size(int dim_dst_width, int ch_src)
{
    return NV_CORE(scratch_avgpool)(dim_dst_width, ch_src);
}

int32_t arm_avgpool_s8_get_buffer_size_dsp(int dim_dst_width, int ch_src)
{
    return dsp_scratch_avgpool(dim_dst_width, ch_src);
}

int32_t arm_avgpool_s8_get_buffer_size_mve(int dim_dst_width, int ch_src)
{
    return mve_scratch_avgpool(dim_dst_width, ch_src);
}

int32_t arm_avgpool_s16_get_buffer_size(int dim_dst_width, int ch_src)
{
    return NV_CORE(scratch_avgpool)(dim_dst_width, ch_src);
}

int32_t arm_avgpool_s16_get_buffer_size_dsp(int dim_dst_width, int ch_src)
{
    return dsp_scratch_avgpool(dim_dst_width, ch_src);
}

int32_t arm_avgpool_s16_get_buffer_size_mve(int dim_dst_width, int ch_src)
{
    return mve_scratch_avgpool(dim_dst_width, ch_src);
}
