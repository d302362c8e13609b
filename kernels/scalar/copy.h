/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes copied and filled. Counts may be 0. */
#ifndef NV_SCALAR_COPY_H
#define NV_SCALAR_COPY_H

#include "compiler.h"

static inline void copy_bytes(int8_t *to, const int8_t *from, int32_t bytes)
{
    memcpy(to, from, (size_t)bytes);
}

/* `rows` rows of `bytes` bytes each; a step leads from one to the next. */
static inline void copy_rows(int8_t *to, int32_t to_step, const int8_t *from, int32_t from_step,
                             int32_t bytes, int32_t rows)
{
    for (; rows > 0; rows--, to += to_step, from += from_step)
        copy_bytes(to, from, bytes);
}

/* Bytes that lie `step` apart. */
static inline void copy_spread(int8_t *to, const int8_t *from, int32_t step, int32_t bytes)
{
    for (; bytes > 0; bytes--, from += step)
        *to++ = *from;
}

/* To a place in front of them, which they may overlap. */
static inline void move_bytes_down(int8_t *to, const int8_t *from, int32_t bytes)
{
    memmove(to, from, (size_t)bytes);
}

static inline void fill_bytes(int8_t *to, int8_t value, int32_t bytes)
{
    memset(to, value, (size_t)bytes);
}

#endif
