/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two int16 at once, on this core: `two`
 *   two_at         neighbours in memory
 *   two_even, _odd of four int8: the first and the third, the second and the fourth
 *   two_dot        acc + a.first * b.first + a.second * b.second
 */
#if defined(__ARM_FEATURE_DSP)
#include "dsp/legacy/two.h"
#else
#include "scalar/legacy/two.h"
#endif
