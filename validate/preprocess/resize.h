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
 * bytes. NV_E_INPUT: OpenCV's area was to enlarge, or a
 * library that takes bytes is given others. */
NV_MUST_CHECK nv_status nv_resize(const nv_field *from, nv_resize_kind kind, int32_t h, int32_t w,
                                  size_t max_bytes, nv_field *to, nv_error *err);

#endif
