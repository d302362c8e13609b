/* SPDX-License-Identifier: Apache-2.0 */
#include "device.h"

#include "array_input.h"
#include "logged.h"
#include "model.h"
#include "samples.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int32_t position_of(const nv_graph *g, int32_t tensor)
{
    for (int32_t i = 0; i < g->n_inputs; i++)
        if (g->inputs[i] == tensor)
            return i;
    return -1;
}

/* An array that is used stands for its tensor; `alone`: its file has no other, so that a mistake is
 * the file's. */
static nv_status take_array(nv_device *d, const nv_arrays *from, const nv_array *a, int32_t index,
                            bool alone, nv_error *err)
{
    nv_device_tensor *t = &d->tensors[index];
    nv_error own = NV_ERROR_INIT;

    if (t->input.data != NULL) {
        nv_complain(&d->unused, from->path, a->line,
                    "tensor %d was logged before: the first is used", index);
        return NV_OK;
    }
    t->input = (nv_input){.tensor = &d->graph->tensors[index],
                          .position = position_of(d->graph, index),
                          .path = from->path,
                          .format = from->format};
    nv_array first = *a;
    nv_logged_settle(t->input.tensor, from->path, &first, &d->unused);
    nv_status st = nv_array_to_input(&first, &t->input, &t->known, alone ? err : &own);
    d->n_logged += st == NV_OK;
    if (st != NV_OK)
        nv_input_free(&t->input);
    if (st == NV_E_INPUT && a->next != 0)
        nv_complain(&d->unused, from->path, a->end,
                    "a row that is not full divides a dump: a damaged one?");
    if (st != NV_E_INPUT || alone) {
        if (st != NV_OK && !alone)
            *err = own;
        return st;
    }
    nv_complain(&d->unused, from->path, a->line, "%s", own.message);
    return NV_OK;
}

/* The array that needs no name. */
static const nv_array *only_array(const nv_device *d, const nv_arrays *from, int32_t wanted)
{
    if (wanted >= 0 && from->count == 1)
        return &from->items[0];
    for (size_t i = 0; wanted >= 0 && i < from->count; i++)
        if (nv_logged_tensor(d->graph, &from->items[i]) == wanted)
            return NULL;
    return nv_arrays_only(from);
}

/* The tensor of an array, which is `alone` or needs a name; -1: none, or not the wanted one. */
static int32_t tensor_of(const nv_device *d, const nv_array *a, bool alone, int32_t wanted)
{
    if (wanted >= 0 && alone)
        return wanted;
    int32_t index = nv_logged_tensor(d->graph, a);
    if (index < 0 && alone && d->graph->n_inputs == 1)
        index = d->graph->inputs[0];
    return wanted < 0 || index == wanted ? index : -1;
}

static bool is_alone(const nv_array *a, const nv_array *only)
{
    return only != NULL && (a == only || nv_array_again(only, a));
}

/* Has the size of the tensor's values, or of them in float32. */
static bool is_whole(const nv_device *d, const nv_array *a, int32_t index)
{
    const nv_tensor *t = &d->graph->tensors[index];
    return a->count == t->bytes || a->count == (size_t)nv_shape_count(&t->shape) * sizeof(float);
}

static bool is_read_from(const nv_device *d, int32_t index, const nv_arrays *from)
{
    const nv_input *input = &d->tensors[index].input;
    return input->data != NULL && input->path == from->path;
}

/* Takes what is no mere words, or, `words`, the others: where a tensor has a dump there, what only
 * may be one and has another size is none. */
static nv_status take_some(nv_device *d, const nv_arrays *from, const nv_array *only,
                           int32_t wanted, bool words, nv_error *err)
{
    for (const nv_array *a = from->items; a < from->items + from->count; a++) {
        const bool alone = is_alone(a, only);
        const int32_t index = tensor_of(d, a, alone, wanted);
        if (words != (index >= 0 && a->doubtful && !is_whole(d, a, index)))
            continue;
        if (index >= 0 && (!words || !is_read_from(d, index, from)))
            NV_TRY(take_array(d, from, a, index, alone, err));
        else if (index < 0 && wanted < 0 && !a->doubtful)
            nv_complain(&d->unused, from->path, a->line, "%s belongs to no tensor of the model",
                        nv_array_label_of(a).s);
    }
    return NV_OK;
}

/* A tensor that has no dump may have been logged in lines that could not be read. */
static void tell_left_out(nv_device *d, const nv_arrays *from, int32_t wanted)
{
    for (const nv_left_out *l = from->left_out; l < from->left_out + from->n_left_out; l++) {
        const int32_t index = nv_logged_named(d->graph, l->name, strlen(l->name));
        if (index >= 0 && (wanted < 0 || index == wanted) && d->tensors[index].input.data == NULL)
            nv_complain(&d->unused, from->path, l->line, "numbers of tensor %d among %s: left out",
                        index, l->among);
    }
}

