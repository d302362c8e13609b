/* SPDX-License-Identifier: Apache-2.0 */
/*
 * count: instructions that the kernels execute for one inference, a line a layer.
 * Usage: count CORE MODEL INPUT   (INPUT: the first input's bytes)
 */
#include "harness.h"
#include "op.h"
#include "exec.h"
#include "qemu.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const nv_kernel_lib *kernels_of(const char *core)
{
    return strcmp(core, "cortex-m3") == 0    ? &nv_kernels_scalar
           : strcmp(core, "cortex-m55") == 0 ? &nv_kernels_mve
                                             : &nv_kernels_dsp;
}

/* The calls of one layer: from `first` up to the next layer's. */
typedef struct layer {
    uint32_t first;
    char path[32];
} layer;

/* Golden feeds each layer; the harness calls its kernel twice, so calls come in equal halves. */
static nv_status record_layers(const nv_model *model, nv_exec *exec, const nv_kernel_lib *lib,
                               nv_qemu_batch *batch, layer *layers, nv_error *err)
{
    const nv_harness_options options = {256u << 20, 0};
    const nv_graph *graph = &model->graphs[0];
    nv_harness *h;

    NV_TRY(nv_harness_new(nv_qemu_record(batch, lib), &options, &h, err));
    nv_status st = NV_OK;
    for (int32_t i = 0; st == NV_OK && i < graph->n_nodes; i++) {
        nv_kernel_result result;
        layers[i].first = nv_qemu_calls(batch);
        st = nv_exec_step(exec, i, err);
        if (st == NV_OK)
            st = nv_harness_run(h, nv_exec_args(exec, i), &result, err);
        if (st == NV_OK)
            (void)snprintf(layers[i].path, sizeof layers[i].path, "%s",
                           result.function == NULL ? "reference" : result.path);
    }
    layers[graph->n_nodes].first = nv_qemu_calls(batch);
    nv_harness_free(h);
    return st;
}

static void print_line(const char *name, const char *path, int64_t macs, int64_t instructions)
{
    printf("%-20s %-14s %10" PRId64 " %10" PRId64, name, path, macs, instructions);
    if (macs > 0)
        printf("  %7.3f", (double)instructions / (double)macs);
    printf("\n");
}

static void print_counts(const nv_model *model, const layer *layers, const uint32_t *instructions)
{
    const nv_graph *graph = &model->graphs[0];
    int64_t all_macs = 0, all = 0;

    printf("%-20s %-14s %10s %10s  %7s\n", "layer", "path", "MAC", "instr", "per MAC");
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        const int64_t macs = nv_node_macs(graph, &graph->nodes[i]);
        const uint32_t half = (layers[i + 1].first - layers[i].first) / 2;
        int64_t sum = 0;
        for (uint32_t c = 0; c < half; c++)
            sum += instructions[layers[i].first + c];
        print_line(nv_op_name(graph->nodes[i].op), layers[i].path, macs, sum);
        all_macs += macs;
        all += sum;
    }
    print_line("all", "", all_macs, all);
}

static nv_status count(const char *core, const nv_model *model, nv_exec *exec, nv_qemu_batch *batch,
                       nv_error *err)
{
    layer *layers = calloc((size_t)model->graphs[0].n_nodes + 1, sizeof *layers);
    uint32_t *instructions = NULL;
    nv_status st = layers == NULL ? nv_fail(err, NV_E_MEMORY, "no memory") : NV_OK;

    if (st == NV_OK)
        st = record_layers(model, exec, kernels_of(core), batch, layers, err);
    if (st == NV_OK) {
        instructions = calloc(nv_qemu_calls(batch) + 1, sizeof *instructions);
        st = instructions == NULL ? nv_fail(err, NV_E_MEMORY, "no memory")
                                  : nv_qemu_count(batch, core, instructions, err);
    }
    if (st == NV_OK)
        print_counts(model, layers, instructions);
    free(instructions);
    free(layers);
    return st;
}

static nv_status read_input(const nv_model *model, nv_exec *exec, const char *path, nv_error *err)
{
    const nv_tensor *t = &model->graphs[0].tensors[model->graphs[0].inputs[0]];
    uint8_t *data;
    size_t bytes;

    NV_TRY(nv_file_read(path, 1u << 30, &data, &bytes, err));
    nv_status st = NV_OK;
    if (bytes == t->bytes)
        memcpy(nv_exec_data(exec, model->graphs[0].inputs[0]), data, bytes);
    else
        st = nv_fail(err, NV_E_INPUT, "%s has %zu bytes, the input %zu", path, bytes, t->bytes);
    free(data);
    return st;
}

int main(int argc, char **argv)
{
    nv_error err = NV_ERROR_INIT;
    nv_model *model = NULL;
    nv_exec *exec = NULL;
    nv_qemu_batch *batch = NULL;

    if (argc != 4) {
        fprintf(stderr, "usage: count CORE MODEL INPUT\n");
        return 2;
    }
    nv_status st = nv_model_load_file(argv[2], &nv_limits_default, &model, &err);
    if (st == NV_OK)
        st = nv_exec_new(model, nv_golden_table, &nv_limits_default, &exec, &err);
    if (st == NV_OK)
        st = read_input(model, exec, argv[3], &err);
    if (st == NV_OK)
        st = nv_qemu_batch_new(&batch, &err);
    if (st == NV_OK)
        st = count(argv[1], model, exec, batch, &err);
    if (st != NV_OK)
        fprintf(stderr, "count: %s\n", err.message);
    nv_qemu_batch_free(batch);
    nv_exec_free(exec);
    nv_model_free(model);
    return nv_status_exit(st);
}
