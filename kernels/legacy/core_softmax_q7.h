/* SPDX-License-Identifier: Apache-2.0 */
/* softmax_row_q7 of this core: softmax to the base 2 of a row of int8. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/legacy/softmax_q7.h"
#else
#include "legacy/softmax_q7.h"
#endif
