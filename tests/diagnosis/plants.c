/* SPDX-License-Identifier: Apache-2.0 */
#include "plant.h"

#include <math.h>
#include <string.h>

/* ---- elements ---- */

static bool is_float(const nv_subject *s)
{
    return s->tensor->type == NV_FLOAT32;
}

static double scale(const nv_subject *s)
{
    return s->tensor->quant.count > 0 ? (double)s->tensor->quant.scale[0] : 1;
}

static double zero(const nv_subject *s)
{
    return s->tensor->quant.count > 0 ? s->tensor->quant.zero_point[0] : 0;
}

double nv_subject_get(const nv_subject *s, const void *data, int64_t i)
{
    switch (s->tensor->type) {
    case NV_FLOAT32:
        return (double)((const float *)data)[i];
    case NV_INT16:
        return ((const int16_t *)data)[i];
    case NV_UINT8:
        return ((const uint8_t *)data)[i];
    default:
        return ((const int8_t *)data)[i];
    }
}

static double low(const nv_subject *s)
{
    return s->tensor->type == NV_INT16 ? -32768 : s->tensor->type == NV_UINT8 ? 0 : -128;
}

static double high(const nv_subject *s)
{
    return s->tensor->type == NV_INT16 ? 32767 : s->tensor->type == NV_UINT8 ? 255 : 127;
}

void nv_subject_put(const nv_subject *s, void *data, int64_t i, double value)
{
    double clamped = value < low(s) ? low(s) : value > high(s) ? high(s) : value;

    switch (s->tensor->type) {
    case NV_FLOAT32:
        ((float *)data)[i] = (float)value;
        break;
    case NV_INT16:
        ((int16_t *)data)[i] = (int16_t)clamped;
        break;
    case NV_UINT8:
        ((uint8_t *)data)[i] = (uint8_t)clamped;
        break;
    default:
        ((int8_t *)data)[i] = (int8_t)clamped;
        break;
    }
}

static void put_quantized(const nv_subject *s, void *got, int64_t i, double real)
{
    nv_subject_put(s, got, i, is_float(s) ? real : round(real / scale(s)) + zero(s));
}

static size_t bytes_of(const nv_subject *s)
{
    return (size_t)nv_type_bits(s->tensor->type) / 8;
}

static bool is_byte(const nv_subject *s)
{
    return bytes_of(s) == 1;
}

static double pixel(const nv_subject *s, int64_t i)
{
    return round(((double)s->real[i] - s->black) / (s->white - s->black) * 255);
}

/* ---- values ---- */

static bool raw_clamped(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, s->has_pixels ? pixel(s, i) : trunc((double)s->real[i]));
    return !is_float(s);
}

static bool raw_rounded(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, round((double)s->real[i]));
    return !is_float(s);
}

static bool raw_floats(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    memcpy(got, s->real, (size_t)s->n); /* memcpy(input->data, samples, input->bytes) */
    return is_byte(s) && s->n >= 16;
}

static bool no_zero_point(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, round((double)s->real[i] / scale(s)));
    return !is_float(s) && zero(s) != 0;
}

static bool zero_point_subtracted(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, round((double)s->real[i] / scale(s)) - zero(s));
    return !is_float(s) && fabs(zero(s)) > 1 && fabs(zero(s)) < 100;
}

static bool sign_flipped(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        ((uint8_t *)got)[i] = ((const uint8_t *)s->due)[i] ^ 0x80;
    return is_byte(s);
}

/* Firmware normalises pixels to [a,b], training did otherwise. */
static bool normalised(const nv_subject *s, void *got, double a, double b)
{
    for (int64_t i = 0; i < s->n; i++)
        put_quantized(s, got, i, a + (b - a) * pixel(s, i) / 255);
    return s->has_pixels && (fabs(a - s->black) > 0.1 || fabs(b - s->white) > 0.1);
}

static bool to_unit(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    return normalised(s, got, 0, 1);
}

static bool to_centred(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    return normalised(s, got, -1, 1);
}

static bool to_bytes(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    return normalised(s, got, 0, 255);
}

static bool twice(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        put_quantized(s, got, i, s->black + (s->white - s->black) * (double)s->real[i] / 255);
    return s->has_pixels && s->white < 200;
}

