/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/reading.h"

#include "json.h"
#include "values.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* An output's element: what is stored, and how it is quantized. */
typedef struct element {
    double q, scale, zero;
    double other_sign; /* the same bits as the type of the other sign reads them */
} element;

/* One row a mistake: what is read instead of scale * (q - zero point). */
#define READINGS(READING)                                                                          \
    READING("the stored integers, not dequantized", e->q)                                          \
    READING("the stored integers as unsigned bytes, not dequantized", e->other_sign)               \
    READING("q - zero point, not multiplied by the scale", e->q - e->zero)                         \
    READING("scale * q, without the zero point", e->scale * e->q)                                  \
    READING("scale * (q - zero point) of the integers as the other sign reads them",               \
            e->scale *(e->other_sign - e->zero))                                                   \
    READING("scale * (q + zero point): the zero point has the wrong sign",                         \
            e->scale *(e->q + e->zero))

enum {
#define READING(what, value) +1
    N_READINGS = READINGS(READING)
#undef READING
};

static double read_by(int reading, const element *e)
{
    const double values[] = {
#define READING(what, value) value,
        READINGS(READING)
#undef READING
    };
    return values[reading];
}

static const char *const whats[] = {
#define READING(what, value) what,
    READINGS(READING)
#undef READING
};

static element element_of(const nv_tensor *t, const void *due, int64_t i)
{
    int bits = nv_type_bits(t->type);
    double q = (double)nv_value_int(t, due, i), range = ldexp(1, bits);
    bool is_unsigned = t->type == NV_UINT8;

    return (element){q, (double)t->quant.scale[0], (double)t->quant.zero_point[0],
                     is_unsigned ? (q >= range / 2 ? q - range : q) : (q < 0 ? q + range : q)};
}

/* Printed numbers carry few digits. */
static bool is_close(double a, double b)
{
    return fabs(a - b) <= 1e-4 * fabs(a) + 1e-4;
}

static bool explains(const nv_tensor *t, int reading, const void *due, const float *real)
{
    for (int64_t i = 0; i < nv_shape_count(&t->shape); i++) {
        element e = element_of(t, due, i);
        if (!is_close(read_by(reading, &e), (double)real[i]))
            return false;
    }
    return true;
}

/* output->data.f[i] of a tensor of bytes. */
static bool is_float_view(const nv_tensor *t, const void *due, const float *real)
{
    size_t n = (size_t)nv_shape_count(&t->shape), whole = t->bytes / sizeof *real;

    return whole > 0 && whole < n && memcmp(due, real, whole * sizeof *real) == 0;
}

static const char *what_of_real(const nv_tensor *t, const void *due, const float *real)
{
    for (int r = 0; r < N_READINGS; r++)
        if (explains(t, r, due, real))
            return whats[r];
    return is_float_view(t, due, real)
               ? "the stored bytes read as float32 (data.f instead of data.int8)"
               : NULL;
}

/* Integers of 0 to 255, which stand in `got` as the bytes that they have: some of them is beyond
 * the type's range, where a kernel that forgets the zero point would clamp. */
static bool is_without_zero(const nv_tensor *t, const void *due, const void *got)
{
    const int64_t zero = t->quant.zero_point[0];
    bool beyond = false;

    if (nv_type_bits(t->type) != 8 || zero == 0)
        return false;
    for (int64_t i = 0; i < nv_shape_count(&t->shape); i++) {
        int64_t q = nv_value_int(t, due, i) - zero, low = 0, high = 0;
        (void)nv_type_range(t->type, &low, &high);
        if (((q - nv_value_int(t, got, i)) & 0xFF) != 0)
            return false;
        beyond |= q < low || q > high;
    }
    return beyond;
}

/* Scores of 0 to 1 as whole percents, rounded or cut off. */
static bool is_percent(const nv_tensor *t, const void *due, const void *got)
{
    const int64_t n = nv_shape_count(&t->shape);
    const double scale = (double)t->quant.scale[0], zero = t->quant.zero_point[0];
    bool is = n > 1 && nv_type_bits(t->type) == 8 && fabs(256 * scale - 1) < 0.01;

    for (int64_t i = 0; is && i < n; i++) {
        double p = 100 * scale * ((double)nv_value_int(t, due, i) - zero);
        double difference = (double)nv_value_int(t, got, i) - p;
        is = difference > -1 && difference <= 0.5;
    }
    return is;
}

nv_status nv_tell_reading(const nv_tensor *t, int32_t layer, const void *due, const float *real,
                          const void *got, nv_findings *findings, bool *misread, nv_error *err)
{
    const char *what = NULL;
    int64_t n = nv_shape_count(&t->shape);

    *misread = false;
    if (!nv_is_quantized(t) || t->quant.count != 1)
        return NV_OK;
    if (real != NULL)
        what = what_of_real(t, due, real);
    else if (is_without_zero(t, due, got))
        what = "q - zero point, not multiplied by the scale";
    else if (is_percent(t, due, got))
        what = "their percentages, 100 * p: right where the application takes them as such";
    if (what == NULL)
        return NV_OK;
    nv_finding *f = nv_findings_add(findings, NV_FINDING_OUTPUT_NOT_DEQUANTIZED);
    if (f == NULL || (f->evidence = cJSON_CreateObject()) == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for a finding");
    const int32_t zero = t->quant.zero_point[0];
    *misread = true;
    f->layer = layer;
    f->tensor = t->name;
    (void)snprintf(f->message, sizeof f->message,
                   "'%.60s': the scores are right, and what was logged is %s; this explains every "
                   "one of the %" PRId64 " values. p = %g * (q %c %d)",
                   t->name, what, n, (double)t->quant.scale[0], zero < 0 ? '+' : '-', abs(zero));
    return nv_json_put(f->evidence, "values", nv_json_int(n)) &&
                   nv_json_put(f->evidence, "explained", nv_json_int(n))
               ? NV_OK
               : nv_fail(err, NV_E_MEMORY, "no memory for a finding");
}
