/* SPDX-License-Identifier: Apache-2.0 */
#include "direct.h"

#include "gate.h"

/* Of an input of scale 2^(left_shift - 12). */
void nv_direct_nn_activation_s16(nv_direct *d)
{
    const int32_t n = nv_rng_int(&d->rng, 1, 300), left_shift = nv_rng_int(&d->rng, -14, 14);
    const bool is_sigmoid = nv_rng_one_in(&d->rng, 2);
    const int16_t *in = nv_direct_in(d, n, sizeof *in);
    int16_t *out = nv_direct_out(d, n, sizeof *out);
    golden_gate_scale scale;

    nv_direct_value(d, -1, nv_golden_gate_scale(left_shift - 12, &scale), true);
    nv_direct_status(
        d, d->lib->nn_activation_s16(in, out, n, left_shift, is_sigmoid ? ARM_SIGMOID : ARM_TANH),
        ARM_CMSIS_NN_SUCCESS);
    for (int32_t i = 0; i < n; i++)
        nv_direct_value(d, i, out[i],
                        is_sigmoid ? nv_golden_sigmoid16(in[i], scale)
                                   : nv_golden_tanh16(in[i], scale));
}
