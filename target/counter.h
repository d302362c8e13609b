/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_TARGET_COUNTER_H
#define NV_TARGET_COUNTER_H

#include <stdint.h>

/* A clock that advances alike for each instruction; stands still where there is none such
 * (uncounted.c; counted.c has one). */
uint64_t nv_ticks(void);

/* How many instructions that is. */
uint32_t nv_instructions(uint64_t ticks);

#endif
