/* SPDX-License-Identifier: Apache-2.0 */
#include "direct.h"

#include <stddef.h>

/* bias + lhs_offset * sum(row) + columns * lhs_offset * rhs_offset. */
void nv_direct_vector_sum_s8(nv_direct *d)
{
    const int32_t columns = nv_rng_int(&d->rng, 1, nv_rng_one_in(&d->rng, 8) ? 700 : 70);
    const int32_t rows = nv_rng_int(&d->rng, 1, 20);
    const int32_t lhs_offset = nv_rng_int(&d->rng, -127, 128);
    const int32_t rhs_offset = nv_rng_one_in(&d->rng, 2) ? 0 : nv_rng_int(&d->rng, -127, 128);
    const int8_t *data = nv_direct_in(d, rows * columns, sizeof *data);
    const int32_t *bias = nv_rng_one_in(&d->rng, 4) ? NULL : nv_direct_in(d, rows, sizeof *bias);
    int32_t *sums = nv_direct_out(d, rows, sizeof *sums);

    nv_direct_status(d,
                     d->lib->vector_sum_s8(sums, columns, rows, data, lhs_offset, rhs_offset, bias),
                     ARM_CMSIS_NN_SUCCESS);
    for (int32_t row = 0; row < rows; row++) {
        int64_t due = bias == NULL ? 0 : bias[row];
        for (int32_t i = 0; i < columns; i++)
            due += (int64_t)lhs_offset * (data[row * columns + i] + rhs_offset);
        nv_direct_value(d, row, sums[row], (int32_t)(uint32_t)(uint64_t)due);
    }
}

/* bias + lhs_offset * sum(row), in 64 bits. */
void nv_direct_vector_sum_s8_s64(nv_direct *d)
{
    const int32_t columns = nv_rng_int(&d->rng, 1, nv_rng_one_in(&d->rng, 8) ? 700 : 70);
    const int32_t rows = nv_rng_int(&d->rng, 1, 20);
    const int32_t lhs_offset =
        nv_rng_one_in(&d->rng, 4) ? 0 : nv_rng_int(&d->rng, INT32_MIN, INT32_MAX);
    const int8_t *data = nv_direct_in(d, rows * columns, sizeof *data);
    const int64_t *bias = nv_rng_one_in(&d->rng, 4) ? NULL : nv_direct_in(d, rows, sizeof *bias);
    int64_t *sums = nv_direct_out(d, rows, sizeof *sums);

    nv_direct_status(d, d->lib->vector_sum_s8_s64(sums, columns, rows, data, lhs_offset, bias),
                     ARM_CMSIS_NN_SUCCESS);
    for (int32_t row = 0; row < rows; row++) {
        uint64_t due = bias == NULL ? 0 : (uint64_t)bias[row];
        for (int32_t i = 0; i < columns; i++)
            due += (uint64_t)((int64_t)lhs_offset * data[row * columns + i]);
        nv_direct_value(d, row, sums[row], (int64_t)due);
    }
}
