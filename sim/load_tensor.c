/* SPDX-License-Identifier: Apache-2.0 */
/* One tensor of the file: shape, type, constant values, quantization. */
#include "load.h"
#include "message.h"
#include "schema.h"

#include <math.h>
#include <string.h>

/* Bounds of the zero point: the values that the type holds. */
typedef struct range {
    int64_t min, max;
} range;

static bool integer_range(nv_type type, range *r)
{
    switch (type) {
    case NV_INT4:
        *r = (range){-8, 7};
        return true;
    case NV_INT8:
        *r = (range){INT8_MIN, INT8_MAX};
        return true;
    case NV_UINT8:
        *r = (range){0, UINT8_MAX};
        return true;
    case NV_INT16:
        *r = (range){INT16_MIN, INT16_MAX};
        return true;
    case NV_INT32:
    case NV_INT64:
        *r = (range){INT32_MIN, INT32_MAX};
        return true;
    default:
        return false;
    }
}

/* 0 to NV_MAX_RANK dimensions of 0 or more, together at most INT32_MAX elements, counted without
 * the empty dimensions so that no partial product overflows anywhere else either. */
static nv_status load_shape(const nv_table *t, nv_shape *shape, const char **refusal, nv_error *err)
{
    nv_vector dims;
    int64_t count = 1;

    NV_TRY(nv_table_vector(t, NV_FIELD(Tensor, shape), sizeof(int32_t), &dims, err));
    if (dims.count > NV_MAX_RANK) {
        *refusal = "more than 8 dimensions";
        return NV_OK;
    }
    shape->rank = (int32_t)dims.count;
    for (uint32_t i = 0; i < dims.count; i++) {
        int32_t dim = nv_vector_i32(&dims, i);
        if (dim == -1) {
            *refusal = "dynamic shape (a dimension of -1)";
            dim = 0;
        }
        if (dim < 0)
            return nv_fail_at(err, NV_E_MODEL, (int64_t)dims.at,
                              "dimension %u is %d, expected 0 or more", (unsigned)i, (int)dim);
        shape->dim[i] = dim;
    }
    for (int32_t i = 0; i < shape->rank; i++) {
        int32_t dim = shape->dim[i] > 0 ? shape->dim[i] : 1;
        if (count > INT32_MAX / dim)
            return nv_fail_at(err, NV_E_MODEL, (int64_t)dims.at,
                              "shape %s has more than 2147483647 elements", nv_text_shape(shape).s);
        count *= dim;
    }
    return NV_OK;
}

/* In the flatbuffer, or behind it (schema 3c). */
nv_status nv_find_buffer(const nv_loader *l, uint32_t index, size_t *at, uint64_t *bytes,
                         bool *external, nv_error *err)
{
    nv_table buffer;
    nv_vector data;
    uint64_t offset;

    *at = 0;
    if (index >= l->buffers.count)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)l->buffers.at,
                          "buffer %u, but the model has %u buffers", (unsigned)index,
                          (unsigned)l->buffers.count);
    NV_TRY(nv_vector_table(&l->buffers, index, &buffer, err));
    NV_TRY(nv_table_vector(&buffer, NV_FIELD(Buffer, data), 1, &data, err));
    NV_TRY(nv_table_u64(&buffer, NV_FIELD(Buffer, offset), 0, &offset, err));
    *at = data.at;
    *bytes = data.count;
    *external = data.count == 0 && offset > 1; /* 0 and 1 mean: none */
    if (!*external)
        return NV_OK;
    NV_TRY(nv_table_u64(&buffer, NV_FIELD(Buffer, size), 0, bytes, err));
    if (offset > l->model->file_bytes || *bytes > l->model->file_bytes - offset)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)buffer.at,
                          "buffer %u is %llu bytes at offset %llu, past the end of the file (%zu "
                          "bytes); likely cause: the file is truncated",
                          (unsigned)index, (unsigned long long)*bytes, (unsigned long long)offset,
                          l->model->file_bytes);
    *at = (size_t)offset;
    return NV_OK;
}

