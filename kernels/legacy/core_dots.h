/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows of weights times rows of inputs, on this core:
 *   dots(rows, inputs, x, x_step, w, w_step, n, acc)
 *     acc[i][r] += sum over n of x[i * x_step + k] * w[r * w_step + k]; `rows` (1 or DOT_ROWS) and
 *     `inputs` (1 or DOT_INPUTS) are constants
 */
#if defined(__ARM_FEATURE_MVE)
#include "mve/legacy/dots.h"
#elif defined(NV_WIDE_WEIGHTS)
#include "legacy/dots_q15.h"
#else
#include "legacy/dots_q7.h"
#endif
