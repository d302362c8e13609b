/* SPDX-License-Identifier: Apache-2.0 */
/* What `nnverify diff` says, as text and in schema "nnverify-diff/1". */
#include "diff.h"
#include "json_finding.h"
#include "json_reports.h"
#include "message.h"
#include "nv/version.h"
#include "terminal.h"
#include "text.h"
#include "text_layers.h"

#include <inttypes.h>

/* ---- text ---- */

static void print_side(const nv_terminal *t, const char *label, const nv_diff_side *side)
{
    nv_styled(t, NV_DIM, "%-8s", label);
    nv_text_print(t->out, side->input.path);
    fprintf(t->out, " (%s)\n", side->input.format);
    if (side->input.how[0] != '\0') {
        fprintf(t->out, "%8s", "");
        nv_wrapped(t, 8, side->input.how);
    }
}

static void print_head(const nv_terminal *t, const nv_diff *d)
{
    nv_styled(t, NV_BOLD, "nnverify %s  diff", NV_VERSION);
    fputc('\n', t->out);
    nv_styled(t, NV_DIM, "%-8s", "tensor");
    fprintf(t->out, "%s %s %s%s\n", nv_text_escape(d->tensor->name).s,
            nv_type_name(d->tensor->type), nv_text_shape(&d->tensor->shape).s,
            d->has_shape ? "" : "; neither file says its shape, --model M --tensor T does");
    print_side(t, "due", &d->due);
    print_side(t, "device", &d->got);
}

static void print_difference(const nv_terminal *t, const nv_diff *d)
{
    nv_styled(t, NV_DIM, "%-8s", "differ");
    fprintf(t->out, "%" PRId64 " of %" PRId64 " values", d->diff.mismatches, d->diff.compared);
    if (d->diff.mismatches > 0)
        fprintf(t->out,
                ", by at most %" PRIu64 " LSB; first at %s: due %" PRId64 ", device %" PRId64,
                d->diff.max_abs_lsb, nv_text_shape(&d->diff.first.index).s, d->diff.first.golden,
                d->diff.first.got);
    fputc('\n', t->out);
}

static void print_text(const nv_diff *d, FILE *out)
{
    const nv_terminal t = nv_terminal_open(out, d->options->color);
    bool pass = d->status == NV_OK;

    if (!d->options->quiet) {
        print_head(&t, d);
        print_difference(&t, d);
    }
    for (size_t i = 0; i < d->findings.count; i++) {
        fputc('\n', out);
        nv_text_finding(&t, NULL, &d->findings.items[i]);
    }
    fputs(d->options->quiet && pass ? "" : "\n", out);
    nv_styled(&t, pass ? NV_GREEN : NV_RED, "%-8s",
              pass                        ? "pass"
              : d->status == NV_E_NOT_RUN ? "not run"
                                          : "FAIL");
    fputs(d->findings.count > 0    ? nv_finding_kinds[d->findings.items[0].code].summary
          : !pass                  ? "not all of the dumps could be read; the rest agrees"
          : d->differ > 0          ? "the dumps agree within what --lsb allows"
          : d->diff.mismatches > 0 ? "the dumps agree up to float rounding at halves"
                                   : "the dumps are equal",
          out);
    fputs(".\n", out);
}

/* ---- JSON ---- */

static bool put_side(cJSON *parent, const char *name, const nv_diff_side *side)
{
    cJSON *o = cJSON_AddObjectToObject(parent, name);

    return nv_json_put(o, "path", nv_json_text(side->input.path)) &&
           nv_json_put(o, "format", nv_json_text(side->input.format));
}

static bool put_tensor(cJSON *parent, const nv_tensor *t)
{
    cJSON *o = cJSON_AddObjectToObject(parent, "tensor");

    return nv_json_put(o, "name", nv_json_text(t->name)) &&
           nv_json_put(o, "dtype", nv_json_text(nv_type_name(t->type))) &&
           nv_json_put(o, "shape", nv_json_shape(&t->shape));
}

static bool put_first(cJSON *parent, const nv_comparison *c)
{
    if (c->mismatches == 0)
        return nv_json_put(parent, "first", cJSON_CreateNull());
    cJSON *o = cJSON_AddObjectToObject(parent, "first");
    return nv_json_put(o, "index", nv_json_shape(&c->first.index)) &&
           nv_json_put(o, "due", nv_json_int(c->first.golden)) &&
           nv_json_put(o, "device", nv_json_int(c->first.got));
}

static cJSON *object(const nv_diff *d)
{
    cJSON *o = cJSON_CreateObject();

    if (nv_json_put(o, "schema", nv_json_text("nnverify-diff/1")) &&
        nv_json_put(o, "verdict", nv_json_text(d->status == NV_OK ? "pass" : "fail")) &&
        put_tensor(o, d->tensor) && put_side(o, "due", &d->due) && put_side(o, "device", &d->got) &&
        nv_json_put(o, "compared", nv_json_int(d->diff.compared)) &&
        nv_json_put(o, "mismatches", nv_json_int(d->diff.mismatches)) &&
        nv_json_put(o, "max_abs_lsb", nv_json_uint(d->diff.max_abs_lsb)) &&
        put_first(o, &d->diff) && nv_json_findings(o, &d->findings))
        return o;
    cJSON_Delete(o);
    return NULL;
}

nv_status nv_diff_tell(const nv_diff *d, FILE *out, nv_error *err)
{
    bool to_stdout = true;

    if (d->options->n_reports > 0) {
        cJSON *o = object(d);
        char *text = o == NULL ? NULL : cJSON_PrintUnformatted(o);
        cJSON_Delete(o);
        nv_status st = nv_json_reports(d->options, text, &to_stdout, err);
        cJSON_free(text);
        NV_TRY(st);
    }
    if (to_stdout)
        print_text(d, out);
    return NV_OK;
}
