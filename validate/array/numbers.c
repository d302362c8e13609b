/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers in a row, with commas, blanks, brackets or line ends between: CSV, printf, numpy's str
 * and repr, gdb's print. A line may begin with what an RTOS's logger puts there, and with a name
 * and ':' or '='. Lines of words may stand between.
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

/* The token at *at, which is moved behind it; its length. */
static size_t next_token(const char **at, const char *end, const char **token)
{
    while (*at < end && is_separator(**at))
        ++*at;
    *token = *at;
    while (*at < end && !is_separator(**at))
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
    nv_log_line log; /* holds the text where a logger wrote the line */
    bool is_logged;
    const char *at, *end;
} row;

static void open_row(row *r, const char *line, size_t length)
{
    r->is_logged = nv_log_line_read(line, length, &r->log) && r->log.kind != NV_LOG_PLAIN;
    r->at = r->is_logged ? r->log.message : line;
    r->end = r->is_logged ? r->at + strlen(r->at) : line + length;
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

/* A line in which words prevail is no row of numbers: those in it are a time, a size, a rate.
 * *numbers: how many there are. */
static bool is_of_words(const char *line, const char *end, int *numbers)
{
    const char *token;
    int words = 0;

    *numbers = 0;
    for (size_t n; (n = next_token(&line, end, &token)) > 0;) {
        double number;
        bool fractional;
        bool is = to_number(token, n, &number, &fractional);
        *numbers += is;
        words += !is && !is_wrapping(token, n);
        if (is)
            (void)repeats(&line, end);
    }
    return words > 0 && words >= *numbers;
}

/* Two digits of which one is a letter. */
static bool is_hex_byte(const char *token, size_t length)
{
    return length == 2 && nv_hex_byte(token) >= 0 &&
           (isalpha((unsigned char)token[0]) || isalpha((unsigned char)token[1]));
}

static bool is_numbers(const nv_blob *file)
{
    nv_lines lines = nv_lines_of(file);
    const char *line, *token;
    size_t length;
    int good = 0, bad = 0;
    bool certain =
        false; /* a logger's two digits may be a byte in hex: all of them are looked at */
    row r = {.is_logged = false};

    for (size_t i = 0; i < file->bytes && i < 4096; i++)
        if (file->data[i] == 0 || file->data[i] >= 0x80)
            return false;
    while ((r.is_logged || good + bad < 64) && nv_lines_next(&lines, &line, &length)) {
        open_row(&r, line, length);
        for (size_t n; (n = next_token(&r.at, r.end, &token)) > 0;) {
            double number;
            bool fractional;
            bool is = to_number(token, n, &number, &fractional);
            good += is;
            bad += !is && !is_wrapping(token, n);
            certain |= is && (!r.is_logged || n != 2 || token[0] == '-');
            if (r.is_logged && is_hex_byte(token, n))
                return false;
            if (is)
                (void)repeats(&r.at, r.end);
        }
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

static nv_status read_numbers(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    row r;
    nv_array *a = nv_arrays_add(arrays);

    if (a == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", arrays->path);
    while (nv_lines_next(&lines, &line, &length)) {
        int numbers;
        open_row(&r, line, length);
        if (!is_of_words(r.at, r.end, &numbers))
            NV_TRY(read_line(a, arrays, r.at, r.end, lines.number, err));
        else if (numbers > 0)
            nv_arrays_complain(arrays, lines.number, "more words than numbers: left out");
    }
    return NV_OK;
}

const nv_array_format nv_format_numbers = {"numbers", is_numbers, read_numbers};
