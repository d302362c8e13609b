/* SPDX-License-Identifier: Apache-2.0 */
/* The corner cases that the corpus must hold, one function each. */
#include "census.h"

#include <math.h>

#define COUNT(array)     (int)(sizeof(array) / sizeof((array)[0]))
#define BIT(type)        (UINT32_C(1) << NV_##type)
#define LIST(...)        (const nv_op[]){__VA_ARGS__}, COUNT(((const nv_op[]){__VA_ARGS__}))
#define QUANTIZED_TYPES  (BIT(INT8) | BIT(INT16))
#define ACTIVATION_TYPES (QUANTIZED_TYPES | BIT(FLOAT32))

/* Operators with a window over height and width. */
static const nv_op windowed[] = {NV_OP_CONV_2D,     NV_OP_DEPTHWISE_CONV_2D, NV_OP_AVERAGE_POOL_2D,
                                 NV_OP_MAX_POOL_2D, NV_OP_L2_POOL_2D,        NV_OP_TRANSPOSE_CONV};

static const nv_window *window_of(const nv_node *node)
{
    switch (node->op) {
    case NV_OP_CONV_2D:
        return &node->params.conv_2d.window;
    case NV_OP_DEPTHWISE_CONV_2D:
        return &node->params.depthwise_conv_2d.window;
    case NV_OP_TRANSPOSE_CONV:
        return &node->params.transpose_conv.window;
    case NV_OP_AVERAGE_POOL_2D:
    case NV_OP_MAX_POOL_2D:
    case NV_OP_L2_POOL_2D:
        return &node->params.average_pool_2d.window;
    default:
        return NULL;
    }
}

static bool batch_over_1(const nv_graph *graph, const nv_node *node)
{
    return census_out(graph, node, 0)->shape.dim[0] > 1;
}

static bool odd_channels(const nv_graph *graph, const nv_node *node)
{
    const nv_shape *s = &census_subject(graph, node)->shape;
    return s->rank > 0 && s->dim[s->rank - 1] > 1 && s->dim[s->rank - 1] % 2 == 1;
}

/* Padding of a side that is odd, so that one end has more; the window of TRANSPOSE_CONV stands on
 * the output. */
static bool is_odd(int32_t large, int32_t small, int32_t stride, int32_t filter, int32_t dilation)
{
    const int32_t total = (small - 1) * stride + (filter - 1) * dilation + 1 - large;
    return total > 0 && total % 2 == 1;
}

static bool asymmetric_padding(const nv_graph *graph, const nv_node *node)
{
    const nv_window *w = window_of(node);
    if (w == NULL || w->padding != NV_PADDING_SAME)
        return false;
    const bool transposed = node->op == NV_OP_TRANSPOSE_CONV;
    const int32_t *in = census_subject(graph, node)->shape.dim;
    const int32_t *out = census_out(graph, node, 0)->shape.dim;
    const int32_t *large = transposed ? out : in, *small = transposed ? in : out;
    return is_odd(large[1], small[1], w->stride_h, w->filter_h, w->dilation_h) ||
           is_odd(large[2], small[2], w->stride_w, w->filter_w, w->dilation_w);
}

static bool dilation(const nv_graph *graph, const nv_node *node)
{
    const nv_window *w = window_of(node);
    (void)graph;
    return w != NULL && (w->dilation_h > 1 || w->dilation_w > 1);
}

static bool depth_multiplier(const nv_graph *graph, const nv_node *node)
{
    (void)graph;
    return node->params.depthwise_conv_2d.depth_multiplier > 1;
}

/* Of the operators that have a fused one. */
static nv_activation activation_of(const nv_node *node)
{
    switch (node->op) {
    case NV_OP_CONV_2D:
        return node->params.conv_2d.activation;
    case NV_OP_DEPTHWISE_CONV_2D:
        return node->params.depthwise_conv_2d.activation;
    case NV_OP_TRANSPOSE_CONV:
        return node->params.transpose_conv.activation;
    case NV_OP_FULLY_CONNECTED:
        return node->params.fully_connected.activation;
    case NV_OP_AVERAGE_POOL_2D:
    case NV_OP_MAX_POOL_2D:
    case NV_OP_L2_POOL_2D:
        return node->params.average_pool_2d.activation;
    case NV_OP_ADD:
    case NV_OP_SUB:
    case NV_OP_MUL:
    case NV_OP_DIV:
        return node->params.add.activation;
    default:
        return NV_ACT_NONE;
    }
}

