/* SPDX-License-Identifier: Apache-2.0 */
#include "logged.h"

#include "tensor_name.h"
#include "values.h"

#include <math.h>
#include <string.h>

int32_t nv_logged_named(const nv_graph *g, const char *name, size_t length)
{
    int32_t index = nv_tensor_named(g, name, length);
    return index < g->n_tensors ? index : -1;
}

int32_t nv_logged_tensor(const nv_graph *g, const nv_array *a)
{
    int32_t index = a->name == NULL ? -1 : nv_logged_named(g, a->name, strlen(a->name));
    return index >= 0 || a->tag == NULL ? index : nv_logged_named(g, a->tag, strlen(a->tag));
}

/* The largest magnitude that a quantized tensor stands for. */
static float largest(const nv_tensor *t)
{
    int64_t low = 0, high = 0;
    float most = 0;

    (void)nv_type_range(t->type, &low, &high);
    for (int32_t i = 0; i < t->quant.count; i++) {
        const float zero = (float)t->quant.zero_point[i];
        most = fmaxf(most, t->quant.scale[i] * fmaxf((float)high - zero, zero - (float)low));
    }
    return most;
}

/* Whether bytes are float32 values that such a tensor may have: bytes of anything else have all
 * exponents. Zeros are in both. */
static bool are_floats(const nv_tensor *t, const nv_array *a)
{
    const float most = 4 * largest(t), least = most / 65536;
    size_t good = 0, bad = 0;

    for (size_t i = 0; i + sizeof(float) <= a->count; i += sizeof(float)) {
        float x;
        memcpy(&x, a->bytes + i, sizeof x);
        if (!isfinite(x))
            return false;
        good += x != 0 && fabsf(x) >= least && fabsf(x) <= most;
        bad += x != 0 && !(fabsf(x) >= least && fabsf(x) <= most);
    }
    return good > 3 * bad;
}

static void take_first(const nv_tensor *t, const char *path, nv_array *a, nv_complaints *complaints)
{
    const size_t bytes = t->bytes, real = (size_t)nv_shape_count(&t->shape) * sizeof(float);

    if (!a->joined || bytes == 0 || a->count <= bytes || a->count % bytes != 0)
        return;
    if (nv_is_quantized(t) && a->count == real && are_floats(t, a)) {
        nv_complain(complaints, path, a->line,
                    "%zu bytes on end: read as float32 values of tensor %d, not as %zu dumps of it",
                    a->count, t->index, a->count / bytes);
        return;
    }
    nv_complain(complaints, path, a->line,
                "tensor %d was logged %zu times on end: the first is used", t->index,
                a->count / bytes);
    a->count = bytes;
}

/* Whether the digits of all bytes are those of decimal numbers, which have another value. */
static bool may_be_decimal(const nv_array *a)
{
    bool differs = false;

    for (size_t i = 0; i < a->count; i++) {
        if (a->bytes[i] >> 4 > 9 || (a->bytes[i] & 15) > 9)
            return false;
        differs |= a->bytes[i] > 9;
    }
    return differs;
}

void nv_logged_settle(const nv_tensor *t, const char *path, nv_array *a, nv_complaints *complaints)
{
    take_first(t, path, a, complaints);
    if (a->bare && may_be_decimal(a))
        nv_complain(complaints, path, a->line,
                    "read as bytes in hex; no digit is a letter: may be decimal numbers");
}
