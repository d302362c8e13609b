/* SPDX-License-Identifier: Apache-2.0 */
/* The size queries that a library answers for every core, compared with that core's own build. */
#ifndef NV_TESTS_SIZES_H
#define NV_TESTS_SIZES_H

#include "nv/kernel.h"

/* `inner`, which asks every core whenever it is asked for a size (sizes.def). There is one such
 * library at a time. */
const nv_kernel_lib *nv_sizes_of(const nv_kernel_lib *inner);

/* What a size query did wrong since the last time this was called; "" if nothing. */
const char *nv_sizes_complaint(void);

#endif
