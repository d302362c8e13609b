/* SPDX-License-Identifier: Apache-2.0 */
#include "calibrate_report.h"

#include <inttypes.h>
#include <math.h>

static bool put_range(cJSON *o, const nv_range_trial *trial)
{
    const nv_quantizer *z = &trial->quantizer;

    return nv_json_put(o, "scale", nv_json_real(z->scale)) &&
           nv_json_put(o, "zero_point", nv_json_int(z->zero)) &&
           nv_json_put(o, "low", nv_json_real(nv_quantizer_low(z))) &&
           nv_json_put(o, "high", nv_json_real(nv_quantizer_high(z))) &&
           nv_json_put(o, "clipped", nv_json_int(trial->use.clipped)) &&
           nv_json_put(o, "sqnr_db", nv_json_real(nv_range_use_sqnr(&trial->use)));
}

static bool put_layer(cJSON *array, const nv_calibrated *layer)
{
    cJSON *o = nv_json_append_object(array);
    bool ok = nv_json_put(o, "index", nv_json_int(layer->node->index)) &&
              nv_json_put(o, "tensor", nv_json_text(layer->tensor->name)) &&
              nv_json_put(o, "values", nv_json_int(layer->now.use.count)) &&
              nv_json_put(o, "min", nv_json_real(layer->now.use.min)) &&
              nv_json_put(o, "max", nv_json_real(layer->now.use.max));
    cJSON *now = ok ? cJSON_AddObjectToObject(o, "now") : NULL;

    ok = now != NULL && put_range(now, &layer->now);
    cJSON *suggestions = ok ? cJSON_AddArrayToObject(o, "suggestions") : NULL;
    ok = suggestions != NULL;
    for (int m = 0; ok && m < NV_RANGE_METHODS; m++) {
        if (!layer->suggested[m].exists)
            continue;
        cJSON *s = nv_json_append_object(suggestions);
        ok = nv_json_put(s, "method", nv_json_text(nv_range_method_name((nv_range_method)m))) &&
             put_range(s, &layer->suggested[m]);
    }
    const bool any = layer->suggested[layer->best].exists;
    return ok &&
           nv_json_put(o, "best", nv_json_text(any ? nv_range_method_name(layer->best) : NULL));
}

cJSON *nv_json_calibration(const nv_calibration *c)
{
    cJSON *o = cJSON_CreateObject();
    bool ok = nv_json_put(o, "path", nv_json_text(c->folder)) &&
              nv_json_put(o, "samples", nv_json_int(c->samples));
    cJSON *layers = ok ? cJSON_AddArrayToObject(o, "layers") : NULL;

    ok = layers != NULL;
    for (int32_t i = 0; ok && i < c->count; i++)
        ok = put_layer(layers, &c->layers[i]);
    if (ok)
        return o;
    cJSON_Delete(o);
    return NULL;
}

/* ---- text ---- */

static void add_db(nv_table *table, const nv_range_trial *trial, nv_style style)
{
    const double db = nv_range_use_sqnr(&trial->use);

    if (!trial->exists || trial->use.count == 0 || isnan(db))
        nv_table_add(table, NV_DIM, "-");
    else if (isinf(db))
        nv_table_add(table, NV_DIM, db > 0 ? "exact" : "none");
    else
        nv_table_add(table, style, "%.1f", db);
}

static void add_range(nv_table *table, const nv_range_trial *trial)
{
    const nv_quantizer *z = &trial->quantizer;

    if (trial->exists)
        nv_table_add(table, NV_PLAIN, "%.4g to %.4g", nv_quantizer_low(z), nv_quantizer_high(z));
    else
        nv_table_add(table, NV_DIM, "-");
}

bool nv_text_calibration(const nv_terminal *t, const nv_calibration *c)
{
    enum { FIRST_NUMBER = 3 };
    nv_table table = {.columns = FIRST_NUMBER + 1 + NV_RANGE_METHODS + 1};

    table.right = 1;
    for (int i = 0; i <= NV_RANGE_METHODS; i++)
        table.right |= 1u << (FIRST_NUMBER + i);
    nv_styled(t, NV_DIM, "ranges  ");
    nv_styled(t, NV_PLAIN, "SQNR in dB that each gives on the %" PRId64 " sample%s of %s",
              c->samples, c->samples == 1 ? "" : "s", c->folder);
    fputs("\n\n", t->out);
    nv_table_add(&table, NV_DIM, "#");
    nv_table_add(&table, NV_DIM, "operator");
    nv_table_add(&table, NV_DIM, "range now");
    nv_table_add(&table, NV_DIM, "now");
    for (int m = 0; m < NV_RANGE_METHODS; m++)
        nv_table_add(&table, NV_DIM, "%s", nv_range_method_name((nv_range_method)m));
    nv_table_add(&table, NV_DIM, "best range");
    for (int32_t i = 0; i < c->count; i++) {
        const nv_calibrated *layer = &c->layers[i];
        nv_table_add(&table, NV_DIM, "%d", layer->node->index);
        nv_table_add(&table, NV_PLAIN, "%s", nv_op_name(layer->node->op));
        add_range(&table, &layer->now);
        add_db(&table, &layer->now, NV_PLAIN);
        for (int m = 0; m < NV_RANGE_METHODS; m++)
            add_db(&table, &layer->suggested[m],
                   (nv_range_method)m == layer->best ? NV_GREEN : NV_PLAIN);
        add_range(&table, &layer->suggested[layer->best]);
    }
    const bool whole = nv_table_print(&table, t);
    fputc('\n', t->out);
    return whole;
}
