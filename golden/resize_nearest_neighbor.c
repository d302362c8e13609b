/* SPDX-License-Identifier: Apache-2.0 */
/* RESIZE_NEAREST_NEIGHBOR, any type. */
#include "copy.h"

#include <math.h>
#include <string.h>

/* [R-RESIZE-NEAREST] The input's line for an output's row or column i, in float32 also for
 * integers. */
static int64_t nearest(const nv_resize_params *p, int32_t in, int32_t out, int64_t i)
{
    const bool corners = p->align_corners && out > 1;
    const float scale = corners ? (float)(in - 1) / (float)(out - 1) : (float)in / (float)out;
    const float at = ((float)i + (p->half_pixel_centers ? 0.5f : 0.0f)) * scale;
    const int64_t line = (int64_t)(p->align_corners ? roundf(at) : floorf(at));

    return line < in ? line : in - 1;
}

nv_status nv_golden_resize_nearest_neighbor(const nv_args *a, nv_error *err)
{
    const nv_resize_params *p = &a->node->params.resize_nearest_neighbor;
    const int32_t *in = nv_in(a, 0)->shape.dim, *out = nv_out(a, 0)->shape.dim;
    const int64_t pixel = out[3] * (int64_t)golden_size(nv_out(a, 0));
    const int64_t rows = (int64_t)out[0] * out[1];
    char *to = a->out[0].data;

    (void)err;
    for (int64_t row = 0; row < rows; row++) {
        const int64_t y = row / out[1] * in[1] + nearest(p, in[1], out[1], row % out[1]);
        for (int64_t x = 0; x < out[2]; x++) {
            const int64_t from = y * in[2] + nearest(p, in[2], out[2], x);
            memcpy(to, (const char *)a->in[0].data + from * pixel, (size_t)pixel);
            to += pixel;
        }
    }
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(resize_nearest_neighbor)
