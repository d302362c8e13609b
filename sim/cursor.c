/* SPDX-License-Identifier: Apache-2.0 */
#include "cursor.h"

#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the file is read by memcpy");

enum { IDENTIFIER_BYTES = 4, VTABLE_HEADER_BYTES = 4 };

#define LIKELY_TRUNCATED "likely cause: the file is truncated or damaged"

static bool fits(size_t file_bytes, size_t at, uint64_t bytes)
{
    return at <= file_bytes && bytes <= file_bytes - at;
}

/* Reads of values that the caller has proved to lie in the file. */
#define LOAD(suffix, type)                                                                         \
    static inline type load_##suffix(const uint8_t *file, size_t at)                               \
    {                                                                                              \
        type value;                                                                                \
        memcpy(&value, file + at, sizeof value);                                                   \
        return value;                                                                              \
    }
LOAD(u8, uint8_t)
LOAD(u16, uint16_t)
LOAD(i32, int32_t)
LOAD(u32, uint32_t)
LOAD(i64, int64_t)
LOAD(u64, uint64_t)
LOAD(f32, float)

static nv_status open_table(const uint8_t *file, size_t bytes, size_t at, const char *what,
                            nv_table *t, nv_error *err)
{
    if (!fits(bytes, at, sizeof(int32_t)))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)at,
                          "%s: the table at offset %zu is past the end of the file (%zu "
                          "bytes); " LIKELY_TRUNCATED,
                          what, at, bytes);
    int64_t vtable = (int64_t)at - load_i32(file, at);
    if (vtable < 0 || !fits(bytes, (size_t)vtable, VTABLE_HEADER_BYTES))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)at,
                          "%s: the table at offset %zu puts its vtable at %lld, outside the file "
                          "(%zu bytes); " LIKELY_TRUNCATED,
                          what, at, (long long)vtable, bytes);
    unsigned vtable_bytes = load_u16(file, (size_t)vtable);
    unsigned table_bytes = load_u16(file, (size_t)vtable + 2);
    if (vtable_bytes < VTABLE_HEADER_BYTES || vtable_bytes % 2 != 0 ||
        !fits(bytes, (size_t)vtable, vtable_bytes))
        return nv_fail_at(err, NV_E_MODEL, vtable,
                          "%s: the vtable at offset %lld claims %u bytes, expected an even number "
                          "from 4 up to the end of the file (%zu bytes); " LIKELY_TRUNCATED,
                          what, (long long)vtable, vtable_bytes, bytes);
    if (table_bytes < sizeof(int32_t) || !fits(bytes, at, table_bytes))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)at,
                          "%s: the table at offset %zu claims %u bytes, expected from 4 up to the "
                          "end of the file (%zu bytes); " LIKELY_TRUNCATED,
                          what, at, table_bytes, bytes);
    *t = (nv_table){.file = file,
                    .file_bytes = bytes,
                    .at = at,
                    .vtable = (size_t)vtable,
                    .slots = (vtable_bytes - VTABLE_HEADER_BYTES) / 2,
                    .bytes = table_bytes};
    return NV_OK;
}

nv_status nv_cursor_root(const uint8_t *file, size_t bytes, const char *identifier, nv_table *root,
                         nv_error *err)
{
    if (bytes < sizeof(uint32_t) + IDENTIFIER_BYTES)
        return nv_fail_at(err, NV_E_MODEL, 0,
                          "not a .tflite file: %zu bytes, expected at least 8 and the identifier "
                          "\"%s\" at offset 4",
                          bytes, identifier);
    if (memcmp(file + sizeof(uint32_t), identifier, IDENTIFIER_BYTES) != 0)
        return nv_fail_at(err, NV_E_MODEL, sizeof(uint32_t),
                          "not a .tflite file: expected the identifier \"%s\" at offset 4, found "
                          "bytes %02x %02x %02x %02x; likely cause: another format, or a web page "
                          "saved in its place",
                          identifier, file[4], file[5], file[6], file[7]);
    return open_table(file, bytes, load_u32(file, 0), "root", root, err);
}

/* Offset in the file of a field of `width` bytes; 0 (where the file has its root) if absent. */
static nv_status find(const nv_table *t, nv_schema_field f, unsigned width, size_t *at,
                      nv_error *err)
{
    *at = 0;
    if (!nv_table_present(t) || f.slot >= t->slots)
        return NV_OK;
    unsigned offset = load_u16(t->file, t->vtable + VTABLE_HEADER_BYTES + 2 * f.slot);
    if (offset == 0)
        return NV_OK;
    if (offset < sizeof(int32_t) || offset + width > t->bytes)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)t->at,
                          "%s: %u bytes at offset %u of a table of %u bytes (at offset %zu); "
                          "likely cause: the file is damaged",
                          f.name, width, offset, t->bytes, t->at);
    *at = t->at + offset;
    return NV_OK;
}

/* A scalar field, by its C type. */
#define SCALAR(suffix, type)                                                                       \
    nv_status nv_table_##suffix(const nv_table *t, nv_schema_field f, type otherwise, type *value, \
                                nv_error *err)                                                     \
    {                                                                                              \
        size_t at;                                                                                 \
        NV_TRY(find(t, f, sizeof(type), &at, err));                                                \
        *value = at == 0 ? otherwise : load_##suffix(t->file, at);                                 \
        return NV_OK;                                                                              \
    }
