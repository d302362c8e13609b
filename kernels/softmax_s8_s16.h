/* SPDX-License-Identifier: Apache-2.0 */
/* softmax.inc from int8 to int16. */
#ifndef NV_KERNELS_SOFTMAX_S8_S16_H
#define NV_KERNELS_SOFTMAX_S8_S16_H

#include <stdint.h>

typedef int8_t logit;
typedef int16_t share;

enum { LOGIT_MIN = INT8_MIN, SHARE_MIN = INT16_MIN, SHARE_MAX = INT16_MAX };

#define SOFTMAX arm_softmax_s8_s16

#endif
