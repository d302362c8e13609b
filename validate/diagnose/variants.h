/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes that resemble one: what firmware may have done with the same picture instead. */
#ifndef NV_DIAGNOSE_VARIANTS_H
#define NV_DIAGNOSE_VARIANTS_H

#include "preprocess/recipe.h"

enum { NV_VARIANTS = 64 };

/* Other ways to resize, a crop or a border instead of another aspect, no resizing at all; the more
 * common first. Returns how many. 0: the recipe leaves the picture's size alone. */
int nv_variants_of(const nv_recipe *recipe, const nv_field *source, const nv_shape *due,
                   nv_recipe variants[NV_VARIANTS]);

/* The steps of a recipe that change the picture's size or rounding: what is told of it. */
const char *nv_geometry_text(const nv_recipe *recipe, char *text, size_t size);

#endif
