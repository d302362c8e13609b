/* SPDX-License-Identifier: Apache-2.0 */
/* What of a file could not be used, a line each, while the rest was. */
#ifndef NV_VALIDATE_COMPLAINTS_H
#define NV_VALIDATE_COMPLAINTS_H

#include "nv/status.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { NV_COMPLAINTS = 20 }; /* kept; further ones are counted */

typedef struct nv_complaints {
    char *items[NV_COMPLAINTS]; /* owned: "PATH:LINE: what is wrong"; NULL: memory ran out */
    size_t count;
} nv_complaints;

/* Line 0: the file as a whole. */
NV_PRINTF(4, 5)
void nv_complain(nv_complaints *complaints, const char *path, int64_t line, const char *fmt, ...);
/* "nnverify: ..." for each, and how many more there are. */
void nv_complaints_print(const nv_complaints *complaints, FILE *out);
void nv_complaints_clear(nv_complaints *complaints);

#endif