static bool narrow_activation(const nv_graph *graph, const nv_node *node)
{
    (void)graph;
    return activation_of(node) == NV_ACT_RELU_N1_TO_1 || activation_of(node) == NV_ACT_RELU6;
}

static bool has_zero_point(const nv_tensor *t, int32_t zero_point)
{
    return t != NULL && t->type == NV_INT8 && t->quant.count == 1 &&
           t->quant.zero_point[0] == zero_point;
}

static bool lowest_zero_point(const nv_graph *graph, const nv_node *node)
{
    return has_zero_point(census_subject(graph, node), -128) ||
           has_zero_point(census_out(graph, node, 0), -128);
}

static bool highest_zero_point(const nv_graph *graph, const nv_node *node)
{
    return has_zero_point(census_subject(graph, node), 127) ||
           has_zero_point(census_out(graph, node, 0), 127);
}

/* The power of two of the factor from accumulators to the output, of the first channel. */
static int shift_of(const nv_graph *graph, const nv_node *node)
{
    int shift = INT32_MIN;
    const nv_quant *in = &census_in(graph, node, 0)->quant, *w = &census_in(graph, node, 1)->quant;
    const nv_quant *out = &census_out(graph, node, 0)->quant;
    if (in->count > 0 && w->count > 0 && out->count > 0)
        (void)frexp((double)in->scale[0] * (double)w->scale[0] / (double)out->scale[0], &shift);
    return shift;
}

static bool shift_of_0(const nv_graph *graph, const nv_node *node)
{
    return shift_of(graph, node) == 0;
}

/* The largest that C++ defines for sums other than 0. */
static bool shift_of_30_up(const nv_graph *graph, const nv_node *node)
{
    return shift_of(graph, node) == 30;
}

static bool shift_of_31_down(const nv_graph *graph, const nv_node *node)
{
    return shift_of(graph, node) == -31;
}

static bool depth_over_512(const nv_graph *graph, const nv_node *node)
{
    const nv_tensor *weights = census_in(graph, node, 1);

    if (node->op == NV_OP_BATCH_MATMUL)
        return node->params.batch_matmul.depth > 512;
    if (node->op == NV_OP_FULLY_CONNECTED)
        return node->params.fully_connected.depth > 512;
    return nv_shape_count(&weights->shape) / weights->shape.dim[0] > 512;
}

static bool same_shape(const nv_shape *a, const nv_shape *b)
{
    bool same = a->rank == b->rank;
    for (int i = 0; same && i < a->rank; i++)
        same = a->dim[i] == b->dim[i];
    return same;
}

static bool broadcasting(const nv_graph *graph, const nv_node *node)
{
    const nv_tensor *a = census_in(graph, node, 0), *b = census_in(graph, node, 1);

    if (a == NULL || b == NULL)
        return false;
    if (node->op != NV_OP_BATCH_MATMUL)
        return !same_shape(&a->shape, &b->shape);
    nv_shape p = a->shape, q = b->shape; /* all but the matrices */
    p.rank -= 2, q.rank -= 2;
    return !same_shape(&p, &q);
}

static bool empty_dimension(const nv_graph *graph, const nv_node *node)
{
    for (int i = 0; i < node->n_in; i++) {
        const nv_tensor *t = census_in(graph, node, i);
        if (t != NULL && nv_shape_count(&t->shape) == 0)
            return true;
    }
    return false;
}

const census_corner census_corners[] = {
    {"a batch over 1", batch_over_1, ACTIVATION_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_TRANSPOSE_CONV, NV_OP_FULLY_CONNECTED,
          NV_OP_AVERAGE_POOL_2D, NV_OP_MAX_POOL_2D, NV_OP_L2_POOL_2D, NV_OP_BATCH_MATMUL,
          NV_OP_RESIZE_BILINEAR, NV_OP_RESIZE_NEAREST_NEIGHBOR, NV_OP_SVDF, NV_OP_SOFTMAX,
          NV_OP_UNIDIRECTIONAL_SEQUENCE_LSTM, NV_OP_SPACE_TO_DEPTH, NV_OP_DEPTH_TO_SPACE)},
    {"odd channels", odd_channels, ACTIVATION_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_TRANSPOSE_CONV, NV_OP_FULLY_CONNECTED,
          NV_OP_AVERAGE_POOL_2D, NV_OP_MAX_POOL_2D, NV_OP_L2_POOL_2D, NV_OP_BATCH_MATMUL,
          NV_OP_RESIZE_BILINEAR, NV_OP_RESIZE_NEAREST_NEIGHBOR, NV_OP_SVDF, NV_OP_SOFTMAX,
          NV_OP_ADD, NV_OP_SUB, NV_OP_MUL, NV_OP_UNIDIRECTIONAL_SEQUENCE_LSTM)},
    {"asymmetric padding", asymmetric_padding, ACTIVATION_TYPES, windowed, COUNT(windowed)},
    {"dilation", dilation, ACTIVATION_TYPES, LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D)},
    {"a depth multiplier", depth_multiplier, ACTIVATION_TYPES, LIST(NV_OP_DEPTHWISE_CONV_2D)},
    {"a narrow activation", narrow_activation, ACTIVATION_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_TRANSPOSE_CONV, NV_OP_FULLY_CONNECTED,
          NV_OP_AVERAGE_POOL_2D, NV_OP_MAX_POOL_2D, NV_OP_L2_POOL_2D, NV_OP_ADD, NV_OP_SUB,
          NV_OP_MUL, NV_OP_DIV)},
