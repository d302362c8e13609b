/* SPDX-License-Identifier: Apache-2.0 */
/* Along the outermost dimension: one run. */
#include "core_copy.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

void arm_concatenation_s8_w(const int8_t *input, uint16_t input_x, uint16_t input_y,
                            uint16_t input_z, uint16_t input_w, int8_t *output, uint32_t offset_w)
{
    const int32_t run = input_x * input_y * input_z * input_w;

    copy_rows(output + offset_w * input_x * input_y * input_z, run, input, run, run, 1);
    NV_KERNEL_PATH("generic");
}
