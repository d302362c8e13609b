/* SPDX-License-Identifier: Apache-2.0 */
#include "array/left_out.h"

#include <stdlib.h>
#include <string.h>

enum { SOURCES = 256 };

/* Several numerals or bytes among no more words, or nothing but one: "12%", not "heap 200000". */
static bool is_of_numerals(const nv_number_row *row)
{
    const nv_number_counts c = nv_number_row_count(row);
    int most = c.numbers > c.numerals ? c.numbers : c.numerals;

    most = c.pairs > most ? c.pairs : most;
    return most > 1 ? 2 * most >= c.numbers + c.words : most == 1 && c.numbers + c.words == 1;
}

nv_status nv_leave_out(nv_arrays *a, const nv_number_row *row, const char *among, int64_t line,
                       nv_error *err)
{
    const nv_log_line *l = &row->log;

    if (!row->is_logged || l->kind == NV_LOG_MINIMAL || l->source_length == 0 ||
        !is_of_numerals(row))
        return NV_OK;
    for (size_t i = 0; i < a->n_left_out; i++)
        if (strlen(a->left_out[i].name) == l->source_length &&
            memcmp(a->left_out[i].name, l->source, l->source_length) == 0)
            return NV_OK;
    if (a->n_left_out == SOURCES) {
        nv_arrays_complain(a, line, "numbers of more than %d tags: left out", SOURCES);
        return NV_OK;
    }
    NV_TRY(nv_arrays_claim(a, sizeof *a->left_out + l->source_length, line, err));
    nv_left_out *more = realloc(a->left_out, (a->n_left_out + 1) * sizeof *more);
    if (more == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for a log's tags", a->path);
    a->left_out = more;
    char *name = strndup(l->source, l->source_length);
    if (name == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for a log's tags", a->path);
    a->left_out[a->n_left_out++] = (nv_left_out){name, among, line};
    return NV_OK;
}
