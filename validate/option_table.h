/* SPDX-License-Identifier: Apache-2.0 */
/* The options, one row each: what --help says of them and what becomes of their values. */
#ifndef NV_VALIDATE_OPTION_TABLE_H
#define NV_VALIDATE_OPTION_TABLE_H

#include "options.h"

#include <stddef.h>

typedef struct nv_option_row nv_option_row;

/* Takes an option's value (NULL where it has none). */
typedef nv_status nv_option_fn(const nv_option_row *row, nv_options *options, const char *value,
                               nv_error *err);

struct nv_option_row {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: none; "[=X]": may be left out */
    nv_option_fn *apply;
    size_t member;    /* of nv_options, for functions that serve several rows */
    const char *help; /* lines, each of at most 62 columns */
};

enum { NV_OPTIONS = 31 };
extern const nv_option_row nv_option_rows[NV_OPTIONS];

#endif
