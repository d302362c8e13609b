/* SPDX-License-Identifier: Apache-2.0 */
#include "mac.h"
#include "values.h"

#include <string.h>

/* [R-CONV-MULT] The factor of output channel `c`: convolutions, and FULLY_CONNECTED if its
 * weights have a scale a channel. [R-FC-MULT] Otherwise FULLY_CONNECTED rounds the product of the
 * scales to float32 first. */
static double real_factor(const nv_args *a, int32_t c)
{
    const float si = golden_scale(nv_in(a, 0));
    const float so = golden_scale(nv_out(a, 0));
    const nv_quant *w = &nv_in(a, 1)->quant;
    if (w->count > 1)
        return (double)si * (double)w->scale[c] / (double)so;

    const float sw = golden_scale(nv_in(a, 1));
    if (a->node->op != NV_OP_FULLY_CONNECTED)
        return (double)si * (double)sw / (double)so;
    const float product = si * sw;
    return (double)product / (double)so;
}

static nv_status multipliers(golden_mac *m, const nv_args *a, nv_error *err)
{
    const nv_quant *w = &nv_in(a, 1)->quant;
    if (w->count > 1 && w->count < m->channels)
        return nv_fail(err, NV_E_MODEL, "tensor %s has %d scales for %d channels",
                       nv_in(a, 1)->name, (int)w->count, (int)m->channels);
    for (int32_t c = 0; c < m->channels; c++)
        NV_TRY(nv_golden_multiplier(real_factor(a, c), &m->multiplier[c], err));
    return NV_OK;
}

nv_status nv_golden_mac_init(golden_mac *m, const nv_args *a, nv_activation activation,
                             golden_layout layout, nv_error *err)
{
    const nv_value *in = &a->in[0], *weights = &a->in[1];
    const int64_t n_in = nv_shape_count(&in->tensor->shape);
    const int64_t n_weights = nv_shape_count(&weights->tensor->shape);
    const int32_t in_zero = golden_zero_point(in->tensor);
    /* Only FULLY_CONNECTED with one scale takes the weights' zero point into account. */
    const bool offset_weights =
        a->node->op == NV_OP_FULLY_CONNECTED && weights->tensor->quant.count <= 1;
    const int32_t weights_zero = offset_weights ? golden_zero_point(weights->tensor) : 0;

    *m = (golden_mac){.channels = golden_row(&nv_out(a, 0)->shape), .out = a->out[0]};
    NV_TRY(nv_golden_output(a, activation, &m->stage, err));

    m->input = golden_alloc(n_in * layout.repeat, sizeof *m->input);
    m->weights = golden_alloc(n_weights, sizeof *m->weights);
    m->bias = golden_alloc(m->channels, sizeof *m->bias);
    m->acc = golden_alloc(m->channels, sizeof *m->acc);
    m->multiplier = golden_alloc(m->channels, sizeof *m->multiplier);
    if (!m->input || !m->weights || !m->bias || !m->acc || !m->multiplier)
        return golden_out_of_memory(a, err);
    NV_TRY(multipliers(m, a, err));

    int16_t *x = m->input;
    for (int64_t i = 0; i < n_in; i++) {
        const int16_t centred = (int16_t)(golden_get(in, i) - in_zero);
        for (int32_t r = 0; r < layout.repeat; r++)
            *x++ = centred;
    }
    const golden_order order = golden_weight_order(n_weights, m->channels, layout);
    for (int64_t i = 0, row = 0; row < order.rows; row++) {
        for (int64_t column = 0; column < order.columns; column++, i++)
            m->weights[row * order.row_step + column * order.column_step] =
                (int16_t)(golden_get(weights, i) - weights_zero);
    }
    if (nv_in(a, 2) != NULL) {
        for (int32_t c = 0; c < m->channels; c++)
            m->bias[c] = golden_get(&a->in[2], c);
    }
    return NV_OK;
}

void nv_golden_mac_free(golden_mac *m)
{
    free(m->input);
    free(m->weights);
    free(m->bias);
    free(m->acc);
    free(m->multiplier);
}

void nv_golden_mac_begin(void *mac)
{
    const golden_mac *m = mac;
    memcpy(m->acc, m->bias, (size_t)m->channels * sizeof *m->acc);
}

void nv_golden_mac_end(void *mac, int64_t out_pixel)
{
    const golden_mac *m = mac;
    for (int32_t c = 0; c < m->channels; c++)
        golden_set(&m->out, out_pixel * m->channels + c,
                   golden_finish(m->acc[c], m->multiplier[c], &m->stage));
}
