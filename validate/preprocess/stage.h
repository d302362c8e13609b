/* SPDX-License-Identifier: Apache-2.0 */
/* A recipe at work: stages, each of which makes those rows that the next one asks for. */
#ifndef NV_PREPROCESS_STAGE_H
#define NV_PREPROCESS_STAGE_H

#include "preprocess/recipe.h"
#include "preprocess/resize.h"

/* Where all stages lead. */
typedef struct nv_target {
    nv_frame frame;
    int64_t count; /* elements that the tensor takes */
    size_t max_bytes;
} nv_target;

/* A step and the picture [h][w][c] that it makes; the first stage is the source, without a step. */
typedef struct nv_stage nv_stage;
struct nv_stage {
    const nv_step *step;
    nv_stage *before;
    const nv_field *source;
    int32_t h, w, c;
    int32_t x, y;   /* crop and pad: where the smaller picture begins in the larger one */
    nv_row_fn *row; /* of this stage; any y in 0 .. h - 1 */
    float *own;     /* [w][c]: the last row; NULL: those of the stage before are passed on */
    nv_resizer *resizer;
};

/* Sets up a stage for its step: `row`, what that needs, and h, w and c, which are those of the
 * stage before. NV_E_INPUT: the step does not fit the picture; NV_E_LIMIT: the picture is larger
 * than max_bytes. */
typedef nv_status nv_start_fn(const nv_target *target, nv_stage *s, nv_error *err);
#define NV_STEP(name, text, argument, parse, apply, what) nv_start_fn nv_start_##apply;
#include "preprocess/step.def"
#undef NV_STEP

/* For a step that makes rows: s->own for the size that is set, and `row` to fill it. */
NV_MUST_CHECK nv_status nv_stage_own(const nv_target *target, nv_stage *s, nv_row_fn *row,
                                     nv_error *err);
void nv_stage_free(nv_stage *s);

/* Row y [w][c] of the stage before, until the next call. */
static inline nv_status nv_row_before(const nv_stage *s, int32_t y, const float **row,
                                      nv_error *err)
{
    return s->before->row(s->before, y, row, err);
}

#endif
