/* SPDX-License-Identifier: Apache-2.0 */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

void arm_relu_q15(int16_t *data, uint16_t size)
{
    for (int32_t left = size; left > 0; left -= 8, data += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)left);
        const int16x8_t x = vldrhq_z_s16(data, p);
        vstrhq_p_s16(data, vmaxq_s16(x, vdupq_n_s16(0)), p);
    }
    NV_KERNEL_PATH("generic");
}
