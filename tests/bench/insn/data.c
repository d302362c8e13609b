/* SPDX-License-Identifier: Apache-2.0 */
#include "rows.h"

#include <string.h>

void bench_fill(struct bench_data *data)
{
    uint32_t seed = 0x5eed;

    memset(data, 0, sizeof *data);
    for (int i = 0; i < BENCH_VECTORS; i++) {
        for (int k = 0; k < 16; k++) {
            seed = seed * 1664525 + 1013904223;
            data->a[i][k] = (uint8_t)(seed >> 24);
            data->b[i][k] = (uint8_t)(seed >> 16);
            data->c[i][k] = (uint8_t)(seed >> 8);
        }
        data->p[i] = i % 8 == 7 ? 0x0fff : 0xffff;
    }
}
