/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers in a row, with commas, blanks, brackets or line ends between: CSV, printf, numpy's str
 * and repr, gdb's print. A line may begin with what an RTOS's logger puts there, and with a name
 * and ':' or '='. Lines of words may stand between. In a log the numbers of each tag or module are
 * an array of its name; those without one, and all of a file that is no log, are another.
 */
#include "array/array.h"
#include "array/lines.h"
#include "array/log_line.h"

#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

static bool is_separator(char c)
{
    return isspace((unsigned char)c) || strchr(",;[](){}", c) != NULL;
}

/* Behind the sequences that colour a terminal's text. */
static const char *behind_escapes(const char *at, const char *end)
{
    while (end - at > 1 && at[0] == '\x1b' && at[1] == '[') {
        for (at += 2; at < end && (*at < '@' || *at > '~');)
            at++;
        at += at < end;
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

/* A line behind what stands in front of its numbers. */
typedef struct row {
    nv_log_line log;
    bool is_logged;
    const char *at, *end;
} row;

/* A logger's line may be longer than what is read of it to find its prefix. */
static void open_row(row *r, const char *line, size_t length)
{
    const size_t some = length < NV_LOG_LINE ? length : NV_LOG_LINE - 1;

    r->is_logged = nv_log_line_read(line, some, &r->log) && r->log.kind != NV_LOG_PLAIN;
    r->at = line;
    r->end = line + length;
    for (ptrdiff_t n = r->is_logged ? r->log.message - r->log.text : 0; n > 0; n--)
        r->at = behind_escapes(r->at, r->end) + 1;
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

typedef struct content {
    int numbers, words;
    int numerals; /* of both: what begins with a digit */
    int pairs;    /* of both: two digits of hex */
    bool letters; /* in those */
} content;

static content content_of(const row *r)
{
    const char *at = r->at, *token;
    content c = {0};

    for (size_t n; (n = next_token(&at, r->end, &token)) > 0;) {
        double number;
        bool fractional;
        const bool is = to_number(token, n, &number, &fractional);
        const bool pair = n == 2 && nv_hex_byte(token) >= 0;
        c.numbers += is;
        c.words += !is && !is_wrapping(token, n);
        c.numerals += isdigit((unsigned char)token[token[0] == '-' && n > 1]) != 0;
        c.pairs += pair;
        c.letters |= pair && (token[0] > '9' || token[1] > '9');
        if (is)
            (void)repeats(&at, r->end);
    }
    return c;
}

/* Nothing but what a logger's bytes in hex look like. */
static bool is_pairs(const content *c)
{
    return c->pairs > 0 && c->pairs == c->numbers + c->words;
}

static bool is_numbers(const nv_blob *file)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    int good = 0, bad = 0;
    bool certain = false;
    row r = {.is_logged = false};

    for (size_t i = 0; i < file->bytes && i < 4096; i++)
        if (file->data[i] == 0 || file->data[i] >= 0x80)
            return false;
    /* What else was logged says nothing; bytes in hex may be anywhere. */
    while ((r.is_logged || good + bad < 64) && nv_lines_next(&lines, &line, &length)) {
        open_row(&r, line, length);
        const content c = content_of(&r);
        if (r.is_logged && is_pairs(&c) && c.letters)
            return false;
        if (r.is_logged && c.words > 0)
            continue;
        good += c.numbers;
        bad += c.words;
        certain |= c.numbers > 0 && !(r.is_logged && is_pairs(&c));
    }
    return certain && good > 3 * bad;
}

static nv_status read_line(nv_array *a, nv_arrays *arrays, const char *line, const char *end,
                           int64_t at, nv_error *err)
{
    const char *token;

    for (size_t n; (n = next_token(&line, end, &token)) > 0;) {
        double number;
        bool fractional = false;
        if (!to_number(token, n, &number, &fractional)) {
            if (!is_wrapping(token, n))
                nv_arrays_complain(arrays, at, "'%.*s' is no number", n > 20 ? 20 : (int)n, token);
            continue;
        }
        a->line = a->line == 0 ? at : a->line;
        a->fractional |= fractional;
        const long times = repeats(&line, end);
        NV_TRY(nv_arrays_claim(arrays, (uint64_t)(times - 1) * sizeof number, at, err));
        for (long i = 0; i < times; i++)
            NV_TRY(nv_array_put_number(a, number, err));
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
    row r = {.is_logged = false};

    while (!r.is_logged && nv_lines_next(&lines, &line, &length))
        open_row(&r, line, length);
    return r.is_logged;
}

/* The index of its writer's array; behind the last: there is none. A minimal log says no more than
 * a level. */
static size_t array_of(const reader *d, const row *r, const char **name, size_t *length)
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

static nv_status take_row(reader *d, const row *r, int64_t number, nv_error *err)
{
    const content c = content_of(r);
    const char *name;
    size_t length;
    const size_t i = array_of(d, r, &name, &length);
    const bool is_new = i == d->arrays->count;

    if (c.words > 0 && (c.words >= c.numbers || (d->in_log && is_new))) {
        if (c.numbers + c.numerals > 0 &&
            (!d->in_log || (!is_new && d->arrays->items[i].count >= FEW)))
            nv_arrays_complain(d->arrays, number, "as many words as numbers or more: left out");
        return NV_OK;
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
    d->certain[i] |= !is_pairs(&c) || c.pairs == 1;
    return read_line(a, d->arrays, r->at, r->end, number, err);
}

static nv_status read_numbers(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    reader d = {.arrays = arrays, .in_log = is_log(file)};
    row r;

    while (nv_lines_next(&lines, &line, &length)) {
        open_row(&r, line, length);
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
