/* SPDX-License-Identifier: Apache-2.0 */
/* SignalDelay, SignalFramer, SignalStacker and SignalOverlapAdd: samples that are kept from run to
 * run, a queue for each row of the input. */
#include "flex.h"
#include "signature.h"

static int32_t row_of(const nv_tensor *t)
{
    return t->shape.rank > 0 ? t->shape.dim[t->shape.rank - 1] : 1;
}

static int64_t rows_of(const nv_tensor *t)
{
    int64_t n = 1;
    for (int i = 0; i + 1 < t->shape.rank; i++)
        n *= t->shape.dim[i];
    return n;
}

/* ---- SignalDelay ---- */

nv_status nv_parse_signal_delay(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "delay_length", &node->params.signal_delay.delay_length, err);
}

nv_status nv_prepare_signal_delay(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_INT16, NV_ANY_RANK}},
                                           .out = {{"output", NV_INT16, NV_ANY_RANK}}};
    const int32_t length = node->params.signal_delay.delay_length;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("delay_length", length, 0, INT32_MAX / 4, err));
    const nv_tensor *in = nv_node_in(graph, node, 0);
    NV_TRY(nv_check_shape("output", nv_node_out(graph, node, 0), &in->shape, err));
    return nv_set_state(node, rows_of(in), (int64_t)sizeof(int16_t) * (length > 0 ? length : 1),
                        err);
}

/* ---- SignalFramer ---- */

nv_status nv_parse_signal_framer(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_signal_framer_params *p = &node->params.signal_framer;
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    NV_TRY(nv_flex_i32(&map, "frame_size", &p->frame_size, err));
    NV_TRY(nv_flex_i32(&map, "frame_step", &p->frame_step, err));
    return nv_flex_bool(&map, "prefill", &p->prefill, err);
}

nv_status nv_prepare_signal_framer(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"input", NV_INT16, NV_ANY_RANK}},
        .out = {{"output", NV_INT16, NV_ANY_RANK}, {"valid", NV_BOOL, 0}}};
    nv_signal_framer_params *p = &node->params.signal_framer;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    const int32_t length = row_of(in);
    NV_TRY(nv_check_option("frame_step", p->frame_step, 1, length > 0 ? length : 1, err));
    NV_TRY(nv_check_option("frame_size", p->frame_size, p->prefill ? p->frame_step : 1,
                           INT32_MAX / 4, err));
    if (length % p->frame_step != 0)
        return nv_fail(err, NV_E_MODEL, "frame_step is %d, expected a divisor of the %d samples",
                       (int)p->frame_step, (int)length);
    if (out->shape.rank != in->shape.rank + 1)
        return nv_fail(err, NV_E_MODEL, "output has %d dimensions, expected %d",
                       (int)out->shape.rank, (int)in->shape.rank + 1);
    p->frames = length / p->frame_step;
    p->capacity = (p->frame_size + p->frame_step - 1) / p->frame_step * p->frame_step;
    NV_TRY(nv_check_count("output", out, rows_of(in) * p->frames * p->frame_size, err));
    return nv_set_state(node, rows_of(in),
                        (int64_t)sizeof(int32_t) + (int64_t)sizeof(int16_t) * p->capacity, err);
}

/* ---- SignalStacker ---- */

nv_status nv_parse_signal_stacker(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_signal_stacker_params *p = &node->params.signal_stacker;
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    NV_TRY(nv_flex_i32(&map, "num_channels", &p->num_channels, err));
    NV_TRY(nv_flex_i32(&map, "stacker_left_context", &p->stacker_left_context, err));
    NV_TRY(nv_flex_i32(&map, "stacker_right_context", &p->stacker_right_context, err));
    return nv_flex_i32(&map, "stacker_step", &p->stacker_step, err);
}

nv_status nv_prepare_signal_stacker(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_INT16, 1}},
                                           .out = {{"output", NV_INT16, 1}, {"valid", NV_BOOL, 0}}};
    enum { MOST = 1 << 15 };
    nv_signal_stacker_params *p = &node->params.signal_stacker;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("num_channels", p->num_channels, 1, MOST, err));
    NV_TRY(nv_check_option("stacker_left_context", p->stacker_left_context, 0, MOST / 2, err));
    NV_TRY(
        nv_check_option("stacker_right_context", p->stacker_right_context, 0, MOST / 2 - 2, err));
    const int32_t inputs = p->stacker_left_context + p->stacker_right_context + 1;
    NV_TRY(nv_check_option("stacker_step", p->stacker_step, 1, inputs, err));
    p->capacity = p->num_channels * inputs;
    NV_TRY(nv_check_count("input", nv_node_in(graph, node, 0), p->num_channels, err));
    NV_TRY(nv_check_count("output", nv_node_out(graph, node, 0), p->capacity, err));
    return nv_set_state(
        node, 1, (int64_t)(2 * sizeof(int32_t)) + (int64_t)sizeof(int16_t) * p->capacity, err);
}

/* ---- SignalOverlapAdd ---- */

nv_status nv_parse_signal_overlap_add(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "frame_step", &node->params.signal_overlap_add.frame_step, err);
}

nv_status nv_prepare_signal_overlap_add(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_signal_overlap_add_params *p = &node->params.signal_overlap_add;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_type("output", out, in->type, err));
    NV_TRY(nv_check_quantized_as("output", out, in, err));
    if (in->shape.rank < 2)
        return nv_fail(err, NV_E_MODEL, "input has %d dimensions, expected 2 or more",
                       (int)in->shape.rank);
    NV_TRY(nv_check_rank("output", out, in->shape.rank - 1, err));
    p->frame_size = row_of(in);
    p->frames = in->shape.dim[in->shape.rank - 2];
    p->rows = 1;
    for (int i = 0; i + 2 < in->shape.rank; i++)
        p->rows *= in->shape.dim[i];
    NV_TRY(nv_check_option("the length of a frame", p->frame_size, 1, INT32_MAX, err));
    NV_TRY(nv_check_option("frame_step", p->frame_step, 0, p->frame_size, err));
    NV_TRY(nv_check_count("output", out, p->rows * p->frames * p->frame_step, err));
    const nv_type type = in->quant.count > 0 ? NV_FLOAT32 : in->type; /* also for the float twin */
    return nv_set_state(node, p->rows * p->frame_size, nv_type_bits(type) / 8, err);
}

NV_COST_ELEMENTWISE(signal_delay)
NV_COST_ELEMENTWISE(signal_framer)
NV_COST_ELEMENTWISE(signal_stacker)
NV_COST_ELEMENTWISE(signal_overlap_add)
