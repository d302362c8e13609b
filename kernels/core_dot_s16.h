/* SPDX-License-Identifier: Apache-2.0 */
/* The dot products of int16 rows of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/dot_s16.h"
#elif defined(__ARM_FEATURE_DSP)
#include "dsp/dot_s16.h"
#else
#include "scalar/dot_s16.h"
#endif
