/* SPDX-License-Identifier: Apache-2.0 */
#include "page/page.h"

#include "message.h"
#include "text.h"
#include "values.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

void nv_page_text(FILE *out, const char *fmt, ...)
{
    const char *at = fmt;
    va_list ap;

    va_start(ap, fmt);
    for (; *at != '\0'; at++)
        if (at[0] == '%' && at[1] == 's') {
            nv_text_markup(out, va_arg(ap, const char *));
            at++;
        } else {
            fputc(*at, out);
        }
    va_end(ap);
}

void nv_page_finding(FILE *out, const nv_finding *f, int level)
{
    static const char *const styles[] = {"bad", "warn", "soft"};
    const nv_finding_kind *kind = &nv_finding_kinds[f->code];

    fprintf(out,
            "<div class=\"finding %s\"><h%d><span class=\"%s\">%s</span> <code>%s</code></h%d>\n",
            nv_severity_name(f->severity), level, styles[f->severity],
            nv_severity_name(f->severity), kind->code, level);
    nv_page_text(out, "<p>%s</p>\n<p class=\"fix\"><b>Fix:</b> %s</p></div>\n", f->message,
                 nv_finding_fix(f));
}

/* ---- outputs ---- */

enum { BEST = 5 };

/* Indices of the largest values, what is no number behind them; returns how many. */
static int best_of(const float *real, int64_t n, int64_t best[BEST])
{
    int count = 0;

    for (int64_t i = 0; i < n; i++) {
        int at = count;
        while (at > 0 &&
               (real[i] > real[best[at - 1]] || (isnan(real[best[at - 1]]) && !isnan(real[i]))))
            at--;
        if (at == BEST)
            continue;
        count += count < BEST;
        for (int k = count - 1; k > at; k--)
            best[k] = best[k - 1];
        best[at] = i;
    }
    return count;
}

static void put_output(nv_page *p, const nv_tensor *t)
{
    const void *data = nv_exec_data(p->sample->golden, t->index);
    int64_t n = nv_shape_count(&t->shape), best[BEST];
    float *real = malloc(((size_t)n + 1) * sizeof *real);
    FILE *out = p->out;

    if (real == NULL) {
        p->status = nv_fail(p->err, NV_E_MEMORY, "no memory for the report");
        return;
    }
    nv_values_real(t, data, real);
    nv_page_text(out, "<h3>Output <code>%s</code>", t->name);
    fprintf(
        out,
        " <span class=\"soft\">%s %s</span></h3>\n<div class=\"scroll fit\" tabindex=\"0\"><table>"
        "<caption>Golden's largest values of %" PRId64 ".</caption><thead><tr>"
        "<th scope=\"col\">index</th><th scope=\"col\" class=\"num\">value</th>"
        "<th scope=\"col\" class=\"num\">stored</th></tr></thead><tbody>\n",
        nv_type_name(t->type), nv_text_shape(&t->shape).s, n);
    int count = best_of(real, n, best);
    for (int i = 0; i < count; i++) {
        nv_shape index = nv_index_of(&t->shape, best[i]);
        fprintf(out, "<tr><th scope=\"row\">%s</th><td class=\"num\">%.6g</td><td class=\"num\">",
                nv_text_shape(&index).s, (double)real[best[i]]);
        if (t->type != NV_FLOAT32)
            fprintf(out, "%" PRId64, nv_value_int(t, data, best[i]));
        fputs("</td></tr>\n", out);
    }
    fputs("</tbody></table></div>\n", out);
    free(real);
}

/* ---- the sample ---- */

static void put_paths(nv_page *p)
{
    for (int32_t i = 0; i < p->run->graph->n_inputs; i++)
        nv_page_text(p->out, "%s<code>%s</code>", i == 0 ? "" : ", ", p->sample->inputs[i].path);
}

static void put_reasons(nv_page *p)
{
    for (int k = 0; k < p->run->n_kernels; k++)
        if (p->run->reasons[k] != NULL)
            nv_page_text(p->out, "<p class=\"bad\">%s did not run: %s</p>\n", p->run->kernels[k],
                         p->run->reasons[k]);
}

/* Of the only sample the first stands on top of the page already. */
static void put_findings(nv_page *p, bool brief)
{
    const nv_findings *all = &p->sample->findings;
    size_t first = p->run->n_samples == 1 && all->count > 0 && all->items[0].severity != NV_NOTE;

    if (!brief && first < all->count)
        fprintf(p->out, "<h3>%s</h3>\n", first > 0 ? "Further findings" : "Findings");
    for (size_t i = first; i < all->count; i++)
        if (!brief || all->items[i].severity == NV_ERROR)
            nv_page_finding(p->out, &all->items[i], brief ? 3 : 4);
}

void nv_page_sample(nv_page *p, bool brief)
{
    const nv_sample_result *s = p->sample;
    const nv_graph *g = p->run->graph;

    if (brief) {
        fprintf(p->out, "<p class=\"%s\">%s Sample %" PRId64 ": ", s->failed ? "bad" : "ok",
                s->failed ? "✗" : "✓", s->index + 1);
        put_paths(p);
        fputs("</p>\n", p->out);
    } else {
        fprintf(p->out, "<section>\n<h2>Sample %" PRId64 " ", s->index + 1);
        put_paths(p);
        fputs("</h2>\n", p->out);
        put_reasons(p);
        nv_page_inputs(p);
    }
    put_findings(p, brief);
    if (brief)
        return;
    nv_page_error_maps(p);
    nv_page_layers(p);
    for (int32_t i = 0; i < g->n_outputs; i++)
        put_output(p, &g->tensors[g->outputs[i]]);
    nv_page_split(p);
    fputs("</section>\n", p->out);
}
