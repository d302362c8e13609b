/* SPDX-License-Identifier: Apache-2.0 */
/* In place, four values a word: min(max(x, 0), 6) of the integers as they are. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "packed_signs.h"

void arm_relu6_s8(int8_t *data, uint16_t size)
{
    int32_t n = size;

    for (; n >= 4; n -= 4, data += 4) {
        const uint32_t x = load4(data), positive = x & ~sign_mask_s8(x);
        const uint32_t above = sign_mask_s8(positive + 0x79797979); /* 128 from 7 on */
        const uint32_t y = (positive & ~above) | (0x06060606 & above);
        memcpy(data, &y, sizeof y);
    }
    for (; n > 0; n--, data++)
        *data = (int8_t)clamp_s32(*data, 0, 6);
    NV_KERNEL_PATH("generic");
}
