/* SPDX-License-Identifier: Apache-2.0 */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

void arm_relu6_s8(int8_t *data, uint16_t size)
{
    for (int32_t left = size; left > 0; left -= 16, data += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)left);
        const int8x16_t x = vldrbq_z_s8(data, p);
        vstrbq_p_s8(data, vminq_s8(vmaxq_s8(x, vdupq_n_s8(0)), vdupq_n_s8(6)), p);
    }
    NV_KERNEL_PATH("generic");
}
