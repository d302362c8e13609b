/* SPDX-License-Identifier: Apache-2.0 */
/* Offsets that no model of TFLite's makes firmware pass. */
#include "rescale.h"

#include <stddef.h>

/* fully_connected_s8 with a zero point of the weights. */
void nv_direct_fully_connected_s8_offset(nv_direct *d)
{
    const int32_t depth = nv_rng_int(&d->rng, 1, 70), units = nv_rng_int(&d->rng, 1, 12);
    const int32_t batches = nv_rng_int(&d->rng, 1, 4);
    const cmsis_nn_fc_params params = {
        nv_rng_int(&d->rng, -127, 128), nv_rng_int(&d->rng, -127, 128),
        nv_rng_int(&d->rng, -128, 127), draw_activation(d, INT8_MIN, INT8_MAX)};
    cmsis_nn_per_tensor_quant_params quant;
    const cmsis_nn_dims input = {batches, 1, 1, depth}, filter = {depth, 1, 1, units};
    const cmsis_nn_dims bias_dims = {1, 1, 1, units}, output = {batches, 1, 1, units};
    const int8_t *x = nv_direct_in(d, batches * depth, sizeof *x);
    const int8_t *w = nv_direct_in(d, units * depth, sizeof *w);
    const int32_t *bias = nv_rng_one_in(&d->rng, 2) ? NULL : nv_direct_in(d, units, sizeof *bias);
    int8_t *y = nv_direct_out(d, batches * units, sizeof *y);
    const int32_t bytes = d->lib->fully_connected_s8_get_buffer_size(&filter);
    const cmsis_nn_context ctx = {nv_direct_scratch(d, bytes), bytes};

    quant.multiplier = draw_multiplier(d, &quant.shift);
    if (bytes > 0)
        (void)d->lib->vector_sum_s8(ctx.buf, depth, units, w, params.input_offset,
                                    params.filter_offset, bias);
    nv_direct_status(d,
                     d->lib->fully_connected_s8(&ctx, &params, &quant, &input, x, &filter, w,
                                                &bias_dims, bias, &output, y),
                     ARM_CMSIS_NN_SUCCESS);
    for (int32_t i = 0; i < batches * units; i++) {
        int32_t acc = bias == NULL ? 0 : bias[i % units];
        for (int32_t k = 0; k < depth; k++)
            acc = golden_add(acc, (x[i / units * depth + k] + params.input_offset) *
                                      (w[i % units * depth + k] + params.filter_offset));
        nv_direct_value(
            d, i, y[i],
            golden_clamp(rescaled(acc, quant.multiplier, quant.shift) + params.output_offset,
                         params.activation.min, params.activation.max));
    }
}

/* 16-bit products take no notice of offsets. */
void nv_direct_elementwise_mul_s16_offsets(nv_direct *d)
{
    const int32_t n = nv_rng_int(&d->rng, 1, 70);
    const int16_t *a = nv_direct_in(d, n, sizeof *a), *b = nv_direct_in(d, n, sizeof *b);
    int16_t *y = nv_direct_out(d, n, sizeof *y);
    const cmsis_nn_activation range = draw_activation(d, INT16_MIN, INT16_MAX);
    int32_t shift;
    const int32_t multiplier = draw_multiplier(d, &shift);

    nv_direct_status(d,
                     d->lib->elementwise_mul_s16(a, b, nv_rng_int(&d->rng, -100, 100),
                                                 nv_rng_int(&d->rng, -100, 100), y,
                                                 nv_rng_int(&d->rng, -100, 100), multiplier, shift,
                                                 range.min, range.max, n),
                     ARM_CMSIS_NN_SUCCESS);
    for (int32_t i = 0; i < n; i++)
        nv_direct_value(
            d, i, y[i],
            golden_clamp(rescaled(a[i] * b[i], multiplier, shift), range.min, range.max));
}
