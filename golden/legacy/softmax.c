/* SPDX-License-Identifier: Apache-2.0 */
/* Softmax to the base 2. [R-LEGACY-SOFTMAX] */
#include "legacy/legacy.h"
#include "legacy/shift.h"

static int32_t largest(const void *x, int bits, int32_t n)
{
    int32_t max = legacy_get(x, bits, 0);

    for (int32_t i = 1; i < n; i++)
        if (legacy_get(x, bits, i) > max)
            max = legacy_get(x, bits, i);
    return max;
}

void nv_golden_legacy_softmax_q7(const int8_t *vec_in, uint16_t dim_vec, int8_t *p_out)
{
    const int32_t max = largest(vec_in, 8, dim_vec);
    int32_t sum = 0;

    for (int32_t i = 0; i < dim_vec; i++)
        sum += 1 << golden_clamp(8 - (max - vec_in[i]), 0, 7);
    for (int32_t i = 0; i < dim_vec; i++)
        legacy_set(p_out, 8, i, ((1 << 20) / sum) >> golden_clamp(5 + max - vec_in[i], 0, 31));
}

void nv_golden_legacy_softmax_with_batch_q7(const int8_t *vec_in, uint16_t nb_batches,
                                            uint16_t dim_vec, int8_t *p_out)
{
    for (int32_t b = 0; b < nb_batches; b++)
        nv_golden_legacy_softmax_q7(vec_in + b * dim_vec, dim_vec, p_out + b * dim_vec);
}

void nv_golden_legacy_softmax_q15(const int16_t *vec_in, uint16_t dim_vec, int16_t *p_out)
{
    const int32_t max = largest(vec_in, 16, dim_vec);
    int64_t sum = 0;

    for (int32_t i = 0; i < dim_vec; i++)
        if (max - vec_in[i] < 16)
            sum += 1 << (16 - (max - vec_in[i]));
    for (int32_t i = 0; i < dim_vec; i++) {
        const int32_t distance = max - vec_in[i];
        const int64_t share = distance < 16 ? (((int64_t)1 << 32) / sum) >> (1 + distance) : 0;
        legacy_set(p_out, 16, i, (int32_t)share);
    }
}
