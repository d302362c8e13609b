/* SPDX-License-Identifier: Apache-2.0 */
/* SignalWindow, SignalFftAutoScale, SignalRfft, SignalIrfft and SignalEnergy: frames of samples in
 * the last dimension and their spectra, complex numbers as pairs. */
#include "flex.h"
#include "signature.h"

/* A row of samples or spectra; 1 for a scalar. */
static int32_t row_of(const nv_tensor *t)
{
    return t->shape.rank > 0 ? t->shape.dim[t->shape.rank - 1] : 1;
}

/* ---- SignalWindow ---- */

nv_status nv_parse_signal_window(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "shift", &node->params.signal_window.shift, err);
}

nv_status nv_prepare_signal_window(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"input", NV_INT16, NV_ANY_RANK}, {"weights", NV_INT16, 1}},
        .out = {{"output", NV_INT16, NV_ANY_RANK}}};

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(nv_check_option("shift", node->params.signal_window.shift, 0, 31, err));
    const nv_tensor *in = nv_node_in(graph, node, 0);
    const int32_t weights = nv_node_in(graph, node, 1)->shape.dim[0];
    const int64_t count = nv_shape_count(&in->shape);
    if (count > 0 && (weights == 0 || count % weights != 0))
        return nv_fail(err, NV_E_MODEL, "%d weights for %lld samples, expected a divisor",
                       (int)weights, (long long)count);
    return nv_check_shape("output", nv_node_out(graph, node, 0), &in->shape, err);
}

/* ---- SignalFftAutoScale ---- */

NV_PARSE_NOTHING(signal_fft_auto_scale)

nv_status nv_prepare_signal_fft_auto_scale(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"input", NV_INT16, 1}},
        .out = {{"output", NV_INT16, 1}, {"scale bits", NV_INT32, 0}}};

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    return nv_check_shape("output", nv_node_out(graph, node, 0), &nv_node_in(graph, node, 0)->shape,
                          err);
}

/* ---- SignalRfft and SignalIrfft ---- */

static nv_status parse_fft(nv_node *node, nv_signal_fft_params *p, nv_error *err)
{
    nv_flex_map map;

    NV_TRY(nv_flex_open(node, &map, err));
    return nv_flex_i32(&map, "fft_length", &p->fft_length, err);
}

nv_status nv_parse_signal_rfft(const nv_table *options, nv_node *node, nv_error *err)
{
    (void)options;
    return parse_fft(node, &node->params.signal_rfft, err);
}

nv_status nv_parse_signal_irfft(const nv_table *options, nv_node *node, nv_error *err)
{
    (void)options;
    return parse_fft(node, &node->params.signal_irfft, err);
}

/* TFLite Micro has no memory for radices above 5, nor for a transform of a single point. */
static nv_status check_length(int32_t length, nv_error *err)
{
    int32_t rest = length / 2;

    if (length < 0 || length % 2 != 0)
        return nv_fail(err, NV_E_MODEL, "fft_length is %d, expected an even number", (int)length);
    for (int32_t p = 2; rest > 1 && p <= 5; p++)
        while (rest % p == 0)
            rest /= p;
    if (length < 4 || rest != 1)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "fft_length is %d, supported here: 4 or more, and no prime factor above 5",
                       (int)length);
    return NV_OK;
}

/* `signal` has rows of up to fft_length samples, `spectrum` as many rows of fft_length / 2 + 1
 * pairs. */
static nv_status check_fft(const nv_graph *graph, const nv_node *node, bool inverse, nv_error *err)
{
    const nv_signal_fft_params *p =
        inverse ? &node->params.signal_irfft : &node->params.signal_rfft;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_type("output", out, in->type, err));
    NV_TRY(nv_check_quantized_as("output", out, in, err));
    NV_TRY(check_length(p->fft_length, err));
    if (in->shape.rank < 1)
        return nv_fail(err, NV_E_MODEL, "input is a scalar, expected 1 dimension or more");
    nv_shape expected = in->shape;
    expected.dim[in->shape.rank - 1] = inverse ? p->fft_length : p->fft_length + 2;
    NV_TRY(nv_check_shape("output", out, &expected, err));
    if (inverse)
        return nv_check_option("the length of a spectrum", row_of(in), p->fft_length + 2,
                               p->fft_length + 2, err);
    return nv_check_option("the length of a frame", row_of(in), 0, p->fft_length, err);
}

nv_status nv_prepare_signal_rfft(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return check_fft(graph, node, false, err);
}

nv_status nv_prepare_signal_irfft(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return check_fft(graph, node, true, err);
}

/* n log2(n) a row, of the longer side. */
static nv_cost cost_fft(const nv_tensor *signal, const nv_tensor *spectrum)
{
    const int32_t n = row_of(spectrum);
    const int64_t elements = nv_shape_count(&signal->shape) + nv_shape_count(&spectrum->shape);
    nv_cost cost = {0, elements};

    for (int32_t rest = n; rest > 1; rest /= 2)
        cost.macs += nv_shape_count(&spectrum->shape);
    return cost;
}

nv_cost nv_cost_signal_rfft(const nv_graph *graph, const nv_node *node)
{
    return cost_fft(nv_node_in(graph, node, 0), nv_node_out(graph, node, 0));
}

nv_cost nv_cost_signal_irfft(const nv_graph *graph, const nv_node *node)
{
    return cost_fft(nv_node_out(graph, node, 0), nv_node_in(graph, node, 0));
}

/* ---- SignalEnergy ---- */

nv_status nv_parse_signal_energy(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_signal_energy_params *p = &node->params.signal_energy;
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    NV_TRY(nv_flex_i32(&map, "start_index", &p->start_index, err));
    return nv_flex_i32(&map, "end_index", &p->end_index, err);
}

nv_status nv_prepare_signal_energy(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {.in = {{"input", NV_INT16, 1}},
                                           .out = {{"output", NV_UINT32, 1}}};
    const nv_signal_energy_params *p = &node->params.signal_energy;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    const int32_t pairs = row_of(nv_node_in(graph, node, 0)) / 2;
    const int32_t bins = row_of(nv_node_out(graph, node, 0));
    NV_TRY(nv_check_option("start_index", p->start_index, 0, INT32_MAX, err));
    return nv_check_option("end_index", p->end_index, 0, pairs < bins ? pairs : bins, err);
}

NV_COST_ELEMENTWISE(signal_window)
NV_COST_ELEMENTWISE(signal_fft_auto_scale)
NV_COST_ELEMENTWISE(signal_energy)
