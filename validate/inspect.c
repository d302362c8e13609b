/* SPDX-License-Identifier: Apache-2.0 */
#include "inspect.h"

#include "json_reports.h"
#include "lint.h"
#include "message.h"
#include "terminal.h"
#include "text.h"
#include "text_layers.h"

#include <cjson/cJSON.h>
#include <inttypes.h>

bool nv_inspect_optimized(const nv_node *node)
{
    return nv_kernel_table[node->op] != NULL;
}

/* ---- text ---- */

static void add_quant(nv_table *table, const nv_tensor *t)
{
    const nv_quant *q = &t->quant;

    if (q->count == 0) {
        nv_table_add(table, NV_DIM, "-");
        nv_table_add(table, NV_DIM, "-");
        return;
    }
    if (q->count > 1)
        nv_table_add(table, NV_PLAIN, "%.6g (of %d)", (double)q->scale[0], q->count);
    else
        nv_table_add(table, NV_PLAIN, "%.6g", (double)q->scale[0]);
    nv_table_add(table, NV_PLAIN, "%d", q->zero_point[0]);
}

static void add_header(nv_table *table, const char *const *names)
{
    for (int i = 0; i < table->columns; i++)
        nv_table_add(table, NV_DIM, "%s", names[i]);
}

/* "3.4x": how far the channels' largest weights lie apart. */
static void add_spread(nv_table *table, const nv_graph *g, const nv_node *node)
{
    double smallest, largest;
    nv_weighted w;

    if (nv_weighted_of(g, node, &w) && w.weights->quant.count > 0 &&
        nv_weighted_spread(&w, &smallest, &largest))
        nv_table_add(table, NV_PLAIN, "%.3gx%s", largest / smallest,
                     w.weights->quant.count > 1 ? "" : " one scale");
    else
        nv_table_add(table, NV_DIM, "-");
}

static bool print_operators(const nv_terminal *t, const nv_graph *g)
{
    static const char *const names[] = {"#",  "operator", "output", "type",   "scale",
                                        "zp", "MAC",      "bytes",  "spread", "kernel"};
    nv_table table = {.columns = 10, .right = 1u << 0 | 1u << 5 | 1u << 6 | 1u << 7};

    add_header(&table, names);
    for (int32_t i = 0; i < g->n_nodes; i++) {
        const nv_node *node = &g->nodes[i];
        static const nv_tensor none = {.name = "", .type = NV_TYPE_COUNT};
        const nv_tensor *out = node->n_out > 0 ? &g->tensors[node->out[0]] : &none;
        nv_table_add(&table, NV_DIM, "%d", i);
        nv_table_add(&table, NV_BOLD, "%s", nv_op_name(node->op));
        nv_table_add(&table, NV_PLAIN, "%s", nv_text_shape(&out->shape).s);
        nv_table_add(&table, NV_PLAIN, "%s", out == &none ? "-" : nv_type_name(out->type));
        add_quant(&table, out);
        nv_table_add(&table, NV_PLAIN, "%" PRId64, nv_node_macs(g, node));
        nv_table_add(&table, NV_PLAIN, "%zu", nv_node_weight_bytes(g, node));
        add_spread(&table, g, node);
        nv_table_add(&table, NV_DIM, "%s", nv_inspect_optimized(node) ? "optimized" : "reference");
    }
    return nv_table_print(&table, t);
}

static bool print_tensors(const nv_terminal *t, const nv_graph *g)
{
    /* A name is as long as it likes. */
    static const char *const names[] = {"#", "shape", "type", "scale", "zp", "bytes", "tensor"};
    nv_table table = {.columns = 7, .right = 1u << 0 | 1u << 4 | 1u << 5};

    add_header(&table, names);
    for (int32_t i = 0; i < g->n_tensors; i++) {
        const nv_tensor *tensor = &g->tensors[i];
        nv_table_add(&table, NV_DIM, "%d", i);
        nv_table_add(&table, NV_PLAIN, "%s", nv_text_shape(&tensor->shape).s);
        nv_table_add(&table, NV_PLAIN, "%s", nv_type_name(tensor->type));
        add_quant(&table, tensor);
        nv_table_add(&table, NV_PLAIN, "%zu", tensor->bytes);
        nv_table_add(&table, NV_BOLD, "%s", tensor->name);
    }
    return nv_table_print(&table, t);
}

