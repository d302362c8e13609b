/* SPDX-License-Identifier: Apache-2.0 */
/* The Fourier transform in float32. */
#include "fft.h"
#include "scratch.h"
#include "values.h"

#include <math.h>
#include <string.h>

#define SCALAR float
#define RFFT   nv_golden_rfft_float
#define IRFFT  nv_golden_irfft_float

static SCALAR scaled(SCALAR x, int32_t n)
{
    (void)n;
    return x;
}

static SCALAR times(SCALAR a, SCALAR b)
{
    return a * b;
}

static SCALAR cross(SCALAR a, SCALAR b, SCALAR c, SCALAR d, int s)
{
    return s > 0 ? a * b + c * d : a * b - c * d;
}

static SCALAR plus(SCALAR a, SCALAR b)
{
    return a + b;
}

static SCALAR minus(SCALAR a, SCALAR b)
{
    return a - b;
}

static SCALAR half(SCALAR a, int s, SCALAR b)
{
    return (s > 0 ? a + b : a - b) * 0.5f;
}

static SCALAR unit(double x)
{
    return (SCALAR)x;
}

/* There and back multiplies by the number of reals. */
static SCALAR finished(SCALAR x, int32_t n)
{
    return x / (float)n;
}

#include "fft.inc"