static nv_status take_arrays(nv_device *d, const nv_arrays *from, int32_t wanted, nv_error *err)
{
    const nv_array *only = only_array(d, from, wanted);
    bool any = false;

    for (size_t i = 0; i < from->count && !any; i++)
        any = tensor_of(d, &from->items[i], is_alone(&from->items[i], only), wanted) >= 0;
    if (any) {
        nv_status st = take_some(d, from, only, wanted, false, err);
        if (st == NV_OK)
            st = take_some(d, from, only, wanted, true, err);
        tell_left_out(d, from, wanted);
        return st;
    }
    const char *name = from->items[0].doubtful ? NULL : from->items[0].name;
    return nv_fail(
        err, NV_E_INPUT,
        "%s: holds nothing of this model%s%.60s%s; --dump TENSOR=PATH says which tensor it "
        "is, nnverify inspect -v lists them",
        from->path, name == NULL ? "" : ", but '", name == NULL ? "" : name,
        name == NULL      ? ""
        : from->count > 1 ? "' and others"
                          : "'");
}

static nv_status read_file(nv_device *d, const char *path, int32_t wanted, size_t max_bytes,
                           nv_error *err)
{
    int32_t n_inputs = d->graph->n_inputs;
    const nv_tensor *due = wanted >= 0     ? &d->graph->tensors[wanted]
                           : n_inputs == 1 ? &d->graph->tensors[d->graph->inputs[0]]
                                           : NULL;
    nv_arrays arrays;
    uint8_t *data;
    nv_blob file = {.path = path};

    NV_TRY(nv_file_read(path, max_bytes, &data, &file.bytes, err));
    file.data = data;
    nv_status st = file.bytes == 0 ? nv_fail(err, NV_E_INPUT, "%s: the file is empty", path)
                                   : nv_arrays_read(&file, due == NULL ? 0 : due->bytes, max_bytes,
                                                    &d->unused, &arrays, err);
    free(data);
    NV_TRY(st);
    st = nv_logged_join(d->graph, due, &arrays, err);
    if (st == NV_OK)
        st = take_arrays(d, &arrays, wanted, err);
    nv_arrays_free(&arrays);
    return st;
}

static nv_status read_folder(nv_device *d, const char *folder, size_t max_bytes, nv_error *err)
{
    char **paths;
    int64_t n = 0;

    NV_TRY(nv_samples_folder(folder, &paths, &n, err));
    char **all = realloc(d->paths, (size_t)(d->n_paths + n) * sizeof *all);
    if (all == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the dumps");
    d->paths = all;
    memcpy(d->paths + d->n_paths, paths, (size_t)n * sizeof *paths);
    free(paths);
    d->n_paths += n;
    for (int64_t i = d->n_paths - n; i < d->n_paths; i++) {
        const char *slash = strrchr(d->paths[i], '/'),
                   *name = slash == NULL ? d->paths[i] : slash + 1;
        const char *dot = strrchr(name, '.');
        size_t length = dot == NULL || dot == name ? strlen(name) : (size_t)(dot - name);
        int32_t index = nv_logged_named(d->graph, name, length);
        if (index < 0 && n > 1)
            nv_complain(&d->unused, d->paths[i], 0,
                        "no tensor of the model has that name or number (nnverify inspect -v)");
        else
            NV_TRY(read_file(d, d->paths[i], index, max_bytes, err));
    }
    return NV_OK;
}

/* "TENSOR=PATH" or a path; -1: no tensor is named. */
static int32_t named_tensor(const nv_graph *g, const char *request, const char **path)
{
    *path = request;
    for (const char *at = strchr(request, '='); at != NULL; at = strchr(at + 1, '=')) {
        int32_t index = nv_logged_named(g, request, (size_t)(at - request));
        if (index >= 0) {
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
        struct stat about;
        int32_t index = named_tensor(g, o->dumps[i], &path);
        const bool exists = stat(path, &about) == 0;
        const char *equals = index < 0 ? strchr(path, '=') : NULL;
        if (!exists && equals != NULL)
            return nv_fail(err, NV_E_INPUT,
                           "--dump %s: no such file, and the model has no tensor of the name or "
                           "number '%.*s'; nnverify inspect -v lists them",
                           path, (int)(equals - path), path);
        if (index < 0 && exists && S_ISDIR(about.st_mode))
            NV_TRY(read_folder(d, path, o->limits.max_memory, err));
        else
            NV_TRY(read_file(d, path, index, o->limits.max_memory, err));
    }
    return NV_OK;
}

void nv_device_free(nv_device *d)
{
    for (int32_t i = 0; d->tensors != NULL && i < d->graph->n_tensors; i++) {
        nv_input_free(&d->tensors[i].input);
        free(d->tensors[i].known);
        free(d->tensors[i].before);
    }
    for (int64_t i = 0; i < d->n_paths; i++)
        free(d->paths[i]);
    nv_complaints_clear(&d->unused);
    free(d->paths);
    free(d->tensors);
    *d = (nv_device){0};
}