static void print_ends(const nv_terminal *t, const nv_graph *g, const char *label,
                       const int32_t *tensors, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        const nv_tensor *tensor = &g->tensors[tensors[i]];
        nv_styled(t, NV_DIM, "%-8s", label);
        nv_text_print(t->out, tensor->name);
        fprintf(t->out, " %s %s", nv_type_name(tensor->type), nv_text_shape(&tensor->shape).s);
        if (tensor->quant.count > 0)
            fprintf(t->out, ", real = %.9g * (q - %d)", (double)tensor->quant.scale[0],
                    tensor->quant.zero_point[0]);
        fputc('\n', t->out);
    }
}

static void print_head(const nv_terminal *t, const nv_model *model, const char *path,
                       size_t arena_bytes)
{
    const nv_graph *g = &model->graphs[0];
    int64_t macs = 0;
    size_t weights = 0;

    for (int32_t i = 0; i < g->n_nodes; i++) {
        macs += nv_node_macs(g, &g->nodes[i]);
        weights += nv_node_weight_bytes(g, &g->nodes[i]);
    }
    nv_styled(t, NV_DIM, "%-8s", "model");
    nv_text_print(t->out, path);
    fprintf(t->out,
            ", %zu bytes: %d subgraph%s, %d operator%s, %d tensors, %" PRId64
            " MAC, %zu bytes of weights, %zu bytes of arena\n",
            model->file_bytes, model->n_graphs, model->n_graphs == 1 ? "" : "s", g->n_nodes,
            g->n_nodes == 1 ? "" : "s", g->n_tensors, macs, weights, arena_bytes);
    print_ends(t, g, "input", g->inputs, g->n_inputs);
    print_ends(t, g, "output", g->outputs, g->n_outputs);
    for (int32_t i = 0; i < model->n_metadata; i++) {
        nv_styled(t, NV_DIM, "%-8s", i == 0 ? "noted" : "");
        nv_text_print(t->out, model->metadata[i].name);
        fprintf(t->out, ", %zu bytes\n", model->metadata[i].bytes);
    }
    fputc('\n', t->out);
}

static bool print_text(const nv_options *o, const nv_model *model, size_t arena_bytes,
                       const nv_findings *findings, FILE *out)
{
    nv_terminal t = nv_terminal_open(out, o->color);
    bool ok = true;

    if (!o->quiet) {
        print_head(&t, model, o->operands[0], arena_bytes);
        ok = print_operators(&t, &model->graphs[0]);
        fputc('\n', out);
    }
    if (o->verbose) {
        ok &= print_tensors(&t, &model->graphs[0]);
        fputc('\n', out);
    }
    for (size_t i = 0; i < findings->count; i++)
        nv_text_finding(&t, NULL, &findings->items[i]);
    if (findings->count == 0 && !o->quiet)
        fputs("The lint has nothing to say.\n", out);
    return ok;
}

/* ---- both ---- */

static nv_status report(const nv_options *o, const nv_model *model, const nv_findings *findings,
                        FILE *out, nv_error *err)
{
    size_t arena_bytes = 0;
    bool to_stdout = true;

    NV_TRY(nv_arena_bytes(&model->graphs[0], &arena_bytes, err));
    char *json =
        o->n_reports == 0 ? NULL : nv_inspect_json(model, o->operands[0], arena_bytes, findings);
    nv_status st = nv_json_reports(o, json, &to_stdout, err);
    cJSON_free(json);
    if (st == NV_OK && to_stdout && !print_text(o, model, arena_bytes, findings, out))
        st = nv_fail(err, NV_E_MEMORY, "no memory for the text");
    return st;
}

nv_status nv_inspect(const nv_options *o, FILE *out, nv_error *err)
{
    nv_findings findings = {0};
    nv_model *model;

    NV_TRY(nv_model_load_file(o->operands[0], &o->limits, &model, err));
    nv_status st = nv_lint(model, &findings, err);
    if (st == NV_OK)
        st = report(o, model, &findings, out, err);
    nv_findings_clear(&findings);
    nv_model_free(model);
    return st;
}
