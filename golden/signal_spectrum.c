/* SPDX-License-Identifier: Apache-2.0 */
/* The audio front end round its Fourier transform: SignalWindow, SignalFftAutoScale, SignalEnergy.
 */
#include "fixed_point.h"
#include "integer_only.h"
#include "values.h"

#include <string.h>

/* [R-WINDOW] */
nv_status nv_golden_signal_window(const nv_args *a, nv_error *err)
{
    const int16_t *x = a->in[0].data, *w = a->in[1].data;
    const int64_t n = nv_shape_count(&nv_in(a, 0)->shape),
                  n_w = nv_shape_count(&nv_in(a, 1)->shape);
    int16_t *y = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++)
        y[i] = (int16_t)golden_clamp((x[i] * w[i % n_w]) >> a->node->params.signal_window.shift,
                                     INT16_MIN, INT16_MAX);
    return NV_OK;
}

/* [R-AUTOSCALE] The magnitude of -32768 is -32768 here, below which everything is larger. */
static int16_t largest_magnitude(const int16_t *x, int64_t n)
{
    int16_t max = 0;
    for (int64_t i = 0; i < n; i++) {
        if (x[i] > max)
            max = x[i];
        else if (-x[i] > max)
            max = (int16_t)(uint16_t)-x[i];
    }
    return max;
}

nv_status nv_golden_signal_fft_auto_scale(const nv_args *a, nv_error *err)
{
    const int16_t *x = a->in[0].data;
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    const int16_t max = largest_magnitude(x, n);
    const int bits = max > 0 ? __builtin_clz((unsigned)max) - 17 : 0; /* 15 value bits */
    int16_t *y = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++)
        y[i] = (int16_t)(uint16_t)(x[i] * (1 << bits));
    *(int32_t *)a->out[1].data = bits;
    return NV_OK;
}

/* [R-ENERGY] The bins outside of the range, which TFLite Micro leaves as they are, become 0. */
nv_status nv_golden_signal_energy(const nv_args *a, nv_error *err)
{
    const nv_signal_energy_params *p = &a->node->params.signal_energy;
    const int16_t *x = a->in[0].data; /* real, imaginary */
    uint32_t *y = a->out[0].data;

    (void)err;
    if (nv_out(a, 0)->bytes > 0)
        memset(y, 0, nv_out(a, 0)->bytes);
    for (int32_t i = p->start_index; i < p->end_index; i++) {
        const int32_t real = x[2 * i], imaginary = x[2 * i + 1];
        y[i] = (uint32_t)(real * real) + (uint32_t)(imaginary * imaginary);
    }
    return NV_OK;
}

GOLDEN_INTEGER_ONLY(signal_window)
GOLDEN_INTEGER_ONLY(signal_fft_auto_scale)
GOLDEN_INTEGER_ONLY(signal_energy)
