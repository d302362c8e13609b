/* SPDX-License-Identifier: Apache-2.0 */
/* Text for people: colours and signs where the terminal has them, tables, wrapped lines. */
#ifndef NV_VALIDATE_TERMINAL_H
#define NV_VALIDATE_TERMINAL_H

#include "options.h"

enum { NV_TERMINAL_WIDTH = 100 };

typedef enum nv_style {
    NV_PLAIN,
    NV_BOLD,
    NV_DIM,
    NV_GREEN,
    NV_RED,
    NV_YELLOW,
    NV_STYLE_COUNT
} nv_style;

typedef struct nv_terminal {
    FILE *out;
    bool color;
    bool utf8; /* the locale's character set */
} nv_terminal;

/* --color, NO_COLOR, TERM, isatty; LC_ALL, LC_CTYPE, LANG. */
nv_terminal nv_terminal_open(FILE *out, nv_color color);

NV_PRINTF(3, 4)
void nv_styled(const nv_terminal *t, nv_style style, const char *fmt, ...);

/* Prints text in lines of at most NV_TERMINAL_WIDTH columns, all but the first indented. The first
 * one starts at column `indent`. */
void nv_wrapped(const nv_terminal *t, int indent, const char *text);

/* A table: rows of `columns` cells, filled from left to right, printed with aligned columns. */
typedef struct nv_table {
    int columns;
    uint32_t right; /* bit i: column i is aligned to the right */
    struct nv_cell *cells;
    size_t count, capacity;
    bool exhausted; /* out of memory */
} nv_table;

NV_PRINTF(3, 4)
void nv_table_add(nv_table *table, nv_style style, const char *fmt, ...);
/* Prints and empties the table; false: it was out of memory. */
bool nv_table_print(nv_table *table, const nv_terminal *t);

#endif
