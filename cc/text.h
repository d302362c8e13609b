/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory and text of a compilation. Nothing is freed before the program ends, as in a compiler; a
 * program out of memory says so and exits with status 6.
 */
#ifndef NV_CC_TEXT_H
#define NV_CC_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#define CC_PRINTF(fmt, arg) __attribute__((format(printf, fmt, arg)))

/* Zeroed. Never NULL. */
void *cc_alloc(size_t bytes);

/* A string of at most `length` bytes of `text`. */
char *cc_copy(const char *text, size_t length);

CC_PRINTF(1, 2) char *cc_format(const char *fmt, ...);

/* A string that grows; `data` ends with a zero byte once something was added. Starts as {0}. */
typedef struct cc_text {
    char *data;
    size_t length, capacity;
} cc_text;

void cc_text_add(cc_text *text, const char *what, size_t length);
void cc_text_puts(cc_text *text, const char *what);
CC_PRINTF(2, 3) void cc_text_printf(cc_text *text, const char *fmt, ...);
CC_PRINTF(2, 0) void cc_text_vprintf(cc_text *text, const char *fmt, va_list ap);

/* A list of strings, as for execv: `item` ends with NULL. Starts as {0}. */
typedef struct cc_list {
    const char **item;
    size_t count, capacity;
} cc_list;

void cc_list_add(cc_list *list, const char *item);
void cc_list_append(cc_list *list, const cc_list *more);

bool cc_starts(const char *text, const char *prefix);
bool cc_ends(const char *text, const char *suffix);

#endif
