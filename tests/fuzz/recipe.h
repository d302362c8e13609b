/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a model that is sound as a file and mostly makes sense: what a fuzzer needs to get
 * past the loader without being told what a .tflite looks like. */
#ifndef NV_TESTS_RECIPE_H
#define NV_TESTS_RECIPE_H

#include <stddef.h>
#include <stdint.h>

/* The file that the bytes stand for, to be freed. Missing bytes are zeros. */
uint8_t *recipe_build(const uint8_t *recipe, size_t recipe_bytes, size_t *bytes);

#endif
