/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_ARRAY_NPY_H
#define NV_ARRAY_NPY_H

#include "array/array.h"
#include "input.h"

/* A NumPy array in place. */
typedef struct nv_npy {
    nv_type type;
    nv_shape shape;
    const uint8_t *data;
    size_t bytes;
} nv_npy;

/* NV_E_INPUT: not an array, an unknown dtype, big-endian or in Fortran order. */
NV_MUST_CHECK nv_status nv_npy_parse(const nv_blob *file, nv_npy *array, nv_error *err);

/* Adds it to `arrays`, as `name` of name_length bytes, or without one: NULL. */
NV_MUST_CHECK nv_status nv_npy_put(const nv_blob *file, const char *name, size_t name_length,
                                   nv_arrays *arrays, nv_error *err);

/* Its values for an input of the same shape, but for dimensions of 1. NV_E_INPUT: another shape or
 * type. */
NV_MUST_CHECK nv_status nv_npy_to_input(const nv_npy *array, nv_input *input, nv_error *err);

#endif