#define WITH_ZERO_POINTS                                                                           \
    LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_TRANSPOSE_CONV, NV_OP_FULLY_CONNECTED,      \
         NV_OP_AVERAGE_POOL_2D, NV_OP_MAX_POOL_2D, NV_OP_BATCH_MATMUL, NV_OP_ADD, NV_OP_SUB,       \
         NV_OP_MUL, NV_OP_DIV, NV_OP_SQUARED_DIFFERENCE, NV_OP_MAXIMUM, NV_OP_MINIMUM,             \
         NV_OP_ADD_N, NV_OP_ABS, NV_OP_RELU, NV_OP_RELU6, NV_OP_LEAKY_RELU, NV_OP_PRELU,           \
         NV_OP_ELU, NV_OP_HARD_SWISH, NV_OP_LOGISTIC, NV_OP_TANH, NV_OP_SOFTMAX,                   \
         NV_OP_LOG_SOFTMAX, NV_OP_L2_NORMALIZATION, NV_OP_RSQRT, NV_OP_MEAN, NV_OP_SUM,            \
         NV_OP_CUMSUM, NV_OP_PAD, NV_OP_QUANTIZE, NV_OP_DEQUANTIZE, NV_OP_SVDF,                    \
         NV_OP_UNIDIRECTIONAL_SEQUENCE_LSTM)
    {"zero point -128", lowest_zero_point, BIT(INT8), WITH_ZERO_POINTS},
    {"zero point 127", highest_zero_point, BIT(INT8), WITH_ZERO_POINTS},
    {"a shift of 0", shift_of_0, QUANTIZED_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_FULLY_CONNECTED)},
    {"a shift of 30 up", shift_of_30_up, BIT(INT8),
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_FULLY_CONNECTED)},
    {"a shift of 31 down", shift_of_31_down, QUANTIZED_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_DEPTHWISE_CONV_2D, NV_OP_FULLY_CONNECTED)},
    {"sums of more than 512 products", depth_over_512, ACTIVATION_TYPES,
     LIST(NV_OP_CONV_2D, NV_OP_FULLY_CONNECTED, NV_OP_BATCH_MATMUL)},
    {"broadcasting", broadcasting, ACTIVATION_TYPES | BIT(INT32) | BIT(INT64) | BIT(BOOL),
     LIST(NV_OP_ADD, NV_OP_SUB, NV_OP_MUL, NV_OP_DIV, NV_OP_SQUARED_DIFFERENCE, NV_OP_MAXIMUM,
          NV_OP_MINIMUM, NV_OP_FLOOR_DIV, NV_OP_FLOOR_MOD, NV_OP_PRELU, NV_OP_EQUAL,
          NV_OP_NOT_EQUAL, NV_OP_GREATER, NV_OP_GREATER_EQUAL, NV_OP_LESS, NV_OP_LESS_EQUAL,
          NV_OP_LOGICAL_AND, NV_OP_LOGICAL_OR, NV_OP_SELECT_V2, NV_OP_BATCH_MATMUL)},
    {"an empty dimension", empty_dimension, ACTIVATION_TYPES | BIT(BOOL),
     LIST(NV_OP_SUM, NV_OP_REDUCE_MAX, NV_OP_REDUCE_MIN, NV_OP_REDUCE_ALL, NV_OP_CONCATENATION,
          NV_OP_PAD, NV_OP_PADV2)},
};

const int census_corner_count = COUNT(census_corners);
