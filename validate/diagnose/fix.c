/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/fix.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A float as C spells it: "0.5f", "1.0f". */
typedef struct literal {
    char s[32];
} literal;

static literal literal_of(double x, int digits)
{
    literal text;
    int n = snprintf(text.s, sizeof text.s - 4, "%.*g", digits, x);

    (void)snprintf(text.s + n, sizeof text.s - (size_t)n, "%sf",
                   strpbrk(text.s, ".e") == NULL ? ".0" : "");
    return text;
}

/* "(int8_t)(roundf(x / 0.0039215689f) - 128); clamp to -128..127" */
static void quantize_text(const nv_discrepancy *d, char *text, size_t size)
{
    char zero[16] = "";

    if (d->zero != 0)
        (void)snprintf(zero, sizeof zero, " %c %d", d->zero < 0 ? '-' : '+', abs((int)d->zero));
    (void)snprintf(text, size, "(%s%d_t)(roundf(x / %s)%s); clamp to %.0f..%.0f",
                   d->low < 0 ? "int" : "uint", d->bits, literal_of(d->scale, 9).s, zero, d->low,
                   d->high);
}

/* Pixels in the range that the tensor stands for. */
static const char *pixels_text(const nv_discrepancy *d)
{
    return d->black < 0 ? "x = px / 127.5f - 1.0f" : d->white < 2 ? "x = px / 255.0f" : "x = px";
}

/* A step a pixel, the type's ends at black and white: an addition does. */
static bool steps_are_pixels(const nv_discrepancy *d)
{
    return d->has_pixels && d->bits == 8 &&
           fabs(d->scale * 255 - (d->white - d->black)) <= d->scale;
}

static bool fits_one_gain(const nv_explanation *x)
{
    return x->value.kind == NV_VALUE_FIT && x->value.a[0] != 0;
}

/* In a row: the copy starts at another place of what it is made from. */
static bool shift_text(const nv_discrepancy *d, const nv_explanation *x, char *text, size_t size)
{
    if (x->part != NV_PART_SHIFTED || x->shift_x != 0 || x->wraps)
        return false;
    (void)snprintf(text, size,
                   "memcpy(input->data.%sint%d, frame %c %d, input->bytes); where frame, a pointer "
                   "to %sint%d_t, is what is copied now",
                   d->low < 0 ? "" : "u", d->bits, x->shift < 0 ? '-' : '+', abs(x->shift),
                   d->low < 0 ? "" : "u", d->bits);
    return true;
}

bool nv_fix_text(const nv_discrepancy *d, const nv_explanation *x, nv_finding_code code, char *text,
                 size_t size)
{
    char quantize[120];

    /* The only row of special.c that is one: RGB565. */
    if (x->special != NULL && code == NV_FINDING_INPUT_ROUNDING) {
        (void)snprintf(
            text, size,
            "compare with a sample of 5, 6 and 5 bits a pixel, as the camera gives; train "
            "with such, or capture RGB888");
        return true;
    }
    if (d->is_float || d->bits > 16 || d->scale == 0)
        return false;
    quantize_text(d, quantize, sizeof quantize);
    switch (code) {
    case NV_FINDING_INPUT_NOT_QUANTIZED:
        if (steps_are_pixels(d)) {
            (void)snprintf(text, size, "%s where px is a pixel, 0 to 255",
                           d->low < 0 ? "q = (int8_t)(px - 128);" : "q = px;");
            return true;
        }
        break;
    case NV_FINDING_INPUT_RANGE:
    case NV_FINDING_INPUT_MEAN_STD:
        if (d->has_pixels) {
            (void)snprintf(text, size, "%s; q = %s", pixels_text(d), quantize);
            return true;
        }
        return false;
    case NV_FINDING_INPUT_FEATURE:
        if (fits_one_gain(x)) {
            (void)snprintf(text, size, "x = (x %c %s) * %s; q = %s", x->value.b[0] < 0 ? '+' : '-',
                           literal_of(fabs(x->value.b[0]), 6).s, literal_of(1 / x->value.a[0], 6).s,
                           quantize);
            return true;
        }
        return false;
    case NV_FINDING_INPUT_SHIFTED:
        return shift_text(d, x, text, size);
    case NV_FINDING_INPUT_ZERO_POINT_MISSING:
    case NV_FINDING_INPUT_ROUNDING:
        break;
    default:
        return false;
    }
    (void)snprintf(text, size, "q = %s", quantize);
    return true;
}
