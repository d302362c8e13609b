/* SPDX-License-Identifier: Apache-2.0 */
/* The 1x1 convolution of stride 1 of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/pointwise_fast.h"
#elif defined(__ARM_FEATURE_DSP)
#include "dsp/pointwise_fast.h"
#else
#include "scalar/pointwise_fast.h"
#endif
