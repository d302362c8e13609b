/* SPDX-License-Identifier: Apache-2.0 */
/* Time for limits; it never goes back. */
#ifndef NV_VALIDATE_CLOCK_H
#define NV_VALIDATE_CLOCK_H

#include <stdint.h>
#include <time.h>

static inline int64_t nv_now_ms(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

#endif
