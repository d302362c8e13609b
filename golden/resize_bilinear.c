/* SPDX-License-Identifier: Apache-2.0 */
/* RESIZE_BILINEAR: an output pixel lies between two rows and two columns of the input. */
#include "scratch.h"
#include "values.h"

#include <math.h>

/* [R-RESIZE-BILINEAR] In the integer kernel positions have 10 bits behind the point. */
enum { POINT = 10 };

/* The input's lines around an output's row or column, and how far from the first it lies: in Q.10,
 * or a float. */
typedef struct between {
    int64_t first, second;
    int64_t weight;
    float weight_float;
} between;

static bool corners(const nv_args *a, int32_t out)
{
    return a->node->params.resize_bilinear.align_corners && out > 1;
}

static between lines_int(const nv_args *a, int32_t in, int32_t out, int32_t i)
{
    const int64_t one = 1 << POINT, from = corners(a, out) ? in - 1 : in;
    const int64_t to = corners(a, out) ? out - 1 : out;
    const int64_t scale = (one * from + to / 2) / to;
    int64_t at = i * scale;

    if (a->node->params.resize_bilinear.half_pixel_centers)
        at += scale / 2 - one / 2;
    const int64_t first = at > 0 ? at / one : 0, second = (at + one - 1) / one;
    return (between){first, second < in ? second : in - 1, at - first * one, 0.0f};
}

static between lines_float(const nv_args *a, int32_t in, int32_t out, int32_t i)
{
    const float scale =
        corners(a, out) ? (float)(in - 1) / (float)(out - 1) : (float)in / (float)out;
    const bool half = a->node->params.resize_bilinear.half_pixel_centers;
    const float at = half ? ((float)i + 0.5f) * scale - 0.5f : (float)i * scale;
    const int64_t first = at > 0.0f ? (int64_t)floorf(at) : 0, second = (int64_t)ceilf(at);

    return (between){first, second < in ? second : in - 1, 0, at - (float)first};
}

typedef between lines_fn(const nv_args *a, int32_t in, int32_t out, int32_t i);

/* The lines of all rows (dimension 1) or columns (2). Where the scale was rounded up, the last ones
 * can lie behind the input, where TFLite Micro reads what is not its own. */
static nv_status all_lines(const nv_args *a, int dimension, lines_fn *f, between *lines,
                           nv_error *err)
{
    const int32_t in = nv_in(a, 0)->shape.dim[dimension], out = nv_out(a, 0)->shape.dim[dimension];

    for (int32_t i = 0; i < out; i++) {
        lines[i] = f(a, in, out, i);
        if (lines[i].first >= in)
            return nv_fail(err, NV_E_UNSUPPORTED,
                           "from %d to %d pixels: the reference reads behind the input", (int)in,
                           (int)out);
    }
    return NV_OK;
}

/* One output value from the four around it: the elements, and both weights. */
typedef void blend_fn(const nv_args *a, int64_t out, const int64_t in[4], const between *y,
                      const between *x);

/* Rounded to nearest, ties away from zero. */
static void blend_int(const nv_args *a, int64_t out, const int64_t in[4], const between *y,
                      const between *x)
{
    const int64_t one = 1 << POINT, half = one * one / 2;
    const int64_t wy[2] = {one - y->weight, y->weight}, wx[2] = {one - x->weight, x->weight};
    int64_t sum = 0;

    for (int k = 0; k < 4; k++)
        sum += golden_get(&a->in[0], in[k]) * wy[k / 2] * wx[k % 2];
    golden_set(&a->out[0], out, (int32_t)((sum > 0 ? sum + half : sum - half) / (one * one)));
}

/* [R-FLOAT-ORDER] Upper left, lower left, upper right, lower right. */
static void blend_float(const nv_args *a, int64_t out, const int64_t in[4], const between *y,
                        const between *x)
{
    const float *v = a->in[0].data, wy = y->weight_float, wx = x->weight_float;
    const float left = v[in[0]] * (1 - wy) * (1 - wx) + v[in[2]] * wy * (1 - wx);
    ((float *)a->out[0].data)[out] = left + v[in[1]] * (1 - wy) * wx + v[in[3]] * wy * wx;
}

static void blend_all(const nv_args *a, const between *y, const between *x, blend_fn *blend)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    const int64_t depth = out->dim[3], pixels = nv_shape_count(out) / (depth > 0 ? depth : 1);

    for (int64_t pixel = 0; pixel < pixels; pixel++) {
        const between *column = &x[pixel % out->dim[2]];
        const between *row = &y[pixel / out->dim[2] % out->dim[1]];
        const int64_t picture = pixel / out->dim[2] / out->dim[1] * in->dim[1];
        const int64_t upper = (picture + row->first) * in->dim[2];
        const int64_t lower = (picture + row->second) * in->dim[2];
        for (int64_t c = 0; c < depth; c++) {
            const int64_t around[4] = {
                (upper + column->first) * depth + c, (upper + column->second) * depth + c,
                (lower + column->first) * depth + c, (lower + column->second) * depth + c};
            blend(a, pixel * depth + c, around, row, column);
        }
    }
}

static nv_status resize(const nv_args *a, lines_fn *f, blend_fn *blend, nv_error *err)
{
    const int32_t *out = nv_out(a, 0)->shape.dim;
    if (nv_out(a, 0)->bytes == 0)
        return NV_OK; /* the lines alone could be billions */
    between *lines = golden_alloc((int64_t)out[1] + out[2], sizeof *lines);
    if (lines == NULL)
        return golden_out_of_memory(a, err);

    nv_status status = all_lines(a, 1, f, lines, err);
    if (status == NV_OK)
        status = all_lines(a, 2, f, lines + out[1], err);
    if (status == NV_OK)
        blend_all(a, lines, lines + out[1], blend);
    free(lines);
    return status;
}

nv_status nv_golden_resize_bilinear(const nv_args *a, nv_error *err)
{
    return resize(a, lines_int, blend_int, err);
}

nv_status nv_float_resize_bilinear(const nv_args *a, nv_error *err)
{
    return resize(a, lines_float, blend_float, err);
}
