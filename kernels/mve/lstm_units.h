/* SPDX-License-Identifier: Apache-2.0 */
/* lstm.inc's work on all units, four at a time. */
#ifndef NV_KERNELS_MVE_LSTM_UNITS_H
#define NV_KERNELS_MVE_LSTM_UNITS_H

#include "mve/elements.h"
#include "mve/gates.h"
#include "mve/rows.h"
#if ELEMENT_BITS == 16
#include "mve/rows_s16.h"
#endif

typedef struct projection {
    weights matrix; /* [units, depth] */
    int32_t depth, units;
#if ELEMENT_BITS == 16
    mve_output_s16 output;
#else
    const int32_t *bias;
    mve_scale scale;
#endif
} projection;

static projection projection_of(const void *matrix, const void *bias, int32_t depth, int32_t units,
                                const int32_t *multiplier, const int32_t *shift)
{
    projection p = {.matrix = weights_of(matrix), .depth = depth, .units = units};

#if ELEMENT_BITS == 16
    const cmsis_nn_activation range = {INT16_MIN, INT16_MAX};
    p.output = mve_output_s16_of(bias, multiplier, shift, false, range, units, depth);
#else
    p.bias = bias;
    p.scale = mve_scale_dup(*multiplier, *shift);
#endif
    return p;
}

static inline int32x4_t mve_clamp_s16(int32x4_t x)
{
    return vminq_s32(vmaxq_s32(x, vdupq_n_s32(INT16_MIN)), vdupq_n_s32(INT16_MAX));
}

/* Four neighbouring units, or the last few. */
static inline int32x4_t project(const projection *p, const element *x, int32_t unit)
{
    const int32_t left = p->units - unit;
    const mve_row_quad r =
        mve_row_quad_at(weights_next(p->matrix, unit * p->depth), p->depth, left);

#if ELEMENT_BITS == 16
    const mve_quad_s16 quad = mve_quad_s16_at(&p->output, unit, left);
    int16_t y[4];
    if (p->output.is_wide) {
        int64_t wide[4];
        mve_wide_biases(&p->output, &quad, unit, wide);
        mve_quad_dot_wide(r, x, p->depth, wide);
        mve_quad_store_wide(&quad, wide, y);
    } else {
        mve_quad_store(&quad, vaddq_s32(mve_quad_dot_s16(r, x, p->depth), quad.start), y);
    }
    return vldrhq_z_s32(y, quad.lanes);
#else
    const int32x4_t bias = vldrwq_z_s32(p->bias + unit, vctp32q((uint32_t)left));
    return mve_clamp_s16(mve_rescale(vaddq_s32(mve_quad_dot(r, x, p->depth), bias), p->scale));
#endif
}

/* h may be NULL, for zeros. */
NV_NOINLINE void open_gate(const projection *input, const element *x, const projection *hidden,
                           const element *h, arm_nn_activation_type type, int32_t units,
                           int16_t *out)
{
    const gate_scale q3_12 = {3, 0, 0};

    for (int32_t unit = 0; unit < units; unit += 4) {
        int32x4_t y = project(input, x, unit);
        if (h != NULL)
            y = mve_clamp_s16(vaddq_s32(y, project(hidden, h, unit)));
        vstrhq_p_s32(out + unit, mve_gate_of(type, y, q3_12), vctp32q((uint32_t)(units - unit)));
    }
}

static void forget(int16_t *cell, const int16_t *gate, int32_t units, int32_t multiplier,
                   int32_t shift)
{
    const mve_scale scale = mve_scale_dup(multiplier, shift);

    for (int32_t i = 0; i < units; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(units - i));
        const int32x4_t y = vmulq_s32(vldrhq_z_s32(gate + i, p), vldrhq_z_s32(cell + i, p));
        vstrhq_p_s32(cell + i, mve_clamp_s16(mve_rescale(y, scale)), p);
    }
}

static void learn(int16_t *cell, const int16_t *gate, const int16_t *news, int32_t units,
                  int32_t multiplier, int32_t shift, cmsis_nn_activation clip)
{
    const mve_scale scale = mve_scale_dup(multiplier, shift);

    for (int32_t i = 0; i < units; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(units - i));
        const int32x4_t y = vmulq_s32(vldrhq_z_s32(gate + i, p), vldrhq_z_s32(news + i, p));
        const int32x4_t more = mve_clamp_s16(mve_rescale(y, scale));
        vstrhq_p_s32(
            cell + i,
            mve_activate(vaddq_s32(more, vldrhq_z_s32(cell + i, p)), 0, clip.min, clip.max), p);
    }
}

static void show(element *out, const int16_t *cell, const int16_t *gate, int32_t units,
                 gate_scale cell_scale, int32_t multiplier, int32_t shift, int32_t offset)
{
    const mve_scale scale = mve_scale_dup(multiplier, shift);

    for (int32_t i = 0; i < units; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(units - i));
        const int32x4_t seen = mve_gate_tanh(vldrhq_z_s32(cell + i, p), cell_scale);
        const int32x4_t y = mve_rescale(vmulq_s32(seen, vldrhq_z_s32(gate + i, p)), scale);
        mve_store_four(out + i, mve_activate(y, offset, ELEMENT_MIN, ELEMENT_MAX), p);
    }
}

#endif
