/* SPDX-License-Identifier: Apache-2.0 */
#include "expected.h"

#include "message.h"
#include "samples.h"
#include "tensor_name.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* "dir/conv_1.npy" gives "conv_1"; its length in *length. */
static const char *stem_of(const char *path, size_t *length)
{
    const char *slash = strrchr(path, '/'), *name = slash == NULL ? path : slash + 1;
    const char *dot = strrchr(name, '.');

    *length = dot == NULL || dot == name ? strlen(name) : (size_t)(dot - name);
    return name;
}

/* The tensor that a file is about: by name, else by number. */
static int32_t tensor_of(const nv_graph *g, const char *path)
{
    size_t length;
    const char *stem = stem_of(path, &length);

    return nv_tensor_named(g, stem, length);
}

static nv_status read_tensor(nv_expected *e, const char *path, int32_t index, size_t max_bytes,
                             nv_error *err)
{
    nv_input *in = &e->tensors[index];

    if (in->data != NULL)
        return nv_fail(err, NV_E_INPUT, "%s: tensor %d (%s) has %s already", path, index,
                       nv_text_escape(e->graph->tensors[index].name).s, in->path);
    const nv_reading reading = {&e->graph->tensors[index], -1, max_bytes, NULL};
    return nv_input_read(path, &reading, in, err);
}

static bool is_constant(const nv_tensor *t)
{
    return t->data != NULL && !t->is_variable;
}

static nv_status read_folder(nv_expected *e, const char *folder, size_t max_bytes, nv_error *err)
{
    NV_TRY(nv_samples_folder(folder, &e->paths, &e->n_paths, err));
    for (int64_t i = 0; i < e->n_paths; i++) {
        int32_t index = tensor_of(e->graph, e->paths[i]);
        if (index < 0)
            return nv_fail(err, NV_E_INPUT,
                           "%s: no tensor of the model has that name or number (0 to %d)",
                           e->paths[i], e->graph->n_tensors - 1);
        if (index < e->graph->n_tensors && !is_constant(&e->graph->tensors[index]))
            NV_TRY(read_tensor(e, e->paths[i], index, max_bytes, err));
    }
    return NV_OK;
}

static nv_status read_output(nv_expected *e, const char *path, size_t max_bytes, nv_error *err)
{
    if (e->graph->n_outputs != 1)
        return nv_fail(err, NV_E_INPUT,
                       "%s: the model has %d outputs; --expect takes a folder of one file each, "
                       "called by the tensor's name or index",
                       path, e->graph->n_outputs);
    e->paths = calloc(1, sizeof *e->paths);
    if (e->paths == NULL || (e->paths[0] = strdup(path)) == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the expected output");
    e->n_paths = 1;
    return read_tensor(e, e->paths[0], e->graph->outputs[0], max_bytes, err);
}

nv_status nv_expected_read(const char *path, const nv_graph *graph, size_t max_bytes,
                           nv_expected *e, nv_error *err)
{
    struct stat about;

    *e = (nv_expected){.graph = graph};
    e->tensors = calloc((size_t)graph->n_tensors + 1, sizeof *e->tensors);
    if (e->tensors == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the expected output");
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode) ? read_folder(e, path, max_bytes, err)
                                                             : read_output(e, path, max_bytes, err);
}

void nv_expected_free(nv_expected *e)
{
    for (int32_t i = 0; e->tensors != NULL && i < e->graph->n_tensors; i++)
        nv_input_free(&e->tensors[i]);
    for (int64_t i = 0; e->paths != NULL && i < e->n_paths; i++)
        free(e->paths[i]);
    free(e->paths);
    free(e->tensors);
    *e = (nv_expected){0};
}
