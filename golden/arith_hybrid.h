/* SPDX-License-Identifier: Apache-2.0 */
/* What the .inc files need to work on float activations and integer weights. [R-HYBRID] */
#ifndef GOLDEN_ARITH_HYBRID_H
#define GOLDEN_ARITH_HYBRID_H

#include "mac.h"

typedef int32_t golden_acc;
typedef int16_t golden_operand;

#define GOLDEN_MAC       golden_hybrid
#define GOLDEN_MAC_INIT  nv_golden_hybrid_init
#define GOLDEN_MAC_FREE  nv_golden_hybrid_free
#define GOLDEN_MAC_BEGIN nv_golden_hybrid_begin
#define GOLDEN_MAC_END   nv_golden_hybrid_end
#define GOLDEN_ACC(mac)  ((mac)->acc)

static inline golden_acc golden_multiply_add(golden_acc acc, golden_operand x, golden_operand w)
{
    return golden_add(acc, x * w);
}

#endif
