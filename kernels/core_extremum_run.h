/* SPDX-License-Identifier: Apache-2.0 */
/* Minima and maxima of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/extremum_run.h"
#elif defined(__ARM_FEATURE_DSP)
#include "dsp/extremum_run.h"
#else
#include "scalar/extremum_run.h"
#endif
