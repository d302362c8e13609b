/* SPDX-License-Identifier: Apache-2.0 */
/* The depthwise convolution of any shape of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/depthwise_any.h"
#else
#include "depthwise_any.h"
#endif
