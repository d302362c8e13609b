/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* The polymorphic names in C: _Generic picks by the operands' types. */
/* clang-format off */
#define __arm_vaddq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vaddq_s8, default: emul_vaddq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vaddq_s16, default: emul_vaddq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vaddq_s32, default: emul_vaddq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vaddq_u8, default: emul_vaddq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vaddq_u16, default: emul_vaddq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vaddq_u32, default: emul_vaddq_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vaddq_f16, default: emul_vaddq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vaddq_f32, default: emul_vaddq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq __arm_vaddq
#endif
#define __arm_vaddq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vaddq_m_s8, default: emul_vaddq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vaddq_m_s16, default: emul_vaddq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vaddq_m_s32, default: emul_vaddq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vaddq_m_u8, default: emul_vaddq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vaddq_m_u16, default: emul_vaddq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vaddq_m_u32, default: emul_vaddq_m_n_u32), float16x8_t: _Generic(nv_c, float16x8_t: emul_vaddq_m_f16, default: emul_vaddq_m_n_f16), float32x4_t: _Generic(nv_c, float32x4_t: emul_vaddq_m_f32, default: emul_vaddq_m_n_f32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq_m __arm_vaddq_m
#endif
#define __arm_vaddq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vaddq_x_s8, default: emul_vaddq_x_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vaddq_x_s16, default: emul_vaddq_x_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vaddq_x_s32, default: emul_vaddq_x_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vaddq_x_u8, default: emul_vaddq_x_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vaddq_x_u16, default: emul_vaddq_x_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vaddq_x_u32, default: emul_vaddq_x_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vaddq_x_f16, default: emul_vaddq_x_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vaddq_x_f32, default: emul_vaddq_x_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq_x __arm_vaddq_x
#endif
#define __arm_vsubq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vsubq_s8, default: emul_vsubq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vsubq_s16, default: emul_vsubq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vsubq_s32, default: emul_vsubq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vsubq_u8, default: emul_vsubq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vsubq_u16, default: emul_vsubq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vsubq_u32, default: emul_vsubq_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vsubq_f16, default: emul_vsubq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vsubq_f32, default: emul_vsubq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq __arm_vsubq
#endif
#define __arm_vsubq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vsubq_m_s8, default: emul_vsubq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vsubq_m_s16, default: emul_vsubq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vsubq_m_s32, default: emul_vsubq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vsubq_m_u8, default: emul_vsubq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vsubq_m_u16, default: emul_vsubq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vsubq_m_u32, default: emul_vsubq_m_n_u32), float16x8_t: _Generic(nv_c, float16x8_t: emul_vsubq_m_f16, default: emul_vsubq_m_n_f16), float32x4_t: _Generic(nv_c, float32x4_t: emul_vsubq_m_f32, default: emul_vsubq_m_n_f32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq_m __arm_vsubq_m
#endif
#define __arm_vsubq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vsubq_x_s8, default: emul_vsubq_x_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vsubq_x_s16, default: emul_vsubq_x_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vsubq_x_s32, default: emul_vsubq_x_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vsubq_x_u8, default: emul_vsubq_x_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vsubq_x_u16, default: emul_vsubq_x_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vsubq_x_u32, default: emul_vsubq_x_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vsubq_x_f16, default: emul_vsubq_x_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vsubq_x_f32, default: emul_vsubq_x_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq_x __arm_vsubq_x
#endif
#define __arm_vhaddq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vhaddq_s8, default: emul_vhaddq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vhaddq_s16, default: emul_vhaddq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vhaddq_s32, default: emul_vhaddq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vhaddq_u8, default: emul_vhaddq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vhaddq_u16, default: emul_vhaddq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vhaddq_u32, default: emul_vhaddq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq __arm_vhaddq
#endif
#define __arm_vhaddq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vhaddq_m_s8, default: emul_vhaddq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vhaddq_m_s16, default: emul_vhaddq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vhaddq_m_s32, default: emul_vhaddq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vhaddq_m_u8, default: emul_vhaddq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vhaddq_m_u16, default: emul_vhaddq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vhaddq_m_u32, default: emul_vhaddq_m_n_u32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq_m __arm_vhaddq_m
#endif
#define __arm_vhaddq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vhaddq_x_s8, default: emul_vhaddq_x_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vhaddq_x_s16, default: emul_vhaddq_x_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vhaddq_x_s32, default: emul_vhaddq_x_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vhaddq_x_u8, default: emul_vhaddq_x_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vhaddq_x_u16, default: emul_vhaddq_x_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vhaddq_x_u32, default: emul_vhaddq_x_n_u32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq_x __arm_vhaddq_x
#endif
#define __arm_vhsubq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vhsubq_s8, default: emul_vhsubq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vhsubq_s16, default: emul_vhsubq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vhsubq_s32, default: emul_vhsubq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vhsubq_u8, default: emul_vhsubq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vhsubq_u16, default: emul_vhsubq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vhsubq_u32, default: emul_vhsubq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq __arm_vhsubq
#endif
#define __arm_vhsubq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vhsubq_m_s8, default: emul_vhsubq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vhsubq_m_s16, default: emul_vhsubq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vhsubq_m_s32, default: emul_vhsubq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vhsubq_m_u8, default: emul_vhsubq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vhsubq_m_u16, default: emul_vhsubq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vhsubq_m_u32, default: emul_vhsubq_m_n_u32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq_m __arm_vhsubq_m
#endif
#define __arm_vhsubq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vhsubq_x_s8, default: emul_vhsubq_x_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vhsubq_x_s16, default: emul_vhsubq_x_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vhsubq_x_s32, default: emul_vhsubq_x_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vhsubq_x_u8, default: emul_vhsubq_x_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vhsubq_x_u16, default: emul_vhsubq_x_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vhsubq_x_u32, default: emul_vhsubq_x_n_u32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq_x __arm_vhsubq_x
#endif
#define __arm_vrhaddq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrhaddq_s8, int16x8_t: emul_vrhaddq_s16, int32x4_t: emul_vrhaddq_s32, uint8x16_t: emul_vrhaddq_u8, uint16x8_t: emul_vrhaddq_u16, uint32x4_t: emul_vrhaddq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq __arm_vrhaddq
#endif
#define __arm_vrhaddq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrhaddq_m_s8, int16x8_t: emul_vrhaddq_m_s16, int32x4_t: emul_vrhaddq_m_s32, uint8x16_t: emul_vrhaddq_m_u8, uint16x8_t: emul_vrhaddq_m_u16, uint32x4_t: emul_vrhaddq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq_m __arm_vrhaddq_m
#endif
#define __arm_vrhaddq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrhaddq_x_s8, int16x8_t: emul_vrhaddq_x_s16, int32x4_t: emul_vrhaddq_x_s32, uint8x16_t: emul_vrhaddq_x_u8, uint16x8_t: emul_vrhaddq_x_u16, uint32x4_t: emul_vrhaddq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq_x __arm_vrhaddq_x
#endif
#define __arm_vqaddq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vqaddq_s8, default: emul_vqaddq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vqaddq_s16, default: emul_vqaddq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqaddq_s32, default: emul_vqaddq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vqaddq_u8, default: emul_vqaddq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vqaddq_u16, default: emul_vqaddq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vqaddq_u32, default: emul_vqaddq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqaddq __arm_vqaddq
#endif
#define __arm_vqaddq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vqaddq_m_s8, default: emul_vqaddq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vqaddq_m_s16, default: emul_vqaddq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vqaddq_m_s32, default: emul_vqaddq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vqaddq_m_u8, default: emul_vqaddq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vqaddq_m_u16, default: emul_vqaddq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vqaddq_m_u32, default: emul_vqaddq_m_n_u32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqaddq_m __arm_vqaddq_m
#endif
#define __arm_vqsubq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vqsubq_s8, default: emul_vqsubq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vqsubq_s16, default: emul_vqsubq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqsubq_s32, default: emul_vqsubq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vqsubq_u8, default: emul_vqsubq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vqsubq_u16, default: emul_vqsubq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vqsubq_u32, default: emul_vqsubq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqsubq __arm_vqsubq
#endif
#define __arm_vqsubq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vqsubq_m_s8, default: emul_vqsubq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vqsubq_m_s16, default: emul_vqsubq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vqsubq_m_s32, default: emul_vqsubq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vqsubq_m_u8, default: emul_vqsubq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vqsubq_m_u16, default: emul_vqsubq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vqsubq_m_u32, default: emul_vqsubq_m_n_u32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqsubq_m __arm_vqsubq_m
#endif
#define __arm_vabdq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vabdq_s8, int16x8_t: emul_vabdq_s16, int32x4_t: emul_vabdq_s32, uint8x16_t: emul_vabdq_u8, uint16x8_t: emul_vabdq_u16, uint32x4_t: emul_vabdq_u32, float16x8_t: emul_vabdq_f16, float32x4_t: emul_vabdq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq __arm_vabdq
#endif
#define __arm_vabdq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vabdq_m_s8, int16x8_t: emul_vabdq_m_s16, int32x4_t: emul_vabdq_m_s32, uint8x16_t: emul_vabdq_m_u8, uint16x8_t: emul_vabdq_m_u16, uint32x4_t: emul_vabdq_m_u32, float16x8_t: emul_vabdq_m_f16, float32x4_t: emul_vabdq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq_m __arm_vabdq_m
#endif
#define __arm_vabdq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vabdq_x_s8, int16x8_t: emul_vabdq_x_s16, int32x4_t: emul_vabdq_x_s32, uint8x16_t: emul_vabdq_x_u8, uint16x8_t: emul_vabdq_x_u16, uint32x4_t: emul_vabdq_x_u32, float16x8_t: emul_vabdq_x_f16, float32x4_t: emul_vabdq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq_x __arm_vabdq_x
#endif
#define __arm_vabsq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vabsq_s8, int16x8_t: emul_vabsq_s16, int32x4_t: emul_vabsq_s32, float16x8_t: emul_vabsq_f16, float32x4_t: emul_vabsq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq __arm_vabsq
#endif
#define __arm_vabsq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vabsq_m_s8, int16x8_t: emul_vabsq_m_s16, int32x4_t: emul_vabsq_m_s32, float16x8_t: emul_vabsq_m_f16, float32x4_t: emul_vabsq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq_m __arm_vabsq_m
#endif
#define __arm_vabsq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vabsq_x_s8, int16x8_t: emul_vabsq_x_s16, int32x4_t: emul_vabsq_x_s32, float16x8_t: emul_vabsq_x_f16, float32x4_t: emul_vabsq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq_x __arm_vabsq_x
#endif
#define __arm_vnegq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vnegq_s8, int16x8_t: emul_vnegq_s16, int32x4_t: emul_vnegq_s32, float16x8_t: emul_vnegq_f16, float32x4_t: emul_vnegq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq __arm_vnegq
#endif
#define __arm_vnegq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vnegq_m_s8, int16x8_t: emul_vnegq_m_s16, int32x4_t: emul_vnegq_m_s32, float16x8_t: emul_vnegq_m_f16, float32x4_t: emul_vnegq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq_m __arm_vnegq_m
#endif
#define __arm_vnegq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vnegq_x_s8, int16x8_t: emul_vnegq_x_s16, int32x4_t: emul_vnegq_x_s32, float16x8_t: emul_vnegq_x_f16, float32x4_t: emul_vnegq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq_x __arm_vnegq_x
#endif
#define __arm_vqabsq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vqabsq_s8, int16x8_t: emul_vqabsq_s16, int32x4_t: emul_vqabsq_s32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqabsq __arm_vqabsq
#endif
#define __arm_vqabsq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqabsq_m_s8, int16x8_t: emul_vqabsq_m_s16, int32x4_t: emul_vqabsq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqabsq_m __arm_vqabsq_m
#endif
#define __arm_vqnegq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vqnegq_s8, int16x8_t: emul_vqnegq_s16, int32x4_t: emul_vqnegq_s32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqnegq __arm_vqnegq
#endif
#define __arm_vqnegq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqnegq_m_s8, int16x8_t: emul_vqnegq_m_s16, int32x4_t: emul_vqnegq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqnegq_m __arm_vqnegq_m
#endif
#define __arm_vminq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vminq_s8, int16x8_t: emul_vminq_s16, int32x4_t: emul_vminq_s32, uint8x16_t: emul_vminq_u8, uint16x8_t: emul_vminq_u16, uint32x4_t: emul_vminq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq __arm_vminq
#endif
#define __arm_vminq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vminq_m_s8, int16x8_t: emul_vminq_m_s16, int32x4_t: emul_vminq_m_s32, uint8x16_t: emul_vminq_m_u8, uint16x8_t: emul_vminq_m_u16, uint32x4_t: emul_vminq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq_m __arm_vminq_m
#endif
#define __arm_vminq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vminq_x_s8, int16x8_t: emul_vminq_x_s16, int32x4_t: emul_vminq_x_s32, uint8x16_t: emul_vminq_x_u8, uint16x8_t: emul_vminq_x_u16, uint32x4_t: emul_vminq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq_x __arm_vminq_x
#endif
#define __arm_vmaxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmaxq_s8, int16x8_t: emul_vmaxq_s16, int32x4_t: emul_vmaxq_s32, uint8x16_t: emul_vmaxq_u8, uint16x8_t: emul_vmaxq_u16, uint32x4_t: emul_vmaxq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq __arm_vmaxq
#endif
#define __arm_vmaxq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vmaxq_m_s8, int16x8_t: emul_vmaxq_m_s16, int32x4_t: emul_vmaxq_m_s32, uint8x16_t: emul_vmaxq_m_u8, uint16x8_t: emul_vmaxq_m_u16, uint32x4_t: emul_vmaxq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq_m __arm_vmaxq_m
#endif
#define __arm_vmaxq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmaxq_x_s8, int16x8_t: emul_vmaxq_x_s16, int32x4_t: emul_vmaxq_x_s32, uint8x16_t: emul_vmaxq_x_u8, uint16x8_t: emul_vmaxq_x_u16, uint32x4_t: emul_vmaxq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq_x __arm_vmaxq_x
#endif
#define __arm_vminaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vminaq_s8, uint16x8_t: emul_vminaq_s16, uint32x4_t: emul_vminaq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminaq __arm_vminaq
#endif
#define __arm_vminaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vminaq_m_s8, uint16x8_t: emul_vminaq_m_s16, uint32x4_t: emul_vminaq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminaq_m __arm_vminaq_m
#endif
#define __arm_vmaxaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vmaxaq_s8, uint16x8_t: emul_vmaxaq_s16, uint32x4_t: emul_vmaxaq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxaq __arm_vmaxaq
#endif
#define __arm_vmaxaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vmaxaq_m_s8, uint16x8_t: emul_vmaxaq_m_s16, uint32x4_t: emul_vmaxaq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxaq_m __arm_vmaxaq_m
#endif
#define __arm_vminnmq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vminnmq_f16, float32x4_t: emul_vminnmq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq __arm_vminnmq
#endif
#define __arm_vminnmq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vminnmq_m_f16, float32x4_t: emul_vminnmq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq_m __arm_vminnmq_m
#endif
#define __arm_vminnmq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vminnmq_x_f16, float32x4_t: emul_vminnmq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq_x __arm_vminnmq_x
#endif
#define __arm_vmaxnmq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vmaxnmq_f16, float32x4_t: emul_vmaxnmq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq __arm_vmaxnmq
#endif
#define __arm_vmaxnmq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vmaxnmq_m_f16, float32x4_t: emul_vmaxnmq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq_m __arm_vmaxnmq_m
#endif
#define __arm_vmaxnmq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vmaxnmq_x_f16, float32x4_t: emul_vmaxnmq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq_x __arm_vmaxnmq_x
#endif
#define __arm_vminnmaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vminnmaq_f16, float32x4_t: emul_vminnmaq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmaq __arm_vminnmaq
#endif
#define __arm_vminnmaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vminnmaq_m_f16, float32x4_t: emul_vminnmaq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmaq_m __arm_vminnmaq_m
#endif
#define __arm_vmaxnmaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vmaxnmaq_f16, float32x4_t: emul_vmaxnmaq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmaq __arm_vmaxnmaq
#endif
#define __arm_vmaxnmaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vmaxnmaq_m_f16, float32x4_t: emul_vmaxnmaq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmaq_m __arm_vmaxnmaq_m
#endif
#define __arm_vclsq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vclsq_s8, int16x8_t: emul_vclsq_s16, int32x4_t: emul_vclsq_s32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq __arm_vclsq
#endif
#define __arm_vclsq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vclsq_m_s8, int16x8_t: emul_vclsq_m_s16, int32x4_t: emul_vclsq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq_m __arm_vclsq_m
#endif
#define __arm_vclsq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vclsq_x_s8, int16x8_t: emul_vclsq_x_s16, int32x4_t: emul_vclsq_x_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq_x __arm_vclsq_x
#endif
#define __arm_vclzq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vclzq_s8, int16x8_t: emul_vclzq_s16, int32x4_t: emul_vclzq_s32, uint8x16_t: emul_vclzq_u8, uint16x8_t: emul_vclzq_u16, uint32x4_t: emul_vclzq_u32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq __arm_vclzq
#endif
#define __arm_vclzq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vclzq_m_s8, int16x8_t: emul_vclzq_m_s16, int32x4_t: emul_vclzq_m_s32, uint8x16_t: emul_vclzq_m_u8, uint16x8_t: emul_vclzq_m_u16, uint32x4_t: emul_vclzq_m_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq_m __arm_vclzq_m
#endif
#define __arm_vclzq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vclzq_x_s8, int16x8_t: emul_vclzq_x_s16, int32x4_t: emul_vclzq_x_s32, uint8x16_t: emul_vclzq_x_u8, uint16x8_t: emul_vclzq_x_u16, uint32x4_t: emul_vclzq_x_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq_x __arm_vclzq_x
#endif
#define __arm_vadciq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32x4_t: emul_vadciq_s32, uint32x4_t: emul_vadciq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadciq __arm_vadciq
#endif
#define __arm_vadciq_m(a, b, c, d, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); __auto_type nv_e = (e); _Generic(nv_a, int32x4_t: emul_vadciq_m_s32, uint32x4_t: emul_vadciq_m_u32)(nv_a, nv_b, nv_c, nv_d, nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadciq_m __arm_vadciq_m
#endif
#define __arm_vadcq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32x4_t: emul_vadcq_s32, uint32x4_t: emul_vadcq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadcq __arm_vadcq
#endif
#define __arm_vadcq_m(a, b, c, d, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); __auto_type nv_e = (e); _Generic(nv_a, int32x4_t: emul_vadcq_m_s32, uint32x4_t: emul_vadcq_m_u32)(nv_a, nv_b, nv_c, nv_d, nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadcq_m __arm_vadcq_m
#endif
#define __arm_vsbciq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32x4_t: emul_vsbciq_s32, uint32x4_t: emul_vsbciq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbciq __arm_vsbciq
#endif
#define __arm_vsbciq_m(a, b, c, d, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); __auto_type nv_e = (e); _Generic(nv_a, int32x4_t: emul_vsbciq_m_s32, uint32x4_t: emul_vsbciq_m_u32)(nv_a, nv_b, nv_c, nv_d, nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbciq_m __arm_vsbciq_m
#endif
#define __arm_vsbcq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32x4_t: emul_vsbcq_s32, uint32x4_t: emul_vsbcq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbcq __arm_vsbcq
#endif
#define __arm_vsbcq_m(a, b, c, d, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); __auto_type nv_e = (e); _Generic(nv_a, int32x4_t: emul_vsbcq_m_s32, uint32x4_t: emul_vsbcq_m_u32)(nv_a, nv_b, nv_c, nv_d, nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbcq_m __arm_vsbcq_m
#endif
#define __arm_vmulq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vmulq_s8, default: emul_vmulq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vmulq_s16, default: emul_vmulq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vmulq_s32, default: emul_vmulq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vmulq_u8, default: emul_vmulq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vmulq_u16, default: emul_vmulq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vmulq_u32, default: emul_vmulq_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vmulq_f16, default: emul_vmulq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vmulq_f32, default: emul_vmulq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq __arm_vmulq
#endif
#define __arm_vmulq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vmulq_m_s8, default: emul_vmulq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vmulq_m_s16, default: emul_vmulq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vmulq_m_s32, default: emul_vmulq_m_n_s32), uint8x16_t: _Generic(nv_c, uint8x16_t: emul_vmulq_m_u8, default: emul_vmulq_m_n_u8), uint16x8_t: _Generic(nv_c, uint16x8_t: emul_vmulq_m_u16, default: emul_vmulq_m_n_u16), uint32x4_t: _Generic(nv_c, uint32x4_t: emul_vmulq_m_u32, default: emul_vmulq_m_n_u32), float16x8_t: _Generic(nv_c, float16x8_t: emul_vmulq_m_f16, default: emul_vmulq_m_n_f16), float32x4_t: _Generic(nv_c, float32x4_t: emul_vmulq_m_f32, default: emul_vmulq_m_n_f32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq_m __arm_vmulq_m
#endif
#define __arm_vmulq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vmulq_x_s8, default: emul_vmulq_x_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vmulq_x_s16, default: emul_vmulq_x_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vmulq_x_s32, default: emul_vmulq_x_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vmulq_x_u8, default: emul_vmulq_x_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vmulq_x_u16, default: emul_vmulq_x_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vmulq_x_u32, default: emul_vmulq_x_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vmulq_x_f16, default: emul_vmulq_x_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vmulq_x_f32, default: emul_vmulq_x_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq_x __arm_vmulq_x
#endif
#define __arm_vmulhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmulhq_s8, int16x8_t: emul_vmulhq_s16, int32x4_t: emul_vmulhq_s32, uint8x16_t: emul_vmulhq_u8, uint16x8_t: emul_vmulhq_u16, uint32x4_t: emul_vmulhq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq __arm_vmulhq
#endif
#define __arm_vmulhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vmulhq_m_s8, int16x8_t: emul_vmulhq_m_s16, int32x4_t: emul_vmulhq_m_s32, uint8x16_t: emul_vmulhq_m_u8, uint16x8_t: emul_vmulhq_m_u16, uint32x4_t: emul_vmulhq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq_m __arm_vmulhq_m
#endif
#define __arm_vmulhq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmulhq_x_s8, int16x8_t: emul_vmulhq_x_s16, int32x4_t: emul_vmulhq_x_s32, uint8x16_t: emul_vmulhq_x_u8, uint16x8_t: emul_vmulhq_x_u16, uint32x4_t: emul_vmulhq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq_x __arm_vmulhq_x
#endif
#define __arm_vrmulhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrmulhq_s8, int16x8_t: emul_vrmulhq_s16, int32x4_t: emul_vrmulhq_s32, uint8x16_t: emul_vrmulhq_u8, uint16x8_t: emul_vrmulhq_u16, uint32x4_t: emul_vrmulhq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq __arm_vrmulhq
#endif
#define __arm_vrmulhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrmulhq_m_s8, int16x8_t: emul_vrmulhq_m_s16, int32x4_t: emul_vrmulhq_m_s32, uint8x16_t: emul_vrmulhq_m_u8, uint16x8_t: emul_vrmulhq_m_u16, uint32x4_t: emul_vrmulhq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq_m __arm_vrmulhq_m
#endif
#define __arm_vrmulhq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrmulhq_x_s8, int16x8_t: emul_vrmulhq_x_s16, int32x4_t: emul_vrmulhq_x_s32, uint8x16_t: emul_vrmulhq_x_u8, uint16x8_t: emul_vrmulhq_x_u16, uint32x4_t: emul_vrmulhq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq_x __arm_vrmulhq_x
#endif
#define __arm_vqdmulhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vqdmulhq_s8, default: emul_vqdmulhq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vqdmulhq_s16, default: emul_vqdmulhq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqdmulhq_s32, default: emul_vqdmulhq_n_s32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulhq __arm_vqdmulhq
#endif
#define __arm_vqdmulhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vqdmulhq_m_s8, default: emul_vqdmulhq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vqdmulhq_m_s16, default: emul_vqdmulhq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vqdmulhq_m_s32, default: emul_vqdmulhq_m_n_s32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulhq_m __arm_vqdmulhq_m
#endif
#define __arm_vqrdmulhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vqrdmulhq_s8, default: emul_vqrdmulhq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vqrdmulhq_s16, default: emul_vqrdmulhq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqrdmulhq_s32, default: emul_vqrdmulhq_n_s32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmulhq __arm_vqrdmulhq
#endif
#define __arm_vqrdmulhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: _Generic(nv_c, int8x16_t: emul_vqrdmulhq_m_s8, default: emul_vqrdmulhq_m_n_s8), int16x8_t: _Generic(nv_c, int16x8_t: emul_vqrdmulhq_m_s16, default: emul_vqrdmulhq_m_n_s16), int32x4_t: _Generic(nv_c, int32x4_t: emul_vqrdmulhq_m_s32, default: emul_vqrdmulhq_m_n_s32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmulhq_m __arm_vqrdmulhq_m
#endif
#define __arm_vmullbq_int(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmullbq_int_s8, int16x8_t: emul_vmullbq_int_s16, int32x4_t: emul_vmullbq_int_s32, uint8x16_t: emul_vmullbq_int_u8, uint16x8_t: emul_vmullbq_int_u16, uint32x4_t: emul_vmullbq_int_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int __arm_vmullbq_int
#endif
#define __arm_vmullbq_int_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int16x8_t: emul_vmullbq_int_m_s8, int32x4_t: emul_vmullbq_int_m_s16, int64x2_t: emul_vmullbq_int_m_s32, uint16x8_t: emul_vmullbq_int_m_u8, uint32x4_t: emul_vmullbq_int_m_u16, uint64x2_t: emul_vmullbq_int_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int_m __arm_vmullbq_int_m
#endif
#define __arm_vmullbq_int_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmullbq_int_x_s8, int16x8_t: emul_vmullbq_int_x_s16, int32x4_t: emul_vmullbq_int_x_s32, uint8x16_t: emul_vmullbq_int_x_u8, uint16x8_t: emul_vmullbq_int_x_u16, uint32x4_t: emul_vmullbq_int_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int_x __arm_vmullbq_int_x
#endif
#define __arm_vmulltq_int(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmulltq_int_s8, int16x8_t: emul_vmulltq_int_s16, int32x4_t: emul_vmulltq_int_s32, uint8x16_t: emul_vmulltq_int_u8, uint16x8_t: emul_vmulltq_int_u16, uint32x4_t: emul_vmulltq_int_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int __arm_vmulltq_int
#endif
#define __arm_vmulltq_int_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int16x8_t: emul_vmulltq_int_m_s8, int32x4_t: emul_vmulltq_int_m_s16, int64x2_t: emul_vmulltq_int_m_s32, uint16x8_t: emul_vmulltq_int_m_u8, uint32x4_t: emul_vmulltq_int_m_u16, uint64x2_t: emul_vmulltq_int_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int_m __arm_vmulltq_int_m
#endif
#define __arm_vmulltq_int_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmulltq_int_x_s8, int16x8_t: emul_vmulltq_int_x_s16, int32x4_t: emul_vmulltq_int_x_s32, uint8x16_t: emul_vmulltq_int_x_u8, uint16x8_t: emul_vmulltq_int_x_u16, uint32x4_t: emul_vmulltq_int_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int_x __arm_vmulltq_int_x
#endif
#define __arm_vmullbq_poly(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vmullbq_poly_p8, uint16x8_t: emul_vmullbq_poly_p16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly __arm_vmullbq_poly
#endif
#define __arm_vmullbq_poly_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, uint16x8_t: emul_vmullbq_poly_m_p8, uint32x4_t: emul_vmullbq_poly_m_p16)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly_m __arm_vmullbq_poly_m
#endif
#define __arm_vmullbq_poly_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vmullbq_poly_x_p8, uint16x8_t: emul_vmullbq_poly_x_p16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly_x __arm_vmullbq_poly_x
#endif
#define __arm_vmulltq_poly(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vmulltq_poly_p8, uint16x8_t: emul_vmulltq_poly_p16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly __arm_vmulltq_poly
#endif
#define __arm_vmulltq_poly_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, uint16x8_t: emul_vmulltq_poly_m_p8, uint32x4_t: emul_vmulltq_poly_m_p16)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly_m __arm_vmulltq_poly_m
#endif
#define __arm_vmulltq_poly_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vmulltq_poly_x_p8, uint16x8_t: emul_vmulltq_poly_x_p16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly_x __arm_vmulltq_poly_x
#endif
#define __arm_vqdmullbq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: _Generic(nv_b, int16x8_t: emul_vqdmullbq_s16, default: emul_vqdmullbq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqdmullbq_s32, default: emul_vqdmullbq_n_s32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmullbq __arm_vqdmullbq
#endif
#define __arm_vqdmullbq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int32x4_t: _Generic(nv_c, int16x8_t: emul_vqdmullbq_m_s16, default: emul_vqdmullbq_m_n_s16), int64x2_t: _Generic(nv_c, int32x4_t: emul_vqdmullbq_m_s32, default: emul_vqdmullbq_m_n_s32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmullbq_m __arm_vqdmullbq_m
#endif
#define __arm_vqdmulltq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: _Generic(nv_b, int16x8_t: emul_vqdmulltq_s16, default: emul_vqdmulltq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqdmulltq_s32, default: emul_vqdmulltq_n_s32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulltq __arm_vqdmulltq
#endif
#define __arm_vqdmulltq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int32x4_t: _Generic(nv_c, int16x8_t: emul_vqdmulltq_m_s16, default: emul_vqdmulltq_m_n_s16), int64x2_t: _Generic(nv_c, int32x4_t: emul_vqdmulltq_m_s32, default: emul_vqdmulltq_m_n_s32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulltq_m __arm_vqdmulltq_m
#endif
#define __arm_vmlaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmlaq_n_s8, int16x8_t: emul_vmlaq_n_s16, int32x4_t: emul_vmlaq_n_s32, uint8x16_t: emul_vmlaq_n_u8, uint16x8_t: emul_vmlaq_n_u16, uint32x4_t: emul_vmlaq_n_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaq __arm_vmlaq
#endif
#define __arm_vmlaq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vmlaq_m_n_s8, int16x8_t: emul_vmlaq_m_n_s16, int32x4_t: emul_vmlaq_m_n_s32, uint8x16_t: emul_vmlaq_m_n_u8, uint16x8_t: emul_vmlaq_m_n_u16, uint32x4_t: emul_vmlaq_m_n_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaq_m __arm_vmlaq_m
#endif
#define __arm_vmlasq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmlasq_n_s8, int16x8_t: emul_vmlasq_n_s16, int32x4_t: emul_vmlasq_n_s32, uint8x16_t: emul_vmlasq_n_u8, uint16x8_t: emul_vmlasq_n_u16, uint32x4_t: emul_vmlasq_n_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlasq __arm_vmlasq
#endif
#define __arm_vmlasq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vmlasq_m_n_s8, int16x8_t: emul_vmlasq_m_n_s16, int32x4_t: emul_vmlasq_m_n_s32, uint8x16_t: emul_vmlasq_m_n_u8, uint16x8_t: emul_vmlasq_m_n_u16, uint32x4_t: emul_vmlasq_m_n_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlasq_m __arm_vmlasq_m
#endif
#define __arm_vqdmlahq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmlahq_n_s8, int16x8_t: emul_vqdmlahq_n_s16, int32x4_t: emul_vqdmlahq_n_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlahq __arm_vqdmlahq
#endif
#define __arm_vqdmlahq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmlahq_m_n_s8, int16x8_t: emul_vqdmlahq_m_n_s16, int32x4_t: emul_vqdmlahq_m_n_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlahq_m __arm_vqdmlahq_m
#endif
#define __arm_vqrdmlahq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmlahq_n_s8, int16x8_t: emul_vqrdmlahq_n_s16, int32x4_t: emul_vqrdmlahq_n_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlahq __arm_vqrdmlahq
#endif
#define __arm_vqrdmlahq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmlahq_m_n_s8, int16x8_t: emul_vqrdmlahq_m_n_s16, int32x4_t: emul_vqrdmlahq_m_n_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlahq_m __arm_vqrdmlahq_m
#endif
#define __arm_vqdmlashq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmlashq_n_s8, int16x8_t: emul_vqdmlashq_n_s16, int32x4_t: emul_vqdmlashq_n_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlashq __arm_vqdmlashq
#endif
#define __arm_vqdmlashq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmlashq_m_n_s8, int16x8_t: emul_vqdmlashq_m_n_s16, int32x4_t: emul_vqdmlashq_m_n_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlashq_m __arm_vqdmlashq_m
#endif
#define __arm_vqrdmlashq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmlashq_n_s8, int16x8_t: emul_vqrdmlashq_n_s16, int32x4_t: emul_vqrdmlashq_n_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlashq __arm_vqrdmlashq
#endif
#define __arm_vqrdmlashq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmlashq_m_n_s8, int16x8_t: emul_vqrdmlashq_m_n_s16, int32x4_t: emul_vqrdmlashq_m_n_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlashq_m __arm_vqrdmlashq_m
#endif
#define __arm_vqdmladhq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmladhq_s8, int16x8_t: emul_vqdmladhq_s16, int32x4_t: emul_vqdmladhq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhq __arm_vqdmladhq
#endif
#define __arm_vqdmladhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmladhq_m_s8, int16x8_t: emul_vqdmladhq_m_s16, int32x4_t: emul_vqdmladhq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhq_m __arm_vqdmladhq_m
#endif
#define __arm_vqdmladhxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmladhxq_s8, int16x8_t: emul_vqdmladhxq_s16, int32x4_t: emul_vqdmladhxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhxq __arm_vqdmladhxq
#endif
#define __arm_vqdmladhxq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmladhxq_m_s8, int16x8_t: emul_vqdmladhxq_m_s16, int32x4_t: emul_vqdmladhxq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhxq_m __arm_vqdmladhxq_m
#endif
#define __arm_vqrdmladhq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmladhq_s8, int16x8_t: emul_vqrdmladhq_s16, int32x4_t: emul_vqrdmladhq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhq __arm_vqrdmladhq
#endif
#define __arm_vqrdmladhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmladhq_m_s8, int16x8_t: emul_vqrdmladhq_m_s16, int32x4_t: emul_vqrdmladhq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhq_m __arm_vqrdmladhq_m
#endif
#define __arm_vqrdmladhxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmladhxq_s8, int16x8_t: emul_vqrdmladhxq_s16, int32x4_t: emul_vqrdmladhxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhxq __arm_vqrdmladhxq
#endif
#define __arm_vqrdmladhxq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmladhxq_m_s8, int16x8_t: emul_vqrdmladhxq_m_s16, int32x4_t: emul_vqrdmladhxq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhxq_m __arm_vqrdmladhxq_m
#endif
#define __arm_vqdmlsdhq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmlsdhq_s8, int16x8_t: emul_vqdmlsdhq_s16, int32x4_t: emul_vqdmlsdhq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhq __arm_vqdmlsdhq
#endif
#define __arm_vqdmlsdhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmlsdhq_m_s8, int16x8_t: emul_vqdmlsdhq_m_s16, int32x4_t: emul_vqdmlsdhq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhq_m __arm_vqdmlsdhq_m
#endif
#define __arm_vqdmlsdhxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqdmlsdhxq_s8, int16x8_t: emul_vqdmlsdhxq_s16, int32x4_t: emul_vqdmlsdhxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhxq __arm_vqdmlsdhxq
#endif
#define __arm_vqdmlsdhxq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqdmlsdhxq_m_s8, int16x8_t: emul_vqdmlsdhxq_m_s16, int32x4_t: emul_vqdmlsdhxq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhxq_m __arm_vqdmlsdhxq_m
#endif
#define __arm_vqrdmlsdhq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmlsdhq_s8, int16x8_t: emul_vqrdmlsdhq_s16, int32x4_t: emul_vqrdmlsdhq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhq __arm_vqrdmlsdhq
#endif
#define __arm_vqrdmlsdhq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmlsdhq_m_s8, int16x8_t: emul_vqrdmlsdhq_m_s16, int32x4_t: emul_vqrdmlsdhq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhq_m __arm_vqrdmlsdhq_m
#endif
#define __arm_vqrdmlsdhxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrdmlsdhxq_s8, int16x8_t: emul_vqrdmlsdhxq_s16, int32x4_t: emul_vqrdmlsdhxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhxq __arm_vqrdmlsdhxq
#endif
#define __arm_vqrdmlsdhxq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrdmlsdhxq_m_s8, int16x8_t: emul_vqrdmlsdhxq_m_s16, int32x4_t: emul_vqrdmlsdhxq_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhxq_m __arm_vqrdmlsdhxq_m
#endif
#define __arm_vfmaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: _Generic(nv_c, float16x8_t: emul_vfmaq_f16, default: emul_vfmaq_n_f16), float32x4_t: _Generic(nv_c, float32x4_t: emul_vfmaq_f32, default: emul_vfmaq_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmaq __arm_vfmaq
#endif
#define __arm_vfmaq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: _Generic(nv_c, float16x8_t: emul_vfmaq_m_f16, default: emul_vfmaq_m_n_f16), float32x4_t: _Generic(nv_c, float32x4_t: emul_vfmaq_m_f32, default: emul_vfmaq_m_n_f32))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmaq_m __arm_vfmaq_m
#endif
#define __arm_vfmasq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vfmasq_n_f16, float32x4_t: emul_vfmasq_n_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmasq __arm_vfmasq
#endif
#define __arm_vfmasq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vfmasq_m_n_f16, float32x4_t: emul_vfmasq_m_n_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmasq_m __arm_vfmasq_m
#endif
#define __arm_vfmsq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vfmsq_f16, float32x4_t: emul_vfmsq_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmsq __arm_vfmsq
#endif
#define __arm_vfmsq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vfmsq_m_f16, float32x4_t: emul_vfmsq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmsq_m __arm_vfmsq_m
#endif
#define __arm_vcaddq_rot90(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vcaddq_rot90_s8, int16x8_t: emul_vcaddq_rot90_s16, int32x4_t: emul_vcaddq_rot90_s32, uint8x16_t: emul_vcaddq_rot90_u8, uint16x8_t: emul_vcaddq_rot90_u16, uint32x4_t: emul_vcaddq_rot90_u32, float16x8_t: emul_vcaddq_rot90_f16, float32x4_t: emul_vcaddq_rot90_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90 __arm_vcaddq_rot90
#endif
#define __arm_vcaddq_rot90_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vcaddq_rot90_m_s8, int16x8_t: emul_vcaddq_rot90_m_s16, int32x4_t: emul_vcaddq_rot90_m_s32, uint8x16_t: emul_vcaddq_rot90_m_u8, uint16x8_t: emul_vcaddq_rot90_m_u16, uint32x4_t: emul_vcaddq_rot90_m_u32, float16x8_t: emul_vcaddq_rot90_m_f16, float32x4_t: emul_vcaddq_rot90_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90_m __arm_vcaddq_rot90_m
#endif
#define __arm_vcaddq_rot90_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vcaddq_rot90_x_s8, int16x8_t: emul_vcaddq_rot90_x_s16, int32x4_t: emul_vcaddq_rot90_x_s32, uint8x16_t: emul_vcaddq_rot90_x_u8, uint16x8_t: emul_vcaddq_rot90_x_u16, uint32x4_t: emul_vcaddq_rot90_x_u32, float16x8_t: emul_vcaddq_rot90_x_f16, float32x4_t: emul_vcaddq_rot90_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90_x __arm_vcaddq_rot90_x
#endif
#define __arm_vcaddq_rot270(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vcaddq_rot270_s8, int16x8_t: emul_vcaddq_rot270_s16, int32x4_t: emul_vcaddq_rot270_s32, uint8x16_t: emul_vcaddq_rot270_u8, uint16x8_t: emul_vcaddq_rot270_u16, uint32x4_t: emul_vcaddq_rot270_u32, float16x8_t: emul_vcaddq_rot270_f16, float32x4_t: emul_vcaddq_rot270_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270 __arm_vcaddq_rot270
#endif
#define __arm_vcaddq_rot270_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vcaddq_rot270_m_s8, int16x8_t: emul_vcaddq_rot270_m_s16, int32x4_t: emul_vcaddq_rot270_m_s32, uint8x16_t: emul_vcaddq_rot270_m_u8, uint16x8_t: emul_vcaddq_rot270_m_u16, uint32x4_t: emul_vcaddq_rot270_m_u32, float16x8_t: emul_vcaddq_rot270_m_f16, float32x4_t: emul_vcaddq_rot270_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270_m __arm_vcaddq_rot270_m
#endif
#define __arm_vcaddq_rot270_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vcaddq_rot270_x_s8, int16x8_t: emul_vcaddq_rot270_x_s16, int32x4_t: emul_vcaddq_rot270_x_s32, uint8x16_t: emul_vcaddq_rot270_x_u8, uint16x8_t: emul_vcaddq_rot270_x_u16, uint32x4_t: emul_vcaddq_rot270_x_u32, float16x8_t: emul_vcaddq_rot270_x_f16, float32x4_t: emul_vcaddq_rot270_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270_x __arm_vcaddq_rot270_x
#endif
#define __arm_vhcaddq_rot90(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot90_s8, int16x8_t: emul_vhcaddq_rot90_s16, int32x4_t: emul_vhcaddq_rot90_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90 __arm_vhcaddq_rot90
#endif
#define __arm_vhcaddq_rot90_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot90_m_s8, int16x8_t: emul_vhcaddq_rot90_m_s16, int32x4_t: emul_vhcaddq_rot90_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90_m __arm_vhcaddq_rot90_m
#endif
#define __arm_vhcaddq_rot90_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot90_x_s8, int16x8_t: emul_vhcaddq_rot90_x_s16, int32x4_t: emul_vhcaddq_rot90_x_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90_x __arm_vhcaddq_rot90_x
#endif
#define __arm_vhcaddq_rot270(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot270_s8, int16x8_t: emul_vhcaddq_rot270_s16, int32x4_t: emul_vhcaddq_rot270_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270 __arm_vhcaddq_rot270
#endif
#define __arm_vhcaddq_rot270_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot270_m_s8, int16x8_t: emul_vhcaddq_rot270_m_s16, int32x4_t: emul_vhcaddq_rot270_m_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270_m __arm_vhcaddq_rot270_m
#endif
#define __arm_vhcaddq_rot270_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vhcaddq_rot270_x_s8, int16x8_t: emul_vhcaddq_rot270_x_s16, int32x4_t: emul_vhcaddq_rot270_x_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270_x __arm_vhcaddq_rot270_x
#endif
#define __arm_vcmulq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vcmulq_f16, float32x4_t: emul_vcmulq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq __arm_vcmulq
#endif
#define __arm_vcmulq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmulq_m_f16, float32x4_t: emul_vcmulq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_m __arm_vcmulq_m
#endif
#define __arm_vcmulq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmulq_x_f16, float32x4_t: emul_vcmulq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_x __arm_vcmulq_x
#endif
#define __arm_vcmulq_rot90(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vcmulq_rot90_f16, float32x4_t: emul_vcmulq_rot90_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90 __arm_vcmulq_rot90
#endif
#define __arm_vcmulq_rot90_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmulq_rot90_m_f16, float32x4_t: emul_vcmulq_rot90_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90_m __arm_vcmulq_rot90_m
#endif
#define __arm_vcmulq_rot90_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmulq_rot90_x_f16, float32x4_t: emul_vcmulq_rot90_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90_x __arm_vcmulq_rot90_x
#endif
#define __arm_vcmulq_rot180(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vcmulq_rot180_f16, float32x4_t: emul_vcmulq_rot180_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180 __arm_vcmulq_rot180
#endif
#define __arm_vcmulq_rot180_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmulq_rot180_m_f16, float32x4_t: emul_vcmulq_rot180_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180_m __arm_vcmulq_rot180_m
#endif
#define __arm_vcmulq_rot180_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmulq_rot180_x_f16, float32x4_t: emul_vcmulq_rot180_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180_x __arm_vcmulq_rot180_x
#endif
#define __arm_vcmulq_rot270(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vcmulq_rot270_f16, float32x4_t: emul_vcmulq_rot270_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270 __arm_vcmulq_rot270
#endif
#define __arm_vcmulq_rot270_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmulq_rot270_m_f16, float32x4_t: emul_vcmulq_rot270_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270_m __arm_vcmulq_rot270_m
#endif
#define __arm_vcmulq_rot270_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmulq_rot270_x_f16, float32x4_t: emul_vcmulq_rot270_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270_x __arm_vcmulq_rot270_x
#endif
#define __arm_vcmlaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmlaq_f16, float32x4_t: emul_vcmlaq_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq __arm_vcmlaq
#endif
#define __arm_vcmlaq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmlaq_m_f16, float32x4_t: emul_vcmlaq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_m __arm_vcmlaq_m
#endif
#define __arm_vcmlaq_rot90(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot90_f16, float32x4_t: emul_vcmlaq_rot90_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot90 __arm_vcmlaq_rot90
#endif
#define __arm_vcmlaq_rot90_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot90_m_f16, float32x4_t: emul_vcmlaq_rot90_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot90_m __arm_vcmlaq_rot90_m
#endif
#define __arm_vcmlaq_rot180(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot180_f16, float32x4_t: emul_vcmlaq_rot180_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot180 __arm_vcmlaq_rot180
#endif
#define __arm_vcmlaq_rot180_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot180_m_f16, float32x4_t: emul_vcmlaq_rot180_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot180_m __arm_vcmlaq_rot180_m
#endif
#define __arm_vcmlaq_rot270(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot270_f16, float32x4_t: emul_vcmlaq_rot270_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot270 __arm_vcmlaq_rot270
#endif
#define __arm_vcmlaq_rot270_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: emul_vcmlaq_rot270_m_f16, float32x4_t: emul_vcmlaq_rot270_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot270_m __arm_vcmlaq_rot270_m
#endif
#define __arm_vandq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vandq_s8, int16x8_t: emul_vandq_s16, int32x4_t: emul_vandq_s32, uint8x16_t: emul_vandq_u8, uint16x8_t: emul_vandq_u16, uint32x4_t: emul_vandq_u32, float16x8_t: emul_vandq_f16, float32x4_t: emul_vandq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq __arm_vandq
#endif
#define __arm_vandq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vandq_m_s8, int16x8_t: emul_vandq_m_s16, int32x4_t: emul_vandq_m_s32, uint8x16_t: emul_vandq_m_u8, uint16x8_t: emul_vandq_m_u16, uint32x4_t: emul_vandq_m_u32, float16x8_t: emul_vandq_m_f16, float32x4_t: emul_vandq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq_m __arm_vandq_m
#endif
#define __arm_vandq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vandq_x_s8, int16x8_t: emul_vandq_x_s16, int32x4_t: emul_vandq_x_s32, uint8x16_t: emul_vandq_x_u8, uint16x8_t: emul_vandq_x_u16, uint32x4_t: emul_vandq_x_u32, float16x8_t: emul_vandq_x_f16, float32x4_t: emul_vandq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq_x __arm_vandq_x
#endif
#define __arm_vbicq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); (void)NV_IMM_BITS("vbicq", NV_NUMBER(b), NV_WIDTH(nv_a)); _Generic(nv_a, int8x16_t: emul_vbicq_s8, int16x8_t: _Generic(nv_b, int16x8_t: emul_vbicq_s16, default: emul_vbicq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vbicq_s32, default: emul_vbicq_n_s32), uint8x16_t: emul_vbicq_u8, uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vbicq_u16, default: emul_vbicq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vbicq_u32, default: emul_vbicq_n_u32), float16x8_t: emul_vbicq_f16, float32x4_t: emul_vbicq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq __arm_vbicq
#endif
#define __arm_vbicq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vbicq_m_s8, int16x8_t: emul_vbicq_m_s16, int32x4_t: emul_vbicq_m_s32, uint8x16_t: emul_vbicq_m_u8, uint16x8_t: emul_vbicq_m_u16, uint32x4_t: emul_vbicq_m_u32, float16x8_t: emul_vbicq_m_f16, float32x4_t: emul_vbicq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_m __arm_vbicq_m
#endif
#define __arm_vbicq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vbicq_x_s8, int16x8_t: emul_vbicq_x_s16, int32x4_t: emul_vbicq_x_s32, uint8x16_t: emul_vbicq_x_u8, uint16x8_t: emul_vbicq_x_u16, uint32x4_t: emul_vbicq_x_u32, float16x8_t: emul_vbicq_x_f16, float32x4_t: emul_vbicq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_x __arm_vbicq_x
#endif
#define __arm_veorq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_veorq_s8, int16x8_t: emul_veorq_s16, int32x4_t: emul_veorq_s32, uint8x16_t: emul_veorq_u8, uint16x8_t: emul_veorq_u16, uint32x4_t: emul_veorq_u32, float16x8_t: emul_veorq_f16, float32x4_t: emul_veorq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq __arm_veorq
#endif
#define __arm_veorq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_veorq_m_s8, int16x8_t: emul_veorq_m_s16, int32x4_t: emul_veorq_m_s32, uint8x16_t: emul_veorq_m_u8, uint16x8_t: emul_veorq_m_u16, uint32x4_t: emul_veorq_m_u32, float16x8_t: emul_veorq_m_f16, float32x4_t: emul_veorq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq_m __arm_veorq_m
#endif
#define __arm_veorq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_veorq_x_s8, int16x8_t: emul_veorq_x_s16, int32x4_t: emul_veorq_x_s32, uint8x16_t: emul_veorq_x_u8, uint16x8_t: emul_veorq_x_u16, uint32x4_t: emul_veorq_x_u32, float16x8_t: emul_veorq_x_f16, float32x4_t: emul_veorq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq_x __arm_veorq_x
#endif
#define __arm_vornq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vornq_s8, int16x8_t: emul_vornq_s16, int32x4_t: emul_vornq_s32, uint8x16_t: emul_vornq_u8, uint16x8_t: emul_vornq_u16, uint32x4_t: emul_vornq_u32, float16x8_t: emul_vornq_f16, float32x4_t: emul_vornq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq __arm_vornq
#endif
#define __arm_vornq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vornq_m_s8, int16x8_t: emul_vornq_m_s16, int32x4_t: emul_vornq_m_s32, uint8x16_t: emul_vornq_m_u8, uint16x8_t: emul_vornq_m_u16, uint32x4_t: emul_vornq_m_u32, float16x8_t: emul_vornq_m_f16, float32x4_t: emul_vornq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq_m __arm_vornq_m
#endif
#define __arm_vornq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vornq_x_s8, int16x8_t: emul_vornq_x_s16, int32x4_t: emul_vornq_x_s32, uint8x16_t: emul_vornq_x_u8, uint16x8_t: emul_vornq_x_u16, uint32x4_t: emul_vornq_x_u32, float16x8_t: emul_vornq_x_f16, float32x4_t: emul_vornq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq_x __arm_vornq_x
#endif
#define __arm_vorrq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); (void)NV_IMM_BITS("vorrq", NV_NUMBER(b), NV_WIDTH(nv_a)); _Generic(nv_a, int8x16_t: emul_vorrq_s8, int16x8_t: _Generic(nv_b, int16x8_t: emul_vorrq_s16, default: emul_vorrq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vorrq_s32, default: emul_vorrq_n_s32), uint8x16_t: emul_vorrq_u8, uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vorrq_u16, default: emul_vorrq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vorrq_u32, default: emul_vorrq_n_u32), float16x8_t: emul_vorrq_f16, float32x4_t: emul_vorrq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq __arm_vorrq
#endif
#define __arm_vorrq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vorrq_m_s8, int16x8_t: emul_vorrq_m_s16, int32x4_t: emul_vorrq_m_s32, uint8x16_t: emul_vorrq_m_u8, uint16x8_t: emul_vorrq_m_u16, uint32x4_t: emul_vorrq_m_u32, float16x8_t: emul_vorrq_m_f16, float32x4_t: emul_vorrq_m_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_m __arm_vorrq_m
#endif
#define __arm_vorrq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vorrq_x_s8, int16x8_t: emul_vorrq_x_s16, int32x4_t: emul_vorrq_x_s32, uint8x16_t: emul_vorrq_x_u8, uint16x8_t: emul_vorrq_x_u16, uint32x4_t: emul_vorrq_x_u32, float16x8_t: emul_vorrq_x_f16, float32x4_t: emul_vorrq_x_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_x __arm_vorrq_x
#endif
#define __arm_vbicq_m_n(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vbicq_m_n_s16, int32x4_t: emul_vbicq_m_n_s32, uint16x8_t: emul_vbicq_m_n_u16, uint32x4_t: emul_vbicq_m_n_u32)(nv_a, NV_IMM_BITS("vbicq_m_n", n, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_m_n __arm_vbicq_m_n
#endif
#define __arm_vorrq_m_n(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vorrq_m_n_s16, int32x4_t: emul_vorrq_m_n_s32, uint16x8_t: emul_vorrq_m_n_u16, uint32x4_t: emul_vorrq_m_n_u32)(nv_a, NV_IMM_BITS("vorrq_m_n", n, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_m_n __arm_vorrq_m_n
#endif
#define __arm_vmvnq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vmvnq_s8, int16x8_t: emul_vmvnq_s16, int32x4_t: emul_vmvnq_s32, uint8x16_t: emul_vmvnq_u8, uint16x8_t: emul_vmvnq_u16, uint32x4_t: emul_vmvnq_u32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq __arm_vmvnq
#endif
#define __arm_vmvnq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); (void)NV_IMM_NOT_BITS("vmvnq_m", NV_NUMBER(b), NV_WIDTH(nv_a)); _Generic(nv_a, int8x16_t: emul_vmvnq_m_s8, int16x8_t: _Generic(nv_b, int16x8_t: emul_vmvnq_m_s16, default: emul_vmvnq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vmvnq_m_s32, default: emul_vmvnq_m_n_s32), uint8x16_t: emul_vmvnq_m_u8, uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vmvnq_m_u16, default: emul_vmvnq_m_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vmvnq_m_u32, default: emul_vmvnq_m_n_u32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq_m __arm_vmvnq_m
#endif
#define __arm_vmvnq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmvnq_x_s8, int16x8_t: emul_vmvnq_x_s16, int32x4_t: emul_vmvnq_x_s32, uint8x16_t: emul_vmvnq_x_u8, uint16x8_t: emul_vmvnq_x_u16, uint32x4_t: emul_vmvnq_x_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq_x __arm_vmvnq_x
#endif
#define __arm_vbrsrq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vbrsrq_n_s8, int16x8_t: emul_vbrsrq_n_s16, int32x4_t: emul_vbrsrq_n_s32, uint8x16_t: emul_vbrsrq_n_u8, uint16x8_t: emul_vbrsrq_n_u16, uint32x4_t: emul_vbrsrq_n_u32, float16x8_t: emul_vbrsrq_n_f16, float32x4_t: emul_vbrsrq_n_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq __arm_vbrsrq
#endif
#define __arm_vbrsrq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vbrsrq_m_n_s8, int16x8_t: emul_vbrsrq_m_n_s16, int32x4_t: emul_vbrsrq_m_n_s32, uint8x16_t: emul_vbrsrq_m_n_u8, uint16x8_t: emul_vbrsrq_m_n_u16, uint32x4_t: emul_vbrsrq_m_n_u32, float16x8_t: emul_vbrsrq_m_n_f16, float32x4_t: emul_vbrsrq_m_n_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq_m __arm_vbrsrq_m
#endif
#define __arm_vbrsrq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vbrsrq_x_n_s8, int16x8_t: emul_vbrsrq_x_n_s16, int32x4_t: emul_vbrsrq_x_n_s32, uint8x16_t: emul_vbrsrq_x_n_u8, uint16x8_t: emul_vbrsrq_x_n_u16, uint32x4_t: emul_vbrsrq_x_n_u32, float16x8_t: emul_vbrsrq_x_n_f16, float32x4_t: emul_vbrsrq_x_n_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq_x __arm_vbrsrq_x
#endif
#define __arm_vrev16q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vrev16q_s8, uint8x16_t: emul_vrev16q_u8)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q __arm_vrev16q
#endif
#define __arm_vrev16q_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrev16q_m_s8, uint8x16_t: emul_vrev16q_m_u8)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q_m __arm_vrev16q_m
#endif
#define __arm_vrev16q_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrev16q_x_s8, uint8x16_t: emul_vrev16q_x_u8)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q_x __arm_vrev16q_x
#endif
#define __arm_vrev32q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vrev32q_s8, int16x8_t: emul_vrev32q_s16, uint8x16_t: emul_vrev32q_u8, uint16x8_t: emul_vrev32q_u16, float16x8_t: emul_vrev32q_f16)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q __arm_vrev32q
#endif
#define __arm_vrev32q_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrev32q_m_s8, int16x8_t: emul_vrev32q_m_s16, uint8x16_t: emul_vrev32q_m_u8, uint16x8_t: emul_vrev32q_m_u16, float16x8_t: emul_vrev32q_m_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q_m __arm_vrev32q_m
#endif
#define __arm_vrev32q_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrev32q_x_s8, int16x8_t: emul_vrev32q_x_s16, uint8x16_t: emul_vrev32q_x_u8, uint16x8_t: emul_vrev32q_x_u16, float16x8_t: emul_vrev32q_x_f16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q_x __arm_vrev32q_x
#endif
#define __arm_vrev64q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vrev64q_s8, int16x8_t: emul_vrev64q_s16, int32x4_t: emul_vrev64q_s32, uint8x16_t: emul_vrev64q_u8, uint16x8_t: emul_vrev64q_u16, uint32x4_t: emul_vrev64q_u32, float16x8_t: emul_vrev64q_f16, float32x4_t: emul_vrev64q_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q __arm_vrev64q
#endif
#define __arm_vrev64q_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrev64q_m_s8, int16x8_t: emul_vrev64q_m_s16, int32x4_t: emul_vrev64q_m_s32, uint8x16_t: emul_vrev64q_m_u8, uint16x8_t: emul_vrev64q_m_u16, uint32x4_t: emul_vrev64q_m_u32, float16x8_t: emul_vrev64q_m_f16, float32x4_t: emul_vrev64q_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q_m __arm_vrev64q_m
#endif
#define __arm_vrev64q_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrev64q_x_s8, int16x8_t: emul_vrev64q_x_s16, int32x4_t: emul_vrev64q_x_s32, uint8x16_t: emul_vrev64q_x_u8, uint16x8_t: emul_vrev64q_x_u16, uint32x4_t: emul_vrev64q_x_u32, float16x8_t: emul_vrev64q_x_f16, float32x4_t: emul_vrev64q_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q_x __arm_vrev64q_x
#endif
#define __arm_vcmpeqq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpeqq_s8, default: emul_vcmpeqq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpeqq_s16, default: emul_vcmpeqq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpeqq_s32, default: emul_vcmpeqq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpeqq_u8, default: emul_vcmpeqq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpeqq_u16, default: emul_vcmpeqq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpeqq_u32, default: emul_vcmpeqq_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpeqq_f16, default: emul_vcmpeqq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpeqq_f32, default: emul_vcmpeqq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpeqq __arm_vcmpeqq
#endif
#define __arm_vcmpeqq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpeqq_m_s8, default: emul_vcmpeqq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpeqq_m_s16, default: emul_vcmpeqq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpeqq_m_s32, default: emul_vcmpeqq_m_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpeqq_m_u8, default: emul_vcmpeqq_m_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpeqq_m_u16, default: emul_vcmpeqq_m_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpeqq_m_u32, default: emul_vcmpeqq_m_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpeqq_m_f16, default: emul_vcmpeqq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpeqq_m_f32, default: emul_vcmpeqq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpeqq_m __arm_vcmpeqq_m
#endif
#define __arm_vcmpneq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpneq_s8, default: emul_vcmpneq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpneq_s16, default: emul_vcmpneq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpneq_s32, default: emul_vcmpneq_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpneq_u8, default: emul_vcmpneq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpneq_u16, default: emul_vcmpneq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpneq_u32, default: emul_vcmpneq_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpneq_f16, default: emul_vcmpneq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpneq_f32, default: emul_vcmpneq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpneq __arm_vcmpneq
#endif
#define __arm_vcmpneq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpneq_m_s8, default: emul_vcmpneq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpneq_m_s16, default: emul_vcmpneq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpneq_m_s32, default: emul_vcmpneq_m_n_s32), uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpneq_m_u8, default: emul_vcmpneq_m_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpneq_m_u16, default: emul_vcmpneq_m_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpneq_m_u32, default: emul_vcmpneq_m_n_u32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpneq_m_f16, default: emul_vcmpneq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpneq_m_f32, default: emul_vcmpneq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpneq_m __arm_vcmpneq_m
#endif
#define __arm_vcmpgeq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpgeq_s8, default: emul_vcmpgeq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpgeq_s16, default: emul_vcmpgeq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpgeq_s32, default: emul_vcmpgeq_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpgeq_f16, default: emul_vcmpgeq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpgeq_f32, default: emul_vcmpgeq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgeq __arm_vcmpgeq
#endif
#define __arm_vcmpgeq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpgeq_m_s8, default: emul_vcmpgeq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpgeq_m_s16, default: emul_vcmpgeq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpgeq_m_s32, default: emul_vcmpgeq_m_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpgeq_m_f16, default: emul_vcmpgeq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpgeq_m_f32, default: emul_vcmpgeq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgeq_m __arm_vcmpgeq_m
#endif
#define __arm_vcmpgtq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpgtq_s8, default: emul_vcmpgtq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpgtq_s16, default: emul_vcmpgtq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpgtq_s32, default: emul_vcmpgtq_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpgtq_f16, default: emul_vcmpgtq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpgtq_f32, default: emul_vcmpgtq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgtq __arm_vcmpgtq
#endif
#define __arm_vcmpgtq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpgtq_m_s8, default: emul_vcmpgtq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpgtq_m_s16, default: emul_vcmpgtq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpgtq_m_s32, default: emul_vcmpgtq_m_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpgtq_m_f16, default: emul_vcmpgtq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpgtq_m_f32, default: emul_vcmpgtq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgtq_m __arm_vcmpgtq_m
#endif
#define __arm_vcmpleq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpleq_s8, default: emul_vcmpleq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpleq_s16, default: emul_vcmpleq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpleq_s32, default: emul_vcmpleq_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpleq_f16, default: emul_vcmpleq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpleq_f32, default: emul_vcmpleq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpleq __arm_vcmpleq
#endif
#define __arm_vcmpleq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpleq_m_s8, default: emul_vcmpleq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpleq_m_s16, default: emul_vcmpleq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpleq_m_s32, default: emul_vcmpleq_m_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpleq_m_f16, default: emul_vcmpleq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpleq_m_f32, default: emul_vcmpleq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpleq_m __arm_vcmpleq_m
#endif
#define __arm_vcmpltq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpltq_s8, default: emul_vcmpltq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpltq_s16, default: emul_vcmpltq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpltq_s32, default: emul_vcmpltq_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpltq_f16, default: emul_vcmpltq_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpltq_f32, default: emul_vcmpltq_n_f32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpltq __arm_vcmpltq
#endif
#define __arm_vcmpltq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vcmpltq_m_s8, default: emul_vcmpltq_m_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vcmpltq_m_s16, default: emul_vcmpltq_m_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vcmpltq_m_s32, default: emul_vcmpltq_m_n_s32), float16x8_t: _Generic(nv_b, float16x8_t: emul_vcmpltq_m_f16, default: emul_vcmpltq_m_n_f16), float32x4_t: _Generic(nv_b, float32x4_t: emul_vcmpltq_m_f32, default: emul_vcmpltq_m_n_f32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpltq_m __arm_vcmpltq_m
#endif
#define __arm_vcmpcsq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpcsq_u8, default: emul_vcmpcsq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpcsq_u16, default: emul_vcmpcsq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpcsq_u32, default: emul_vcmpcsq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpcsq __arm_vcmpcsq
#endif
#define __arm_vcmpcsq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmpcsq_m_u8, default: emul_vcmpcsq_m_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmpcsq_m_u16, default: emul_vcmpcsq_m_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmpcsq_m_u32, default: emul_vcmpcsq_m_n_u32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpcsq_m __arm_vcmpcsq_m
#endif
#define __arm_vcmphiq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmphiq_u8, default: emul_vcmphiq_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmphiq_u16, default: emul_vcmphiq_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmphiq_u32, default: emul_vcmphiq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmphiq __arm_vcmphiq
#endif
#define __arm_vcmphiq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: _Generic(nv_b, uint8x16_t: emul_vcmphiq_m_u8, default: emul_vcmphiq_m_n_u8), uint16x8_t: _Generic(nv_b, uint16x8_t: emul_vcmphiq_m_u16, default: emul_vcmphiq_m_n_u16), uint32x4_t: _Generic(nv_b, uint32x4_t: emul_vcmphiq_m_u32, default: emul_vcmphiq_m_n_u32))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmphiq_m __arm_vcmphiq_m
#endif
#define __arm_vpselq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vpselq_s8, int16x8_t: emul_vpselq_s16, int32x4_t: emul_vpselq_s32, uint8x16_t: emul_vpselq_u8, uint16x8_t: emul_vpselq_u16, uint32x4_t: emul_vpselq_u32, int64x2_t: emul_vpselq_s64, uint64x2_t: emul_vpselq_u64, float16x8_t: emul_vpselq_f16, float32x4_t: emul_vpselq_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vpselq __arm_vpselq
#endif
#define __arm_vaddvq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vaddvq_s8, int16x8_t: emul_vaddvq_s16, int32x4_t: emul_vaddvq_s32, uint8x16_t: emul_vaddvq_u8, uint16x8_t: emul_vaddvq_u16, uint32x4_t: emul_vaddvq_u32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvq __arm_vaddvq
#endif
#define __arm_vaddvq_p(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vaddvq_p_s8, int16x8_t: emul_vaddvq_p_s16, int32x4_t: emul_vaddvq_p_s32, uint8x16_t: emul_vaddvq_p_u8, uint16x8_t: emul_vaddvq_p_u16, uint32x4_t: emul_vaddvq_p_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvq_p __arm_vaddvq_p
#endif
#define __arm_vaddvaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vaddvaq_s8, int16x8_t: emul_vaddvaq_s16, int32x4_t: emul_vaddvaq_s32, uint8x16_t: emul_vaddvaq_u8, uint16x8_t: emul_vaddvaq_u16, uint32x4_t: emul_vaddvaq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvaq __arm_vaddvaq
#endif
#define __arm_vaddvaq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vaddvaq_p_s8, int16x8_t: emul_vaddvaq_p_s16, int32x4_t: emul_vaddvaq_p_s32, uint8x16_t: emul_vaddvaq_p_u8, uint16x8_t: emul_vaddvaq_p_u16, uint32x4_t: emul_vaddvaq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvaq_p __arm_vaddvaq_p
#endif
#define __arm_vaddlvq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int32x4_t: emul_vaddlvq_s32, uint32x4_t: emul_vaddlvq_u32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvq __arm_vaddlvq
#endif
#define __arm_vaddlvq_p(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int32x4_t: emul_vaddlvq_p_s32, uint32x4_t: emul_vaddlvq_p_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvq_p __arm_vaddlvq_p
#endif
#define __arm_vaddlvaq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int32x4_t: emul_vaddlvaq_s32, uint32x4_t: emul_vaddlvaq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvaq __arm_vaddlvaq
#endif
#define __arm_vaddlvaq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int32x4_t: emul_vaddlvaq_p_s32, uint32x4_t: emul_vaddlvaq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvaq_p __arm_vaddlvaq_p
#endif
#define __arm_vabavq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vabavq_s8, int16x8_t: emul_vabavq_s16, int32x4_t: emul_vabavq_s32, uint8x16_t: emul_vabavq_u8, uint16x8_t: emul_vabavq_u16, uint32x4_t: emul_vabavq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabavq __arm_vabavq
#endif
#define __arm_vabavq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int8x16_t: emul_vabavq_p_s8, int16x8_t: emul_vabavq_p_s16, int32x4_t: emul_vabavq_p_s32, uint8x16_t: emul_vabavq_p_u8, uint16x8_t: emul_vabavq_p_u16, uint32x4_t: emul_vabavq_p_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabavq_p __arm_vabavq_p
#endif
#define __arm_vminvq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vminvq_s8, int16x8_t: emul_vminvq_s16, int32x4_t: emul_vminvq_s32, uint8x16_t: emul_vminvq_u8, uint16x8_t: emul_vminvq_u16, uint32x4_t: emul_vminvq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminvq __arm_vminvq
#endif
#define __arm_vminvq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vminvq_p_s8, int16x8_t: emul_vminvq_p_s16, int32x4_t: emul_vminvq_p_s32, uint8x16_t: emul_vminvq_p_u8, uint16x8_t: emul_vminvq_p_u16, uint32x4_t: emul_vminvq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminvq_p __arm_vminvq_p
#endif
#define __arm_vmaxvq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vmaxvq_s8, int16x8_t: emul_vmaxvq_s16, int32x4_t: emul_vmaxvq_s32, uint8x16_t: emul_vmaxvq_u8, uint16x8_t: emul_vmaxvq_u16, uint32x4_t: emul_vmaxvq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxvq __arm_vmaxvq
#endif
#define __arm_vmaxvq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmaxvq_p_s8, int16x8_t: emul_vmaxvq_p_s16, int32x4_t: emul_vmaxvq_p_s32, uint8x16_t: emul_vmaxvq_p_u8, uint16x8_t: emul_vmaxvq_p_u16, uint32x4_t: emul_vmaxvq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxvq_p __arm_vmaxvq_p
#endif
#define __arm_vminavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vminavq_s8, int16x8_t: emul_vminavq_s16, int32x4_t: emul_vminavq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminavq __arm_vminavq
#endif
#define __arm_vminavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vminavq_p_s8, int16x8_t: emul_vminavq_p_s16, int32x4_t: emul_vminavq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminavq_p __arm_vminavq_p
#endif
#define __arm_vmaxavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vmaxavq_s8, int16x8_t: emul_vmaxavq_s16, int32x4_t: emul_vmaxavq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxavq __arm_vmaxavq
#endif
#define __arm_vmaxavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmaxavq_p_s8, int16x8_t: emul_vmaxavq_p_s16, int32x4_t: emul_vmaxavq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxavq_p __arm_vmaxavq_p
#endif
#define __arm_vminnmvq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, float16x8_t: emul_vminnmvq_f16, float32x4_t: emul_vminnmvq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmvq __arm_vminnmvq
#endif
#define __arm_vminnmvq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, float16x8_t: emul_vminnmvq_p_f16, float32x4_t: emul_vminnmvq_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmvq_p __arm_vminnmvq_p
#endif
#define __arm_vmaxnmvq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, float16x8_t: emul_vmaxnmvq_f16, float32x4_t: emul_vmaxnmvq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmvq __arm_vmaxnmvq
#endif
#define __arm_vmaxnmvq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, float16x8_t: emul_vmaxnmvq_p_f16, float32x4_t: emul_vmaxnmvq_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmvq_p __arm_vmaxnmvq_p
#endif
#define __arm_vminnmavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, float16x8_t: emul_vminnmavq_f16, float32x4_t: emul_vminnmavq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmavq __arm_vminnmavq
#endif
#define __arm_vminnmavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, float16x8_t: emul_vminnmavq_p_f16, float32x4_t: emul_vminnmavq_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmavq_p __arm_vminnmavq_p
#endif
#define __arm_vmaxnmavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, float16x8_t: emul_vmaxnmavq_f16, float32x4_t: emul_vmaxnmavq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmavq __arm_vmaxnmavq
#endif
#define __arm_vmaxnmavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, float16x8_t: emul_vmaxnmavq_p_f16, float32x4_t: emul_vmaxnmavq_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmavq_p __arm_vmaxnmavq_p
#endif
#define __arm_vmladavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmladavq_s8, int16x8_t: emul_vmladavq_s16, int32x4_t: emul_vmladavq_s32, uint8x16_t: emul_vmladavq_u8, uint16x8_t: emul_vmladavq_u16, uint32x4_t: emul_vmladavq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavq __arm_vmladavq
#endif
#define __arm_vmladavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmladavq_p_s8, int16x8_t: emul_vmladavq_p_s16, int32x4_t: emul_vmladavq_p_s32, uint8x16_t: emul_vmladavq_p_u8, uint16x8_t: emul_vmladavq_p_u16, uint32x4_t: emul_vmladavq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavq_p __arm_vmladavq_p
#endif
#define __arm_vmladavaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmladavaq_s8, int16x8_t: emul_vmladavaq_s16, int32x4_t: emul_vmladavaq_s32, uint8x16_t: emul_vmladavaq_u8, uint16x8_t: emul_vmladavaq_u16, uint32x4_t: emul_vmladavaq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaq __arm_vmladavaq
#endif
#define __arm_vmladavaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int8x16_t: emul_vmladavaq_p_s8, int16x8_t: emul_vmladavaq_p_s16, int32x4_t: emul_vmladavaq_p_s32, uint8x16_t: emul_vmladavaq_p_u8, uint16x8_t: emul_vmladavaq_p_u16, uint32x4_t: emul_vmladavaq_p_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaq_p __arm_vmladavaq_p
#endif
#define __arm_vmladavxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmladavxq_s8, int16x8_t: emul_vmladavxq_s16, int32x4_t: emul_vmladavxq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavxq __arm_vmladavxq
#endif
#define __arm_vmladavxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmladavxq_p_s8, int16x8_t: emul_vmladavxq_p_s16, int32x4_t: emul_vmladavxq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavxq_p __arm_vmladavxq_p
#endif
#define __arm_vmladavaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmladavaxq_s8, int16x8_t: emul_vmladavaxq_s16, int32x4_t: emul_vmladavaxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaxq __arm_vmladavaxq
#endif
#define __arm_vmladavaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int8x16_t: emul_vmladavaxq_p_s8, int16x8_t: emul_vmladavaxq_p_s16, int32x4_t: emul_vmladavaxq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaxq_p __arm_vmladavaxq_p
#endif
#define __arm_vmlsdavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmlsdavq_s8, int16x8_t: emul_vmlsdavq_s16, int32x4_t: emul_vmlsdavq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavq __arm_vmlsdavq
#endif
#define __arm_vmlsdavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmlsdavq_p_s8, int16x8_t: emul_vmlsdavq_p_s16, int32x4_t: emul_vmlsdavq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavq_p __arm_vmlsdavq_p
#endif
#define __arm_vmlsdavaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmlsdavaq_s8, int16x8_t: emul_vmlsdavaq_s16, int32x4_t: emul_vmlsdavaq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaq __arm_vmlsdavaq
#endif
#define __arm_vmlsdavaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int8x16_t: emul_vmlsdavaq_p_s8, int16x8_t: emul_vmlsdavaq_p_s16, int32x4_t: emul_vmlsdavaq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaq_p __arm_vmlsdavaq_p
#endif
#define __arm_vmlsdavxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmlsdavxq_s8, int16x8_t: emul_vmlsdavxq_s16, int32x4_t: emul_vmlsdavxq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavxq __arm_vmlsdavxq
#endif
#define __arm_vmlsdavxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmlsdavxq_p_s8, int16x8_t: emul_vmlsdavxq_p_s16, int32x4_t: emul_vmlsdavxq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavxq_p __arm_vmlsdavxq_p
#endif
#define __arm_vmlsdavaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int8x16_t: emul_vmlsdavaxq_s8, int16x8_t: emul_vmlsdavaxq_s16, int32x4_t: emul_vmlsdavaxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaxq __arm_vmlsdavaxq
#endif
#define __arm_vmlsdavaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int8x16_t: emul_vmlsdavaxq_p_s8, int16x8_t: emul_vmlsdavaxq_p_s16, int32x4_t: emul_vmlsdavaxq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaxq_p __arm_vmlsdavaxq_p
#endif
#define __arm_vmlaldavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: emul_vmlaldavq_s16, int32x4_t: emul_vmlaldavq_s32, uint16x8_t: emul_vmlaldavq_u16, uint32x4_t: emul_vmlaldavq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavq __arm_vmlaldavq
#endif
#define __arm_vmlaldavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmlaldavq_p_s16, int32x4_t: emul_vmlaldavq_p_s32, uint16x8_t: emul_vmlaldavq_p_u16, uint32x4_t: emul_vmlaldavq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavq_p __arm_vmlaldavq_p
#endif
#define __arm_vmlaldavaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int16x8_t: emul_vmlaldavaq_s16, int32x4_t: emul_vmlaldavaq_s32, uint16x8_t: emul_vmlaldavaq_u16, uint32x4_t: emul_vmlaldavaq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaq __arm_vmlaldavaq
#endif
#define __arm_vmlaldavaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int16x8_t: emul_vmlaldavaq_p_s16, int32x4_t: emul_vmlaldavaq_p_s32, uint16x8_t: emul_vmlaldavaq_p_u16, uint32x4_t: emul_vmlaldavaq_p_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaq_p __arm_vmlaldavaq_p
#endif
#define __arm_vmlaldavxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: emul_vmlaldavxq_s16, int32x4_t: emul_vmlaldavxq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavxq __arm_vmlaldavxq
#endif
#define __arm_vmlaldavxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmlaldavxq_p_s16, int32x4_t: emul_vmlaldavxq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavxq_p __arm_vmlaldavxq_p
#endif
#define __arm_vmlaldavaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int16x8_t: emul_vmlaldavaxq_s16, int32x4_t: emul_vmlaldavaxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaxq __arm_vmlaldavaxq
#endif
#define __arm_vmlaldavaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int16x8_t: emul_vmlaldavaxq_p_s16, int32x4_t: emul_vmlaldavaxq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaxq_p __arm_vmlaldavaxq_p
#endif
#define __arm_vmlsldavq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: emul_vmlsldavq_s16, int32x4_t: emul_vmlsldavq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavq __arm_vmlsldavq
#endif
#define __arm_vmlsldavq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmlsldavq_p_s16, int32x4_t: emul_vmlsldavq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavq_p __arm_vmlsldavq_p
#endif
#define __arm_vmlsldavaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int16x8_t: emul_vmlsldavaq_s16, int32x4_t: emul_vmlsldavaq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaq __arm_vmlsldavaq
#endif
#define __arm_vmlsldavaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int16x8_t: emul_vmlsldavaq_p_s16, int32x4_t: emul_vmlsldavaq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaq_p __arm_vmlsldavaq_p
#endif
#define __arm_vmlsldavxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: emul_vmlsldavxq_s16, int32x4_t: emul_vmlsldavxq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavxq __arm_vmlsldavxq
#endif
#define __arm_vmlsldavxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmlsldavxq_p_s16, int32x4_t: emul_vmlsldavxq_p_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavxq_p __arm_vmlsldavxq_p
#endif
#define __arm_vmlsldavaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int16x8_t: emul_vmlsldavaxq_s16, int32x4_t: emul_vmlsldavaxq_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaxq __arm_vmlsldavaxq
#endif
#define __arm_vmlsldavaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int16x8_t: emul_vmlsldavaxq_p_s16, int32x4_t: emul_vmlsldavaxq_p_s32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaxq_p __arm_vmlsldavaxq_p
#endif
#define __arm_vrmlaldavhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int32x4_t: emul_vrmlaldavhq_s32, uint32x4_t: emul_vrmlaldavhq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhq __arm_vrmlaldavhq
#endif
#define __arm_vrmlaldavhq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32x4_t: emul_vrmlaldavhq_p_s32, uint32x4_t: emul_vrmlaldavhq_p_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhq_p __arm_vrmlaldavhq_p
#endif
#define __arm_vrmlaldavhaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_b, int32x4_t: emul_vrmlaldavhaq_s32, uint32x4_t: emul_vrmlaldavhaq_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaq __arm_vrmlaldavhaq
#endif
#define __arm_vrmlaldavhaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_b, int32x4_t: emul_vrmlaldavhaq_p_s32, uint32x4_t: emul_vrmlaldavhaq_p_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaq_p __arm_vrmlaldavhaq_p
#endif
#define __arm_vrmlaldavhxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); emul_vrmlaldavhxq_s32(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhxq __arm_vrmlaldavhxq
#endif
#define __arm_vrmlaldavhxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlaldavhxq_p_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhxq_p __arm_vrmlaldavhxq_p
#endif
#define __arm_vrmlaldavhaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlaldavhaxq_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaxq __arm_vrmlaldavhaxq
#endif
#define __arm_vrmlaldavhaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); emul_vrmlaldavhaxq_p_s32(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaxq_p __arm_vrmlaldavhaxq_p
#endif
#define __arm_vrmlsldavhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); emul_vrmlsldavhq_s32(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhq __arm_vrmlsldavhq
#endif
#define __arm_vrmlsldavhq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlsldavhq_p_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhq_p __arm_vrmlsldavhq_p
#endif
#define __arm_vrmlsldavhaq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlsldavhaq_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaq __arm_vrmlsldavhaq
#endif
#define __arm_vrmlsldavhaq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); emul_vrmlsldavhaq_p_s32(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaq_p __arm_vrmlsldavhaq_p
#endif
#define __arm_vrmlsldavhxq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); emul_vrmlsldavhxq_s32(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhxq __arm_vrmlsldavhxq
#endif
#define __arm_vrmlsldavhxq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlsldavhxq_p_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhxq_p __arm_vrmlsldavhxq_p
#endif
#define __arm_vrmlsldavhaxq(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); emul_vrmlsldavhaxq_s32(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaxq __arm_vrmlsldavhaxq
#endif
#define __arm_vrmlsldavhaxq_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); emul_vrmlsldavhaxq_p_s32(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaxq_p __arm_vrmlsldavhaxq_p
#endif
#define __arm_vshlq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vshlq_s8, int16x8_t: emul_vshlq_s16, int32x4_t: emul_vshlq_s32, uint8x16_t: emul_vshlq_u8, uint16x8_t: emul_vshlq_u16, uint32x4_t: emul_vshlq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq __arm_vshlq
#endif
#define __arm_vshlq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshlq_m_s8, int16x8_t: emul_vshlq_m_s16, int32x4_t: emul_vshlq_m_s32, uint8x16_t: emul_vshlq_m_u8, uint16x8_t: emul_vshlq_m_u16, uint32x4_t: emul_vshlq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m __arm_vshlq_m
#endif
#define __arm_vshlq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshlq_x_s8, int16x8_t: emul_vshlq_x_s16, int32x4_t: emul_vshlq_x_s32, uint8x16_t: emul_vshlq_x_u8, uint16x8_t: emul_vshlq_x_u16, uint32x4_t: emul_vshlq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_x __arm_vshlq_x
#endif
#define __arm_vqshlq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqshlq_s8, int16x8_t: emul_vqshlq_s16, int32x4_t: emul_vqshlq_s32, uint8x16_t: emul_vqshlq_u8, uint16x8_t: emul_vqshlq_u16, uint32x4_t: emul_vqshlq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq __arm_vqshlq
#endif
#define __arm_vqshlq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqshlq_m_s8, int16x8_t: emul_vqshlq_m_s16, int32x4_t: emul_vqshlq_m_s32, uint8x16_t: emul_vqshlq_m_u8, uint16x8_t: emul_vqshlq_m_u16, uint32x4_t: emul_vqshlq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m __arm_vqshlq_m
#endif
#define __arm_vrshlq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vrshlq_s8, default: emul_vrshlq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vrshlq_s16, default: emul_vrshlq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vrshlq_s32, default: emul_vrshlq_n_s32), uint8x16_t: _Generic(nv_b, int8x16_t: emul_vrshlq_u8, default: emul_vrshlq_n_u8), uint16x8_t: _Generic(nv_b, int16x8_t: emul_vrshlq_u16, default: emul_vrshlq_n_u16), uint32x4_t: _Generic(nv_b, int32x4_t: emul_vrshlq_u32, default: emul_vrshlq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq __arm_vrshlq
#endif
#define __arm_vrshlq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrshlq_m_s8, int16x8_t: emul_vrshlq_m_s16, int32x4_t: emul_vrshlq_m_s32, uint8x16_t: emul_vrshlq_m_u8, uint16x8_t: emul_vrshlq_m_u16, uint32x4_t: emul_vrshlq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_m __arm_vrshlq_m
#endif
#define __arm_vrshlq_x(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrshlq_x_s8, int16x8_t: emul_vrshlq_x_s16, int32x4_t: emul_vrshlq_x_s32, uint8x16_t: emul_vrshlq_x_u8, uint16x8_t: emul_vrshlq_x_u16, uint32x4_t: emul_vrshlq_x_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_x __arm_vrshlq_x
#endif
#define __arm_vqrshlq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: _Generic(nv_b, int8x16_t: emul_vqrshlq_s8, default: emul_vqrshlq_n_s8), int16x8_t: _Generic(nv_b, int16x8_t: emul_vqrshlq_s16, default: emul_vqrshlq_n_s16), int32x4_t: _Generic(nv_b, int32x4_t: emul_vqrshlq_s32, default: emul_vqrshlq_n_s32), uint8x16_t: _Generic(nv_b, int8x16_t: emul_vqrshlq_u8, default: emul_vqrshlq_n_u8), uint16x8_t: _Generic(nv_b, int16x8_t: emul_vqrshlq_u16, default: emul_vqrshlq_n_u16), uint32x4_t: _Generic(nv_b, int32x4_t: emul_vqrshlq_u32, default: emul_vqrshlq_n_u32))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq __arm_vqrshlq
#endif
#define __arm_vqrshlq_m(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrshlq_m_s8, int16x8_t: emul_vqrshlq_m_s16, int32x4_t: emul_vqrshlq_m_s32, uint8x16_t: emul_vqrshlq_m_u8, uint16x8_t: emul_vqrshlq_m_u16, uint32x4_t: emul_vqrshlq_m_u32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq_m __arm_vqrshlq_m
#endif
#define __arm_vshlq_r(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vshlq_r_s8, int16x8_t: emul_vshlq_r_s16, int32x4_t: emul_vshlq_r_s32, uint8x16_t: emul_vshlq_r_u8, uint16x8_t: emul_vshlq_r_u16, uint32x4_t: emul_vshlq_r_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_r __arm_vshlq_r
#endif
#define __arm_vshlq_m_r(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshlq_m_r_s8, int16x8_t: emul_vshlq_m_r_s16, int32x4_t: emul_vshlq_m_r_s32, uint8x16_t: emul_vshlq_m_r_u8, uint16x8_t: emul_vshlq_m_r_u16, uint32x4_t: emul_vshlq_m_r_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m_r __arm_vshlq_m_r
#endif
#define __arm_vqshlq_r(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqshlq_r_s8, int16x8_t: emul_vqshlq_r_s16, int32x4_t: emul_vqshlq_r_s32, uint8x16_t: emul_vqshlq_r_u8, uint16x8_t: emul_vqshlq_r_u16, uint32x4_t: emul_vqshlq_r_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_r __arm_vqshlq_r
#endif
#define __arm_vqshlq_m_r(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqshlq_m_r_s8, int16x8_t: emul_vqshlq_m_r_s16, int32x4_t: emul_vqshlq_m_r_s32, uint8x16_t: emul_vqshlq_m_r_u8, uint16x8_t: emul_vqshlq_m_r_u16, uint32x4_t: emul_vqshlq_m_r_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m_r __arm_vqshlq_m_r
#endif
#define __arm_vrshlq_m_n(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrshlq_m_n_s8, int16x8_t: emul_vrshlq_m_n_s16, int32x4_t: emul_vrshlq_m_n_s32, uint8x16_t: emul_vrshlq_m_n_u8, uint16x8_t: emul_vrshlq_m_n_u16, uint32x4_t: emul_vrshlq_m_n_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_m_n __arm_vrshlq_m_n
#endif
#define __arm_vqrshlq_m_n(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqrshlq_m_n_s8, int16x8_t: emul_vqrshlq_m_n_s16, int32x4_t: emul_vqrshlq_m_n_s32, uint8x16_t: emul_vqrshlq_m_n_u8, uint16x8_t: emul_vqrshlq_m_n_u16, uint32x4_t: emul_vqrshlq_m_n_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq_m_n __arm_vqrshlq_m_n
#endif
#define __arm_vshlq_n(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vshlq_n_s8, int16x8_t: emul_vshlq_n_s16, int32x4_t: emul_vshlq_n_s32, uint8x16_t: emul_vshlq_n_u8, uint16x8_t: emul_vshlq_n_u16, uint32x4_t: emul_vshlq_n_u32)(nv_a, NV_IMM("vshlq_n", n, 0, NV_WIDTH(nv_a) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_n __arm_vshlq_n
#endif
#define __arm_vshlq_m_n(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshlq_m_n_s8, int16x8_t: emul_vshlq_m_n_s16, int32x4_t: emul_vshlq_m_n_s32, uint8x16_t: emul_vshlq_m_n_u8, uint16x8_t: emul_vshlq_m_n_u16, uint32x4_t: emul_vshlq_m_n_u32)(nv_a, nv_b, NV_IMM("vshlq_m_n", n, 0, NV_WIDTH(nv_a) - 1), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m_n __arm_vshlq_m_n
#endif
#define __arm_vshlq_x_n(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshlq_x_n_s8, int16x8_t: emul_vshlq_x_n_s16, int32x4_t: emul_vshlq_x_n_s32, uint8x16_t: emul_vshlq_x_n_u8, uint16x8_t: emul_vshlq_x_n_u16, uint32x4_t: emul_vshlq_x_n_u32)(nv_a, NV_IMM("vshlq_x_n", n, 0, NV_WIDTH(nv_a) - 1), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_x_n __arm_vshlq_x_n
#endif
#define __arm_vqshlq_n(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vqshlq_n_s8, int16x8_t: emul_vqshlq_n_s16, int32x4_t: emul_vqshlq_n_s32, uint8x16_t: emul_vqshlq_n_u8, uint16x8_t: emul_vqshlq_n_u16, uint32x4_t: emul_vqshlq_n_u32)(nv_a, NV_IMM("vqshlq_n", n, 0, NV_WIDTH(nv_a) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_n __arm_vqshlq_n
#endif
#define __arm_vqshlq_m_n(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqshlq_m_n_s8, int16x8_t: emul_vqshlq_m_n_s16, int32x4_t: emul_vqshlq_m_n_s32, uint8x16_t: emul_vqshlq_m_n_u8, uint16x8_t: emul_vqshlq_m_n_u16, uint32x4_t: emul_vqshlq_m_n_u32)(nv_a, nv_b, NV_IMM("vqshlq_m_n", n, 0, NV_WIDTH(nv_a) - 1), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m_n __arm_vqshlq_m_n
#endif
#define __arm_vqshluq(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vqshluq_n_s8, int16x8_t: emul_vqshluq_n_s16, int32x4_t: emul_vqshluq_n_s32)(nv_a, NV_IMM("vqshluq", n, 0, NV_WIDTH(nv_a) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshluq __arm_vqshluq
#endif
#define __arm_vqshluq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: emul_vqshluq_m_n_s8, uint16x8_t: emul_vqshluq_m_n_s16, uint32x4_t: emul_vqshluq_m_n_s32)(nv_a, nv_b, NV_IMM("vqshluq_m", n, 0, NV_WIDTH(nv_a) - 1), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshluq_m __arm_vqshluq_m
#endif
#define __arm_vshrq(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vshrq_n_s8, int16x8_t: emul_vshrq_n_s16, int32x4_t: emul_vshrq_n_s32, uint8x16_t: emul_vshrq_n_u8, uint16x8_t: emul_vshrq_n_u16, uint32x4_t: emul_vshrq_n_u32)(nv_a, NV_IMM("vshrq", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq __arm_vshrq
#endif
#define __arm_vshrq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshrq_m_n_s8, int16x8_t: emul_vshrq_m_n_s16, int32x4_t: emul_vshrq_m_n_s32, uint8x16_t: emul_vshrq_m_n_u8, uint16x8_t: emul_vshrq_m_n_u16, uint32x4_t: emul_vshrq_m_n_u32)(nv_a, nv_b, NV_IMM("vshrq_m", n, 1, NV_WIDTH(nv_a)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq_m __arm_vshrq_m
#endif
#define __arm_vshrq_x(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshrq_x_n_s8, int16x8_t: emul_vshrq_x_n_s16, int32x4_t: emul_vshrq_x_n_s32, uint8x16_t: emul_vshrq_x_n_u8, uint16x8_t: emul_vshrq_x_n_u16, uint32x4_t: emul_vshrq_x_n_u32)(nv_a, NV_IMM("vshrq_x", n, 1, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq_x __arm_vshrq_x
#endif
#define __arm_vrshrq(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vrshrq_n_s8, int16x8_t: emul_vrshrq_n_s16, int32x4_t: emul_vrshrq_n_s32, uint8x16_t: emul_vrshrq_n_u8, uint16x8_t: emul_vrshrq_n_u16, uint32x4_t: emul_vrshrq_n_u32)(nv_a, NV_IMM("vrshrq", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq __arm_vrshrq
#endif
#define __arm_vrshrq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrshrq_m_n_s8, int16x8_t: emul_vrshrq_m_n_s16, int32x4_t: emul_vrshrq_m_n_s32, uint8x16_t: emul_vrshrq_m_n_u8, uint16x8_t: emul_vrshrq_m_n_u16, uint32x4_t: emul_vrshrq_m_n_u32)(nv_a, nv_b, NV_IMM("vrshrq_m", n, 1, NV_WIDTH(nv_a)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq_m __arm_vrshrq_m
#endif
#define __arm_vrshrq_x(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vrshrq_x_n_s8, int16x8_t: emul_vrshrq_x_n_s16, int32x4_t: emul_vrshrq_x_n_s32, uint8x16_t: emul_vrshrq_x_n_u8, uint16x8_t: emul_vrshrq_x_n_u16, uint32x4_t: emul_vrshrq_x_n_u32)(nv_a, NV_IMM("vrshrq_x", n, 1, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq_x __arm_vrshrq_x
#endif
#define __arm_vsliq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vsliq_n_s8, int16x8_t: emul_vsliq_n_s16, int32x4_t: emul_vsliq_n_s32, uint8x16_t: emul_vsliq_n_u8, uint16x8_t: emul_vsliq_n_u16, uint32x4_t: emul_vsliq_n_u32)(nv_a, nv_b, NV_IMM("vsliq", n, 0, NV_WIDTH(nv_a) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsliq __arm_vsliq
#endif
#define __arm_vsliq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vsliq_m_n_s8, int16x8_t: emul_vsliq_m_n_s16, int32x4_t: emul_vsliq_m_n_s32, uint8x16_t: emul_vsliq_m_n_u8, uint16x8_t: emul_vsliq_m_n_u16, uint32x4_t: emul_vsliq_m_n_u32)(nv_a, nv_b, NV_IMM("vsliq_m", n, 0, NV_WIDTH(nv_a) - 1), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsliq_m __arm_vsliq_m
#endif
#define __arm_vsriq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vsriq_n_s8, int16x8_t: emul_vsriq_n_s16, int32x4_t: emul_vsriq_n_s32, uint8x16_t: emul_vsriq_n_u8, uint16x8_t: emul_vsriq_n_u16, uint32x4_t: emul_vsriq_n_u32)(nv_a, nv_b, NV_IMM("vsriq", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsriq __arm_vsriq
#endif
#define __arm_vsriq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vsriq_m_n_s8, int16x8_t: emul_vsriq_m_n_s16, int32x4_t: emul_vsriq_m_n_s32, uint8x16_t: emul_vsriq_m_n_u8, uint16x8_t: emul_vsriq_m_n_u16, uint32x4_t: emul_vsriq_m_n_u32)(nv_a, nv_b, NV_IMM("vsriq_m", n, 1, NV_WIDTH(nv_a)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsriq_m __arm_vsriq_m
#endif
#define __arm_vshlcq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vshlcq_s8, int16x8_t: emul_vshlcq_s16, int32x4_t: emul_vshlcq_s32, uint8x16_t: emul_vshlcq_u8, uint16x8_t: emul_vshlcq_u16, uint32x4_t: emul_vshlcq_u32)(nv_a, nv_b, NV_IMM("vshlcq", n, 1, 32)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlcq __arm_vshlcq
#endif
#define __arm_vshlcq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshlcq_m_s8, int16x8_t: emul_vshlcq_m_s16, int32x4_t: emul_vshlcq_m_s32, uint8x16_t: emul_vshlcq_m_u8, uint16x8_t: emul_vshlcq_m_u16, uint32x4_t: emul_vshlcq_m_u32)(nv_a, nv_b, NV_IMM("vshlcq_m", n, 1, 32), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlcq_m __arm_vshlcq_m
#endif
#define __arm_vshllbq(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vshllbq_n_s8, int16x8_t: emul_vshllbq_n_s16, uint8x16_t: emul_vshllbq_n_u8, uint16x8_t: emul_vshllbq_n_u16)(nv_a, NV_IMM("vshllbq", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq __arm_vshllbq
#endif
#define __arm_vshllbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int16x8_t: emul_vshllbq_m_n_s8, int32x4_t: emul_vshllbq_m_n_s16, uint16x8_t: emul_vshllbq_m_n_u8, uint32x4_t: emul_vshllbq_m_n_u16)(nv_a, nv_b, NV_IMM("vshllbq_m", n, 1, NV_WIDTH(nv_b)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq_m __arm_vshllbq_m
#endif
#define __arm_vshllbq_x(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshllbq_x_n_s8, int16x8_t: emul_vshllbq_x_n_s16, uint8x16_t: emul_vshllbq_x_n_u8, uint16x8_t: emul_vshllbq_x_n_u16)(nv_a, NV_IMM("vshllbq_x", n, 1, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq_x __arm_vshllbq_x
#endif
#define __arm_vshlltq(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vshlltq_n_s8, int16x8_t: emul_vshlltq_n_s16, uint8x16_t: emul_vshlltq_n_u8, uint16x8_t: emul_vshlltq_n_u16)(nv_a, NV_IMM("vshlltq", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq __arm_vshlltq
#endif
#define __arm_vshlltq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int16x8_t: emul_vshlltq_m_n_s8, int32x4_t: emul_vshlltq_m_n_s16, uint16x8_t: emul_vshlltq_m_n_u8, uint32x4_t: emul_vshlltq_m_n_u16)(nv_a, nv_b, NV_IMM("vshlltq_m", n, 1, NV_WIDTH(nv_b)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq_m __arm_vshlltq_m
#endif
#define __arm_vshlltq_x(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vshlltq_x_n_s8, int16x8_t: emul_vshlltq_x_n_s16, uint8x16_t: emul_vshlltq_x_n_u8, uint16x8_t: emul_vshlltq_x_n_u16)(nv_a, NV_IMM("vshlltq_x", n, 1, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq_x __arm_vshlltq_x
#endif
#define __arm_vmovnbq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmovnbq_s16, int16x8_t: emul_vmovnbq_s32, uint8x16_t: emul_vmovnbq_u16, uint16x8_t: emul_vmovnbq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovnbq __arm_vmovnbq
#endif
#define __arm_vmovnbq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmovnbq_m_s16, int16x8_t: emul_vmovnbq_m_s32, uint8x16_t: emul_vmovnbq_m_u16, uint16x8_t: emul_vmovnbq_m_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovnbq_m __arm_vmovnbq_m
#endif
#define __arm_vmovntq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmovntq_s16, int16x8_t: emul_vmovntq_s32, uint8x16_t: emul_vmovntq_u16, uint16x8_t: emul_vmovntq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovntq __arm_vmovntq
#endif
#define __arm_vmovntq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vmovntq_m_s16, int16x8_t: emul_vmovntq_m_s32, uint8x16_t: emul_vmovntq_m_u16, uint16x8_t: emul_vmovntq_m_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovntq_m __arm_vmovntq_m
#endif
#define __arm_vqmovnbq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqmovnbq_s16, int16x8_t: emul_vqmovnbq_s32, uint8x16_t: emul_vqmovnbq_u16, uint16x8_t: emul_vqmovnbq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovnbq __arm_vqmovnbq
#endif
#define __arm_vqmovnbq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqmovnbq_m_s16, int16x8_t: emul_vqmovnbq_m_s32, uint8x16_t: emul_vqmovnbq_m_u16, uint16x8_t: emul_vqmovnbq_m_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovnbq_m __arm_vqmovnbq_m
#endif
#define __arm_vqmovntq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqmovntq_s16, int16x8_t: emul_vqmovntq_s32, uint8x16_t: emul_vqmovntq_u16, uint16x8_t: emul_vqmovntq_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovntq __arm_vqmovntq
#endif
#define __arm_vqmovntq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vqmovntq_m_s16, int16x8_t: emul_vqmovntq_m_s32, uint8x16_t: emul_vqmovntq_m_u16, uint16x8_t: emul_vqmovntq_m_u32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovntq_m __arm_vqmovntq_m
#endif
#define __arm_vqmovunbq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqmovunbq_s16, uint16x8_t: emul_vqmovunbq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovunbq __arm_vqmovunbq
#endif
#define __arm_vqmovunbq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vqmovunbq_m_s16, uint16x8_t: emul_vqmovunbq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovunbq_m __arm_vqmovunbq_m
#endif
#define __arm_vqmovuntq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqmovuntq_s16, uint16x8_t: emul_vqmovuntq_s32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovuntq __arm_vqmovuntq
#endif
#define __arm_vqmovuntq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, uint8x16_t: emul_vqmovuntq_m_s16, uint16x8_t: emul_vqmovuntq_m_s32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovuntq_m __arm_vqmovuntq_m
#endif
#define __arm_vshrnbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vshrnbq_n_s16, int16x8_t: emul_vshrnbq_n_s32, uint8x16_t: emul_vshrnbq_n_u16, uint16x8_t: emul_vshrnbq_n_u32)(nv_a, nv_b, NV_IMM("vshrnbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrnbq __arm_vshrnbq
#endif
#define __arm_vshrnbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshrnbq_m_n_s16, int16x8_t: emul_vshrnbq_m_n_s32, uint8x16_t: emul_vshrnbq_m_n_u16, uint16x8_t: emul_vshrnbq_m_n_u32)(nv_a, nv_b, NV_IMM("vshrnbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrnbq_m __arm_vshrnbq_m
#endif
#define __arm_vshrntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vshrntq_n_s16, int16x8_t: emul_vshrntq_n_s32, uint8x16_t: emul_vshrntq_n_u16, uint16x8_t: emul_vshrntq_n_u32)(nv_a, nv_b, NV_IMM("vshrntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrntq __arm_vshrntq
#endif
#define __arm_vshrntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vshrntq_m_n_s16, int16x8_t: emul_vshrntq_m_n_s32, uint8x16_t: emul_vshrntq_m_n_u16, uint16x8_t: emul_vshrntq_m_n_u32)(nv_a, nv_b, NV_IMM("vshrntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrntq_m __arm_vshrntq_m
#endif
#define __arm_vrshrnbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrshrnbq_n_s16, int16x8_t: emul_vrshrnbq_n_s32, uint8x16_t: emul_vrshrnbq_n_u16, uint16x8_t: emul_vrshrnbq_n_u32)(nv_a, nv_b, NV_IMM("vrshrnbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrnbq __arm_vrshrnbq
#endif
#define __arm_vrshrnbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrshrnbq_m_n_s16, int16x8_t: emul_vrshrnbq_m_n_s32, uint8x16_t: emul_vrshrnbq_m_n_u16, uint16x8_t: emul_vrshrnbq_m_n_u32)(nv_a, nv_b, NV_IMM("vrshrnbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrnbq_m __arm_vrshrnbq_m
#endif
#define __arm_vrshrntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vrshrntq_n_s16, int16x8_t: emul_vrshrntq_n_s32, uint8x16_t: emul_vrshrntq_n_u16, uint16x8_t: emul_vrshrntq_n_u32)(nv_a, nv_b, NV_IMM("vrshrntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrntq __arm_vrshrntq
#endif
#define __arm_vrshrntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vrshrntq_m_n_s16, int16x8_t: emul_vrshrntq_m_n_s32, uint8x16_t: emul_vrshrntq_m_n_u16, uint16x8_t: emul_vrshrntq_m_n_u32)(nv_a, nv_b, NV_IMM("vrshrntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrntq_m __arm_vrshrntq_m
#endif
#define __arm_vqshrnbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqshrnbq_n_s16, int16x8_t: emul_vqshrnbq_n_s32, uint8x16_t: emul_vqshrnbq_n_u16, uint16x8_t: emul_vqshrnbq_n_u32)(nv_a, nv_b, NV_IMM("vqshrnbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrnbq __arm_vqshrnbq
#endif
#define __arm_vqshrnbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqshrnbq_m_n_s16, int16x8_t: emul_vqshrnbq_m_n_s32, uint8x16_t: emul_vqshrnbq_m_n_u16, uint16x8_t: emul_vqshrnbq_m_n_u32)(nv_a, nv_b, NV_IMM("vqshrnbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrnbq_m __arm_vqshrnbq_m
#endif
#define __arm_vqshrntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqshrntq_n_s16, int16x8_t: emul_vqshrntq_n_s32, uint8x16_t: emul_vqshrntq_n_u16, uint16x8_t: emul_vqshrntq_n_u32)(nv_a, nv_b, NV_IMM("vqshrntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrntq __arm_vqshrntq
#endif
#define __arm_vqshrntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqshrntq_m_n_s16, int16x8_t: emul_vqshrntq_m_n_s32, uint8x16_t: emul_vqshrntq_m_n_u16, uint16x8_t: emul_vqshrntq_m_n_u32)(nv_a, nv_b, NV_IMM("vqshrntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrntq_m __arm_vqshrntq_m
#endif
#define __arm_vqshrunbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqshrunbq_n_s16, uint16x8_t: emul_vqshrunbq_n_s32)(nv_a, nv_b, NV_IMM("vqshrunbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrunbq __arm_vqshrunbq
#endif
#define __arm_vqshrunbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: emul_vqshrunbq_m_n_s16, uint16x8_t: emul_vqshrunbq_m_n_s32)(nv_a, nv_b, NV_IMM("vqshrunbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrunbq_m __arm_vqshrunbq_m
#endif
#define __arm_vqshruntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqshruntq_n_s16, uint16x8_t: emul_vqshruntq_n_s32)(nv_a, nv_b, NV_IMM("vqshruntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshruntq __arm_vqshruntq
#endif
#define __arm_vqshruntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: emul_vqshruntq_m_n_s16, uint16x8_t: emul_vqshruntq_m_n_s32)(nv_a, nv_b, NV_IMM("vqshruntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshruntq_m __arm_vqshruntq_m
#endif
#define __arm_vqrshrnbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqrshrnbq_n_s16, int16x8_t: emul_vqrshrnbq_n_s32, uint8x16_t: emul_vqrshrnbq_n_u16, uint16x8_t: emul_vqrshrnbq_n_u32)(nv_a, nv_b, NV_IMM("vqrshrnbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrnbq __arm_vqrshrnbq
#endif
#define __arm_vqrshrnbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrshrnbq_m_n_s16, int16x8_t: emul_vqrshrnbq_m_n_s32, uint8x16_t: emul_vqrshrnbq_m_n_u16, uint16x8_t: emul_vqrshrnbq_m_n_u32)(nv_a, nv_b, NV_IMM("vqrshrnbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrnbq_m __arm_vqrshrnbq_m
#endif
#define __arm_vqrshrntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vqrshrntq_n_s16, int16x8_t: emul_vqrshrntq_n_s32, uint8x16_t: emul_vqrshrntq_n_u16, uint16x8_t: emul_vqrshrntq_n_u32)(nv_a, nv_b, NV_IMM("vqrshrntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrntq __arm_vqrshrntq
#endif
#define __arm_vqrshrntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, int8x16_t: emul_vqrshrntq_m_n_s16, int16x8_t: emul_vqrshrntq_m_n_s32, uint8x16_t: emul_vqrshrntq_m_n_u16, uint16x8_t: emul_vqrshrntq_m_n_u32)(nv_a, nv_b, NV_IMM("vqrshrntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrntq_m __arm_vqrshrntq_m
#endif
#define __arm_vqrshrunbq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqrshrunbq_n_s16, uint16x8_t: emul_vqrshrunbq_n_s32)(nv_a, nv_b, NV_IMM("vqrshrunbq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrunbq __arm_vqrshrunbq
#endif
#define __arm_vqrshrunbq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: emul_vqrshrunbq_m_n_s16, uint16x8_t: emul_vqrshrunbq_m_n_s32)(nv_a, nv_b, NV_IMM("vqrshrunbq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrunbq_m __arm_vqrshrunbq_m
#endif
#define __arm_vqrshruntq(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, uint8x16_t: emul_vqrshruntq_n_s16, uint16x8_t: emul_vqrshruntq_n_s32)(nv_a, nv_b, NV_IMM("vqrshruntq", n, 1, NV_WIDTH(nv_b) / 2)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshruntq __arm_vqrshruntq
#endif
#define __arm_vqrshruntq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: emul_vqrshruntq_m_n_s16, uint16x8_t: emul_vqrshruntq_m_n_s32)(nv_a, nv_b, NV_IMM("vqrshruntq_m", n, 1, NV_WIDTH(nv_b) / 2), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshruntq_m __arm_vqrshruntq_m
#endif
#define __arm_vmovlbq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vmovlbq_s8, int16x8_t: emul_vmovlbq_s16, uint8x16_t: emul_vmovlbq_u8, uint16x8_t: emul_vmovlbq_u16)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq __arm_vmovlbq
#endif
#define __arm_vmovlbq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmovlbq_m_s8, int32x4_t: emul_vmovlbq_m_s16, uint16x8_t: emul_vmovlbq_m_u8, uint32x4_t: emul_vmovlbq_m_u16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq_m __arm_vmovlbq_m
#endif
#define __arm_vmovlbq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmovlbq_x_s8, int16x8_t: emul_vmovlbq_x_s16, uint8x16_t: emul_vmovlbq_x_u8, uint16x8_t: emul_vmovlbq_x_u16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq_x __arm_vmovlbq_x
#endif
#define __arm_vmovltq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vmovltq_s8, int16x8_t: emul_vmovltq_s16, uint8x16_t: emul_vmovltq_u8, uint16x8_t: emul_vmovltq_u16)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq __arm_vmovltq
#endif
#define __arm_vmovltq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vmovltq_m_s8, int32x4_t: emul_vmovltq_m_s16, uint16x8_t: emul_vmovltq_m_u8, uint32x4_t: emul_vmovltq_m_u16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq_m __arm_vmovltq_m
#endif
#define __arm_vmovltq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8x16_t: emul_vmovltq_x_s8, int16x8_t: emul_vmovltq_x_s16, uint8x16_t: emul_vmovltq_x_u8, uint16x8_t: emul_vmovltq_x_u16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq_x __arm_vmovltq_x
#endif
#define __arm_vdupq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8x16_t: emul_vdupq_m_n_s8, int16x8_t: emul_vdupq_m_n_s16, int32x4_t: emul_vdupq_m_n_s32, uint8x16_t: emul_vdupq_m_n_u8, uint16x8_t: emul_vdupq_m_n_u16, uint32x4_t: emul_vdupq_m_n_u32, float16x8_t: emul_vdupq_m_n_f16, float32x4_t: emul_vdupq_m_n_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdupq_m __arm_vdupq_m
#endif
#define __arm_vgetq_lane(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vgetq_lane_s8, int16x8_t: emul_vgetq_lane_s16, int32x4_t: emul_vgetq_lane_s32, uint8x16_t: emul_vgetq_lane_u8, uint16x8_t: emul_vgetq_lane_u16, uint32x4_t: emul_vgetq_lane_u32, int64x2_t: emul_vgetq_lane_s64, uint64x2_t: emul_vgetq_lane_u64, float16x8_t: emul_vgetq_lane_f16, float32x4_t: emul_vgetq_lane_f32)(nv_a, NV_IMM("vgetq_lane", n, 0, 128 / NV_WIDTH(nv_a) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vgetq_lane __arm_vgetq_lane
#endif
#define __arm_vsetq_lane(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_b, int8x16_t: emul_vsetq_lane_s8, int16x8_t: emul_vsetq_lane_s16, int32x4_t: emul_vsetq_lane_s32, uint8x16_t: emul_vsetq_lane_u8, uint16x8_t: emul_vsetq_lane_u16, uint32x4_t: emul_vsetq_lane_u32, int64x2_t: emul_vsetq_lane_s64, uint64x2_t: emul_vsetq_lane_u64, float16x8_t: emul_vsetq_lane_f16, float32x4_t: emul_vsetq_lane_f32)(nv_a, nv_b, NV_IMM("vsetq_lane", n, 0, 128 / NV_WIDTH(nv_b) - 1)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsetq_lane __arm_vsetq_lane
#endif
#define __arm_vuninitializedq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vuninitializedq_s8, int16x8_t: emul_vuninitializedq_s16, int32x4_t: emul_vuninitializedq_s32, uint8x16_t: emul_vuninitializedq_u8, uint16x8_t: emul_vuninitializedq_u16, uint32x4_t: emul_vuninitializedq_u32, int64x2_t: emul_vuninitializedq_s64, uint64x2_t: emul_vuninitializedq_u64, float16x8_t: emul_vuninitializedq_f16, float32x4_t: emul_vuninitializedq_f32)(); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vuninitializedq __arm_vuninitializedq
#endif
#define __arm_vreinterpretq_s8(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int16x8_t: emul_vreinterpretq_s8_s16, int32x4_t: emul_vreinterpretq_s8_s32, uint8x16_t: emul_vreinterpretq_s8_u8, uint16x8_t: emul_vreinterpretq_s8_u16, uint32x4_t: emul_vreinterpretq_s8_u32, int64x2_t: emul_vreinterpretq_s8_s64, uint64x2_t: emul_vreinterpretq_s8_u64, float16x8_t: emul_vreinterpretq_s8_f16, float32x4_t: emul_vreinterpretq_s8_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s8 __arm_vreinterpretq_s8
#endif
#define __arm_vreinterpretq_s16(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_s16_s8, int32x4_t: emul_vreinterpretq_s16_s32, uint8x16_t: emul_vreinterpretq_s16_u8, uint16x8_t: emul_vreinterpretq_s16_u16, uint32x4_t: emul_vreinterpretq_s16_u32, int64x2_t: emul_vreinterpretq_s16_s64, uint64x2_t: emul_vreinterpretq_s16_u64, float16x8_t: emul_vreinterpretq_s16_f16, float32x4_t: emul_vreinterpretq_s16_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s16 __arm_vreinterpretq_s16
#endif
#define __arm_vreinterpretq_s32(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_s32_s8, int16x8_t: emul_vreinterpretq_s32_s16, uint8x16_t: emul_vreinterpretq_s32_u8, uint16x8_t: emul_vreinterpretq_s32_u16, uint32x4_t: emul_vreinterpretq_s32_u32, int64x2_t: emul_vreinterpretq_s32_s64, uint64x2_t: emul_vreinterpretq_s32_u64, float16x8_t: emul_vreinterpretq_s32_f16, float32x4_t: emul_vreinterpretq_s32_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s32 __arm_vreinterpretq_s32
#endif
#define __arm_vreinterpretq_u8(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_u8_s8, int16x8_t: emul_vreinterpretq_u8_s16, int32x4_t: emul_vreinterpretq_u8_s32, uint16x8_t: emul_vreinterpretq_u8_u16, uint32x4_t: emul_vreinterpretq_u8_u32, int64x2_t: emul_vreinterpretq_u8_s64, uint64x2_t: emul_vreinterpretq_u8_u64, float16x8_t: emul_vreinterpretq_u8_f16, float32x4_t: emul_vreinterpretq_u8_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u8 __arm_vreinterpretq_u8
#endif
#define __arm_vreinterpretq_u16(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_u16_s8, int16x8_t: emul_vreinterpretq_u16_s16, int32x4_t: emul_vreinterpretq_u16_s32, uint8x16_t: emul_vreinterpretq_u16_u8, uint32x4_t: emul_vreinterpretq_u16_u32, int64x2_t: emul_vreinterpretq_u16_s64, uint64x2_t: emul_vreinterpretq_u16_u64, float16x8_t: emul_vreinterpretq_u16_f16, float32x4_t: emul_vreinterpretq_u16_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u16 __arm_vreinterpretq_u16
#endif
#define __arm_vreinterpretq_u32(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_u32_s8, int16x8_t: emul_vreinterpretq_u32_s16, int32x4_t: emul_vreinterpretq_u32_s32, uint8x16_t: emul_vreinterpretq_u32_u8, uint16x8_t: emul_vreinterpretq_u32_u16, int64x2_t: emul_vreinterpretq_u32_s64, uint64x2_t: emul_vreinterpretq_u32_u64, float16x8_t: emul_vreinterpretq_u32_f16, float32x4_t: emul_vreinterpretq_u32_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u32 __arm_vreinterpretq_u32
#endif
#define __arm_vreinterpretq_s64(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_s64_s8, int16x8_t: emul_vreinterpretq_s64_s16, int32x4_t: emul_vreinterpretq_s64_s32, uint8x16_t: emul_vreinterpretq_s64_u8, uint16x8_t: emul_vreinterpretq_s64_u16, uint32x4_t: emul_vreinterpretq_s64_u32, uint64x2_t: emul_vreinterpretq_s64_u64, float16x8_t: emul_vreinterpretq_s64_f16, float32x4_t: emul_vreinterpretq_s64_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s64 __arm_vreinterpretq_s64
#endif
#define __arm_vreinterpretq_u64(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_u64_s8, int16x8_t: emul_vreinterpretq_u64_s16, int32x4_t: emul_vreinterpretq_u64_s32, uint8x16_t: emul_vreinterpretq_u64_u8, uint16x8_t: emul_vreinterpretq_u64_u16, uint32x4_t: emul_vreinterpretq_u64_u32, int64x2_t: emul_vreinterpretq_u64_s64, float16x8_t: emul_vreinterpretq_u64_f16, float32x4_t: emul_vreinterpretq_u64_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u64 __arm_vreinterpretq_u64
#endif
#define __arm_vreinterpretq_f16(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_f16_s8, int16x8_t: emul_vreinterpretq_f16_s16, int32x4_t: emul_vreinterpretq_f16_s32, uint8x16_t: emul_vreinterpretq_f16_u8, uint16x8_t: emul_vreinterpretq_f16_u16, uint32x4_t: emul_vreinterpretq_f16_u32, int64x2_t: emul_vreinterpretq_f16_s64, uint64x2_t: emul_vreinterpretq_f16_u64, float32x4_t: emul_vreinterpretq_f16_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_f16 __arm_vreinterpretq_f16
#endif
#define __arm_vreinterpretq_f32(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8x16_t: emul_vreinterpretq_f32_s8, int16x8_t: emul_vreinterpretq_f32_s16, int32x4_t: emul_vreinterpretq_f32_s32, uint8x16_t: emul_vreinterpretq_f32_u8, uint16x8_t: emul_vreinterpretq_f32_u16, uint32x4_t: emul_vreinterpretq_f32_u32, int64x2_t: emul_vreinterpretq_f32_s64, uint64x2_t: emul_vreinterpretq_f32_u64, float16x8_t: emul_vreinterpretq_f32_f16)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_f32 __arm_vreinterpretq_f32
#endif
#define __arm_vidupq_u8(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vidupq_n_u8, uint32_t *: emul_vidupq_wb_u8)(nv_a, NV_IMM_STEP("vidupq_u8", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u8 __arm_vidupq_u8
#endif
#define __arm_vidupq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: _Generic(nv_b, default: emul_vidupq_m_n_u8, uint32_t *: emul_vidupq_m_wb_u8), uint16x8_t: _Generic(nv_b, default: emul_vidupq_m_n_u16, uint32_t *: emul_vidupq_m_wb_u16), uint32x4_t: _Generic(nv_b, default: emul_vidupq_m_n_u32, uint32_t *: emul_vidupq_m_wb_u32))(nv_a, nv_b, NV_IMM_STEP("vidupq_m", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_m __arm_vidupq_m
#endif
#define __arm_vidupq_x_u8(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vidupq_x_n_u8, uint32_t *: emul_vidupq_x_wb_u8)(nv_a, NV_IMM_STEP("vidupq_x_u8", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u8 __arm_vidupq_x_u8
#endif
#define __arm_vidupq_u16(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vidupq_n_u16, uint32_t *: emul_vidupq_wb_u16)(nv_a, NV_IMM_STEP("vidupq_u16", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u16 __arm_vidupq_u16
#endif
#define __arm_vidupq_x_u16(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vidupq_x_n_u16, uint32_t *: emul_vidupq_x_wb_u16)(nv_a, NV_IMM_STEP("vidupq_x_u16", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u16 __arm_vidupq_x_u16
#endif
#define __arm_vidupq_u32(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vidupq_n_u32, uint32_t *: emul_vidupq_wb_u32)(nv_a, NV_IMM_STEP("vidupq_u32", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u32 __arm_vidupq_u32
#endif
#define __arm_vidupq_x_u32(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vidupq_x_n_u32, uint32_t *: emul_vidupq_x_wb_u32)(nv_a, NV_IMM_STEP("vidupq_x_u32", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u32 __arm_vidupq_x_u32
#endif
#define __arm_vddupq_u8(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vddupq_n_u8, uint32_t *: emul_vddupq_wb_u8)(nv_a, NV_IMM_STEP("vddupq_u8", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u8 __arm_vddupq_u8
#endif
#define __arm_vddupq_m(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, uint8x16_t: _Generic(nv_b, default: emul_vddupq_m_n_u8, uint32_t *: emul_vddupq_m_wb_u8), uint16x8_t: _Generic(nv_b, default: emul_vddupq_m_n_u16, uint32_t *: emul_vddupq_m_wb_u16), uint32x4_t: _Generic(nv_b, default: emul_vddupq_m_n_u32, uint32_t *: emul_vddupq_m_wb_u32))(nv_a, nv_b, NV_IMM_STEP("vddupq_m", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_m __arm_vddupq_m
#endif
#define __arm_vddupq_x_u8(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vddupq_x_n_u8, uint32_t *: emul_vddupq_x_wb_u8)(nv_a, NV_IMM_STEP("vddupq_x_u8", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u8 __arm_vddupq_x_u8
#endif
#define __arm_vddupq_u16(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vddupq_n_u16, uint32_t *: emul_vddupq_wb_u16)(nv_a, NV_IMM_STEP("vddupq_u16", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u16 __arm_vddupq_u16
#endif
#define __arm_vddupq_x_u16(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vddupq_x_n_u16, uint32_t *: emul_vddupq_x_wb_u16)(nv_a, NV_IMM_STEP("vddupq_x_u16", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u16 __arm_vddupq_x_u16
#endif
#define __arm_vddupq_u32(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, default: emul_vddupq_n_u32, uint32_t *: emul_vddupq_wb_u32)(nv_a, NV_IMM_STEP("vddupq_u32", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u32 __arm_vddupq_u32
#endif
#define __arm_vddupq_x_u32(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, default: emul_vddupq_x_n_u32, uint32_t *: emul_vddupq_x_wb_u32)(nv_a, NV_IMM_STEP("vddupq_x_u32", n), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u32 __arm_vddupq_x_u32
#endif
#define __arm_viwdupq_u8(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_viwdupq_n_u8, uint32_t *: emul_viwdupq_wb_u8)(nv_a, nv_b, NV_IMM_STEP("viwdupq_u8", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u8 __arm_viwdupq_u8
#endif
#define __arm_viwdupq_m(a, b, c, n, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_e = (e); _Generic(nv_a, uint8x16_t: _Generic(nv_b, default: emul_viwdupq_m_n_u8, uint32_t *: emul_viwdupq_m_wb_u8), uint16x8_t: _Generic(nv_b, default: emul_viwdupq_m_n_u16, uint32_t *: emul_viwdupq_m_wb_u16), uint32x4_t: _Generic(nv_b, default: emul_viwdupq_m_n_u32, uint32_t *: emul_viwdupq_m_wb_u32))(nv_a, nv_b, nv_c, NV_IMM_STEP("viwdupq_m", n), nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_m __arm_viwdupq_m
#endif
#define __arm_viwdupq_x_u8(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_viwdupq_x_n_u8, uint32_t *: emul_viwdupq_x_wb_u8)(nv_a, nv_b, NV_IMM_STEP("viwdupq_x_u8", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u8 __arm_viwdupq_x_u8
#endif
#define __arm_viwdupq_u16(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_viwdupq_n_u16, uint32_t *: emul_viwdupq_wb_u16)(nv_a, nv_b, NV_IMM_STEP("viwdupq_u16", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u16 __arm_viwdupq_u16
#endif
#define __arm_viwdupq_x_u16(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_viwdupq_x_n_u16, uint32_t *: emul_viwdupq_x_wb_u16)(nv_a, nv_b, NV_IMM_STEP("viwdupq_x_u16", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u16 __arm_viwdupq_x_u16
#endif
#define __arm_viwdupq_u32(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_viwdupq_n_u32, uint32_t *: emul_viwdupq_wb_u32)(nv_a, nv_b, NV_IMM_STEP("viwdupq_u32", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u32 __arm_viwdupq_u32
#endif
#define __arm_viwdupq_x_u32(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_viwdupq_x_n_u32, uint32_t *: emul_viwdupq_x_wb_u32)(nv_a, nv_b, NV_IMM_STEP("viwdupq_x_u32", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u32 __arm_viwdupq_x_u32
#endif
#define __arm_vdwdupq_u8(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_vdwdupq_n_u8, uint32_t *: emul_vdwdupq_wb_u8)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_u8", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u8 __arm_vdwdupq_u8
#endif
#define __arm_vdwdupq_m(a, b, c, n, e) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_e = (e); _Generic(nv_a, uint8x16_t: _Generic(nv_b, default: emul_vdwdupq_m_n_u8, uint32_t *: emul_vdwdupq_m_wb_u8), uint16x8_t: _Generic(nv_b, default: emul_vdwdupq_m_n_u16, uint32_t *: emul_vdwdupq_m_wb_u16), uint32x4_t: _Generic(nv_b, default: emul_vdwdupq_m_n_u32, uint32_t *: emul_vdwdupq_m_wb_u32))(nv_a, nv_b, nv_c, NV_IMM_STEP("vdwdupq_m", n), nv_e); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_m __arm_vdwdupq_m
#endif
#define __arm_vdwdupq_x_u8(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_vdwdupq_x_n_u8, uint32_t *: emul_vdwdupq_x_wb_u8)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_x_u8", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u8 __arm_vdwdupq_x_u8
#endif
#define __arm_vdwdupq_u16(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_vdwdupq_n_u16, uint32_t *: emul_vdwdupq_wb_u16)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_u16", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u16 __arm_vdwdupq_u16
#endif
#define __arm_vdwdupq_x_u16(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_vdwdupq_x_n_u16, uint32_t *: emul_vdwdupq_x_wb_u16)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_x_u16", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u16 __arm_vdwdupq_x_u16
#endif
#define __arm_vdwdupq_u32(a, b, n) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, default: emul_vdwdupq_n_u32, uint32_t *: emul_vdwdupq_wb_u32)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_u32", n)); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u32 __arm_vdwdupq_u32
#endif
#define __arm_vdwdupq_x_u32(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, default: emul_vdwdupq_x_n_u32, uint32_t *: emul_vdwdupq_x_wb_u32)(nv_a, nv_b, NV_IMM_STEP("vdwdupq_x_u32", n), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u32 __arm_vdwdupq_x_u32
#endif
#define __arm_vcvtq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int16x8_t: emul_vcvtq_f16_s16, uint16x8_t: emul_vcvtq_f16_u16, int32x4_t: emul_vcvtq_f32_s32, uint32x4_t: emul_vcvtq_f32_u32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq __arm_vcvtq
#endif
#define __arm_vcvtq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: _Generic(nv_b, int16x8_t: emul_vcvtq_m_f16_s16, uint16x8_t: emul_vcvtq_m_f16_u16, default: emul_vcvtq_m_f16_s16), float32x4_t: _Generic(nv_b, int32x4_t: emul_vcvtq_m_f32_s32, uint32x4_t: emul_vcvtq_m_f32_u32, default: emul_vcvtq_m_f32_s32), int16x8_t: emul_vcvtq_m_s16_f16, uint16x8_t: emul_vcvtq_m_u16_f16, int32x4_t: emul_vcvtq_m_s32_f32, uint32x4_t: emul_vcvtq_m_u32_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_m __arm_vcvtq_m
#endif
#define __arm_vcvtq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16x8_t: emul_vcvtq_x_f16_s16, uint16x8_t: emul_vcvtq_x_f16_u16, int32x4_t: emul_vcvtq_x_f32_s32, uint32x4_t: emul_vcvtq_x_f32_u32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_x __arm_vcvtq_x
#endif
#define __arm_vcvtq_n(a, n) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int16x8_t: emul_vcvtq_n_f16_s16, uint16x8_t: emul_vcvtq_n_f16_u16, int32x4_t: emul_vcvtq_n_f32_s32, uint32x4_t: emul_vcvtq_n_f32_u32)(nv_a, NV_IMM("vcvtq_n", n, 1, NV_WIDTH(nv_a))); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_n __arm_vcvtq_n
#endif
#define __arm_vcvtq_m_n(a, b, n, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_d = (d); _Generic(nv_a, float16x8_t: _Generic(nv_b, int16x8_t: emul_vcvtq_m_n_f16_s16, uint16x8_t: emul_vcvtq_m_n_f16_u16, default: emul_vcvtq_m_n_f16_s16), float32x4_t: _Generic(nv_b, int32x4_t: emul_vcvtq_m_n_f32_s32, uint32x4_t: emul_vcvtq_m_n_f32_u32, default: emul_vcvtq_m_n_f32_s32), int16x8_t: emul_vcvtq_m_n_s16_f16, uint16x8_t: emul_vcvtq_m_n_u16_f16, int32x4_t: emul_vcvtq_m_n_s32_f32, uint32x4_t: emul_vcvtq_m_n_u32_f32)(nv_a, nv_b, NV_IMM("vcvtq_m_n", n, 1, NV_WIDTH(nv_a)), nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_m_n __arm_vcvtq_m_n
#endif
#define __arm_vcvtq_x_n(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vcvtq_x_n_f16_s16, uint16x8_t: emul_vcvtq_x_n_f16_u16, int32x4_t: emul_vcvtq_x_n_f32_s32, uint32x4_t: emul_vcvtq_x_n_f32_u32)(nv_a, NV_IMM("vcvtq_x_n", n, 1, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_x_n __arm_vcvtq_x_n
#endif
#define __arm_vcvtaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vcvtaq_m_s16_f16, uint16x8_t: emul_vcvtaq_m_u16_f16, int32x4_t: emul_vcvtaq_m_s32_f32, uint32x4_t: emul_vcvtaq_m_u32_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtaq_m __arm_vcvtaq_m
#endif
#define __arm_vcvtnq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vcvtnq_m_s16_f16, uint16x8_t: emul_vcvtnq_m_u16_f16, int32x4_t: emul_vcvtnq_m_s32_f32, uint32x4_t: emul_vcvtnq_m_u32_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtnq_m __arm_vcvtnq_m
#endif
#define __arm_vcvtpq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vcvtpq_m_s16_f16, uint16x8_t: emul_vcvtpq_m_u16_f16, int32x4_t: emul_vcvtpq_m_s32_f32, uint32x4_t: emul_vcvtpq_m_u32_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtpq_m __arm_vcvtpq_m
#endif
#define __arm_vcvtmq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16x8_t: emul_vcvtmq_m_s16_f16, uint16x8_t: emul_vcvtmq_m_u16_f16, int32x4_t: emul_vcvtmq_m_s32_f32, uint32x4_t: emul_vcvtmq_m_u32_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtmq_m __arm_vcvtmq_m
#endif
#define __arm_vrndq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndq_f16, float32x4_t: emul_vrndq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq __arm_vrndq
#endif
#define __arm_vrndq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndq_m_f16, float32x4_t: emul_vrndq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq_m __arm_vrndq_m
#endif
#define __arm_vrndq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndq_x_f16, float32x4_t: emul_vrndq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq_x __arm_vrndq_x
#endif
#define __arm_vrndnq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndnq_f16, float32x4_t: emul_vrndnq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq __arm_vrndnq
#endif
#define __arm_vrndnq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndnq_m_f16, float32x4_t: emul_vrndnq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq_m __arm_vrndnq_m
#endif
#define __arm_vrndnq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndnq_x_f16, float32x4_t: emul_vrndnq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq_x __arm_vrndnq_x
#endif
#define __arm_vrndmq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndmq_f16, float32x4_t: emul_vrndmq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq __arm_vrndmq
#endif
#define __arm_vrndmq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndmq_m_f16, float32x4_t: emul_vrndmq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq_m __arm_vrndmq_m
#endif
#define __arm_vrndmq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndmq_x_f16, float32x4_t: emul_vrndmq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq_x __arm_vrndmq_x
#endif
#define __arm_vrndpq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndpq_f16, float32x4_t: emul_vrndpq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq __arm_vrndpq
#endif
#define __arm_vrndpq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndpq_m_f16, float32x4_t: emul_vrndpq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq_m __arm_vrndpq_m
#endif
#define __arm_vrndpq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndpq_x_f16, float32x4_t: emul_vrndpq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq_x __arm_vrndpq_x
#endif
#define __arm_vrndaq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndaq_f16, float32x4_t: emul_vrndaq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq __arm_vrndaq
#endif
#define __arm_vrndaq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndaq_m_f16, float32x4_t: emul_vrndaq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq_m __arm_vrndaq_m
#endif
#define __arm_vrndaq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndaq_x_f16, float32x4_t: emul_vrndaq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq_x __arm_vrndaq_x
#endif
#define __arm_vrndxq(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, float16x8_t: emul_vrndxq_f16, float32x4_t: emul_vrndxq_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq __arm_vrndxq
#endif
#define __arm_vrndxq_m(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, float16x8_t: emul_vrndxq_m_f16, float32x4_t: emul_vrndxq_m_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq_m __arm_vrndxq_m
#endif
#define __arm_vrndxq_x(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, float16x8_t: emul_vrndxq_x_f16, float32x4_t: emul_vrndxq_x_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq_x __arm_vrndxq_x
#endif
#define __arm_vld1q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8_t *: emul_vld1q_s8, int8_t const *: emul_vld1q_s8, int16_t *: emul_vld1q_s16, int16_t const *: emul_vld1q_s16, int32_t *: emul_vld1q_s32, int32_t const *: emul_vld1q_s32, uint8_t *: emul_vld1q_u8, uint8_t const *: emul_vld1q_u8, uint16_t *: emul_vld1q_u16, uint16_t const *: emul_vld1q_u16, uint32_t *: emul_vld1q_u32, uint32_t const *: emul_vld1q_u32, float16_t *: emul_vld1q_f16, float16_t const *: emul_vld1q_f16, float32_t *: emul_vld1q_f32, float32_t const *: emul_vld1q_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld1q __arm_vld1q
#endif
#define __arm_vld1q_z(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: emul_vld1q_z_s8, int8_t const *: emul_vld1q_z_s8, int16_t *: emul_vld1q_z_s16, int16_t const *: emul_vld1q_z_s16, int32_t *: emul_vld1q_z_s32, int32_t const *: emul_vld1q_z_s32, uint8_t *: emul_vld1q_z_u8, uint8_t const *: emul_vld1q_z_u8, uint16_t *: emul_vld1q_z_u16, uint16_t const *: emul_vld1q_z_u16, uint32_t *: emul_vld1q_z_u32, uint32_t const *: emul_vld1q_z_u32, float16_t *: emul_vld1q_z_f16, float16_t const *: emul_vld1q_z_f16, float32_t *: emul_vld1q_z_f32, float32_t const *: emul_vld1q_z_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld1q_z __arm_vld1q_z
#endif
#define __arm_vst1q(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: emul_vst1q_s8, int16_t *: emul_vst1q_s16, int32_t *: emul_vst1q_s32, uint8_t *: emul_vst1q_u8, uint16_t *: emul_vst1q_u16, uint32_t *: emul_vst1q_u32, float16_t *: emul_vst1q_f16, float32_t *: emul_vst1q_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst1q __arm_vst1q
#endif
#define __arm_vst1q_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8_t *: emul_vst1q_p_s8, int16_t *: emul_vst1q_p_s16, int32_t *: emul_vst1q_p_s32, uint8_t *: emul_vst1q_p_u8, uint16_t *: emul_vst1q_p_u16, uint32_t *: emul_vst1q_p_u32, float16_t *: emul_vst1q_p_f16, float32_t *: emul_vst1q_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst1q_p __arm_vst1q_p
#endif
#define __arm_vstrbq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: _Generic(nv_b, int8x16_t: emul_vstrbq_s8, int16x8_t: emul_vstrbq_s16, int32x4_t: emul_vstrbq_s32, default: emul_vstrbq_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_u8, uint16x8_t: emul_vstrbq_u16, uint32x4_t: emul_vstrbq_u32, default: emul_vstrbq_u8))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq __arm_vstrbq
#endif
#define __arm_vstrbq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8_t *: _Generic(nv_b, int8x16_t: emul_vstrbq_p_s8, int16x8_t: emul_vstrbq_p_s16, int32x4_t: emul_vstrbq_p_s32, default: emul_vstrbq_p_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_p_u8, uint16x8_t: emul_vstrbq_p_u16, uint32x4_t: emul_vstrbq_p_u32, default: emul_vstrbq_p_u8))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_p __arm_vstrbq_p
#endif
#define __arm_vstrhq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16_t *: _Generic(nv_b, int16x8_t: emul_vstrhq_s16, int32x4_t: emul_vstrhq_s32, default: emul_vstrhq_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_u16, uint32x4_t: emul_vstrhq_u32, default: emul_vstrhq_u16), float16_t *: emul_vstrhq_f16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq __arm_vstrhq
#endif
#define __arm_vstrhq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16_t *: _Generic(nv_b, int16x8_t: emul_vstrhq_p_s16, int32x4_t: emul_vstrhq_p_s32, default: emul_vstrhq_p_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_p_u16, uint32x4_t: emul_vstrhq_p_u32, default: emul_vstrhq_p_u16), float16_t *: emul_vstrhq_p_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_p __arm_vstrhq_p
#endif
#define __arm_vstrwq(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int32_t *: emul_vstrwq_s32, uint32_t *: emul_vstrwq_u32, float32_t *: emul_vstrwq_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq __arm_vstrwq
#endif
#define __arm_vstrwq_p(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32_t *: emul_vstrwq_p_s32, uint32_t *: emul_vstrwq_p_u32, float32_t *: emul_vstrwq_p_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_p __arm_vstrwq_p
#endif
#define __arm_vld2q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8_t *: emul_vld2q_s8, int8_t const *: emul_vld2q_s8, int16_t *: emul_vld2q_s16, int16_t const *: emul_vld2q_s16, int32_t *: emul_vld2q_s32, int32_t const *: emul_vld2q_s32, uint8_t *: emul_vld2q_u8, uint8_t const *: emul_vld2q_u8, uint16_t *: emul_vld2q_u16, uint16_t const *: emul_vld2q_u16, uint32_t *: emul_vld2q_u32, uint32_t const *: emul_vld2q_u32, float16_t *: emul_vld2q_f16, float16_t const *: emul_vld2q_f16, float32_t *: emul_vld2q_f32, float32_t const *: emul_vld2q_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld2q __arm_vld2q
#endif
#define __arm_vld4q(a) __extension__({ __auto_type nv_a = (a); _Generic(nv_a, int8_t *: emul_vld4q_s8, int8_t const *: emul_vld4q_s8, int16_t *: emul_vld4q_s16, int16_t const *: emul_vld4q_s16, int32_t *: emul_vld4q_s32, int32_t const *: emul_vld4q_s32, uint8_t *: emul_vld4q_u8, uint8_t const *: emul_vld4q_u8, uint16_t *: emul_vld4q_u16, uint16_t const *: emul_vld4q_u16, uint32_t *: emul_vld4q_u32, uint32_t const *: emul_vld4q_u32, float16_t *: emul_vld4q_f16, float16_t const *: emul_vld4q_f16, float32_t *: emul_vld4q_f32, float32_t const *: emul_vld4q_f32)(nv_a); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld4q __arm_vld4q
#endif
#define __arm_vst2q(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: emul_vst2q_s8, int16_t *: emul_vst2q_s16, int32_t *: emul_vst2q_s32, uint8_t *: emul_vst2q_u8, uint16_t *: emul_vst2q_u16, uint32_t *: emul_vst2q_u32, float16_t *: emul_vst2q_f16, float32_t *: emul_vst2q_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst2q __arm_vst2q
#endif
#define __arm_vst4q(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: emul_vst4q_s8, int16_t *: emul_vst4q_s16, int32_t *: emul_vst4q_s32, uint8_t *: emul_vst4q_u8, uint16_t *: emul_vst4q_u16, uint32_t *: emul_vst4q_u32, float16_t *: emul_vst4q_f16, float32_t *: emul_vst4q_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst4q __arm_vst4q
#endif
#define __arm_vldrbq_gather_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int8_t *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_s8, uint16x8_t: emul_vldrbq_gather_offset_s16, uint32x4_t: emul_vldrbq_gather_offset_s32, default: emul_vldrbq_gather_offset_s8), int8_t const *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_s8, uint16x8_t: emul_vldrbq_gather_offset_s16, uint32x4_t: emul_vldrbq_gather_offset_s32, default: emul_vldrbq_gather_offset_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_u8, uint16x8_t: emul_vldrbq_gather_offset_u16, uint32x4_t: emul_vldrbq_gather_offset_u32, default: emul_vldrbq_gather_offset_u8), uint8_t const *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_u8, uint16x8_t: emul_vldrbq_gather_offset_u16, uint32x4_t: emul_vldrbq_gather_offset_u32, default: emul_vldrbq_gather_offset_u8))(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrbq_gather_offset __arm_vldrbq_gather_offset
#endif
#define __arm_vldrbq_gather_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8_t *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_z_s8, uint16x8_t: emul_vldrbq_gather_offset_z_s16, uint32x4_t: emul_vldrbq_gather_offset_z_s32, default: emul_vldrbq_gather_offset_z_s8), int8_t const *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_z_s8, uint16x8_t: emul_vldrbq_gather_offset_z_s16, uint32x4_t: emul_vldrbq_gather_offset_z_s32, default: emul_vldrbq_gather_offset_z_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_z_u8, uint16x8_t: emul_vldrbq_gather_offset_z_u16, uint32x4_t: emul_vldrbq_gather_offset_z_u32, default: emul_vldrbq_gather_offset_z_u8), uint8_t const *: _Generic(nv_b, uint8x16_t: emul_vldrbq_gather_offset_z_u8, uint16x8_t: emul_vldrbq_gather_offset_z_u16, uint32x4_t: emul_vldrbq_gather_offset_z_u32, default: emul_vldrbq_gather_offset_z_u8))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrbq_gather_offset_z __arm_vldrbq_gather_offset_z
#endif
#define __arm_vldrhq_gather_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_s16, uint32x4_t: emul_vldrhq_gather_offset_s32, default: emul_vldrhq_gather_offset_s16), int16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_s16, uint32x4_t: emul_vldrhq_gather_offset_s32, default: emul_vldrhq_gather_offset_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_u16, uint32x4_t: emul_vldrhq_gather_offset_u32, default: emul_vldrhq_gather_offset_u16), uint16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_u16, uint32x4_t: emul_vldrhq_gather_offset_u32, default: emul_vldrhq_gather_offset_u16), float16_t *: emul_vldrhq_gather_offset_f16, float16_t const *: emul_vldrhq_gather_offset_f16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_offset __arm_vldrhq_gather_offset
#endif
#define __arm_vldrhq_gather_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_z_s16, uint32x4_t: emul_vldrhq_gather_offset_z_s32, default: emul_vldrhq_gather_offset_z_s16), int16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_z_s16, uint32x4_t: emul_vldrhq_gather_offset_z_s32, default: emul_vldrhq_gather_offset_z_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_z_u16, uint32x4_t: emul_vldrhq_gather_offset_z_u32, default: emul_vldrhq_gather_offset_z_u16), uint16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_offset_z_u16, uint32x4_t: emul_vldrhq_gather_offset_z_u32, default: emul_vldrhq_gather_offset_z_u16), float16_t *: emul_vldrhq_gather_offset_z_f16, float16_t const *: emul_vldrhq_gather_offset_z_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_offset_z __arm_vldrhq_gather_offset_z
#endif
#define __arm_vldrhq_gather_shifted_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_s16, uint32x4_t: emul_vldrhq_gather_shifted_offset_s32, default: emul_vldrhq_gather_shifted_offset_s16), int16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_s16, uint32x4_t: emul_vldrhq_gather_shifted_offset_s32, default: emul_vldrhq_gather_shifted_offset_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_u16, uint32x4_t: emul_vldrhq_gather_shifted_offset_u32, default: emul_vldrhq_gather_shifted_offset_u16), uint16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_u16, uint32x4_t: emul_vldrhq_gather_shifted_offset_u32, default: emul_vldrhq_gather_shifted_offset_u16), float16_t *: emul_vldrhq_gather_shifted_offset_f16, float16_t const *: emul_vldrhq_gather_shifted_offset_f16)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_shifted_offset __arm_vldrhq_gather_shifted_offset
#endif
#define __arm_vldrhq_gather_shifted_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_z_s16, uint32x4_t: emul_vldrhq_gather_shifted_offset_z_s32, default: emul_vldrhq_gather_shifted_offset_z_s16), int16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_z_s16, uint32x4_t: emul_vldrhq_gather_shifted_offset_z_s32, default: emul_vldrhq_gather_shifted_offset_z_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_z_u16, uint32x4_t: emul_vldrhq_gather_shifted_offset_z_u32, default: emul_vldrhq_gather_shifted_offset_z_u16), uint16_t const *: _Generic(nv_b, uint16x8_t: emul_vldrhq_gather_shifted_offset_z_u16, uint32x4_t: emul_vldrhq_gather_shifted_offset_z_u32, default: emul_vldrhq_gather_shifted_offset_z_u16), float16_t *: emul_vldrhq_gather_shifted_offset_z_f16, float16_t const *: emul_vldrhq_gather_shifted_offset_z_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_shifted_offset_z __arm_vldrhq_gather_shifted_offset_z
#endif
#define __arm_vldrwq_gather_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int32_t *: emul_vldrwq_gather_offset_s32, int32_t const *: emul_vldrwq_gather_offset_s32, uint32_t *: emul_vldrwq_gather_offset_u32, uint32_t const *: emul_vldrwq_gather_offset_u32, float32_t *: emul_vldrwq_gather_offset_f32, float32_t const *: emul_vldrwq_gather_offset_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_offset __arm_vldrwq_gather_offset
#endif
#define __arm_vldrwq_gather_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32_t *: emul_vldrwq_gather_offset_z_s32, int32_t const *: emul_vldrwq_gather_offset_z_s32, uint32_t *: emul_vldrwq_gather_offset_z_u32, uint32_t const *: emul_vldrwq_gather_offset_z_u32, float32_t *: emul_vldrwq_gather_offset_z_f32, float32_t const *: emul_vldrwq_gather_offset_z_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_offset_z __arm_vldrwq_gather_offset_z
#endif
#define __arm_vldrwq_gather_shifted_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int32_t *: emul_vldrwq_gather_shifted_offset_s32, int32_t const *: emul_vldrwq_gather_shifted_offset_s32, uint32_t *: emul_vldrwq_gather_shifted_offset_u32, uint32_t const *: emul_vldrwq_gather_shifted_offset_u32, float32_t *: emul_vldrwq_gather_shifted_offset_f32, float32_t const *: emul_vldrwq_gather_shifted_offset_f32)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_shifted_offset __arm_vldrwq_gather_shifted_offset
#endif
#define __arm_vldrwq_gather_shifted_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32_t *: emul_vldrwq_gather_shifted_offset_z_s32, int32_t const *: emul_vldrwq_gather_shifted_offset_z_s32, uint32_t *: emul_vldrwq_gather_shifted_offset_z_u32, uint32_t const *: emul_vldrwq_gather_shifted_offset_z_u32, float32_t *: emul_vldrwq_gather_shifted_offset_z_f32, float32_t const *: emul_vldrwq_gather_shifted_offset_z_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_shifted_offset_z __arm_vldrwq_gather_shifted_offset_z
#endif
#define __arm_vldrdq_gather_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int64_t *: emul_vldrdq_gather_offset_s64, int64_t const *: emul_vldrdq_gather_offset_s64, uint64_t *: emul_vldrdq_gather_offset_u64, uint64_t const *: emul_vldrdq_gather_offset_u64)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_offset __arm_vldrdq_gather_offset
#endif
#define __arm_vldrdq_gather_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int64_t *: emul_vldrdq_gather_offset_z_s64, int64_t const *: emul_vldrdq_gather_offset_z_s64, uint64_t *: emul_vldrdq_gather_offset_z_u64, uint64_t const *: emul_vldrdq_gather_offset_z_u64)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_offset_z __arm_vldrdq_gather_offset_z
#endif
#define __arm_vldrdq_gather_shifted_offset(a, b) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); _Generic(nv_a, int64_t *: emul_vldrdq_gather_shifted_offset_s64, int64_t const *: emul_vldrdq_gather_shifted_offset_s64, uint64_t *: emul_vldrdq_gather_shifted_offset_u64, uint64_t const *: emul_vldrdq_gather_shifted_offset_u64)(nv_a, nv_b); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_shifted_offset __arm_vldrdq_gather_shifted_offset
#endif
#define __arm_vldrdq_gather_shifted_offset_z(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int64_t *: emul_vldrdq_gather_shifted_offset_z_s64, int64_t const *: emul_vldrdq_gather_shifted_offset_z_s64, uint64_t *: emul_vldrdq_gather_shifted_offset_z_u64, uint64_t const *: emul_vldrdq_gather_shifted_offset_z_u64)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_shifted_offset_z __arm_vldrdq_gather_shifted_offset_z
#endif
#define __arm_vstrbq_scatter_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_scatter_offset_s8, uint16x8_t: emul_vstrbq_scatter_offset_s16, uint32x4_t: emul_vstrbq_scatter_offset_s32, default: emul_vstrbq_scatter_offset_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_scatter_offset_u8, uint16x8_t: emul_vstrbq_scatter_offset_u16, uint32x4_t: emul_vstrbq_scatter_offset_u32, default: emul_vstrbq_scatter_offset_u8))(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_scatter_offset __arm_vstrbq_scatter_offset
#endif
#define __arm_vstrbq_scatter_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_scatter_offset_p_s8, uint16x8_t: emul_vstrbq_scatter_offset_p_s16, uint32x4_t: emul_vstrbq_scatter_offset_p_s32, default: emul_vstrbq_scatter_offset_p_s8), uint8_t *: _Generic(nv_b, uint8x16_t: emul_vstrbq_scatter_offset_p_u8, uint16x8_t: emul_vstrbq_scatter_offset_p_u16, uint32x4_t: emul_vstrbq_scatter_offset_p_u32, default: emul_vstrbq_scatter_offset_p_u8))(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_scatter_offset_p __arm_vstrbq_scatter_offset_p
#endif
#define __arm_vstrhq_scatter_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_offset_s16, uint32x4_t: emul_vstrhq_scatter_offset_s32, default: emul_vstrhq_scatter_offset_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_offset_u16, uint32x4_t: emul_vstrhq_scatter_offset_u32, default: emul_vstrhq_scatter_offset_u16), float16_t *: emul_vstrhq_scatter_offset_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_offset __arm_vstrhq_scatter_offset
#endif
#define __arm_vstrhq_scatter_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_offset_p_s16, uint32x4_t: emul_vstrhq_scatter_offset_p_s32, default: emul_vstrhq_scatter_offset_p_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_offset_p_u16, uint32x4_t: emul_vstrhq_scatter_offset_p_u32, default: emul_vstrhq_scatter_offset_p_u16), float16_t *: emul_vstrhq_scatter_offset_p_f16)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_offset_p __arm_vstrhq_scatter_offset_p
#endif
#define __arm_vstrhq_scatter_shifted_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_shifted_offset_s16, uint32x4_t: emul_vstrhq_scatter_shifted_offset_s32, default: emul_vstrhq_scatter_shifted_offset_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_shifted_offset_u16, uint32x4_t: emul_vstrhq_scatter_shifted_offset_u32, default: emul_vstrhq_scatter_shifted_offset_u16), float16_t *: emul_vstrhq_scatter_shifted_offset_f16)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_shifted_offset __arm_vstrhq_scatter_shifted_offset
#endif
#define __arm_vstrhq_scatter_shifted_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_shifted_offset_p_s16, uint32x4_t: emul_vstrhq_scatter_shifted_offset_p_s32, default: emul_vstrhq_scatter_shifted_offset_p_s16), uint16_t *: _Generic(nv_b, uint16x8_t: emul_vstrhq_scatter_shifted_offset_p_u16, uint32x4_t: emul_vstrhq_scatter_shifted_offset_p_u32, default: emul_vstrhq_scatter_shifted_offset_p_u16), float16_t *: emul_vstrhq_scatter_shifted_offset_p_f16)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_shifted_offset_p __arm_vstrhq_scatter_shifted_offset_p
#endif
#define __arm_vstrwq_scatter_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32_t *: emul_vstrwq_scatter_offset_s32, uint32_t *: emul_vstrwq_scatter_offset_u32, float32_t *: emul_vstrwq_scatter_offset_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_offset __arm_vstrwq_scatter_offset
#endif
#define __arm_vstrwq_scatter_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int32_t *: emul_vstrwq_scatter_offset_p_s32, uint32_t *: emul_vstrwq_scatter_offset_p_u32, float32_t *: emul_vstrwq_scatter_offset_p_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_offset_p __arm_vstrwq_scatter_offset_p
#endif
#define __arm_vstrwq_scatter_shifted_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int32_t *: emul_vstrwq_scatter_shifted_offset_s32, uint32_t *: emul_vstrwq_scatter_shifted_offset_u32, float32_t *: emul_vstrwq_scatter_shifted_offset_f32)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_shifted_offset __arm_vstrwq_scatter_shifted_offset
#endif
#define __arm_vstrwq_scatter_shifted_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int32_t *: emul_vstrwq_scatter_shifted_offset_p_s32, uint32_t *: emul_vstrwq_scatter_shifted_offset_p_u32, float32_t *: emul_vstrwq_scatter_shifted_offset_p_f32)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_shifted_offset_p __arm_vstrwq_scatter_shifted_offset_p
#endif
#define __arm_vstrdq_scatter_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int64_t *: emul_vstrdq_scatter_offset_s64, uint64_t *: emul_vstrdq_scatter_offset_u64)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_offset __arm_vstrdq_scatter_offset
#endif
#define __arm_vstrdq_scatter_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int64_t *: emul_vstrdq_scatter_offset_p_s64, uint64_t *: emul_vstrdq_scatter_offset_p_u64)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_offset_p __arm_vstrdq_scatter_offset_p
#endif
#define __arm_vstrdq_scatter_shifted_offset(a, b, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); _Generic(nv_a, int64_t *: emul_vstrdq_scatter_shifted_offset_s64, uint64_t *: emul_vstrdq_scatter_shifted_offset_u64)(nv_a, nv_b, nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_shifted_offset __arm_vstrdq_scatter_shifted_offset
#endif
#define __arm_vstrdq_scatter_shifted_offset_p(a, b, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_b = (b); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_a, int64_t *: emul_vstrdq_scatter_shifted_offset_p_s64, uint64_t *: emul_vstrdq_scatter_shifted_offset_p_u64)(nv_a, nv_b, nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_shifted_offset_p __arm_vstrdq_scatter_shifted_offset_p
#endif
#define __arm_vstrwq_scatter_base(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_c, int32x4_t: emul_vstrwq_scatter_base_s32, uint32x4_t: emul_vstrwq_scatter_base_u32, float32x4_t: emul_vstrwq_scatter_base_f32)(nv_a, NV_IMM_BASE("vstrwq_scatter_base", n, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base __arm_vstrwq_scatter_base
#endif
#define __arm_vstrwq_scatter_base_p(a, n, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_c, int32x4_t: emul_vstrwq_scatter_base_p_s32, uint32x4_t: emul_vstrwq_scatter_base_p_u32, float32x4_t: emul_vstrwq_scatter_base_p_f32)(nv_a, NV_IMM_BASE("vstrwq_scatter_base_p", n, NV_WIDTH(nv_a)), nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_p __arm_vstrwq_scatter_base_p
#endif
#define __arm_vstrwq_scatter_base_wb(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_c, int32x4_t: emul_vstrwq_scatter_base_wb_s32, uint32x4_t: emul_vstrwq_scatter_base_wb_u32, float32x4_t: emul_vstrwq_scatter_base_wb_f32)(nv_a, NV_IMM_BASE("vstrwq_scatter_base_wb", n, NV_WIDTH(*nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_wb __arm_vstrwq_scatter_base_wb
#endif
#define __arm_vstrwq_scatter_base_wb_p(a, n, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_c, int32x4_t: emul_vstrwq_scatter_base_wb_p_s32, uint32x4_t: emul_vstrwq_scatter_base_wb_p_u32, float32x4_t: emul_vstrwq_scatter_base_wb_p_f32)(nv_a, NV_IMM_BASE("vstrwq_scatter_base_wb_p", n, NV_WIDTH(*nv_a)), nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_wb_p __arm_vstrwq_scatter_base_wb_p
#endif
#define __arm_vstrdq_scatter_base(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_c, int64x2_t: emul_vstrdq_scatter_base_s64, uint64x2_t: emul_vstrdq_scatter_base_u64)(nv_a, NV_IMM_BASE("vstrdq_scatter_base", n, NV_WIDTH(nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base __arm_vstrdq_scatter_base
#endif
#define __arm_vstrdq_scatter_base_p(a, n, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_c, int64x2_t: emul_vstrdq_scatter_base_p_s64, uint64x2_t: emul_vstrdq_scatter_base_p_u64)(nv_a, NV_IMM_BASE("vstrdq_scatter_base_p", n, NV_WIDTH(nv_a)), nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_p __arm_vstrdq_scatter_base_p
#endif
#define __arm_vstrdq_scatter_base_wb(a, n, c) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); _Generic(nv_c, int64x2_t: emul_vstrdq_scatter_base_wb_s64, uint64x2_t: emul_vstrdq_scatter_base_wb_u64)(nv_a, NV_IMM_BASE("vstrdq_scatter_base_wb", n, NV_WIDTH(*nv_a)), nv_c); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_wb __arm_vstrdq_scatter_base_wb
#endif
#define __arm_vstrdq_scatter_base_wb_p(a, n, c, d) __extension__({ __auto_type nv_a = (a); __auto_type nv_c = (c); __auto_type nv_d = (d); _Generic(nv_c, int64x2_t: emul_vstrdq_scatter_base_wb_p_s64, uint64x2_t: emul_vstrdq_scatter_base_wb_p_u64)(nv_a, NV_IMM_BASE("vstrdq_scatter_base_wb_p", n, NV_WIDTH(*nv_a)), nv_c, nv_d); })
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_wb_p __arm_vstrdq_scatter_base_wb_p
#endif
