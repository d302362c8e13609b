/* SPDX-License-Identifier: Apache-2.0 */
/* The per-channel sums of this core. */
#if defined(__ARM_FEATURE_DSP)
#include "dsp/taps.h"
#else
#include "scalar/taps.h"
#endif
