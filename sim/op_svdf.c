/* SPDX-License-Identifier: Apache-2.0 */
/* SVDF: input [batches, features], feature weights [filters, features], time weights
 * [filters, memory], bias [units], state [batches, filters * memory], a variable; output
 * [batches, units], where filters = units * rank. */
#include "message.h"
#include "prepare.h"

#include <math.h>

enum { INPUT, FEATURE_WEIGHTS, TIME_WEIGHTS, BIAS, STATE, OPERANDS };

nv_status nv_parse_svdf(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_svdf_params *p = &node->params.svdf;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_SVDF, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(SVDFOptions, rank), 0, &p->rank, err));
    return nv_parse_activation(options, NV_FIELD(SVDFOptions, fused_activation_function),
                               &p->activation, err);
}

/* Weights and state of an int8 SVDF: int16 or int8, one scale each; the bias has the scale of the
 * sums it is added to. */
static nv_status check_int8(const nv_tensor *const t[OPERANDS], nv_error *err)
{
    NV_TRY(nv_check_type("feature weights", t[FEATURE_WEIGHTS], NV_INT8, err));
    NV_TRY(nv_check_per_tensor("feature weights", t[FEATURE_WEIGHTS], err));
    if (t[STATE]->type != NV_INT16 && t[STATE]->type != NV_INT8)
        return nv_fail(err, NV_E_UNSUPPORTED, "state of type %s, supported here: int16, int8",
                       nv_type_name(t[STATE]->type));
    NV_TRY(nv_check_type("time weights", t[TIME_WEIGHTS], t[STATE]->type, err));
    NV_TRY(nv_check_per_tensor("time weights", t[TIME_WEIGHTS], err));
    NV_TRY(nv_check_per_tensor("state", t[STATE], err));
    NV_TRY(nv_check_type("bias", t[BIAS], NV_INT32, err));
    NV_TRY(nv_check_per_tensor("bias", t[BIAS], err));
    const float sums = t[STATE]->quant.scale[0] * t[TIME_WEIGHTS]->quant.scale[0];
    if (fabs((double)t[BIAS]->quant.scale[0] - (double)sums) >= 1e-5)
        return nv_fail(err, NV_E_MODEL,
                       "bias has scale %g, expected that of state times weights, %g",
                       (double)t[BIAS]->quant.scale[0], (double)sums);
    return NV_OK;
}

static nv_status check_float(const nv_tensor *const t[OPERANDS], nv_error *err)
{
    NV_TRY(nv_check_type("feature weights", t[FEATURE_WEIGHTS], NV_FLOAT32, err));
    NV_TRY(nv_check_type("time weights", t[TIME_WEIGHTS], NV_FLOAT32, err));
    NV_TRY(nv_check_type("state", t[STATE], NV_FLOAT32, err));
    return nv_check_type("bias", t[BIAS], NV_FLOAT32, err);
}

static nv_status check_shapes(const nv_tensor *const t[OPERANDS], const nv_tensor *out,
                              nv_svdf_params *p, nv_error *err)
{
    NV_TRY(nv_check_rank("input", t[INPUT], 2, err));
    NV_TRY(nv_check_rank("feature weights", t[FEATURE_WEIGHTS], 2, err));
    NV_TRY(nv_check_rank("time weights", t[TIME_WEIGHTS], 2, err));
    p->batches = t[INPUT]->shape.dim[0];
    p->features = t[INPUT]->shape.dim[1];
    p->filters = t[FEATURE_WEIGHTS]->shape.dim[0];
    p->memory = t[TIME_WEIGHTS]->shape.dim[1];
    if (p->rank < 1 || p->filters < 1 || p->filters % p->rank != 0)
        return nv_fail(err, NV_E_MODEL, "rank %d, expected a divisor of the %d filters",
                       (int)p->rank, (int)p->filters);
    if (p->memory < 1 || p->filters > INT32_MAX / p->memory)
        return nv_fail(err, NV_E_MODEL, "time weights have shape %s",
                       nv_text_shape(&t[TIME_WEIGHTS]->shape).s);
    p->units = p->filters / p->rank;
    NV_TRY(nv_check_shape("feature weights", t[FEATURE_WEIGHTS],
                          &(nv_shape){2, {p->filters, p->features}}, err));
    NV_TRY(nv_check_shape("time weights", t[TIME_WEIGHTS], &(nv_shape){2, {p->filters, p->memory}},
                          err));
    NV_TRY(nv_check_shape("bias", t[BIAS], &(nv_shape){1, {p->units}}, err));
    NV_TRY(nv_check_shape("state", t[STATE], &(nv_shape){2, {p->batches, p->filters * p->memory}},
                          err));
    return nv_check_shape("output", out, &(nv_shape){2, {p->batches, p->units}}, err);
}

nv_status nv_prepare_svdf(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_svdf_params *p = &node->params.svdf;
    const nv_tensor *t[OPERANDS], *out;

    NV_TRY(nv_check_arity(graph, node, BIAS, OPERANDS, err));
    for (int i = 0; i < OPERANDS; i++)
        t[i] = nv_node_in(graph, node, i);
    out = nv_node_out(graph, node, 0);
    if (t[BIAS] == NULL)
        return nv_fail(err, NV_E_UNSUPPORTED, "no bias, which TFLite Micro cannot do without");
    NV_TRY(nv_check_state("state", t[STATE], err));
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(t[INPUT]->type == NV_INT8 ? check_int8(t, err) : check_float(t, err));
    return check_shapes(t, out, p, err);
}

nv_cost nv_cost_svdf(const nv_graph *graph, const nv_node *node)
{
    const nv_svdf_params *p = &node->params.svdf;
    nv_cost cost = nv_cost_elementwise(graph, node);

    cost.macs = (int64_t)p->batches * p->filters * ((int64_t)p->features + p->memory);
    return cost;
}
