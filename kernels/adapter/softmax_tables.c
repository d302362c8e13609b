/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_tables.h"

#include <math.h>

enum { SEGMENTS = 512 };

typedef float curve(float x);

static float one_over_one_plus(float x)
{
    return 1.0f / (1.0f + x);
}

/* 1 in Q0.15 as TFLite Micro has it: 2^16 over the range of an int16 with steps of 2/65535. */
static float unit(void)
{
    const float step = 2.0f / 65535.0f;
    return 65536.0f / (step * (float)INT16_MAX - step * (float)INT16_MIN);
}

/* f at the beginning of a segment, less half of what a straight line would be too high in its
 * middle; in float32, each term rounded to a step. */
static float corrected(curve *f, float begin, float middle, float end)
{
    const float at_begin = roundf(f(begin) * unit());
    const float line = roundf((f(end) * unit() + at_begin) / 2.0f);
    return at_begin - roundf((line - roundf(f(middle) * unit())) / 2.0f);
}

static int16_t as_int16(float x)
{
    return x > (float)INT16_MAX ? INT16_MAX : x < (float)INT16_MIN ? INT16_MIN : (int16_t)x;
}

static void tabulate(curve *f, float from, float to, int16_t *table)
{
    const float segment = (to - from) / SEGMENTS;

    for (int i = 0; i < SEGMENTS; i++) {
        const float begin = from + (float)i * segment, end = from + (float)(i + 1) * segment;
        table[i] = as_int16(corrected(f, begin, begin + segment / 2.0f, end));
    }
    table[SEGMENTS] = as_int16(roundf(f(to) * unit()));
}

nv_status nv_adapter_softmax_tables(nv_kernel_call *call, cmsis_nn_softmax_lut_s16 *tables,
                                    nv_error *err)
{
    const size_t bytes = (SEGMENTS + 1) * sizeof(int16_t);
    int16_t *exponential = call->prepared(call, bytes), *reciprocal = call->prepared(call, bytes);

    if (exponential == NULL || reciprocal == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the tables of SOFTMAX");
    tabulate(expf, -65535.0f * (10.0f / 65535.0f), 0.0f, exponential);
    tabulate(one_over_one_plus, 0.0f, 65535.0f * (1.0f / 65535.0f), reciprocal);
    *tables = (cmsis_nn_softmax_lut_s16){exponential, reciprocal};
    return NV_OK;
}
