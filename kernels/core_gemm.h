/* SPDX-License-Identifier: Apache-2.0 */
/* The matrix product of this core. */
#if defined(__ARM_FEATURE_DSP)
#include "dsp/gemm.h"
#else
#include "scalar/gemm.h"
#endif
