/* SPDX-License-Identifier: Apache-2.0 */
/* The report for people, on stdout: what was run, a line a layer, what is wrong, the verdict. */
#include "report.h"

#include "message.h"
#include "nv/version.h"
#include "output.h"
#include "quant/calibrate_report.h"
#include "quant/split_report.h"
#include "terminal.h"
#include "text.h"
#include "text_layers.h"
#include "text_outputs.h"
#include "verdict.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_FINDINGS = 6 };

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the text report");
}

static nv_status text_open(nv_report *report, nv_error *err)
{
    nv_terminal *t = malloc(sizeof *t);
    if (t == NULL)
        return no_memory(err);
    *t = nv_terminal_open(stdout, report->options->color);
    report->state = t;
    return NV_OK;
}

/* False: out of memory. */
static bool print_run(const nv_terminal *t, const nv_run *run)
{
    nv_styled(t, NV_BOLD, "nnverify %s  %s", NV_VERSION, nv_text_base_name(run->model_path));
    fputc('\n', t->out);
    nv_styled(t, NV_DIM, "model   ");
    fprintf(t->out, "%d operator%s, ", run->graph->n_nodes, run->graph->n_nodes == 1 ? "" : "s");
    if (run->macs < 100000)
        fprintf(t->out, "%" PRId64 " MAC, ", run->macs);
    else
        fprintf(t->out, "%.3g M MAC, ", (double)run->macs / 1e6);
    fprintf(t->out, "%.1f KiB weights, %.1f KiB arena\n", (double)run->weight_bytes / 1024,
            (double)run->arena_bytes / 1024);
    nv_styled(t, NV_DIM, "float   ");
    nv_styled(t, NV_PLAIN, "%s",
              run->options->float_model != NULL ? nv_text_base_name(run->options->float_model)
              : run->is_float                   ? "the model itself"
                                                : "the dequantized graph");
    fputc('\n', t->out);
    for (size_t i = 0; i < run->findings->count; i++)
        if (run->options->verbose || run->findings->items[i].severity != NV_NOTE)
            nv_text_finding(t, NULL, &run->findings->items[i]);
    if (run->options->verbose) {
        nv_styled(t, NV_DIM, "seed    ");
        fprintf(t->out, "%d\n", run->options->seed);
    }
    return run->calibration == NULL || nv_text_calibration(t, run->calibration);
}

/* ---- a sample ---- */

static void print_inputs(const nv_terminal *t, const nv_run *run, const nv_sample_result *s)
{
    for (int32_t i = 0; i < run->graph->n_inputs; i++) {
        const nv_input *in = &s->inputs[i];
        nv_styled(t, NV_DIM, "input   ");
        nv_styled(t, NV_PLAIN, "%s (%s) for %s %s %s", nv_text_base_name(in->path), in->format,
                  in->tensor->name, nv_type_name(in->tensor->type),
                  nv_text_shape(&in->tensor->shape).s);
        fputc('\n', t->out);
        if (in->how[0] != '\0') {
            fprintf(t->out, "%8s", "");
            nv_wrapped(t, 8, in->how);
        }
    }
}

static void print_findings(const nv_terminal *t, const nv_run *run, const nv_sample_result *s)
{
    size_t shown = run->options->verbose || s->findings.count <= SHOWN_FINDINGS ? s->findings.count
                                                                                : SHOWN_FINDINGS;
    for (size_t i = 0; i < shown; i++) {
        fputc('\n', t->out);
        nv_text_finding(t, s, &s->findings.items[i]);
    }
    if (shown < s->findings.count)
        fprintf(t->out, "\n... and %zu more findings; -v prints them\n", s->findings.count - shown);
}

static bool is_missing(const nv_run *run, const nv_sample_result *s)
{
    bool missing = false;
    for (int k = 0; k < s->n_kernels; k++)
        missing |= run->reasons[k] != NULL || s->kernels[k].missing_layers > 0;
    return missing;
}

/* What a sample shows of the quantization is a remark, not a difference. */
static bool is_remark(const nv_finding *f)
{
    return f->severity == NV_NOTE && f->code >= NV_FINDING_QUANT_CLIPPING &&
           f->code <= NV_FINDING_QUANT_LOW_SQNR;
}

static bool has_only_remarks(const nv_sample_result *s)
{
    for (size_t i = 0; i < s->findings.count; i++)
        if (!is_remark(&s->findings.items[i]))
            return false;
    return true;
}

/* Why a back end does not run; else every function that it lacks, once, with the first layer that
 * asked for it. */
static void print_missing(const nv_terminal *t, const nv_run *run, const nv_sample_result *s, int k)
{
    const nv_kernel_run *r = &s->kernels[k];

    if (run->reasons[k] != NULL) {
        nv_styled(t, NV_RED, "missing ");
        nv_wrapped(t, 8, run->reasons[k]);
        return;
    }
    for (int32_t i = 0; i < r->n_layers; i++) {
        const nv_layer_result *layer = &r->layers[i];
        bool first = layer->missing;
        for (int32_t j = 0; j < i && first; j++)
            first = !r->layers[j].missing || strcmp(r->layers[j].function, layer->function) != 0;
        if (first) {
            nv_styled(t, NV_RED, "missing ");
            nv_styled(t, NV_PLAIN, "%s lacks %s, for layer %d %s", r->name, layer->function,
                      layer->node, nv_op_name(run->graph->nodes[layer->node].op));
            fputc('\n', t->out);
        }
    }
}

