/* SPDX-License-Identifier: Apache-2.0 */
/* The maximum of this core. */
#if defined(__ARM_FEATURE_DSP)
#include "dsp/max.h"
#else
#include "scalar/max.h"
#endif
