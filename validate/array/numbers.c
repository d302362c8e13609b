/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers in a row, with commas, blanks, brackets or line ends between: CSV, printf, numpy's str
 * and repr, gdb's print. A line may begin with what an RTOS's logger puts there, and with a name
 * and ':' or '='. Lines of words may stand between. In a log the numbers of each tag or module are
 * an array of its name; those without one, and all of a file that is no log, are another.
 */
#include "array/array.h"
#include "array/left_out.h"
#include "array/lines.h"
#include "array/number_row.h"

static bool is_numbers(const nv_blob *file)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    int good = 0, bad = 0;
    bool certain = false;
    nv_number_row r = {.is_logged = false};

    for (size_t i = 0; i < file->bytes && i < 4096; i++)
        if (file->data[i] == 0 || file->data[i] >= 0x80)
            return false;
    /* What else was logged says nothing; bytes in hex may be anywhere. */
    while ((r.is_logged || good + bad < 64) && nv_lines_next(&lines, &line, &length)) {
        nv_number_row_open(line, length, &r);
        const nv_number_counts c = nv_number_row_count(&r);
        if (r.is_logged && nv_number_row_is_pairs(&c) && c.letters)
            return false;
        if (r.is_logged && c.words > 0)
            continue;
        good += c.numbers;
        bad += c.words;
        certain |= c.numbers > 0 && !(r.is_logged && nv_number_row_is_pairs(&c));
    }
    return certain && good > 3 * bad;
}

static nv_status read_line(nv_array *a, nv_arrays *arrays, const nv_number_row *r, int64_t at,
                           nv_error *err)
{
    const char *next = r->at;

    for (nv_number_token t; nv_number_next(&next, r->end, &t);) {
        if (!t.is_number) {
            if (!t.is_wrapping)
                nv_arrays_complain(arrays, at, "'%.*s' is no number",
                                   t.length > 20 ? 20 : (int)t.length, t.text);
            continue;
        }
        a->line = a->line == 0 ? at : a->line;
        a->fractional |= t.fractional;
        NV_TRY(nv_arrays_claim(arrays, (uint64_t)(t.times - 1) * sizeof t.number, at, err));
        for (long i = 0; i < t.times; i++)
            NV_TRY(nv_array_put_number(a, t.number, err));
    }
    return NV_OK;
}

enum { SOURCES = 64, FEW = 16 }; /* tags of a log; numbers of one that may be anything */

typedef struct reader {
    nv_arrays *arrays;     /* one of each source */
    bool in_log;           /* where what is of words is no concern of ours */
    bool certain[SOURCES]; /* that the numbers of an array are decimal */
} reader;

static bool is_log(const nv_blob *file)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    nv_number_row r = {.is_logged = false};

    while (!r.is_logged && nv_lines_next(&lines, &line, &length))
        nv_number_row_open(line, length, &r);
    return r.is_logged;
}

/* The index of its writer's array; behind the last: there is none. A minimal log says no more than
 * a level. */
static size_t array_of(const reader *d, const nv_number_row *r, const char **name, size_t *length)
{
    size_t i = 0;

    *name = r->log.source;
    *length = r->is_logged && r->log.kind != NV_LOG_MINIMAL ? r->log.source_length : 0;
    for (; i < d->arrays->count; i++) {
        const char *other = d->arrays->items[i].name;
        if (*length == (other == NULL ? 0 : strlen(other)) &&
            (*length == 0 || memcmp(*name, other, *length) == 0))
            break;
    }
    return i;
}

static nv_status take_row(reader *d, const nv_number_row *r, int64_t number, nv_error *err)
{
    const nv_number_counts c = nv_number_row_count(r);
    const char *name;
    size_t length;
    const size_t i = array_of(d, r, &name, &length);
    const bool is_new = i == d->arrays->count;

    if (c.words > 0 && (c.words >= c.numbers || (d->in_log && is_new))) {
        if (c.numbers + c.numerals > 0 &&
            (!d->in_log || (!is_new && d->arrays->items[i].count >= FEW)))
            nv_arrays_complain(d->arrays, number, "as many words as numbers or more: left out");
        return nv_leave_out(d->arrays, r, "words", number, err);
    }
    if (c.numbers == 0)
        return NV_OK;
    if (i == SOURCES) {
        nv_arrays_complain(d->arrays, number, "numbers of more than %d tags: left out", SOURCES);
        return NV_OK;
    }
    nv_array *a = is_new ? nv_arrays_add(d->arrays) : &d->arrays->items[i];
    if (a == NULL || (is_new && length > 0 && (a->name = strndup(name, length)) == NULL))
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", d->arrays->path);
    /* A single number a line is no row of bytes. */
    d->certain[i] |= !nv_number_row_is_pairs(&c) || c.pairs == 1;
    return read_line(a, d->arrays, r, number, err);
}

static nv_status read_numbers(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    reader d = {.arrays = arrays, .in_log = is_log(file)};
    nv_number_row r;

    while (nv_lines_next(&lines, &line, &length)) {
        nv_number_row_open(line, length, &r);
        NV_TRY(take_row(&d, &r, lines.number, err));
    }
    for (size_t i = 0; i < arrays->count; i++) {
        nv_array *a = &arrays->items[i];
        a->doubtful = a->count < FEW && arrays->count > 1;
        if (d.in_log && !d.certain[i])
            nv_arrays_complain(arrays, a->line,
                               "two digits each: read as decimal numbers, may be bytes in hex");
    }
    return NV_OK;
}

const nv_array_format nv_format_numbers = {"numbers", is_numbers, read_numbers};
