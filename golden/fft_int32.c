/* SPDX-License-Identifier: Apache-2.0 */
/* The Fourier transform in Q0.31. Sines and cosines come from the machine's libm, rounded. */
#include "fft.h"
#include "scratch.h"
#include "values.h"

#include <math.h>
#include <string.h>

#define SCALAR int32_t
#define RFFT   nv_golden_rfft_int32
#define IRFFT  nv_golden_irfft_int32

enum { FRACTION = 31 };

static SCALAR rounded(int64_t x)
{
    return (SCALAR)((x + ((int64_t)1 << (FRACTION - 1))) >> FRACTION);
}

static SCALAR scaled(SCALAR x, int32_t n)
{
    return rounded((int64_t)x * (INT32_MAX / n));
}

static SCALAR times(SCALAR a, SCALAR b)
{
    return rounded((int64_t)a * b);
}

static SCALAR cross(SCALAR a, SCALAR b, SCALAR c, SCALAR d, int s)
{
    return rounded((int64_t)a * b + s * ((int64_t)c * d));
}

static SCALAR plus(SCALAR a, SCALAR b)
{
    return (SCALAR)(uint32_t)((uint32_t)a + (uint32_t)b);
}

static SCALAR minus(SCALAR a, SCALAR b)
{
    return (SCALAR)(uint32_t)((uint32_t)a - (uint32_t)b);
}

/* The sum wraps where it does not fit: there are no wider sums in this arithmetic. */
static SCALAR half(SCALAR a, int s, SCALAR b)
{
    return (s > 0 ? plus(a, b) : minus(a, b)) >> 1;
}

static SCALAR unit(double x)
{
    return (SCALAR)floor(.5 + INT32_MAX * x);
}

static SCALAR finished(SCALAR x, int32_t n)
{
    (void)n;
    return x;
}

#include "fft.inc"
