/* SPDX-License-Identifier: Apache-2.0 */
/* The type of activations in sources that serve both widths: int8, but int16 where element_s16.h is
 * the first include. NV_SIZED(arm_max_pool) is arm_max_pool_s8 or arm_max_pool_s16. */
#ifndef NV_KERNELS_ELEMENT_H
#define NV_KERNELS_ELEMENT_H

#include <stdint.h>

typedef int8_t element;

#define ELEMENT_BITS   8
#define NV_SIZED(name) name##_s8

enum { ELEMENT_MIN = INT8_MIN, ELEMENT_MAX = INT8_MAX };

#endif
