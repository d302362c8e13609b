/* SPDX-License-Identifier: Apache-2.0 */
/* The same for filters whose rows all begin with an octet. */
#define NV_EVEN_ROWS
#include "test_kernels_packed_weights.c"
