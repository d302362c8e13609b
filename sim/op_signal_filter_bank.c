/* SPDX-License-Identifier: Apache-2.0 */
/* SignalFilterBank and what follows it, a value a channel each: square root, spectral subtraction,
 * gain control (PCAN), logarithm. */
#include "flex.h"
#include "signature.h"

/* All outputs, and as many inputs, hold a value a channel. */
static nv_status check_channels(const nv_graph *graph, const nv_node *node, int n_in,
                                int64_t channels, nv_error *err)
{
    for (int i = 0; i < n_in; i++)
        NV_TRY(nv_check_count("an input", nv_node_in(graph, node, i), channels, err));
    for (int i = 0; i < node->n_out; i++)
        NV_TRY(nv_check_count("an output", nv_node_out(graph, node, i), channels, err));
    return NV_OK;
}

static int64_t channels_of(const nv_graph *graph, const nv_node *node)
{
    return nv_shape_count(&nv_node_in(graph, node, 0)->shape);
}

/* ---- SignalFilterBank ---- */

nv_status nv_parse_signal_filter_bank(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "num_channels", &node->params.signal_filter_bank.num_channels, err);
}

/* The tables have a row more than there are channels. */
nv_status nv_prepare_signal_filter_bank(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_UINT32, 1},
                                                  {"weights", NV_INT16, 1},
                                                  {"unweights", NV_INT16, 1},
                                                  {"first bins", NV_INT16, 1},
                                                  {"first weights", NV_INT16, 1},
                                                  {"widths", NV_INT16, 1}},
                                           .out = {{"output", NV_UINT64, 1}}};
    const int32_t channels = node->params.signal_filter_bank.num_channels;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("num_channels", channels, 0, INT32_MAX - 1, err));
    for (int i = 3; i < 6; i++)
        NV_TRY(nv_check_count(signature.in[i].role, nv_node_in(graph, node, i),
                              (int64_t)channels + 1, err));
    return check_channels(graph, node, 0, channels, err);
}

/* A weight serves one channel, but the tables may let all of them take all. */
nv_cost nv_cost_signal_filter_bank(const nv_graph *graph, const nv_node *node)
{
    const int64_t weights = nv_shape_count(&nv_node_in(graph, node, 1)->shape);
    nv_cost cost = nv_cost_elementwise(graph, node);

    cost.macs = 2 * weights;
    cost.steps += weights * node->params.signal_filter_bank.num_channels;
    return cost;
}

/* ---- SignalFilterBankSquareRoot ---- */

NV_PARSE_NOTHING(signal_filter_bank_square_root)

nv_status nv_prepare_signal_filter_bank_square_root(const nv_graph *graph, nv_node *node,
                                                    nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"input", NV_UINT64, 1}, {"scale bits", NV_INT32, 0}},
        .out = {{"output", NV_UINT32, 1}}};

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    return check_channels(graph, node, 1, channels_of(graph, node), err);
}

/* ---- SignalFilterBankSpectralSubtraction ---- */

nv_status nv_parse_signal_filter_bank_spectral_subtraction(const nv_table *options, nv_node *node,
                                                           nv_error *err)
{
    nv_signal_filter_bank_spectral_subtraction_params *p =
        &node->params.signal_filter_bank_spectral_subtraction;
    const struct {
        const char *key;
        int32_t *value;
    } numbers[] = {{"num_channels", &p->num_channels},
                   {"smoothing", &p->even.smoothing},
                   {"one_minus_smoothing", &p->even.one_minus_smoothing},
                   {"alternate_smoothing", &p->odd.smoothing},
                   {"alternate_one_minus_smoothing", &p->odd.one_minus_smoothing},
                   {"min_signal_remaining", &p->min_signal_remaining},
                   {"smoothing_bits", &p->smoothing_bits},
                   {"spectral_subtraction_bits", &p->spectral_subtraction_bits}};
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        NV_TRY(nv_flex_i32(&map, numbers[i].key, numbers[i].value, err));
    return nv_flex_bool(&map, "clamping", &p->clamping, err);
}

nv_status nv_prepare_signal_filter_bank_spectral_subtraction(const nv_graph *graph, nv_node *node,
                                                             nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"input", NV_UINT32, 1}},
        .out = {{"output", NV_UINT32, 1}, {"noise estimate", NV_UINT32, 1}}};
    const nv_signal_filter_bank_spectral_subtraction_params *p =
        &node->params.signal_filter_bank_spectral_subtraction;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("smoothing_bits", p->smoothing_bits, 0, 31, err));
    NV_TRY(nv_check_option("spectral_subtraction_bits", p->spectral_subtraction_bits, 0, 63, err));
    NV_TRY(check_channels(graph, node, 1, p->num_channels, err));
    return nv_set_state(node, p->num_channels, sizeof(uint32_t), err);
}

/* ---- SignalPCAN ---- */

nv_status nv_parse_signal_pcan(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "snr_shift", &node->params.signal_pcan.snr_shift, err);
}

nv_status nv_prepare_signal_pcan(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_UINT32, 1},
                                                  {"noise estimate", NV_UINT32, 1},
                                                  {"gain table", NV_INT16, 1}},
                                           .out = {{"output", NV_UINT32, 1}}};

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("snr_shift", node->params.signal_pcan.snr_shift, 0, 63, err));
    /* The last interval, of numbers of 32 bits, begins at 4 * 32 - 6 and has three values. */
    NV_TRY(nv_check_option("the gain table's length", nv_node_in(graph, node, 2)->shape.dim[0], 125,
                           INT32_MAX, err));
    return check_channels(graph, node, 2, channels_of(graph, node), err);
}

/* ---- SignalFilterBankLog ---- */

nv_status nv_parse_signal_filter_bank_log(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_signal_filter_bank_log_params *p = &node->params.signal_filter_bank_log;
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    NV_TRY(nv_flex_i32(&map, "input_correction_bits", &p->input_correction_bits, err));
    return nv_flex_i32(&map, "output_scale", &p->output_scale, err);
}

nv_status nv_prepare_signal_filter_bank_log(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_UINT32, 1}},
                                           .out = {{"output", NV_INT16, 1}}};

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("input_correction_bits",
                           node->params.signal_filter_bank_log.input_correction_bits, 0, 31, err));
    return check_channels(graph, node, 1, channels_of(graph, node), err);
}

NV_COST_ELEMENTWISE(signal_filter_bank_square_root)
NV_COST_ELEMENTWISE(signal_filter_bank_spectral_subtraction)
NV_COST_ELEMENTWISE(signal_pcan)
NV_COST_ELEMENTWISE(signal_filter_bank_log)
