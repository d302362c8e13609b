/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of layer_pattern.def. Each is true where its pattern holds, and fills `m`. */
#ifndef NV_DIAGNOSE_LAYER_TESTS_H
#define NV_DIAGNOSE_LAYER_TESTS_H

#include "diagnose/layer.h"

/* NV_E_MEMORY aside, a pattern that cannot be tested does not hold. */
typedef nv_status nv_layer_test(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err);

#define NV_LAYER_PATTERN(name, code, text, test, what, fix) nv_layer_test nv_layer_##test;
#include "diagnose/layer_pattern.def"
#undef NV_LAYER_PATTERN

/* Whether `made` [tensor->bytes] is what the device has, to the last element that was read. */
bool nv_layer_is_made(const nv_layer_case *c, const void *made, nv_layer_match *m);

/* The bounds of the fused activation and the type, as stored. */
void nv_layer_bounds(const nv_layer_case *c, double *low, double *high);

#endif
