/* SPDX-License-Identifier: Apache-2.0 */
#include "scan.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

void cc_scan_start(cc_scanner *s, const char *text, size_t length)
{
    *s = (cc_scanner){text, text + length, {NULL, 1, false}, true};
}

static bool word_start(char c)
{
    return isalpha((unsigned char)c) || c == '_' || c == '$' || (c & 0x80) != 0;
}

static bool word_part(char c)
{
    return word_start(c) || isdigit((unsigned char)c);
}

static size_t left(const cc_scanner *s)
{
    return (size_t)(s->end - s->at);
}

static const char *line_end(const cc_scanner *s)
{
    const char *end = memchr(s->at, '\n', left(s));
    return end != NULL ? end : s->end;
}

/* A line that begins with #: a marker or a pragma. The newline stays, so a marker's line is one
 * less. */
static void directive(cc_scanner *s)
{
    const char *end = line_end(s), *p = s->at + 1;

    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    if (end - p > 4 && memcmp(p, "line", 4) == 0)
        p += 5;
    const char *quote = memchr(p, '"', (size_t)(end - p));
    if (isdigit((unsigned char)*p) && quote != NULL) {
        const char *close = quote + 1;
        while (close < end && *close != '"')
            close += *close == '\\' ? 2 : 1;
        s->place.line = atoi(p) - 1;
        s->place.file = cc_copy(quote + 1, (size_t)(close - quote - 1));
        s->place.system = close < end && memchr(close, '3', (size_t)(end - close)) != NULL;
    }
    s->at = end;
}

static void comment(cc_scanner *s)
{
    if (s->at[1] == '/') {
        s->at = line_end(s);
        return;
    }
    s->at += 2;
    while (left(s) > 1 && !(s->at[0] == '*' && s->at[1] == '/'))
        s->place.line += *s->at++ == '\n';
    s->at = left(s) > 1 ? s->at + 2 : s->end;
}

static void space(cc_scanner *s)
{
    while (s->at < s->end) {
        char c = *s->at;
        if (c == '\n') {
            s->place.line++;
            s->line_start = true;
            s->at++;
        } else if (isspace((unsigned char)c)) {
            s->at++;
        } else if (c == '#' && s->line_start) {
            directive(s);
        } else if (c == '/' && left(s) > 1 && (s->at[1] == '/' || s->at[1] == '*')) {
            comment(s);
        } else {
            return;
        }
    }
}

/* The end of a raw string R"delimiter(...)delimiter"; `quote` is its first quote. */
static const char *raw_end(cc_scanner *s, const char *quote)
{
    const char *open = memchr(quote, '(', (size_t)(s->end - quote));

    if (open == NULL)
        return s->end;
    size_t n = (size_t)(open - quote - 1);
    for (const char *p = open; p < s->end; p++) {
        s->place.line += *p == '\n';
        if (*p == ')' && (size_t)(s->end - p) > n + 1 && memcmp(p + 1, quote + 1, n) == 0 &&
            p[n + 1] == '"')
            return p + n + 2;
    }
    return s->end;
}

static const char *quoted_end(const cc_scanner *s, const char *quote)
{
    const char *p = quote + 1;

    while (p < s->end && *p != *quote && *p != '\n')
        p += *p == '\\' && s->end - p > 1 ? 2 : 1;
    return p < s->end ? p + 1 : p;
}

cc_token cc_scan(cc_scanner *s)
{
    space(s);
    cc_token t = {CC_END, s->at, 0, s->place};
    if (s->at == s->end)
        return t;
    s->line_start = false;
    const char *p = s->at;
    if (word_start(*p)) {
        t.kind = CC_WORD;
        while (p < s->end && word_part(*p))
            p++;
        /* A prefix of a string: L u U u8 R LR ... */
        bool raw = p[-1] == 'R';
        if (p < s->end && *p == '"' && p - s->at <= 3 && strchr("LuU8R", *s->at) != NULL) {
            t.kind = CC_STRING;
            p = raw ? raw_end(s, p) : quoted_end(s, p);
        }
    } else if (isdigit((unsigned char)*p)) {
        t.kind = CC_NUMBER;
        while (p < s->end && (word_part(*p) || *p == '.' || (*p == '\'' && word_part(p[1])) ||
                              ((*p == '+' || *p == '-') && strchr("eEpP", p[-1]) != NULL)))
            p++;
    } else if (*p == '"' || *p == '\'') {
        t.kind = *p == '"' ? CC_STRING : CC_CHARACTER;
        p = quoted_end(s, p);
    } else {
        t.kind = CC_MARK;
        p++;
    }
    s->at = p;
    t.length = (size_t)(p - t.at);
    return t;
}

bool cc_is(const cc_token *t, const char *text)
{
    return (t->kind == CC_WORD || t->kind == CC_MARK) && strlen(text) == t->length &&
           memcmp(t->at, text, t->length) == 0;
}

void cc_marker(cc_text *out, const cc_place *place, bool system)
{
    if (place->file != NULL)
        cc_text_printf(out, "\n# %d \"%s\"%s\n", place->line, place->file, system ? " 3" : "");
    else
        cc_text_puts(out, "\n");
}
