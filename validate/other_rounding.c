/* SPDX-License-Identifier: Apache-2.0 */
#include "other_rounding.h"

#include <stdlib.h>
#include <string.h>

nv_status nv_gives_under(nv_rounding rounding, const nv_args *golden, void *const *got, bool *gives,
                         nv_error *err)
{
    const int32_t n = golden->node->n_out;
    nv_value *out = calloc((size_t)n + 1, sizeof *out);
    nv_status st = NV_OK;

    *gives = false;
    for (int32_t i = 0; out != NULL && i < n; i++) {
        out[i] = (nv_value){golden->out[i].tensor, malloc(golden->out[i].tensor->bytes + 1)};
        if (out[i].data == NULL)
            st = NV_E_MEMORY;
    }
    if (out == NULL || st != NV_OK) {
        st = nv_fail(err, NV_E_MEMORY, "no memory for another rounding");
    } else {
        nv_args args = {golden->node, golden->in, out, rounding, NULL, NULL};
        st = nv_golden_table[golden->node->op](&args, err);
        *gives = st == NV_OK;
    }
    for (int32_t i = 0; out != NULL && i < n; i++) {
        *gives = *gives && memcmp(out[i].data, got[i], out[i].tensor->bytes) == 0;
        free(out[i].data);
    }
    free(out);
    return st;
}
