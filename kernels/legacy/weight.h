/* SPDX-License-Identifier: Apache-2.0 */
/* The type of weights and biases: int8, but int16 where NV_WIDE_WEIGHTS is defined. */
#ifndef NV_KERNELS_LEGACY_WEIGHT_H
#define NV_KERNELS_LEGACY_WEIGHT_H

#include <stdint.h>

#if defined(NV_WIDE_WEIGHTS)
typedef int16_t weight;
#else
typedef int8_t weight;
#endif

#endif
