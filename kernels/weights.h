/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A filter's weights in memory, as the inner loops see them. A stem with int8 weights includes this
 * as it is. One with int4 weights defines NV_PACKED_WEIGHTS first: two lie in an octet, the first
 * in the low half, and a row begins where the one before ended, be it in the middle of an octet. It
 * defines NV_EVEN_ROWS too if no row does.
 *
 * Both headers give
 *   weights, weights_of, weights_next   a place in the filter
 *   four_weights                        four int8 lanes
 *   weight_sum                          the sum of a row's weights
 *   weight_block, ...                   loops over single weights, for cores without SIMD
 *   WEIGHT_UNIT_BITS, weight_eight, ... loops over int8 lanes, in the order and the unit that suit
 *                                       them best
 */
#ifndef NV_KERNELS_WEIGHTS_H
#define NV_KERNELS_WEIGHTS_H

#if defined(NV_PACKED_WEIGHTS)
#include "weights_s4.h"
#else
#include "weights_s8.h"
#endif

#endif
