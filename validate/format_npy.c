/* SPDX-License-Identifier: Apache-2.0 */
/*
 * NumPy arrays: the magic, a version, the length of a header, the header as a Python dictionary,
 * the values in C order (numpy.lib.format, versions 1 to 3).
 */
#include "input.h"

#include "message.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *descr;
    nv_type type;
} dtypes[] = {
    {"|i1", NV_INT8},   {"|u1", NV_UINT8},   {"|b1", NV_BOOL},    {"<i2", NV_INT16},
    {"<u2", NV_UINT16}, {"<i4", NV_INT32},   {"<u4", NV_UINT32},  {"<i8", NV_INT64},
    {"<u8", NV_UINT64}, {"<f4", NV_FLOAT32}, {"<f8", NV_FLOAT64},
};

typedef struct npy {
    nv_type type;
    nv_shape shape;
    const uint8_t *data;
} npy;

static nv_status broken(const nv_blob *file, const char *what, nv_error *err)
{
    return nv_fail(err, NV_E_INPUT, "%s: not a NumPy array: %s", file->path, what);
}

/* What follows "'key':" in the header. */
static const char *find(const char *header, const char *key)
{
    char quoted[32];
    (void)snprintf(quoted, sizeof quoted, "'%s':", key);
    const char *at = strstr(header, quoted);
    if (at == NULL)
        return NULL;
    at += strlen(quoted);
    return at + strspn(at, " ");
}

static nv_status parse_dtype(const nv_blob *file, const char *header, npy *array, nv_error *err)
{
    const char *descr = find(header, "descr");
    size_t length = descr == NULL || *descr != '\'' ? 0 : strcspn(++descr, "'");

    if (length == 0)
        return broken(file, "no simple dtype in its header", err);
    for (size_t i = 0; i < sizeof dtypes / sizeof *dtypes; i++)
        if (strlen(dtypes[i].descr) == length && strncmp(descr, dtypes[i].descr, length) == 0) {
            array->type = dtypes[i].type;
            return NV_OK;
        }
    return nv_fail(err, NV_E_INPUT, "%s: dtype '%.*s' is not read%s", file->path,
                   length > 8 ? 8 : (int)length, descr,
                   *descr == '>' ? ": big-endian; store it little-endian" : "");
}

static nv_status parse_shape(const nv_blob *file, const char *header, npy *array, nv_error *err)
{
    const char *at = find(header, "shape");

    if (at == NULL || *at++ != '(')
        return broken(file, "no shape in its header", err);
    array->shape.rank = 0;
    for (at += strspn(at, " ,"); *at != ')'; at += strspn(at, " ,")) {
        char *end;
        long long dim = strtoll(at, &end, 10);
        if (end == at || dim < 0 || dim > INT32_MAX)
            return broken(file, "its shape cannot be read", err);
        if (array->shape.rank == NV_MAX_RANK)
            return nv_fail(err, NV_E_INPUT, "%s: more than %d dimensions", file->path, NV_MAX_RANK);
        array->shape.dim[array->shape.rank++] = (int32_t)dim;
        at = end;
    }
    return NV_OK;
}

/* bytes = count * size of an element, refusing what overflows. */
static bool byte_size(const npy *array, size_t *bytes)
{
    *bytes = (size_t)nv_type_bits(array->type) / 8;
    for (int d = 0; d < array->shape.rank; d++)
        if (__builtin_mul_overflow(*bytes, (size_t)array->shape.dim[d], bytes))
            return false;
    return true;
}

static nv_status parse(const nv_blob *file, npy *array, nv_error *err)
{
    const uint8_t *p = file->data;
    size_t start, length, bytes;

    if (file->bytes < 12 || memcmp(p, "\x93NUMPY", 6) != 0)
        return broken(file, "it does not begin with \\x93NUMPY", err);
    if (p[6] < 1 || p[6] > 3)
        return broken(file, "unknown version", err);
    start = p[6] == 1 ? 10 : 12;
    length = p[8] | (size_t)p[9] << 8;
    if (p[6] > 1)
        length |= (size_t)p[10] << 16 | (size_t)p[11] << 24;
    if (length > file->bytes - start)
        return broken(file, "the header is cut short", err);
    char *header = strndup((const char *)p + start, length);
    if (header == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its header", file->path);
    nv_status st = parse_dtype(file, header, array, err);
    if (st == NV_OK)
        st = parse_shape(file, header, array, err);
    const char *order = find(header, "fortran_order");
    if (st == NV_OK && (order == NULL || strncmp(order, "False", 5) != 0))
        st = nv_fail(err, NV_E_INPUT, "%s: in Fortran order; store it with numpy.ascontiguousarray",
                     file->path);
    free(header);
    NV_TRY(st);
    if (!byte_size(array, &bytes) || bytes != file->bytes - start - length)
        return nv_fail(err, NV_E_INPUT, "%s: %zu bytes of values, which is not what its shape says",
                       file->path, file->bytes - start - length);
    array->data = p + start + length;
    return NV_OK;
}

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

static nv_status take_float(const npy *array, nv_input *input, nv_error *err)
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

nv_status nv_format_npy(const nv_blob *file, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    npy array;

    NV_TRY(parse(file, &array, err));
    if (!compatible(&array.shape, &t->shape))
        return nv_fail(err, NV_E_INPUT, "%s: shape %s where input '%.80s' has %s%s", file->path,
                       nv_text_shape(&array.shape).s, t->name, nv_text_shape(&t->shape).s,
                       planar(&array.shape, &t->shape) ? "; planar (NCHW) for interleaved?" : "");
    if (array.type == t->type)
        return nv_input_take(input, array.data, err);
    if ((array.type == NV_FLOAT32 || array.type == NV_FLOAT64) &&
        (t->type == NV_FLOAT32 || nv_is_quantized(t)))
        return take_float(&array, input, err);
    return nv_fail(err, NV_E_INPUT, "%s: %s values where input '%.80s' takes %s%s%s", file->path,
                   nv_type_name(array.type), t->name, nv_type_name(t->type),
                   nv_is_quantized(t) ? " (or float32, to be quantized)" : "",
                   array.type == NV_UINT8 && t->type == NV_INT8 ? "; pixels? q = u - 128" : "");
}
