/* SPDX-License-Identifier: Apache-2.0 */
/* QEMU in user mode has no clock that counts instructions. */
#include "counter.h"

uint64_t nv_ticks(void)
{
    return 0;
}

uint32_t nv_instructions(uint64_t ticks)
{
    return (uint32_t)ticks;
}
