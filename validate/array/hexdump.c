/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory as debuggers and dump tools print it, an address and then its content:
 *   xxd          00000000: 0a1b 2c3d 4e5f ...  ascii      bytes as they lie, in groups
 *   hexdump -C   00000000  0a 1b 2c ...  |ascii|          "*": the line before, again and again
 *   hexdump, od  0000000 1b0a 3d2c ...                    16-bit words of a little-endian machine
 *   gdb x        0x20000000 <g_input+8>:  0x0a  0x1b ...  bytes, or little-endian words
 *   gdb x/d      0x20000000:  10  27  -3 ...              numbers
 *   lldb, mdb    0x20000000: 0a 1b 2c ...  ascii          openocd's mdw: words of 8 digits
 *   xxd -p       0a1b2c3d...                              no addresses; lines of any length
 * An address ahead of what was read so far leaves a gap of lost bytes; one behind begins a new
 * array.
 */
#include "array/array.h"
#include "array/lines.h"

#include <ctype.h>
#include <stdlib.h>

enum { LINE_BYTES = 512 };

typedef struct row {
    bool has_address, is_repeat;
    uint64_t address;
    uint8_t bytes[LINE_BYTES];
    size_t n;
    double numbers[LINE_BYTES];
    size_t n_numbers;
} row;

typedef struct cursor {
    const char *at, *end;
} cursor;

static void skip_blanks(cursor *c)
{
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t'))
        c->at++;
}

static size_t digits_at(const cursor *c)
{
    size_t n = 0;
    while (c->at + n < c->end && nv_hex_digit(c->at[n]) >= 0)
        n++;
    return n;
}

static bool has_0x(const cursor *c)
{
    return c->end - c->at > 2 && c->at[0] == '0' && (c->at[1] == 'x' || c->at[1] == 'X');
}

/* "0x20000000 <g_x+8>:" or "00000010:" or "00000010"; *colon, *debugger: which form it has. */
static bool read_address(cursor *c, row *r, bool *colon, bool *debugger)
{
    cursor begin = *c;
    size_t n;

    *debugger = has_0x(c);
    c->at += *debugger ? 2 : 0;
    n = digits_at(c);
    if (n < (*debugger ? 1u : 4u) || n > 16)
        goto none;
    r->address = 0;
    for (size_t i = 0; i < n; i++)
        r->address = r->address * 16 + (uint64_t)nv_hex_digit(c->at[i]);
    c->at += n;
    if (c->end - c->at > 2 && c->at[0] == ' ' && c->at[1] == '<') {
        const char *close = memchr(c->at, '>', (size_t)(c->end - c->at));
        c->at = close == NULL ? c->at : close + 1;
    }
    *colon = c->at < c->end && *c->at == ':';
    c->at += *colon;
    if (*colon || c->at == c->end || *c->at == ' ') {
        r->has_address = true;
        return true;
    }
none:
    *c = begin;
    return false;
}

/* A group of digits; `little`: a word of a little-endian machine, else bytes as they lie. */
static bool put_group(row *r, const char *digits, size_t n, bool little)
{
    size_t bytes = n / 2;

    if (n == 0 || n % 2 != 0 || r->n + bytes > LINE_BYTES)
        return false;
    for (size_t i = 0; i < bytes; i++)
        r->bytes[r->n + (little ? bytes - 1 - i : i)] = (uint8_t)nv_hex_byte(digits + 2 * i);
    r->n += bytes;
    return true;
}

/* Groups of hex digits up to the text column, which two blanks or a bar divide off. */
static bool read_groups(cursor *c, row *r, bool colon, bool debugger)
{
    size_t width = 0;

    for (;;) {
        const char *gap = c->at;
        skip_blanks(c);
        bool column = c->at - gap >= 2 && r->n > 0 && colon;
        if (c->at == c->end || *c->at == '|' || column)
            return r->n > 0;
        bool prefixed = has_0x(c);
        c->at += prefixed ? 2 : 0;
        size_t n = digits_at(c);
        if (width != 0 && n > width)
            return false;
        width = width == 0 ? n : width;
        if (n != 1 && n % 2 != 0)
            return false;
        bool word = n == 4 || n == 8 || n == 16;
        bool little = word && (prefixed || debugger || !colon);
        if (!put_group(r, c->at, n, little))
            return false;
        c->at += n;
        if (c->at < c->end && *c->at != ' ' && *c->at != '\t')
            return false;
    }
}

