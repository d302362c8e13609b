/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/special.h"

#include <math.h>
#include <string.h>

/* Element i as this recipe gives it; NaN: it says nothing about it. */
typedef double recipe(const nv_discrepancy *d, int64_t i);

/* ---- floats copied into a tensor of bytes ---- */

static double float_byte(const nv_discrepancy *d, int64_t i)
{
    float real = (float)d->real[i / 4];
    uint8_t bytes[sizeof real];

    memcpy(bytes, &real, sizeof real);
    return d->low < 0 ? (double)(int8_t)bytes[i % 4] : (double)bytes[i % 4];
}

static bool takes_bytes(const nv_discrepancy *d)
{
    return d->bits == 8 && !d->is_float && d->n >= 8;
}

/* ---- byte order of wider elements ---- */

static double swapped_16(const nv_discrepancy *d, int64_t i)
{
    uint16_t bits = (uint16_t)(int32_t)d->due[i];
    bits = (uint16_t)(bits >> 8 | bits << 8);
    return d->low < 0 ? (double)(int16_t)bits : (double)bits;
}

static bool has_16_bits(const nv_discrepancy *d)
{
    return d->bits == 16 && !d->is_float;
}

static double swapped_32(const nv_discrepancy *d, int64_t i)
{
    float real = (float)d->due[i];
    uint32_t bits = (uint32_t)(int32_t)d->due[i];

    if (d->is_float)
        memcpy(&bits, &real, sizeof bits);
    bits = __builtin_bswap32(bits);
    if (!d->is_float)
        return d->low < 0 ? (double)(int32_t)bits : (double)bits;
    memcpy(&real, &bits, sizeof real);
    return (double)real;
}

static bool has_32_bits(const nv_discrepancy *d)
{
    return d->bits == 32;
}

/* ---- RGB565 ---- */

static double pixel(const nv_discrepancy *d, int64_t i)
{
    double u = round((d->real[i] - d->black) / (d->white - d->black) * 255);
    return u < 0 ? 0 : u > 255 ? 255 : u;
}

static double stored_pixel(const nv_discrepancy *d, unsigned u)
{
    double x = d->black + u * (d->white - d->black) / 255;
    double q = round(x / d->scale) + d->zero;
    return d->is_float ? x : q < d->low ? d->low : q > d->high ? d->high : q;
}

/* A channel of the pixel that went through RGB565; `swaps`: with the two bytes exchanged;
 * `repeats`: the low bits are a repetition of the high ones instead of zeros. */
static double through_565(const nv_discrepancy *d, int64_t i, bool swaps, bool repeats)
{
    int64_t first = i - i % 3;
    unsigned r = (unsigned)pixel(d, first), g = (unsigned)pixel(d, first + 1),
             b = (unsigned)pixel(d, first + 2);
    unsigned packed = (r >> 3) << 11 | (g >> 2) << 5 | b >> 3;
    unsigned word = swaps ? (packed >> 8 | packed << 8) & 0xFFFF : packed;
    unsigned five = i % 3 == 0 ? word >> 11 : word & 31, six = word >> 5 & 63;
    unsigned u =
        i % 3 == 1 ? six << 2 | (repeats ? six >> 4 : 0) : five << 3 | (repeats ? five >> 2 : 0);
    return stored_pixel(d, u);
}

static double swapped_565_zeros(const nv_discrepancy *d, int64_t i)
{
    return through_565(d, i, true, false);
}

static double swapped_565_repeats(const nv_discrepancy *d, int64_t i)
{
    return through_565(d, i, true, true);
}

static double whole_565_zeros(const nv_discrepancy *d, int64_t i)
{
    return through_565(d, i, false, false);
}

static double whole_565_repeats(const nv_discrepancy *d, int64_t i)
{
    return through_565(d, i, false, true);
}

static bool has_colours(const nv_discrepancy *d)
{
    return d->has_pixels && d->c == 3;
}

/* ---- */

static const struct {
    nv_finding_code code;
    bool (*when)(const nv_discrepancy *d);
    recipe *element;
    const char *what;
} rows[] = {
    {NV_FINDING_INPUT_NOT_QUANTIZED, takes_bytes, float_byte,
     "the bytes of the real values as float32, copied instead of quantized"},
    {NV_FINDING_INPUT_ENDIAN, has_16_bits, swapped_16,
     "the values that are due with the bytes of each exchanged"},
    {NV_FINDING_INPUT_ENDIAN, has_32_bits, swapped_32,
     "the values that are due with the bytes of each reversed"},
    {NV_FINDING_INPUT_RGB565_SWAPPED, has_colours, swapped_565_zeros,
     "RGB565 pixels unpacked with their two bytes exchanged"},
    {NV_FINDING_INPUT_RGB565_SWAPPED, has_colours, swapped_565_repeats,
     "RGB565 pixels unpacked with their two bytes exchanged"},
    {NV_FINDING_INPUT_ROUNDING, has_colours, whole_565_zeros,
     "the pixels that are due as RGB565 leaves them: their low bits are 0"},
    {NV_FINDING_INPUT_ROUNDING, has_colours, whole_565_repeats,
     "the pixels that are due as RGB565 leaves them: their low bits repeat the high ones"},
};

void nv_special_search(const nv_discrepancy *d, nv_explanations *found)
{
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        nv_explanation x = {.special = rows[r].what, .special_code = rows[r].code};
        if (!rows[r].when(d))
            continue;
        for (int64_t i = 0; i < d->n; i++) {
            double expected = rows[r].element(d, i), got = d->got[i];
            if (!nv_is_known(d, i))
                continue;
            x.predicted++;
            x.equal += expected == got || (isnan(expected) && isnan(got));
        }
        (void)nv_explanations_add(d, found, &x);
    }
}
