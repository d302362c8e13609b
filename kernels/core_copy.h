/* SPDX-License-Identifier: Apache-2.0 */
/* The copies of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/copy.h"
#else
#include "scalar/copy.h"
#endif
