/* SPDX-License-Identifier: Apache-2.0 */
#include "device.h"

#include "tensor_name.h"

#include <stdlib.h>
#include <string.h>

static nv_status read_tensor(nv_device *d, const char *path, int32_t index, size_t max_bytes,
                             nv_error *err)
{
    nv_device_tensor *t = &d->tensors[index];

    if (t->input.data != NULL)
        return nv_fail(err, NV_E_INPUT, "%s: tensor %d has the dump %s already", path, index,
                       t->input.path);
    NV_TRY(nv_input_read(path, &d->graph->tensors[index], max_bytes, &t->input, err));
    d->n_logged++;
    return NV_OK;
}

/* "TENSOR=PATH" or a path; -1: no tensor is named. */
static int32_t named_tensor(const nv_graph *g, const char *request, const char **path)
{
    *path = request;
    for (const char *at = strchr(request, '='); at != NULL; at = strchr(at + 1, '=')) {
        int32_t index = nv_tensor_named(g, request, (size_t)(at - request));
        if (index >= 0 && index < g->n_tensors) {
            *path = at + 1;
            return index;
        }
    }
    return -1;
}

nv_status nv_device_read(const nv_options *o, const nv_graph *g, nv_device *d, nv_error *err)
{
    *d = (nv_device){.graph = g};
    d->tensors = calloc((size_t)g->n_tensors + 1, sizeof *d->tensors);
    if (d->tensors == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the dumps");
    for (int i = 0; i < o->n_dumps; i++) {
        const char *path;
        int32_t index = named_tensor(g, o->dumps[i], &path);
        if (index < 0 && g->n_inputs != 1)
            return nv_fail(
                err, NV_E_INPUT,
                "%s: the model has %d inputs; --dump TENSOR=PATH says which tensor it is",
                o->dumps[i], g->n_inputs);
        NV_TRY(read_tensor(d, path, index < 0 ? g->inputs[0] : index, o->limits.max_memory, err));
    }
    return NV_OK;
}

void nv_device_free(nv_device *d)
{
    for (int32_t i = 0; d->tensors != NULL && i < d->graph->n_tensors; i++) {
        nv_input_free(&d->tensors[i].input);
        free(d->tensors[i].known);
    }
    for (int64_t i = 0; i < d->n_paths; i++)
        free(d->paths[i]);
    free(d->paths);
    free(d->tensors);
    *d = (nv_device){0};
}
