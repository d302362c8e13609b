/* SPDX-License-Identifier: Apache-2.0 */
/* Ranges that samples show to be worse than they could be. */
#include "calibrate.h"
#include "json.h"

#include <inttypes.h>
#include <math.h>

/* A range is worth a word where another gains a bit, and a warning where little of the signal
 * is left and another gains two bits. */
static const double bit_db = 6.02, bad_db = 10;

static bool put_evidence(nv_finding *f, const nv_calibration *c, const nv_calibrated *layer)
{
    const nv_range_trial *best = &layer->suggested[layer->best];

    f->evidence = cJSON_CreateObject();
    return nv_json_put(f->evidence, "samples", nv_json_int(c->samples)) &&
           nv_json_put(f->evidence, "sqnr_db", nv_json_real(nv_range_use_sqnr(&layer->now.use))) &&
           nv_json_put(f->evidence, "clipped", nv_json_int(layer->now.use.clipped)) &&
           nv_json_put(f->evidence, "compared", nv_json_int(layer->now.use.count)) &&
           nv_json_put(f->evidence, "method", nv_json_text(nv_range_method_name(layer->best))) &&
           nv_json_put(f->evidence, "due_scale", nv_json_real(best->quantizer.scale)) &&
           nv_json_put(f->evidence, "due_zero_point", nv_json_int(best->quantizer.zero)) &&
           nv_json_put(f->evidence, "due_sqnr_db", nv_json_real(nv_range_use_sqnr(&best->use)));
}

static bool judge_layer(const nv_calibration *c, const nv_calibrated *layer, nv_findings *findings)
{
    const nv_range_trial *now = &layer->now, *best = &layer->suggested[layer->best];
    const double sqnr = nv_range_use_sqnr(&now->use), better = nv_range_use_sqnr(&best->use);
    const bool clips = now->use.clipping > now->use.rounding;

    if (!best->exists || now->use.signal <= 0 || !(better - sqnr >= bit_db))
        return true;
    nv_finding *f = nv_findings_add(findings, clips ? NV_FINDING_QUANT_CLIPPING
                                                    : NV_FINDING_QUANT_RANGE_UNUSED);
    if (f == NULL)
        return false;
    f->severity = sqnr < bad_db && better - sqnr >= 2 * bit_db ? NV_WARNING : NV_NOTE;
    f->layer = layer->node->index;
    f->tensor = layer->tensor->name;
    f->fix = "give the output the scale and zero point above: calibrate the converter with samples "
             "like these and this method";
    (void)snprintf(
        f->message, sizeof f->message,
        "layer %d %s: on %" PRId64 " calibration sample%s the float values reach from %.4g to "
        "%.4g; the range from %.4g to %.4g clips %.3g %% of them and has an SQNR of %.1f dB. Scale "
        "%.6g with zero point %" PRId64 " (%.4g to %.4g, by %s) has %.1f",
        layer->node->index, nv_op_name(layer->node->op), c->samples, c->samples == 1 ? "" : "s",
        now->use.min, now->use.max, nv_quantizer_low(&now->quantizer),
        nv_quantizer_high(&now->quantizer), 100 * (double)now->use.clipped / (double)now->use.count,
        sqnr, best->quantizer.scale, best->quantizer.zero, nv_quantizer_low(&best->quantizer),
        nv_quantizer_high(&best->quantizer), nv_range_method_name(layer->best), better);
    return put_evidence(f, c, layer);
}

nv_status nv_calibration_judge(const nv_calibration *c, nv_findings *findings, nv_error *err)
{
    for (int32_t i = 0; i < c->count; i++)
        if (!judge_layer(c, &c->layers[i], findings))
            return nv_fail(err, NV_E_MEMORY, "no memory for the findings");
    nv_findings_sort(findings);
    return NV_OK;
}
