/* SPDX-License-Identifier: Apache-2.0 */
#include "mac.h"
#include "values.h"

#include <string.h>

/* A matrix product whose second factor has one scale: its zero point counts. */
static bool is_per_tensor_product(const nv_args *a)
{
    const bool is_product =
        a->node->op == NV_OP_FULLY_CONNECTED || a->node->op == NV_OP_BATCH_MATMUL;
    return is_product && nv_in(a, 1)->quant.count <= 1;
}

/* [R-CONV-MULT] The factor of output channel `c`: convolutions, and FULLY_CONNECTED if its
 * weights have a scale a channel. [R-FC-MULT] Otherwise the product of the scales is rounded to
 * float32 first. The exact factors of other profiles: [R-PROFILE-SCALE]. */
static nv_status multiplier_of(const nv_args *a, int32_t c, golden_multiplier *m, nv_error *err)
{
    const float si = golden_scale(nv_in(a, 0)), so = golden_scale(nv_out(a, 0));
    const nv_quant *w = &nv_in(a, 1)->quant;
    const float sw = w->count > 1 ? w->scale[c] : golden_scale(nv_in(a, 1));
    const double exact = (double)si * (double)sw / (double)so;
    const float product = si * sw;

    NV_TRY(nv_golden_multiplier(is_per_tensor_product(a) ? (double)product / (double)so : exact, m,
                                err));
    m->real = exact;
    m->real32 = product / so;
    return NV_OK;
}

static nv_status multipliers(golden_mac *m, const nv_args *a, nv_error *err)
{
    const nv_quant *w = &nv_in(a, 1)->quant;
    if (w->count > 1 && w->count < m->channels)
        return nv_fail(err, NV_E_MODEL, "tensor %s has %d scales for %d channels",
                       nv_in(a, 1)->name, (int)w->count, (int)m->channels);
    for (int32_t c = 0; c < m->channels; c++)
        NV_TRY(multiplier_of(a, c, &m->multiplier[c], err));
    return NV_OK;
}

void nv_golden_mac_weights(const nv_value *weights, int32_t zero, int32_t channels,
                           golden_layout layout, int16_t *out)
{
    const int64_t count = nv_shape_count(&weights->tensor->shape);
    const golden_order order = golden_weight_order(count, channels, layout);
    for (int64_t i = 0, row = 0; row < order.rows; row++) {
        for (int64_t column = 0; column < order.columns; column++, i++)
            out[row * order.row_step + column * order.column_step] =
                (int16_t)(golden_get(weights, i) - zero);
    }
}

nv_status nv_golden_mac_init(golden_mac *m, const nv_args *a, nv_activation activation,
                             golden_layout layout, nv_error *err)
{
    const nv_value *in = &a->in[0], *weights = &a->in[1];
    const int64_t n_in = nv_shape_count(&in->tensor->shape);
    const int64_t n_weights = nv_shape_count(&weights->tensor->shape);
    const int32_t in_zero = golden_zero_point(in->tensor);
    const int32_t weights_zero = is_per_tensor_product(a) ? golden_zero_point(weights->tensor) : 0;

    *m = (golden_mac){.channels = golden_row(&nv_out(a, 0)->shape), .out = a->out[0]};
    NV_TRY(nv_golden_output(a, activation, &m->stage, err));

    m->input = golden_alloc(n_in * layout.repeat, sizeof *m->input);
    m->weights = golden_alloc(n_weights, sizeof *m->weights);
    m->bias = golden_alloc(m->channels, sizeof *m->bias);
    m->acc = golden_alloc(m->channels, sizeof *m->acc);
    m->wide = golden_alloc(m->channels, sizeof *m->wide);
    m->multiplier = golden_alloc(m->channels, sizeof *m->multiplier);
    if (!m->input || !m->weights || !m->bias || !m->acc || !m->wide || !m->multiplier)
        return golden_out_of_memory(a, err);
    NV_TRY(multipliers(m, a, err));

    int16_t *x = m->input;
    for (int64_t i = 0; i < n_in; i++) {
        const int16_t centred = (int16_t)(golden_get(in, i) - in_zero);
        for (int32_t r = 0; r < layout.repeat; r++)
            *x++ = centred;
    }
    nv_golden_mac_weights(weights, weights_zero, m->channels, layout, m->weights);
    if (nv_in(a, 2) != NULL) {
        for (int32_t c = 0; c < m->channels; c++)
            m->bias[c] = golden_get_wide(&a->in[2], c);
    }
    return NV_OK;
}

nv_status nv_golden_mac_init_wide(golden_mac *m, const nv_args *a, nv_activation activation,
                                  golden_layout layout, nv_error *err)
{
    enum { LARGEST_SHIFT = 7 };

    NV_TRY(nv_golden_mac_init(m, a, activation, layout, err));
    for (int32_t c = 0; c < m->channels; c++) {
        if (m->multiplier[c].shift > LARGEST_SHIFT)
            return nv_fail(err, NV_E_MODEL, "a ratio of scales is %g, expected below 2^%d",
                           m->multiplier[c].real, LARGEST_SHIFT);
    }
    return NV_OK;
}

void nv_golden_mac_free(golden_mac *m)
{
    free(m->input);
    free(m->weights);
    free(m->bias);
    free(m->acc);
    free(m->wide);
    free(m->multiplier);
}

void nv_golden_mac_begin(void *mac)
{
    const golden_mac *m = mac;
    for (int32_t c = 0; c < m->channels; c++)
        m->acc[c] = (int32_t)m->bias[c];
}

void nv_golden_mac_end(void *mac, int64_t out_pixel)
{
    const golden_mac m = *(const golden_mac *)mac; /* which no store to the output can reach */
    for (int32_t c = 0; c < m.channels; c++)
        golden_set(&m.out, out_pixel * m.channels + c,
                   golden_finish(m.acc[c], m.multiplier[c], &m.stage));
}

void nv_golden_mac_begin_wide(void *mac)
{
    const golden_mac *m = mac;
    memcpy(m->wide, m->bias, (size_t)m->channels * sizeof *m->wide);
}

void nv_golden_mac_end_wide(void *mac, int64_t out_pixel)
{
    const golden_mac *m = mac;
    for (int32_t c = 0; c < m->channels; c++)
        golden_set(&m->out, out_pixel * m->channels + c,
                   golden_finish64(m->wide[c], m->multiplier[c], &m->stage));
}
