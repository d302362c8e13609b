/* SPDX-License-Identifier: Apache-2.0 */
/* hwc_convolve of this core: a whole convolution. */
#if defined(__ARM_FEATURE_DSP) && !defined(__ARM_FEATURE_MVE) && !defined(NV_WIDE_WEIGHTS)
#include "dsp/legacy/convolve.h"
#else
#include "legacy/convolve.h"
#endif
