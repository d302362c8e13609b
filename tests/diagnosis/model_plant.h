/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes of quantization and of files, planted into the bytes of a sound .tflite file. */
#ifndef NV_TESTS_MODEL_PLANT_H
#define NV_TESTS_MODEL_PLANT_H

#include "finding.h"
#include "weighted.h"

/* ---- bytes of a model: model_bytes.c ---- */

/* A copy of the bytes that `model` was loaded from. Tensors are those of `model`. */
typedef struct nv_bytes {
    const nv_model *model;
    uint8_t *file; /* [model->file_bytes] */
} nv_bytes;

/* Writes one scale or zero point; the model's own has as many. */
void nv_bytes_scale(nv_bytes *b, const nv_tensor *t, int32_t i, double scale);
void nv_bytes_zero_point(nv_bytes *b, const nv_tensor *t, int32_t i, int64_t zero_point);
/* Only the first scale and zero point stay. */
void nv_bytes_one_scale(nv_bytes *b, const nv_tensor *t);
/* Writes an int8 or int32 constant; false: it does not fit. */
bool nv_bytes_value(nv_bytes *b, const nv_tensor *t, int64_t i, double value);
/* The constant lies in the file as it is used, and no other tensor has the same bytes. */
bool nv_bytes_owns(const nv_model *model, const nv_tensor *t);

/* ---- plants: model_plants.c ---- */

/* An int8 layer with weights, in the sound model. */
typedef struct nv_spot {
    const nv_graph *graph;
    const nv_node *node;
    nv_weighted w; /* a bias, if any, is int32 and constant */
    const nv_tensor *out;
    const float *real; /* [n], the float reference's values of `out` */
    int64_t n;
    bool is_lively;          /* the sample uses a quarter of the range of each input */
    bool is_clipped;         /* against the partner, as the next two */
    double alone_db, median; /* SQNR against a float partner of the layer, of the median layer */
} nv_spot;

/* By the thresholds of docs/CLI.md, told from the float values and the bytes alone. */
typedef enum nv_planted {
    NV_PLANTED_NOT,   /* the mistake is none here, or its outcome open */
    NV_PLANTED_BELOW, /* below the threshold: must not be named */
    NV_PLANTED_CASE   /* must be named */
} nv_planted;

typedef enum nv_told_by {
    NV_TOLD_BY_LINT,   /* about the file */
    NV_TOLD_BY_SAMPLE, /* about what a sample does */
    NV_TOLD_BY_PARTNER /* ... against another float model */
} nv_told_by;

typedef struct nv_model_plant {
    nv_finding_code code;
    nv_told_by by;
    const char *name;
    nv_planted (*make)(nv_bytes *b, const nv_spot *s);
} nv_model_plant;

extern const nv_model_plant nv_model_plants[];
extern const int nv_n_model_plants;

#endif
