/* SPDX-License-Identifier: Apache-2.0 */
/* Text that is kept until it is known whether it will be needed: in memory, and what is more than
 * that in an unnamed temporary file. */
#ifndef NV_VALIDATE_SPOOL_H
#define NV_VALIDATE_SPOOL_H

#include "nv/status.h"

#include <stddef.h>

typedef struct nv_spool {
    char *text; /* owned */
    size_t used, capacity;
    FILE *file; /* NULL until memory is full */
} nv_spool;

NV_MUST_CHECK nv_status nv_spool_put(nv_spool *spool, const char *text, nv_error *err);
/* Writes all of it; errors show in ferror(to). */
NV_MUST_CHECK nv_status nv_spool_copy(nv_spool *spool, FILE *to, nv_error *err);
void nv_spool_free(nv_spool *spool);

#endif
