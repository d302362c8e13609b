/* SPDX-License-Identifier: Apache-2.0 */
/* The values of a tensor: their integers, the real numbers they stand for, and back. */
#ifndef NV_VALIDATE_VALUES_H
#define NV_VALIDATE_VALUES_H

#include "nv/tensor.h"

/* The smallest and largest integer of a type; false for types that hold none. */
bool nv_type_range(nv_type type, int64_t *lo, int64_t *hi);

/* True where the tensor's integers stand for real numbers: an integer type with a scale. */
bool nv_is_quantized(const nv_tensor *tensor);

/* Element `i` as an integer. float32 gives a number that grows by one a representable value, so
 * that differences count units in the last place. */
int64_t nv_value_int(const nv_tensor *tensor, const void *data, int64_t i);
/* Stores the low bits of q as element i; of integer types and bool. */
void nv_value_set_int(const nv_tensor *tensor, void *data, int64_t i, int64_t q);

/* real[i] = scale * (q - zero_point) where quantized, otherwise the number itself. */
void nv_values_real(const nv_tensor *tensor, const void *data, float *real);

/* Row-major index of the largest value, the first of equals; -1: none of them is a number. */
int64_t nv_values_argmax(const float *real, int64_t n);

/* q = clamp(round(x / scale) + zero_point), halves away from zero, in float as TFLite Micro's
 * QUANTIZE computes it; unquantized types take the number itself, rounded. Returns how many
 * values had to be clamped. */
int64_t nv_values_from_real(const nv_tensor *tensor, const float *real, void *data);

#endif
