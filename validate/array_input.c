/* SPDX-License-Identifier: Apache-2.0 */
#include "array_input.h"

#include "values.h"

#include <stdlib.h>
#include <string.h>

static nv_status no_memory(const nv_input *input, nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "%s: no memory for its values", input->path);
}

/* Numbers that are bytes of memory: a C array of char, a dump of bytes. */
static bool are_bytes(const nv_array *a)
{
    bool narrow = a->type == NV_INT8 || a->type == NV_UINT8 || a->type == NV_TYPE_COUNT;

    for (size_t i = 0; narrow && i < a->count; i++)
        narrow = a->numbers[i] >= -128 && a->numbers[i] <= 255 &&
                 a->numbers[i] == (double)(int)a->numbers[i];
    return narrow;
}

static bool are_real(const nv_array *a)
{
    return a->fractional || a->type == NV_FLOAT32 || a->type == NV_FLOAT64;
}

static nv_status take_real(const nv_array *a, nv_input *input, nv_error *err)
{
    float *real = malloc((a->count + 1) * sizeof *real);

    if (real == NULL)
        return no_memory(input, err);
    for (size_t i = 0; i < a->count; i++)
        real[i] = (float)a->numbers[i];
    return nv_input_take_real(input, real, err);
}

/* Integers in the tensor's own type; of 8 bits also as the other sign reads them. */
static nv_status take_integers(const nv_array *a, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    int64_t low = 0, high = 0;
    bool wraps = nv_type_bits(t->type) == 8 && are_bytes(a);

    if (t->type == NV_FLOAT32)
        return take_real(a, input, err);
    if (!nv_type_range(t->type, &low, &high))
        return nv_fail(err, NV_E_INPUT, "%s: numbers where '%.80s' takes %s", input->path, t->name,
                       nv_type_name(t->type));
    uint8_t *data = calloc(1, t->bytes + 1);
    if (data == NULL)
        return no_memory(input, err);
    for (size_t i = 0; i < a->count; i++) {
        double x = a->numbers[i];
        if (!wraps && !(x >= (double)low && x < (double)high + 1)) {
            free(data);
            return nv_fail(err, NV_E_INPUT, "%s: %g where '%.80s' takes %s", input->path, x,
                           t->name, nv_type_name(t->type));
        }
        nv_value_set_int(t, data, (int64_t)i, (int64_t)x);
    }
    nv_status st = nv_input_take(input, data, err);
    free(data);
    return st;
}

/* Bytes as a raw file of them would be taken, with its words for a wrong size. */
static nv_status take_bytes(const uint8_t *bytes, size_t count, nv_input *input, nv_error *err)
{
    const nv_blob blob = {input->path, bytes, count};
    return nv_format_raw(&blob, input, err);
}

static nv_status take_number_bytes(const nv_array *a, nv_input *input, nv_error *err)
{
    uint8_t *bytes = malloc(a->count + 1);

    if (bytes == NULL)
        return no_memory(input, err);
    for (size_t i = 0; i < a->count; i++)
        bytes[i] = (uint8_t)(int)a->numbers[i];
    nv_status st = take_bytes(bytes, a->count, input, err);
    free(bytes);
    return st;
}

/* The mask of bytes or numbers as one of elements; none where nothing was lost. */
static nv_status take_known(const nv_array *a, const nv_input *input, uint8_t **known,
                            nv_error *err)
{
    size_t n = (size_t)nv_shape_count(&input->tensor->shape);

    *known = NULL;
    if (a->known == NULL || n == 0 || memchr(a->known, 0, a->count) == NULL)
        return NV_OK;
    *known = malloc(n);
    if (*known == NULL)
        return no_memory(input, err);
    memset(*known, 1, n);
    for (size_t i = 0; i < a->count; i++)
        (*known)[i * n / a->count] &= a->known[i];
    return NV_OK;
}

static bool wrong_type(const nv_array *a, const nv_tensor *t)
{
    return a->type != NV_TYPE_COUNT && a->bytes != NULL && a->type != t->type &&
           nv_type_bits(a->type) != nv_type_bits(t->type) &&
           !(a->type == NV_FLOAT32 && nv_is_quantized(t));
}

nv_status nv_array_to_input(const nv_array *a, nv_input *input, uint8_t **known, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    size_t n = (size_t)nv_shape_count(&t->shape);
    nv_status st;

    *known = NULL;
    if (wrong_type(a, t))
        return nv_fail(err, NV_E_INPUT, "%s: %s values where '%.80s' has %s", input->path,
                       nv_type_name(a->type), t->name, nv_type_name(t->type));
    /* Words at the end of a hex dump may reach over the tensor's end. */
    bool rounded_up = a->line > 0 && a->count > t->bytes && a->count < t->bytes + 4;
    if (a->bytes != NULL)
        st = take_bytes(a->bytes, rounded_up ? t->bytes : a->count, input, err);
    else if (a->count != n && are_bytes(a) && !are_real(a))
        st = take_number_bytes(a, input, err);
    else if (a->count != n)
        st = nv_fail(err, NV_E_INPUT, "%s: %zu numbers where '%.80s' has %zu", input->path,
                     a->count, t->name, n);
    else if (are_real(a))
        st = take_real(a, input, err);
    else
        st = take_integers(a, input, err);
    return st == NV_OK ? take_known(a, input, known, err) : st;
}
