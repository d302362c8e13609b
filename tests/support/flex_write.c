/* SPDX-License-Identifier: Apache-2.0 */
/* Everything is 4 bytes wide: keys; their vector (count, distances); the values, with the distance
 * to the keys, the keys' width and the count in front and a packed type each behind; the root. */
#include "support/flex_write.h"

#include <string.h>

enum { WIDTH = 4, WIDTH_CODE = 2, INT = 1, FLOAT = 3, MAP = 9 };

typedef struct writer {
    uint8_t *out;
    size_t room, n;
} writer;

static void put(writer *w, const void *p, size_t bytes)
{
    if (w->n + bytes <= w->room)
        memcpy(w->out + w->n, p, bytes);
    w->n += bytes;
}

static void put_u32(writer *w, size_t value)
{
    const uint32_t v = (uint32_t)value;
    put(w, &v, sizeof v);
}

static void put_u8(writer *w, unsigned value)
{
    const uint8_t v = (uint8_t)value;
    put(w, &v, 1);
}

/* Where key i begins, from the first. */
static size_t key_at(const flex_option *options, size_t i)
{
    size_t at = 0;
    for (size_t k = 0; k < i; k++)
        at += strlen(options[k].key) + 1;
    return at;
}

size_t flex_write(uint8_t *out, size_t room, const flex_option *options, size_t count)
{
    writer w = {out, room, 0};

    for (size_t i = 0; i < count; i++)
        put(&w, options[i].key, strlen(options[i].key) + 1);
    while (w.n % WIDTH != 0)
        put_u8(&w, 0);
    put_u32(&w, count);
    const size_t keys = w.n;
    for (size_t i = 0; i < count; i++)
        put_u32(&w, w.n - key_at(options, i));
    put_u32(&w, w.n - keys);
    put_u32(&w, WIDTH);
    put_u32(&w, count);
    const size_t values = w.n;
    for (size_t i = 0; i < count; i++)
        put(&w, options[i].is_float ? (const void *)&options[i].number : &options[i].integer,
            WIDTH);
    for (size_t i = 0; i < count; i++)
        put_u8(&w, (unsigned)((options[i].is_float ? FLOAT : INT) << 2 | WIDTH_CODE));
    put_u32(&w, w.n - values);
    put_u8(&w, MAP << 2 | WIDTH_CODE);
    put_u8(&w, WIDTH);
    return w.n <= room ? w.n : 0;
}
