/* SPDX-License-Identifier: Apache-2.0 */
#include "spool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { IN_MEMORY = 1 << 20 };

static nv_status failed(nv_error *err)
{
    return nv_fail(err, NV_E_IO, "temporary file for a report: %s", strerror(errno));
}

static nv_status flush(nv_spool *s, nv_error *err)
{
    if (s->file == NULL)
        s->file = tmpfile();
    if (s->file == NULL || fwrite(s->text, 1, s->used, s->file) != s->used)
        return failed(err);
    s->used = 0;
    return NV_OK;
}

nv_status nv_spool_put(nv_spool *s, const char *text, nv_error *err)
{
    size_t length = strlen(text);

    if (s->used > 0 && s->used + length > IN_MEMORY)
        NV_TRY(flush(s, err));
    if (s->used + length > s->capacity) {
        size_t larger = 2 * s->capacity > s->used + length ? 2 * s->capacity : s->used + length;
        char *grown = realloc(s->text, larger);
        if (grown == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for a report of %zu bytes", larger);
        s->text = grown;
        s->capacity = larger;
    }
    memcpy(s->text + s->used, text, length);
    s->used += length;
    return NV_OK;
}

nv_status nv_spool_copy(nv_spool *s, FILE *to, nv_error *err)
{
    char block[8192];

    if (s->file != NULL) {
        if (fflush(s->file) != 0 || fseek(s->file, 0, SEEK_SET) != 0)
            return failed(err);
        for (size_t n; (n = fread(block, 1, sizeof block, s->file)) > 0;)
            (void)fwrite(block, 1, n, to);
        if (ferror(s->file))
            return failed(err);
    }
    (void)fwrite(s->text, 1, s->used, to);
    return NV_OK;
}

void nv_spool_free(nv_spool *s)
{
    free(s->text);
    if (s->file != NULL)
        (void)fclose(s->file);
    *s = (nv_spool){0};
}
