/* SPDX-License-Identifier: Apache-2.0 */
/* Element by element, and softmax. [R-LEGACY-MULT] [R-LEGACY-ACCUMULATE] [R-LEGACY-TABLE]
 * [R-LEGACY-SOFTMAX] */
#include "legacy_case.h"

static uint16_t draw_length(nv_direct *d, int32_t least)
{
    return legacy_draw(d, least, nv_rng_one_in(&d->rng, 8) ? 300 : 40);
}

#define ACTIVATION(name, type)                                                                     \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const legacy_written data = legacy_in_out(d, draw_length(d, 0), sizeof(type));             \
        const uint16_t n = (uint16_t)data.count, int_width = legacy_draw(d, 0, 3);                 \
        const arm_nn_activation_type which = nv_rng_one_in(&d->rng, 2) ? ARM_SIGMOID : ARM_TANH;   \
        d->lib->name(data.got, n, int_width, which);                                               \
        legacy_golden(d)->name(data.due, n, int_width, which);                                     \
        legacy_compare(d, &data);                                                                  \
    }
ACTIVATION(nn_activations_direct_q7, int8_t)
ACTIVATION(nn_activations_direct_q15, int16_t)

/* Rows near their maximum, where softmax tells elements apart. */
static void *draw_rows(nv_direct *d, int32_t count, size_t size)
{
    void *x = nv_direct_in_out(d, count, size);
    const int32_t top = nv_rng_int(&d->rng, -100, 100), spread = nv_rng_int(&d->rng, 1, 24);

    for (int32_t i = 0; i < count && spread < 20; i++)
        if (size == 1)
            ((int8_t *)x)[i] = (int8_t)(top - nv_rng_int(&d->rng, 0, spread));
        else
            ((int16_t *)x)[i] = (int16_t)(top * 300 - nv_rng_int(&d->rng, 0, spread));
    return x;
}

#define SOFTMAX(name, type)                                                                        \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const uint16_t n = draw_length(d, 1);                                                      \
        const legacy_written x = legacy_twice(d, draw_rows(d, n, sizeof(type)), n, sizeof(type));  \
        const legacy_written out = legacy_out(d, n, sizeof(type));                                 \
        d->lib->name(x.got, n, out.got);                                                           \
        legacy_golden(d)->name(x.due, n, out.due);                                                 \
        legacy_compare(d, &out);                                                                   \
        legacy_compare(d, &x);                                                                     \
    }
SOFTMAX(softmax_q7, int8_t)
SOFTMAX(softmax_q15, int16_t)

void nv_direct_softmax_with_batch_q7(nv_direct *d)
{
    const uint16_t n = draw_length(d, 1), rows = legacy_draw(d, 1, 4);
    const legacy_written x = legacy_twice(d, draw_rows(d, n * rows, 1), n * rows, 1);
    const legacy_written out = legacy_out(d, n * rows, 1);

    d->lib->softmax_with_batch_q7(x.got, rows, n, out.got);
    legacy_golden(d)->softmax_with_batch_q7(x.due, rows, n, out.due);
    legacy_compare(d, &out);
    legacy_compare(d, &x);
}

#define MULT(name, type)                                                                           \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const uint16_t n = draw_length(d, 0);                                                      \
        const uint16_t usual = 8 * sizeof(type) - 1;                                               \
        const uint16_t shift = nv_rng_one_in(&d->rng, 2) ? usual : legacy_draw(d, 0, 31);          \
        const type *a = nv_direct_in(d, n, sizeof *a), *b = nv_direct_in(d, n, sizeof *b);         \
        const legacy_written out = legacy_out(d, n, sizeof(type));                                 \
        d->lib->name(a, b, out.got, shift, n);                                                     \
        legacy_golden(d)->name(a, b, out.due, shift, n);                                           \
        legacy_compare(d, &out);                                                                   \
    }
MULT(nn_mult_q7, int8_t)
MULT(nn_mult_q15, int16_t)

void nv_direct_nn_add_q7(nv_direct *d)
{
    const uint16_t n = draw_length(d, 0);
    const int8_t *x = nv_direct_in(d, n, sizeof *x);
    const legacy_written sum = legacy_out(d, 1, sizeof(int32_t));

    d->lib->nn_add_q7(x, sum.got, n);
    legacy_golden(d)->nn_add_q7(x, sum.due, n);
    legacy_compare(d, &sum);
}

void nv_direct_nn_accumulate_q7_to_q15(nv_direct *d)
{
    const uint16_t n = draw_length(d, 0);
    const legacy_written sums = legacy_in_out(d, n, sizeof(int16_t));
    const int8_t *x = nv_direct_in(d, n, sizeof *x);

    d->lib->nn_accumulate_q7_to_q15(sums.got, x, n);
    legacy_golden(d)->nn_accumulate_q7_to_q15(sums.due, x, n);
    legacy_compare(d, &sums);
}
