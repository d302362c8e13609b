/* SPDX-License-Identifier: Apache-2.0 */
/*
 * NumPy arrays: the magic, a version, the length of a header, the header as a Python dictionary,
 * the values in C order (numpy.lib.format, versions 1 to 3). An .npz is a zip archive of them.
 */
#include "array/npy.h"

#include "array/array.h"
#include "text.h"

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

static nv_status parse_dtype(const nv_blob *file, const char *header, nv_npy *array, nv_error *err)
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

static nv_status parse_shape(const nv_blob *file, const char *header, nv_npy *array, nv_error *err)
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
static bool byte_size(const nv_npy *array, size_t *bytes)
{
    *bytes = (size_t)nv_type_bits(array->type) / 8;
    for (int d = 0; d < array->shape.rank; d++)
        if (__builtin_mul_overflow(*bytes, (size_t)array->shape.dim[d], bytes))
            return false;
    return true;
}

nv_status nv_npy_parse(const nv_blob *file, nv_npy *array, nv_error *err)
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
    char *header = nv_text_slice((const char *)p + start, length);
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
    array->bytes = bytes;
    return NV_OK;
}

nv_status nv_npy_put(const nv_blob *file, const char *name, size_t name_length, nv_arrays *arrays,
                     nv_error *err)
{
    nv_npy npy;

    NV_TRY(nv_npy_parse(file, &npy, err));
    nv_array *a = nv_arrays_add(arrays);
    if (a == NULL || (name != NULL && (a->name = nv_text_slice(name, name_length)) == NULL))
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", file->path);
    a->type = npy.type;
    a->shape = npy.shape;
    return nv_array_put(a, npy.data, npy.bytes, err);
}

static bool is_npy(const nv_blob *file)
{
    return file->bytes > 6 && memcmp(file->data, "\x93NUMPY", 6) == 0;
}

static nv_status read_npy(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    return nv_npy_put(file, NULL, 0, arrays, err);
}

const nv_array_format nv_format_npy_array = {"npy", is_npy, read_npy};
