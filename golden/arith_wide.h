/* SPDX-License-Identifier: Apache-2.0 */
/* What the .inc files need to work on quantized integers with 64-bit accumulators. [R-WIDE] */
#ifndef GOLDEN_ARITH_WIDE_H
#define GOLDEN_ARITH_WIDE_H

#include "mac.h"

typedef int64_t golden_acc;
typedef int16_t golden_operand;

#define GOLDEN_MAC       golden_mac
#define GOLDEN_MAC_INIT  nv_golden_mac_init_wide
#define GOLDEN_MAC_FREE  nv_golden_mac_free
#define GOLDEN_MAC_BEGIN nv_golden_mac_begin_wide
#define GOLDEN_MAC_END   nv_golden_mac_end_wide
#define GOLDEN_ACC(mac)  ((mac)->wide)

/* acc + x * w modulo 2^64: only the file's bias can come near the end. */
static inline golden_acc golden_multiply_add(golden_acc acc, golden_operand x, golden_operand w)
{
    return (golden_acc)((uint64_t)acc + (uint64_t)(int64_t)(x * w));
}

#endif
