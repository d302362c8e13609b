/* SPDX-License-Identifier: Apache-2.0 */
/* Quantization parameters and values of tensors, whatever their element type. */
#ifndef GOLDEN_VALUES_H
#define GOLDEN_VALUES_H

#include "nv/ops.h"

/* Scale and zero point of the whole tensor; the first channel's of a per-channel one; 0 of a
 * tensor without quantization, as TFLite Micro has it. */
static inline float golden_scale(const nv_tensor *t)
{
    return t->quant.count > 0 ? t->quant.scale[0] : 0.0f;
}

static inline int32_t golden_zero_point(const nv_tensor *t)
{
    return t->quant.count > 0 ? t->quant.zero_point[0] : 0;
}

/* The smallest and the largest value of an integer type; of int32 for any type not named. */
static inline void golden_type_range(nv_type type, int32_t *min, int32_t *max)
{
    switch (type) {
    case NV_INT8:
        *min = INT8_MIN;
        *max = INT8_MAX;
        return;
    case NV_UINT8:
        *min = 0;
        *max = UINT8_MAX;
        return;
    case NV_INT16:
        *min = INT16_MIN;
        *max = INT16_MAX;
        return;
    default:
        *min = INT32_MIN;
        *max = INT32_MAX;
        return;
    }
}

/* Element `i` of an integer tensor of at most 32 bits; int4: two an octet, the first in the low
 * bits. [R-INT4] */
static inline int32_t golden_get(const nv_value *v, int64_t i)
{
    switch (v->tensor->type) {
    case NV_INT8:
        return ((const int8_t *)v->data)[i];
    case NV_UINT8:
        return ((const uint8_t *)v->data)[i];
    case NV_INT16:
        return ((const int16_t *)v->data)[i];
    case NV_INT4:
        return ((((const uint8_t *)v->data)[i / 2] >> (i % 2 * 4) & 0xf) ^ 8) - 8;
    default:
        return ((const int32_t *)v->data)[i];
    }
}

/* The same, to be written; q is in the type's range. */
static inline void golden_set(const nv_value *v, int64_t i, int32_t q)
{
    switch (v->tensor->type) {
    case NV_INT8:
        ((int8_t *)v->data)[i] = (int8_t)q;
        return;
    case NV_UINT8:
        ((uint8_t *)v->data)[i] = (uint8_t)q;
        return;
    case NV_INT16:
        ((int16_t *)v->data)[i] = (int16_t)q;
        return;
    default:
        ((int32_t *)v->data)[i] = q;
        return;
    }
}

/* Element `i` of any integer or bool tensor; a bool is 0 or 1. */
static inline int64_t golden_get_wide(const nv_value *v, int64_t i)
{
    switch (v->tensor->type) {
    case NV_INT64:
        return ((const int64_t *)v->data)[i];
    case NV_UINT32:
        return ((const uint32_t *)v->data)[i];
    case NV_BOOL:
        return ((const uint8_t *)v->data)[i] != 0;
    default:
        return golden_get(v, i);
    }
}

/* The same, to be written; q is in the type's range. */
static inline void golden_set_wide(const nv_value *v, int64_t i, int64_t q)
{
    switch (v->tensor->type) {
    case NV_INT64:
        ((int64_t *)v->data)[i] = q;
        return;
    case NV_UINT32:
        ((uint32_t *)v->data)[i] = (uint32_t)q;
        return;
    case NV_BOOL:
        ((uint8_t *)v->data)[i] = q != 0;
        return;
    default:
        golden_set(v, i, (int32_t)q);
        return;
    }
}

/* Elements of the innermost dimension, and how many rows of them there are. */
static inline int32_t golden_row(const nv_shape *s)
{
    return s->rank > 0 ? s->dim[s->rank - 1] : 1;
}

static inline int64_t golden_rows(const nv_shape *s)
{
    int64_t n = 1;
    for (int i = 0; i < s->rank - 1; i++)
        n *= s->dim[i];
    return n;
}

#endif
