/* SPDX-License-Identifier: Apache-2.0 */
#include "float_range.h"
#include "mac.h"
#include "values.h"

#include <math.h>
#include <string.h>

/* Values of a row, its scale and zero point. */
typedef struct row {
    const float *values;
    int64_t count;
    float scale, inverse;
    int32_t zero;
} row;

static void range_of(const row *r, float *min, float *max)
{
    *min = *max = r->count > 0 ? r->values[0] : 0.0f;
    for (int64_t i = 1; i < r->count; i++) {
        *min = r->values[i] < *min ? r->values[i] : *min;
        *max = r->values[i] > *max ? r->values[i] : *max;
    }
}

/* [R-HYBRID-SYMMETRIC] -127 to 127 for the largest magnitude. */
static void scale_symmetric(row *r)
{
    const float steps = 127.0f;
    float min, max;

    range_of(r, &min, &max);
    const float magnitude = fmaxf(fabsf(min), fabsf(max));
    *r = (row){r->values, r->count, magnitude / steps, steps / magnitude, 0};
}

/* [R-HYBRID-ASYMMETRIC] -128 to 127 for the range with zero, computed in double; the zero point is
 * taken from the end that is nearer to zero. */
static void scale_asymmetric(row *r)
{
    float low, high;

    range_of(r, &low, &high);
    const double min = (double)fminf(low, 0.0f), max = (double)fmaxf(high, 0.0f);
    const double scale = (max - min) / (INT8_MAX - INT8_MIN);
    const double from_min = INT8_MIN - min / scale, from_max = INT8_MAX - max / scale;
    const bool min_is_nearer = -INT8_MIN + fabs(min / scale) < INT8_MAX + fabs(max / scale);
    const double zero = min_is_nearer ? from_min : from_max;
    r->scale = (float)scale;
    r->inverse = 1.0f / r->scale;
    r->zero = (int32_t)round(fmin(fmax(zero, INT8_MIN), INT8_MAX));
}

/* The row in steps of its scale, zero point taken off; a row of zeros has scale 1. */
static void quantize_row(row *r, bool asymmetric, int32_t repeat, int16_t *out)
{
    const float lowest = asymmetric ? INT8_MIN : -INT8_MAX;

    (asymmetric ? scale_asymmetric : scale_symmetric)(r);
    const bool is_zero = r->scale == 0;
    for (int64_t i = 0; i < r->count; i++) {
        const float q = is_zero ? 0.0f : roundf((float)r->zero + r->values[i] * r->inverse);
        const float clamped = fminf(fmaxf(q, lowest), INT8_MAX);
        for (int32_t k = 0; k < repeat; k++)
            *out++ = is_zero ? 0 : (int16_t)((int32_t)clamped - r->zero);
    }
    if (is_zero)
        r->scale = 1.0f;
}

/* Of a convolution; a depthwise one is taken to have them even if there is one channel. */
static bool has_channel_scales(const nv_args *a)
{
    return nv_in(a, 1)->quant.count > 1 || a->node->op == NV_OP_DEPTHWISE_CONV_2D;
}

nv_status nv_golden_hybrid_init(golden_hybrid *m, const nv_args *a, nv_activation activation,
                                golden_layout layout, nv_error *err)
{
    const nv_tensor *in = nv_in(a, 0), *out = nv_out(a, 0);
    const nv_fully_connected_params *product = &a->node->params.fully_connected;
    const bool is_product = a->node->op == NV_OP_FULLY_CONNECTED;
    const bool asymmetric = is_product ? product->asymmetric_inputs : has_channel_scales(a);
    const int64_t rows = is_product ? product->batches : in->shape.dim[0];
    const int64_t count = nv_shape_count(&in->shape);
    const golden_range range = golden_float_range(activation);

    *m = (golden_hybrid){.channels = golden_row(&out->shape),
                         .row_outputs = rows > 0 ? golden_rows(&out->shape) / rows : 0,
                         .args = a,
                         .min = range.min,
                         .max = range.max};
    m->input = golden_alloc(count * layout.repeat, sizeof *m->input);
    m->weights = golden_alloc(nv_shape_count(&nv_in(a, 1)->shape), sizeof *m->weights);
    m->acc = golden_alloc(m->channels, sizeof *m->acc);
    m->row_scale = golden_alloc(rows, sizeof *m->row_scale);
    if (!m->input || !m->weights || !m->acc || !m->row_scale)
        return golden_out_of_memory(a, err);

    nv_golden_mac_weights(&a->in[1], 0, m->channels, layout, m->weights);
    for (int64_t i = 0; i < rows; i++) {
        row r = {.values = (const float *)a->in[0].data + i * (count / rows),
                 .count = count / rows};
        quantize_row(&r, asymmetric, layout.repeat, m->input + i * r.count * layout.repeat);
        m->row_scale[i] = r.scale;
    }
    return NV_OK;
}

void nv_golden_hybrid_free(golden_hybrid *m)
{
    free(m->input);
    free(m->weights);
    free(m->acc);
    free(m->row_scale);
}

void nv_golden_hybrid_begin(void *mac)
{
    const golden_hybrid *m = mac;
    memset(m->acc, 0, (size_t)m->channels * sizeof *m->acc);
}

/* CONV_2D with a scale a channel applies it first; the others multiply the scales first. */
void nv_golden_hybrid_end(void *mac, int64_t out_pixel)
{
    const golden_hybrid *m = mac;
    const nv_args *a = m->args;
    const nv_quant *w = &nv_in(a, 1)->quant;
    const bool channel_first = has_channel_scales(a) && a->node->op == NV_OP_CONV_2D;
    const float row_scale = m->row_scale[out_pixel / m->row_outputs];
    const float *bias = nv_in(a, 2) != NULL ? a->in[2].data : NULL;
    const golden_range range = {m->min, m->max};
    float *y = (float *)a->out[0].data + out_pixel * m->channels;

    for (int32_t c = 0; c < m->channels; c++) {
        const float channel_scale = w->scale[w->count > 1 ? c : 0], acc = (float)m->acc[c];
        const float sum =
            channel_first ? acc * channel_scale * row_scale : acc * (row_scale * channel_scale);
        y[c] = golden_float_clamp(bias != NULL ? sum + bias[c] : sum, &range);
    }
}
