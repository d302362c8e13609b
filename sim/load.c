/* SPDX-License-Identifier: Apache-2.0 */
/* From the bytes of a file to a model: operator codes, subgraphs, operators; then the checks that
 * need the whole graph, and prepare. */
#include "load.h"
#include "message.h"
#include "op.h"
#include "schema.h"

#include <string.h>

static const char *builtin_name(int32_t code)
{
    static const char *const names[] = {
#define NV_BUILTIN(name, number) [number] = #name,
#include "builtin.def"
#undef NV_BUILTIN
    };
    return code >= 0 && code < (int32_t)(sizeof names / sizeof names[0]) ? names[code] : NULL;
}

/* `custom` is the name of a custom operator, NULL where it lacks one. */
static nv_op find_op(int32_t code, const char *custom)
{
    int op = 0;
    while (op < NV_OP_COUNT &&
           (nv_op_table[op].code != code ||
            (code == NV_CUSTOM && (custom == NULL || strcmp(nv_op_table[op].name, custom) != 0))))
        op++;
    return (nv_op)op;
}

/* The code is the larger of the byte of old files and the int that came after it, since either
 * may be left at 0. */
static nv_status load_opcode(const nv_table *t, nv_opcode *code, nv_error *err)
{
    uint8_t old;

    NV_TRY(nv_table_u8(t, NV_FIELD(OperatorCode, deprecated_builtin_code), 0, &old, err));
    NV_TRY(nv_table_i32(t, NV_FIELD(OperatorCode, builtin_code), 0, &code->code, err));
    NV_TRY(nv_table_i32(t, NV_FIELD(OperatorCode, version), 1, &code->version, err));
    NV_TRY(nv_table_string(t, NV_FIELD(OperatorCode, custom_code), &code->name, err));
    if (old > code->code)
        code->code = old;
    code->op = find_op(code->code, code->name);
    return NV_OK;
}

static nv_status load_opcodes(nv_loader *l, const nv_table *root, nv_error *err)
{
    nv_vector codes;

    NV_TRY(nv_table_vector(root, NV_FIELD(Model, operator_codes), sizeof(uint32_t), &codes, err));
    NV_TRY(
        nv_memory_get(l->memory, codes.count, sizeof *l->codes, "operator codes", &l->codes, err));
    l->n_codes = codes.count;
    for (uint32_t i = 0; i < codes.count; i++) {
        nv_table t;
        NV_TRY(nv_vector_table(&codes, i, &t, err));
        NV_TRY(load_opcode(&t, &l->codes[i], err));
    }
    return NV_OK;
}

static nv_status refuse_operator(nv_loader *l, const nv_opcode *code, int32_t graph, int32_t index,
                                 nv_error *err)
{
    const char *builtin = builtin_name(code->code);
    char name[192];

    if (code->code == NV_CUSTOM)
        (void)snprintf(name, sizeof name, "CUSTOM %s",
                       code->name == NULL ? "without a name" : nv_text_escape(code->name).s);
    else if (builtin != NULL)
        (void)snprintf(name, sizeof name, "%s", builtin);
    else
        (void)snprintf(name, sizeof name, "builtin operator %d", (int)code->code);
    return nv_refuse(&l->refusals, l->memory, "operator", graph, index, name, err);
}

/* A vector of tensor indices from `least` up; least is -1 where an operand may be absent. */
static nv_status load_indices(nv_loader *l, const nv_table *t, nv_schema_field f, int32_t least,
                              int32_t n_tensors, const int32_t **indices, int32_t *count,
                              nv_error *err)
{
    nv_vector v;
    int32_t *p;

    NV_TRY(nv_table_vector(t, f, sizeof *p, &v, err));
    NV_TRY(nv_memory_get(l->memory, v.count, sizeof *p, f.name, &p, err));
    for (uint32_t i = 0; i < v.count; i++) {
        p[i] = nv_vector_i32(&v, i);
        if (p[i] < least || p[i] >= n_tensors)
            return nv_fail_at(err, NV_E_MODEL, (int64_t)v.at,
                              "%s[%u] is tensor %d, but the subgraph has %d tensors", f.name,
                              (unsigned)i, (int)p[i], (int)n_tensors);
    }
    *indices = p;
    *count = (int32_t)v.count;
    return NV_OK;
}

