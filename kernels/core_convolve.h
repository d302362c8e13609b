/* SPDX-License-Identifier: Apache-2.0 */
/* The convolution of any shape of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/convolve.h"
#else
#include "convolve.h"
#endif
