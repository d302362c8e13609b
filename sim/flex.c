/* SPDX-License-Identifier: Apache-2.0 */
#include "flex.h"

#include <string.h>

/* Types of values, as the format numbers them. */
enum flex_type {
    FLEX_NULL = 0,
    FLEX_INT = 1,
    FLEX_UINT = 2,
    FLEX_FLOAT = 3,
    FLEX_INDIRECT_INT = 6,
    FLEX_INDIRECT_UINT = 7,
    FLEX_INDIRECT_FLOAT = 8,
    FLEX_MAP = 9,
    FLEX_BOOL = 26
};

/* A value: where it is, how wide, and its packed type. */
typedef struct slot {
    size_t at;
    unsigned width;
    uint8_t packed;
} slot;

static nv_status fail(const nv_flex_map *m, nv_error *err)
{
    return nv_fail_at(err, NV_E_MODEL, m->offset, "the custom options are not a sound flexbuffer");
}

static bool lies_inside(const nv_flex_map *m, size_t at, size_t bytes)
{
    return at <= m->bytes && bytes <= m->bytes - at;
}

/* An unsigned number; the caller has proved that it lies inside. */
static uint64_t number(const nv_flex_map *m, size_t at, unsigned width)
{
    uint64_t n = 0;
    for (unsigned i = 0; i < width; i++)
        n |= (uint64_t)m->data[at + i] << (8 * i);
    return n;
}

/* What a distance that is stored at `at` leads back to. */
static bool follow(const nv_flex_map *m, size_t at, unsigned width, size_t *to)
{
    if (!lies_inside(m, at, width))
        return false;
    const uint64_t back = number(m, at, width);
    *to = at - (size_t)back;
    return back <= at;
}

/* `n` elements of `width` bytes, without overflow. */
static bool holds(const nv_flex_map *m, size_t at, size_t n, size_t width)
{
    return at <= m->bytes && n <= (m->bytes - at) / width;
}

static bool open_map(nv_flex_map *m, const slot *root)
{
    m->width = 1u << (root->packed & 3);
    if (root->packed >> 2 != FLEX_MAP || !follow(m, root->at, root->width, &m->values) ||
        m->values < 3 * (size_t)m->width || !lies_inside(m, m->values, 0))
        return false;
    const uint64_t key_width = number(m, m->values - 2 * m->width, m->width);
    const uint64_t count = number(m, m->values - m->width, m->width);
    if ((key_width != 1 && key_width != 2 && key_width != 4 && key_width != 8) || count > m->bytes)
        return false;
    m->key_width = (unsigned)key_width;
    m->count = (size_t)count;
    return follow(m, m->values - 3 * m->width, m->width, &m->keys) &&
           holds(m, m->keys, m->count, m->key_width) &&
           holds(m, m->values, m->count, (size_t)m->width + 1);
}

nv_status nv_flex_open(const nv_node *node, nv_flex_map *m, nv_error *err)
{
    *m = (nv_flex_map){
        .data = node->custom_options, .bytes = node->custom_bytes, .offset = node->offset};
    if (m->bytes == 0)
        return NV_OK;
    if (m->bytes < 3)
        return fail(m, err);
    const unsigned width = m->data[m->bytes - 1];
    if ((width != 1 && width != 2 && width != 4 && width != 8) || m->bytes < width + 2u)
        return fail(m, err);
    const slot root = {m->bytes - 2 - width, width, m->data[m->bytes - 2]};
    return open_map(m, &root) ? NV_OK : fail(m, err);
}

/* Whether key i is `key`; one that runs past the end is no key. */
static bool is_key(const nv_flex_map *m, size_t i, const char *key)
{
    const size_t length = strlen(key) + 1;
    size_t at;
    return follow(m, m->keys + i * m->key_width, m->key_width, &at) && lies_inside(m, at, length) &&
           memcmp(m->data + at, key, length) == 0;
}

static bool find(const nv_flex_map *m, const char *key, slot *s)
{
    for (size_t i = 0; i < m->count; i++)
        if (is_key(m, i, key)) {
            *s = (slot){m->values + i * m->width, m->width,
                        m->data[m->values + m->count * m->width + i]};
            return s->packed >> 2 != FLEX_NULL;
        }
    return false;
}

bool nv_flex_has(const nv_flex_map *m, const char *key)
{
    slot s;
    return find(m, key, &s);
}

/* Where the bytes of a scalar are: in its slot, or where this points to. */
static bool resolve(const nv_flex_map *m, slot *s, enum flex_type *type)
{
    *type = (enum flex_type)(s->packed >> 2);
    if (*type < FLEX_INDIRECT_INT || *type > FLEX_INDIRECT_FLOAT)
        return true;
    *type = (enum flex_type)(*type - FLEX_INDIRECT_INT + FLEX_INT);
    const size_t at = s->at;
    const unsigned width = s->width;
    s->width = 1u << (s->packed & 3);
    return follow(m, at, width, &s->at) && lies_inside(m, s->at, s->width);
}

static int64_t sign_extend(uint64_t n, unsigned width)
{
    const uint64_t sign = (uint64_t)1 << (8 * width - 1);
    return (int64_t)((n ^ sign) - sign);
}

static bool real(const nv_flex_map *m, const slot *s, double *value)
{
    if (s->width == sizeof(float)) {
        float f;
        memcpy(&f, m->data + s->at, sizeof f);
        *value = (double)f;
        return true;
    }
    if (s->width == sizeof *value)
        memcpy(value, m->data + s->at, sizeof *value);
    return s->width == sizeof *value;
}

/* A scalar as an integer if it is one, and as a number. */
typedef struct scalar {
    bool is_integer;
    int64_t integer;
    double number;
} scalar;

static nv_status get(const nv_flex_map *m, const char *key, scalar *value, nv_error *err)
{
    enum flex_type type;
    slot s;

    if (!find(m, key, &s))
        return nv_fail_at(err, NV_E_MODEL, m->offset, "the custom option %s is absent", key);
    if (!resolve(m, &s, &type))
        return fail(m, err);
    if (type == FLEX_FLOAT) {
        value->is_integer = false;
        return real(m, &s, &value->number) ? NV_OK : fail(m, err);
    }
    if (type != FLEX_INT && type != FLEX_UINT && type != FLEX_BOOL)
        return nv_fail_at(err, NV_E_MODEL, m->offset, "the custom option %s is not a number", key);
    const uint64_t n = number(m, s.at, s.width);
    value->is_integer = true;
    value->integer = type == FLEX_INT ? sign_extend(n, s.width) : (int64_t)n;
    value->number = (double)value->integer;
    return NV_OK;
}

nv_status nv_flex_i32(const nv_flex_map *m, const char *key, int32_t *value, nv_error *err)
{
    scalar s;

    NV_TRY(get(m, key, &s, err));
    if (!s.is_integer || s.integer < INT32_MIN || s.integer > INT32_MAX)
        return nv_fail_at(err, NV_E_MODEL, m->offset, "the custom option %s is %g, not an int32",
                          key, s.number);
    *value = (int32_t)s.integer;
    return NV_OK;
}

nv_status nv_flex_bool(const nv_flex_map *m, const char *key, bool *value, nv_error *err)
{
    int32_t n = 0;

    NV_TRY(nv_flex_i32(m, key, &n, err));
    *value = n != 0;
    return NV_OK;
}

nv_status nv_flex_f32(const nv_flex_map *m, const char *key, float *value, nv_error *err)
{
    scalar s;

    NV_TRY(get(m, key, &s, err));
    *value = (float)s.number;
    return NV_OK;
}
