/* SPDX-License-Identifier: Apache-2.0 */
/* The Fourier transform in Q0.15. Sines and cosines come from the machine's libm, rounded. */
#include "fft.h"
#include "scratch.h"
#include "values.h"

#include <math.h>
#include <string.h>

#define SCALAR int16_t
#define RFFT   nv_golden_rfft_int16
#define IRFFT  nv_golden_irfft_int16

enum { FRACTION = 15 };

static SCALAR rounded(int32_t x)
{
    return (SCALAR)((x + ((int32_t)1 << (FRACTION - 1))) >> FRACTION);
}

static SCALAR scaled(SCALAR x, int32_t n)
{
    return rounded((int32_t)x * (INT16_MAX / n));
}

static SCALAR times(SCALAR a, SCALAR b)
{
    return rounded((int32_t)a * b);
}

static SCALAR cross(SCALAR a, SCALAR b, SCALAR c, SCALAR d, int s)
{
    return rounded((int32_t)a * b + s * ((int32_t)c * d));
}

static SCALAR plus(SCALAR a, SCALAR b)
{
    return (SCALAR)(uint16_t)((uint32_t)a + (uint32_t)b);
}

static SCALAR minus(SCALAR a, SCALAR b)
{
    return (SCALAR)(uint16_t)((uint32_t)a - (uint32_t)b);
}

static SCALAR half(SCALAR a, int s, SCALAR b)
{
    return (SCALAR)((a + s * b) >> 1);
}

static SCALAR unit(double x)
{
    return (SCALAR)floor(.5 + INT16_MAX * x);
}

static SCALAR finished(SCALAR x, int32_t n)
{
    (void)n;
    return x;
}

#include "fft.inc"
