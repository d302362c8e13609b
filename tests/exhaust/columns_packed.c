/* SPDX-License-Identifier: Apache-2.0 */
/* For int4 weights, whose order the columns take. */
#undef __ARM_FEATURE_MVE
#define NV_PACKED_WEIGHTS
#define COLUMNS_FN        columns_dsp_packed
#define COLUMNS_UNIT_BITS WEIGHT_UNIT_BITS
#include "columns_gemm.inc"
