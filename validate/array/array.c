/* SPDX-License-Identifier: Apache-2.0 */
#include "array/array.h"

#include "array/lines.h"
#include "array/unpack.h"

#include <inttypes.h>
#include <stdlib.h>

/* ---- building ---- */

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for an array");
}

/* Room for one more of `count` items, doubled when full: a power of two is full. */
static void *grow(void *items, size_t count, size_t more, size_t size)
{
    size_t capacity = count < 64 ? 64 : (size_t)1 << (63 - __builtin_clzl(count));

    if (count >= 64 && capacity < count)
        capacity *= 2;
    if (items != NULL && count + more <= capacity)
        return items;
    while (capacity < count + more)
        capacity *= 2;
    return realloc(items, capacity * size);
}

nv_array *nv_arrays_add(nv_arrays *a)
{
    if (a->count == a->capacity) {
        size_t larger = a->capacity == 0 ? 8 : 2 * a->capacity;
        nv_array *items = realloc(a->items, larger * sizeof *items);
        if (items == NULL)
            return NULL;
        a->items = items;
        a->capacity = larger;
    }
    nv_array *item = &a->items[a->count++];
    *item = (nv_array){.type = NV_TYPE_COUNT, .shape = {.rank = -1}};
    return item;
}

nv_status nv_arrays_claim(nv_arrays *a, uint64_t bytes, int64_t line, nv_error *err)
{
    char where[24] = "";

    if (bytes <= a->max_bytes - a->claimed) {
        a->claimed += (size_t)bytes;
        return NV_OK;
    }
    if (line > 0)
        (void)snprintf(where, sizeof where, ":%" PRId64, line);
    return nv_fail(err, NV_E_LIMIT, "%s%s: %" PRIu64 " bytes more than --max-memory allows",
                   a->path, where, bytes - (a->max_bytes - a->claimed));
}

/* Marks `more` elements behind the last one. */
static nv_status mark(nv_array *a, size_t more, uint8_t known, nv_error *err)
{
    if (a->known == NULL && known)
        return NV_OK;
    bool first = a->known == NULL;
    uint8_t *marks = grow(a->known, a->count, more, 1);
    if (marks == NULL)
        return no_memory(err);
    a->known = marks;
    if (first)
        memset(a->known, 1, a->count);
    memset(a->known + a->count, known, more);
    return NV_OK;
}

nv_status nv_array_put(nv_array *a, const uint8_t *bytes, size_t count, nv_error *err)
{
    uint8_t *more = grow(a->bytes, a->count, count, 1);

    if (more == NULL)
        return no_memory(err);
    a->bytes = more;
    NV_TRY(mark(a, count, 1, err));
    memcpy(a->bytes + a->count, bytes, count);
    a->count += count;
    return NV_OK;
}

nv_status nv_array_put_number(nv_array *a, double number, nv_error *err)
{
    double *more = grow(a->numbers, a->count, 1, sizeof *more);

    if (more == NULL)
        return no_memory(err);
    a->numbers = more;
    NV_TRY(mark(a, 1, 1, err));
    a->numbers[a->count++] = number;
    return NV_OK;
}

nv_status nv_array_put_lost(nv_array *a, size_t count, nv_error *err)
{
    uint8_t *more = grow(a->bytes, a->count, count, 1);

    if (more == NULL)
        return no_memory(err);
    a->bytes = more;
    NV_TRY(mark(a, count, 0, err));
    memset(a->bytes + a->count, 0, count);
    a->count += count;
    return NV_OK;
}

nv_status nv_arrays_put_gap(nv_arrays *arrays, nv_array *a, uint64_t gap, int64_t line,
                            nv_error *err)
{
    NV_TRY(nv_arrays_claim(arrays, gap, line, err));
    nv_arrays_complain(arrays, line, "%" PRIu64 " bytes before this line are missing", gap);
    return nv_array_put_lost(a, (size_t)gap, err);
}

bool nv_array_again(const nv_array *first, const nv_array *later)
{
    return first->name != NULL && later->name != NULL && strcmp(first->name, later->name) == 0 &&
           first->count == later->count;
}

const nv_array *nv_arrays_only(const nv_arrays *a)
{
    const nv_array *only = NULL;

    for (size_t i = 0; i < a->count; i++)
        if (!a->items[i].doubtful) {
            if (only != NULL && !nv_array_again(only, &a->items[i]))
                return NULL;
            only = only == NULL ? &a->items[i] : only;
        }
    return only;
}

void nv_arrays_free(nv_arrays *a)
{
    for (size_t i = 0; i < a->count; i++) {
        free(a->items[i].name);
        free(a->items[i].tag);
        free(a->items[i].bytes);
        free(a->items[i].numbers);
        free(a->items[i].known);
    }
    for (size_t i = 0; i < a->n_left_out; i++)
        free(a->left_out[i].name);
    free(a->left_out);
    free(a->items);
    *a = (nv_arrays){0};
}

/* ---- reading ---- */

/* The first that takes the content. */
static const nv_array_format *const formats[] = {
    &nv_format_npy_array, &nv_format_npz,       &nv_format_frames,  &nv_format_ihex,
    &nv_format_srec,      &nv_format_log,       &nv_format_c_array, &nv_format_hexdump,
    &nv_format_numbers,   &nv_format_short_log,
};

static nv_status take_raw(const nv_blob *file, nv_arrays *a, nv_error *err)
{
    nv_array *item = nv_arrays_add(a);

    a->format = "raw";
    return item == NULL ? no_memory(err) : nv_array_put(item, file->data, file->bytes, err);
}

static nv_status read_plain(const nv_blob *file, size_t raw_bytes, nv_arrays *a, nv_error *err)
{
    if (file->bytes == raw_bytes)
        return take_raw(file, a, err);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (formats[i]->is(file)) {
            a->format = formats[i]->name;
            return formats[i]->read(file, a, err);
        }
    return take_raw(file, a, err);
}

nv_status nv_arrays_read(const nv_blob *file, size_t raw_bytes, size_t max_bytes,
                         nv_complaints *complaints, nv_arrays *a, nv_error *err)
{
    uint8_t *owned = NULL;
    nv_blob plain = *file;

    *a = (nv_arrays){.path = file->path, .max_bytes = max_bytes, .complaints = complaints};
    if (file->bytes != raw_bytes)
        NV_TRY(nv_unpack(file, max_bytes, &plain, &owned, err));
    nv_status st = read_plain(&plain, raw_bytes, a, err);
    free(owned);
    if (st == NV_OK && a->count == 0)
        st = nv_fail(err, NV_E_INPUT, "%s: read as %s, it holds no array", file->path, a->format);
    if (st != NV_OK)
        nv_arrays_free(a);
    return st;
}
