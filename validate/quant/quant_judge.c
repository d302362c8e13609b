/* SPDX-License-Identifier: Apache-2.0 */
#include "quant_judge.h"

#include "json.h"

static nv_quant_check *const checks[] = {nv_quant_clipping, nv_quant_range_unused,
                                         nv_quant_outlier_channels, nv_quant_low_sqnr};
enum { CHECKS = sizeof checks / sizeof *checks };

nv_finding *nv_quant_say(nv_quant_case *c, nv_finding_code code, nv_severity severity,
                         const char *fmt, ...)
{
    va_list ap;
    nv_finding *f = nv_findings_add(&c->result->findings, code);

    if (f == NULL || (f->evidence = cJSON_CreateObject()) == NULL) {
        c->exhausted = true;
        return NULL;
    }
    f->severity = severity;
    f->layer = c->node->index;
    f->tensor = c->output->name;
    int used = snprintf(f->message, sizeof f->message, "layer %d %s: ", c->node->index,
                        nv_op_name(c->node->op));
    va_start(ap, fmt);
    (void)vsnprintf(f->message + used, sizeof f->message - (size_t)used, fmt, ap);
    va_end(ap);
    return f;
}

void nv_quant_evidence(nv_quant_case *c, nv_finding *f, const char *name, double value)
{
    if (f != NULL && !nv_json_put(f->evidence, name, nv_json_real(value)))
        c->exhausted = true;
}

nv_status nv_quant_judge(const nv_run *run, nv_sample_result *result, nv_error *err)
{
    nv_quant_case c = {.run = run, .result = result};

    for (int32_t i = 0; i < result->n_float_layers; i++) {
        c.layer = &result->float_layers[i];
        c.node = &run->graph->nodes[c.layer->node];
        if (!c.layer->use.known)
            continue;
        c.output = &run->graph->tensors[c.node->out[0]];
        for (int k = 0; k < CHECKS; k++)
            checks[k](&c);
    }
    return c.exhausted ? nv_fail(err, NV_E_MEMORY, "no memory for the findings") : NV_OK;
}
