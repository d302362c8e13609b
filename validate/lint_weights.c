/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of operators with constant weights. */
#include "lint.h"
#include "message.h"
#include "values.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>

static bool is_integer(const nv_weighted *w)
{
    return nv_is_quantized(w->in) && nv_is_quantized(w->weights);
}

static bool has_scales(const nv_tensor *t)
{
    return t != NULL && t->quant.count > 0;
}

static const nv_tensor *output_of(const nv_lint_context *c, const nv_node *node)
{
    return &c->graph->tensors[node->out[0]];
}

void nv_lint_quantized_dimension(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    const nv_quant *q = &w->weights->quant;

    if (q->count > 1 && q->axis != w->axis)
        nv_lint_say(c, NV_WARNING, node, w->weights,
                    "layer %d %s: the weights' %d scales are along quantized_dimension %d, but the "
                    "output channels are dimension %d of %s; TFLite Micro takes scale i for output "
                    "channel i all the same",
                    node->index, nv_op_name(node->op), q->count, q->axis, w->axis,
                    nv_text_shape(&w->weights->shape).s);
}

void nv_lint_bias_axis(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    if (has_scales(w->bias) && w->bias->quant.count > 1 && w->bias->quant.axis_in_file != 0)
        nv_lint_say(c, NV_NOTE, node, w->bias,
                    "layer %d %s: the bias, a vector, has quantized_dimension %d; expected 0",
                    node->index, nv_op_name(node->op), w->bias->quant.axis_in_file);
}

/* TFLite Micro refuses a bias scale that is off by 2 % of the output's scale, and ignores it else:
 * the bias counts in units of input scale * weight scale. */
void nv_lint_bias_scale(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    const double tolerance = 1e-4, much = 0.02;
    int32_t bad = 0, worst = 0;
    double most = 0;

    if (!is_integer(w) || !has_scales(w->bias))
        return;
    const nv_quant *q = &w->bias->quant;
    for (int32_t i = 0; i < w->channels; i++) {
        double due = (double)w->in->quant.scale[0] * nv_weighted_scale(w, i);
        double off = fabs((double)q->scale[q->count > 1 ? i : 0] - due);
        if (due <= 0 || off <= tolerance * due)
            continue;
        bad++;
        if (off / due > most) {
            most = off / due;
            worst = i;
        }
    }
    if (bad == 0)
        return;
    nv_lint_say(c, most > much ? NV_WARNING : NV_NOTE, node, w->bias,
                "layer %d %s: the bias scale of %d of %d channels is not input scale * weight "
                "scale; channel %d has %g, expected %g (%.3g %% off)",
                node->index, nv_op_name(node->op), bad, w->channels, worst,
                (double)q->scale[q->count > 1 ? worst : 0],
                (double)w->in->quant.scale[0] * nv_weighted_scale(w, worst), 100 * most);
}

void nv_lint_zero_point(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    const nv_tensor *const tensors[] = {w->weights, w->bias};
    static const char *const roles[] = {"weights", "bias"};

    for (int k = 0; is_integer(w) && k < 2; k++)
        for (int32_t i = 0; has_scales(tensors[k]) && i < tensors[k]->quant.count; i++)
            if (tensors[k]->quant.zero_point[i] != 0) {
                nv_lint_say(c, NV_NOTE, node, tensors[k],
                            "layer %d %s: the %s have zero point %d in channel %d; expected 0, as "
                            "most kernels take for granted",
                            node->index, nv_op_name(node->op), roles[k],
                            tensors[k]->quant.zero_point[i], i);
                break;
            }
}

/* ---- what a channel can sum up to ---- */

typedef struct bound {
    double low, high; /* of the accumulator, bias included */
    double size;      /* |bias| + sum |w| * max |x - z| */
} bound;

static bound bound_of(const nv_weighted *w, const nv_weight_sums *sums, int32_t channel)
{
    const double plus = (double)sums[channel].positive, minus = (double)sums[channel].negative;
    int64_t lo = 0, hi = 0;

    (void)nv_type_range(w->in->type, &lo, &hi);
    const double down = (double)(lo - w->in->quant.zero_point[0]);
    const double up = (double)(hi - w->in->quant.zero_point[0]);
    const double bias = w->bias == NULL ? 0 : (double)nv_value_int(w->bias, w->bias->data, channel);
    return (bound){.low = bias + plus * down + minus * up,
                   .high = bias + plus * up + minus * down,
                   .size = fabs(bias) + (plus - minus) * fmax(fabs(down), fabs(up))};
}

