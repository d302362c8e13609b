/* SPDX-License-Identifier: Apache-2.0 */
#include "copy.h"

#include <string.h>

typedef struct copier {
    const golden_box *box;
    int64_t size;
} copier;

/* Dimension `d` of the box and those behind it. */
static void copy(const copier *c, int32_t d, const char *from, char *to)
{
    const golden_box *b = c->box;

    if (d == b->rank) {
        memcpy(to, from, (size_t)c->size);
        return;
    }
    if (d == b->rank - 1 && b->from_step[d] == 1 && b->to_step[d] == 1) {
        memcpy(to, from, (size_t)(b->dim[d] * c->size));
        return;
    }
    for (int64_t i = 0; i < b->dim[d]; i++)
        copy(c, d + 1, from + i * b->from_step[d] * c->size, to + i * b->to_step[d] * c->size);
}

void nv_golden_copy(const golden_box *box, const void *from, void *to, size_t size)
{
    const copier c = {box, (int64_t)size};

    for (int32_t i = 0; i < box->rank; i++)
        if (box->dim[i] == 0)
            return;
    copy(&c, 0, (const char *)from + box->from * c.size, (char *)to + box->to * c.size);
}
