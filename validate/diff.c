/* SPDX-License-Identifier: Apache-2.0 */
#include "diff.h"

#include "array_input.h"
#include "device_judge.h"
#include "diagnose/diagnose.h"
#include "logged.h"
#include "result.h"
#include "tensor_name.h"
#include "values.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- reading ---- */

/* With a model, its tensor: the one that is named, or its only input. */
static nv_status find_tensor(nv_diff *d, nv_error *err)
{
    const nv_options *o = d->options;

    NV_TRY(nv_model_load_file(o->model, &o->limits, &d->model, err));
    const nv_graph *g = &d->model->graphs[0];
    if (o->tensor == NULL && g->n_inputs != 1)
        return nv_fail(err, NV_E_USAGE, "the model has %d inputs: --tensor says which tensor it is",
                       g->n_inputs);
    int32_t index =
        o->tensor == NULL ? g->inputs[0] : nv_tensor_named(g, o->tensor, strlen(o->tensor));
    if (index < 0 || index >= g->n_tensors)
        return nv_fail(err, NV_E_USAGE,
                       "--tensor %s: the model has no tensor of that name or "
                       "number; nnverify inspect -v lists them",
                       o->tensor);
    d->tensor = &g->tensors[index];
    d->has_shape = true;
    return NV_OK;
}

static nv_status read_arrays(nv_diff *d, nv_diff_side *side, const char *path, nv_error *err)
{
    const size_t most = d->options->limits.max_memory;
    uint8_t *data;
    nv_blob file = {.path = path};

    NV_TRY(nv_file_read(path, most, &data, &file.bytes, err));
    file.data = data;
    nv_status st = file.bytes == 0 ? nv_fail(err, NV_E_INPUT, "%s: the file is empty", path)
                                   : nv_arrays_read(&file, d->tensor == NULL ? 0 : d->tensor->bytes,
                                                    most, &d->unused, &side->arrays, err);
    free(data);
    if (st == NV_OK && d->model != NULL)
        st = nv_logged_join(&d->model->graphs[0], d->tensor, &side->arrays, err);
    return st;
}

/* ---- what the dumps are, without a model ---- */

static nv_type type_of_numbers(const nv_array *a)
{
    double low = 0, high = 0;

    if (a->numbers == NULL)
        return NV_INT8;
    if (a->fractional)
        return NV_FLOAT32;
    for (size_t i = 0; i < a->count; i++) {
        low = a->numbers[i] < low ? a->numbers[i] : low;
        high = a->numbers[i] > high ? a->numbers[i] : high;
    }
    return low >= -128 && high <= 127       ? NV_INT8
           : low >= 0 && high <= 255        ? NV_UINT8
           : low >= -32768 && high <= 32767 ? NV_INT16
                                            : NV_INT32;
}

/* What one says holds for both; two that say nothing have the wider of what their numbers need. */
static nv_status find_type(const nv_diff *d, nv_type *type, nv_error *err)
{
    const nv_array *a = d->due.array, *b = d->got.array;

    if (a->type != NV_TYPE_COUNT && b->type != NV_TYPE_COUNT && a->type != b->type)
        return nv_fail(err, NV_E_INPUT,
                       "%s has %s and %s %s: --model M --tensor T says how one "
                       "becomes the other",
                       d->due.arrays.path, nv_type_name(a->type), d->got.arrays.path,
                       nv_type_name(b->type));
    if (a->type != NV_TYPE_COUNT || b->type != NV_TYPE_COUNT) {
        *type = a->type != NV_TYPE_COUNT ? a->type : b->type;
    } else {
        nv_type x = type_of_numbers(a), y = type_of_numbers(b);
        bool real = x == NV_FLOAT32 || y == NV_FLOAT32;
        *type = real ? NV_FLOAT32 : nv_type_bits(y) > nv_type_bits(x) ? y : x;
        if (x != y && nv_type_bits(x) == 8 && nv_type_bits(y) == 8)
            *type = NV_UINT8;
    }
    *type = *type == NV_FLOAT64 ? NV_FLOAT32 : *type;
    if (nv_type_bits(*type) < 8)
        return nv_fail(err, NV_E_INPUT, "%s: values of %s are not compared", d->due.arrays.path,
                       nv_type_name(*type));
    return NV_OK;
}

static size_t elements_of(const nv_array *a, nv_type type)
{
    return a->numbers != NULL ? a->count : a->count * 8 / (size_t)nv_type_bits(type);
}

