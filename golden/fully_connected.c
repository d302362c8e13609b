/* SPDX-License-Identifier: Apache-2.0 */
/* FULLY_CONNECTED on integers. */
#include "mac.h"

/* Sum of x[i] * w[i] modulo 2^32. [R-WRAP] */
static int32_t dot(const int16_t *x, const int16_t *w, int32_t n)
{
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++)
        sum = golden_add(sum, x[i] * w[i]);
    return sum;
}

nv_status nv_golden_fully_connected(const nv_args *a, nv_error *err)
{
    const nv_fully_connected_params *p = &a->node->params.fully_connected;
    golden_mac m;

    nv_status status = nv_golden_mac_init(&m, a, p->activation, (golden_layout){1, false}, err);
    for (int64_t batch = 0; status == NV_OK && batch < p->batches; batch++) {
        for (int64_t unit = 0; unit < p->units; unit++) {
            const int32_t sum =
                dot(m.input + batch * p->depth, m.weights + unit * p->depth, p->depth);
            m.acc[unit] = golden_add(m.bias[unit], sum);
        }
        nv_golden_mac_end(&m, batch);
    }
    nv_golden_mac_free(&m);
    return status;
}
