/* SPDX-License-Identifier: Apache-2.0 */
/* The Fourier transforms of SIGNAL_RFFT and SIGNAL_IRFFT, by scalar type. */
#ifndef GOLDEN_FFT_H
#define GOLDEN_FFT_H

#include "nv/ops.h"

#define PI 3.14159265358979323846

/* Takes n apart into radices: 4 as often as it goes, then 2, 3 and 5. Returns how many (at most
 * 32), 0 where another prime is in n. */
int nv_golden_fft_radices(int32_t n, int32_t *radix);

nv_eval_fn nv_golden_rfft_int16, nv_golden_irfft_int16;
nv_eval_fn nv_golden_rfft_int32, nv_golden_irfft_int32;
nv_eval_fn nv_golden_rfft_float, nv_golden_irfft_float;

#endif