static nv_status describe(nv_diff *d, nv_error *err)
{
    const nv_array *a = d->due.array, *b = d->got.array;
    nv_type type = NV_INT8;

    NV_TRY(find_type(d, &type, err));
    size_t n = elements_of(a, type), m = elements_of(b, type);
    const nv_shape *shape = a->shape.rank >= 0 ? &a->shape : b->shape.rank >= 0 ? &b->shape : NULL;
    if (n != m || n == 0 || n > INT32_MAX)
        return nv_fail(err, NV_E_INPUT, "%s holds %zu %s values, %s %zu: not one tensor",
                       d->due.arrays.path, n, nv_type_name(type), d->got.arrays.path, m);
    d->has_shape = shape != NULL && nv_shape_count(shape) == (int64_t)n;
    d->own = (nv_tensor){.name = d->options->tensor != NULL ? d->options->tensor
                                 : a->name != NULL          ? a->name
                                 : b->name != NULL          ? b->name
                                                            : "tensor",
                         .type = type,
                         .shape = d->has_shape ? *shape : NV_SHAPE((int32_t)n),
                         .bytes = n * (size_t)nv_type_bits(type) / 8};
    d->tensor = &d->own;
    return NV_OK;
}

/* ---- comparing ---- */

static nv_status take(nv_diff *d, nv_diff_side *side, nv_error *err)
{
    side->input = (nv_input){.tensor = d->tensor,
                             .position = -1,
                             .max_bytes = d->options->limits.max_memory,
                             .path = side->arrays.path,
                             .format = side->arrays.format};
    nv_array first = *side->array;
    nv_logged_settle(d->tensor, side->arrays.path, &first, &d->unused);
    return nv_array_to_input(&first, &side->input, &side->known, err);
}

/* What one side lost is no difference. */
static nv_status leave_out_lost(nv_diff *d, nv_error *err)
{
    const size_t n = (size_t)nv_shape_count(&d->tensor->shape);
    const size_t size = (size_t)nv_type_bits(d->tensor->type) / 8;

    if (d->due.known == NULL && d->got.known == NULL)
        return NV_OK;
    d->known = malloc(n);
    if (d->known == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the comparison");
    for (size_t i = 0; i < n; i++) {
        d->known[i] =
            (d->due.known == NULL || d->due.known[i]) && (d->got.known == NULL || d->got.known[i]);
        if (!d->known[i])
            memcpy((char *)d->got.input.data + i * size, (char *)d->due.input.data + i * size,
                   size);
    }
    return NV_OK;
}

static nv_status judge(nv_diff *d, nv_error *err)
{
    nv_discrepancy what;
    const nv_shape *shape = d->model == NULL
                                ? &d->tensor->shape
                                : nv_device_input_shape(&d->model->graphs[0], d->tensor);

    nv_compare(d->tensor, 0, d->due.input.data, d->got.input.data, &d->diff);
    for (int64_t i = 0; d->known != NULL && i < nv_shape_count(&d->tensor->shape); i++)
        d->diff.compared -= !d->known[i];
    NV_TRY(nv_discrepancy_make(d->tensor, shape, d->due.input.data, d->due.input.real,
                               d->got.input.data, d->known, &what, err));
    d->differ = nv_discrepancy_count(&what);
    nv_status st = NV_OK;
    if (d->differ > 0 && !nv_tolerated(d->options, &d->diff)) {
        d->status = NV_E_DIFFERS;
        st = nv_diagnose(&what, &d->findings, err);
        nv_findings_sort(&d->findings);
    }
    nv_discrepancy_free(&what);
    if (d->unused.count > 0)
        d->status = nv_status_worse(d->status, NV_E_NOT_RUN);
    return st;
}

static nv_status compare(nv_diff *d, nv_error *err)
{
    if (d->options->model != NULL)
        NV_TRY(find_tensor(d, err));
    NV_TRY(read_arrays(d, &d->due, d->options->operands[0], err));
    NV_TRY(read_arrays(d, &d->got, d->options->operands[1], err));
    NV_TRY(nv_diff_choose(d, err));
    if (d->tensor == NULL)
        NV_TRY(describe(d, err));
    NV_TRY(take(d, &d->due, err));
    NV_TRY(take(d, &d->got, err));
    NV_TRY(leave_out_lost(d, err));
    return judge(d, err);
}

static void free_side(nv_diff_side *side)
{
    nv_input_free(&side->input);
    nv_arrays_free(&side->arrays);
    free(side->known);
}

nv_status nv_diff_command(const nv_options *o, FILE *out, nv_error *err)
{
    nv_diff d = {.options = o, .status = NV_OK};

    nv_status st = compare(&d, err);
    nv_complaints_print(&d.unused, stderr);
    if (st == NV_OK)
        st = nv_diff_tell(&d, out, err);
    if (st == NV_OK)
        st = d.status;
    nv_findings_clear(&d.findings);
    nv_complaints_clear(&d.unused);
    free_side(&d.due);
    free_side(&d.got);
    free(d.known);
    nv_model_free(d.model);
    return st;
}
