/* SPDX-License-Identifier: Apache-2.0 */
/* The audio front end's streams: SignalDelay, SignalFramer, SignalStacker and SignalOverlapAdd keep
 * samples from run to run, oldest first, a queue for each row of the input. [R-STREAM] */
#include "fixed_point.h"
#include "integer_only.h"
#include "values.h"

#include <string.h>

static void copy16(int16_t *to, const int16_t *from, int64_t n)
{
    if (n > 0)
        memmove(to, from, (size_t)n * sizeof *to);
}

/* The samples of `delay` and then those of x go out; the last ones stay behind. */
static void delay_row(int16_t *delay, int32_t n_delay, const int16_t *x, int16_t *y, int32_t n)
{
    const int32_t old = n_delay < n ? n_delay : n;
    copy16(y, delay, old);
    copy16(y + old, x, n - old);
    copy16(delay, delay + old, n_delay - old);
    copy16(delay + n_delay - old, x + n - old, old);
}

nv_status nv_golden_signal_delay(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    const int32_t n_delay = a->node->params.signal_delay.delay_length;
    const int64_t rows = golden_rows(&nv_in(a, 0)->shape);

    (void)err;
    for (int64_t row = 0; row < rows; row++)
        delay_row((int16_t *)a->state + row * n_delay, n_delay,
                  (const int16_t *)a->in[0].data + row * n, (int16_t *)a->out[0].data + row * n, n);
    return NV_OK;
}

/* The frames of a row, each a step further on; false while there are too few samples, whose frame
 * is left as it is. `gained`: samples more than at first; behind it the queue. */
static bool frame_row(const nv_signal_framer_params *p, int32_t *gained, int16_t *queue,
                      const int16_t *x, int16_t *y)
{
    const int32_t size = p->frame_size, step = p->frame_step;
    const int32_t first = p->prefill ? size - step : 0;
    bool valid = true;

    for (int32_t frame = 0; frame < p->frames; frame++) {
        int32_t count = first + *gained;
        copy16(queue + count, x + (int64_t)frame * step, step);
        count += step;
        if (count >= size) {
            copy16(y + (int64_t)frame * size, queue, size);
            count -= step;
            copy16(queue, queue + step, count);
        } else {
            valid = false;
        }
        *gained = count - first;
    }
    return valid;
}

nv_status nv_golden_signal_framer(const nv_args *a, nv_error *err)
{
    const nv_signal_framer_params *p = &a->node->params.signal_framer;
    const int64_t rows = golden_rows(&nv_in(a, 0)->shape);
    const int64_t n = golden_row(&nv_in(a, 0)->shape), n_out = (int64_t)p->frames * p->frame_size;
    int32_t *gained = a->state; /* [rows], then the queues */
    int16_t *queues = (int16_t *)(gained + rows);
    bool valid = true;

    (void)err;
    for (int64_t row = 0; row < rows; row++)
        valid &= frame_row(p, &gained[row], queues + row * p->capacity,
                           (const int16_t *)a->in[0].data + row * n,
                           (int16_t *)a->out[0].data + row * n_out);
    *(bool *)a->out[1].data = valid;
    return NV_OK;
}

/* The first input counts left_context times more. */
nv_status nv_golden_signal_stacker(const nv_args *a, nv_error *err)
{
    const nv_signal_stacker_params *p = &a->node->params.signal_stacker;
    const int32_t n = p->num_channels, step = n * p->stacker_step;
    int32_t *started = a->state, *count = started + 1;
    int16_t *queue = (int16_t *)(count + 1);

    (void)err;
    for (int32_t i = *started ? 0 : -p->stacker_left_context; i <= 0; i++) {
        copy16(queue + *count, a->in[0].data, n);
        *count += n;
    }
    *started = 1;
    const bool valid = *count >= p->capacity;
    if (valid) {
        copy16(a->out[0].data, queue, p->capacity);
        *count -= step;
        copy16(queue, queue + step, *count);
    }
    *(bool *)a->out[1].data = valid;
    return NV_OK;
}

/* Adds a frame to what the frames before left behind; a step of that is done and goes out. */
static void overlap_add(const nv_signal_overlap_add_params *p, int16_t *rest, const int16_t *x,
                        int16_t *y)
{
    for (int32_t i = 0; i < p->frame_size; i++)
        rest[i] = (int16_t)golden_clamp(x[i] + rest[i], INT16_MIN, INT16_MAX);
    copy16(y, rest, p->frame_step);
    copy16(rest, rest + p->frame_step, p->frame_size - p->frame_step);
    memset(rest + p->frame_size - p->frame_step, 0, (size_t)p->frame_step * sizeof *rest);
}

static void overlap_add_float(const nv_signal_overlap_add_params *p, float *rest, const float *x,
                              float *y)
{
    const size_t step = (size_t)p->frame_step, kept = (size_t)p->frame_size - step;
    for (int32_t i = 0; i < p->frame_size; i++)
        rest[i] += x[i];
    memcpy(y, rest, step * sizeof *y);
    memmove(rest, rest + step, kept * sizeof *rest);
    memset(rest + kept, 0, step * sizeof *rest);
}

nv_status nv_golden_signal_overlap_add(const nv_args *a, nv_error *err)
{
    const nv_signal_overlap_add_params *p = &a->node->params.signal_overlap_add;

    (void)err;
    for (int64_t i = 0; i < p->rows * p->frames; i++)
        overlap_add(p, (int16_t *)a->state + i / p->frames * p->frame_size,
                    (const int16_t *)a->in[0].data + i * p->frame_size,
                    (int16_t *)a->out[0].data + i * p->frame_step);
    return NV_OK;
}

nv_status nv_float_signal_overlap_add(const nv_args *a, nv_error *err)
{
    const nv_signal_overlap_add_params *p = &a->node->params.signal_overlap_add;

    (void)err;
    for (int64_t i = 0; i < p->rows * p->frames; i++)
        overlap_add_float(p, (float *)a->state + i / p->frames * p->frame_size,
                          (const float *)a->in[0].data + i * p->frame_size,
                          (float *)a->out[0].data + i * p->frame_step);
    return NV_OK;
}

GOLDEN_INTEGER_ONLY(signal_delay)
GOLDEN_INTEGER_ONLY(signal_framer)
GOLDEN_INTEGER_ONLY(signal_stacker)
