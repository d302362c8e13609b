/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Mistakes of firmware, planted into a tensor that is due. Written apart from validate/diagnose,
 * which has to name them.
 */
#ifndef NV_TESTS_PLANT_H
#define NV_TESTS_PLANT_H

#include "nv/rng.h"
#include "finding.h"
#include "nv/tensor.h"
#include "preprocess/recipe.h"

/* What firmware starts from. */
typedef struct nv_subject {
    const nv_tensor *tensor;
    int64_t n;
    int32_t h, w, c;    /* of the picture or spectrogram, also where the tensor is flat */
    const float *real;  /* [n], before quantization */
    const void *due;    /* [n], in the tensor's type */
    const void *before; /* [n], another sample of the same tensor; NULL: there is none */
    bool has_pixels;    /* real values are pixels 0 to 255 spread over [black, white] */
    double black, white;
} nv_subject;

/* Fills `got` from what `s` says; false: the mistake is none here. */
typedef bool nv_plant_fn(const nv_subject *s, nv_rng *rng, void *got);

/* In what order mistakes meet in firmware: pairs are of two that are common and follow. */
typedef enum nv_stage {
    NV_STAGE_VALUE,  /* normalisation and quantization */
    NV_STAGE_PLACE,  /* orientation */
    NV_STAGE_COLOUR, /* channels */
    NV_STAGE_COPY,   /* on the way into the tensor */
    NV_STAGE_ALONE   /* too rare to meet another one */
} nv_stage;

typedef struct nv_plant {
    nv_finding_code code;
    const char *name;
    nv_plant_fn *make;
    nv_stage stage;
    bool needs_sample; /* wants real values between the steps of the quantization */
} nv_plant;

extern const nv_plant nv_plants[];
extern const int nv_n_plants;

/* Element i of the tensor's type as an integer (float32: its number), and back with clamping. */
double nv_subject_get(const nv_subject *s, const void *data, int64_t i);
void nv_subject_put(const nv_subject *s, void *data, int64_t i, double value);

/* A pixel, 0 to 255, of the picture that is due, as firmware makes it of the source. */
typedef double nv_resize_plant_fn(const nv_field *source, const nv_frame *due, int32_t y, int32_t x,
                                  int32_t c);

typedef struct nv_resize_plant {
    const char *name;
    nv_resize_plant_fn *pixel;
    bool bgr;    /* wants three channels, and exchanges two of them */
    bool square; /* only for tensors as wide as high */
} nv_resize_plant;

extern const nv_resize_plant nv_resize_plants[];
extern const int nv_n_resize_plants;

#endif
