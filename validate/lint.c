/* SPDX-License-Identifier: Apache-2.0 */
#include "lint.h"

#include "message.h"
#include "nv/kernel.h"
#include "values.h"

#include <cjson/cJSON.h>
#include <float.h>
#include <stdlib.h>

nv_finding *nv_lint_say(nv_lint_context *c, nv_severity severity, const nv_node *node,
                        const nv_tensor *tensor, const char *fmt, ...)
{
    va_list ap;
    nv_finding *f = nv_findings_add(c->findings, c->code);

    if (f == NULL) {
        c->exhausted = true;
        return NULL;
    }
    f->severity = severity;
    f->kernel = -1;
    f->layer = node == NULL ? -1 : node->index;
    f->tensor = tensor == NULL ? NULL : tensor->name;
    f->fix = c->fix;
    va_start(ap, fmt);
    (void)vsnprintf(f->message, sizeof f->message, fmt, ap);
    va_end(ap);
    return f;
}

const nv_weight_sums *nv_lint_sums(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    nv_weight_sums **sums = &c->sums[node->index];

    if (*sums == NULL) {
        *sums = calloc((size_t)w->channels + 1, sizeof **sums);
        c->exhausted |= *sums == NULL;
        if (*sums != NULL)
            nv_weighted_sums(w, *sums);
    }
    return *sums;
}

/* ---- tensors ---- */

static void check_scales(nv_lint_context *c, const nv_tensor *t)
{
    int32_t bad = 0, first = -1;

    for (int32_t i = 0; i < t->quant.count; i++)
        if (t->quant.scale[i] < FLT_MIN) {
            bad++;
            first = first < 0 ? i : first;
        }
    if (bad > 0)
        nv_lint_say(c, t->data == NULL ? NV_WARNING : NV_NOTE, NULL, t,
                    "tensor %d (%s): %d of %d scales are zero or denormal, the first (%d) is %g; a "
                    "smallest normal float32 is %g",
                    t->index, nv_text_escape(t->name).s, bad, t->quant.count, first,
                    (double)t->quant.scale[first], (double)FLT_MIN);
}

static void check_external(nv_lint_context *c, const nv_tensor *t)
{
    if (t->is_external)
        nv_lint_say(c, NV_WARNING, NULL, t,
                    "tensor %d (%s): its %zu bytes lie behind the flatbuffer; TFLite Micro ignores "
                    "Buffer.offset and computes with other values",
                    t->index, nv_text_escape(t->name).s, t->bytes);
}

/* ---- the graph ---- */

static void mark(bool *used, const int32_t *tensors, int32_t n)
{
    for (int32_t i = 0; i < n; i++)
        if (tensors[i] >= 0)
            used[tensors[i]] = true;
}

/* LSTM keeps the quantization of its inner results in tensors without values that are no operands.
 */
static bool is_intermediate(const nv_tensor *t)
{
    return t->data == NULL && nv_shape_count(&t->shape) <= 1;
}

static void check_unused(nv_lint_context *c, const nv_graph *g)
{
    bool *used = calloc((size_t)g->n_tensors + 1, sizeof *used);
    const nv_tensor *first = NULL;
    int32_t count = 0;
    size_t bytes = 0;

    c->exhausted |= used == NULL;
    if (used == NULL)
        return;
    mark(used, g->inputs, g->n_inputs);
    mark(used, g->outputs, g->n_outputs);
    for (int32_t i = 0; i < g->n_nodes; i++) {
        mark(used, g->nodes[i].in, g->nodes[i].n_in);
        mark(used, g->nodes[i].out, g->nodes[i].n_out);
    }
    for (int32_t t = 0; t < g->n_tensors; t++)
        if (!used[t] && !is_intermediate(&g->tensors[t])) {
            first = first == NULL ? &g->tensors[t] : first;
            bytes += g->tensors[t].data == NULL ? 0 : g->tensors[t].bytes;
            count++;
        }
    free(used);
    if (count > 0)
        nv_lint_say(c, NV_NOTE, NULL, first,
                    "%d tensor%s used by no operator, %zu bytes of constants in flash; the first "
                    "is tensor %d (%s)",
                    count, count == 1 ? " is" : "s are", bytes, first->index,
                    nv_text_escape(first->name).s);
}

