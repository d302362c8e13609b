/* SPDX-License-Identifier: Apache-2.0 */
#include "array/unpack.h"

#include <stdbool.h>
#include <stdlib.h>
#include <zlib.h>

static nv_status no_memory(const nv_blob *file, nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "%s: no memory for its content", file->path);
}

/* ---- gzip ---- */

static bool is_gzip(const nv_blob *file)
{
    return file->bytes > 2 && file->data[0] == 0x1F && file->data[1] == 0x8B;
}

/* The next size of a buffer that is full; 0: it has reached the most. */
static size_t larger(size_t size, size_t most)
{
    enum { STEP = 1 << 16 };
    const size_t more = STEP + size / 2;

    return size >= most ? 0 : more < most - size ? size + more : most;
}

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
    }
    (void)inflateEnd(&z);
    return st == Z_STREAM_END  ? NV_OK
           : st == Z_MEM_ERROR ? no_memory(file, err)
                               : nv_fail(err, NV_E_INPUT, "%s: broken gzip data", file->path);
}

/* ---- UTF-16, as PowerShell's > writes it ---- */

static bool is_utf16(const nv_blob *file)
{
    return file->bytes > 3 && file->bytes % 2 == 0 &&
           ((file->data[0] == 0xFF && file->data[1] == 0xFE && file->data[3] == 0) ||
            (file->data[0] == 0xFE && file->data[1] == 0xFF && file->data[2] == 0));
}

/* Characters of ASCII as bytes; the others, which no dump is written in, as '?'. */
static nv_status narrow(const nv_blob *file, uint8_t **out, size_t *used, nv_error *err)
{
    const int low = file->data[0] == 0xFF ? 0 : 1;

    *out = malloc(file->bytes / 2);
    if (*out == NULL)
        return no_memory(file, err);
    for (size_t i = 2; i < file->bytes; i += 2) {
        const uint8_t *c = file->data + i;
        (*out)[(*used)++] = c[1 - low] == 0 && c[low] < 0x80 ? c[low] : '?';
    }
    return NV_OK;
}

/* ---- */

nv_status nv_unpack(const nv_blob *file, size_t max_bytes, nv_blob *plain, uint8_t **owned,
                    nv_error *err)
{
    *plain = *file;
    *owned = NULL;
    for (;;) {
        uint8_t *out = NULL;
        size_t used = 0;
        const bool gzip = *owned == NULL && is_gzip(plain);
        if (!gzip && !is_utf16(plain))
            return NV_OK;
        nv_status st = gzip ? inflate_all(plain, max_bytes, &out, &used, err)
                            : narrow(plain, &out, &used, err);
        free(*owned);
        *owned = out;
        if (st != NV_OK) {
            free(out);
            *owned = NULL;
            return st;
        }
        *plain = (nv_blob){file->path, out, used};
    }
}
