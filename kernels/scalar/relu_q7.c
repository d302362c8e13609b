/* SPDX-License-Identifier: Apache-2.0 */
/* In place, four values a word. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "packed_signs.h"

void arm_relu_q7(int8_t *data, uint16_t size)
{
    int32_t n = size;

    for (; n >= 4; n -= 4, data += 4) {
        const uint32_t x = load4(data), y = x & ~sign_mask_s8(x);
        memcpy(data, &y, sizeof y);
    }
    for (; n > 0; n--, data++)
        *data = (int8_t)max_s32(*data, 0);
    NV_KERNEL_PATH("generic");
}
