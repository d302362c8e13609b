/* SPDX-License-Identifier: Apache-2.0 */
/* Functions of one value, element by element; a line an operator. */
#include "prepare.h"

#include <math.h>

/* What an operator demands of its tensors beyond one type and one shape. */
typedef nv_status demand_fn(const nv_tensor *in, const nv_tensor *out, nv_error *err);

static bool is_quantized_type(nv_type type)
{
    return type == NV_INT8 || type == NV_INT16;
}

static nv_status nothing(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    (void)in, (void)out, (void)err;
    return NV_OK;
}

/* A scale and a zero point each. */
static nv_status quantized(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (!is_quantized_type(in->type))
        return NV_OK;
    NV_TRY(nv_check_per_tensor("input", in, err));
    return nv_check_per_tensor("output", out, err);
}

/* And the zero point 0 in int16. */
static nv_status symmetric(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    NV_TRY(quantized(in, out, err));
    if (in->type != NV_INT16)
        return NV_OK;
    NV_TRY(nv_check_symmetric("input", in, err));
    return nv_check_symmetric("output", out, err);
}

/* int16 may come without any quantization. */
static nv_status symmetric_or_plain(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (in->type == NV_INT16 && in->quant.count + out->quant.count == 0)
        return NV_OK;
    return symmetric(in, out, err);
}

/* RELU6 clamps on the input's scale, in which 6 has to be expressed. */
static nv_status relu6_scale(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    NV_TRY(quantized(in, out, err));
    return nv_check_activation(NV_ACT_RELU6, in, err);
}

static nv_status has_scale(const nv_tensor *t, double scale, int32_t zero_point, nv_error *err)
{
    if (fabs((double)t->quant.scale[0] / scale - 1) > 1e-3 || t->quant.zero_point[0] != zero_point)
        return nv_fail(err, NV_E_MODEL, "output has scale %g and zero point %d, expected %g and %d",
                       (double)t->quant.scale[0], (int)t->quant.zero_point[0], scale,
                       (int)zero_point);
    return NV_OK;
}

/* The int8 kernels of LOGISTIC and TANH hold the input in Q4.27. */
static nv_status fits_q4_27(const nv_tensor *in, nv_error *err)
{
    const double scale = (double)in->quant.scale[0];

    if (in->type == NV_INT8 && !(scale >= ldexp(1, -27) && scale < 16))
        return nv_fail(err, NV_E_UNSUPPORTED, "input has scale %g, supported here: 2^-27 to 16",
                       scale);
    if (in->type == NV_INT16 && !(scale >= ldexp(1, -28) && scale < 2))
        return nv_fail(err, NV_E_UNSUPPORTED, "input has scale %g, supported here: 2^-28 to 2",
                       scale);
    return NV_OK;
}

static nv_status logistic_scale(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (!is_quantized_type(in->type))
        return NV_OK;
    NV_TRY(symmetric(in, out, err));
    NV_TRY(fits_q4_27(in, err));
    if (in->type == NV_INT16)
        return has_scale(out, 1.0 / 32768, 0, err);
    return has_scale(out, 1.0 / 256, -128, err);
}

static nv_status tanh_scale(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (!is_quantized_type(in->type))
        return NV_OK;
    NV_TRY(symmetric(in, out, err));
    NV_TRY(fits_q4_27(in, err));
    return has_scale(out, in->type == NV_INT16 ? 1.0 / 32768 : 1.0 / 128, 0, err);
}

/* Along the last dimension. */
static nv_status rows(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    NV_TRY(quantized(in, out, err));
    if (in->shape.rank < 1)
        return nv_fail(err, NV_E_MODEL, "input is a scalar, expected 1 dimension or more");
    return NV_OK;
}

static nv_status l2_normalization_scale(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    NV_TRY(rows(in, out, err));
    return out->type == NV_INT8 ? has_scale(out, 1.0 / 128, 0, err) : NV_OK;
}

static nv_status log_softmax_scale(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    NV_TRY(rows(in, out, err));
    if (in->type != NV_INT8)
        return NV_OK;
    if (!((double)in->quant.scale[0] * 67108864.0 > 1))
        return nv_fail(err, NV_E_MODEL, "input has scale %g, expected more than 2^-26",
                       (double)in->quant.scale[0]);
    return has_scale(out, 1.0 / 16, 127, err);
}

static nv_status prepare_unary(const nv_graph *graph, const nv_node *node, demand_fn *demand,
                               nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_same_type(graph, node, 1, err));
    NV_TRY(demand(in, out, err));
    NV_TRY(nv_check_quantized_as("output", out, in, err));
    return nv_check_shape("output", out, &in->shape, err);
}

#define PREPARE(stem, demand)                                                                      \
    nv_status nv_prepare_##stem(const nv_graph *graph, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return prepare_unary(graph, node, demand, err);                                            \
    }                                                                                              \
    NV_COST_ELEMENTWISE(stem)

#define UNARY(stem, demand)                                                                        \
    NV_PARSE_NOTHING(stem)                                                                         \
    PREPARE(stem, demand)

UNARY(abs, symmetric_or_plain)
UNARY(neg, nothing)
UNARY(sqrt, nothing)
UNARY(rsqrt, symmetric)
UNARY(square, nothing)
UNARY(exp, nothing)
UNARY(log, nothing)
UNARY(sin, nothing)
UNARY(cos, nothing)
UNARY(ceil, nothing)
UNARY(floor, nothing)
UNARY(round, nothing)
UNARY(zeros_like, nothing)
UNARY(relu, symmetric)
UNARY(relu6, relu6_scale)
UNARY(elu, quantized)
UNARY(hard_swish, quantized)
UNARY(logistic, logistic_scale)
UNARY(tanh, tanh_scale)
UNARY(log_softmax, log_softmax_scale)
UNARY(logical_not, nothing)
PREPARE(leaky_relu, quantized)

nv_status nv_parse_leaky_relu(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_LEAKY_RELU, err));
    return nv_table_f32(options, NV_FIELD(LeakyReluOptions, alpha), 0,
                        &node->params.leaky_relu.alpha, err);
}

nv_status nv_parse_l2_normalization(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_L2_NORM, err));
    return nv_parse_activation(options, NV_FIELD(L2NormOptions, fused_activation_function),
                               &node->params.l2_normalization.activation, err);
}

nv_status nv_prepare_l2_normalization(const nv_graph *graph, nv_node *node, nv_error *err)
{
    if (node->params.l2_normalization.activation != NV_ACT_NONE)
        return nv_fail(err, NV_E_UNSUPPORTED, "a fused activation");
    return prepare_unary(graph, node, l2_normalization_scale, err);
}

NV_COST_ELEMENTWISE(l2_normalization)
