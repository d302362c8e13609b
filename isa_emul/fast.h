/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The choice of the layer. For an operation of the fast layer (include/nv/insn_fast.def) the
 * generated code says NV_LAYER_<shape>: the shape's macro with -DNV_ISA_SCALAR, else nothing, as
 * the fast layer has defined the function.
 */
#ifndef NV_FAST_H
#define NV_FAST_H

#ifdef NV_ISA_SCALAR
#define NV_LAYER_BINARY   NV_BINARY
#define NV_LAYER_UNARY    NV_UNARY
#define NV_LAYER_TERNARY  NV_TERNARY
#define NV_LAYER_PAIRS    NV_PAIRS
#define NV_LAYER_COMPARE  NV_COMPARE
#define NV_LAYER_MULL_B   NV_MULL_B
#define NV_LAYER_MULL_T   NV_MULL_T
#define NV_LAYER_WIDEN_B  NV_WIDEN_B
#define NV_LAYER_WIDEN_T  NV_WIDEN_T
#define NV_LAYER_SHIFT    NV_SHIFT
#define NV_LAYER_INSERT   NV_INSERT
#define NV_LAYER_SHLL_B   NV_SHLL_B
#define NV_LAYER_SHLL_T   NV_SHLL_T
#define NV_LAYER_NARROW_B NV_NARROW_B
#define NV_LAYER_NARROW_T NV_NARROW_T
#define NV_LAYER_SHRN_B   NV_SHRN_B
#define NV_LAYER_SHRN_T   NV_SHRN_T
#define NV_LAYER_SUM      NV_SUM
#define NV_LAYER_SUM2     NV_SUM2
#define NV_LAYER_FOLD     NV_FOLD
#define NV_LAYER_LOAD     NV_LOAD
#define NV_LAYER_STORE    NV_STORE
#define NV_LAYER_REVERSE  NV_REVERSE
#define NV_LAYER_RAMP     NV_RAMP
#else
#include "fast_arith.h"
#if NV_MVE_FLOAT
#include "fast_float.h"
#endif
#include "fast_memory.h"
#include "fast_move.h"
#include "fast_multiply.h"
#include "fast_reduce.h"
#include "fast_shift.h"
#define NV_LAYER_BINARY(...)
#define NV_LAYER_UNARY(...)
#define NV_LAYER_TERNARY(...)
#define NV_LAYER_PAIRS(...)
#define NV_LAYER_COMPARE(...)
#define NV_LAYER_MULL_B(...)
#define NV_LAYER_MULL_T(...)
#define NV_LAYER_WIDEN_B(...)
#define NV_LAYER_WIDEN_T(...)
#define NV_LAYER_SHIFT(...)
#define NV_LAYER_INSERT(...)
#define NV_LAYER_SHLL_B(...)
#define NV_LAYER_SHLL_T(...)
#define NV_LAYER_NARROW_B(...)
#define NV_LAYER_NARROW_T(...)
#define NV_LAYER_SHRN_B(...)
#define NV_LAYER_SHRN_T(...)
#define NV_LAYER_SUM(...)
#define NV_LAYER_SUM2(...)
#define NV_LAYER_FOLD(...)
#define NV_LAYER_LOAD(...)
#define NV_LAYER_STORE(...)
#define NV_LAYER_REVERSE(...)
#define NV_LAYER_RAMP(...)
#endif

#endif
