/* SPDX-License-Identifier: Apache-2.0 */
/* Custom options for models built in memory: a flexbuffer that is a map of numbers. */
#ifndef NV_TESTS_FLEX_WRITE_H
#define NV_TESTS_FLEX_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct flex_option {
    const char *key;
    bool is_float;
    int32_t integer;
    float number;
} flex_option;

/* Into `out`, which has room for `room` bytes; returns how many, 0 if it does not fit. Keys in any
 * order: nv_flex_* looks at all of them. */
size_t flex_write(uint8_t *out, size_t room, const flex_option *options, size_t count);

#endif
