/* SPDX-License-Identifier: Apache-2.0 */
/* Scores that are right, and that the firmware read or printed in a wrong way. */
#ifndef NV_DIAGNOSE_READING_H
#define NV_DIAGNOSE_READING_H

#include "finding.h"
#include "nv/tensor.h"

/* *misread: real [elements] is what a wrong way of reading makes of the output `due`, and
 * output-not-dequantized was added. */
NV_MUST_CHECK nv_status nv_tell_reading(const nv_tensor *output, int32_t layer, const void *due,
                                        const float *real, nv_findings *findings, bool *misread,
                                        nv_error *err);

#endif
