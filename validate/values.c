/* SPDX-License-Identifier: Apache-2.0 */
#include "values.h"

#include "rounding.h"

#include <math.h>
#include <string.h>

bool nv_type_range(nv_type type, int64_t *lo, int64_t *hi)
{
    int bits = nv_type_bits(type);

    switch (type) {
    case NV_INT4:
    case NV_INT8:
    case NV_INT16:
    case NV_INT32:
        *hi = (INT64_C(1) << (bits - 1)) - 1;
        *lo = -*hi - 1;
        return true;
    case NV_UINT8:
    case NV_UINT16:
    case NV_UINT32:
        *hi = (INT64_C(1) << bits) - 1;
        *lo = 0;
        return true;
    case NV_INT64:
        *hi = INT64_MAX;
        *lo = INT64_MIN;
        return true;
    case NV_BOOL:
        *hi = 1;
        *lo = 0;
        return true;
    default:
        return false;
    }
}

bool nv_is_quantized(const nv_tensor *tensor)
{
    int64_t lo, hi;
    return tensor->quant.count > 0 && nv_type_range(tensor->type, &lo, &hi);
}

/* Two's complement in the order of the numbers: negative floats count down from zero. */
static int64_t float_order(float x)
{
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits < 0 ? -(int64_t)(bits & INT32_MAX) : bits;
}

int64_t nv_value_int(const nv_tensor *tensor, const void *data, int64_t i)
{
    switch (tensor->type) {
    case NV_INT8:
        return ((const int8_t *)data)[i];
    case NV_UINT8:
    case NV_BOOL:
        return ((const uint8_t *)data)[i];
    case NV_INT16:
        return ((const int16_t *)data)[i];
    case NV_UINT16:
        return ((const uint16_t *)data)[i];
    case NV_INT32:
        return ((const int32_t *)data)[i];
    case NV_UINT32:
        return ((const uint32_t *)data)[i];
    case NV_INT64:
        return ((const int64_t *)data)[i];
    case NV_INT4: {
        int nibble = ((const uint8_t *)data)[i / 2] >> (i % 2 * 4) & 0xF;
        return (nibble ^ 8) - 8;
    }
    case NV_FLOAT32:
        return float_order(((const float *)data)[i]);
    default:
        return 0;
    }
}

void nv_value_set_int(const nv_tensor *tensor, void *data, int64_t i, int64_t q)
{
    switch (nv_type_bits(tensor->type)) {
    case 4: {
        uint8_t *octet = (uint8_t *)data + i / 2;
        int shift = (int)(i % 2) * 4;
        *octet = (uint8_t)((*octet & ~(0xF << shift)) | (int)(q & 0xF) << shift);
        break;
    }
    case 8:
        ((uint8_t *)data)[i] = (uint8_t)q;
        break;
    case 16:
        ((uint16_t *)data)[i] = (uint16_t)q;
        break;
    case 32:
        ((uint32_t *)data)[i] = (uint32_t)q;
        break;
    case 64:
        ((uint64_t *)data)[i] = (uint64_t)q;
        break;
    default:
        break;
    }
}

int64_t nv_values_argmax(const float *real, int64_t n)
{
    int64_t best = -1;
    for (int64_t i = 0; i < n; i++)
        if (!isnan(real[i]) && (best < 0 || real[i] > real[best]))
            best = i;
    return best;
}

/* Scale and zero point of each element, one channel of quantized_dimension after the other. */
typedef struct channels {
    int64_t count, inner; /* channels, elements from one channel to the next */
} channels;

static channels channels_of(const nv_tensor *tensor)
{
    channels c = {1, 1};
    if (tensor->quant.count > 1) {
        c.count = tensor->quant.count;
        for (int d = tensor->quant.axis + 1; d < tensor->shape.rank; d++)
            c.inner *= tensor->shape.dim[d];
    }
    return c;
}

void nv_values_real(const nv_tensor *tensor, const void *data, float *real)
{
    int64_t n = nv_shape_count(&tensor->shape);

    if (tensor->type == NV_FLOAT32) {
        memcpy(real, data, (size_t)n * sizeof *real);
        return;
    }
    if (!nv_is_quantized(tensor)) {
        for (int64_t i = 0; i < n; i++)
            real[i] = (float)nv_value_int(tensor, data, i);
        return;
    }
    if (tensor->quant.count == 1 && tensor->type == NV_INT8) {
        float scale = tensor->quant.scale[0];
        int32_t zero_point = tensor->quant.zero_point[0];
        for (int64_t i = 0; i < n; i++)
            real[i] = scale * (float)(((const int8_t *)data)[i] - zero_point);
        return;
    }
    channels c = channels_of(tensor);
    for (int64_t i = 0; i < n; i++) {
        int64_t k = i / c.inner % c.count;
        double steps = (double)nv_value_int(tensor, data, i) - tensor->quant.zero_point[k];
        real[i] = tensor->quant.scale[k] * (float)steps;
    }
}

/* Elements `first` to before `end`, which share a scale; where there is none, 1 and 0 do. Returns
 * how many were clamped to lo..hi; what is not a number is one of them, and becomes lo. */
static int64_t run_from_real(const nv_tensor *tensor, const float *real, void *data, int64_t first,
                             int64_t end, float scale, int32_t zero_point)
{
    const bool octets = nv_type_bits(tensor->type) == 8;
    int64_t lo = 0, hi = 0, clamped = 0;

    (void)nv_type_range(tensor->type, &lo, &hi);
    const double least = (double)lo, most = (double)hi;
    for (int64_t i = first; i < end; i++) {
        const double q = (double)nv_roundf(real[i] / scale) + zero_point;
        const double from = q > least ? q : least, stored = from < most ? from : most;
        clamped += stored != q;
        if (octets)
            ((uint8_t *)data)[i] = (uint8_t)(int64_t)stored;
        else
            nv_value_set_int(tensor, data, i,
                             stored < most ? (int64_t)stored : hi); /* 2^63 is no int64 */
    }
    return clamped;
}

int64_t nv_values_from_real(const nv_tensor *tensor, const float *real, void *data)
{
    const int64_t n = nv_shape_count(&tensor->shape);
    int64_t lo, hi, clamped = 0;

    if (tensor->type == NV_FLOAT32) {
        memcpy(data, real, (size_t)n * sizeof *real);
        return 0;
    }
    if (!nv_type_range(tensor->type, &lo, &hi))
        return 0;
    if (!nv_is_quantized(tensor))
        return run_from_real(tensor, real, data, 0, n, 1, 0);
    const nv_quant *quant = &tensor->quant;
    const channels c = channels_of(tensor);
    const int64_t run = c.count == 1 ? n : c.inner;
    for (int64_t i = 0, k = 0; i < n; i += run, k = (k + 1) % c.count)
        clamped +=
            run_from_real(tensor, real, data, i, i + run, quant->scale[k], quant->zero_point[k]);
    return clamped;
}