SCALAR(u8, uint8_t)
SCALAR(i32, int32_t)
SCALAR(u32, uint32_t)
SCALAR(u64, uint64_t)
SCALAR(f32, float)

nv_status nv_table_bool(const nv_table *t, nv_schema_field f, bool otherwise, bool *value,
                        nv_error *err)
{
    uint8_t byte;
    NV_TRY(nv_table_u8(t, f, otherwise, &byte, err));
    *value = byte != 0;
    return NV_OK;
}

nv_status nv_table_enum(const nv_table *t, nv_schema_field f, uint8_t last, uint8_t *value,
                        nv_error *err)
{
    NV_TRY(nv_table_u8(t, f, 0, value, err));
    if (*value > last)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)t->at,
                          "%s is %u in the table at offset %zu, expected 0 to %u; likely cause: "
                          "the file is damaged, or newer than this schema",
                          f.name, *value, t->at, last);
    return NV_OK;
}

/* Follows the offset that is stored at `at`. */
static nv_status follow(const uint8_t *file, size_t bytes, size_t at, const char *what,
                        size_t *target, nv_error *err)
{
    uint32_t distance = load_u32(file, at);

    *target = 0;
    if (distance < sizeof(uint32_t) || !fits(bytes, at, (uint64_t)distance + sizeof(uint32_t)))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)at,
                          "%s: offset %zu points %u bytes ahead, expected from 4 up to the end of "
                          "the file (%zu bytes); " LIKELY_TRUNCATED,
                          what, at, (unsigned)distance, bytes);
    *target = at + distance;
    return NV_OK;
}

nv_status nv_table_table(const nv_table *t, nv_schema_field f, nv_table *value, nv_error *err)
{
    size_t at, target;

    *value = (nv_table){.file = NULL};
    NV_TRY(find(t, f, sizeof(uint32_t), &at, err));
    if (at == 0)
        return NV_OK;
    NV_TRY(follow(t->file, t->file_bytes, at, f.name, &target, err));
    return open_table(t->file, t->file_bytes, target, f.name, value, err);
}

nv_status nv_table_union(const nv_table *t, nv_schema_field type, nv_schema_field f,
                         nv_table *value, nv_error *err)
{
    uint8_t member;

    NV_TRY(nv_table_u8(t, type, 0, &member, err));
    NV_TRY(nv_table_table(t, f, value, err));
    value->member = member;
    return NV_OK;
}

nv_status nv_table_vector(const nv_table *t, nv_schema_field f, size_t element_bytes,
                          nv_vector *value, nv_error *err)
{
    size_t at, target;

    *value = (nv_vector){.name = f.name, .file = t->file, .file_bytes = t->file_bytes};
    NV_TRY(find(t, f, sizeof(uint32_t), &at, err));
    if (at == 0)
        return NV_OK;
    NV_TRY(follow(t->file, t->file_bytes, at, f.name, &target, err));
    value->at = target + sizeof(uint32_t);
    value->count = load_u32(t->file, target);
    if (value->count > INT32_MAX ||
        !fits(t->file_bytes, value->at, (uint64_t)value->count * element_bytes))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)target,
                          "%s: the vector at offset %zu claims %u elements of %zu bytes, past the "
                          "end of the file (%zu bytes); " LIKELY_TRUNCATED,
                          f.name, target, (unsigned)value->count, element_bytes, t->file_bytes);
    return NV_OK;
}

nv_status nv_table_string(const nv_table *t, nv_schema_field f, const char **value, nv_error *err)
{
    nv_vector v;

    *value = NULL;
    NV_TRY(nv_table_vector(t, f, 1, &v, err));
    if (v.at == 0)
        return NV_OK;
    if (!fits(v.file_bytes, v.at, (uint64_t)v.count + 1) || v.file[v.at + v.count] != '\0')
        return nv_fail_at(
            err, NV_E_MODEL, (int64_t)v.at,
            "%s: the string of %u bytes at offset %zu does not end in a NUL; " LIKELY_TRUNCATED,
            f.name, (unsigned)v.count, v.at);
    *value = (const char *)v.file + v.at;
    return NV_OK;
}

int32_t nv_vector_i32(const nv_vector *v, uint32_t i)
{
    return load_i32(v->file, v->at + i * sizeof(int32_t));
}

int64_t nv_vector_i64(const nv_vector *v, uint32_t i)
{
    return load_i64(v->file, v->at + i * sizeof(int64_t));
}

float nv_vector_f32(const nv_vector *v, uint32_t i)
{
    return load_f32(v->file, v->at + i * sizeof(float));
}

nv_status nv_vector_table(const nv_vector *v, uint32_t i, nv_table *value, nv_error *err)
{
    size_t target;

    NV_TRY(follow(v->file, v->file_bytes, v->at + i * sizeof(uint32_t), v->name, &target, err));
    return open_table(v->file, v->file_bytes, target, v->name, value, err);
}
