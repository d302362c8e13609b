/* SPDX-License-Identifier: Apache-2.0 */
/* SignalRfft and SignalIrfft: the transform of the operands' type. */
#include "fft.h"

int nv_golden_fft_radices(int32_t n, int32_t *radix)
{
    int count = 0;
    for (int32_t p = 4; n > 1; n /= p) {
        while (n % p != 0)
            p = p == 4 ? 2 : p == 2 ? 3 : p + 2;
        if (p > 5)
            return 0;
        radix[count++] = p;
    }
    return count;
}

nv_status nv_golden_signal_rfft(const nv_args *a, nv_error *err)
{
    return nv_in(a, 0)->type == NV_INT16 ? nv_golden_rfft_int16(a, err)
                                         : nv_golden_rfft_int32(a, err);
}

nv_status nv_golden_signal_irfft(const nv_args *a, nv_error *err)
{
    return nv_in(a, 0)->type == NV_INT16 ? nv_golden_irfft_int16(a, err)
                                         : nv_golden_irfft_int32(a, err);
}

nv_status nv_float_signal_rfft(const nv_args *a, nv_error *err)
{
    return nv_golden_rfft_float(a, err);
}

nv_status nv_float_signal_irfft(const nv_args *a, nv_error *err)
{
    return nv_golden_irfft_float(a, err);
}
