/* SPDX-License-Identifier: Apache-2.0 */
#include "core_extremum_run.h"
#include "dsp/legacy/two_passes.h"

/* The first is copied to `out` before the next is looked at. */
static void run_of_max(const int8_t *from, int32_t step, int32_t count, int8_t *out,
                       int32_t channels)
{
    memmove(out, from, (size_t)channels);
    while (--count > 0) {
        from += step;
        extremum_run(true, out, true, from, true, out, channels);
    }
}

void arm_maxpool_q7_HWC NV_LEGACY_POOL
{
    const hwc_pool p = HWC_POOL;

    (void)bufferA;
    pool_in_two_passes(&p, run_of_max);
}
