/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Golden's half of the oracle test: runs a model once for each set of inputs, keeping its state,
 * and writes every tensor that an operator computes to FOLDER/<run>.<tensor index>.bin.
 *
 *     run_golden [--rounding=PROFILE] MODEL.tflite FOLDER INPUT.bin...
 */
#include "exec.h"

#include <stdlib.h>
#include <string.h>

static nv_status read_input(nv_exec *exec, const nv_tensor *tensor, const char *path, nv_error *err)
{
    uint8_t *data;
    size_t bytes;

    if (tensor->bytes == 0)
        return NV_OK;
    NV_TRY(nv_file_read(path, (size_t)1 << 30, &data, &bytes, err));
    if (bytes == tensor->bytes)
        memcpy(nv_exec_data(exec, tensor->index), data, bytes);
    free(data);
    if (bytes != tensor->bytes)
        return nv_fail(err, NV_E_INPUT, "%s: %zu bytes, expected %zu", path, bytes, tensor->bytes);
    return NV_OK;
}

static nv_status write_tensor(nv_exec *exec, const nv_tensor *tensor, const char *folder, int run,
                              nv_error *err)
{
    char path[4096];
    (void)snprintf(path, sizeof path, "%s/%d.%d.bin", folder, run, (int)tensor->index);
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return nv_fail(err, NV_E_IO, "%s: cannot be written", path);
    const size_t written = fwrite(nv_exec_data(exec, tensor->index), 1, tensor->bytes, file);
    if (fclose(file) != 0 || written != tensor->bytes)
        return nv_fail(err, NV_E_IO, "%s: cannot be written", path);
    return NV_OK;
}

static nv_status run_once(nv_exec *exec, const nv_graph *graph, const char *folder, char **inputs,
                          int run, nv_error *err)
{
    for (int i = 0; i < graph->n_inputs; i++)
        NV_TRY(read_input(exec, &graph->tensors[graph->inputs[i]], inputs[i], err));
    NV_TRY(nv_exec_run(exec, err));
    for (int i = 0; i < graph->n_nodes; i++) {
        const nv_node *node = &graph->nodes[i];
        for (int j = 0; j < node->n_out; j++)
            NV_TRY(write_tensor(exec, &graph->tensors[node->out[j]], folder, run, err));
    }
    return NV_OK;
}

static nv_status run(nv_exec *exec, const nv_graph *graph, const char *folder, char **inputs,
                     int n_inputs, nv_error *err)
{
    const int step = graph->n_inputs > 0 ? graph->n_inputs : 1;

    if (n_inputs % step != 0 || (n_inputs == 0) != (graph->n_inputs == 0))
        return nv_fail(err, NV_E_USAGE, "%d inputs given, the model has %d", n_inputs,
                       (int)graph->n_inputs);
    for (int i = 0; i == 0 || i < n_inputs / step; i++)
        NV_TRY(run_once(exec, graph, folder, inputs + i * step, i, err));
    return NV_OK;
}

/* The profile that an argument asks for: NV_ROUNDING_COUNT for a name that is none, and tflm where
 * the argument is none of that kind. */
static nv_rounding rounding_of(const char *argument, bool *given)
{
    static const char *const names[] = {
#define NV_ROUNDING(name, text, summary) "--rounding=" text,
#include "nv/rounding.def"
#undef NV_ROUNDING
    };
    int i = 0;

    *given = strncmp(argument, "--", 2) == 0;
    while (*given && i < NV_ROUNDING_COUNT && strcmp(argument, names[i]) != 0)
        i++;
    return (nv_rounding)i;
}

int main(int argc, char **argv)
{
    bool given = false;
    const nv_rounding rounding = argc > 1 ? rounding_of(argv[1], &given) : NV_ROUNDING_TFLM;
    nv_error err = NV_ERROR_INIT;
    nv_model *model = NULL;
    nv_exec *exec = NULL;

    argc -= given;
    argv += given;
    if (argc < 3 || rounding == NV_ROUNDING_COUNT) {
        (void)fprintf(stderr,
                      "usage: run_golden [--rounding=PROFILE] MODEL.tflite FOLDER INPUT.bin...\n");
        return nv_status_exit(NV_E_USAGE);
    }
    nv_status status = nv_model_load_file(argv[1], &nv_limits_default, &model, &err);
    if (status == NV_OK)
        status = nv_exec_new(model, nv_golden_table, &nv_limits_default, &exec, &err);
    if (status == NV_OK) {
        nv_exec_set_rounding(exec, rounding);
        status = run(exec, &model->graphs[0], argv[2], argv + 3, argc - 3, &err);
    }
    if (status != NV_OK)
        (void)fprintf(stderr, "run_golden: %s: %s\n", argv[1], err.message);
    if (exec != NULL)
        nv_exec_free(exec);
    if (model != NULL)
        nv_model_free(model);
    return nv_status_exit(status);
}
