/* SPDX-License-Identifier: Apache-2.0 */
/* Resizing as the libraries do it (resize.def). */
#ifndef NV_PREPROCESS_RESIZE_H
#define NV_PREPROCESS_RESIZE_H

#include "preprocess/field.h"

typedef enum nv_resize_kind {
#define NV_RESIZE(method, convention, m, c, taps, arithmetic, what)                                \
    NV_RESIZE_##method##_##convention,
#include "preprocess/resize.def"
#undef NV_RESIZE
    NV_RESIZE_KINDS
} nv_resize_kind;

/* The row of "method" or "method:convention"; NV_RESIZE_KINDS: there is none. */
nv_resize_kind nv_resize_named(const char *text, size_t length);
/* "bilinear:pil" */
const char *nv_resize_name(nv_resize_kind kind);
const char *nv_resize_what(nv_resize_kind kind);
/* All names, for a message: "bilinear:tf, bilinear:tf-aa, ..." */
const char *nv_resize_names(char *text, size_t size);

/* `to` is made: h rows, w columns. Values are pixels 0 to 255, whole ones where the library takes
 * bytes. NV_E_INPUT: OpenCV's area was to enlarge, or a library that takes bytes is given others.
 */
NV_MUST_CHECK nv_status nv_resize(const nv_field *from, nv_resize_kind kind, int32_t h, int32_t w,
                                  size_t max_bytes, nv_field *to, nv_error *err);

/* The same a row at a time, in any order; of `from` only the size is read. */
typedef struct nv_resizer nv_resizer;
NV_MUST_CHECK nv_status nv_resizer_open(const nv_field *from, nv_resize_kind kind, int32_t h,
                                        int32_t w, size_t max_bytes, nv_resizer **resizer,
                                        nv_error *err);
void nv_resizer_close(nv_resizer *resizer);

/* Sets *row to row y [w][c] of a picture, until the next call. */
typedef nv_status nv_row_fn(void *picture, int32_t y, const float **row, nv_error *err);

/* Row y [w][c]; `source` is asked once for each row of `picture` that matters. */
NV_MUST_CHECK nv_status nv_resizer_row(nv_resizer *resizer, int32_t y, nv_row_fn *source,
                                       void *picture, float *row, nv_error *err);

#endif
