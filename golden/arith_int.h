/* SPDX-License-Identifier: Apache-2.0 */
/* What the .inc files need to work on quantized integers with 32-bit accumulators. */
#ifndef GOLDEN_ARITH_INT_H
#define GOLDEN_ARITH_INT_H

#include "mac.h"
#include "values.h"

typedef int32_t golden_acc;
typedef int16_t golden_operand;

#define GOLDEN_MAC       golden_mac
#define GOLDEN_MAC_INIT  nv_golden_mac_init
#define GOLDEN_MAC_FREE  nv_golden_mac_free
#define GOLDEN_MAC_BEGIN nv_golden_mac_begin
#define GOLDEN_MAC_END   nv_golden_mac_end
#define GOLDEN_ACC(mac)  ((mac)->acc)

/* acc + x * w modulo 2^32. [R-WRAP] */
static inline golden_acc golden_multiply_add(golden_acc acc, golden_operand x, golden_operand w)
{
    return golden_add(acc, x * w);
}

static inline golden_acc golden_max(golden_acc a, golden_acc x)
{
    return x > a ? x : a;
}

static inline golden_acc golden_load(const nv_value *v, int64_t i)
{
    return golden_get(v, i);
}

static inline void golden_store(const nv_value *v, int64_t i, golden_acc x)
{
    golden_set(v, i, x);
}

/* A fused activation where nothing is rescaled. */
typedef golden_output golden_range;

static inline nv_status golden_range_of(const nv_args *a, nv_activation activation,
                                        golden_range *range, nv_error *err)
{
    return nv_golden_output(a, activation, range, err);
}

static inline golden_acc golden_clamp_to(golden_acc x, const golden_range *range)
{
    return golden_clamp(x, range->min, range->max);
}

#endif