static bool imagenet(const nv_subject *s, nv_rng *rng, void *got)
{
    static const double mean[] = {0.485, 0.456, 0.406}, deviation[] = {0.229, 0.224, 0.225};

    (void)rng;
    if (!s->has_pixels || s->c != 3)
        return false;
    for (int64_t i = 0; i < s->n; i++)
        put_quantized(s, got, i, (pixel(s, i) / 255 - mean[i % 3]) / deviation[i % 3]);
    return true;
}

static bool other_mean(const nv_subject *s, nv_rng *rng, void *got)
{
    double m[3], d[3];

    if (!s->has_pixels || s->c != 3)
        return false;
    for (int c = 0; c < 3; c++) {
        m[c] = s->black + (s->white - s->black) * (0.05 + 0.05 * c + 0.1 * nv_rng_int(rng, 0, 2));
        d[c] = 1.2 + 0.3 * nv_rng_int(rng, 0, 3) + 0.1 * c;
    }
    for (int64_t i = 0; i < s->n; i++)
        put_quantized(s, got, i, ((double)s->real[i] - m[i % 3]) / d[i % 3]);
    return true;
}

static bool truncated_values(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, trunc((double)s->real[i] / scale(s)) + zero(s));
    return !is_float(s);
}

static bool floored_values(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, floor((double)s->real[i] / scale(s)) + zero(s));
    return !is_float(s);
}

/* With a scale that was printed with six digits, and is larger than it: whole quotients fall short.
 */
static bool short_of_whole(const nv_subject *s, nv_rng *rng, void *got)
{
    (void)rng;
    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, i, trunc((double)s->real[i] / (scale(s) * (1 + 1e-6))) + zero(s));
    return !is_float(s) && s->tensor->type != NV_INT16 && s->has_pixels;
}

/* Features of another gain and offset. */
static bool gained(const nv_subject *s, nv_rng *rng, void *got)
{
    double gain = 0.3 + 0.15 * nv_rng_int(rng, 0, 3);
    double offset = scale(s) * nv_rng_int(rng, 3, 30);

    for (int64_t i = 0; i < s->n; i++)
        put_quantized(s, got, i, gain * (double)s->real[i] + offset);
    return !s->has_pixels && s->n >= 32;
}

static bool swapped_words(const nv_subject *s, nv_rng *rng, void *got)
{
    size_t word = bytes_of(s) > 1 ? bytes_of(s) : nv_rng_one_in(rng, 2) ? 2 : 4;
    size_t all = (size_t)s->n * bytes_of(s);

    if (all % word != 0 || s->n < 8)
        return false;
    for (size_t i = 0; i < all; i++)
        ((uint8_t *)got)[i] = ((const uint8_t *)s->due)[i - i % word + (word - 1 - i % word)];
    return true;
}

static bool through_rgb565(const nv_subject *s, nv_rng *rng, void *got, bool swaps)
{
    bool repeats = nv_rng_one_in(rng, 2);

    if (!s->has_pixels || s->c != 3)
        return false;
    for (int64_t i = 0; i < s->n; i += 3) {
        unsigned u[3];
        for (int c = 0; c < 3; c++)
            u[c] = (unsigned)pixel(s, i + c);
        unsigned word = (u[0] & 0xF8) << 8 | (u[1] & 0xFC) << 3 | u[2] >> 3;
        word = swaps ? (word << 8 | word >> 8) & 0xFFFF : word;
        u[0] = (word >> 8) & 0xF8;
        u[1] = (word >> 3) & 0xFC;
        u[2] = (word << 3) & 0xF8;
        if (repeats) {
            u[0] |= u[0] >> 5;
            u[1] |= u[1] >> 6;
            u[2] |= u[2] >> 5;
        }
        for (int c = 0; c < 3; c++)
            put_quantized(s, got, i + c, s->black + (s->white - s->black) * u[c] / 255);
    }
    return true;
}

static bool rgb565_swapped(const nv_subject *s, nv_rng *rng, void *got)
{
    return through_rgb565(s, rng, got, true);
}

static bool rgb565_whole(const nv_subject *s, nv_rng *rng, void *got)
{
    return through_rgb565(s, rng, got, false);
}

/* ---- places ---- */