static void check_reference(nv_lint_context *c, const nv_graph *g)
{
    bool named[NV_OP_COUNT] = {false};
    char names[200] = "";
    size_t used = 0;
    int32_t count = 0;

    for (int32_t i = 0; i < g->n_nodes; i++) {
        nv_op op = g->nodes[i].op;
        if (nv_kernel_table[op] != NULL)
            continue;
        count++;
        if (!named[op] && used < sizeof names)
            used += (size_t)snprintf(names + used, sizeof names - used, "%s%s",
                                     used == 0 ? "" : ", ", nv_op_name(op));
        named[op] = true;
    }
    if (count > 0)
        nv_lint_say(c, NV_NOTE, NULL, NULL,
                    "%d of %d operators have no optimized kernel and run TFLite Micro's reference "
                    "kernels: %s",
                    count, g->n_nodes, names);
}

/* ---- the table ---- */

static const struct row {
    nv_finding_code code;
    nv_lint_weights_fn *weights; /* one of the three */
    void (*tensor)(nv_lint_context *c, const nv_tensor *t);
    void (*graph)(nv_lint_context *c, const nv_graph *g);
    const char *fix;
} rows[] = {
    {NV_FINDING_QUANT_PER_CHANNEL, nv_lint_quantized_dimension, NULL, NULL,
     "set quantized_dimension to the output channels: 3 for DEPTHWISE_CONV_2D, else 0"},
    {NV_FINDING_MODEL_LINT, nv_lint_bias_axis, NULL, NULL,
     "set the bias's quantized_dimension to 0; LiteRT refuses to load the model as it is"},
    {NV_FINDING_MODEL_LINT, nv_lint_bias_scale, NULL, NULL,
     "store bias / (input scale * weight scale), rounded, with that product as the bias's scale"},
    {NV_FINDING_MODEL_LINT, nv_lint_zero_point, NULL, NULL,
     "quantize weights symmetrically: zero point 0"},
    {NV_FINDING_BIAS_OVERFLOW, nv_lint_overflow, NULL, NULL, NULL},
    {NV_FINDING_QUANT_RANGE_UNUSED, nv_lint_weight_range, NULL, NULL,
     "set the weights' scale to max |w| / 127, channel by channel"},
    {NV_FINDING_QUANT_RANGE_UNUSED, nv_lint_output_range, NULL, NULL,
     "calibrate the output again: its range should not exceed what the layer can give"},
    {NV_FINDING_QUANT_PER_CHANNEL, nv_lint_spread, NULL, NULL, NULL},
    {NV_FINDING_MODEL_LINT, nv_lint_hybrid, NULL, NULL,
     "convert with full integer quantization: give the converter a representative data set"},
    {NV_FINDING_MODEL_LINT, nv_lint_dropped_activation, NULL, NULL,
     "make the activation an operator of its own, or give the output a range that needs none"},
    {NV_FINDING_MODEL_LINT, NULL, check_scales, NULL,
     "give the tensor a scale above 1.2e-38; a channel of zeros may have any, 1 for example"},
    {NV_FINDING_MODEL_LINT, NULL, check_external, NULL,
     "convert with a model below 2 GB and without the option that moves buffers out"},
    {NV_FINDING_MODEL_LINT, NULL, NULL, check_unused,
     "convert again with a current converter, which leaves unused tensors away"},
    {NV_FINDING_MODEL_LINT, NULL, NULL, check_reference,
     "nothing is wrong; replace the operators where their time counts"},
};
enum { ROWS = sizeof rows / sizeof *rows };

static void run_row(nv_lint_context *c, const struct row *row)
{
    nv_weighted w;

    c->code = row->code;
    c->fix = row->fix;
    for (int32_t i = 0; row->weights != NULL && i < c->graph->n_nodes; i++)
        if (nv_weighted_of(c->graph, &c->graph->nodes[i], &w))
            row->weights(c, &c->graph->nodes[i], &w);
    for (int32_t i = 0; row->tensor != NULL && i < c->graph->n_tensors; i++)
        row->tensor(c, &c->graph->tensors[i]);
    if (row->graph != NULL)
        row->graph(c, c->graph);
}

nv_status nv_lint(const nv_model *model, nv_findings *findings, nv_error *err)
{
    const nv_graph *g = &model->graphs[0];
    nv_lint_context c = {.graph = g, .findings = findings};

    c.sums = calloc((size_t)g->n_nodes + 1, sizeof *c.sums);
    c.exhausted = c.sums == NULL;
    for (int i = 0; i < ROWS && !c.exhausted; i++)
        run_row(&c, &rows[i]);
    for (int32_t i = 0; c.sums != NULL && i < g->n_nodes; i++)
        free(c.sums[i]);
    free(c.sums);
    if (c.exhausted)
        return nv_fail(err, NV_E_MEMORY, "no memory for the lint");
    nv_findings_sort(findings);
    return NV_OK;
}