/* The bias is a constant: its values are known. */
static bool is_bounded(const nv_weighted *w)
{
    return is_integer(w) && (w->bias == NULL || w->bias->data != NULL);
}

/* 16-bit activations accumulate in 64 bits, unless their bias has 32. */
static bool has_int32_accumulator(const nv_weighted *w)
{
    return w->in->type != NV_INT16 || (w->bias != NULL && w->bias->type == NV_INT32);
}

void nv_lint_overflow(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    int32_t over = 0, certain = 0, worst = 0;
    double most = 0;

    if (!is_bounded(w) || !has_int32_accumulator(w))
        return;
    const nv_weight_sums *sums = nv_lint_sums(c, node, w);
    for (int32_t i = 0; sums != NULL && i < w->channels; i++) {
        const bound b = bound_of(w, sums, i);
        over += b.size > INT32_MAX;
        certain += b.high > INT32_MAX || b.low < INT32_MIN;
        if (b.size > most) {
            most = b.size;
            worst = i;
        }
    }
    if (over > 0) {
        nv_finding *f = nv_lint_say(
            c, certain > 0 ? NV_WARNING : NV_NOTE, node, w->weights,
            "layer %d %s: the int32 accumulator of %d of %d channels can overflow; in channel %d "
            "|bias| + sum |w| * max |x - z| is %.0f, the limit %" PRId32 "%s",
            node->index, nv_op_name(node->op), over, w->channels, worst, most, INT32_MAX,
            certain > 0 ? "" : " (with the signs of the weights it stays inside)");
        cJSON *evidence = cJSON_CreateObject();
        if (f == NULL) {
            cJSON_Delete(evidence);
            return;
        }
        f->evidence = evidence;
        c->exhausted |= cJSON_AddNumberToObject(evidence, "channel", worst) == NULL ||
                        cJSON_AddNumberToObject(evidence, "bound", most) == NULL ||
                        cJSON_AddNumberToObject(evidence, "channels", over) == NULL;
    }
}

/* ---- ranges ---- */

/* Shares of a range in use, below which a note and a warning are due. */
static const double little = 0.25, hardly = 1.0 / 16;

static nv_severity severity_of(double share)
{
    return share < hardly ? NV_WARNING : NV_NOTE;
}

void nv_lint_weight_range(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    int64_t lo, hi, least = INT64_MAX;
    int32_t bad = 0, worst = 0;

    if (!is_integer(w) || !nv_type_range(w->weights->type, &lo, &hi))
        return;
    const nv_weight_sums *sums = nv_lint_sums(c, node, w);
    if (sums == NULL)
        return;
    int64_t whole = 0;
    for (int32_t i = 0; i < w->channels; i++) {
        whole = sums[i].most > whole ? sums[i].most : whole;
        if (w->weights->quant.count == 1 || sums[i].most == 0)
            continue; /* one scale for all is judged as a whole; zeros need no range */
        bad += (double)sums[i].most < little * (double)hi;
        if (sums[i].most < least) {
            least = sums[i].most;
            worst = i;
        }
    }
    if (w->weights->quant.count == 1 && whole > 0 && (double)whole < little * (double)hi)
        nv_lint_say(c, severity_of((double)whole / (double)hi), node, w->weights,
                    "layer %d %s: the largest weight is %" PRId64 " of %" PRId64
                    ": the scale is %.3g times too large",
                    node->index, nv_op_name(node->op), whole, hi, (double)hi / (double)whole);
    else if (bad > 0)
        nv_lint_say(c, NV_NOTE, node, w->weights,
                    "layer %d %s: %d of %d channels use less than a quarter of the weights' range; "
                    "in channel %d the largest is %" PRId64 " of %" PRId64,
                    node->index, nv_op_name(node->op), bad, w->channels, worst, least, hi);
}

/* The largest magnitude that the layer can give, in real units; an activation bounds it too. */
static double largest_result(const nv_weighted *w, const nv_weight_sums *sums)
{
    double most = 0;

    for (int32_t i = 0; i < w->channels; i++) {
        const bound b = bound_of(w, sums, i);
        double unit = (double)w->in->quant.scale[0] * nv_weighted_scale(w, i);
        double low = w->activation == NV_ACT_RELU || w->activation == NV_ACT_RELU6 ? 0 : b.low;
        most = fmax(most, unit * fmax(fabs(low), fabs(b.high)));
    }
    if (w->activation == NV_ACT_RELU6)
        most = fmin(most, 6);
    if (w->activation == NV_ACT_RELU_N1_TO_1)
        most = fmin(most, 1);
    return most;
}

