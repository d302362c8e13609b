/* SPDX-License-Identifier: Apache-2.0 */
/* Window by window; Im_in stays as it is. */
#include "core_extremum_run.h"
#include "legacy/pool.h"

void arm_maxpool_q7_HWC NV_LEGACY_POOL
{
    const hwc_pool p = HWC_POOL;
    int8_t *out = p.out;

    (void)bufferA;
    for (int32_t y = 0; y < p.dim_out; y++)
        for (int32_t x = 0; x < p.dim_out; x++, out += p.channels) {
            const span rows = pool_span(&p, y), columns = pool_span(&p, x);
            memcpy(out, pool_at(&p, columns.begin, rows.begin), (size_t)p.channels);
            for (int32_t in_y = rows.begin; in_y < rows.end; in_y++)
                for (int32_t in_x = columns.begin; in_x < columns.end; in_x++)
                    extremum_run(true, out, true, pool_at(&p, in_x, in_y), true, out, p.channels);
        }
}
