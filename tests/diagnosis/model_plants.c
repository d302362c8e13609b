/* SPDX-License-Identifier: Apache-2.0 */
#include "model_plant.h"

#include "values.h"

#include <math.h>
#include <stdlib.h>

static double value_of(const nv_tensor *t, int64_t i)
{
    return (double)nv_value_int(t, t->data, i);
}

static double scale_of(const nv_tensor *t, int32_t channel)
{
    return (double)t->quant.scale[t->quant.count > 1 ? channel : 0];
}

/* ---- edits ---- */

/* Scales times `factor`, integers divided by it: the real values stay but for rounding. */
static bool rescale(nv_bytes *b, const nv_tensor *t, double factor)
{
    bool fits = true;

    for (int32_t i = 0; i < t->quant.count; i++)
        nv_bytes_scale(b, t, i, (double)t->quant.scale[i] * factor);
    for (int64_t i = 0, n = nv_shape_count(&t->shape); i < n; i++)
        fits &= nv_bytes_value(b, t, i, round(value_of(t, i) / factor));
    return fits;
}

/* The output's scale times `factor`; what reads it is made to fit. False: it cannot. */
static bool rescale_output(nv_bytes *b, const nv_spot *s, double factor)
{
    nv_weighted w;

    nv_bytes_scale(b, s->out, 0, (double)s->out->quant.scale[0] * factor);
    for (int32_t k = 0; k < s->graph->n_nodes; k++) {
        const nv_node *node = &s->graph->nodes[k];
        bool reads = false;
        for (int32_t i = 0; i < node->n_in; i++)
            reads |= node->in[i] == s->out->index;
        if (!reads || node->op == NV_OP_ADD || node->op == NV_OP_MEAN || node->op == NV_OP_SOFTMAX)
            continue;
        /* Others pass the scale on. */
        if (!nv_weighted_of(s->graph, node, &w) || w.in != s->out)
            return false;
        if (w.bias != NULL && (w.bias->quant.count == 0 || !nv_bytes_owns(b->model, w.bias) ||
                               !rescale(b, w.bias, factor)))
            return false;
    }
    return true;
}

/* ---- what a range makes of the float values ---- */

typedef struct range_cost {
    int64_t clipped;
    double low, high; /* of the values and 0 */
    double signal, rounding, clipping;
} range_cost;

/* Values of channel `only` of `channels`, or with -1 of all. */
static range_cost cost_of(const nv_spot *s, double scale, int32_t channels, int32_t only)
{
    const double zero = s->out->quant.zero_point[0];
    range_cost c = {0};

    for (int64_t i = 0; i < s->n; i++) {
        if (only >= 0 && i % channels != only)
            continue;
        const double x = (double)s->real[i], q = x / scale + zero;
        const double got = scale * (fmax(INT8_MIN, fmin(INT8_MAX, round(q))) - zero);
        const bool clipped = q > INT8_MAX + 1 || q < INT8_MIN - 1;
        c.low = fmin(c.low, x);
        c.high = fmax(c.high, x);
        c.signal += x * x;
        c.clipped += clipped;
        *(clipped ? &c.clipping : &c.rounding) += (x - got) * (x - got);
    }
    return c;
}

static double sqnr_of(const range_cost *c)
{
    return 10 * log10(c->signal / (c->rounding + c->clipping));
}

static nv_planted case_if(bool above)
{
    return above ? NV_PLANTED_CASE : NV_PLANTED_BELOW;
}

/* ---- quant-clipping, quant-range-unused ---- */

static nv_planted output_eighth(nv_bytes *b, const nv_spot *s)
{
    enum { FEWEST = 16 };
    if (!rescale_output(b, s, 1.0 / 8))
        return NV_PLANTED_NOT;
    const range_cost c = cost_of(s, (double)s->out->quant.scale[0] / 8, 1, -1);
    return case_if(s->n >= FEWEST && (double)c.clipped >= 0.001 * (double)s->n &&
                   c.clipping > c.rounding);
}

static nv_planted output_32_times(nv_bytes *b, const nv_spot *s)
{
    enum { FEWEST = 16 };
    const double scale = (double)s->out->quant.scale[0] * 32;
    if (!rescale_output(b, s, 32))
        return NV_PLANTED_NOT;
    const range_cost c = cost_of(s, scale, 1, -1);
    return case_if(s->is_lively && s->n >= FEWEST && c.signal > 0 &&
                   (c.high - c.low) / (scale * UINT8_MAX) < 1.0 / 16 && sqnr_of(&c) < 40);
}

