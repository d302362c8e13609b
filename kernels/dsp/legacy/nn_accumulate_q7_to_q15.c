/* SPDX-License-Identifier: Apache-2.0 */
/* Groups of four saturate, what is left wraps. */
#include "dsp/lanes.h"
#include "nv/arm_nnfunctions.h"

NV_INLINE void add_two(int16_t *to, int16x2_t x)
{
    const int16x2_t sum = __qadd16(load2(to), x);
    memcpy(to, &sum, sizeof sum);
}

void arm_nn_accumulate_q7_to_q15(int16_t *pDst, const int8_t *pSrc, uint32_t length)
{
    for (uint32_t fours = length / 4; fours > 0; fours--, pSrc += 4, pDst += 4) {
        const uint32_t four = load4(pSrc);
        const int16x2_t even = even_lanes(four), odd = odd_lanes(four);
        add_two(pDst, lower_lanes(even, odd));
        add_two(pDst + 2, upper_lanes(even, odd));
    }
    for (uint32_t left = length % 4; left > 0; left--, pDst++)
        *pDst = (int16_t)(*pDst + *pSrc++);
}
