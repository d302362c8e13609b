/* SPDX-License-Identifier: Apache-2.0 */
/* A text line by line, in place. */
#ifndef NV_ARRAY_LINES_H
#define NV_ARRAY_LINES_H

#include "input.h"

#include <stdbool.h>
#include <string.h>

typedef struct nv_lines {
    const char *at, *end; /* what is left */
    const char *feed;     /* the next '\n', or the end; it may be far */
    int64_t number;       /* of the line last read, from 1 */
} nv_lines;

static inline const char *nv_find_feed(const char *at, const char *end)
{
    const char *feed = at == end ? NULL : memchr(at, '\n', (size_t)(end - at));
    return feed == NULL ? end : feed;
}

static inline nv_lines nv_lines_of(const nv_blob *file)
{
    const char *text = (const char *)file->data, *end = text + file->bytes;
    return (nv_lines){text, end, nv_find_feed(text, end), 0};
}

/* The next line without its end: "\n", "\r\n", "\r\r\n", or what some terminals leave of it, "\r";
 * false: there is none. */
static inline bool nv_lines_next(nv_lines *l, const char **line, size_t *length)
{
    if (l->at == l->end)
        return false;
    const char *stop = memchr(l->at, '\r', (size_t)(l->feed - l->at));
    stop = stop == NULL ? l->feed : stop;
    const size_t returns = (size_t)(l->feed - stop);
    *line = l->at;
    *length = (size_t)(stop - l->at);
    l->number++;
    if (returns > 2 || (returns == 2 && stop[1] != '\r')) {
        l->at = stop + 1;
        return true;
    }
    l->at = l->feed == l->end ? l->end : l->feed + 1;
    l->feed = nv_find_feed(l->at, l->end);
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