/* Constant values: in place where they are aligned for their type, otherwise a copy. */
static nv_status load_data(const nv_loader *l, const nv_table *t, nv_tensor *tensor, nv_error *err)
{
    uint32_t index;
    size_t at;
    uint64_t bytes;
    size_t align = (size_t)(nv_type_bits(tensor->type) + 7) / 8;

    NV_TRY(nv_table_u32(t, NV_FIELD(Tensor, buffer), 0, &index, err));
    NV_TRY(nv_find_buffer(l, index, &at, &bytes, &tensor->is_external, err));
    if (bytes == 0)
        return NV_OK;
    if (bytes < tensor->bytes)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)at,
                          "buffer %u holds %llu bytes, but %s of shape %s needs %zu",
                          (unsigned)index, (unsigned long long)bytes, nv_type_name(tensor->type),
                          nv_text_shape(&tensor->shape).s, tensor->bytes);
    tensor->data = l->model->file + at;
    if (at % align != 0) {
        void *copy;
        NV_TRY(nv_memory_get(l->memory, tensor->bytes, 1, "misaligned constant", &copy, err));
        memcpy(copy, l->model->file + at, tensor->bytes);
        tensor->data = copy;
    }
    if (tensor->type == NV_BOOL)
        for (size_t i = 0; i < tensor->bytes; i++)
            if (l->model->file[at + i] > 1)
                return nv_fail_at(err, NV_E_MODEL, (int64_t)(at + i),
                                  "a bool is %u, expected 0 or 1", l->model->file[at + i]);
    return NV_OK;
}

/* The dimension of `count` elements that the scales belong to: quantized_dimension, save for a
 * vector, whose only dimension it must be (TFLite Micro accepts a bias with its filter's). */
static nv_status find_axis(const nv_table *q, nv_tensor *tensor, nv_error *err)
{
    nv_quant *quant = &tensor->quant;
    const nv_shape *shape = &tensor->shape;
    int32_t axis;

    NV_TRY(nv_table_i32(q, NV_FIELD(QuantizationParameters, quantized_dimension), 0, &axis, err));
    quant->axis_in_file = axis;
    quant->axis = quant->count == 1 || shape->rank == 1 ? 0 : axis;
    if (quant->count > 1 &&
        (quant->axis < 0 || quant->axis >= shape->rank || shape->dim[quant->axis] != quant->count))
        return nv_fail_at(err, NV_E_MODEL, (int64_t)q->at,
                          "%d scales along quantized_dimension %d, which shape %s does not have",
                          (int)quant->count, (int)axis, nv_text_shape(shape).s);
    return NV_OK;
}

/* As TFLite Micro: without a scale or without a zero point a tensor is not quantized, and one
 * zero point serves all channels. Floats are never quantized, whatever the file says. */