static nv_status load_node(nv_loader *l, const nv_table *t, const nv_graph *graph, int32_t number,
                           nv_node *node, nv_error *err)
{
    uint32_t code;
    nv_table options;
    nv_vector custom;

    node->op = NV_OP_COUNT;
    node->offset = (int64_t)t->at;
    NV_TRY(nv_table_u32(t, NV_FIELD(Operator, opcode_index), 0, &code, err));
    if (code >= l->n_codes)
        return nv_fail_at(err, NV_E_MODEL, node->offset,
                          "Operator.opcode_index is %u, but the model has %u operator codes",
                          (unsigned)code, (unsigned)l->n_codes);
    node->op = l->codes[code].op;
    node->version = l->codes[code].version;
    NV_TRY(load_indices(l, t, NV_FIELD(Operator, inputs), -1, graph->n_tensors, &node->in,
                        &node->n_in, err));
    NV_TRY(load_indices(l, t, NV_FIELD(Operator, outputs), 0, graph->n_tensors, &node->out,
                        &node->n_out, err));
    if (node->op == NV_OP_COUNT)
        return refuse_operator(l, &l->codes[code], number, node->index, err);
    NV_TRY(nv_table_vector(t, NV_FIELD(Operator, custom_options), 1, &custom, err));
    node->custom_options = custom.count == 0 ? NULL : custom.file + custom.at;
    node->custom_bytes = custom.count;
    NV_TRY(nv_table_union(t, NV_FIELD(Operator, builtin_options_type),
                          NV_FIELD(Operator, builtin_options), &options, err));
    return nv_op_table[node->op].parse(&options, node, err);
}

/* The outcome of a node: what is not supported is gathered, any other failure ends the load. */
static nv_status settle_node(nv_loader *l, int32_t number, const nv_node *node, nv_status status,
                             nv_error *e, nv_error *err)
{
    if (status == NV_E_UNSUPPORTED) {
        nv_error_prefix(e, "%s: ", nv_op_name(node->op));
        return nv_refuse(&l->refusals, l->memory, "operator", number, node->index, e->message, err);
    }
    if (status != NV_OK) {
        nv_error_at_node(e, node);
        if (err != NULL && err->status == NV_OK)
            *err = *e;
    }
    return status;
}

static nv_status load_nodes(nv_loader *l, const nv_vector *operators, int32_t number,
                            nv_graph *graph, nv_error *err)
{
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        nv_node *node = &graph->nodes[i];
        nv_error e = NV_ERROR_INIT;
        nv_table t;

        node->index = i;
        NV_TRY(nv_vector_table(operators, (uint32_t)i, &t, err));
        nv_status status = load_node(l, &t, graph, number, node, &e);
        NV_TRY(settle_node(l, number, node, status, &e, err));
    }
    return NV_OK;
}

static nv_status load_graph(nv_loader *l, const nv_table *t, int32_t number, nv_graph *graph,
                            nv_error *err)
{
    nv_vector tensors, operators;

    NV_TRY(nv_table_string(t, NV_FIELD(SubGraph, name), &graph->name, err));
    if (graph->name == NULL)
        graph->name = "";
    NV_TRY(nv_table_vector(t, NV_FIELD(SubGraph, tensors), sizeof(uint32_t), &tensors, err));
    NV_TRY(nv_table_vector(t, NV_FIELD(SubGraph, operators), sizeof(uint32_t), &operators, err));
    graph->n_tensors = (int32_t)tensors.count;
    graph->n_nodes = (int32_t)operators.count;
    NV_TRY(nv_memory_get(l->memory, tensors.count, sizeof *graph->tensors, "tensors",
                         &graph->tensors, err));
    NV_TRY(nv_memory_get(l->memory, operators.count, sizeof *graph->nodes, "operators",
                         &graph->nodes, err));
    NV_TRY(load_indices(l, t, NV_FIELD(SubGraph, inputs), 0, graph->n_tensors, &graph->inputs,
                        &graph->n_inputs, err));
    NV_TRY(load_indices(l, t, NV_FIELD(SubGraph, outputs), 0, graph->n_tensors, &graph->outputs,
                        &graph->n_outputs, err));
    for (int32_t i = 0; i < graph->n_tensors; i++) {
        nv_table tensor;
        NV_TRY(nv_vector_table(&tensors, (uint32_t)i, &tensor, err));
        NV_TRY(nv_load_tensor(l, &tensor, number, i, &graph->tensors[i], err));
    }
    return load_nodes(l, &operators, number, graph, err);
}

