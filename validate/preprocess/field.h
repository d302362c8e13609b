/* SPDX-License-Identifier: Apache-2.0 */
/* A picture, or sound, on its way through a recipe: real values [h][w][c]. */
#ifndef NV_PREPROCESS_FIELD_H
#define NV_PREPROCESS_FIELD_H

#include "nv/status.h"

#include <stddef.h>
#include <stdint.h>

enum { NV_FIELD_CHANNELS = 4 };

typedef struct nv_field {
    int32_t h, w, c; /* c is 1 to NV_FIELD_CHANNELS: gray, gray and alpha, RGB, RGBA */
    float *values;   /* [h][w][c], owned */
} nv_field;

/* NV_E_LIMIT: more than max_bytes. */
NV_MUST_CHECK nv_status nv_field_fits(int64_t h, int64_t w, int32_t c, size_t max_bytes,
                                      nv_error *err);
/* As nv_field_fits. The values are not set. */
NV_MUST_CHECK nv_status nv_field_make(int64_t h, int64_t w, int32_t c, size_t max_bytes,
                                      nv_field *field, nv_error *err);
void nv_field_free(nv_field *field);

static inline float *nv_field_at(const nv_field *f, int64_t y, int64_t x)
{
    return f->values + (y * f->w + x) * f->c;
}

#endif
