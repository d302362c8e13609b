/* SPDX-License-Identifier: Apache-2.0 */
#include "float_range.h"
#include "mac.h"
#include "values.h"

#include <math.h>
#include <string.h>

nv_status nv_golden_macf_init(golden_macf *m, const nv_args *a, nv_activation activation,
                              golden_layout layout, nv_error *err)
{
    const int64_t n_in = nv_shape_count(&nv_in(a, 0)->shape);
    const int64_t n_weights = nv_shape_count(&nv_in(a, 1)->shape);
    const float *in = a->in[0].data, *weights = a->in[1].data;

    const golden_range range = golden_float_range(activation);

    *m = (golden_macf){.channels = golden_row(&nv_out(a, 0)->shape),
                       .min = range.min,
                       .max = range.max,
                       .bias = nv_in(a, 2) != NULL ? a->in[2].data : NULL,
                       .out = a->out[0].data};
    m->input = golden_alloc(n_in * layout.repeat, sizeof *m->input);
    m->weights = golden_alloc(n_weights, sizeof *m->weights);
    m->acc = golden_alloc(m->channels, sizeof *m->acc);
    if (!m->input || !m->weights || !m->acc)
        return golden_out_of_memory(a, err);
    if (a->node->op == NV_OP_BATCH_MATMUL) { /* it has no activation that would clamp infinities */
        m->min = -INFINITY;
        m->max = INFINITY;
    }

    float *x = m->input;
    for (int64_t i = 0; i < n_in; i++) {
        for (int32_t r = 0; r < layout.repeat; r++)
            *x++ = in[i];
    }
    const golden_order order = golden_weight_order(n_weights, m->channels, layout);
    for (int64_t row = 0; row < order.rows; row++) {
        for (int64_t column = 0; column < order.columns; column++)
            m->weights[row * order.row_step + column * order.column_step] = *weights++;
    }
    return NV_OK;
}

void nv_golden_macf_free(golden_macf *m)
{
    free(m->input);
    free(m->weights);
    free(m->acc);
}

void nv_golden_macf_begin(void *mac)
{
    const golden_macf *m = mac;
    memset(m->acc, 0, (size_t)m->channels * sizeof *m->acc);
}

/* The bias comes last, as the interpreter adds it. */
void nv_golden_macf_end(void *mac, int64_t out_pixel)
{
    const golden_macf *m = mac;
    const golden_range range = {m->min, m->max};
    float *y = m->out + out_pixel * m->channels;
    for (int32_t c = 0; c < m->channels; c++) {
        const float bias = m->bias != NULL ? m->bias[c] : 0.0f;
        y[c] = golden_float_clamp(m->acc[c] + bias, &range);
    }
}
