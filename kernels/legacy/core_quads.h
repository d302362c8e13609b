/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Four rows of a reordered matrix times the vector, on this core:
 *   QUAD_COLUMNS                      columns of a group
 *   quad_columns(x, w, columns, acc)  acc[row] += row times vector over `columns` columns, whole
 *                                     groups of them
 */
#include "legacy/weight.h"

#if defined(__ARM_FEATURE_MVE)
#include "mve/legacy/quads.h"
#else
#include "legacy/quads.h"
#endif
