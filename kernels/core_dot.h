/* SPDX-License-Identifier: Apache-2.0 */
/* The dot products of this core. */
#if defined(__ARM_FEATURE_DSP) && defined(NV_PACKED_WEIGHTS)
#include "dsp/dot_s4.h"
#elif defined(__ARM_FEATURE_DSP)
#include "dsp/dot.h"
#else
#include "scalar/dot.h"
#endif
