/* SPDX-License-Identifier: Apache-2.0 */
/* Takes element.h's place. */
#ifdef NV_KERNELS_ELEMENT_H
#error "int8 activations are in use; include element_s16.h first"
#endif
#define NV_KERNELS_ELEMENT_H

#include <stdint.h>

typedef int16_t element;

#define ELEMENT_BITS   16
#define NV_SIZED(name) name##_s16

enum { ELEMENT_MIN = INT16_MIN, ELEMENT_MAX = INT16_MAX };
