/* SPDX-License-Identifier: Apache-2.0 */
#include "complaints.h"

#include "text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* An error's message may begin with the path, too. */
static const char *behind_path(const char *what, const char *path)
{
    const size_t length = strlen(path);

    return strncmp(what, path, length) == 0 && strncmp(what + length, ": ", 2) == 0
               ? what + length + 2
               : what;
}

void nv_complain(nv_complaints *c, const char *path, int64_t line, const char *fmt, ...)
{
    char all[sizeof((nv_error *)NULL)->message], where[24] = "";
    va_list ap;

    if (c->count++ >= NV_COMPLAINTS)
        return;
    va_start(ap, fmt);
    (void)vsnprintf(all, sizeof all, fmt, ap);
    va_end(ap);
    if (line > 0)
        (void)snprintf(where, sizeof where, ":%" PRId64, line);
    const char *what = behind_path(all, path);
    const size_t bytes = strlen(path) + strlen(where) + strlen(what) + sizeof ": ";
    char *text = malloc(bytes);
    if (text != NULL)
        (void)snprintf(text, bytes, "%s%s: %s", path, where, what);
    c->items[c->count - 1] = text;
}

void nv_complaints_print(const nv_complaints *c, FILE *out)
{
    for (size_t i = 0; i < c->count && i < NV_COMPLAINTS; i++)
        if (c->items[i] != NULL) {
            fputs("nnverify: ", out);
            nv_text_print(out, c->items[i]);
            fputc('\n', out);
        }
    if (c->count > NV_COMPLAINTS)
        fprintf(out, "nnverify: %zu more of that kind\n", c->count - NV_COMPLAINTS);
}

void nv_complaints_clear(nv_complaints *c)
{
    for (size_t i = 0; i < NV_COMPLAINTS; i++)
        free(c->items[i]);
    *c = (nv_complaints){.count = 0};
}
