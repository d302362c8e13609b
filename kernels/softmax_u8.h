/* SPDX-License-Identifier: Apache-2.0 */
/* softmax.inc from uint8 to uint8. */
#ifndef NV_KERNELS_SOFTMAX_U8_H
#define NV_KERNELS_SOFTMAX_U8_H

#include <stdint.h>

typedef uint8_t logit;
typedef uint8_t share;

enum { LOGIT_MIN = 0, SHARE_MIN = 0, SHARE_MAX = UINT8_MAX };

#define SOFTMAX arm_softmax_u8

#endif
