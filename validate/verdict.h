/* SPDX-License-Identifier: Apache-2.0 */
/* The whole run in one sentence. */
#ifndef NV_VALIDATE_VERDICT_H
#define NV_VALIDATE_VERDICT_H

#include "result.h"

/* "scalar and dsp agree with golden bit for bit in all 13 layers; mve differs in 1 of 13 layers,
 * first in layer 5 (CONV_2D)." */
const char *nv_verdict(const nv_run *run, char *text, size_t size);

#endif
