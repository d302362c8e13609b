/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify diff A B`: two dumps of one tensor, A as it is due and B as the device had it. */
#ifndef NV_VALIDATE_DIFF_H
#define NV_VALIDATE_DIFF_H

#include "array/array.h"
#include "compare.h"
#include "finding.h"
#include "model.h"
#include "options.h"

typedef struct nv_diff_side {
    nv_arrays arrays;
    const nv_array *array; /* the one that is compared */
    nv_input input;        /* the same as values of the tensor */
    uint8_t *known;        /* [elements], 0: lost; NULL: none was */
} nv_diff_side;

typedef struct nv_diff {
    const nv_options *options;
    nv_model *model;         /* NULL: the dumps say what they are */
    nv_tensor own;           /* as the dumps say it */
    const nv_tensor *tensor; /* of the model, or `own` */
    bool has_shape;          /* otherwise taken for a vector */
    nv_diff_side due, got;
    uint8_t *known; /* [elements] on both sides; NULL: all are */
    nv_complaints unused;
    nv_comparison diff; /* of what is known on both sides */
    int64_t differ;     /* elements that do by more than float's doubt at halves */
    nv_findings findings;
    nv_status status; /* NV_OK, NV_E_DIFFERS, NV_E_NOT_RUN: not all could be used */
} nv_diff;

/* The status is as above where the comparison was made and told. */
NV_MUST_CHECK nv_status nv_diff_command(const nv_options *options, FILE *out, nv_error *err);

/* Sets the array of each side, once its arrays are read. Complains of what has its name, too, and,
 * where the user does not say which tensor it is, of what differs under another name. NV_E_INPUT:
 * there are several or none. */
NV_MUST_CHECK nv_status nv_diff_choose(nv_diff *diff, nv_error *err);

/* Tells of it as text, and as JSON where that was asked for (docs/diff.schema.json). */
NV_MUST_CHECK nv_status nv_diff_tell(const nv_diff *diff, FILE *out, nv_error *err);

#endif