static nv_status load_quant(const nv_loader *l, const nv_table *t, nv_tensor *tensor,
                            const char **refusal, nv_error *err)
{
    nv_table q;
    nv_vector scales, zero_points;
    uint8_t details;
    range valid;
    float *scale;
    int32_t *zero_point;

    NV_TRY(nv_table_table(t, NV_FIELD(Tensor, quantization), &q, err));
    NV_TRY(nv_table_u8(&q, NV_FIELD(QuantizationParameters, details_type), 0, &details, err));
    if (details != 0)
        *refusal = "blockwise or custom quantization";
    NV_TRY(
        nv_table_vector(&q, NV_FIELD(QuantizationParameters, scale), sizeof(float), &scales, err));
    NV_TRY(nv_table_vector(&q, NV_FIELD(QuantizationParameters, zero_point), sizeof(int64_t),
                           &zero_points, err));
    if (scales.count == 0 || zero_points.count == 0 || !integer_range(tensor->type, &valid))
        return NV_OK;
    if (zero_points.count != 1 && zero_points.count != scales.count)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)zero_points.at,
                          "%u zero points for %u scales, expected 1 or as many",
                          (unsigned)zero_points.count, (unsigned)scales.count);
    tensor->quant.count = (int32_t)scales.count;
    NV_TRY(find_axis(&q, tensor, err));

    NV_TRY(nv_memory_get(l->memory, scales.count, sizeof *scale, "scales", &scale, err));
    NV_TRY(nv_memory_get(l->memory, scales.count, sizeof *zero_point, "zero points", &zero_point,
                         err));
    for (uint32_t i = 0; i < scales.count; i++) {
        int64_t z = nv_vector_i64(&zero_points, zero_points.count == 1 ? 0 : i);
        scale[i] = nv_vector_f32(&scales, i);
        if (!isfinite(scale[i]) || scale[i] < 0)
            return nv_fail_at(err, NV_E_MODEL, (int64_t)scales.at,
                              "scale %u is %g, expected a finite number of 0 or more", (unsigned)i,
                              (double)scale[i]);
        if (z < valid.min || z > valid.max)
            return nv_fail_at(err, NV_E_MODEL, (int64_t)zero_points.at,
                              "zero point %u is %lld, expected %lld to %lld for %s", (unsigned)i,
                              (long long)z, (long long)valid.min, (long long)valid.max,
                              nv_type_name(tensor->type));
        zero_point[i] = (int32_t)z;
    }
    tensor->quant.scale = scale;
    tensor->quant.zero_point = zero_point;
    return NV_OK;
}

/* What the schema allows and we do not read. */
static nv_status find_refusal(const nv_table *t, nv_type type, const char **refusal, nv_error *err)
{
    nv_table sparsity;
    uint32_t external;

    NV_TRY(nv_table_table(t, NV_FIELD(Tensor, sparsity), &sparsity, err));
    NV_TRY(nv_table_u32(t, NV_FIELD(Tensor, external_buffer), 0, &external, err));
    if (nv_table_present(&sparsity))
        *refusal = "sparse weights";
    else if (external != 0)
        *refusal = "weights in another file";
    else if (nv_type_bits(type) == 0)
        *refusal = nv_type_name(type);
    return NV_OK;
}

static nv_status load(nv_loader *l, const nv_table *t, nv_tensor *tensor, const char **refusal,
                      nv_error *err)
{
    uint8_t type;

    NV_TRY(nv_table_enum(t, NV_FIELD(Tensor, type), NV_TYPE_COUNT - 1, &type, err));
    NV_TRY(nv_table_bool(t, NV_FIELD(Tensor, is_variable), false, &tensor->is_variable, err));
    tensor->type = (nv_type)type;
    NV_TRY(find_refusal(t, tensor->type, refusal, err));
    NV_TRY(load_shape(t, &tensor->shape, refusal, err));
    if (*refusal != NULL)
        return NV_OK;
    int64_t count = nv_shape_count(&tensor->shape);
    tensor->bytes = (size_t)(count * nv_type_bits(tensor->type) + 7) / 8;
    NV_TRY(load_data(l, t, tensor, err));
    return load_quant(l, t, tensor, refusal, err);
}

nv_status nv_load_tensor(nv_loader *l, const nv_table *t, int32_t graph, int32_t index,
                         nv_tensor *tensor, nv_error *err)
{
    const char *refusal = NULL;

    tensor->index = index;
    NV_TRY(nv_table_string(t, NV_FIELD(Tensor, name), &tensor->name, err));
    if (tensor->name == NULL)
        tensor->name = "";
    nv_status status = load(l, t, tensor, &refusal, err);
    if (status != NV_OK) {
        nv_error_prefix(err, "tensor %d (%s): ", (int)index, nv_text_escape(tensor->name).s);
        return status;
    }
    if (refusal == NULL)
        return NV_OK;
    tensor->type = NV_TYPE_COUNT;
    return nv_refuse(&l->refusals, l->memory, "tensor", graph, index, refusal, err);
}
