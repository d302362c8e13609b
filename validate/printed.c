/* SPDX-License-Identifier: Apache-2.0 */
#define _XOPEN_SOURCE 700 /* open_memstream */
#include "printed.h"

#include <stdbool.h>
#include <stdlib.h>

nv_status nv_print(nv_printer *print, void *context, nv_printed *p, nv_error *err)
{
    *p = (nv_printed){NULL, 0};
    FILE *out = open_memstream(&p->text, &p->bytes);

    if (out != NULL)
        print(out, context);
    bool whole = out != NULL && ferror(out) == 0;
    whole &= out != NULL && fclose(out) == 0;
    if (whole)
        return NV_OK;
    nv_printed_free(p);
    return nv_fail(err, NV_E_MEMORY, "no memory for a report of a sample");
}

void nv_printed_free(nv_printed *p)
{
    free(p->text);
    *p = (nv_printed){NULL, 0};
}
