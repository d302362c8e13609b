/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rows of a hex dump, put together. An address ahead of what was read so far leaves a gap of
 * lost bytes; one behind begins a new array.
 */
#include "array/array.h"
#include "array/hexdump_row.h"
#include "array/lines.h"

#include <ctype.h>

/* Digits that a decimal number has as well: firmware prints those a line, too. */
static bool may_be_decimal(const nv_hexdump_row *r, const char *line, size_t length)
{
    if (r->has_address || length > 4 || line[0] == '0')
        return false;
    for (size_t i = 0; i < length; i++)
        if (!isdigit((unsigned char)line[i]))
            return false;
    return true;
}

static bool is_hexdump(const nv_blob *file)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    int good = 0, bad = 0;
    bool certain = false;

    while (good + bad < 64 && nv_lines_next(&lines, &line, &length)) {
        nv_hexdump_row r;
        if (length == 0)
            continue;
        length = nv_hexdump_row_length(line, length);
        bool is = length < 4096 && nv_hexdump_row_read(line, length, &r) && !r.is_repeat;
        bool holds = is && (r.n > 0 || r.n_numbers > 0);
        good += holds;
        bad += !is;
        certain |= holds && !may_be_decimal(&r, line, length);
    }
    return certain && good >= bad;
}

/* ---- the whole file ---- */

typedef struct dump {
    nv_arrays *arrays;
    nv_array *array; /* that is being filled; NULL: none yet */
    uint64_t next;   /* address behind it */
    nv_hexdump_row last;
    bool repeats; /* a "*" waits for the next address */
} dump;

static nv_status begin(dump *d, int64_t line, uint64_t address, nv_error *err)
{
    d->array = nv_arrays_add(d->arrays);
    if (d->array == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", d->arrays->path);
    d->array->line = line;
    d->next = address;
    return NV_OK;
}

static nv_status fill_gap(dump *d, int64_t line, uint64_t gap, nv_error *err)
{
    if (!d->repeats)
        return nv_arrays_put_gap(d->arrays, d->array, gap, line, err);
    NV_TRY(nv_arrays_claim(d->arrays, gap, line, err));
    while (gap > 0) {
        size_t some = d->last.n < gap ? d->last.n : (size_t)gap;
        NV_TRY(nv_array_put(d->array, d->last.bytes, some, err));
        gap -= some;
    }
    return NV_OK;
}

static nv_status put_row(dump *d, const nv_hexdump_row *r, int64_t line, nv_error *err)
{
    bool jumps = r->has_address && d->array != NULL && r->n_numbers == 0 &&
                 (r->address < d->next || (!d->repeats && r->address - d->next > NV_LARGEST_GAP));

    if (d->array == NULL || jumps)
        NV_TRY(begin(d, line, r->address, err));
    if (r->has_address && r->address > d->next && r->n_numbers == 0 && d->array->numbers == NULL)
        NV_TRY(fill_gap(d, line, r->address - d->next, err));
    d->repeats = false;
    for (size_t i = 0; i < r->n_numbers && d->array->bytes == NULL; i++)
        NV_TRY(nv_array_put_number(d->array, r->numbers[i], err));
    if (r->n > 0 && d->array->numbers == NULL)
        NV_TRY(nv_array_put(d->array, r->bytes, r->n, err));
    d->next = (r->has_address ? r->address : d->next) + r->n;
    d->last = *r;
    return NV_OK;
}

/* What gdb writes between: its prompt with a command, its pager's question. */
static bool is_prompt(const char *line, size_t length)
{
    return nv_find(line, length, "(gdb)") == line || nv_find(line, length, "--Type <RET>") == line;
}

static nv_status take_row(dump *d, const char *line, size_t length, int64_t number, nv_error *err)
{
    nv_hexdump_row r;

    if (!nv_hexdump_row_read(line, length, &r)) {
        if (d->array != NULL ? !is_prompt(line, length) : nv_hexdump_row_remains(line, length))
            nv_arrays_complain(d->arrays, number, "no line of a hex dump");
        return NV_OK;
    }
    if (r.is_repeat) {
        d->repeats = d->array != NULL && d->last.n > 0;
        return NV_OK;
    }
    if (r.n == 0 && r.n_numbers == 0 && d->array == NULL)
        return NV_OK;
    return put_row(d, &r, number, err);
}

static nv_status read_hexdump(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    dump d = {.arrays = arrays};
    const char *line;
    size_t length;

    while (nv_lines_next(&lines, &line, &length))
        for (size_t part; length > 0; line += part, length -= part) {
            part = nv_hexdump_row_length(line, length);
            NV_TRY(take_row(&d, line, part, lines.number, err));
        }
    return NV_OK;
}

const nv_array_format nv_format_hexdump = {"hex dump", is_hexdump, read_hexdump};
