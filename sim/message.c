/* SPDX-License-Identifier: Apache-2.0 */
#include "message.h"
#include "model.h"

#include <string.h>

void nv_error_prefix(nv_error *err, const char *fmt, ...)
{
    char prefix[512];
    va_list ap;

    if (err == NULL || err->status == NV_OK)
        return;
    va_start(ap, fmt);
    (void)vsnprintf(prefix, sizeof prefix, fmt, ap);
    va_end(ap);
    size_t n = strlen(prefix), kept = strlen(err->message) + 1;
    if (kept > sizeof err->message - n)
        kept = sizeof err->message - n;
    memmove(err->message + n, err->message, kept);
    memcpy(err->message, prefix, n);
    err->message[n + kept - 1] = '\0';
}

void nv_error_at_node(nv_error *err, const nv_node *node)
{
    if (err == NULL || err->status == NV_OK || err->node >= 0)
        return;
    err->node = node->index;
    if (err->offset < 0)
        err->offset = node->offset;
    if (node->op < NV_OP_COUNT)
        nv_error_prefix(err, "operator %d (%s): ", (int)node->index, nv_op_name(node->op));
    else
        nv_error_prefix(err, "operator %d: ", (int)node->index);
}

nv_text nv_text_escape(const char *text)
{
    static const char ellipsis[] = "...";
    nv_text out;
    size_t n = 0;

    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        char piece[5] = {(char)c, '\0'};
        if (c < ' ' || c >= 0x7f || c == '"' || c == '\\')
            (void)snprintf(piece, sizeof piece, "\\x%02x", c);
        if (n + strlen(piece) + sizeof ellipsis > sizeof out.s) {
            memcpy(out.s + n, ellipsis, sizeof ellipsis);
            return out;
        }
        memcpy(out.s + n, piece, strlen(piece));
        n += strlen(piece);
    }
    out.s[n] = '\0';
    return out;
}

nv_text nv_text_shape(const nv_shape *shape)
{
    nv_text out;
    size_t n = 1;

    out.s[0] = '[';
    for (int i = 0; i < shape->rank; i++)
        n += (size_t)snprintf(out.s + n, sizeof out.s - n, "%s%d", i == 0 ? "" : ", ",
                              (int)shape->dim[i]);
    (void)snprintf(out.s + n, sizeof out.s - n, "]");
    return out;
}
_Static_assert(sizeof(nv_text) > NV_MAX_RANK * (sizeof "-2147483648" - 1 + 2) - 2 + 2,
               "the longest shape must fit");
