/* SPDX-License-Identifier: Apache-2.0 */
/* A text line by line, in place. */
#ifndef NV_ARRAY_LINES_H
#define NV_ARRAY_LINES_H

#include "input.h"

#include <stdbool.h>
#include <string.h>

typedef struct nv_lines {
    const char *at, *end; /* what is left */
    int64_t number;       /* of the line last read, from 1 */
    char stop;            /* where a line ends */
} nv_lines;

/* Some terminals leave nothing but the '\r' of "\r\n". */
static inline nv_lines nv_lines_of(const nv_blob *file)
{
    const char *text = (const char *)file->data;
    const bool has_feed = file->bytes > 0 && memchr(text, '\n', file->bytes) != NULL;
    return (nv_lines){text, text + file->bytes, 0, has_feed ? '\n' : '\r'};
}

/* The next line without its end; false: there is none. */
static inline bool nv_lines_next(nv_lines *l, const char **line, size_t *length)
{
    if (l->at == l->end)
        return false;
    const char *stop = memchr(l->at, l->stop, (size_t)(l->end - l->at));
    const char *next = stop == NULL ? l->end : stop + 1;
    stop = stop == NULL ? l->end : stop;
    *line = l->at;
    *length = (size_t)(stop - l->at);
    while (*length > 0 && (*line)[*length - 1] == '\r')
        --*length;
    l->at = next;
    l->number++;
    return true;
}

/* Where `what` begins in `length` bytes; NULL: nowhere. */
static inline const char *nv_find(const char *text, size_t length, const char *what)
{
    size_t n = strlen(what);

    for (const char *end = text + length; (size_t)(end - text) >= n; text++) {
        text = memchr(text, what[0], (size_t)(end - text) - n + 1);
        if (text == NULL)
            return NULL;
        if (memcmp(text, what, n) == 0)
            return text;
    }
    return NULL;
}

static inline int nv_hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* Two hex digits; -1: they are none. */
static inline int nv_hex_byte(const char *c)
{
    int high = nv_hex_digit(c[0]), low = high < 0 ? -1 : nv_hex_digit(c[1]);
    return low < 0 ? -1 : high * 16 + low;
}

#endif
