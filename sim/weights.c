/* SPDX-License-Identifier: Apache-2.0 */
/* Weights and biases: which types go together, and what their quantization may be. */
#include "message.h"
#include "prepare.h"

static const struct combination {
    nv_op op;
    nv_type in, weights, bias;
} combinations[] = {
#define NV_WEIGHTS(op, in, weights, bias, whose) {NV_OP_##op, NV_##in, NV_##weights, NV_##bias},
#include "nv/weights.def"
#undef NV_WEIGHTS
};

enum { COMBINATIONS = sizeof combinations / sizeof combinations[0] };

static nv_status check_types(const nv_node *node, const nv_tensor *in, const nv_tensor *weights,
                             const nv_tensor *bias, nv_error *err)
{
    bool weights_fit = false;

    for (int i = 0; i < COMBINATIONS; i++) {
        const struct combination *c = &combinations[i];
        if (c->op != node->op || c->in != in->type || c->weights != weights->type)
            continue;
        weights_fit = true;
        if (bias == NULL || c->bias == bias->type)
            return NV_OK;
    }
    if (!weights_fit)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "input of type %s and weights of type %s, which TFLite Micro refuses too",
                       nv_type_name(in->type), nv_type_name(weights->type));
    return nv_fail(err, NV_E_UNSUPPORTED,
                   "bias of type %s, which TFLite Micro does not take for an input of type %s",
                   nv_type_name(bias->type), nv_type_name(in->type));
}

/* Integer weights are symmetric by the quantization specification; TFLite Micro takes a zero point
 * into account where FULLY_CONNECTED has one scale only. */
static nv_status check_zero_points(const nv_node *node, const nv_tensor *in,
                                   const nv_tensor *weights, nv_error *err)
{
    const nv_quant *q = &weights->quant;

    if (node->op == NV_OP_FULLY_CONNECTED && q->count == 1 && in->type != NV_FLOAT32)
        return NV_OK;
    for (int32_t i = 0; i < q->count; i++)
        if (q->zero_point[i] != 0)
            return nv_fail(err, NV_E_UNSUPPORTED,
                           "weights have a zero point of %d, supported here: 0",
                           (int)q->zero_point[i]);
    return NV_OK;
}

/* LiteRT's hybrid depthwise kernel has a scale a channel only. */
static bool lacks_channel_scales(const nv_node *node, const nv_tensor *in, const nv_quant *q,
                                 int32_t channels)
{
    return node->op == NV_OP_DEPTHWISE_CONV_2D && in->type == NV_FLOAT32 && q->count != channels;
}

static nv_status check_scales(const nv_node *node, const nv_tensor *in, const nv_tensor *weights,
                              int32_t channels, nv_error *err)
{
    const nv_quant *q = &weights->quant;

    if (q->count == 0)
        return nv_fail(err, NV_E_MODEL,
                       "weights (tensor %d) are %s without scale and zero point, expected both",
                       (int)weights->index, nv_type_name(weights->type));
    if (q->count != 1 && q->count != channels)
        return nv_fail(err, NV_E_MODEL, "weights (tensor %d) have %d scales, expected 1 or %d",
                       (int)weights->index, (int)q->count, (int)channels);
    if (q->count != 1 && weights->type == NV_INT4 && node->op == NV_OP_FULLY_CONNECTED)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "int4 weights with a scale a channel, which TFLite Micro refuses too");
    if (lacks_channel_scales(node, in, q, channels))
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "a float input and weights with one scale, expected a scale a channel");
    return NV_OK;
}

nv_status nv_check_weights(const nv_node *node, const nv_tensor *in, const nv_tensor *weights,
                           const nv_tensor *bias, int32_t channels, nv_error *err)
{
    NV_TRY(check_types(node, in, weights, bias, err));
    if (weights->type != NV_FLOAT32) {
        NV_TRY(check_scales(node, in, weights, channels, err));
        NV_TRY(check_zero_points(node, in, weights, err));
    }
    if (bias != NULL && nv_shape_count(&bias->shape) != channels)
        return nv_fail(err, NV_E_MODEL, "bias (tensor %d) has shape %s, expected %d elements",
                       (int)bias->index, nv_text_shape(&bias->shape).s, (int)channels);
    return NV_OK;
}

nv_status nv_check_symmetric_int16(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (in->type != NV_INT16)
        return NV_OK;
    NV_TRY(nv_check_symmetric("input", in, err));
    return nv_check_symmetric("output", out, err);
}
