/* SPDX-License-Identifier: Apache-2.0 */
/* A NumPy array as the values of an input. */
#include "array/npy.h"

#include "message.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

static nv_shape squeezed(const nv_shape *s)
{
    nv_shape out = {0};
    for (int d = 0; d < s->rank; d++)
        if (s->dim[d] != 1)
            out.dim[out.rank++] = s->dim[d];
    return out;
}

/* Equal but for dimensions of 1, such as a batch that the array lacks. */
static bool compatible(const nv_shape *a, const nv_shape *b)
{
    nv_shape x = squeezed(a), y = squeezed(b);
    return x.rank == y.rank && memcmp(x.dim, y.dim, sizeof x.dim) == 0;
}

/* N,C,H,W where N,H,W,C is due. */
static bool planar(const nv_shape *a, const nv_shape *due)
{
    nv_shape x = squeezed(a), y = squeezed(due);
    return x.rank == 3 && y.rank == 3 && x.dim[0] == y.dim[2] && x.dim[1] == y.dim[0] &&
           x.dim[2] == y.dim[1];
}

static nv_status take_float(const nv_npy *array, nv_input *input, nv_error *err)
{
    int64_t n = nv_shape_count(&array->shape);
    float *real = malloc(((size_t)n + 1) * sizeof *real);

    if (real == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for %lld values", input->path,
                       (long long)n);
    for (int64_t i = 0; i < n; i++) {
        double wide;
        if (array->type == NV_FLOAT32) {
            memcpy(&real[i], array->data + (size_t)i * sizeof(float), sizeof(float));
        } else {
            memcpy(&wide, array->data + (size_t)i * sizeof wide, sizeof wide);
            real[i] = (float)wide;
        }
    }
    return nv_input_take_real(input, real, err);
}

nv_status nv_npy_to_input(const nv_npy *array, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;

    if (!compatible(&array->shape, &t->shape))
        return nv_fail(err, NV_E_INPUT, "%s: shape %s where %s '%.80s' has %s%s", input->path,
                       nv_text_shape(&array->shape).s, nv_input_role(input), t->name,
                       nv_text_shape(&t->shape).s,
                       planar(&array->shape, &t->shape) ? "; planar (NCHW) for interleaved?" : "");
    if (array->type == t->type)
        return nv_input_take(input, array->data, err);
    if ((array->type == NV_FLOAT32 || array->type == NV_FLOAT64) &&
        (t->type == NV_FLOAT32 || nv_is_quantized(t)))
        return take_float(array, input, err);
    return nv_fail(err, NV_E_INPUT, "%s: %s values where %s '%.80s' takes %s%s%s", input->path,
                   nv_type_name(array->type), nv_input_role(input), t->name, nv_type_name(t->type),
                   nv_is_quantized(t) ? " (or float32, to be quantized)" : "",
                   array->type == NV_UINT8 && t->type == NV_INT8 ? "; pixels? q = u - 128" : "");
}

nv_status nv_format_npy(const nv_blob *file, nv_input *input, nv_error *err)
{
    nv_npy array;

    NV_TRY(nv_npy_parse(file, &array, err));
    return nv_npy_to_input(&array, input, err);
}
