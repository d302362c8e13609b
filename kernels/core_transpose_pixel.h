/* SPDX-License-Identifier: Apache-2.0 */
/* An output pixel of a transposed convolution on this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/transpose_pixel.h"
#else
#include "transpose_pixel.h"
#endif
