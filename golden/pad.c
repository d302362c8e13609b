/* SPDX-License-Identifier: Apache-2.0 */
/* PAD, any type: a border of one value around the input. */
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

/* The input index that output element `i` copies, or -1 in the border. */
static int64_t source(const nv_args *a, int64_t i)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    int64_t at = 0, stride = 1;

    for (int32_t d = in->rank - 1; d >= 0; d--) {
        const int64_t x = i % out->dim[d] - golden_get(&a->in[1], 2 * d);
        if (x < 0 || x >= in->dim[d])
            return -1;
        at += x * stride;
        stride *= in->dim[d];
        i /= out->dim[d];
    }
    return at;
}

nv_status nv_golden_pad(const nv_args *a, nv_error *err)
{
    const size_t size = (size_t)nv_type_bits(nv_out(a, 0)->type) / 8;
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    const char *in = a->in[0].data;
    char *out = a->out[0].data;
    unsigned char border[MAX_ELEMENT];

    (void)err;
    border_value(a, size, border);
    for (int64_t i = 0; i < n; i++) {
        const int64_t from = source(a, i);
        memcpy(out + i * (int64_t)size, from < 0 ? (const char *)border : in + from * (int64_t)size,
               size);
    }
    return NV_OK;
}

nv_status nv_float_pad(const nv_args *a, nv_error *err)
{
    return nv_golden_pad(a, err);
}
