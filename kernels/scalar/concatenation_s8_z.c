/* SPDX-License-Identifier: Apache-2.0 */
/* Along the third dimension. */
#include "core_copy.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

void arm_concatenation_s8_z(const int8_t *input, uint16_t input_x, uint16_t input_y,
                            uint16_t input_z, uint16_t input_w, int8_t *output, uint16_t output_z,
                            uint32_t offset_z)
{
    const int32_t run = input_x * input_y * input_z;

    copy_rows(output + offset_z * input_x * input_y, input_x * input_y * output_z, input, run, run,
              input_w);
    NV_KERNEL_PATH("generic");
}
