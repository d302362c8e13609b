/* SPDX-License-Identifier: Apache-2.0 */
/* What was printed into memory. */
#ifndef NV_VALIDATE_PRINTED_H
#define NV_VALIDATE_PRINTED_H

#include "nv/status.h"

#include <stddef.h>

typedef struct nv_printed {
    char *text;   /* owned; a 0 follows it */
    size_t bytes; /* without that */
} nv_printed;

typedef void nv_printer(FILE *out, void *context);
/* Keeps what `print` prints to `out`. */
NV_MUST_CHECK nv_status nv_print(nv_printer *print, void *context, nv_printed *printed,
                                 nv_error *err);
void nv_printed_free(nv_printed *printed);

#endif
