/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes: what becomes of a picture or of sound before it is quantized (step.def, preset.def). */
#ifndef NV_PREPROCESS_RECIPE_H
#define NV_PREPROCESS_RECIPE_H

#include "nv/tensor.h"
#include "preprocess/field.h"

typedef enum nv_step_kind {
#define NV_STEP(name, text, argument, parse, apply, what) NV_STEP_##name,
#include "preprocess/step.def"
#undef NV_STEP
    NV_STEP_KINDS
} nv_step_kind;

/* How a size is given. */
typedef enum nv_extent {
    NV_EXTENT_SIZE,   /* width x height */
    NV_EXTENT_INPUT,  /* the tensor's */
    NV_EXTENT_SHORT,  /* the shorter side becomes `width` */
    NV_EXTENT_SQUARE, /* the largest inside, or the smallest around */
    NV_EXTENT_PERCENT /* value[0] of both sides */
} nv_extent;

typedef struct nv_step {
    nv_step_kind kind;
    nv_extent extent;
    int32_t width, height, channels;
    bool placed; /* at x, y; otherwise in the middle */
    int32_t x, y;
    int choice; /* nv_resize_kind, or the row of gray weights */
    int n_values;
    double value[NV_FIELD_CHANNELS];
} nv_step;

enum { NV_STEPS = 16 };

typedef struct nv_recipe {
    const char *preset; /* its name; NULL: none */
    nv_step step[NV_STEPS];
    int n;
} nv_recipe;

/* A recipe such as "resize=96x96:bilinear,gray,mean=127.5,std=127.5", or a preset's name.
 * NV_E_USAGE names the step and what it takes. */
NV_MUST_CHECK nv_status nv_recipe_parse(const char *text, nv_recipe *recipe, nv_error *err);

/* The recipe as nv_recipe_parse reads it. */
const char *nv_recipe_text(const nv_recipe *recipe, char *text, size_t size);

/* One step of it: `argument` is what stands behind "=" ("": nothing). False: the step does not take
 * that. The length, as snprintf's, of a step as text: "resize=96x96:bilinear:tf". */
bool nv_step_parse(nv_step_kind kind, const char *argument, nv_step *step);
size_t nv_step_text(const nv_step *step, char *text, size_t size);

/* The first step of that kind; NULL: none. */
const nv_step *nv_recipe_find(const nv_recipe *recipe, nv_step_kind kind);

/* What a tensor takes; flat tensors are one row, whatever they mean. */
typedef struct nv_frame {
    int32_t h, w, c;
    bool flat;
} nv_frame;

nv_frame nv_frame_of(const nv_shape *shape, bool planar);

/* Rows of a result of which the others are not needed, in any order. */
typedef struct nv_rows {
    const nv_shape *shape; /* of the tensor that takes all of them */
    const int32_t *at;     /* [n] */
    int32_t n;
} nv_rows;

/* `source` through all steps, for a tensor of that shape: *out is made, [h][w][c] or with nchw
 * [c][h][w]; h is rows->n, or with NULL the tensor's. NV_E_INPUT: a step does not fit the picture,
 * or the result not the tensor. */
NV_MUST_CHECK nv_status nv_recipe_apply(const nv_recipe *recipe, const nv_field *source,
                                        const nv_shape *shape, const nv_rows *rows,
                                        size_t max_bytes, nv_field *out, nv_error *err);

/* All rows, without a look at what the tensor takes: *out is what the steps leave. */
NV_MUST_CHECK nv_status nv_recipe_apply_steps(const nv_recipe *recipe, const nv_field *source,
                                              const nv_shape *shape, size_t max_bytes,
                                              nv_field *out, nv_error *err);

/* For --help and `list`. */
typedef struct nv_preset {
    const char *name, *recipe, *what;
} nv_preset;
extern const nv_preset nv_presets[];
extern const int nv_n_presets;

typedef struct nv_step_row {
    const char *name, *argument, *what;
} nv_step_row;
extern const nv_step_row nv_step_rows[NV_STEP_KINDS];

#endif
