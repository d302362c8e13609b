/* SPDX-License-Identifier: Apache-2.0 */
/* Ranges that are too narrow, and too wide, for what a sample gives. */
#include "output_range.h"
#include "quant_judge.h"

#include <inttypes.h>
#include <math.h>

/* Where no more than this is left, the layer's result is hardly worth having. */
static const double bad_db = 10;

static void put_ranges(nv_quant_case *c, nv_finding *f)
{
    const nv_layer_use *use = &c->layer->use;

    nv_quant_evidence(c, f, "low", nv_quantizer_low(&use->quantizer));
    nv_quant_evidence(c, f, "high", nv_quantizer_high(&use->quantizer));
    nv_quant_evidence(c, f, "min", use->all.min);
    nv_quant_evidence(c, f, "max", use->all.max);
    nv_quant_evidence(c, f, "due_scale", use->due.scale);
    nv_quant_evidence(c, f, "due_zero_point", (double)use->due.zero);
    nv_quant_evidence(c, f, "due_sqnr_db", use->due_sqnr_db);
}

/* What became of the layers that give this one its inputs: it may only pass on what they should
 * have clipped, or an input of the model that is like none of calibration. */
static bool is_first_to_clip(const nv_quant_case *c, double few)
{
    for (int32_t i = 0; i < c->result->n_float_layers; i++) {
        const nv_float_layer *before = &c->result->float_layers[i];
        const nv_node *node = &c->run->graph->nodes[before->node];
        bool feeds = false;
        for (int32_t k = 0; k < c->node->n_in && node->n_out > 0; k++)
            feeds |= c->node->in[k] == node->out[0];
        if (feeds && (double)before->use.all.clipped > few * (double)before->use.all.count)
            return false;
    }
    return c->node->op != NV_OP_QUANTIZE;
}

void nv_quant_clipping(nv_quant_case *c)
{
    enum { FEWEST = 16, ENOUGH = 64 }; /* values, for a share to mean anything */
    const double few = 0.001, many = 0.05;
    const nv_layer_use *use = &c->layer->use;
    const nv_range_use *all = &use->all;
    const double fraction = (double)all->clipped / (double)all->count;
    const double sqnr = nv_range_use_sqnr(all);
    char channel[80] = "";

    if (nv_output_range_of(c->run->graph, c->node) == NV_RANGE_TAKEN || all->count < FEWEST ||
        fraction < few || all->clipping <= all->rounding)
        return;
    const bool first = is_first_to_clip(c, few);
    if (use->channels > 1 && all->count > use->channels)
        (void)snprintf(channel, sizeof channel, "; most in channel %d, %.3g %% of it",
                       use->clipped[0].channel, 100 * use->clipped[0].fraction);
    nv_finding *f = nv_quant_say(
        c, NV_FINDING_QUANT_CLIPPING,
        first && all->count >= ENOUGH && fraction >= many && sqnr < bad_db ? NV_WARNING : NV_NOTE,
        "%" PRId64 " of %" PRId64 " values (%.3g %%) are clipped%s: the output holds %.4g to %.4g, "
        "the float values reach from %.4g to %.4g. That leaves an SQNR of %.1f dB; scale %.6g with "
        "zero point %" PRId64 " holds them all and gives %.1f",
        all->clipped, all->count, 100 * fraction, channel, nv_quantizer_low(&use->quantizer),
        nv_quantizer_high(&use->quantizer), all->min, all->max, sqnr, use->due.scale, use->due.zero,
        use->due_sqnr_db);
    if (f != NULL && !first)
        f->confidence = 0.7;
    nv_quant_evidence(c, f, "clipped", (double)all->clipped);
    nv_quant_evidence(c, f, "compared", (double)all->count);
    nv_quant_evidence(c, f, "sqnr_db", sqnr);
    put_ranges(c, f);
}

/* Whether the inputs of the model use a quarter of their ranges: silence and black pictures say
 * nothing of the ranges behind them. */
static bool is_lively(const nv_quant_case *c)
{
    const double quarter = 0.25;
    nv_quantizer z;

    for (int32_t i = 0; i < c->run->graph->n_inputs; i++) {
        const nv_input *in = &c->result->inputs[i];
        if (!nv_quantizer_of(in->tensor, &z))
            continue;
        nv_range_use use = {0};
        nv_range_use_add_stored(&use, &z, in->tensor, in->data);
        if (nv_range_use_share(&use, &z) < quarter)
            return false;
    }
    return true;
}

void nv_quant_range_unused(nv_quant_case *c)
{
    enum { FEWEST = 16 }; /* that say anything of a range */
    const double little = 1.0 / 16, hardly = 1.0 / 32, good_db = 40;
    const nv_layer_use *use = &c->layer->use;
    const double share = nv_range_use_share(&use->all, &use->quantizer);
    const double sqnr = nv_range_use_sqnr(&use->all);

    if (nv_output_range_of(c->run->graph, c->node) != NV_RANGE_FREE || use->all.count < FEWEST ||
        use->all.signal <= 0 || share >= little || sqnr >= good_db || !is_lively(c))
        return;
    const double steps = (use->all.max - use->all.min) / use->quantizer.scale;
    nv_finding *f = nv_quant_say(
        c, NV_FINDING_QUANT_RANGE_UNUSED,
        share < hardly && sqnr < 2 * bad_db ? NV_WARNING : NV_NOTE,
        "the float values reach from %.4g to %.4g, the range from %.4g to %.4g: they use %.3g %% "
        "of "
        "it, %.3g steps, which leaves an SQNR of %.1f dB. If all samples are like this one, scale "
        "%.6g with zero point %" PRId64 " gives %.1f",
        use->all.min, use->all.max, nv_quantizer_low(&use->quantizer),
        nv_quantizer_high(&use->quantizer), 100 * share, steps, sqnr, use->due.scale, use->due.zero,
        use->due_sqnr_db);
    nv_quant_evidence(c, f, "range_used", share);
    nv_quant_evidence(c, f, "sqnr_db", sqnr);
    put_ranges(c, f);
}
