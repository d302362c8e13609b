/* SPDX-License-Identifier: Apache-2.0 */
/* What the .inc files need to work on float32. Sums are taken in the interpreter's order, each
 * product rounded before it is added. [R-FLOAT-ORDER] */
#ifndef GOLDEN_ARITH_FLOAT_H
#define GOLDEN_ARITH_FLOAT_H

#include "float_range.h"
#include "mac.h"

typedef float golden_acc;
typedef float golden_operand;

#define GOLDEN_MAC       golden_macf
#define GOLDEN_MAC_INIT  nv_golden_macf_init
#define GOLDEN_MAC_FREE  nv_golden_macf_free
#define GOLDEN_MAC_BEGIN nv_golden_macf_begin
#define GOLDEN_MAC_END   nv_golden_macf_end
#define GOLDEN_ACC(mac)  ((mac)->acc)

static inline golden_acc golden_multiply_add(golden_acc acc, golden_operand x, golden_operand w)
{
    return acc + x * w;
}

static inline golden_acc golden_max(golden_acc a, golden_acc x)
{
    return x > a ? x : a;
}

static inline golden_acc golden_load(const nv_value *v, int64_t i)
{
    return ((const float *)v->data)[i];
}

static inline void golden_store(const nv_value *v, int64_t i, golden_acc x)
{
    ((float *)v->data)[i] = x;
}

static inline nv_status golden_range_of(const nv_args *a, nv_activation activation,
                                        golden_range *range, nv_error *err)
{
    (void)a;
    (void)err;
    *range = golden_float_range(activation);
    return NV_OK;
}

static inline golden_acc golden_clamp_to(golden_acc x, const golden_range *range)
{
    return golden_float_clamp(x, range);
}

#endif
