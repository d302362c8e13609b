/* SPDX-License-Identifier: Apache-2.0 */
/* Sigmoid and tanh of int16 values by a table: LOGISTIC, TANH and the gates of an LSTM. */
#ifndef GOLDEN_GATE_H
#define GOLDEN_GATE_H

#include <stdbool.h>
#include <stdint.h>

/* From the input to the table's steps: (x * multiplier + half) >> shift, 0 <= shift < 31, is 3/4 of
 * the input in Q3.12. */
typedef struct golden_gate_scale {
    int32_t multiplier;
    int shift;
} golden_gate_scale;

/* For an input of scale 2^exponent; false if it cannot be expressed. */
bool nv_golden_gate_scale(int exponent, golden_gate_scale *s);

/* [R-GATE16] The results are in Q0.15. */
int16_t nv_golden_sigmoid16(int16_t x, golden_gate_scale s);
int16_t nv_golden_tanh16(int16_t x, golden_gate_scale s);

#endif