void nv_lint_output_range(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    const nv_tensor *out = output_of(c, node);
    int64_t lo, hi;

    if (!is_bounded(w) || !nv_is_quantized(out) || !nv_type_range(out->type, &lo, &hi))
        return;
    const nv_weight_sums *sums = nv_lint_sums(c, node, w);
    if (sums == NULL)
        return;
    double most = largest_result(w, sums);
    double reach = (double)out->quant.scale[0] * fmax((double)(hi - out->quant.zero_point[0]),
                                                      (double)(out->quant.zero_point[0] - lo));
    if (most > 0 && most < little * reach)
        nv_lint_say(c, severity_of(most / reach), node, out,
                    "layer %d %s: the output's range reaches to %g, but no input can give more "
                    "than %g: %.3g %% of it is in use",
                    node->index, nv_op_name(node->op), reach, most, 100 * most / reach);
}

void nv_lint_spread(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    enum { FEW_STEPS = 8 };
    const double wide = 16;
    int32_t small = 0;
    int32_t weakest = -1, strongest = -1;

    if (!is_integer(w) || w->weights->quant.count != 1 || w->channels < 2)
        return;
    const nv_weight_sums *sums = nv_lint_sums(c, node, w);
    if (sums == NULL)
        return;
    for (int32_t i = 0; i < w->channels; i++) {
        if (sums[i].most == 0)
            continue;
        small += sums[i].most < FEW_STEPS;
        weakest = weakest < 0 || sums[i].most < sums[weakest].most ? i : weakest;
        strongest = strongest < 0 || sums[i].most > sums[strongest].most ? i : strongest;
    }
    if (small > 0 && (double)sums[strongest].most >= wide * (double)sums[weakest].most)
        nv_lint_say(c, 2 * small > w->channels ? NV_WARNING : NV_NOTE, node, w->weights,
                    "layer %d %s: one scale serves channels whose largest weights are %" PRId64
                    " (channel %d) to %" PRId64 " steps (channel %d); %d of %d channels have fewer "
                    "than %d. A scale a channel would give channel %d %.3g times the steps",
                    node->index, nv_op_name(node->op), sums[weakest].most, weakest,
                    sums[strongest].most, strongest, small, w->channels, FEW_STEPS, weakest,
                    (double)sums[strongest].most / (double)sums[weakest].most);
}

void nv_lint_hybrid(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    if (w->in->type == NV_FLOAT32 && w->weights->type != NV_FLOAT32)
        nv_lint_say(c, NV_WARNING, node, w->weights,
                    "layer %d %s: float32 activations and %s weights (a hybrid model): TFLite "
                    "Micro refuses it; it runs here as LiteRT does",
                    node->index, nv_op_name(node->op), nv_type_name(w->weights->type));
}

/* The ends of the output's type lie beyond the activation's, by half a step and more. */
static bool has_bounds_within(const nv_tensor *out, nv_activation activation)
{
    const double floor = activation == NV_ACT_RELU_N1_TO_1 ? -1 : 0;
    const double ceiling = activation == NV_ACT_RELU_N1_TO_1 ? 1 : 6;
    int64_t lo, hi;

    if (activation == NV_ACT_NONE || !nv_is_quantized(out) || !nv_type_range(out->type, &lo, &hi))
        return false;
    const double scale = (double)out->quant.scale[0], zero = (double)out->quant.zero_point[0];
    return floor - ((double)lo - zero) * scale > scale / 2 ||
           (activation != NV_ACT_RELU && ((double)hi - zero) * scale - ceiling > scale / 2);
}

/* TFLite Micro's CMSIS-NN kernel of TRANSPOSE_CONV asks for no activation whatever the options say;
 * its reference kernel heeds them: CalculateOpData, kernels/cmsis_nn/transpose_conv.cc. */
void nv_lint_dropped_activation(nv_lint_context *c, const nv_node *node, const nv_weighted *w)
{
    const nv_tensor *out = output_of(c, node);

    if (node->op == NV_OP_TRANSPOSE_CONV && has_bounds_within(out, w->activation))
        nv_lint_say(c, NV_WARNING, node, out,
                    "layer %d %s: TFLite Micro built with CMSIS-NN takes no notice of its fused "
                    "activation, which its reference kernel and all kernels here apply",
                    node->index, nv_op_name(node->op));
}
