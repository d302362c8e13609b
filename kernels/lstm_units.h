/* SPDX-License-Identifier: Apache-2.0 */
/* lstm.inc's work on all units, for cores without MVE. */
#ifndef NV_KERNELS_LSTM_UNITS_H
#define NV_KERNELS_LSTM_UNITS_H

#include "fully_connected.h"
#include "gate.h"

typedef struct projection {
    dense_layer layer;
    output_stage stage;
} projection;

static projection projection_of(const void *matrix, const void *bias, int32_t depth, int32_t units,
                                const int32_t *multiplier, const int32_t *shift)
{
    const cmsis_nn_activation range = {INT16_MIN, INT16_MAX};
    return (projection){.layer = {.filter = weights_of(matrix), .depth = depth, .units = units},
                        .stage = output_stage_of(bias, multiplier, shift, false, 0, range, units,
                                                 depth, 128 * 128)};
}

static inline int32_t clamp_s16(int32_t x)
{
    return clamp_s32(x, INT16_MIN, INT16_MAX);
}

/* `rows` (a constant) neighbouring units. */
NV_INLINE void project(const projection *p, const int rows, const element *x, int32_t unit,
                       int32_t *out)
{
    const int32_t depth = p->layer.depth;
    int32_t acc[1][DOT_ROWS];

#if ELEMENT_BITS == 16
    if (is_wide(&p->stage)) {
        element y[DOT_ROWS];
        wide_units_of(&p->layer, &p->stage, rows, x, unit, y);
        for (int r = 0; r < rows; r++)
            out[r] = y[r];
        return;
    }
#endif
    load_biases(acc[0], rows, &p->stage, unit);
    dot(rows, 1, x, 0, 0, weights_next(p->layer.filter, unit * depth), 0, depth, acc);
    finish_channel(acc[0], rows, &p->stage, 0);
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        out[r] = acc[0][r];
}

/* `rows` (a constant) neighbouring units. */
NV_INLINE void open_rows(const projection *input, const element *x, const projection *hidden,
                         const element *h, arm_nn_activation_type type, const int rows,
                         int32_t unit, int16_t *out)
{
    const gate_scale q3_12 = {3, 0, 0};
    int32_t y[DOT_ROWS], more[DOT_ROWS];

    project(input, rows, x, unit, y);
    if (h != NULL) {
        project(hidden, rows, h, unit, more);
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            y[r] = clamp_s16(y[r] + more[r]);
    }
    NV_KEEP_ROLLED
    for (int r = 0; r < rows; r++)
        out[r] = (int16_t)gate_of(type, y[r], q3_12);
}

/* h may be NULL, for zeros. Out of line: the inner loops fill the register file. */
NV_NOINLINE void open_gate(const projection *input, const element *x, const projection *hidden,
                           const element *h, arm_nn_activation_type type, int32_t units,
                           int16_t *out)
{
    int32_t unit = 0;

    for (; unit + DOT_ROWS <= units; unit += DOT_ROWS)
        open_rows(input, x, hidden, h, type, DOT_ROWS, unit, out + unit);
    for (; unit < units; unit++)
        open_rows(input, x, hidden, h, type, 1, unit, out + unit);
}

/* A product of two int16, at most one of them -2^15, on another scale. */
NV_INLINE int32_t scaled_product(int32_t a, int32_t b, int32_t multiplier, int32_t shift)
{
    return NV_LIKELY(shift < 0) ? requantize_narrow(a * b, multiplier, shift)
                                : requantize_wide(a * b, multiplier, shift);
}

static void forget(int16_t *cell, const int16_t *gate, int32_t units, int32_t multiplier,
                   int32_t shift)
{
    for (int32_t i = 0; i < units; i++)
        cell[i] = (int16_t)clamp_s16(scaled_product(gate[i], cell[i], multiplier, shift));
}

static void learn(int16_t *cell, const int16_t *gate, const int16_t *news, int32_t units,
                  int32_t multiplier, int32_t shift, cmsis_nn_activation clip)
{
    for (int32_t i = 0; i < units; i++) {
        const int32_t more = clamp_s16(scaled_product(gate[i], news[i], multiplier, shift));
        cell[i] = (int16_t)clamp_s32(cell[i] + more, clip.min, clip.max);
    }
}

static void show(element *out, const int16_t *cell, const int16_t *gate, int32_t units,
                 gate_scale scale, int32_t multiplier, int32_t shift, int32_t offset)
{
    for (int32_t i = 0; i < units; i++) {
        const int32_t y = scaled_product(gate_tanh(cell[i], scale), gate[i], multiplier, shift);
        out[i] = (element)clamp_s32(y + offset, ELEMENT_MIN, ELEMENT_MAX);
    }
}

#endif
