/* SPDX-License-Identifier: Apache-2.0 */
#include "template.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void add(cc_template *t, char c, const cc_place *place)
{
    if (t->text.length == t->places) {
        size_t places = 2 * t->places + 256;
        cc_place *more = cc_alloc(places * sizeof *more);
        if (t->places > 0)
            memcpy(more, t->place, t->places * sizeof *more);
        t->place = more;
        t->places = places;
    }
    t->place[t->text.length] = *place;
    cc_text_add(&t->text, &c, 1);
}

/* The character of an escape sequence; *p stands behind the backslash and is moved past it. */
static char escape(const char **p)
{
    static const char letters[] = "n\nt\tr\rv\vf\fa\ab\b";
    char c = *(*p)++;

    for (const char *l = letters; *l != '\0'; l += 2)
        if (*l == c)
            return l[1];
    if (c == 'x' || (c >= '0' && c <= '7')) {
        char *end;
        const char *digits = c == 'x' ? *p : *p - 1;
        long value = strtol(digits, &end, c == 'x' ? 16 : 8);
        *p = end;
        return (char)value;
    }
    return c;
}

void cc_template_add(cc_template *t, const cc_token *literal)
{
    const char *end = literal->at + literal->length;
    const char *p = memchr(literal->at, '"', literal->length);
    cc_place place = literal->place;

    if (p > literal->at && p[-1] == 'R') {
        size_t delimiter = (size_t)((const char *)memchr(p, '(', (size_t)(end - p)) - p - 1);
        for (p += delimiter + 2; p < end - delimiter - 2; p++) {
            add(t, *p, &place);
            place.line += *p == '\n';
        }
        return;
    }
    for (p++; p < end - 1;) {
        char c = *p++;
        if (c == '\\')
            c = escape(&p);
        add(t, c, &place);
    }
}

/* The length of a comment at `text`, which `rest` bytes follow; 0: it is none. */
static size_t comment(const char *text, size_t rest, bool line_start)
{
    bool to_end = *text == '@' || (*text == '/' && rest > 1 && text[1] == '/') ||
                  (*text == '#' && line_start);
    size_t n = 0;

    if (to_end) {
        while (n < rest && text[n] != '\n')
            n++;
    } else if (*text == '/' && rest > 1 && text[1] == '*') {
        for (n = 2; n < rest && !(text[n - 1] == '*' && text[n] == '/' && n > 2);)
            n++;
        n = n < rest ? n + 1 : rest;
    }
    return n;
}

static void line(cc_statement *st, cc_text *text, const cc_place *place)
{
    while (text->length > 0 && isspace((unsigned char)text->data[text->length - 1]))
        text->data[--text->length] = '\0';
    if (text->length > 0)
        st->line[st->lines++] = (cc_line){text->data, *place};
    *text = (cc_text){0};
}

void cc_template_lines(const cc_template *t, cc_statement *st)
{
    const char *s = t->text.data;
    size_t n = t->text.length, most = 1;
    cc_text text = {0};
    cc_place place = st->start;

    for (size_t i = 0; i < n; i++)
        most += s[i] == '\n' || s[i] == ';';
    st->line = cc_alloc(most * sizeof *st->line);
    for (size_t i = 0; i < n;) {
        size_t skip = comment(s + i, n - i, text.length == 0);
        if (skip > 0) {
            i += skip;
        } else if (s[i] == '\n' || s[i] == ';') {
            line(st, &text, &place);
            i++;
        } else if (text.length == 0 && isspace((unsigned char)s[i])) {
            i++;
        } else {
            if (text.length == 0)
                place = t->place[i];
            cc_text_add(&text, s + i++, 1);
        }
    }
    line(st, &text, &place);
}
