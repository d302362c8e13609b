/* SPDX-License-Identifier: Apache-2.0 */
/* Scores that are right, and that the firmware read or printed in a wrong way. */
#ifndef NV_DIAGNOSE_READING_H
#define NV_DIAGNOSE_READING_H

#include "finding.h"
#include "nv/tensor.h"

/* *misread: what was logged is what a wrong way of reading makes of the output `due`, and
 * output-not-dequantized was added. real [elements]: the real numbers that were; NULL: integers, as
 * the tensor's type holds them in `got`. */
NV_MUST_CHECK nv_status nv_tell_reading(const nv_tensor *output, int32_t layer, const void *due,
                                        const float *real, const void *got, nv_findings *findings,
                                        bool *misread, nv_error *err);

#endif