static nv_planted weights_eighth(nv_bytes *b, const nv_spot *s)
{
    (void)rescale(b, s->w.weights, 8);
    if (s->w.bias != NULL && !rescale(b, s->w.bias, 8))
        return NV_PLANTED_NOT;
    for (int64_t i = 0, n = nv_shape_count(&s->w.weights->shape); i < n; i++)
        if (round(value_of(s->w.weights, i) / 8) != 0)
            return NV_PLANTED_CASE; /* at most 16 of 127 steps are in use */
    return NV_PLANTED_NOT;
}

/* ---- quant-per-channel ---- */

/* One scale, the largest, for weights that had one a channel; the real values stay but for
 * rounding. */
static nv_planted one_scale(nv_bytes *b, const nv_spot *s)
{
    const nv_tensor *t = s->w.weights, *bias = s->w.bias;
    const double input = (double)s->w.in->quant.scale[0];
    double largest = 0, weakest = INFINITY, strongest = 0;

    if (t->quant.count < 2 || (bias != NULL && bias->quant.count < 2))
        return NV_PLANTED_NOT;
    double *most = calloc((size_t)s->w.channels, sizeof *most);
    if (most == NULL)
        return NV_PLANTED_NOT;
    for (int32_t c = 0; c < s->w.channels; c++)
        largest = fmax(largest, scale_of(t, c));
    nv_bytes_scale(b, t, 0, largest);
    nv_bytes_one_scale(b, t);
    for (int64_t i = 0, n = nv_shape_count(&t->shape); i < n; i++) {
        int32_t c = nv_weighted_channel(&s->w, i);
        double w = round(value_of(t, i) * scale_of(t, c) / largest);
        (void)nv_bytes_value(b, t, i, w);
        most[c] = fmax(most[c], fabs(w));
    }
    for (int32_t c = 0; bias != NULL && c < s->w.channels; c++)
        (void)nv_bytes_value(b, bias, c,
                             round(value_of(bias, c) * scale_of(bias, c) / (input * largest)));
    if (bias != NULL) {
        nv_bytes_scale(b, bias, 0, input * largest);
        nv_bytes_one_scale(b, bias);
    }
    for (int32_t c = 0; c < s->w.channels; c++) {
        weakest = most[c] > 0 ? fmin(weakest, most[c]) : weakest;
        strongest = fmax(strongest, most[c]);
    }
    free(most);
    return case_if(weakest < 8 && strongest >= 16 * weakest);
}

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Only where no other channel is near the bound of 16 times the median. */
static bool is_alone(double *reach, int32_t n, int32_t worst)
{
    int32_t live = 0;
    double next = 0;

    for (int32_t c = 0; c < n; c++)
        next = c == worst ? next : fmax(next, reach[c]);
    for (int32_t c = 0; c < n; c++)
        if (reach[c] > 0)
            reach[live++] = reach[c];
    qsort(reach, (size_t)live, sizeof *reach, by_size);
    return n >= 8 && live >= 4 && next < 12 * reach[(live - 1) / 2];
}

/* The channel that reaches farthest reaches 64 times as far, and the output's range with it. */
static nv_planted outlier_channel(nv_bytes *b, const nv_spot *s)
{
    const nv_tensor *t = s->w.weights, *bias = s->w.bias;
    const double scale = (double)s->out->quant.scale[0] * 64;
    const int32_t n = s->w.channels;
    range_cost rest = {0};
    int32_t worst = 0;

    if (t->quant.count < 2 || (bias != NULL && bias->quant.count < 2) || s->n <= n ||
        (s->w.activation != NV_ACT_NONE && s->w.activation != NV_ACT_RELU) ||
        !rescale_output(b, s, 64))
        return NV_PLANTED_NOT;
    double *reach = calloc((size_t)n + 1, sizeof *reach);
    for (int32_t c = 0; reach != NULL && c < n; c++) {
        const range_cost cost = cost_of(s, scale, n, c);
        reach[c] = fmax(-cost.low, cost.high);
        worst = reach[c] > reach[worst] ? c : worst;
    }
    for (int32_t c = 0; c < n; c++) {
        const range_cost cost = cost_of(s, scale, n, c);
        rest.signal += c == worst ? 0 : cost.signal;
        rest.rounding += c == worst ? 0 : cost.rounding;
    }
    nv_bytes_scale(b, t, worst, scale_of(t, worst) * 64);
    if (bias != NULL)
        nv_bytes_scale(b, bias, worst, scale_of(bias, worst) * 64);
    const bool alone = reach != NULL && is_alone(reach, n, worst);
    free(reach);
    if (!alone)
        return NV_PLANTED_NOT;
    return case_if(sqnr_of(&rest) < 20);
}

/* ---- quant-low-sqnr ---- */

