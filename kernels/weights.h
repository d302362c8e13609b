/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A filter's weights in memory, as the inner loops see them:
 *   weights, weights_of, weights_next   a place in the filter
 *   four_weights                        four int8 lanes
 *   weight_sum                          the sum of a row's weights
 *   weight_block, ...                   loops over single weights, for cores without SIMD
 *   WEIGHT_UNIT_BITS, weight_eight, ... loops over int8 lanes, in the order and the unit that suit
 *                                       them best
 */
#ifndef NV_KERNELS_WEIGHTS_H
#define NV_KERNELS_WEIGHTS_H

#include "weights_s8.h"

#endif
