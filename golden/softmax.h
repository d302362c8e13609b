/* SPDX-License-Identifier: Apache-2.0 */
/* The part of SOFTMAX that works by tables. */
#ifndef GOLDEN_SOFTMAX_H
#define GOLDEN_SOFTMAX_H

#include "values.h"

/* From int16 to int16. [R-SOFTMAX-INT16] */
NV_MUST_CHECK nv_status nv_golden_softmax_int16(const nv_args *a, nv_error *err);

#endif
