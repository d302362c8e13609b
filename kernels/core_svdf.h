/* SPDX-License-Identifier: Apache-2.0 */
/* The two products of an SVDF on this core: see svdf.inc. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/svdf_steps.h"
#else
#include "svdf_steps.h"
#endif
