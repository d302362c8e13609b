/* SPDX-License-Identifier: Apache-2.0 */
/* One file as the values of one input tensor. A format is one row of a table in input.c. */
#ifndef NV_VALIDATE_INPUT_H
#define NV_VALIDATE_INPUT_H

#include "nv/status.h"
#include "nv/tensor.h"
#include "preprocess/recipe.h"

/* Pixels of 8 bits a channel, [height][width][channels]. */
typedef struct nv_picture {
    int32_t width, height;
    int channels;    /* 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA */
    uint8_t *pixels; /* owned */
} nv_picture;

/* What a file is to be read for. */
typedef struct nv_reading {
    const nv_tensor *tensor;
    int32_t position;        /* among the model's inputs; -1: none of them */
    size_t max_bytes;        /* that one buffer may have */
    const nv_recipe *recipe; /* what pictures, sound and raw pixels go through; NULL: none */
} nv_reading;

typedef struct nv_input {
    const nv_tensor *tensor;
    int32_t position; /* as in nv_reading */
    size_t max_bytes;
    const nv_recipe *recipe;
    const nv_rows *rows; /* of the recipe's result, which are all that `tensor` takes; NULL: all */
    const char *path;
    const char *format; /* name of the row */
    char how[400];      /* what was done to the file's values; "" for nothing */
    void *data;         /* tensor->bytes, the tensor's own type */
    float *real;        /* the values before they were quantized; NULL: what data stands for */
    nv_field source;    /* what the recipe began with; values NULL: no recipe */
} nv_input;

typedef struct nv_blob {
    const char *path;
    const uint8_t *data;
    size_t bytes;
} nv_blob;

/* Fills input->data, ->real and ->how from a whole file. */
typedef nv_status nv_format_fn(const nv_blob *file, nv_input *input, nv_error *err);
nv_format_fn nv_format_raw, nv_format_npy, nv_format_npz_input, nv_format_csv, nv_format_c_source,
    nv_format_wav;

/* Reads `path`, which must outlive *input. */
NV_MUST_CHECK nv_status nv_input_read(const char *path, const nv_reading *reading, nv_input *input,
                                      nv_error *err);
void nv_input_free(nv_input *input);

/* For messages: "input", or "tensor" of what is none of the model's inputs. */
const char *nv_input_role(const nv_input *input);

/* For formats: the values as they are ... */
NV_MUST_CHECK nv_status nv_input_take(nv_input *input, const void *data, nv_error *err);
/* ... or real numbers (malloc'ed, owned from here on), to be quantized. */
NV_MUST_CHECK nv_status nv_input_take_real(nv_input *input, float *real, nv_error *err);
/* ... or what input->recipe makes of a picture or of sound (owned from here on). */
NV_MUST_CHECK nv_status nv_input_take_source(nv_input *input, nv_field *source, nv_error *err);

#endif
