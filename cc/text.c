/* SPDX-License-Identifier: Apache-2.0 */
#include "text.h"
#include "nv/status.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Keeps every block reachable: leak checkers then know that it is held on purpose. */
typedef struct block {
    struct block *before;
    max_align_t data[];
} block;

static block *blocks;

void *cc_alloc(size_t bytes)
{
    block *b = calloc(1, sizeof *b + bytes);

    if (b == NULL) {
        fputs("nnverify-cc: out of memory\n", stderr);
        exit(nv_status_exit(NV_E_MEMORY));
    }
    b->before = blocks;
    blocks = b;
    return b->data;
}

char *cc_copy(const char *text, size_t length)
{
    size_t n = strnlen(text, length);
    char *copy = cc_alloc(n + 1);

    memcpy(copy, text, n);
    return copy;
}

static char *format(const char *fmt, va_list ap)
{
    va_list again;

    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, again);
    va_end(again);
    char *text = cc_alloc((size_t)n + 1);
    (void)vsnprintf(text, (size_t)n + 1, fmt, ap);
    return text;
}

char *cc_format(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    char *text = format(fmt, ap);
    va_end(ap);
    return text;
}

void cc_text_add(cc_text *text, const char *what, size_t length)
{
    if (text->length + length >= text->capacity) {
        size_t capacity = 2 * (text->length + length) + 64;
        char *data = cc_alloc(capacity);
        if (text->length > 0)
            memcpy(data, text->data, text->length);
        text->data = data;
        text->capacity = capacity;
    }
    memcpy(text->data + text->length, what, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void cc_text_puts(cc_text *text, const char *what)
{
    cc_text_add(text, what, strlen(what));
}

void cc_text_printf(cc_text *text, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    cc_text_vprintf(text, fmt, ap);
    va_end(ap);
}

void cc_text_vprintf(cc_text *text, const char *fmt, va_list ap)
{
    cc_text_puts(text, format(fmt, ap));
}

void cc_list_add(cc_list *list, const char *item)
{
    if (list->count + 1 >= list->capacity) {
        size_t capacity = 2 * list->capacity + 16;
        const char **items = cc_alloc(capacity * sizeof *items);
        if (list->count > 0)
            memcpy(items, list->item, list->count * sizeof *items);
        list->item = items;
        list->capacity = capacity;
    }
    list->item[list->count++] = item;
    list->item[list->count] = NULL;
}

void cc_list_append(cc_list *list, const cc_list *more)
{
    for (size_t i = 0; i < more->count; i++)
        cc_list_add(list, more->item[i]);
}

bool cc_starts(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool cc_ends(const char *text, const char *suffix)
{
    size_t n = strlen(text), m = strlen(suffix);

    return n >= m && strcmp(text + n - m, suffix) == 0;
}
