/* SPDX-License-Identifier: Apache-2.0 */
#include "array/hexdump_row.h"

#include "array/lines.h"

#include <ctype.h>
#include <stdlib.h>

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
static bool read_address(cursor *c, nv_hexdump_row *r, bool *colon, bool *debugger)
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
static bool put_group(nv_hexdump_row *r, const char *digits, size_t n, bool little)
{
    size_t bytes = n / 2;

    if (n == 0 || n % 2 != 0 || r->n + bytes > NV_HEXDUMP_BYTES)
        return false;
    for (size_t i = 0; i < bytes; i++)
        r->bytes[r->n + (little ? bytes - 1 - i : i)] = (uint8_t)nv_hex_byte(digits + 2 * i);
    r->n += bytes;
    return true;
}

/* Groups of hex digits up to the text column, which two blanks or a bar divide off. */
static bool read_groups(cursor *c, nv_hexdump_row *r, bool colon, bool debugger)
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
static bool read_numbers(cursor *c, nv_hexdump_row *r)
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
        if (end == text || *end != '\0' || r->n_numbers == NV_HEXDUMP_BYTES)
            return false;
        r->numbers[r->n_numbers++] = number;
        c->at += n;
    }
}

/* A line of digits only: xxd -p. */
static bool read_plain(cursor *c, nv_hexdump_row *r)
{
    size_t n = digits_at(c);
    return n >= 2 && c->at + n == c->end && put_group(r, c->at, n, false);
}

bool nv_hexdump_row_read(const char *line, size_t length, nv_hexdump_row *r)
{
    cursor c = {line, line + length};
    bool colon = false, debugger = false;

    *r = (nv_hexdump_row){0};
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

size_t nv_hexdump_row_length(const char *line, size_t length)
{
    const cursor c = {
        line, line + (length < 2 * NV_HEXDUMP_BYTES + 1 ? length : 2 * NV_HEXDUMP_BYTES + 1)};
    return digits_at(&c) > 2 * NV_HEXDUMP_BYTES ? 2 * NV_HEXDUMP_BYTES : length;
}

bool nv_hexdump_row_remains(const char *line, size_t length)
{
    enum { LONG = 16, LEAST = 3, LITTLE = 8 };
    int words = 0, others = 0, longs = 0, in_order = 0;

    for (cursor c = {line, line + length}; skip_blanks(&c), c.at < c.end;) {
        c.at += has_0x(&c) ? 2 : 0;
        const char *word = c.at;
        size_t digits = 0;
        for (; c.at < c.end && *c.at != ' ' && *c.at != '\t'; c.at++)
            digits += nv_hex_digit(*c.at) >= 0;
        const size_t n = (size_t)(c.at - word);
        const bool is_long = n > LONG && LITTLE * (n - digits) <= n;
        const bool is_word = is_long || (digits > 0 && digits == n && n % 2 == 0);
        in_order += n == 2 && nv_hex_byte(word) == words;
        longs += is_long;
        words += is_word;
        others += !is_word;
    }
    return words > others && (longs > 0 || words >= LEAST) && in_order < words;
}
