/* SPDX-License-Identifier: Apache-2.0 */
/* Along the innermost dimension. */
#include "core_copy.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

void arm_concatenation_s8_x(const int8_t *input, uint16_t input_x, uint16_t input_y,
                            uint16_t input_z, uint16_t input_w, int8_t *output, uint16_t output_x,
                            uint32_t offset_x)
{
    const int32_t run = input_x;

    copy_rows(output + offset_x, output_x, input, run, run, input_y * input_z * input_w);
    NV_KERNEL_PATH("generic");
}
