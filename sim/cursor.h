/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A bounds-checked cursor over a flatbuffer. Nothing is read that was not first proved to lie in
 * the file, and nothing is assumed of alignment.
 *
 * The format, as far as it is used here (all little-endian, offsets unsigned unless said):
 *   file    u32 offset of the root table, 4 bytes of identifier
 *   table   i32 distance back to its vtable, then the inline fields
 *   vtable  u16 its own bytes, u16 the table's bytes, u16 a field: offset in the table, 0: absent
 *   vector  u32 count, then the elements; a string is a vector of bytes and a NUL behind it
 *   a field or element that is a table, vector or string holds the u32 distance to it
 *
 * Every failure is NV_E_MODEL with the byte offset at which the file is wrong.
 */
#ifndef NV_SIM_CURSOR_H
#define NV_SIM_CURSOR_H

#include "nv/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A field of the schema, see NV_FIELD in schema.h. */
typedef struct nv_schema_field {
    const char *name; /* "Tensor.shape", for messages */
    unsigned slot;    /* its place in the vtable */
} nv_schema_field;

/* A table that lies wholly in the file; file == NULL: an absent one, all of whose fields are
 * absent. A union's value also carries the number of its member (0: none). */
typedef struct nv_table {
    const uint8_t *file;
    size_t file_bytes;
    size_t at;     /* offset of the table */
    size_t vtable; /* offset of its vtable */
    unsigned slots, bytes;
    unsigned member;
} nv_table;

/* A vector that lies wholly in the file; count 0 if absent. */
typedef struct nv_vector {
    const char *name; /* of the field */
    const uint8_t *file;
    size_t file_bytes;
    size_t at; /* offset of element 0 */
    uint32_t count;
} nv_vector;

/* The root table of a file that carries `identifier` (4 characters). */
NV_MUST_CHECK nv_status nv_cursor_root(const uint8_t *file, size_t bytes, const char *identifier,
                                       nv_table *root, nv_error *err);

/* Scalar fields; an absent one has the schema's default `otherwise`. */
NV_MUST_CHECK nv_status nv_table_bool(const nv_table *t, nv_schema_field f, bool otherwise,
                                      bool *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_u8(const nv_table *t, nv_schema_field f, uint8_t otherwise,
                                    uint8_t *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_i32(const nv_table *t, nv_schema_field f, int32_t otherwise,
                                     int32_t *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_u32(const nv_table *t, nv_schema_field f, uint32_t otherwise,
                                     uint32_t *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_u64(const nv_table *t, nv_schema_field f, uint64_t otherwise,
                                     uint64_t *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_f32(const nv_table *t, nv_schema_field f, float otherwise,
                                     float *value, nv_error *err);
/* One of the values 0 to last of an enum; any other fails. */
NV_MUST_CHECK nv_status nv_table_enum(const nv_table *t, nv_schema_field f, uint8_t last,
                                      uint8_t *value, nv_error *err);

/* Fields that refer to something else in the file. */
NV_MUST_CHECK nv_status nv_table_table(const nv_table *t, nv_schema_field f, nv_table *value,
                                       nv_error *err);
NV_MUST_CHECK nv_status nv_table_union(const nv_table *t, nv_schema_field type, nv_schema_field f,
                                       nv_table *value, nv_error *err);
NV_MUST_CHECK nv_status nv_table_vector(const nv_table *t, nv_schema_field f, size_t element_bytes,
                                        nv_vector *value, nv_error *err);
/* A string, where it lies in the file, NUL-terminated; NULL if absent. */
NV_MUST_CHECK nv_status nv_table_string(const nv_table *t, nv_schema_field f, const char **value,
                                        nv_error *err);

/* Elements; the vector must have been opened with their size, and i < count. */
int32_t nv_vector_i32(const nv_vector *v, uint32_t i);
int64_t nv_vector_i64(const nv_vector *v, uint32_t i);
float nv_vector_f32(const nv_vector *v, uint32_t i);
NV_MUST_CHECK nv_status nv_vector_table(const nv_vector *v, uint32_t i, nv_table *value,
                                        nv_error *err);

static inline bool nv_table_present(const nv_table *t)
{
    return t->file != NULL;
}

#endif
