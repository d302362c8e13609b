/* SPDX-License-Identifier: Apache-2.0 */
/* Blocks of pixels, to and from channels (SPACE_TO_DEPTH, DEPTH_TO_SPACE) and the batch
 * (SPACE_TO_BATCH_ND, BATCH_TO_SPACE_ND). */
#include "copy.h"
#include "values.h"

#include <string.h>

/* Channel (y * block + x) * C + c of a deep pixel is channel c of pixel (y, x) of its block. The
 * box runs over N, rows, y, columns, and x and c together. */
static golden_box depth_box(const nv_shape *space, const nv_shape *depth, int64_t block)
{
    const int64_t row = (int64_t)space->dim[2] * space->dim[3];
    const int64_t line = block * space->dim[3], pixel = depth->dim[3];

    return (golden_box){
        .rank = 5,
        .dim = {depth->dim[0], depth->dim[1], block, depth->dim[2], line},
        .from_step = {space->dim[1] * row, block * row, row, line, 1},
        .to_step = {depth->dim[1] * depth->dim[2] * pixel, depth->dim[2] * pixel, line, pixel, 1},
    };
}

nv_status nv_golden_space_to_depth(const nv_args *a, nv_error *err)
{
    const nv_tensor *in = nv_in(a, 0), *out = nv_out(a, 0);
    const golden_box box = depth_box(&in->shape, &out->shape, a->node->params.space_to_depth.block);

    (void)err;
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(out));
    return NV_OK;
}

nv_status nv_golden_depth_to_space(const nv_args *a, nv_error *err)
{
    const nv_tensor *in = nv_in(a, 0), *out = nv_out(a, 0);
    const golden_box box =
        golden_reversed(depth_box(&out->shape, &in->shape, a->node->params.depth_to_space.block));

    (void)err;
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(out));
    return NV_OK;
}

/* One side of pictures that are taken apart into a batch: pixel i of small picture `place` is pixel
 * i * block + place - margin of the large one. */
typedef struct side {
    int32_t block, margin, small, large;
} side;

/* Sides H and W; W is 1 where the tensors have none. */
static side side_of(const nv_args *a, const nv_shape *space, const nv_shape *batch, int32_t i)
{
    if (i >= space->rank - 2)
        return (side){1, 0, 1, 1};
    return (side){golden_get(&a->in[1], i), golden_get(&a->in[2], 2 * (int64_t)i),
                  batch->dim[i + 1], space->dim[i + 1]};
}

/* The small pixels of a place that lie in the large picture. */
typedef struct range {
    int64_t first, count;
} range;

static range range_of(side s, int32_t place)
{
    const int64_t before = (int64_t)s.margin - place, behind = before + s.large;
    const int64_t first = before > 0 ? (before + s.block - 1) / s.block : 0;
    int64_t end = behind > 0 ? (behind + s.block - 1) / s.block : 0;

    end = end < s.small ? end : s.small;
    return (range){first, end > first ? end - first : 0};
}

/* From large pictures to the small ones of place (y, x). */
static golden_box batch_box(const nv_shape *space, side h, side w, int32_t y, int32_t x)
{
    const int64_t depth = space->dim[space->rank - 1], pictures = space->dim[0];
    const int64_t small = (int64_t)h.small * w.small, large = (int64_t)h.large * w.large;
    const int64_t place = (int64_t)y * w.block + x;
    const range rows = range_of(h, y), columns = range_of(w, x);
    const int64_t row = rows.first * h.block + y - h.margin;
    const int64_t column = columns.first * w.block + x - w.margin;

    return (golden_box){
        .rank = 4,
        .dim = {pictures, rows.count, columns.count, depth},
        .from = (row * w.large + column) * depth,
        .from_step = {large * depth, (int64_t)h.block * w.large * depth, w.block * depth, 1},
        .to = (place * pictures * small + rows.first * w.small + columns.first) * depth,
        .to_step = {small * depth, w.small * depth, depth, 1},
    };
}

/* [R-SPACE-TO-BATCH] What no large pixel reaches is zero bytes, not the zero point. */
nv_status nv_golden_space_to_batch_nd(const nv_args *a, nv_error *err)
{
    const nv_tensor *in = nv_in(a, 0), *out = nv_out(a, 0);
    const side h = side_of(a, &in->shape, &out->shape, 0);
    const side w = side_of(a, &in->shape, &out->shape, 1);

    (void)err;
    if (out->bytes == 0)
        return NV_OK; /* the shapes of nothing agree with any blocks */
    memset(a->out[0].data, 0, out->bytes);
    for (int32_t y = 0; y < h.block; y++)
        for (int32_t x = 0; x < w.block; x++) {
            const golden_box box = batch_box(&in->shape, h, w, y, x);
            nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(out));
        }
    return NV_OK;
}

nv_status nv_golden_batch_to_space_nd(const nv_args *a, nv_error *err)
{
    const nv_tensor *in = nv_in(a, 0), *out = nv_out(a, 0);
    const side h = side_of(a, &out->shape, &in->shape, 0);
    const side w = side_of(a, &out->shape, &in->shape, 1);

    (void)err;
    if (out->bytes == 0)
        return NV_OK;
    for (int32_t y = 0; y < h.block; y++)
        for (int32_t x = 0; x < w.block; x++) {
            const golden_box box = golden_reversed(batch_box(&out->shape, h, w, y, x));
            nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(out));
        }
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(space_to_depth)
GOLDEN_FLOAT_IS_GOLDEN(depth_to_space)
GOLDEN_FLOAT_IS_GOLDEN(space_to_batch_nd)
GOLDEN_FLOAT_IS_GOLDEN(batch_to_space_nd)
