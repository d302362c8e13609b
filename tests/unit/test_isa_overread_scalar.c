/* SPDX-License-Identifier: Apache-2.0 */
/* Over-reads by the scalar layer. */
#define NV_ISA_SCALAR
#include "test_isa_overread.c"
