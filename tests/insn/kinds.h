/* SPDX-License-Identifier: Apache-2.0 */
/* The kinds of insn_acle.def and insn_cmsis.def as C types and as texts of insn_case. */
#ifndef NV_TESTS_INSN_KINDS_H
#define NV_TESTS_INSN_KINDS_H

#include <stdint.h>

#define TYPE_u8    uint8_t
#define TYPE_s16   int16_t
#define TYPE_u16   uint16_t
#define TYPE_s32   int32_t
#define TYPE_u32   uint32_t
#define TYPE_s64   int64_t
#define TYPE_u64   uint64_t
#define TYPE_f32   float
#define TYPE_f64   double
#define TYPE_s8x4  int32_t
#define TYPE_u8x4  uint32_t
#define TYPE_s16x2 int32_t
#define TYPE_u16x2 uint32_t
#define TYPE_ulong uint32_t

#define KIND_u8    "u8"
#define KIND_s16   "s16"
#define KIND_u16   "u16"
#define KIND_s32   "s32"
#define KIND_u32   "u32"
#define KIND_s64   "s64"
#define KIND_u64   "u64"
#define KIND_f32   "f32"
#define KIND_f64   "f64"
#define KIND_s8x4  "s8x4"
#define KIND_u8x4  "u8x4"
#define KIND_s16x2 "s16x2"
#define KIND_u16x2 "u16x2"
#define KIND_ulong "u32"

#endif
