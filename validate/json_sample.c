/* SPDX-License-Identifier: Apache-2.0 */
#include "json_sample.h"

#include "json_finding.h"
#include "quant/json_use.h"
#include "quant/split_report.h"
#include "values.h"

#include <stdlib.h>

/* ---- inputs and outputs ---- */

static bool put_inputs(cJSON *parent, const nv_run *run, const nv_input *inputs)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "input");
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < run->graph->n_inputs; i++) {
        const nv_input *in = &inputs[i];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "path", nv_json_text(in->path)) &&
             nv_json_put(o, "tensor", nv_json_text(in->tensor->name)) &&
             nv_json_put(o, "format", nv_json_text(in->format)) &&
             nv_json_put(o, "preprocess", nv_json_text(in->how[0] == '\0' ? NULL : in->how));
    }
    return ok;
}

static cJSON *value(const nv_tensor *t, const void *data, int64_t i)
{
    if (t->type == NV_FLOAT32)
        return nv_json_real((double)((const float *)data)[i]);
    if (t->type == NV_BOOL)
        return cJSON_CreateBool(((const uint8_t *)data)[i]);
    return nv_json_int(nv_value_int(t, data, i));
}

static bool put_values(cJSON *o, const nv_tensor *t, const void *data, const float *real)
{
    int64_t n = nv_shape_count(&t->shape), best = nv_values_argmax(real, n);
    cJSON *values = cJSON_AddArrayToObject(o, "values"),
          *dequantized = cJSON_AddArrayToObject(o, "dequantized");
    bool ok = values != NULL && dequantized != NULL;

    for (int64_t i = 0; ok && i < n; i++)
        ok = nv_json_append(values, value(t, data, i)) &&
             nv_json_append(dequantized, nv_json_real((double)real[i]));
    return ok && nv_json_put(o, "argmax", best < 0 ? cJSON_CreateNull() : nv_json_int(best));
}

static bool put_outputs(cJSON *parent, const nv_run *run, nv_exec *golden)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "output");
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < run->graph->n_outputs; i++) {
        const nv_tensor *t = &run->graph->tensors[run->graph->outputs[i]];
        const void *data = nv_exec_data(golden, t->index);
        float *real = malloc(((size_t)nv_shape_count(&t->shape) + 1) * sizeof *real);
        cJSON *o = nv_json_append_object(array);
        if (real != NULL)
            nv_values_real(t, data, real);
        ok = real != NULL && nv_json_put(o, "tensor", nv_json_text(t->name)) &&
             nv_json_put(o, "shape", nv_json_shape(&t->shape)) &&
             nv_json_put(o, "dtype", nv_json_text(nv_type_name(t->type))) &&
             put_values(o, t, data, real);
        free(real);
    }
    return ok;
}

/* ---- layers ---- */

static cJSON *first_difference(const nv_comparison *d)
{
    cJSON *o = cJSON_CreateObject();
    if (nv_json_put(o, "index", nv_json_shape(&d->first.index)) &&
        nv_json_put(o, "golden", nv_json_int(d->first.golden)) &&
        nv_json_put(o, "got", nv_json_int(d->first.got)))
        return o;
    cJSON_Delete(o);
    return NULL;
}

static bool put_histogram(cJSON *parent, const nv_comparison *d)
{
    cJSON *o = cJSON_AddObjectToObject(parent, "histogram");
    bool ok = o != NULL;

    for (int i = 0; ok && i < NV_HISTOGRAM_KEYS; i++) {
        char key[8];
        (void)snprintf(key, sizeof key, "%d", i - NV_HISTOGRAM_REACH);
        ok = d->histogram[i] == 0 || nv_json_put(o, key, nv_json_int(d->histogram[i]));
    }
    return ok;
}

