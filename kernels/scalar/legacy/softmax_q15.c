/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/share.h"
#include "nv/arm_nnfunctions.h"

void arm_softmax_q15(const int16_t *vec_in, uint16_t dim_vec, int16_t *p_out)
{
    enum { FAR = 16 };
    int32_t max = INT16_MIN;
    uint32_t sum = 0;

    for (int32_t i = 0; i < dim_vec; i++)
        max = max_s32(max, vec_in[i]);
    for (int32_t i = 0; i < dim_vec; i++)
        if (max - vec_in[i] < FAR)
            sum += UINT32_C(1) << (FAR - max + vec_in[i]);
    const uint32_t whole = share_of(sum);
    for (int32_t i = 0; i < dim_vec; i++) {
        const int32_t distance = max - vec_in[i];
        p_out[i] =
            distance < FAR ? (int16_t)min_s32((int32_t)(whole >> (1 + distance)), INT16_MAX) : 0;
    }
}