/* gdb's x/d. */
static bool read_numbers(cursor *c, row *r)
{
    for (;;) {
        char text[32], *end;
        skip_blanks(c);
        if (c->at == c->end)
            return r->n_numbers > 0;
        size_t n = 0;
        while (c->at + n < c->end && c->at[n] != ' ' && c->at[n] != '\t' && n + 1 < sizeof text) {
            text[n] = c->at[n];
            n++;
        }
        text[n] = '\0';
        double number = strtod(text, &end);
        if (end == text || *end != '\0' || r->n_numbers == LINE_BYTES)
            return false;
        r->numbers[r->n_numbers++] = number;
        c->at += n;
    }
}

/* A line of digits only: xxd -p. */
static bool read_plain(cursor *c, row *r)
{
    size_t n = digits_at(c);
    return n >= 2 && c->at + n == c->end && put_group(r, c->at, n, false);
}

static bool read_row(const char *line, size_t length, row *r)
{
    cursor c = {line, line + length};
    bool colon = false, debugger = false;

    *r = (row){0};
    while (c.end > c.at && isspace((unsigned char)c.end[-1]))
        c.end--;
    skip_blanks(&c);
    if (c.end - c.at == 1 && *c.at == '*')
        return r->is_repeat = true;
    if (!read_address(&c, r, &colon, &debugger))
        return read_plain(&c, r);
    cursor content = c;
    skip_blanks(&c);
    if (c.at == c.end)
        return !colon; /* the last line of hexdump: where the content ends */
    /* A debugger prints hex with 0x or in whole bytes: anything else is decimal. */
    size_t digits = digits_at(&c);
    bool hex = !debugger || has_0x(&c) ||
               (digits % 2 == 0 && digits > 0 && (c.at + digits == c.end || c.at[digits] == ' '));
    c = content;
    if (hex && read_groups(&c, r, colon, debugger))
        return true;
    c = content;
    r->n = 0;
    return debugger && read_numbers(&c, r);
}

/* A line of digits alone may be longer than a row: how much of it makes one. */
static size_t row_length(const char *line, size_t length)
{
    const cursor c = {line, line + (length < 2 * LINE_BYTES + 1 ? length : 2 * LINE_BYTES + 1)};
    return digits_at(&c) > 2 * LINE_BYTES ? 2 * LINE_BYTES : length;
}

/* Digits that a decimal number has as well: firmware prints those a line, too. */
static bool may_be_decimal(const row *r, const char *line, size_t length)
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
        row r;
        if (length == 0)
            continue;
        length = row_length(line, length);
        bool is = length < 4096 && read_row(line, length, &r) && !r.is_repeat;
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
    row last;
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

static nv_status put_row(dump *d, const row *r, int64_t line, nv_error *err)
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

/* Most of its words are bytes, or many digits and a little else: in front of the first row, where
 * there may be any text, that is a damaged one. */
static bool has_bytes(const char *line, size_t length)
{
    enum { MANY = 16 };
    int rows = 0, others = 0;

    for (cursor c = {line, line + length}; skip_blanks(&c), c.at < c.end;) {
        c.at += has_0x(&c) ? 2 : 0;
        size_t n = 0, digits = 0;
        for (; c.at < c.end && *c.at != ' ' && *c.at != '\t'; c.at++, n++)
            digits += nv_hex_digit(*c.at) >= 0;
        const bool is = digits > 0 && ((digits == n && n % 2 == 0) || (n > MANY && 2 * digits > n));
        rows += is;
        others += !is;
    }
    return rows > others;
}

static nv_status take_row(dump *d, const char *line, size_t length, int64_t number, nv_error *err)
{
    row r;

    if (!read_row(line, length, &r)) {
        if (d->array != NULL ? !is_prompt(line, length) : has_bytes(line, length))
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
            part = row_length(line, length);
            NV_TRY(take_row(&d, line, part, lines.number, err));
        }
    return NV_OK;
}

const nv_array_format nv_format_hexdump = {"hex dump", is_hexdump, read_hexdump};
