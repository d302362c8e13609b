/* SPDX-License-Identifier: Apache-2.0 */
/* In place, two values a word. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "packed_signs.h"

void arm_relu_q15(int16_t *data, uint16_t size)
{
    int32_t n = size;

    for (; n >= 2; n -= 2, data += 2) {
        uint32_t x;
        memcpy(&x, data, sizeof x);
        x &= ~sign_mask_s16(x);
        memcpy(data, &x, sizeof x);
    }
    if (n > 0)
        *data = (int16_t)max_s32(*data, 0);
    NV_KERNEL_PATH("generic");
}
