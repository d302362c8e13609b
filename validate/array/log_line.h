/* SPDX-License-Identifier: Apache-2.0 */
/* The lines of an RTOS's log: who logged them, what, and the rows of bytes among them. */
#ifndef NV_ARRAY_LOG_LINE_H
#define NV_ARRAY_LOG_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NV_LOG_LINE = 512, NV_LOG_BYTES = 16 };

typedef enum nv_log_kind {
    NV_LOG_PLAIN,  /* no prefix that is known: printf, or the rows below a line of Zephyr's */
    NV_LOG_ESP,    /* ESP-IDF  "I (1234) tag: text" */
    NV_LOG_ZEPHYR, /* Zephyr  "[00:00:01.234,567] <inf> module: text" */
    NV_LOG_MINIMAL /* Zephyr's minimal log  "I: text", whose source is the level */
} nv_log_kind;

typedef struct nv_log_line {
    nv_log_kind kind;
    char text[NV_LOG_LINE]; /* without the escape sequences of terminals */
    const char *source;     /* in `text`: the tag or module */
    size_t source_length;   /* 0: none is said */
    const char *message;    /* in `text`, behind the prefix */
} nv_log_line;

/* A row of a hex dump. */
typedef struct nv_log_row {
    uint8_t bytes[NV_LOG_BYTES];
    bool known[NV_LOG_BYTES]; /* false: the text beside the bytes says another one */
    int n, whole;             /* bytes, and how many a row has that is not the last */
    bool has_text;            /* beside the bytes */
    bool ends_blank;
    bool has_address;
    uint64_t address;
} nv_log_row;

/* Behind the terminal's escape sequence that begins at `at`, whole or cut off by `end`; `at`: there
 * is none. */
const char *nv_log_behind_sequence(const char *at, const char *end);
/* False: too long for a line of a log. */
bool nv_log_line_read(const char *line, size_t length, nv_log_line *out);
/* The row in a line; false: there is none, or a damaged one. */
bool nv_log_row_read(const nv_log_line *line, nv_log_row *row);
/* How many bytes are left in a line of which most words, up to a bar, are bytes; 0 in others. */
int nv_log_row_remains(const nv_log_line *line);

#endif
