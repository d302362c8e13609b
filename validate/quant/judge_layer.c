/* SPDX-License-Identifier: Apache-2.0 */
/* Channels, and layers, that lose much more than the others. */
#include "median.h"
#include "output_range.h"
#include "quant_judge.h"

#include <math.h>
#include <stdlib.h>

void nv_quant_outlier_channels(nv_quant_case *c)
{
    const double poor_db = 20, bad_db = 6;
    const nv_layer_use *use = &c->layer->use;
    const nv_outliers *o = &use->outliers;

    if (o->count == 0 || o->sqnr_db >= poor_db ||
        nv_output_range_of(c->run->graph, c->node) != NV_RANGE_FREE)
        return;
    nv_finding *f = nv_quant_say(
        c, NV_FINDING_QUANT_PER_CHANNEL, o->sqnr_db < bad_db ? NV_WARNING : NV_NOTE,
        "channel %d reaches %.4g (%d of %d channels are such outliers), all others stay within "
        "%.4g: %.3g steps of the one scale %.6g, an SQNR of %.1f dB. Multiply the weights and bias "
        "of channel %d by %.3g and what the next layer does with it by %.3g, and the scale can be "
        "%.3g times as fine",
        o->worst, o->reach, o->count, use->channels, o->others, o->others / use->quantizer.scale,
        use->quantizer.scale, o->sqnr_db, o->worst, o->others / o->reach, o->reach / o->others,
        o->reach / o->others);
    if (f != NULL)
        f->fix = "scale the outlier channel down in this layer and up in the next one (exact where "
                 "the activation between them is none or RELU), then calibrate again";
    nv_quant_evidence(c, f, "channel", o->worst);
    nv_quant_evidence(c, f, "outliers", o->count);
    nv_quant_evidence(c, f, "reach", o->reach);
    nv_quant_evidence(c, f, "others_reach", o->others);
    nv_quant_evidence(c, f, "others_sqnr_db", o->sqnr_db);
}

/* The median of all layers' SQNR alone; NaN where fewer than three have one. An exact layer counts
 * as infinite. */
static double median_alone(nv_quant_case *c)
{
    enum { FEWEST = 3 };
    int32_t n = 0;
    double *alone = malloc(((size_t)c->result->n_float_layers + 1) * sizeof *alone);

    c->exhausted |= alone == NULL;
    for (int32_t i = 0; alone != NULL && i < c->result->n_float_layers; i++)
        if (!isnan(c->result->float_layers[i].sqnr_alone_db))
            alone[n++] = c->result->float_layers[i].sqnr_alone_db;
    const double median = n < FEWEST ? NAN : nv_median(alone, (size_t)n);
    free(alone);
    return median;
}

/* Few values, or small ones, lose much whatever the layer does; and less than a step of error is a
 * question of the range, of which quant-range-unused speaks. */
static bool is_small(const nv_float_layer *layer)
{
    enum { FEWEST = 16 };
    const double steps = 4;
    const nv_range_use *all = &layer->use.all;
    const double step = layer->use.quantizer.scale, count = (double)all->count;
    const double noise = all->signal / pow(10, layer->sqnr_alone_db / 10);

    return all->count < FEWEST || noise <= step * step * count ||
           all->signal <= steps * steps * step * step * count;
}

/* Where values are clipped, quant-clipping says more. */
void nv_quant_low_sqnr(nv_quant_case *c)
{
    const double poor_db = 20, bad_db = 10, below_db = 12, far_below_db = 20;
    const double alone = c->layer->sqnr_alone_db;

    /* An output of fixed range cannot be calibrated: thousand classes share a sum of 1. */
    if (!(alone < poor_db) || is_small(c->layer) || c->layer->use.all.clipped > 0 ||
        nv_output_range_of(c->run->graph, c->node) == NV_RANGE_FIXED)
        return;
    const double median = median_alone(c);
    if (!(median - alone >= below_db))
        return;
    char others[120] = "is exact";
    if (isfinite(median))
        (void)snprintf(others, sizeof others,
                       "has %.1f: its error is %.3g times as large in proportion", median,
                       pow(10, (median - alone) / 20));
    const bool bad = alone < bad_db && median - alone >= far_below_db;
    nv_finding *f = nv_quant_say(c, NV_FINDING_QUANT_LOW_SQNR, bad ? NV_WARNING : NV_NOTE,
                                 "alone, fed with the float values of its inputs, it has an SQNR "
                                 "of %.1f dB where the median "
                                 "layer %s; up to here the chain has %.1f dB",
                                 alone, others, c->layer->chain.sqnr_db);
    if (f == NULL)
        return;
    if (bad)
        f->fix =
            "so much is seldom rounding: compare the layer's weights, bias and scales with the "
            "float model's; if they agree, keep the layer in 16 bits";
    f->confidence = 0.8; /* what the cause is remains open */
    nv_quant_evidence(c, f, "sqnr_alone_db", alone);
    nv_quant_evidence(c, f, "median_alone_db", median);
    nv_quant_evidence(c, f, "sqnr_db", c->layer->chain.sqnr_db);
}
