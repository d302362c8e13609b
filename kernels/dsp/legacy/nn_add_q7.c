/* SPDX-License-Identifier: Apache-2.0 */
#include "dsp/lanes.h"
#include "nv/arm_nnfunctions.h"

void arm_nn_add_q7(const int8_t *input, int32_t *output, uint32_t block_size)
{
    const int16x2_t ones = both_lanes(1);
    int32_t sum = 0;

    for (uint32_t fours = block_size / 4; fours > 0; fours--, input += 4) {
        const uint32_t four = load4(input);
        sum = __smlad(even_lanes(four), ones, sum);
        sum = __smlad(odd_lanes(four), ones, sum);
    }
    for (uint32_t left = block_size % 4; left > 0; left--)
        sum += *input++;
    *output = sum;
}
