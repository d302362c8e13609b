/* SPDX-License-Identifier: Apache-2.0 */
/* A matrix [row][column] times a vector. [R-LEGACY-ORDER] is where the functions in _opt have
 * element (row, column) of it. */
#include "legacy/legacy.h"
#include "legacy/shift.h"

typedef struct matrix {
    int32_t rows, columns;
} matrix;

typedef int32_t place(matrix m, int32_t row, int32_t column);

static int32_t row_major(matrix m, int32_t row, int32_t column)
{
    return row * m.columns + column;
}

/* Four rows take turns; `width` columns at a time go by `within`, what is left of the columns goes
 * one by one, what is left of the rows as it is. [R-LEGACY-ORDER] */
static int32_t in_fours(matrix m, int32_t row, int32_t column, int32_t width, int32_t within)
{
    const int32_t q = row % 4;

    if (row >= m.rows / 4 * 4)
        return row_major(m, row, column);
    if (column >= m.columns / width * width)
        within = 4 * column + q;
    return row / 4 * 4 * m.columns + within;
}

static int32_t order_q7(matrix m, int32_t row, int32_t c)
{
    const int32_t q = row % 4;
    return in_fours(m, row, c, 4,
                    16 * (c / 4) + 8 * (c % 2) + 4 * (q / 2) + 2 * (c % 4 / 2) + q % 2);
}

static int32_t order_q15(matrix m, int32_t row, int32_t c)
{
    return in_fours(m, row, c, 2, 8 * (c / 2) + 2 * (row % 4) + c % 2);
}

static int32_t order_q7_q15(matrix m, int32_t row, int32_t c)
{
    const int32_t q = row % 4;
    return in_fours(m, row, c, 2, 8 * (c / 2) + 4 * (q / 2) + 2 * (c % 2) + q % 2);
}

#define FULLY_CONNECTED(name, vector, weight, place_of)                                            \
    arm_cmsis_nn_status nv_golden_legacy_##name NV_LEGACY_FC(vector, weight)                       \
    {                                                                                              \
        place *const at = place_of;                                                                \
        const matrix m = {num_of_rows, dim_vec};                                                   \
        (void)vec_buffer;                                                                          \
        for (int32_t row = 0; row < m.rows; row++) {                                               \
            int32_t sum = 0;                                                                       \
            for (int32_t column = 0; column < m.columns; column++)                                 \
                sum = golden_add(sum, pV[column] * pM[at(m, row, column)]);                        \
            legacy_set(pOut, 8 * (int)sizeof *pOut, row,                                           \
                       legacy_finish(sum, bias[row], bias_shift, out_shift));                      \
        }                                                                                          \
        return ARM_CMSIS_NN_SUCCESS;                                                               \
    }
FULLY_CONNECTED(fully_connected_q7, int8_t, int8_t, row_major)
FULLY_CONNECTED(fully_connected_q7_opt, int8_t, int8_t, order_q7)
FULLY_CONNECTED(fully_connected_q15, int16_t, int16_t, row_major)
FULLY_CONNECTED(fully_connected_q15_opt, int16_t, int16_t, order_q15)
FULLY_CONNECTED(fully_connected_mat_q7_vec_q15, int16_t, int8_t, row_major)
FULLY_CONNECTED(fully_connected_mat_q7_vec_q15_opt, int16_t, int8_t, order_q7_q15)
