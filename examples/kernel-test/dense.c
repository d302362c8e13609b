/* SPDX-License-Identifier: Apache-2.0 */
#include "dense.h"

#include <string.h>

#if defined __ARM_FEATURE_MVE && __ARM_FEATURE_MVE
#include <arm_mve.h>
enum { BLOCK = 16 };
#elif defined __ARM_FEATURE_DSP && __ARM_FEATURE_DSP
#include <arm_acle.h>
enum { BLOCK = 4 };
#else
enum { BLOCK = 1 };
#endif

/* With PLANT_TAIL_BUG what is left of a row behind its last whole block is forgotten. */
#ifdef PLANT_TAIL_BUG
#define WORTH_DOING(depth) ((depth) / BLOCK * BLOCK)
#else
#define WORTH_DOING(depth) (depth)
#endif

/* The sum of (x[i] + offset) * w[i]. */
static int32_t dot(const int8_t *x, const int8_t *w, int32_t depth, int32_t offset)
{
    int32_t products = 0, weights = 0;

    depth = WORTH_DOING(depth);
#if defined __ARM_FEATURE_MVE && __ARM_FEATURE_MVE
    for (int32_t i = 0; i < depth; i += BLOCK) {
        const mve_pred16_t p = vctp8q((uint32_t)(depth - i));
        const int8x16_t a = vldrbq_z_s8(x + i, p), b = vldrbq_z_s8(w + i, p);
        products = vmladavaq_p_s8(products, a, b, p);
        weights = vaddvaq_p_s8(weights, b, p);
    }
#elif defined __ARM_FEATURE_DSP && __ARM_FEATURE_DSP
    int32_t i = 0;
    for (; i + BLOCK <= depth; i += BLOCK) {
        int8x4_t a, b;
        memcpy(&a, x + i, sizeof a);
        memcpy(&b, w + i, sizeof b);
        const int16x2_t even = __sxtb16(b), odd = __sxtb16((int8x4_t)((uint32_t)b >> 8));
        products = __smlad(__sxtb16(a), even, products);
        products = __smlad(__sxtb16((int8x4_t)((uint32_t)a >> 8)), odd, products);
        weights = __smlad(0x10001, even, weights);
        weights = __smlad(0x10001, odd, weights);
    }
    for (; i < depth; i++) {
        products += x[i] * w[i];
        weights += w[i];
    }
#else
    for (int32_t i = 0; i < depth; i++) {
        products += x[i] * w[i];
        weights += w[i];
    }
#endif
    return products + offset * weights;
}

/* x * multiplier * 2^(shift - 31): the high half of the doubled product, rounded, then a division
 * that rounds halves away from zero. */
static int32_t requantize(int32_t x, int32_t multiplier, int32_t shift)
{
    const int32_t left = shift > 0 ? shift : 0, right = shift > 0 ? 0 : -shift;
    const int64_t product = (int64_t)(int32_t)((uint32_t)x << left) * multiplier;
    const int32_t high =
        (int32_t)((product + (product < 0 ? 1 - (1 << 30) : 1 << 30)) / (INT64_C(1) << 31));
    const int32_t mask = (int32_t)((INT64_C(1) << right) - 1), rest = high & mask;

    return (high >> right) + (rest > (mask >> 1) + (high < 0));
}

arm_cmsis_nn_status dense_s8(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
                             const cmsis_nn_per_tensor_quant_params *quant_params,
                             const cmsis_nn_dims *input_dims, const int8_t *input_data,
                             const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                             const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                             const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const int32_t depth = filter_dims->n, units = output_dims->c;

    (void)ctx, (void)bias_dims;
    if (fc_params->filter_offset != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t batch = 0; batch < input_dims->n; batch++, input_data += depth)
        for (int32_t unit = 0; unit < units; unit++) {
            int32_t y = dot(input_data, filter_data + unit * depth, depth, fc_params->input_offset);
            if (bias_data != NULL)
                y = (int32_t)((uint32_t)y + (uint32_t)bias_data[unit]);
            y = requantize(y, quant_params->multiplier, quant_params->shift);
            y += fc_params->output_offset;
            if (y < fc_params->activation.min)
                y = fc_params->activation.min;
            if (y > fc_params->activation.max)
                y = fc_params->activation.max;
            *output_data++ = (int8_t)y;
        }
    return ARM_CMSIS_NN_SUCCESS;
}
