/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The options of a custom operator: a flexbuffer whose root is a map of scalars. As with the
 * cursor, nothing is read that was not first proved to lie in the buffer.
 *
 * The format, as far as it is used here (all little-endian; widths are 1, 2, 4 or 8 bytes, "back"
 * is an unsigned distance towards the start):
 *   buffer  ..., the root's value, its packed type, a byte: the width of the root's value
 *   packed  type << 2 | log2 of the width of what it refers to
 *   map     its value is the distance back to element 0 of its values; in front of these, each of
 *           the map's width: distance back to element 0 of the keys, width of the keys' elements,
 *           count; behind the values a packed type each
 *   keys    distances back to NUL-terminated strings
 */
#ifndef NV_SIM_FLEX_H
#define NV_SIM_FLEX_H

#include "nv/graph.h"
#include "nv/status.h"

typedef struct nv_flex_map {
    const uint8_t *data;
    size_t bytes;
    int64_t offset; /* of the operator in the file, for messages */
    size_t values, keys;
    unsigned width, key_width;
    size_t count;
} nv_flex_map;

/* The options of a node; an empty map where it has none. */
NV_MUST_CHECK nv_status nv_flex_open(const nv_node *node, nv_flex_map *map, nv_error *err);

/* Whether there is such a key, with a value other than null. */
bool nv_flex_has(const nv_flex_map *map, const char *key);

/* The value of a key, which must be there: an integer (a bool counts as 0 or 1), a truth value, a
 * number of any kind. */
NV_MUST_CHECK nv_status nv_flex_i32(const nv_flex_map *map, const char *key, int32_t *value,
                                    nv_error *err);
NV_MUST_CHECK nv_status nv_flex_bool(const nv_flex_map *map, const char *key, bool *value,
                                     nv_error *err);
NV_MUST_CHECK nv_status nv_flex_f32(const nv_flex_map *map, const char *key, float *value,
                                    nv_error *err);

#endif
