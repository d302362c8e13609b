/* SPDX-License-Identifier: Apache-2.0 */
/* One file as the values of one input tensor. A format is one row of a table in input.c. */
#ifndef NV_VALIDATE_INPUT_H
#define NV_VALIDATE_INPUT_H

#include "nv/status.h"
#include "nv/tensor.h"

typedef struct nv_input {
    const nv_tensor *tensor;
    const char *path;
    const char *format; /* name of the row */
    char how[160];      /* what was done to the file's values; "" for nothing */
    void *data;         /* tensor->bytes, the tensor's own type */
    float *real;        /* the values before they were quantized; NULL: what data stands for */
} nv_input;

typedef struct nv_blob {
    const char *path;
    const uint8_t *data;
    size_t bytes;
} nv_blob;

/* Fills input->data, ->real and ->how from a whole file. */
typedef nv_status nv_format_fn(const nv_blob *file, nv_input *input, nv_error *err);
nv_format_fn nv_format_raw, nv_format_npy, nv_format_png;

/* Reads `path` for `tensor`; `path` must outlive *input. */
NV_MUST_CHECK nv_status nv_input_read(const char *path, const nv_tensor *tensor, size_t max_bytes,
                                      nv_input *input, nv_error *err);
void nv_input_free(nv_input *input);

/* For formats: the values as they are ... */
NV_MUST_CHECK nv_status nv_input_take(nv_input *input, const void *data, nv_error *err);
/* ... or real numbers (malloc'ed, owned from here on), to be quantized. */
NV_MUST_CHECK nv_status nv_input_take_real(nv_input *input, float *real, nv_error *err);

#endif
