/* SPDX-License-Identifier: Apache-2.0 */
#include "terminal.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static bool wants_color(FILE *out, nv_color color)
{
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

    if (color != NV_COLOR_AUTO)
        return color == NV_COLOR_ALWAYS;
    if ((no_color != NULL && no_color[0] != '\0') || term == NULL || strcmp(term, "dumb") == 0)
        return false;
    return isatty(fileno(out)) == 1;
}

/* "UTF-8", "utf8" and the like, as locales spell it. */
static bool names_utf8(const char *locale)
{
    for (const char *at = locale; *at != '\0'; at++)
        if (strncasecmp(at, "utf-8", 5) == 0 || strncasecmp(at, "utf8", 4) == 0)
            return true;
    return false;
}

static bool has_utf8(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};

    for (int i = 0; i < 3; i++) {
        const char *value = getenv(variables[i]);
        if (value != NULL && value[0] != '\0')
            return names_utf8(value);
    }
    return false;
}

nv_terminal nv_terminal_open(FILE *out, nv_color color)
{
    return (nv_terminal){out, wants_color(out, color), has_utf8()};
}

static void begin(const nv_terminal *t, nv_style style)
{
    static const char *const codes[NV_STYLE_COUNT] = {"",         "\033[1m",  "\033[2m",
                                                      "\033[32m", "\033[31m", "\033[33m"};
    if (t->color)
        fputs(codes[style], t->out);
}

static void end(const nv_terminal *t, nv_style style)
{
    if (t->color && style != NV_PLAIN)
        fputs("\033[0m", t->out);
}

void nv_styled(const nv_terminal *t, nv_style style, const char *fmt, ...)
{
    char text[1024];
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    begin(t, style);
    nv_text_print(t->out, text);
    end(t, style);
}

void nv_wrapped(const nv_terminal *t, int indent, const char *text)
{
    int column = indent;

    for (const char *word = text; *word != '\0';) {
        int length = (int)strcspn(word, " ");
        if (column > indent && column + 1 + length > NV_TERMINAL_WIDTH) {
            fprintf(t->out, "\n%*s", indent, "");
            column = indent;
        }
        nv_styled(t, NV_PLAIN, "%s%.*s", column > indent ? " " : "", length, word);
        column += length + (column > indent);
        word += length;
        word += strspn(word, " ");
    }
    fputc('\n', t->out);
}

/* ---- tables ---- */

struct nv_cell {
    nv_style style;
    char *text; /* owned */
};

/* What is printed by a format, however long: owned; NULL: no memory. */
NV_PRINTF(1, 0)
static char *text_of(const char *fmt, va_list ap)
{
    va_list again;

    va_copy(again, ap);
    const int length = vsnprintf(NULL, 0, fmt, again);
    va_end(again);
    char *text = length < 0 ? NULL : malloc((size_t)length + 1);
    if (text != NULL)
        (void)vsnprintf(text, (size_t)length + 1, fmt, ap);
    return text;
}

void nv_table_add(nv_table *table, nv_style style, const char *fmt, ...)
{
    va_list ap;

    if (table->count == table->capacity && !table->exhausted) {
        size_t larger = table->capacity == 0 ? 64 : 2 * table->capacity;
        struct nv_cell *cells = realloc(table->cells, larger * sizeof *cells);
        table->exhausted = cells == NULL;
        if (cells != NULL) {
            table->cells = cells;
            table->capacity = larger;
        }
    }
    if (table->exhausted)
        return;
    va_start(ap, fmt);
    char *text = text_of(fmt, ap);
    va_end(ap);
    table->exhausted = text == NULL;
    if (text != NULL)
        table->cells[table->count++] = (struct nv_cell){style, text};
}

/* Columns that a text takes: its characters, one each. */
static int width(const char *text)
{
    int n = 0;
    for (; *text != '\0'; text++)
        n += ((unsigned char)*text & 0xC0) != 0x80;
    return n;
}

static int column_width(const nv_table *table, int column)
{
    int widest = 0;
    for (size_t i = (size_t)column; i < table->count; i += (size_t)table->columns) {
        int w = width(table->cells[i].text);
        widest = w > widest ? w : widest;
    }
    return widest;
}

bool nv_table_print(nv_table *table, const nv_terminal *t)
{
    int widths[32];
    bool whole = !table->exhausted;

    for (int c = 0; c < table->columns; c++)
        widths[c] = column_width(table, c);
    for (size_t i = 0; i < table->count; i++) {
        const struct nv_cell *cell = &table->cells[i];
        int column = (int)(i % (size_t)table->columns), pad = widths[column] - width(cell->text);
        bool right = (table->right >> column & 1) != 0, last = column == table->columns - 1;
        fprintf(t->out, "%s%*s", column == 0 ? "" : "  ", right ? pad : 0, "");
        begin(t, cell->style);
        nv_text_print(t->out, cell->text);
        end(t, cell->style);
        fprintf(t->out, "%*s%s", right || last ? 0 : pad, "", last ? "\n" : "");
    }
    for (size_t i = 0; i < table->count; i++)
        free(table->cells[i].text);
    free(table->cells);
    *table = (nv_table){.columns = table->columns, .right = table->right};
    return whole;
}
