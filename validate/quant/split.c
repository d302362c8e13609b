/* SPDX-License-Identifier: Apache-2.0 */
#include "split.h"

#include "device.h"
#include "result.h"
#include "values.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *nv_split_part_name(nv_split_part part)
{
    static const char *const names[NV_SPLIT_PARTS] = {
        [NV_SPLIT_QUANTIZATION] = "quantization",
        [NV_SPLIT_KERNEL] = "kernel",
        [NV_SPLIT_PREPROCESSING] = "preprocessing",
    };
    return names[part];
}

/* ---- all outputs, one behind the other, as real numbers ---- */

static const nv_tensor *output(const nv_graph *g, int32_t i)
{
    return &g->tensors[g->outputs[i]];
}

static void read_exec(const nv_graph *g, nv_exec *exec, float *to)
{
    for (int32_t i = 0; i < g->n_outputs; i++) {
        nv_values_real(output(g, i), nv_exec_data(exec, g->outputs[i]), to);
        to += nv_shape_count(&output(g, i)->shape);
    }
}

/* False where not all of them were logged whole. */
static bool read_device(const nv_graph *g, const nv_device *device, float *to)
{
    for (int32_t i = 0; i < g->n_outputs; i++) {
        const nv_device_tensor *got = nv_device_find(device, g->outputs[i]);
        if (got == NULL || got->known != NULL)
            return false;
        nv_values_real(output(g, i), got->input.data, to);
        to += nv_shape_count(&output(g, i)->shape);
    }
    return true;
}

/* The node whose first output a tensor is; -1: none. */
static int32_t writer_of(const nv_graph *g, int32_t tensor)
{
    for (int32_t i = g->n_nodes - 1; i >= 0; i--)
        if (g->nodes[i].n_out > 0 && g->nodes[i].out[0] == tensor)
            return i;
    return -1;
}

/* False where the float model does not give all of them. */
static bool read_chain(const nv_graph *g, nv_float_chain *chain, float *to)
{
    for (int32_t i = 0; i < g->n_outputs; i++) {
        const int32_t node = writer_of(g, g->outputs[i]);
        const int64_t n = nv_shape_count(&output(g, i)->shape);
        const float *values = node < 0 ? NULL : nv_float_chain_values(chain, node);
        if (values == NULL)
            return false;
        memcpy(to, values, (size_t)n * sizeof *to);
        to += n;
    }
    return true;
}

/* ---- the parts ---- */

typedef struct work {
    const nv_run *run;
    nv_sample_result *result;
    nv_split *split;
    float *real, *golden, *fed, *other; /* [split->values] */
} work;

static double rmse(const float *a, const float *b, int64_t n)
{
    return nv_measure(a, b, n).rmse;
}

static void put(work *w, nv_split_part part, double value, const char *by)
{
    w->split->parts[part].measured = true;
    w->split->parts[part].rmse = value;
    w->split->parts[part].by = by;
}

static bool was_input_logged(const nv_graph *g, const nv_device *device)
{
    bool any = false;
    for (int32_t i = 0; i < g->n_inputs; i++)
        any |= nv_device_find(device, g->inputs[i]) != NULL;
    return any;
}

/* Golden's outputs for the device's input, as far as it was logged. */
static nv_status run_fed(work *w, const nv_device *device, nv_error *err)
{
    const nv_graph *g = w->run->graph;
    nv_exec *fed;

    NV_TRY(nv_exec_new(w->run->model, nv_golden_table, &w->run->options->limits, &fed, err));
    nv_exec_set_rounding(fed, w->run->options->rounding);
    for (int32_t i = 0; i < g->n_inputs; i++) {
        const nv_device_tensor *got = nv_device_find(device, g->inputs[i]);
        memcpy(nv_exec_data(fed, g->inputs[i]),
               got != NULL ? got->input.data : w->result->inputs[i].data,
               g->tensors[g->inputs[i]].bytes);
    }
    nv_status st = nv_exec_run(fed, err);
    if (st == NV_OK)
        read_exec(g, fed, w->fed);
    nv_exec_free(fed);
    return st;
}

static nv_status measure_device(work *w, nv_error *err)
{
    const nv_graph *g = w->run->graph;
    const nv_device *device = w->result->logged;

    memcpy(w->fed, w->golden, (size_t)w->split->values * sizeof *w->fed);
    if (device == NULL)
        return NV_OK;
    if (was_input_logged(g, device)) {
        NV_TRY(run_fed(w, device, err));
        put(w, NV_SPLIT_PREPROCESSING, rmse(w->golden, w->fed, w->split->values), NULL);
    }
    if (read_device(g, device, w->other))
        put(w, NV_SPLIT_KERNEL, rmse(w->fed, w->other, w->split->values), "device");
    return NV_OK;
}

/* The library whose own chain leaves golden most; any, where all agree. */
static void measure_libraries(work *w, nv_exec *const *chains)
{
    for (int k = 0; k < w->result->n_kernels; k++) {
        double value = 0;
        if (w->run->reasons[k] != NULL)
            continue;
        if (w->result->kernels[k].chain_mismatches > 0) {
            read_exec(w->run->graph, chains[k], w->other);
            value = rmse(w->golden, w->other, w->split->values);
        }
        if (!w->split->parts[NV_SPLIT_KERNEL].measured ||
            value > w->split->parts[NV_SPLIT_KERNEL].rmse)
            put(w, NV_SPLIT_KERNEL, value, w->result->kernels[k].name);
    }
}

static void share_out(nv_split *split)
{
    double sum = 0;

    for (int i = 0; i < NV_SPLIT_PARTS; i++)
        sum += split->parts[i].rmse * split->parts[i].rmse;
    for (int i = 0; i < NV_SPLIT_PARTS; i++)
        split->parts[i].share = sum > 0 ? split->parts[i].rmse * split->parts[i].rmse / sum : 0;
}

static nv_status measure(work *w, nv_float_chain *real, nv_exec *const *chains, nv_error *err)
{
    const nv_graph *g = w->run->graph;
    const int64_t n = w->split->values;

    if (!read_chain(g, real, w->real)) {
        w->split->values = 0;
        return NV_OK;
    }
    read_exec(g, w->result->golden, w->golden);
    memset(w->other, 0, (size_t)n * sizeof *w->other);
    w->split->signal = rmse(w->real, w->other, n);
    put(w, NV_SPLIT_QUANTIZATION, rmse(w->real, w->golden, n), NULL);
    NV_TRY(measure_device(w, err));
    if (!w->split->parts[NV_SPLIT_KERNEL].measured)
        measure_libraries(w, chains);
    share_out(w->split);
    return NV_OK;
}

nv_status nv_split_measure(const nv_run *run, nv_float_chain *real, nv_exec *const *chains,
                           nv_sample_result *result, nv_error *err)
{
    work w = {.run = run, .result = result, .split = &result->split};

    result->split = (nv_split){0};
    for (int32_t i = 0; i < run->graph->n_outputs; i++)
        result->split.values += nv_shape_count(&output(run->graph, i)->shape);
    if (run->is_float || result->split.values == 0) {
        result->split.values = 0;
        return NV_OK;
    }
    const size_t n = (size_t)result->split.values;
    float *room = calloc(4 * n, sizeof *room);
    if (room == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the split of the error");
    w.real = room;
    w.golden = room + n;
    w.fed = room + 2 * n;
    w.other = room + 3 * n;
    nv_status st = measure(&w, real, chains, err);
    free(room);
    return st;
}
