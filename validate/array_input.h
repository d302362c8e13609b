/* SPDX-License-Identifier: Apache-2.0 */
/* An array of a file as the values of a tensor. */
#ifndef NV_VALIDATE_ARRAY_INPUT_H
#define NV_VALIDATE_ARRAY_INPUT_H

#include "array/array.h"

/* Bytes of the tensor's size are its values; bytes or numbers of its float32 size, and numbers with
 * a fraction, are real values, which are quantized. *known gets a mask of the elements, or NULL;
 * owned by the caller. `input` has its tensor, path and format. NV_E_INPUT: another size or type.
 */
NV_MUST_CHECK nv_status nv_array_to_input(const nv_array *array, nv_input *input, uint8_t **known,
                                          nv_error *err);

#endif
