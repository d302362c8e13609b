/* SPDX-License-Identifier: Apache-2.0 */
/* Pictures: decoded from a file (a decoder a format), and as the values of a tensor. */
#ifndef NV_PICTURE_PICTURE_H
#define NV_PICTURE_PICTURE_H

#include "input.h"

/* Says that a picture is beyond what may be allocated, before it is: NV_E_LIMIT. */
NV_MUST_CHECK nv_status nv_picture_check_size(const nv_blob *file, uint64_t width, uint64_t height,
                                              int channels, size_t max_bytes, nv_error *err);

/* Decodes a whole file. *picture is to be freed in any case. NV_E_INPUT: broken, or of a kind that
 * is not read; NV_E_LIMIT: its pixels are more than max_bytes. */
typedef nv_status nv_decode_fn(const nv_blob *file, size_t max_bytes, nv_picture *picture,
                               nv_error *err);
nv_decode_fn nv_decode_png, nv_decode_jpeg, nv_decode_bmp;

void nv_picture_free(nv_picture *picture);

/* By the input's recipe; without one, 8-bit pixels u become u - 128 (int8) or u (uint8) where the
 * tensor's real range is [0,255], [0,1] or [-1,1]; nothing is resized or recoloured. */
NV_MUST_CHECK nv_status nv_picture_to_input(const nv_picture *picture, nv_input *input,
                                            nv_error *err);

/* Pixels in the tensor's layout, [elements], which are changed: the same. */
NV_MUST_CHECK nv_status nv_pixels_to_input(uint8_t *pixels, nv_input *input, nv_error *err);

#endif
