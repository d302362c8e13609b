/* SPDX-License-Identifier: Apache-2.0 */
/* softmax.inc from int8 to int8. */
#ifndef NV_KERNELS_SOFTMAX_S8_H
#define NV_KERNELS_SOFTMAX_S8_H

#include <stdint.h>

typedef int8_t logit;
typedef int8_t share;

enum { LOGIT_MIN = INT8_MIN, SHARE_MIN = INT8_MIN, SHARE_MAX = INT8_MAX };

#define SOFTMAX arm_softmax_s8

#endif
