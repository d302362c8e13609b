/* SPDX-License-Identifier: Apache-2.0 */
/* Activations in place. */
#include "direct.h"

#include <stddef.h>
#include <string.h>

static int32_t clamp(int32_t x, int32_t high)
{
    return x < 0 ? 0 : x > high ? high : x;
}

#define CASE(name, type, high)                                                                     \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const uint16_t n = (uint16_t)nv_rng_int(&d->rng, 0, nv_rng_one_in(&d->rng, 8) ? 300 : 40); \
        type *data = nv_direct_in_out(d, n, sizeof *data);                                         \
        type *before = nv_direct_memory(d, n * sizeof *before);                                    \
        memcpy(before, data, n * sizeof *before);                                                  \
        d->lib->name(data, n);                                                                     \
        for (int32_t i = 0; i < n; i++)                                                            \
            nv_direct_value(d, i, data[i], clamp(before[i], high));                                \
    }
CASE(relu_q7, int8_t, INT8_MAX)
CASE(relu6_s8, int8_t, 6)
CASE(relu_q15, int16_t, INT16_MAX)