static bool put_layer(cJSON *array, const nv_run *run, const nv_layer_result *layer)
{
    const nv_node *node = &run->graph->nodes[layer->node];
    const nv_tensor *t = node->n_out > 0 ? &run->graph->tensors[node->out[0]] : NULL;
    const nv_comparison *d = &layer->diff;
    cJSON *o = nv_json_append_object(array);

    return nv_json_put(o, "index", nv_json_int(layer->node)) &&
           nv_json_put(o, "op", nv_json_text(nv_op_name(node->op))) &&
           nv_json_put(o, "tensor", nv_json_text(t == NULL ? NULL : t->name)) &&
           nv_json_put(o, "shape", t == NULL ? cJSON_CreateArray() : nv_json_shape(&t->shape)) &&
           nv_json_put(o, "path", nv_json_text(layer->path)) &&
           nv_json_put(o, "compared", nv_json_int(d->compared)) &&
           nv_json_put(o, "mismatches", nv_json_int(d->mismatches)) &&
           nv_json_put(o, "max_abs_lsb", nv_json_uint(d->max_abs_lsb)) &&
           nv_json_put(o, "first", d->mismatches == 0 ? cJSON_CreateNull() : first_difference(d)) &&
           put_histogram(o, d);
}

static bool put_kernels(cJSON *parent, const nv_run *run, const nv_sample_result *sample)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "kernels");
    bool ok = array != NULL;

    for (int k = 0; ok && k < sample->n_kernels; k++) {
        const nv_kernel_run *r = &sample->kernels[k];
        const char *reason = run->reasons[k];
        bool pass = r->failed_layers == 0 && r->missing_layers == 0 && reason == NULL;
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "name", nv_json_text(r->name)) &&
             nv_json_put(o, "verdict", nv_json_text(pass ? "pass" : "fail")) &&
             (reason == NULL || nv_json_put(o, "reason", nv_json_text(reason))) &&
             nv_json_put(o, "first_divergent_layer",
                         r->first_divergent < 0 ? cJSON_CreateNull()
                                                : nv_json_int(r->first_divergent)) &&
             nv_json_put(o, "chain_mismatches", nv_json_int(r->chain_mismatches)) &&
             nv_json_put(o, "reference_layers", nv_json_int(r->reference_layers));
        cJSON *layers = ok ? cJSON_AddArrayToObject(o, "layers") : NULL;
        ok = layers != NULL;
        for (int32_t i = 0; ok && i < r->n_layers; i++)
            ok = put_layer(layers, run, &r->layers[i]);
    }
    return ok;
}

static bool put_float(cJSON *parent, const nv_sample_result *sample)
{
    cJSON *array = cJSON_AddArrayToObject(cJSON_AddObjectToObject(parent, "float"), "layers");
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < sample->n_float_layers; i++) {
        const nv_float_layer *f = &sample->float_layers[i];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "index", nv_json_int(f->node)) &&
             nv_json_put(o, "sqnr_db", nv_json_real(f->chain.sqnr_db)) &&
             nv_json_put(o, "sqnr_alone_db", nv_json_real(f->sqnr_alone_db)) &&
             nv_json_put(o, "cosine", nv_json_real(f->chain.cosine)) &&
             nv_json_put(o, "rmse", nv_json_real(f->chain.rmse)) &&
             nv_json_put(o, "max_abs", nv_json_real(f->chain.max_abs)) &&
             nv_json_put(o, "saturated_fraction", nv_json_real(f->saturated_fraction)) &&
             nv_json_layer_use(o, &f->use);
    }
    return ok;
}

static bool put_device(cJSON *parent, const nv_sample_result *sample)
{
    cJSON *array = cJSON_AddArrayToObject(cJSON_AddObjectToObject(parent, "device"), "tensors");
    bool ok = array != NULL;

    for (int32_t i = 0; ok && i < sample->n_device; i++) {
        const nv_device_result *r = &sample->device[i];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "layer", r->layer < 0 ? cJSON_CreateNull() : nv_json_int(r->layer)) &&
             nv_json_put(o, "tensor", nv_json_text(r->tensor->name)) &&
             nv_json_put(o, "compared", nv_json_int(r->compared)) &&
             nv_json_put(o, "mismatches", nv_json_int(r->mismatches)) &&
             nv_json_put(o, "max_abs_lsb", nv_json_uint(r->max_abs_lsb));
    }
    return ok;
}

cJSON *nv_json_sample(const nv_run *run, const nv_sample_result *sample)
{
    cJSON *o = cJSON_CreateObject();

    if (put_inputs(o, run, sample->inputs) && put_outputs(o, run, sample->golden) &&
        put_kernels(o, run, sample) && put_float(o, sample) &&
        nv_json_put(o, "split", nv_json_split(&sample->split)) && put_device(o, sample) &&
        nv_json_findings(o, &sample->findings))
        return o;
    cJSON_Delete(o);
    return NULL;
}