static void print_chains(const nv_terminal *t, const nv_run *run, const nv_sample_result *s)
{
    int64_t values = 0;

    for (int32_t j = 0; j < run->graph->n_outputs; j++)
        values += nv_shape_count(&run->graph->tensors[run->graph->outputs[j]].shape);
    for (int k = 0; k < s->n_kernels; k++)
        if (s->kernels[k].differing_values > 0) {
            nv_styled(t, NV_DIM, "chain   ");
            fprintf(t->out, "run through, %s differs in %" PRId64 " of %" PRId64 " final values\n",
                    s->kernels[k].name, s->kernels[k].chain_mismatches, values);
        }
}

/* A line a tensor that the device has otherwise; of the others how many there are. */
static void print_device(const nv_terminal *t, const nv_sample_result *s)
{
    int32_t equal = 0;

    for (int32_t i = 0; i < s->n_device; i++) {
        const nv_device_result *r = &s->device[i];
        const bool is_equal = r->mismatches == 0 && !r->unjudged;
        equal += is_equal;
        if (is_equal)
            continue;
        nv_styled(t, NV_DIM, "device  ");
        if (r->unjudged)
            nv_styled(t, NV_PLAIN, "'%s' cannot be judged: values before it were lost from the log",
                      r->tensor->name);
        else
            nv_styled(t, NV_PLAIN,
                      "'%s' differs from what is due in %" PRId64 " of %" PRId64 " values",
                      r->tensor->name, r->mismatches, r->compared);
        fputc('\n', t->out);
    }
    if (equal > 0) {
        nv_styled(t, NV_DIM, "device  ");
        fprintf(t->out, "%d tensor%s as %s due\n", equal, equal == 1 ? "" : "s",
                equal == 1 ? "is" : "are");
    }
}

/* One line says enough of a further sample that is as good as the first. */
static bool print_sample_line(const nv_terminal *t, const nv_run *run, const nv_sample_result *s)
{
    const nv_tensor *first = &run->graph->tensors[run->graph->outputs[0]];

    nv_styled(t, NV_DIM, "sample  ");
    fprintf(t->out, "%" PRId64 " of %" PRId64 "  ", s->index + 1, run->n_samples);
    nv_styled(t, NV_GREEN, "%s ", t->utf8 ? "✓" : "=");
    for (int32_t i = 0; i < run->graph->n_inputs; i++)
        nv_styled(t, NV_PLAIN, "%s%s", i == 0 ? "" : ", ", nv_text_base_name(s->inputs[i].path));
    fputs("  ", t->out);
    return nv_text_largest(t, first, nv_exec_data(s->golden, first->index));
}

static nv_status text_sample(nv_report *report, const nv_run *run, const nv_sample_result *s,
                             FILE *out, nv_error *err)
{
    nv_terminal memory = *(const nv_terminal *)report->state;
    const nv_terminal *t = &memory;
    bool whole = true;

    memory.out = out;

    if (run->options->quiet && has_only_remarks(s) && !is_missing(run, s))
        return NV_OK;
    if (!run->options->quiet && s->index == 0 && !print_run(t, run))
        return no_memory(err);
    if (!run->options->verbose && !run->options->quiet && s->index > 0 && !s->failed &&
        run->graph->n_outputs > 0)
        return print_sample_line(t, run, s) ? NV_OK : no_memory(err);
    if (run->n_samples > 1) {
        if (s->index > 0)
            fputc('\n', t->out);
        nv_styled(t, NV_DIM, "sample  ");
        fprintf(t->out, "%" PRId64 " of %" PRId64 "\n", s->index + 1, run->n_samples);
    }
    print_inputs(t, run, s);
    if (!run->options->quiet) {
        fputc('\n', t->out);
        whole = nv_text_layers(t, run, s);
        fputc('\n', t->out);
        whole &= nv_text_outputs(t, run->graph, s->golden);
    }
    for (int k = 0; k < s->n_kernels; k++)
        print_missing(t, run, s, k);
    print_chains(t, run, s);
    print_device(t, s);
    if (!run->options->quiet)
        nv_text_split(t, &s->split, run->options->verbose);
    print_findings(t, run, s);
    return whole ? NV_OK : no_memory(err);
}

static nv_status unwritable(nv_error *err)
{
    return nv_fail(err, NV_E_IO, "cannot write to stdout: %s",
                   errno != 0 ? strerror(errno) : "an earlier write failed");
}

/* A reader that has gone ends the run here, not after thousands of samples more. */
static nv_status text_take(nv_report *report, const nv_sample_sum *sum, const nv_printed *part,
                           nv_error *err)
{
    const nv_terminal *t = report->state;

    (void)sum;
    errno = 0;
    return fwrite(part->text, 1, part->bytes, t->out) == part->bytes ? NV_OK : unwritable(err);
}

/* ---- the end ---- */

static nv_status text_end(nv_report *report, const nv_run *run, nv_error *err)
{
    const nv_terminal *t = report->state;
    char sentence[1024];
    bool pass = run->status == NV_OK;

    if (!run->options->quiet || !pass)
        fputc('\n', t->out);
    bool unrun = run->status == NV_E_NOT_RUN;
    nv_styled(t, pass ? NV_GREEN : NV_RED, "%-8s", pass ? "pass" : unrun ? "not run" : "FAIL");
    nv_wrapped(t, 8, nv_verdict(run, sentence, sizeof sentence));
    errno = 0;
    if (fflush(t->out) != 0 || ferror(t->out))
        return unwritable(err);
    return NV_OK;
}

static void text_close(nv_report *report)
{
    free(report->state);
    report->state = NULL;
}

const nv_report_kind nv_report_text = {
    .suffix = "",
    .open = text_open,
    .sample = text_sample,
    .take = text_take,
    .end = text_end,
    .failed = NULL,
    .close = text_close,
};
