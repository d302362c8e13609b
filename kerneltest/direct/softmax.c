/* SPDX-License-Identifier: Apache-2.0 */
#include "direct.h"
#include "nv/ops.h"

#include <math.h>

/* The factor from input steps to Q5.26, and the least difference that stays within. */
typedef struct q5_26 {
    int32_t multiplier, shift, diff_min;
} q5_26;

static q5_26 q5_26_of(float scale)
{
    q5_26 q;
    const double mantissa = frexp(fmin((double)scale * 0x1p26, 0x7fffffff), &q.shift);

    q.multiplier = (int32_t)fmin(round(mantissa * 0x1p31), 0x7fffffff);
    q.diff_min = -(int32_t)floor(ldexp(31, 26 - q.shift));
    return q;
}

/* As int8 softmax, with inputs and outputs 128 more. */
void nv_direct_softmax_u8(nv_direct *d)
{
    const int32_t rows = nv_rng_int(&d->rng, 1, 5);
    const int32_t n = nv_rng_int(&d->rng, 1, nv_rng_one_in(&d->rng, 8) ? 300 : 40);
    const float scale = (float)exp2(11 * nv_rng_unit(&d->rng) - 9);
    const q5_26 q = q5_26_of(scale);
    const uint8_t *in = nv_direct_in(d, rows * n, sizeof *in);
    uint8_t *out = nv_direct_out(d, rows * n, sizeof *out);
    int8_t *x = nv_direct_memory(d, (size_t)(rows * n)),
           *due = nv_direct_memory(d, (size_t)(rows * n));

    for (int32_t i = 0; i < rows * n; i++)
        x[i] = (int8_t)(in[i] - 128);
    const float out_scale = 1.0f / 256;
    const int32_t zero = 0, out_zero = INT8_MIN;
    const nv_shape shape = {2, {rows, n}};
    const nv_tensor from = {
        .name = "in", .type = NV_INT8, .shape = shape, .quant = {1, 0, 0, &scale, &zero}};
    const nv_tensor to = {
        .name = "out", .type = NV_INT8, .shape = shape, .quant = {1, 0, 0, &out_scale, &out_zero}};
    const nv_node node = {.op = NV_OP_SOFTMAX, .n_in = 1, .n_out = 1, .params.softmax.beta = 1};
    const nv_value input = {&from, x};
    nv_value output = {&to, due};
    const nv_args args = {.node = &node, .in = &input, .out = &output};
    nv_error err = NV_ERROR_INIT;

    nv_direct_value(d, -1, nv_golden_softmax(&args, &err), NV_OK);
    d->lib->softmax_u8(in, rows, n, q.multiplier, q.shift, q.diff_min, out);
    for (int32_t i = 0; i < rows * n; i++)
        nv_direct_value(d, i, out[i], due[i] + 128);
}
