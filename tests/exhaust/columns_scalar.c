/* SPDX-License-Identifier: Apache-2.0 */
#undef __ARM_FEATURE_DSP
#undef __ARM_FEATURE_MVE
#define COLUMNS_FN        columns_scalar
#define COLUMNS_UNIT_BITS 0
#include "columns_gemm.inc"
