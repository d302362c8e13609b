/* SPDX-License-Identifier: Apache-2.0 */
/* Sums stay in registers: bufferA is not written. */
#include "dsp/lanes.h"
#include "dsp/legacy/two_passes.h"

/* An int16 lane's mean. */
NV_INLINE int8_t mean_of(int32_t sum, int32_t count)
{
    return (int8_t)((int16_t)sum / count);
}

static void run_of_means(const int8_t *from, int32_t step, int32_t count, int8_t *out,
                         int32_t channels)
{
    for (; channels >= 4; channels -= 4, from += 4, out += 4) {
        const int8_t *x = from;
        int16x2_t even = 0, odd = 0;
        for (int32_t n = count; n > 0; n--, x += step) {
            const uint32_t four = load4(x);
            even = even_lanes_plus(even, four);
            odd = odd_lanes_plus(odd, four);
        }
        out[0] = mean_of(even, count);
        out[1] = mean_of(odd, count);
        out[2] = mean_of(even >> 16, count);
        out[3] = mean_of(odd >> 16, count);
    }
    for (; channels > 0; channels--, from++, out++) {
        int32_t sum = 0;
        for (int32_t n = 0; n < count; n++)
            sum += from[n * step];
        *out = mean_of(sum, count);
    }
}

void arm_avepool_q7_HWC NV_LEGACY_POOL
{
    const hwc_pool p = HWC_POOL;

    (void)bufferA;
    pool_in_two_passes(&p, run_of_means);
}
