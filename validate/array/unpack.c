/* SPDX-License-Identifier: Apache-2.0 */
#include "array/unpack.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static nv_status no_memory(const nv_blob *file, nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "%s: no memory for its content", file->path);
}

/* ---- gzip ---- */

static bool is_gzip(const uint8_t *data, size_t bytes)
{
    return bytes > 2 && data[0] == 0x1F && data[1] == 0x8B;
}

/* The next size of a buffer that is full; 0: it has reached the most. */
static size_t larger(size_t size, size_t most)
{
    enum { STEP = 1 << 16 };
    const size_t more = STEP + size / 2;

    return size >= most ? 0 : more < most - size ? size + more : most;
}

/* The members of the file, one behind the other. */
static nv_status inflate_all(const nv_blob *file, size_t max_bytes, uint8_t **out, size_t *used,
                             nv_error *err)
{
    enum { GZIP = 16 };
    z_stream z = {.next_in = (Bytef *)(uintptr_t)file->data, .avail_in = (uInt)file->bytes};
    size_t size = 0;
    int st = file->bytes > UINT32_MAX ? Z_DATA_ERROR : inflateInit2(&z, MAX_WBITS + GZIP);

    while (st == Z_OK) {
        if (*used == size) {
            size = larger(size, max_bytes < UINT32_MAX ? max_bytes : UINT32_MAX);
            uint8_t *more = size == 0 ? NULL : realloc(*out, size);
            if (more == NULL) {
                (void)inflateEnd(&z);
                return size > 0
                           ? no_memory(file, err)
                           : nv_fail(err, NV_E_LIMIT,
                                     "%s: unpacks to more than --max-memory allows", file->path);
            }
            *out = more;
        }
        z.next_out = *out + *used;
        z.avail_out = (uInt)(size - *used);
        st = inflate(&z, Z_NO_FLUSH);
        *used = size - z.avail_out;
        st = st == Z_OK && z.avail_in == 0 && z.avail_out > 0 ? Z_BUF_ERROR : st;
        if (st == Z_STREAM_END && is_gzip(z.next_in, z.avail_in))
            st = inflateReset(&z);
    }
    (void)inflateEnd(&z);
    while (st == Z_STREAM_END && z.avail_in > 0 && *z.next_in == 0) { /* to the end of a block */
        z.next_in++;
        z.avail_in--;
    }
    if (st == Z_STREAM_END)
        return z.avail_in == 0 ? NV_OK
                               : nv_fail(err, NV_E_INPUT, "%s: %u bytes behind the gzip data",
                                         file->path, z.avail_in);
    return st == Z_MEM_ERROR ? no_memory(file, err)
                             : nv_fail(err, NV_E_INPUT, "%s: broken gzip data", file->path);
}

/* ---- text as Windows marks it: UTF-16 (PowerShell's >) and UTF-8 ---- */

/* What stands behind a mark of the order of bytes. */
typedef struct text {
    const uint8_t *data;
    size_t count; /* of characters, UTF-8's of bytes */
    int bytes;    /* a character */
    int low;      /* which of the two is the low one */
} text;

/* Characters of ASCII; the others, which no dump is written in, as '?'. */
static char character(const text *t, size_t i)
{
    const uint8_t *c = t->data + i * (size_t)t->bytes;
    const bool is_ascii = c[t->low] < 0x80 && (t->bytes == 1 || c[1 - t->low] == 0);
    return is_ascii ? (char)c[t->low] : '?';
}

/* Bytes of a tensor may begin like a mark: most of a log's text is ASCII, and but for a terminal's
 * control characters it has few, such as the noise of a start. */
static bool is_text(const text *t)
{
    enum { FEW = 16 };
    size_t ascii = 0, control = 0;

    for (size_t i = 0; i < t->count; i++) {
        const char c = character(t, i);
        control += c == '\x7f' || (c < ' ' && (c == '\0' || strchr("\a\b\t\n\f\r\x1b", c) == NULL));
        ascii += c != '?';
    }
    return 2 * ascii > t->count && control <= t->count / FEW;
}

/* False: the file is no text with a mark. */
static bool find_text(const nv_blob *file, text *t)
{
    const uint8_t *d = file->data;

    if (file->bytes > 2 && d[0] == 0xEF && d[1] == 0xBB && d[2] == 0xBF)
        *t = (text){d + 3, file->bytes - 3, 1, 0};
    else if (file->bytes > 2 && file->bytes % 2 == 0 &&
             ((d[0] == 0xFF && d[1] == 0xFE) || (d[0] == 0xFE && d[1] == 0xFF)))
        *t = (text){d + 2, file->bytes / 2 - 1, 2, d[0] == 0xFF ? 0 : 1};
    else
        return false;
    return is_text(t);
}

/* ---- */

nv_status nv_unpack(const nv_blob *file, size_t max_bytes, nv_blob *plain, uint8_t **owned,
                    nv_error *err)
{
    nv_status st = NV_OK;
    uint8_t *out = NULL;
    size_t used = 0;
    text t;

    *plain = *file;
    if (is_gzip(file->data, file->bytes)) {
        st = inflate_all(file, max_bytes, &out, &used, err);
        *plain = (nv_blob){file->path, out, used};
    }
    if (st == NV_OK && find_text(plain, &t)) {
        uint8_t *narrow = malloc(t.count);
        for (size_t i = 0; narrow != NULL && i < t.count; i++)
            narrow[i] = (uint8_t)character(&t, i);
        free(out);
        out = narrow;
        *plain = (nv_blob){file->path, out, t.count};
        st = out == NULL ? no_memory(file, err) : NV_OK;
    }
    if (st != NV_OK)
        free(out);
    *owned = st == NV_OK ? out : NULL;
    return st;
}
