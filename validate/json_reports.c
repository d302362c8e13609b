/* SPDX-License-Identifier: Apache-2.0 */
#include "json_reports.h"

#include "output.h"

static nv_status write_report(const char *path, const char *text, nv_error *err)
{
    nv_output out;

    NV_TRY(nv_output_open(path, &out, err));
    fprintf(out.file, "%s\n", text);
    return nv_output_commit(&out, err);
}

nv_status nv_json_reports(const nv_options *o, const char *text, bool *to_stdout, nv_error *err)
{
    *to_stdout = true;
    if (o->n_reports > 0 && text == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the JSON");
    for (int i = 0; i < o->n_reports; i++) {
        *to_stdout &= o->reports[i].path != NULL;
        if (o->reports[i].path != NULL)
            NV_TRY(write_report(o->reports[i].path, text, err));
    }
    return *to_stdout ? NV_OK : write_report(NULL, text, err);
}
