/* SPDX-License-Identifier: Apache-2.0 */
/* Window by window; neither Im_in nor bufferA is written. */
#include "legacy/pool.h"

void arm_avepool_q7_HWC NV_LEGACY_POOL
{
    const hwc_pool p = HWC_POOL;
    int8_t *out = p.out;

    (void)bufferA;
    for (int32_t y = 0; y < p.dim_out; y++)
        for (int32_t x = 0; x < p.dim_out; x++) {
            const span rows = pool_span(&p, y), columns = pool_span(&p, x);
            const int32_t taps = (rows.end - rows.begin) * (columns.end - columns.begin);
            for (int32_t channel = 0; channel < p.channels; channel++) {
                int32_t sum = 0;
                for (int32_t in_y = rows.begin; in_y < rows.end; in_y++)
                    for (int32_t in_x = columns.begin; in_x < columns.end; in_x++)
                        sum += pool_at(&p, in_x, in_y)[channel];
                *out++ = (int8_t)(sum / taps);
            }
        }
}