/* The file says half of what the weights are: half the result, an SQNR of 6 dB. */
static nv_planted weights_halved(nv_bytes *b, const nv_spot *s)
{
    const double step = (double)s->out->quant.scale[0];
    const range_cost c = cost_of(s, step, 1, -1);

    for (int32_t i = 0; i < s->w.weights->quant.count; i++)
        nv_bytes_scale(b, s->w.weights, i, (double)s->w.weights->quant.scale[i] / 2);
    for (int32_t i = 0; s->w.bias != NULL && i < s->w.bias->quant.count; i++)
        nv_bytes_scale(b, s->w.bias, i, (double)s->w.bias->quant.scale[i] / 2);
    /* RELU6 need not halve; small values lose much whatever is done. */
    return s->w.activation != NV_ACT_RELU6 && s->w.activation != NV_ACT_RELU_N1_TO_1 &&
                   s->alone_db >= 20 && s->median >= 20 && !s->is_clipped && s->n >= 16 &&
                   c.signal > 25 * step * step * (double)s->n
               ? NV_PLANTED_CASE
               : NV_PLANTED_NOT;
}

/* ---- bias-overflow, model-lint ---- */

static nv_planted bias_at_the_end(nv_bytes *b, const nv_spot *s)
{
    double sum = 0;

    if (s->w.bias == NULL)
        return NV_PLANTED_NOT;
    const double zero = s->w.in->quant.zero_point[0];
    const double reach = fmax(INT8_MAX - zero, zero - INT8_MIN);
    for (int64_t i = 0, n = nv_shape_count(&s->w.weights->shape); i < n; i++)
        if (nv_weighted_channel(&s->w, i) == 0)
            sum += fabs(value_of(s->w.weights, i)) * reach;
    const double bias = INT32_MAX - 1000;
    (void)nv_bytes_value(b, s->w.bias, 0, bias);
    return sum > 1000 ? NV_PLANTED_CASE : NV_PLANTED_NOT;
}

static nv_planted bias_scaled(nv_bytes *b, const nv_spot *s, double factor)
{
    if (s->w.bias == NULL)
        return NV_PLANTED_NOT;
    for (int32_t i = 0; i < s->w.bias->quant.count; i++)
        nv_bytes_scale(b, s->w.bias, i,
                       (double)s->w.in->quant.scale[0] * scale_of(s->w.weights, i) * factor);
    return case_if(fabs(factor - 1) > 1e-4);
}

static nv_planted bias_scale_off(nv_bytes *b, const nv_spot *s)
{
    return bias_scaled(b, s, 1.05);
}

static nv_planted bias_scale_rounded(nv_bytes *b, const nv_spot *s)
{
    return bias_scaled(b, s, 1 + 2e-5);
}

/* Of weights it is refused. */
static nv_planted bias_zero_point(nv_bytes *b, const nv_spot *s)
{
    if (s->w.bias == NULL)
        return NV_PLANTED_NOT;
    nv_bytes_zero_point(b, s->w.bias, s->w.bias->quant.count - 1, 3);
    return NV_PLANTED_CASE;
}

static nv_planted scale_denormal(nv_bytes *b, const nv_spot *s)
{
    nv_bytes_scale(b, s->w.weights, 0, 1e-40);
    return NV_PLANTED_CASE;
}

const nv_model_plant nv_model_plants[] = {
    {NV_FINDING_QUANT_CLIPPING, NV_TOLD_BY_SAMPLE, "output scale / 8", output_eighth},
    {NV_FINDING_QUANT_RANGE_UNUSED, NV_TOLD_BY_SAMPLE, "output scale x 32", output_32_times},
    {NV_FINDING_QUANT_RANGE_UNUSED, NV_TOLD_BY_LINT, "weights in an eighth", weights_eighth},
    {NV_FINDING_QUANT_PER_CHANNEL, NV_TOLD_BY_LINT, "one scale for all channels", one_scale},
    {NV_FINDING_QUANT_PER_CHANNEL, NV_TOLD_BY_SAMPLE, "a channel x 64", outlier_channel},
    {NV_FINDING_QUANT_LOW_SQNR, NV_TOLD_BY_PARTNER, "weight scales / 2", weights_halved},
    {NV_FINDING_BIAS_OVERFLOW, NV_TOLD_BY_LINT, "a bias near the end", bias_at_the_end},
    {NV_FINDING_MODEL_LINT, NV_TOLD_BY_LINT, "bias scale x 1.05", bias_scale_off},
    {NV_FINDING_MODEL_LINT, NV_TOLD_BY_LINT, "bias scale x 1.00002", bias_scale_rounded},
    {NV_FINDING_MODEL_LINT, NV_TOLD_BY_LINT, "a bias's zero point 3", bias_zero_point},
    {NV_FINDING_MODEL_LINT, NV_TOLD_BY_LINT, "a denormal scale", scale_denormal},
};
const int nv_n_model_plants = sizeof nv_model_plants / sizeof *nv_model_plants;
