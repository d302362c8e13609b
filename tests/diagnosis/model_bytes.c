/* SPDX-License-Identifier: Apache-2.0 */
#include "model_plant.h"

#include "cursor.h"
#include "schema.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The model has been loaded: what is not found now is a fault of the test. */
static nv_vector vector_of(const nv_bytes *b, const nv_tensor *t, nv_schema_field field,
                           size_t element_bytes)
{
    nv_error err = NV_ERROR_INIT;
    nv_table root, graph, tensor, quantization;
    nv_vector graphs, tensors, found;

    if (nv_cursor_root(b->file, b->model->file_bytes, "TFL3", &root, &err) != NV_OK ||
        nv_table_vector(&root, NV_FIELD(Model, subgraphs), 4, &graphs, &err) != NV_OK ||
        nv_vector_table(&graphs, 0, &graph, &err) != NV_OK ||
        nv_table_vector(&graph, NV_FIELD(SubGraph, tensors), 4, &tensors, &err) != NV_OK ||
        nv_vector_table(&tensors, (uint32_t)t->index, &tensor, &err) != NV_OK ||
        nv_table_table(&tensor, NV_FIELD(Tensor, quantization), &quantization, &err) != NV_OK ||
        nv_table_vector(&quantization, field, element_bytes, &found, &err) != NV_OK ||
        found.count == 0) {
        fprintf(stderr, "models: tensor %d: %s\n", t->index, err.message);
        exit(2);
    }
    return found;
}

static nv_vector scales_of(const nv_bytes *b, const nv_tensor *t)
{
    return vector_of(b, t, NV_FIELD(QuantizationParameters, scale), sizeof(float));
}

static nv_vector zero_points_of(const nv_bytes *b, const nv_tensor *t)
{
    return vector_of(b, t, NV_FIELD(QuantizationParameters, zero_point), sizeof(int64_t));
}

void nv_bytes_scale(nv_bytes *b, const nv_tensor *t, int32_t i, double scale)
{
    const float single = (float)scale;

    memcpy(b->file + scales_of(b, t).at + (size_t)i * sizeof single, &single, sizeof single);
}

void nv_bytes_zero_point(nv_bytes *b, const nv_tensor *t, int32_t i, int64_t zero_point)
{
    nv_vector v = zero_points_of(b, t);

    i = v.count == 1 ? 0 : i; /* one may serve all channels */
    memcpy(b->file + v.at + (size_t)i * sizeof zero_point, &zero_point, sizeof zero_point);
}

void nv_bytes_one_scale(nv_bytes *b, const nv_tensor *t)
{
    const uint32_t one = 1;

    /* The count stands before the elements. */
    memcpy(b->file + scales_of(b, t).at - sizeof one, &one, sizeof one);
    memcpy(b->file + zero_points_of(b, t).at - sizeof one, &one, sizeof one);
}

bool nv_bytes_value(nv_bytes *b, const nv_tensor *t, int64_t i, double value)
{
    const double most = t->type == NV_INT8 ? INT8_MAX : INT32_MAX;
    uint8_t *data = b->file + ((const uint8_t *)t->data - b->model->file);
    const int32_t word = (int32_t)fmax(-most, fmin(most, value));
    const int8_t octet = (int8_t)fmax(INT8_MIN, fmin(INT8_MAX, value));

    if (t->type == NV_INT8)
        memcpy(data + i, &octet, sizeof octet);
    else
        memcpy(data + (size_t)i * sizeof word, &word, sizeof word);
    return fabs(value) <= most;
}

bool nv_bytes_owns(const nv_model *model, const nv_tensor *t)
{
    const nv_graph *g = &model->graphs[0];
    const uintptr_t at = (uintptr_t)t->data, file = (uintptr_t)model->file;
    int others = 0;

    for (int32_t i = 0; i < g->n_tensors; i++)
        others += i != t->index && g->tensors[i].data == t->data;
    return t->data != NULL && at >= file && at < file + model->file_bytes && others == 0;
}