static void copy_element(const nv_subject *s, void *got, int64_t to, int64_t from)
{
    memcpy((char *)got + (size_t)to * bytes_of(s),
           (const char *)s->due + (size_t)from * bytes_of(s), bytes_of(s));
}

/* Calls move(y, x, c) for each element that is due: where the firmware puts it. */
typedef int64_t move_fn(const nv_subject *s, int32_t y, int32_t x, int32_t c);

static bool moved(const nv_subject *s, void *got, move_fn *to)
{
    for (int32_t y = 0; y < s->h; y++)
        for (int32_t x = 0; x < s->w; x++)
            for (int32_t c = 0; c < s->c; c++)
                copy_element(s, got, to(s, y, x, c), ((int64_t)y * s->w + x) * s->c + c);
    return true;
}

#define MOVE(name, when, place)                                                                    \
    static int64_t to_##name(const nv_subject *s, int32_t y, int32_t x, int32_t c)                 \
    {                                                                                              \
        (void)s, (void)y, (void)x, (void)c;                                                        \
        return place;                                                                              \
    }                                                                                              \
    static bool name(const nv_subject *s, nv_rng *rng, void *got)                                  \
    {                                                                                              \
        (void)rng;                                                                                 \
        return (int64_t)s->h * s->w * s->c == s->n && (when) && moved(s, got, to_##name);          \
    }

MOVE(bgr, s->c == 3, ((int64_t)y * s->w + x) * 3 + 2 - c)
MOVE(planar, s->c > 1 && s->h * s->w > 1, ((int64_t)c * s->h + y) * s->w + x)
MOVE(transposed, s->h > 1 && s->w > 1, ((int64_t)x * s->h + y) * s->c + c)
MOVE(upside_down, s->h > 1, ((int64_t)(s->h - 1 - y) * s->w + x) * s->c + c)
MOVE(mirrored, s->w > 1, ((int64_t)y * s->w + s->w - 1 - x) * s->c + c)
MOVE(right_turn, s->h > 1 && s->w > 1, ((int64_t)x * s->h + s->h - 1 - y) * s->c + c)
MOVE(left_turn, s->h > 1 && s->w > 1, ((int64_t)(s->w - 1 - x) * s->h + y) * s->c + c)

/* A ring buffer read from another row than the oldest. */
static bool rows_round(const nv_subject *s, nv_rng *rng, void *got)
{
    if (s->h < 4)
        return false;
    const int64_t by = (int64_t)nv_rng_int(rng, 1, s->h < 16 ? s->h / 4 : 4) * s->w * s->c;

    for (int64_t i = 0; i < s->n; i++)
        nv_subject_put(s, got, (i + by) % s->n, nv_subject_get(s, s->due, i));
    return true;
}

static bool late(const nv_subject *s, nv_rng *rng, void *got)
{
    int64_t row = (int64_t)s->w * s->c, by;

    if (s->n < 64)
        return false;
    switch (nv_rng_int(rng, 0, 2)) {
    case 0:
        by = nv_rng_int(rng, 1, 16);
        break;
    case 1:
        by = s->c;
        break;
    default:
        by = row < s->n / 3 ? row : 4;
        break;
    }
    bool early = nv_rng_one_in(rng, 2);
    for (int64_t i = 0; i < s->n; i++) {
        int64_t from = early ? i + by : i - by;
        if (from >= 0 && from < s->n)
            copy_element(s, got, i, from);
        else
            nv_subject_put(s, got, i, nv_rng_int(rng, 0, 100));
    }
    return true;
}

static bool columns_off(const nv_subject *s, nv_rng *rng, void *got)
{
    int32_t by = nv_rng_int(rng, 1, 3);

    if (s->h < 8 || s->w < 10 || (int64_t)s->h * s->w * s->c != s->n)
        return false;
    for (int32_t y = 0; y < s->h; y++)
        for (int32_t x = 0; x < s->w; x++)
            for (int32_t c = 0; c < s->c; c++)
                copy_element(s, got, ((int64_t)y * s->w + x) * s->c + c,
                             ((int64_t)y * s->w + (x < by ? 0 : x - by)) * s->c + c);
    return true;
}

/* ---- memory ---- */

static bool never_written(const nv_subject *s, nv_rng *rng, void *got)
{
    static const unsigned char fills[] = {0, 0x55, 0xA5, 0xFF, 0xCD};

    memset(got, fills[nv_rng_int(rng, 0, 4)], (size_t)s->n * bytes_of(s));
    return s->n > 4 && !is_float(s);
}

static bool stale_lines(const nv_subject *s, nv_rng *rng, void *got)
{
    size_t all = (size_t)s->n * bytes_of(s), lines = all / 32;
    int stale = nv_rng_int(rng, 1, lines > 24 ? (int)lines / 4 : 2);

    if (s->before == NULL || lines < 8)
        return false;
    memcpy(got, s->due, all);
    for (int i = 0; i < stale; i++) {
        size_t line = (size_t)nv_rng_int(rng, 0, (int)lines - 1);
        memcpy((char *)got + 32 * line, (const char *)s->before + 32 * line, 32);
    }
    return true;
}

static bool cut_short(const nv_subject *s, nv_rng *rng, void *got)
{
    size_t all = (size_t)s->n * bytes_of(s);
    size_t kept = all * (size_t)nv_rng_int(rng, 20, 90) / 100;

    memset(got, 0, all);
    memcpy(got, s->due, kept);
    return s->n >= 64;
}

const nv_plant nv_plants[] = {
    {NV_FINDING_INPUT_NOT_QUANTIZED, "raw values, clamped", raw_clamped, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_NOT_QUANTIZED, "real values, rounded", raw_rounded, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_NOT_QUANTIZED, "floats copied", raw_floats, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_ZERO_POINT_MISSING, "no zero point", no_zero_point, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_ZERO_POINT_MISSING, "subtracted", zero_point_subtracted, NV_STAGE_VALUE,
     false},
    {NV_FINDING_INPUT_SIGN_FLIPPED, "xor 0x80", sign_flipped, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_RANGE, "[0,1]", to_unit, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_RANGE, "[-1,1]", to_centred, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_RANGE, "[0,255]", to_bytes, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_RANGE, "twice", twice, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_MEAN_STD, "ImageNet", imagenet, NV_STAGE_VALUE, false},
    {NV_FINDING_INPUT_MEAN_STD, "other mean and std", other_mean, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_ROUNDING, "truncated", truncated_values, NV_STAGE_ALONE, true},
    {NV_FINDING_INPUT_ROUNDING, "floored", floored_values, NV_STAGE_ALONE, true},
    {NV_FINDING_INPUT_ROUNDING, "short of whole", short_of_whole, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_ROUNDING, "through RGB565", rgb565_whole, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_FEATURE, "gain and offset", gained, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_ENDIAN, "words swapped", swapped_words, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_RGB565_SWAPPED, "RGB565", rgb565_swapped, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_CHANNEL_ORDER, "BGR", bgr, NV_STAGE_COLOUR, false},
    {NV_FINDING_INPUT_LAYOUT_NCHW, "planar", planar, NV_STAGE_COLOUR, false},
    {NV_FINDING_INPUT_TRANSPOSED, "transposed", transposed, NV_STAGE_PLACE, false},
    {NV_FINDING_INPUT_FLIPPED, "upside down", upside_down, NV_STAGE_PLACE, false},
    {NV_FINDING_INPUT_FLIPPED, "mirrored", mirrored, NV_STAGE_PLACE, false},
    {NV_FINDING_INPUT_ROTATED, "turned right", right_turn, NV_STAGE_PLACE, false},
    {NV_FINDING_INPUT_ROTATED, "turned left", left_turn, NV_STAGE_PLACE, false},
    {NV_FINDING_INPUT_SHIFTED, "late or early", late, NV_STAGE_COPY, false},
    {NV_FINDING_INPUT_SHIFTED, "rows, round", rows_round, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_SHIFTED, "columns", columns_off, NV_STAGE_COPY, false},
    {NV_FINDING_INPUT_STALE, "never written", never_written, NV_STAGE_ALONE, false},
    {NV_FINDING_INPUT_STALE, "stale cache lines", stale_lines, NV_STAGE_COPY, false},
    {NV_FINDING_INPUT_TRUNCATED, "cut short", cut_short, NV_STAGE_COPY, false},
};
const int nv_n_plants = sizeof nv_plants / sizeof *nv_plants;
