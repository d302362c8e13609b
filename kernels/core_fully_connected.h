/* SPDX-License-Identifier: Apache-2.0 */
/* The fully connected layer of this core. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/fully_connected.h"
#else
#include "fully_connected.h"
#endif
