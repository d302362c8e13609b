/* SPDX-License-Identifier: Apache-2.0 */
#include "page/page.h"

#include "message.h"
#include "text.h"

#include <inttypes.h>
#include <math.h>

static void put_kernel(FILE *out, const nv_layer_result *layer)
{
    const nv_comparison *d = &layer->diff;

    if (layer->missing)
        fputs("<td class=\"bad\">? missing</td>", out);
    else if (layer->reference)
        fputs("<td class=\"soft\">· reference</td>", out);
    else if ((layer->faults & NV_FAULT_CRASH) != 0)
        fputs("<td class=\"bad\">✗ crashed</td>", out);
    else if ((layer->faults & NV_FAULT_STATUS) != 0)
        fputs("<td class=\"bad\">✗ refused</td>", out);
    else if (d->mismatches > 0)
        fprintf(out, "<td class=\"%s\">%s %" PRId64 " of %" PRId64 ", max %" PRIu64 " LSB</td>",
                layer->failed ? "bad" : "warn", layer->failed ? "✗" : "~", d->mismatches,
                d->compared, d->max_abs_lsb);
    else
        nv_page_text(out, "<td class=\"%s\">%s %s</td>", layer->failed ? "bad" : "ok",
                     layer->failed ? "✗" : "✓", layer->path);
}

static void put_device(FILE *out, const nv_sample_result *s, int32_t node)
{
    bool any = false;

    fputs("<td>", out);
    for (int32_t i = 0; i < s->n_device; i++) {
        const nv_device_result *r = &s->device[i];
        if (r->layer != node)
            continue;
        fputs(any ? "; " : "", out);
        if (r->unjudged)
            fputs("<span class=\"soft\">values before it were lost", out);
        else if (r->mismatches == 0)
            fputs("<span class=\"ok\">✓ equal", out);
        else
            fprintf(out, "<span class=\"bad\">✗ %" PRId64 " of %" PRId64 ", max %" PRIu64 " LSB",
                    r->mismatches, r->compared, r->max_abs_lsb);
        fputs("</span>", out);
        any = true;
    }
    fputs(any ? "</td>" : "<span class=\"soft\">not logged</span></td>", out);
}

static void put_db(FILE *out, double db)
{
    if (isnan(db))
        fputs("<td class=\"num soft\">–</td>", out);
    else if (isinf(db))
        fprintf(out, "<td class=\"num soft\">%s</td>", db > 0 ? "exact" : "none");
    else
        fprintf(out, "<td class=\"num%s\">%.1f</td>", db < 10 ? " warn" : "", db);
}

static void put_fraction(FILE *out, double fraction)
{
    if (isnan(fraction) || fraction == 0)
        fputs("<td class=\"num soft\">–</td>", out);
    else
        fprintf(out, "<td class=\"num%s\">%s%.1f %%</td>", fraction < 0.01 ? "" : " warn",
                fraction < 0.0005 ? "&lt; " : "", fraction < 0.0005 ? 0.1 : 100 * fraction);
}

/* Some layer's output was logged. */
static bool has_device(const nv_sample_result *s)
{
    bool any = false;

    for (int32_t i = 0; i < s->n_device; i++)
        any |= s->device[i].layer >= 0;
    return any;
}

static void put_header(FILE *out, const nv_sample_result *s)
{
    fputs("<thead><tr><th scope=\"col\" class=\"num\">#</th><th scope=\"col\">operator</th>"
          "<th scope=\"col\">output</th>",
          out);
    for (int k = 0; k < s->n_kernels; k++)
        nv_page_text(out, "<th scope=\"col\">%s</th>", nv_text_base_name(s->kernels[k].name));
    if (has_device(s))
        fputs("<th scope=\"col\">device</th>", out);
    fputs("<th scope=\"col\" class=\"num\">SQNR dB</th><th scope=\"col\" class=\"num\">alone dB"
          "</th><th scope=\"col\" class=\"num\">clipped</th></tr></thead>\n",
          out);
}

static bool is_first(const nv_sample_result *s, int32_t node)
{
    bool first = false;

    for (int k = 0; k < s->n_kernels; k++)
        first |= s->kernels[k].first_divergent == node;
    for (int i = 0; i < NV_ERROR_MAPS; i++)
        first |= s->maps[i].tensor != NULL && s->maps[i].layer == node;
    return first;
}

void nv_page_layers(nv_page *p)
{
    const nv_sample_result *s = p->sample;
    const nv_graph *g = p->run->graph;

    fputs(
        "<h3>Layers</h3>\n<div class=\"scroll\" tabindex=\"0\"><table><caption>Each kernel is fed "
        "golden's input of its layer; SQNR is the distance to the float network.</caption>\n",
        p->out);
    put_header(p->out, s);
    fputs("<tbody>\n", p->out);
    for (int32_t i = 0; i < s->n_float_layers; i++) {
        const nv_float_layer *f = &s->float_layers[i];
        const nv_node *node = &g->nodes[f->node];
        fprintf(p->out, "<tr%s><td class=\"num\">%d</td><th scope=\"row\">%s</th><td>%s</td>",
                is_first(s, f->node) ? " class=\"first\"" : "", f->node, nv_op_name(node->op),
                node->n_out > 0 ? nv_text_shape(&g->tensors[node->out[0]].shape).s : "");
        for (int k = 0; k < s->n_kernels; k++)
            if (i < s->kernels[k].n_layers)
                put_kernel(p->out, &s->kernels[k].layers[i]);
            else
                fputs("<td class=\"soft\">not run</td>", p->out);
        if (has_device(s))
            put_device(p->out, s, f->node);
        put_db(p->out, f->chain.sqnr_db);
        put_db(p->out, f->sqnr_alone_db);
        put_fraction(p->out, f->saturated_fraction);
        fputs("</tr>\n", p->out);
    }
    fputs("</tbody></table></div>\n", p->out);
}
