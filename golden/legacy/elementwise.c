/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/legacy.h"
#include "legacy/shift.h"

#include <math.h>

static int16_t wrap16(int32_t x)
{
    return (int16_t)(uint16_t)(uint32_t)x;
}

void nv_golden_legacy_relu_q7(int8_t *data, uint16_t size)
{
    for (int32_t i = 0; i < size; i++)
        data[i] = data[i] < 0 ? 0 : data[i];
}

void nv_golden_legacy_relu_q15(int16_t *data, uint16_t size)
{
    for (int32_t i = 0; i < size; i++)
        data[i] = data[i] < 0 ? 0 : data[i];
}

/* Rounded products have as many bits as int8 or int16 products need. [R-LEGACY-MULT] */
void nv_golden_legacy_nn_mult_q7 NV_LEGACY_MULT(int8_t)
{
    for (uint32_t i = 0; i < blockSize; i++)
        legacy_set(pDst, 8, (int32_t)i,
                   wrap16(golden_add(pSrcA[i] * pSrcB[i], legacy_round(out_shift))) >> out_shift);
}

void nv_golden_legacy_nn_mult_q15 NV_LEGACY_MULT(int16_t)
{
    for (uint32_t i = 0; i < blockSize; i++)
        legacy_set(pDst, 16, (int32_t)i,
                   golden_add(pSrcA[i] * pSrcB[i], legacy_round(out_shift)) >> out_shift);
}

void nv_golden_legacy_nn_add_q7(const int8_t *input, int32_t *output, uint32_t block_size)
{
    *output = 0;
    for (uint32_t i = 0; i < block_size; i++)
        *output = golden_add(*output, input[i]);
}

void nv_golden_legacy_nn_accumulate_q7_to_q15(int16_t *pDst, const int8_t *pSrc, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        pDst[i] = wrap16(pDst[i] + pSrc[i]);
}

/* Four at a time are added with saturation, the rest wraps. [R-LEGACY-ACCUMULATE] */
void nv_golden_legacy_dsp_nn_accumulate_q7_to_q15(int16_t *pDst, const int8_t *pSrc,
                                                  uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        if (i < length / 4 * 4)
            legacy_set(pDst, 16, (int32_t)i, pDst[i] + pSrc[i]);
        else
            pDst[i] = wrap16(pDst[i] + pSrc[i]);
}

/* Entry `index`, a signed byte in the order of unsigned ones, of a function's table with `bits`
 * fraction bits, over [-8, 8) in steps of 1/16. [R-LEGACY-TABLE] */
static int32_t entry(arm_nn_activation_type type, int bits, int32_t index)
{
    const double v = (int8_t)(uint8_t)index / 16.0, one = exp2(bits);
    const double y = type == ARM_SIGMOID ? 1 / (1 + exp(-v)) : tanh(v);

    return golden_clamp((int32_t)floor(y * one + 0.5), (int32_t)-one, (int32_t)one - 1);
}

/* Neither rounded nor interpolated. [R-LEGACY-TABLE] */
void nv_golden_legacy_nn_activations_direct_q7 NV_LEGACY_ACTIVATION(int8_t)
{
    for (int32_t i = 0; i < size; i++)
        data[i] = (int8_t)entry(type, 7, (uint8_t)(data[i] >> (3 - int_width)));
}

/* Interpolated between an entry and the next; the last one stands alone. [R-LEGACY-TABLE] */
void nv_golden_legacy_nn_activations_direct_q15 NV_LEGACY_ACTIVATION(int16_t)
{
    const int shift = 11 - int_width;

    for (int32_t i = 0; i < size; i++) {
        const int32_t high = data[i] >> shift, fraction = data[i] & ((1 << shift) - 1);
        const int32_t here = entry(type, 15, (uint8_t)high);
        const int32_t next = entry(type, 15, (uint8_t)(high + 1));
        data[i] = (int16_t)(high == INT8_MAX
                                ? here
                                : (((1 << shift) - fraction) * here + fraction * next) >> shift);
    }
}
