/* SPDX-License-Identifier: Apache-2.0 */
/* PAD and PADV2, a border of one value around the input; MIRROR_PAD, a border of the input's own.
 */
#include "copy.h"
#include "values.h"

#include <string.h>

enum { MAX_ELEMENT = 8 }; /* bytes */

/* [R-PAD] The border: the third input where there is one; else 0, which in int8 is the output's
 * zero point (in int16 and int32 the interpreter takes plain 0). */
static void border_value(const nv_args *a, size_t size, unsigned char value[MAX_ELEMENT])
{
    memset(value, 0, MAX_ELEMENT);
    if (nv_in(a, 2) != NULL)
        memcpy(value, a->in[2].data, size);
    else if (nv_out(a, 0)->type == NV_INT8)
        value[0] = (unsigned char)golden_zero_point(nv_out(a, 0));
}

nv_status nv_golden_pad(const nv_args *a, nv_error *err)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    const size_t size = golden_size(nv_out(a, 0));
    golden_box border = golden_box_of(out), inside = golden_box_of(in);
    unsigned char value[MAX_ELEMENT];

    (void)err;
    border_value(a, size, value);
    memset(border.from_step, 0, sizeof border.from_step);
    nv_golden_copy(&border, value, a->out[0].data, size);

    golden_steps(out, inside.to_step);
    for (int32_t i = 0; i < in->rank; i++)
        inside.to += golden_get_wide(&a->in[1], 2 * (int64_t)i) * inside.to_step[i];
    nv_golden_copy(&inside, a->in[0].data, a->out[0].data, size);
    return NV_OK;
}

nv_status nv_golden_padv2(const nv_args *a, nv_error *err)
{
    return nv_golden_pad(a, err);
}

/* Where in a dimension position `x` comes from, counted from the input's first element: beyond
 * either end the order turns round, at the edge (1) or between the edge and itself (0). */
static int64_t mirrored(int64_t x, int64_t dim, int64_t edge)
{
    if (x < 0)
        return edge - 1 - x;
    return x < dim ? x : 2 * dim - 1 - edge - x;
}

nv_status nv_golden_mirror_pad(const nv_args *a, nv_error *err)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    const int64_t n = nv_shape_count(out), size = (int64_t)golden_size(nv_out(a, 0));
    const int64_t edge = a->node->params.mirror_pad.symmetric ? 0 : 1;
    int64_t step[NV_MAX_RANK];

    (void)err;
    golden_steps(in, step);
    for (int64_t i = 0; i < n; i++) {
        int64_t rest = i, from = 0;
        for (int32_t d = out->rank - 1; d >= 0; d--) {
            const int64_t x = rest % out->dim[d] - golden_get_wide(&a->in[1], 2 * (int64_t)d);
            from += mirrored(x, in->dim[d], edge) * step[d];
            rest /= out->dim[d];
        }
        memcpy((char *)a->out[0].data + i * size, (const char *)a->in[0].data + from * size,
               (size_t)size);
    }
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(pad)
GOLDEN_FLOAT_IS_GOLDEN(padv2)
GOLDEN_FLOAT_IS_GOLDEN(mirror_pad)
