/* SPDX-License-Identifier: Apache-2.0 */
/* Arrays in files that may hold several: .npz, C sources, and numbers in a row (.csv). */
#include "array/npy.h"
#include "array_input.h"
#include "values.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* "arr_1" of numpy.savez, or "1": the number; -1: neither. */
static int64_t number_in(const char *name)
{
    char *end;
    const char *digits = strncmp(name, "arr_", 4) == 0 ? name + 4 : name;
    long long number = strtoll(digits, &end, 10);

    return *digits >= '0' && *digits <= '9' && *end == '\0' ? number : -1;
}

/* The array for an input: the only one, the one of the tensor's name, the one of its number. */
static const nv_array *find_array(const nv_arrays *a, const nv_input *input)
{
    if (a->count == 1)
        return &a->items[0];
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].name != NULL && strcmp(a->items[i].name, input->tensor->name) == 0)
            return &a->items[i];
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].name != NULL && input->position >= 0 &&
            number_in(a->items[i].name) == input->position)
            return &a->items[i];
    return NULL;
}

/* Integers of a table are the tensor's own; those that it cannot hold are something else. */
static nv_status check_integers(const nv_array *a, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    int64_t low = 0, high = 0;

    if (a->fractional || !nv_type_range(t->type, &low, &high))
        return NV_OK;
    for (size_t i = 0; i < a->count; i++)
        if (!(a->numbers[i] >= (double)low && a->numbers[i] <= (double)high))
            return nv_fail(err, NV_E_INPUT, "%s: %g where %s '%.80s' takes %s%s", input->path,
                           a->numbers[i], nv_input_role(input), t->name, nv_type_name(t->type),
                           t->type == NV_INT8 && a->numbers[i] <= 255
                               ? "; pixels? q = u - 128"
                               : " (numbers with a point are quantized)");
    (void)snprintf(input->how, sizeof input->how, "integers taken as the tensor's own %s",
                   nv_type_name(t->type));
    return NV_OK;
}

static nv_status take_array(const nv_array *a, nv_input *input, nv_error *err)
{
    uint8_t *known = NULL;
    size_t due = (size_t)nv_shape_count(&input->tensor->shape);

    if (a->bytes != NULL && a->shape.rank >= 0) {
        const nv_npy npy = {a->type, a->shape, a->bytes, a->count};
        return nv_npy_to_input(&npy, input, err);
    }
    if (a->type == NV_TYPE_COUNT && a->numbers != NULL && a->count != due)
        return nv_fail(err, NV_E_INPUT, "%s: %zu numbers where %s '%.80s' takes %zu", input->path,
                       a->count, nv_input_role(input), input->tensor->name, due);
    if (a->type == NV_TYPE_COUNT && a->numbers != NULL)
        NV_TRY(check_integers(a, input, err));
    nv_status st = nv_array_to_input(a, input, &known, err);
    free(known);
    return st;
}

static nv_status take_one(const nv_arrays *a, nv_input *input, nv_error *err)
{
    const nv_array *one = find_array(a, input);

    /* An input has to be whole. */
    if (a->complaints->count > 0)
        return nv_fail(err, NV_E_INPUT, "%s",
                       a->complaints->items[0] == NULL ? "no memory" : a->complaints->items[0]);
    if (one == NULL)
        return nv_fail(err, NV_E_INPUT,
                       "%s: %zu arrays ('%.40s', '%.40s' ...), and none is called '%.80s'%s",
                       input->path, a->count, a->items[0].name == NULL ? "" : a->items[0].name,
                       a->items[1].name == NULL ? "" : a->items[1].name, input->tensor->name,
                       input->position >= 0 ? ", nor by the input's number" : "");
    return take_array(one, input, err);
}

/* The file's suffix says what it is: its content is not asked. */
static nv_status read_as(const nv_array_format *format, const nv_blob *file, nv_input *input,
                         nv_error *err)
{
    nv_complaints complaints = {.count = 0};
    nv_arrays arrays = {.path = file->path,
                        .format = format->name,
                        .max_bytes = input->max_bytes,
                        .complaints = &complaints};
    nv_status st = NV_OK;

    if (format->is(file))
        st = format->read(file, &arrays, err);
    if (st == NV_OK)
        st = arrays.count == 0 || arrays.items[0].count == 0
                 ? nv_fail(err, NV_E_INPUT, "%s: read as %s, it holds no array", file->path,
                           format->name)
                 : take_one(&arrays, input, err);
    nv_arrays_free(&arrays);
    nv_complaints_clear(&complaints);
    return st;
}

nv_status nv_format_npz_input(const nv_blob *file, nv_input *input, nv_error *err)
{
    return read_as(&nv_format_npz, file, input, err);
}

nv_status nv_format_csv(const nv_blob *file, nv_input *input, nv_error *err)
{
    return read_as(&nv_format_numbers, file, input, err);
}

nv_status nv_format_c_source(const nv_blob *file, nv_input *input, nv_error *err)
{
    return read_as(&nv_format_c_array, file, input, err);
}
