/* SPDX-License-Identifier: Apache-2.0 */
#include "array/number_row.h"

#include "array/lines.h"

#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

static bool is_separator(char c)
{
    return isspace((unsigned char)c) || strchr(",;[](){}", c) != NULL;
}

/* Behind the sequences that colour a terminal's text; a damaged one is none. */
static const char *behind_escapes(const char *at, const char *end)
{
    while (end - at > 2 && at[0] == '\x1b' && at[1] == '[') {
        const char *last = at + 2;
        while (last < end && (isdigit((unsigned char)*last) || *last == ';'))
            last++;
        if (last == end || !isalpha((unsigned char)*last))
            break;
        at = last + 1;
    }
    return at;
}

/* The token at *at, which is moved behind it; its length. */
static size_t next_token(const char **at, const char *end, const char **token)
{
    *at = behind_escapes(*at, end);
    while (*at < end && is_separator(**at))
        *at = behind_escapes(*at + 1, end);
    *token = *at;
    while (*at < end && (*at == *token || (!is_separator(**at) && **at != '\x1b')))
        ++*at;
    return (size_t)(*at - *token);
}

static bool to_number(const char *token, size_t length, double *number, bool *fractional)
{
    char text[64], *end;

    if (length == 0 || length >= sizeof text || token[0] == '+' ||
        isalpha((unsigned char)token[0])) {
        /* nan and inf are numbers; words are not. */
        if (length != 3 || (strncasecmp(token, "nan", 3) != 0 && strncasecmp(token, "inf", 3) != 0))
            return false;
    }
    memcpy(text, token, length);
    text[length] = '\0';
    *number = strtod(text, &end);
    if (*end == 'f' || *end == 'F')
        end++;
    if (end == text || *end != '\0')
        return false;
    *fractional = strpbrk(text, ".nN") != NULL || (strpbrk(text, "eE") != NULL && text[1] != 'x');
    return true;
}

/* Behind "input:", "$1 = " or "x[2] =" at the beginning of a line; the line itself without one. */
static const char *behind_label(const char *line, const char *end)
{
    const char *at = line;

    while (at < end && *at == ' ')
        at++;
    if (at == end || (!isalpha((unsigned char)*at) && *at != '_' && *at != '$'))
        return line;
    while (at < end && *at != '\0' && (isalnum((unsigned char)*at) || strchr("_$.[]", *at) != NULL))
        at++;
    while (at < end && *at == ' ')
        at++;
    return at < end && (*at == ':' || *at == '=') ? at + 1 : line;
}

/* Behind `n` characters, sequences that colour the text not counted: as nv_log_line_read leaves
 * them out. */
static const char *behind_plain(const char *at, const char *end, ptrdiff_t n)
{
    while (n > 0 && at < end) {
        const char *behind = nv_log_behind_sequence(at, end);
        n -= behind == at;
        at = behind == at ? at + 1 : behind;
    }
    return at;
}

/* A logger's line may be longer than what is read of it to find its prefix. */
void nv_number_row_open(const char *line, size_t length, nv_number_row *r)
{
    const size_t some = length < NV_LOG_LINE ? length : NV_LOG_LINE - 1;

    r->is_logged = nv_log_line_read(line, some, &r->log) && r->log.kind != NV_LOG_PLAIN;
    r->end = line + length;
    r->at = behind_plain(line, r->end, r->is_logged ? r->log.message - r->log.text : 0);
    r->at = behind_label(r->at, r->end);
}

/* gdb's "<repeats N times>" behind a number: N, and *at is moved behind it; otherwise 1. */
static long repeats(const char **at, const char *end)
{
    static const char before[] = " <repeats ", after[] = " times>";
    const size_t length = (size_t)(end - *at);
    char text[48], *stop;

    if (length < sizeof before - 1 || memcmp(*at, before, sizeof before - 1) != 0)
        return 1;
    const size_t some = length < sizeof text ? length : sizeof text - 1;
    memcpy(text, *at, some);
    text[some] = '\0';
    const long n = strtol(text + sizeof before - 1, &stop, 10);
    if (n < 1 || n > INT32_MAX || strncmp(stop, after, sizeof after - 1) != 0)
        return 1;
    *at += stop - text + (ptrdiff_t)sizeof after - 1;
    return n;
}

/* What numpy's repr puts round its numbers. */
static bool is_wrapping(const char *token, size_t length)
{
    static const char *const words[] = {"array", "np.array", "tensor"};
    static const char dtype[] = "dtype=";

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == length && memcmp(token, words[i], length) == 0)
            return true;
    return length > sizeof dtype - 1 && memcmp(token, dtype, sizeof dtype - 1) == 0;
}

bool nv_number_next(const char **at, const char *end, nv_number_token *t)
{
    *t = (nv_number_token){.times = 1};
    t->length = next_token(at, end, &t->text);
    if (t->length == 0)
        return false;
    t->is_number = to_number(t->text, t->length, &t->number, &t->fractional);
    t->is_wrapping = !t->is_number && is_wrapping(t->text, t->length);
    if (t->is_number)
        t->times = repeats(at, end);
    return true;
}

nv_number_counts nv_number_row_count(const nv_number_row *r)
{
    const char *at = r->at;
    nv_number_counts c = {0};

    for (nv_number_token t; nv_number_next(&at, r->end, &t);) {
        const bool pair = t.length == 2 && nv_hex_byte(t.text) >= 0;
        c.numbers += t.is_number;
        c.words += !t.is_number && !t.is_wrapping;
        c.numerals += isdigit((unsigned char)t.text[t.text[0] == '-' && t.length > 1]) != 0;
        c.pairs += pair;
        c.letters |= pair && (t.text[0] > '9' || t.text[1] > '9');
    }
    return c;
}

bool nv_number_row_is_pairs(const nv_number_counts *c)
{
    return c->pairs > 0 && c->pairs == c->numbers + c->words;
}
