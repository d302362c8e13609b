/* SPDX-License-Identifier: Apache-2.0 */
/* Pooling of a square image. [R-LEGACY-POOL] */
#include "legacy/legacy.h"

#include <stdbool.h>

typedef struct pool {
    bool is_mean;
    int8_t *in;
    int32_t dim_in, channels, kernel, padding, stride, dim_out;
} pool;

/* What is known of the values seen so far. */
typedef struct summary {
    int32_t max, sum, count;
} summary;

static void see(summary *s, int8_t value)
{
    s->max = s->count == 0 || value > s->max ? value : s->max;
    s->sum += value;
    s->count++;
}

static int8_t result(const pool *p, const summary *s)
{
    return (int8_t)(p->is_mean ? s->sum / s->count : s->max);
}

static int8_t *at(const pool *p, int32_t x, int32_t y, int32_t channel)
{
    return &p->in[(y * p->dim_in + x) * p->channels + channel];
}

static int32_t first_tap(const pool *p, int32_t i)
{
    const int32_t tap = i * p->stride - p->padding;
    return tap < 0 ? 0 : tap;
}

static int32_t end_of_taps(const pool *p, int32_t i)
{
    const int32_t end = i * p->stride - p->padding + p->kernel;
    return end > p->dim_in ? p->dim_in : end;
}

/* Without DSP: the window's taps inside the image. */
static void pool_windows(const pool *p, int8_t *out)
{
    for (int32_t y = 0; y < p->dim_out; y++)
        for (int32_t x = 0; x < p->dim_out; x++)
            for (int32_t c = 0; c < p->channels; c++) {
                summary s = {0};
                for (int32_t in_y = first_tap(p, y); in_y < end_of_taps(p, y); in_y++)
                    for (int32_t in_x = first_tap(p, x); in_x < end_of_taps(p, x); in_x++)
                        see(&s, *at(p, in_x, in_y, c));
                *out++ = result(p, &s);
            }
}

/* With DSP, first: column x of each row becomes what a window in x gives. It begins in the padding
 * with column x itself, and what it reads may have been written before. */
static void pool_columns(const pool *p, int32_t y, int32_t x, int32_t c)
{
    const bool is_inside = x * p->stride >= p->padding;
    const int32_t first = is_inside ? first_tap(p, x) : x;
    summary s = {0};

    see(&s, *at(p, first, y, c));
    if (!p->is_mean)
        *at(p, x, y, c) = result(p, &s);
    for (int32_t in_x = first + 1; in_x < end_of_taps(p, x); in_x++)
        see(&s, *at(p, in_x, y, c));
    *at(p, x, y, c) = result(p, &s);
}

/* Then the rows, at least the first one. */
static void pool_rows(const pool *p, int8_t *out)
{
    for (int32_t y = 0; y < p->dim_out; y++)
        for (int32_t x = 0; x < p->dim_out; x++)
            for (int32_t c = 0; c < p->channels; c++) {
                summary s = {0};
                see(&s, *at(p, x, first_tap(p, y), c));
                for (int32_t in_y = first_tap(p, y) + 1; in_y < end_of_taps(p, y); in_y++)
                    see(&s, *at(p, x, in_y, c));
                *out++ = result(p, &s);
            }
}

static void pool_in_two_passes(const pool *p, int8_t *out)
{
    for (int32_t y = 0; y < p->dim_in; y++)
        for (int32_t x = 0; x < p->dim_out; x++)
            for (int32_t c = 0; c < p->channels; c++)
                pool_columns(p, y, x, c);
    pool_rows(p, out);
}

#define POOL(name, is_mean, run)                                                                   \
    void nv_golden_legacy_##name NV_LEGACY_POOL                                                    \
    {                                                                                              \
        const pool p = {is_mean,    Im_in,   dim_im_in, ch_im_in,                                  \
                        dim_kernel, padding, stride,    dim_im_out};                               \
        (void)bufferA;                                                                             \
        run(&p, Im_out);                                                                           \
    }
POOL(maxpool_q7_HWC, false, pool_windows)
POOL(avepool_q7_HWC, true, pool_windows)
POOL(dsp_maxpool_q7_HWC, false, pool_in_two_passes)
POOL(dsp_avepool_q7_HWC, true, pool_in_two_passes)
