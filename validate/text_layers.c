/* SPDX-License-Identifier: Apache-2.0 */
#include "text_layers.h"

#include "harness.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

/* ---- the table ---- */

/* "25x5x64": a batch of one goes without saying. */
static void add_shape(nv_table *table, const nv_graph *g, const nv_node *node)
{
    char text[NV_MAX_RANK * 12] = "";
    size_t used = 0;

    if (node->n_out > 0) {
        const nv_shape *s = &g->tensors[node->out[0]].shape;
        for (int d = s->rank > 1 && s->dim[0] == 1; d < s->rank; d++)
            used += (size_t)snprintf(text + used, sizeof text - used, used == 0 ? "%d" : "x%d",
                                     s->dim[d]);
    }
    nv_table_add(table, NV_PLAIN, "%s", text);
}

static void add_kernel(nv_table *table, const nv_terminal *t, const nv_layer_result *layer)
{
    const nv_comparison *d = &layer->diff;
    const char *equal = t->utf8 ? "✓" : "=", *differs = t->utf8 ? "✗" : "!";

    if (layer->missing)
        nv_table_add(table, NV_RED, "? missing");
    else if (layer->reference)
        nv_table_add(table, NV_DIM, "%s reference", t->utf8 ? "·" : "-");
    else if ((layer->faults & NV_FAULT_CRASH) != 0)
        nv_table_add(table, NV_RED, "%s crashed", differs);
    else if ((layer->faults & NV_FAULT_STATUS) != 0)
        nv_table_add(table, NV_RED, "%s refused", differs);
    else if (d->mismatches > 0)
        nv_table_add(table, layer->failed ? NV_RED : NV_YELLOW, "%s %" PRId64 ", max %" PRIu64,
                     layer->failed ? differs : "~", d->mismatches, d->max_abs_lsb);
    else if (layer->failed)
        nv_table_add(table, NV_RED, "%s %s", differs, layer->path);
    else
        nv_table_add(table, NV_GREEN, "%s %s", equal, layer->path);
}

static void add_db(nv_table *table, double db)
{
    if (isnan(db))
        nv_table_add(table, NV_DIM, "-");
    else if (isinf(db))
        nv_table_add(table, NV_DIM, db > 0 ? "exact" : "none");
    else
        nv_table_add(table, db < 10 ? NV_YELLOW : NV_PLAIN, "%.1f", db);
}

static void add_fraction(nv_table *table, double fraction)
{
    if (isnan(fraction) || fraction == 0)
        nv_table_add(table, NV_DIM, "-");
    else if (fraction < 0.0005)
        nv_table_add(table, NV_PLAIN, "<0.1%%");
    else
        nv_table_add(table, fraction < 0.01 ? NV_PLAIN : NV_YELLOW, "%.1f%%", 100 * fraction);
}

/* "faulty.so" of a path, "qemu:cortex-m4:libkernels.a" of another. */
static void add_name(nv_table *table, const char *name)
{
    const char *slash = strrchr(name, '/'), *colon = strrchr(name, ':');
    const char *end = colon == NULL || slash == NULL || colon > slash ? name : colon + 1;

    nv_table_add(table, NV_DIM, "%.*s%s", (int)(end - name), name,
                 slash == NULL ? name : slash + 1);
}

static void add_header(nv_table *table, const nv_sample_result *sample, bool verbose)
{
    nv_table_add(table, NV_DIM, "#");
    nv_table_add(table, NV_DIM, "operator");
    nv_table_add(table, NV_DIM, "output");
    for (int k = 0; k < sample->n_kernels; k++)
        add_name(table, sample->kernels[k].name);
    nv_table_add(table, NV_DIM, "SQNR dB");
    if (verbose) {
        nv_table_add(table, NV_DIM, "alone");
        nv_table_add(table, NV_DIM, "cosine");
    }
    nv_table_add(table, NV_DIM, "clipped");
}

