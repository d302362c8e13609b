/* SPDX-License-Identifier: Apache-2.0 */
/* Schema "nnverify-inspect/1" (docs/inspect.schema.json). */
#include "inspect.h"
#include "json_finding.h"
#include "weighted.h"

#include <sha2.h>

static bool put_indices(cJSON *parent, const char *name, const int32_t *index, int32_t n)
{
    cJSON *array = cJSON_AddArrayToObject(parent, name);
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < n; i++)
        ok = nv_json_append(array, index[i] < 0 ? cJSON_CreateNull() : nv_json_int(index[i]));
    return ok;
}

static cJSON *quantization(const nv_quant *q)
{
    cJSON *o = cJSON_CreateObject();
    cJSON *scales = cJSON_AddArrayToObject(o, "scale");
    cJSON *zeros = cJSON_AddArrayToObject(o, "zero_point");
    bool ok = scales != NULL && zeros != NULL;

    for (int32_t i = 0; ok && i < q->count; i++)
        ok = nv_json_append(scales, nv_json_real((double)q->scale[i])) &&
             nv_json_append(zeros, nv_json_int(q->zero_point[i]));
    if (ok && nv_json_put(o, "quantized_dimension", nv_json_int(q->axis_in_file)))
        return o;
    cJSON_Delete(o);
    return NULL;
}

static bool put_tensor(cJSON *array, const nv_tensor *t)
{
    cJSON *o = nv_json_append_object(array);

    return nv_json_put(o, "index", nv_json_int(t->index)) &&
           nv_json_put(o, "name", nv_json_text(t->name)) &&
           nv_json_put(o, "dtype", nv_json_text(nv_type_name(t->type))) &&
           nv_json_put(o, "shape", nv_json_shape(&t->shape)) &&
           nv_json_put(o, "bytes", nv_json_int((int64_t)t->bytes)) &&
           nv_json_put(o, "constant", cJSON_CreateBool(t->data != NULL && !t->is_variable)) &&
           nv_json_put(o, "variable", cJSON_CreateBool(t->is_variable)) &&
           nv_json_put(o, "quantization",
                       t->quant.count == 0 ? cJSON_CreateNull() : quantization(&t->quant));
}

/* The largest weight of each channel: how far they lie apart, in real units. */
static cJSON *spread(const nv_graph *g, const nv_node *node)
{
    double smallest, largest;
    nv_weighted w;

    if (!nv_weighted_of(g, node, &w) || w.weights->quant.count == 0 ||
        !nv_weighted_spread(&w, &smallest, &largest))
        return cJSON_CreateNull();
    cJSON *o = cJSON_CreateObject();
    if (nv_json_put(o, "scales", nv_json_int(w.weights->quant.count)) &&
        nv_json_put(o, "smallest", nv_json_real(smallest)) &&
        nv_json_put(o, "largest", nv_json_real(largest)) &&
        nv_json_put(o, "ratio", nv_json_real(largest / smallest)))
        return o;
    cJSON_Delete(o);
    return NULL;
}

static bool put_operator(cJSON *array, const nv_graph *g, const nv_node *node)
{
    cJSON *o = nv_json_append_object(array);

    return nv_json_put(o, "index", nv_json_int(node->index)) &&
           nv_json_put(o, "op", nv_json_text(nv_op_name(node->op))) &&
           nv_json_put(o, "version", nv_json_int(node->version)) &&
           put_indices(o, "inputs", node->in, node->n_in) &&
           put_indices(o, "outputs", node->out, node->n_out) &&
           nv_json_put(o, "macs", nv_json_int(nv_node_macs(g, node))) &&
           nv_json_put(o, "weight_bytes", nv_json_int((int64_t)nv_node_weight_bytes(g, node))) &&
           nv_json_put(o, "optimized", cJSON_CreateBool(nv_inspect_optimized(node))) &&
           nv_json_put(o, "spread", spread(g, node));
}

static bool put_model(cJSON *parent, const nv_model *model, const char *path, size_t arena_bytes)
{
    char digest[SHA256_DIGEST_STRING_LENGTH];
    const nv_graph *g = &model->graphs[0];
    cJSON *o = cJSON_AddObjectToObject(parent, "model");
    int64_t macs = 0, weights = 0;

    for (int32_t i = 0; i < g->n_nodes; i++) {
        macs += nv_node_macs(g, &g->nodes[i]);
        weights += (int64_t)nv_node_weight_bytes(g, &g->nodes[i]);
    }
    return SHA256Data(model->file, model->file_bytes, digest) != NULL &&
           nv_json_put(o, "path", nv_json_text(path)) &&
           nv_json_put(o, "sha256", nv_json_text(digest)) &&
           nv_json_put(o, "file_bytes", nv_json_int((int64_t)model->file_bytes)) &&
           nv_json_put(o, "subgraphs", nv_json_int(model->n_graphs)) &&
           nv_json_put(o, "operators", nv_json_int(g->n_nodes)) &&
           nv_json_put(o, "macs", nv_json_int(macs)) &&
           nv_json_put(o, "weight_bytes", nv_json_int(weights)) &&
           nv_json_put(o, "arena_bytes", nv_json_int((int64_t)arena_bytes));
}

static bool put_metadata(cJSON *parent, const nv_model *model)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "metadata");
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < model->n_metadata; i++) {
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "name", nv_json_text(model->metadata[i].name)) &&
             nv_json_put(o, "bytes", nv_json_int((int64_t)model->metadata[i].bytes));
    }
    return ok;
}

static bool put_graph(cJSON *o, const nv_graph *g)
{
    bool ok = put_indices(o, "inputs", g->inputs, g->n_inputs) &&
              put_indices(o, "outputs", g->outputs, g->n_outputs);
    cJSON *operators = ok ? cJSON_AddArrayToObject(o, "operators") : NULL;
    cJSON *tensors = ok ? cJSON_AddArrayToObject(o, "tensors") : NULL;

    ok = operators != NULL && tensors != NULL;
    for (int32_t i = 0; ok && i < g->n_nodes; i++)
        ok = put_operator(operators, g, &g->nodes[i]);
    for (int32_t i = 0; ok && i < g->n_tensors; i++)
        ok = put_tensor(tensors, &g->tensors[i]);
    return ok;
}

char *nv_inspect_json(const nv_model *model, const char *path, size_t arena_bytes,
                      const nv_findings *findings)
{
    cJSON *o = cJSON_CreateObject();
    bool ok = nv_json_put(o, "schema", nv_json_text("nnverify-inspect/1")) &&
              put_model(o, model, path, arena_bytes) && put_metadata(o, model) &&
              put_graph(o, &model->graphs[0]) && nv_json_findings(o, findings);
    char *text = ok ? cJSON_PrintUnformatted(o) : NULL;

    cJSON_Delete(o);
    return text;
}