/* A refused tensor has no type, so that nothing can be said of its operators. */
static bool has_refused_operand(const nv_graph *graph, const nv_node *node)
{
    for (int32_t i = 0; i < node->n_in; i++)
        if (node->in[i] >= 0 && graph->tensors[node->in[i]].type == NV_TYPE_COUNT)
            return true;
    for (int32_t i = 0; i < node->n_out; i++)
        if (graph->tensors[node->out[i]].type == NV_TYPE_COUNT)
            return true;
    return false;
}

static nv_status prepare_graph(nv_loader *l, int32_t number, nv_graph *graph, nv_error *err)
{
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        nv_node *node = &graph->nodes[i];
        nv_error e = NV_ERROR_INIT;

        if (node->op == NV_OP_COUNT || has_refused_operand(graph, node))
            continue;
        nv_status status = nv_op_table[node->op].prepare(graph, node, &e);
        NV_TRY(settle_node(l, number, node, status, &e, err));
    }
    return NV_OK;
}

static nv_status load_model(nv_loader *l, const nv_limits *limits, nv_error *err)
{
    nv_model *model = l->model;
    nv_table root;
    nv_vector subgraphs;
    uint32_t version;

    NV_TRY(nv_cursor_root(model->file, model->file_bytes, "TFL3", &root, err));
    NV_TRY(nv_table_u32(&root, NV_FIELD(Model, version), 0, &version, err));
    if (version != NV_SCHEMA_VERSION)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)root.at,
                          "Model.version is %u, expected %d; likely cause: a file from before 2018",
                          (unsigned)version, NV_SCHEMA_VERSION);
    NV_TRY(load_opcodes(l, &root, err));
    NV_TRY(nv_table_vector(&root, NV_FIELD(Model, buffers), sizeof(uint32_t), &l->buffers, err));
    NV_TRY(nv_load_metadata(l, &root, err));
    NV_TRY(nv_table_vector(&root, NV_FIELD(Model, subgraphs), sizeof(uint32_t), &subgraphs, err));
    if (subgraphs.count == 0)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)root.at,
                          "Model.subgraphs is empty, expected at least the main graph");
    NV_TRY(nv_memory_get(l->memory, subgraphs.count, sizeof *model->graphs, "subgraphs",
                         &model->graphs, err));
    model->n_graphs = (int32_t)subgraphs.count;
    for (int32_t i = 0; i < model->n_graphs; i++) {
        nv_table t;
        NV_TRY(nv_vector_table(&subgraphs, (uint32_t)i, &t, err));
        NV_TRY(load_graph(l, &t, i, &model->graphs[i], err));
    }
    for (int32_t i = 0; i < model->n_graphs; i++)
        NV_TRY(prepare_graph(l, i, &model->graphs[i], err));
    NV_TRY(nv_refusals_report(&l->refusals, err));
    NV_TRY(nv_link(model, l->memory, err));
    for (int32_t i = 0; i < model->n_graphs; i++)
        NV_TRY(nv_check_flow(&model->graphs[i], l->memory, err));
    return nv_check_limits(model, limits, err);
}

nv_status nv_model_load(uint8_t *file, size_t bytes, const nv_limits *limits, nv_model **model,
                        nv_error *err)
{
    nv_loader l = {.refusals = NV_REFUSALS_INIT};
    nv_status status;

    *model = NULL;
    NV_TRY(nv_model_new(file, bytes, limits, &l.model, err));
    l.memory = l.model->memory;
    status = load_model(&l, limits, err);
    if (status != NV_OK)
        nv_model_free(l.model);
    else
        *model = l.model;
    return status;
}

nv_status nv_model_load_file(const char *path, const nv_limits *limits, nv_model **model,
                             nv_error *err)
{
    uint8_t *file;
    size_t bytes;
    nv_status status;

    *model = NULL;
    NV_TRY(nv_file_read(path, limits->max_memory, &file, &bytes, err));
    status = nv_model_load(file, bytes, limits, model, err);
    if (status != NV_OK)
        nv_error_prefix(err, "%s: ", path);
    else
        (*model)->path = path;
    return status;
}