bool nv_text_layers(const nv_terminal *t, const nv_run *run, const nv_sample_result *sample)
{
    bool verbose = run->options->verbose;
    nv_table table = {.columns = 5 + sample->n_kernels + (verbose ? 2 : 0)};

    table.right = 1 | 0xFFFFFFFFu << (3 + sample->n_kernels);
    add_header(&table, sample, verbose);
    for (int32_t i = 0; i < sample->n_float_layers; i++) {
        const nv_float_layer *f = &sample->float_layers[i];
        const nv_node *node = &run->graph->nodes[f->node];
        nv_table_add(&table, NV_DIM, "%d", f->node);
        nv_table_add(&table, NV_PLAIN, "%s", nv_op_name(node->op));
        add_shape(&table, run->graph, node);
        for (int k = 0; k < sample->n_kernels; k++)
            if (i < sample->kernels[k].n_layers)
                add_kernel(&table, t, &sample->kernels[k].layers[i]);
            else
                nv_table_add(&table, NV_DIM, "not run");
        add_db(&table, f->chain.sqnr_db);
        if (verbose) {
            add_db(&table, f->sqnr_alone_db);
            nv_table_add(&table, NV_PLAIN, "%.5f", f->chain.cosine);
        }
        add_fraction(&table, f->saturated_fraction);
    }
    return nv_table_print(&table, t);
}

/* ---- a finding ---- */

/* The sizes of differences that share a bar. */
static const struct {
    int from, to;
} bars[] = {{-16, -16}, {-15, -9}, {-8, -5}, {-4, -3}, {-2, -2}, {-1, -1},
            {1, 1},     {2, 2},    {3, 4},   {5, 8},   {9, 15},  {16, 16}};
enum { N_BARS = sizeof bars / sizeof *bars, BAR_WIDTH = 40, INDENT = 10 };

static void name_bar(int i, char *text, size_t size)
{
    int from = bars[i].from, to = bars[i].to;

    if (from == -NV_HISTOGRAM_REACH)
        (void)snprintf(text, size, "<= %d", from);
    else if (to == NV_HISTOGRAM_REACH)
        (void)snprintf(text, size, ">= +%d", to);
    else if (from == to)
        (void)snprintf(text, size, "%+d", from);
    else
        (void)snprintf(text, size, "%+d..%+d", from, to);
}

static void print_histogram(const nv_terminal *t, const nv_comparison *d)
{
    int64_t counts[N_BARS] = {0}, most = 1;

    for (int i = 0; i < N_BARS; i++) {
        for (int lsb = bars[i].from; lsb <= bars[i].to; lsb++)
            counts[i] += d->histogram[lsb + NV_HISTOGRAM_REACH];
        most = counts[i] > most ? counts[i] : most;
    }
    nv_styled(t, NV_DIM, "%*sgot - golden, in LSB", INDENT, "");
    fputc('\n', t->out);
    for (int i = 0; i < N_BARS; i++) {
        char name[16], bar[3 * BAR_WIDTH + 1] = "";
        int length = (int)((counts[i] * BAR_WIDTH + most - 1) / most);
        if (counts[i] == 0)
            continue;
        name_bar(i, name, sizeof name);
        for (int k = 0; k < length; k++)
            strcat(bar, t->utf8 ? "█" : "#");
        fprintf(t->out, "%*s%8s ", INDENT, "", name);
        nv_styled(t, NV_RED, "%s", bar);
        fprintf(t->out, " %" PRId64 "\n", counts[i]);
    }
}

static const nv_layer_result *layer_of(const nv_sample_result *sample, const nv_finding *f)
{
    const nv_kernel_run *run = f->kernel < 0 ? NULL : &sample->kernels[f->kernel];

    for (int32_t i = 0; run != NULL && i < run->n_layers; i++)
        if (run->layers[i].node == f->layer)
            return &run->layers[i];
    return NULL;
}

static void print_labelled(const nv_terminal *t, nv_style style, const char *label,
                           const char *text)
{
    nv_styled(t, style, "%-*s", INDENT, label);
    nv_wrapped(t, INDENT, text);
}

void nv_text_finding(const nv_terminal *t, const nv_sample_result *sample, const nv_finding *f)
{
    static const nv_style styles[] = {NV_RED, NV_YELLOW, NV_DIM};
    const nv_finding_kind *kind = &nv_finding_kinds[f->code];
    const nv_layer_result *layer = layer_of(sample, f);

    nv_styled(t, styles[f->severity], "%-*s", INDENT, nv_severity_name(f->severity));
    nv_styled(t, NV_BOLD, "%s", kind->code);
    fprintf(t->out, "\n%*s", INDENT, "");
    nv_wrapped(t, INDENT, f->message);
    if (f->code == NV_FINDING_KERNEL_MISMATCH && layer != NULL)
        print_histogram(t, &layer->diff);
    print_labelled(t, NV_DIM, "  fix", nv_finding_fix(f));
}
