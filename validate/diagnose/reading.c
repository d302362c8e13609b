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

nv_status nv_tell_reading(const nv_tensor *t, int32_t layer, const void *due, const float *real,
                          nv_findings *findings, bool *misread, nv_error *err)
{
    const char *what = NULL;
    int64_t n = nv_shape_count(&t->shape);

    *misread = false;
    if (!nv_is_quantized(t) || t->quant.count != 1)
        return NV_OK;
    for (int r = 0; r < N_READINGS && what == NULL; r++)
        what = explains(t, r, due, real) ? whats[r] : NULL;
    if (what == NULL && is_float_view(t, due, real))
        what = "the stored bytes read as float32 (data.f instead of data.int8)";
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
