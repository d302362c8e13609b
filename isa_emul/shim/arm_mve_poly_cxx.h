/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* The polymorphic names in C++: overloads. */
/* clang-format off */
NV_ISA_INLINE int8x16_t emul_vaddq(int8x16_t a, int8x16_t b) { return emul_vaddq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vaddq(int16x8_t a, int16x8_t b) { return emul_vaddq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vaddq(int32x4_t a, int32x4_t b) { return emul_vaddq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vaddq(uint8x16_t a, uint8x16_t b) { return emul_vaddq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vaddq(uint16x8_t a, uint16x8_t b) { return emul_vaddq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vaddq(uint32x4_t a, uint32x4_t b) { return emul_vaddq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vaddq(float16x8_t a, float16x8_t b) { return emul_vaddq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vaddq(float32x4_t a, float32x4_t b) { return emul_vaddq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vaddq(int8x16_t a, const T1 &b) { return emul_vaddq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vaddq(int16x8_t a, const T1 &b) { return emul_vaddq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vaddq(int32x4_t a, const T1 &b) { return emul_vaddq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vaddq(uint8x16_t a, const T1 &b) { return emul_vaddq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vaddq(uint16x8_t a, const T1 &b) { return emul_vaddq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vaddq(uint32x4_t a, const T1 &b) { return emul_vaddq_n_u32(a, (uint32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vaddq(float16x8_t a, const T1 &b) { return emul_vaddq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vaddq(float32x4_t a, const T1 &b) { return emul_vaddq_n_f32(a, (float32_t)b); }
#define __arm_vaddq emul_vaddq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq __arm_vaddq
#endif
NV_ISA_INLINE int8x16_t emul_vaddq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vaddq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vaddq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vaddq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vaddq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vaddq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vaddq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vaddq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vaddq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vaddq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vaddq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vaddq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vaddq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vaddq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vaddq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vaddq_m_f32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vaddq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vaddq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vaddq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vaddq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vaddq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vaddq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_u32(a, b, (uint32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vaddq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_f16(a, b, (nv_float16_scalar)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vaddq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vaddq_m_n_f32(a, b, (float32_t)c, d); }
#define __arm_vaddq_m emul_vaddq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq_m __arm_vaddq_m
#endif
NV_ISA_INLINE int8x16_t emul_vaddq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vaddq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vaddq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vaddq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vaddq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vaddq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vaddq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vaddq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vaddq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vaddq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vaddq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vaddq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vaddq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vaddq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vaddq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vaddq_x_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vaddq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vaddq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vaddq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vaddq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vaddq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vaddq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vaddq_x(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vaddq_x(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vaddq_x_n_f32(a, (float32_t)b, c); }
#define __arm_vaddq_x emul_vaddq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddq_x __arm_vaddq_x
#endif
NV_ISA_INLINE int8x16_t emul_vsubq(int8x16_t a, int8x16_t b) { return emul_vsubq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vsubq(int16x8_t a, int16x8_t b) { return emul_vsubq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vsubq(int32x4_t a, int32x4_t b) { return emul_vsubq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vsubq(uint8x16_t a, uint8x16_t b) { return emul_vsubq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vsubq(uint16x8_t a, uint16x8_t b) { return emul_vsubq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vsubq(uint32x4_t a, uint32x4_t b) { return emul_vsubq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vsubq(float16x8_t a, float16x8_t b) { return emul_vsubq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vsubq(float32x4_t a, float32x4_t b) { return emul_vsubq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vsubq(int8x16_t a, const T1 &b) { return emul_vsubq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vsubq(int16x8_t a, const T1 &b) { return emul_vsubq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vsubq(int32x4_t a, const T1 &b) { return emul_vsubq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vsubq(uint8x16_t a, const T1 &b) { return emul_vsubq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vsubq(uint16x8_t a, const T1 &b) { return emul_vsubq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vsubq(uint32x4_t a, const T1 &b) { return emul_vsubq_n_u32(a, (uint32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vsubq(float16x8_t a, const T1 &b) { return emul_vsubq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vsubq(float32x4_t a, const T1 &b) { return emul_vsubq_n_f32(a, (float32_t)b); }
#define __arm_vsubq emul_vsubq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq __arm_vsubq
#endif
NV_ISA_INLINE int8x16_t emul_vsubq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vsubq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vsubq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vsubq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vsubq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vsubq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vsubq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vsubq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vsubq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vsubq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vsubq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vsubq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vsubq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vsubq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vsubq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vsubq_m_f32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vsubq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vsubq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vsubq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vsubq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vsubq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vsubq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_u32(a, b, (uint32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vsubq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_f16(a, b, (nv_float16_scalar)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vsubq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vsubq_m_n_f32(a, b, (float32_t)c, d); }
#define __arm_vsubq_m emul_vsubq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq_m __arm_vsubq_m
#endif
NV_ISA_INLINE int8x16_t emul_vsubq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vsubq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vsubq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vsubq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vsubq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vsubq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vsubq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vsubq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vsubq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vsubq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vsubq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vsubq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vsubq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vsubq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vsubq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vsubq_x_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vsubq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vsubq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vsubq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vsubq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vsubq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vsubq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vsubq_x(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vsubq_x(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vsubq_x_n_f32(a, (float32_t)b, c); }
#define __arm_vsubq_x emul_vsubq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsubq_x __arm_vsubq_x
#endif
NV_ISA_INLINE int8x16_t emul_vhaddq(int8x16_t a, int8x16_t b) { return emul_vhaddq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vhaddq(int16x8_t a, int16x8_t b) { return emul_vhaddq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vhaddq(int32x4_t a, int32x4_t b) { return emul_vhaddq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vhaddq(uint8x16_t a, uint8x16_t b) { return emul_vhaddq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vhaddq(uint16x8_t a, uint16x8_t b) { return emul_vhaddq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vhaddq(uint32x4_t a, uint32x4_t b) { return emul_vhaddq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vhaddq(int8x16_t a, const T1 &b) { return emul_vhaddq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vhaddq(int16x8_t a, const T1 &b) { return emul_vhaddq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vhaddq(int32x4_t a, const T1 &b) { return emul_vhaddq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vhaddq(uint8x16_t a, const T1 &b) { return emul_vhaddq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vhaddq(uint16x8_t a, const T1 &b) { return emul_vhaddq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vhaddq(uint32x4_t a, const T1 &b) { return emul_vhaddq_n_u32(a, (uint32_t)b); }
#define __arm_vhaddq emul_vhaddq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq __arm_vhaddq
#endif
NV_ISA_INLINE int8x16_t emul_vhaddq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vhaddq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vhaddq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vhaddq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vhaddq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vhaddq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vhaddq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vhaddq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vhaddq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vhaddq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vhaddq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vhaddq_m_u32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vhaddq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vhaddq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vhaddq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vhaddq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vhaddq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vhaddq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vhaddq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vhaddq_m emul_vhaddq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq_m __arm_vhaddq_m
#endif
NV_ISA_INLINE int8x16_t emul_vhaddq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vhaddq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vhaddq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vhaddq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vhaddq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vhaddq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vhaddq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vhaddq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vhaddq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vhaddq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vhaddq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vhaddq_x_u32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vhaddq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vhaddq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vhaddq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vhaddq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vhaddq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vhaddq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vhaddq_x_n_u32(a, (uint32_t)b, c); }
#define __arm_vhaddq_x emul_vhaddq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhaddq_x __arm_vhaddq_x
#endif
NV_ISA_INLINE int8x16_t emul_vhsubq(int8x16_t a, int8x16_t b) { return emul_vhsubq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vhsubq(int16x8_t a, int16x8_t b) { return emul_vhsubq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vhsubq(int32x4_t a, int32x4_t b) { return emul_vhsubq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vhsubq(uint8x16_t a, uint8x16_t b) { return emul_vhsubq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vhsubq(uint16x8_t a, uint16x8_t b) { return emul_vhsubq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vhsubq(uint32x4_t a, uint32x4_t b) { return emul_vhsubq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vhsubq(int8x16_t a, const T1 &b) { return emul_vhsubq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vhsubq(int16x8_t a, const T1 &b) { return emul_vhsubq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vhsubq(int32x4_t a, const T1 &b) { return emul_vhsubq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vhsubq(uint8x16_t a, const T1 &b) { return emul_vhsubq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vhsubq(uint16x8_t a, const T1 &b) { return emul_vhsubq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vhsubq(uint32x4_t a, const T1 &b) { return emul_vhsubq_n_u32(a, (uint32_t)b); }
#define __arm_vhsubq emul_vhsubq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq __arm_vhsubq
#endif
NV_ISA_INLINE int8x16_t emul_vhsubq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vhsubq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vhsubq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vhsubq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vhsubq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vhsubq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vhsubq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vhsubq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vhsubq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vhsubq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vhsubq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vhsubq_m_u32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vhsubq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vhsubq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vhsubq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vhsubq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vhsubq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vhsubq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vhsubq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vhsubq_m emul_vhsubq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq_m __arm_vhsubq_m
#endif
NV_ISA_INLINE int8x16_t emul_vhsubq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vhsubq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vhsubq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vhsubq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vhsubq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vhsubq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vhsubq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vhsubq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vhsubq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vhsubq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vhsubq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vhsubq_x_u32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vhsubq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vhsubq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vhsubq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vhsubq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vhsubq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vhsubq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vhsubq_x_n_u32(a, (uint32_t)b, c); }
#define __arm_vhsubq_x emul_vhsubq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhsubq_x __arm_vhsubq_x
#endif
NV_ISA_INLINE int8x16_t emul_vrhaddq(int8x16_t a, int8x16_t b) { return emul_vrhaddq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vrhaddq(int16x8_t a, int16x8_t b) { return emul_vrhaddq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vrhaddq(int32x4_t a, int32x4_t b) { return emul_vrhaddq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrhaddq(uint8x16_t a, uint8x16_t b) { return emul_vrhaddq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vrhaddq(uint16x8_t a, uint16x8_t b) { return emul_vrhaddq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vrhaddq(uint32x4_t a, uint32x4_t b) { return emul_vrhaddq_u32(a, b); }
#define __arm_vrhaddq emul_vrhaddq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq __arm_vrhaddq
#endif
NV_ISA_INLINE int8x16_t emul_vrhaddq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vrhaddq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vrhaddq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vrhaddq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vrhaddq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrhaddq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vrhaddq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vrhaddq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vrhaddq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vrhaddq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vrhaddq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vrhaddq_m_u32(a, b, c, d); }
#define __arm_vrhaddq_m emul_vrhaddq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq_m __arm_vrhaddq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrhaddq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrhaddq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vrhaddq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrhaddq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vrhaddq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrhaddq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrhaddq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vrhaddq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vrhaddq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vrhaddq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vrhaddq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vrhaddq_x_u32(a, b, c); }
#define __arm_vrhaddq_x emul_vrhaddq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrhaddq_x __arm_vrhaddq_x
#endif
NV_ISA_INLINE int8x16_t emul_vqaddq(int8x16_t a, int8x16_t b) { return emul_vqaddq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqaddq(int16x8_t a, int16x8_t b) { return emul_vqaddq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqaddq(int32x4_t a, int32x4_t b) { return emul_vqaddq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqaddq(uint8x16_t a, uint8x16_t b) { return emul_vqaddq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqaddq(uint16x8_t a, uint16x8_t b) { return emul_vqaddq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vqaddq(uint32x4_t a, uint32x4_t b) { return emul_vqaddq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqaddq(int8x16_t a, const T1 &b) { return emul_vqaddq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqaddq(int16x8_t a, const T1 &b) { return emul_vqaddq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqaddq(int32x4_t a, const T1 &b) { return emul_vqaddq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqaddq(uint8x16_t a, const T1 &b) { return emul_vqaddq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqaddq(uint16x8_t a, const T1 &b) { return emul_vqaddq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqaddq(uint32x4_t a, const T1 &b) { return emul_vqaddq_n_u32(a, (uint32_t)b); }
#define __arm_vqaddq emul_vqaddq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqaddq __arm_vqaddq
#endif
NV_ISA_INLINE int8x16_t emul_vqaddq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqaddq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqaddq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqaddq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqaddq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqaddq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vqaddq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vqaddq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vqaddq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vqaddq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vqaddq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vqaddq_m_u32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqaddq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqaddq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqaddq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vqaddq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vqaddq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vqaddq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqaddq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vqaddq_m emul_vqaddq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqaddq_m __arm_vqaddq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqsubq(int8x16_t a, int8x16_t b) { return emul_vqsubq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqsubq(int16x8_t a, int16x8_t b) { return emul_vqsubq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqsubq(int32x4_t a, int32x4_t b) { return emul_vqsubq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqsubq(uint8x16_t a, uint8x16_t b) { return emul_vqsubq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqsubq(uint16x8_t a, uint16x8_t b) { return emul_vqsubq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vqsubq(uint32x4_t a, uint32x4_t b) { return emul_vqsubq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqsubq(int8x16_t a, const T1 &b) { return emul_vqsubq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqsubq(int16x8_t a, const T1 &b) { return emul_vqsubq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqsubq(int32x4_t a, const T1 &b) { return emul_vqsubq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqsubq(uint8x16_t a, const T1 &b) { return emul_vqsubq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqsubq(uint16x8_t a, const T1 &b) { return emul_vqsubq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqsubq(uint32x4_t a, const T1 &b) { return emul_vqsubq_n_u32(a, (uint32_t)b); }
#define __arm_vqsubq emul_vqsubq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqsubq __arm_vqsubq
#endif
NV_ISA_INLINE int8x16_t emul_vqsubq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqsubq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqsubq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqsubq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqsubq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqsubq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vqsubq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vqsubq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vqsubq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vqsubq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vqsubq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vqsubq_m_u32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqsubq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqsubq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqsubq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vqsubq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vqsubq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vqsubq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqsubq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vqsubq_m emul_vqsubq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqsubq_m __arm_vqsubq_m
#endif
NV_ISA_INLINE int8x16_t emul_vabdq(int8x16_t a, int8x16_t b) { return emul_vabdq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vabdq(int16x8_t a, int16x8_t b) { return emul_vabdq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vabdq(int32x4_t a, int32x4_t b) { return emul_vabdq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vabdq(uint8x16_t a, uint8x16_t b) { return emul_vabdq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vabdq(uint16x8_t a, uint16x8_t b) { return emul_vabdq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vabdq(uint32x4_t a, uint32x4_t b) { return emul_vabdq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vabdq(float16x8_t a, float16x8_t b) { return emul_vabdq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vabdq(float32x4_t a, float32x4_t b) { return emul_vabdq_f32(a, b); }
#define __arm_vabdq emul_vabdq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq __arm_vabdq
#endif
NV_ISA_INLINE int8x16_t emul_vabdq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vabdq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vabdq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vabdq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vabdq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vabdq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vabdq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vabdq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vabdq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vabdq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vabdq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vabdq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vabdq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vabdq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vabdq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vabdq_m_f32(a, b, c, d); }
#define __arm_vabdq_m emul_vabdq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq_m __arm_vabdq_m
#endif
NV_ISA_INLINE int8x16_t emul_vabdq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vabdq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vabdq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vabdq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vabdq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vabdq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vabdq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vabdq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vabdq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vabdq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vabdq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vabdq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vabdq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vabdq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vabdq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vabdq_x_f32(a, b, c); }
#define __arm_vabdq_x emul_vabdq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabdq_x __arm_vabdq_x
#endif
NV_ISA_INLINE int8x16_t emul_vabsq(int8x16_t a) { return emul_vabsq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vabsq(int16x8_t a) { return emul_vabsq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vabsq(int32x4_t a) { return emul_vabsq_s32(a); }
NV_ISA_INLINE float16x8_t emul_vabsq(float16x8_t a) { return emul_vabsq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vabsq(float32x4_t a) { return emul_vabsq_f32(a); }
#define __arm_vabsq emul_vabsq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq __arm_vabsq
#endif
NV_ISA_INLINE int8x16_t emul_vabsq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vabsq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vabsq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vabsq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vabsq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vabsq_m_s32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vabsq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vabsq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vabsq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vabsq_m_f32(a, b, c); }
#define __arm_vabsq_m emul_vabsq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq_m __arm_vabsq_m
#endif
NV_ISA_INLINE int8x16_t emul_vabsq_x(int8x16_t a, mve_pred16_t b) { return emul_vabsq_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vabsq_x(int16x8_t a, mve_pred16_t b) { return emul_vabsq_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vabsq_x(int32x4_t a, mve_pred16_t b) { return emul_vabsq_x_s32(a, b); }
NV_ISA_INLINE float16x8_t emul_vabsq_x(float16x8_t a, mve_pred16_t b) { return emul_vabsq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vabsq_x(float32x4_t a, mve_pred16_t b) { return emul_vabsq_x_f32(a, b); }
#define __arm_vabsq_x emul_vabsq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabsq_x __arm_vabsq_x
#endif
NV_ISA_INLINE int8x16_t emul_vnegq(int8x16_t a) { return emul_vnegq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vnegq(int16x8_t a) { return emul_vnegq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vnegq(int32x4_t a) { return emul_vnegq_s32(a); }
NV_ISA_INLINE float16x8_t emul_vnegq(float16x8_t a) { return emul_vnegq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vnegq(float32x4_t a) { return emul_vnegq_f32(a); }
#define __arm_vnegq emul_vnegq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq __arm_vnegq
#endif
NV_ISA_INLINE int8x16_t emul_vnegq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vnegq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vnegq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vnegq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vnegq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vnegq_m_s32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vnegq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vnegq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vnegq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vnegq_m_f32(a, b, c); }
#define __arm_vnegq_m emul_vnegq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq_m __arm_vnegq_m
#endif
NV_ISA_INLINE int8x16_t emul_vnegq_x(int8x16_t a, mve_pred16_t b) { return emul_vnegq_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vnegq_x(int16x8_t a, mve_pred16_t b) { return emul_vnegq_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vnegq_x(int32x4_t a, mve_pred16_t b) { return emul_vnegq_x_s32(a, b); }
NV_ISA_INLINE float16x8_t emul_vnegq_x(float16x8_t a, mve_pred16_t b) { return emul_vnegq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vnegq_x(float32x4_t a, mve_pred16_t b) { return emul_vnegq_x_f32(a, b); }
#define __arm_vnegq_x emul_vnegq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vnegq_x __arm_vnegq_x
#endif
NV_ISA_INLINE int8x16_t emul_vqabsq(int8x16_t a) { return emul_vqabsq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vqabsq(int16x8_t a) { return emul_vqabsq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vqabsq(int32x4_t a) { return emul_vqabsq_s32(a); }
#define __arm_vqabsq emul_vqabsq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqabsq __arm_vqabsq
#endif
NV_ISA_INLINE int8x16_t emul_vqabsq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vqabsq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqabsq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vqabsq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqabsq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vqabsq_m_s32(a, b, c); }
#define __arm_vqabsq_m emul_vqabsq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqabsq_m __arm_vqabsq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqnegq(int8x16_t a) { return emul_vqnegq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vqnegq(int16x8_t a) { return emul_vqnegq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vqnegq(int32x4_t a) { return emul_vqnegq_s32(a); }
#define __arm_vqnegq emul_vqnegq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqnegq __arm_vqnegq
#endif
NV_ISA_INLINE int8x16_t emul_vqnegq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vqnegq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqnegq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vqnegq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqnegq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vqnegq_m_s32(a, b, c); }
#define __arm_vqnegq_m emul_vqnegq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqnegq_m __arm_vqnegq_m
#endif
NV_ISA_INLINE int8x16_t emul_vminq(int8x16_t a, int8x16_t b) { return emul_vminq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vminq(int16x8_t a, int16x8_t b) { return emul_vminq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vminq(int32x4_t a, int32x4_t b) { return emul_vminq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vminq(uint8x16_t a, uint8x16_t b) { return emul_vminq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vminq(uint16x8_t a, uint16x8_t b) { return emul_vminq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vminq(uint32x4_t a, uint32x4_t b) { return emul_vminq_u32(a, b); }
#define __arm_vminq emul_vminq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq __arm_vminq
#endif
NV_ISA_INLINE int8x16_t emul_vminq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vminq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vminq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vminq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vminq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vminq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vminq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vminq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vminq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vminq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vminq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vminq_m_u32(a, b, c, d); }
#define __arm_vminq_m emul_vminq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq_m __arm_vminq_m
#endif
NV_ISA_INLINE int8x16_t emul_vminq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vminq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vminq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vminq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vminq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vminq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vminq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vminq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vminq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vminq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vminq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vminq_x_u32(a, b, c); }
#define __arm_vminq_x emul_vminq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminq_x __arm_vminq_x
#endif
NV_ISA_INLINE int8x16_t emul_vmaxq(int8x16_t a, int8x16_t b) { return emul_vmaxq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vmaxq(int16x8_t a, int16x8_t b) { return emul_vmaxq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vmaxq(int32x4_t a, int32x4_t b) { return emul_vmaxq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmaxq(uint8x16_t a, uint8x16_t b) { return emul_vmaxq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmaxq(uint16x8_t a, uint16x8_t b) { return emul_vmaxq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmaxq(uint32x4_t a, uint32x4_t b) { return emul_vmaxq_u32(a, b); }
#define __arm_vmaxq emul_vmaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq __arm_vmaxq
#endif
NV_ISA_INLINE int8x16_t emul_vmaxq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmaxq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vmaxq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmaxq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vmaxq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmaxq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vmaxq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmaxq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vmaxq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmaxq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmaxq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmaxq_m_u32(a, b, c, d); }
#define __arm_vmaxq_m emul_vmaxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq_m __arm_vmaxq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmaxq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmaxq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmaxq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmaxq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmaxq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmaxq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmaxq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmaxq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmaxq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmaxq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmaxq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmaxq_x_u32(a, b, c); }
#define __arm_vmaxq_x emul_vmaxq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxq_x __arm_vmaxq_x
#endif
NV_ISA_INLINE uint8x16_t emul_vminaq(uint8x16_t a, int8x16_t b) { return emul_vminaq_s8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vminaq(uint16x8_t a, int16x8_t b) { return emul_vminaq_s16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vminaq(uint32x4_t a, int32x4_t b) { return emul_vminaq_s32(a, b); }
#define __arm_vminaq emul_vminaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminaq __arm_vminaq
#endif
NV_ISA_INLINE uint8x16_t emul_vminaq_m(uint8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vminaq_m_s8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vminaq_m(uint16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vminaq_m_s16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vminaq_m(uint32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vminaq_m_s32(a, b, c); }
#define __arm_vminaq_m emul_vminaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminaq_m __arm_vminaq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vmaxaq(uint8x16_t a, int8x16_t b) { return emul_vmaxaq_s8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmaxaq(uint16x8_t a, int16x8_t b) { return emul_vmaxaq_s16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmaxaq(uint32x4_t a, int32x4_t b) { return emul_vmaxaq_s32(a, b); }
#define __arm_vmaxaq emul_vmaxaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxaq __arm_vmaxaq
#endif
NV_ISA_INLINE uint8x16_t emul_vmaxaq_m(uint8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmaxaq_m_s8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmaxaq_m(uint16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmaxaq_m_s16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmaxaq_m(uint32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmaxaq_m_s32(a, b, c); }
#define __arm_vmaxaq_m emul_vmaxaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxaq_m __arm_vmaxaq_m
#endif
NV_ISA_INLINE float16x8_t emul_vminnmq(float16x8_t a, float16x8_t b) { return emul_vminnmq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vminnmq(float32x4_t a, float32x4_t b) { return emul_vminnmq_f32(a, b); }
#define __arm_vminnmq emul_vminnmq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq __arm_vminnmq
#endif
NV_ISA_INLINE float16x8_t emul_vminnmq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vminnmq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vminnmq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vminnmq_m_f32(a, b, c, d); }
#define __arm_vminnmq_m emul_vminnmq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq_m __arm_vminnmq_m
#endif
NV_ISA_INLINE float16x8_t emul_vminnmq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vminnmq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vminnmq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vminnmq_x_f32(a, b, c); }
#define __arm_vminnmq_x emul_vminnmq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmq_x __arm_vminnmq_x
#endif
NV_ISA_INLINE float16x8_t emul_vmaxnmq(float16x8_t a, float16x8_t b) { return emul_vmaxnmq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vmaxnmq(float32x4_t a, float32x4_t b) { return emul_vmaxnmq_f32(a, b); }
#define __arm_vmaxnmq emul_vmaxnmq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq __arm_vmaxnmq
#endif
NV_ISA_INLINE float16x8_t emul_vmaxnmq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vmaxnmq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vmaxnmq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vmaxnmq_m_f32(a, b, c, d); }
#define __arm_vmaxnmq_m emul_vmaxnmq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq_m __arm_vmaxnmq_m
#endif
NV_ISA_INLINE float16x8_t emul_vmaxnmq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vmaxnmq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vmaxnmq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vmaxnmq_x_f32(a, b, c); }
#define __arm_vmaxnmq_x emul_vmaxnmq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmq_x __arm_vmaxnmq_x
#endif
NV_ISA_INLINE float16x8_t emul_vminnmaq(float16x8_t a, float16x8_t b) { return emul_vminnmaq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vminnmaq(float32x4_t a, float32x4_t b) { return emul_vminnmaq_f32(a, b); }
#define __arm_vminnmaq emul_vminnmaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmaq __arm_vminnmaq
#endif
NV_ISA_INLINE float16x8_t emul_vminnmaq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vminnmaq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vminnmaq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vminnmaq_m_f32(a, b, c); }
#define __arm_vminnmaq_m emul_vminnmaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmaq_m __arm_vminnmaq_m
#endif
NV_ISA_INLINE float16x8_t emul_vmaxnmaq(float16x8_t a, float16x8_t b) { return emul_vmaxnmaq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vmaxnmaq(float32x4_t a, float32x4_t b) { return emul_vmaxnmaq_f32(a, b); }
#define __arm_vmaxnmaq emul_vmaxnmaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmaq __arm_vmaxnmaq
#endif
NV_ISA_INLINE float16x8_t emul_vmaxnmaq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vmaxnmaq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vmaxnmaq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vmaxnmaq_m_f32(a, b, c); }
#define __arm_vmaxnmaq_m emul_vmaxnmaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmaq_m __arm_vmaxnmaq_m
#endif
NV_ISA_INLINE int8x16_t emul_vclsq(int8x16_t a) { return emul_vclsq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vclsq(int16x8_t a) { return emul_vclsq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vclsq(int32x4_t a) { return emul_vclsq_s32(a); }
#define __arm_vclsq emul_vclsq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq __arm_vclsq
#endif
NV_ISA_INLINE int8x16_t emul_vclsq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vclsq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vclsq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vclsq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vclsq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vclsq_m_s32(a, b, c); }
#define __arm_vclsq_m emul_vclsq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq_m __arm_vclsq_m
#endif
NV_ISA_INLINE int8x16_t emul_vclsq_x(int8x16_t a, mve_pred16_t b) { return emul_vclsq_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vclsq_x(int16x8_t a, mve_pred16_t b) { return emul_vclsq_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vclsq_x(int32x4_t a, mve_pred16_t b) { return emul_vclsq_x_s32(a, b); }
#define __arm_vclsq_x emul_vclsq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclsq_x __arm_vclsq_x
#endif
NV_ISA_INLINE int8x16_t emul_vclzq(int8x16_t a) { return emul_vclzq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vclzq(int16x8_t a) { return emul_vclzq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vclzq(int32x4_t a) { return emul_vclzq_s32(a); }
NV_ISA_INLINE uint8x16_t emul_vclzq(uint8x16_t a) { return emul_vclzq_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vclzq(uint16x8_t a) { return emul_vclzq_u16(a); }
NV_ISA_INLINE uint32x4_t emul_vclzq(uint32x4_t a) { return emul_vclzq_u32(a); }
#define __arm_vclzq emul_vclzq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq __arm_vclzq
#endif
NV_ISA_INLINE int8x16_t emul_vclzq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vclzq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vclzq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vclzq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vclzq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vclzq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vclzq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vclzq_m_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vclzq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vclzq_m_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vclzq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vclzq_m_u32(a, b, c); }
#define __arm_vclzq_m emul_vclzq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq_m __arm_vclzq_m
#endif
NV_ISA_INLINE int8x16_t emul_vclzq_x(int8x16_t a, mve_pred16_t b) { return emul_vclzq_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vclzq_x(int16x8_t a, mve_pred16_t b) { return emul_vclzq_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vclzq_x(int32x4_t a, mve_pred16_t b) { return emul_vclzq_x_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vclzq_x(uint8x16_t a, mve_pred16_t b) { return emul_vclzq_x_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vclzq_x(uint16x8_t a, mve_pred16_t b) { return emul_vclzq_x_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vclzq_x(uint32x4_t a, mve_pred16_t b) { return emul_vclzq_x_u32(a, b); }
#define __arm_vclzq_x emul_vclzq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vclzq_x __arm_vclzq_x
#endif
NV_ISA_INLINE int32x4_t emul_vadciq(int32x4_t a, int32x4_t b, unsigned * c) { return emul_vadciq_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vadciq(uint32x4_t a, uint32x4_t b, unsigned * c) { return emul_vadciq_u32(a, b, c); }
#define __arm_vadciq emul_vadciq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadciq __arm_vadciq
#endif
NV_ISA_INLINE int32x4_t emul_vadciq_m(int32x4_t a, int32x4_t b, int32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vadciq_m_s32(a, b, c, d, e); }
NV_ISA_INLINE uint32x4_t emul_vadciq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vadciq_m_u32(a, b, c, d, e); }
#define __arm_vadciq_m emul_vadciq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadciq_m __arm_vadciq_m
#endif
NV_ISA_INLINE int32x4_t emul_vadcq(int32x4_t a, int32x4_t b, unsigned * c) { return emul_vadcq_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vadcq(uint32x4_t a, uint32x4_t b, unsigned * c) { return emul_vadcq_u32(a, b, c); }
#define __arm_vadcq emul_vadcq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadcq __arm_vadcq
#endif
NV_ISA_INLINE int32x4_t emul_vadcq_m(int32x4_t a, int32x4_t b, int32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vadcq_m_s32(a, b, c, d, e); }
NV_ISA_INLINE uint32x4_t emul_vadcq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vadcq_m_u32(a, b, c, d, e); }
#define __arm_vadcq_m emul_vadcq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vadcq_m __arm_vadcq_m
#endif
NV_ISA_INLINE int32x4_t emul_vsbciq(int32x4_t a, int32x4_t b, unsigned * c) { return emul_vsbciq_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vsbciq(uint32x4_t a, uint32x4_t b, unsigned * c) { return emul_vsbciq_u32(a, b, c); }
#define __arm_vsbciq emul_vsbciq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbciq __arm_vsbciq
#endif
NV_ISA_INLINE int32x4_t emul_vsbciq_m(int32x4_t a, int32x4_t b, int32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vsbciq_m_s32(a, b, c, d, e); }
NV_ISA_INLINE uint32x4_t emul_vsbciq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vsbciq_m_u32(a, b, c, d, e); }
#define __arm_vsbciq_m emul_vsbciq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbciq_m __arm_vsbciq_m
#endif
NV_ISA_INLINE int32x4_t emul_vsbcq(int32x4_t a, int32x4_t b, unsigned * c) { return emul_vsbcq_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vsbcq(uint32x4_t a, uint32x4_t b, unsigned * c) { return emul_vsbcq_u32(a, b, c); }
#define __arm_vsbcq emul_vsbcq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbcq __arm_vsbcq
#endif
NV_ISA_INLINE int32x4_t emul_vsbcq_m(int32x4_t a, int32x4_t b, int32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vsbcq_m_s32(a, b, c, d, e); }
NV_ISA_INLINE uint32x4_t emul_vsbcq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, unsigned * d, mve_pred16_t e) { return emul_vsbcq_m_u32(a, b, c, d, e); }
#define __arm_vsbcq_m emul_vsbcq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsbcq_m __arm_vsbcq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmulq(int8x16_t a, int8x16_t b) { return emul_vmulq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vmulq(int16x8_t a, int16x8_t b) { return emul_vmulq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vmulq(int32x4_t a, int32x4_t b) { return emul_vmulq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmulq(uint8x16_t a, uint8x16_t b) { return emul_vmulq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmulq(uint16x8_t a, uint16x8_t b) { return emul_vmulq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmulq(uint32x4_t a, uint32x4_t b) { return emul_vmulq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vmulq(float16x8_t a, float16x8_t b) { return emul_vmulq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vmulq(float32x4_t a, float32x4_t b) { return emul_vmulq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vmulq(int8x16_t a, const T1 &b) { return emul_vmulq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vmulq(int16x8_t a, const T1 &b) { return emul_vmulq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vmulq(int32x4_t a, const T1 &b) { return emul_vmulq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vmulq(uint8x16_t a, const T1 &b) { return emul_vmulq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vmulq(uint16x8_t a, const T1 &b) { return emul_vmulq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vmulq(uint32x4_t a, const T1 &b) { return emul_vmulq_n_u32(a, (uint32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vmulq(float16x8_t a, const T1 &b) { return emul_vmulq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vmulq(float32x4_t a, const T1 &b) { return emul_vmulq_n_f32(a, (float32_t)b); }
#define __arm_vmulq emul_vmulq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq __arm_vmulq
#endif
NV_ISA_INLINE int8x16_t emul_vmulq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmulq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vmulq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmulq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vmulq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmulq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vmulq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmulq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vmulq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmulq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmulq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmulq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vmulq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vmulq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vmulq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vmulq_m_f32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vmulq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vmulq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vmulq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vmulq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vmulq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vmulq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_u32(a, b, (uint32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vmulq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_f16(a, b, (nv_float16_scalar)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vmulq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmulq_m_n_f32(a, b, (float32_t)c, d); }
#define __arm_vmulq_m emul_vmulq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq_m __arm_vmulq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmulq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmulq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmulq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmulq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmulq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmulq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmulq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmulq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmulq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmulq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmulq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmulq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vmulq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vmulq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vmulq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vmulq_x_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vmulq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vmulq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vmulq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vmulq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vmulq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vmulq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vmulq_x(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vmulq_x(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vmulq_x_n_f32(a, (float32_t)b, c); }
#define __arm_vmulq_x emul_vmulq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulq_x __arm_vmulq_x
#endif
NV_ISA_INLINE int8x16_t emul_vmulhq(int8x16_t a, int8x16_t b) { return emul_vmulhq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vmulhq(int16x8_t a, int16x8_t b) { return emul_vmulhq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vmulhq(int32x4_t a, int32x4_t b) { return emul_vmulhq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmulhq(uint8x16_t a, uint8x16_t b) { return emul_vmulhq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmulhq(uint16x8_t a, uint16x8_t b) { return emul_vmulhq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmulhq(uint32x4_t a, uint32x4_t b) { return emul_vmulhq_u32(a, b); }
#define __arm_vmulhq emul_vmulhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq __arm_vmulhq
#endif
NV_ISA_INLINE int8x16_t emul_vmulhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmulhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vmulhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmulhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vmulhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmulhq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vmulhq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmulhq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vmulhq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmulhq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmulhq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmulhq_m_u32(a, b, c, d); }
#define __arm_vmulhq_m emul_vmulhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq_m __arm_vmulhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmulhq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmulhq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmulhq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmulhq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmulhq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmulhq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmulhq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmulhq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmulhq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmulhq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmulhq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmulhq_x_u32(a, b, c); }
#define __arm_vmulhq_x emul_vmulhq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulhq_x __arm_vmulhq_x
#endif
NV_ISA_INLINE int8x16_t emul_vrmulhq(int8x16_t a, int8x16_t b) { return emul_vrmulhq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vrmulhq(int16x8_t a, int16x8_t b) { return emul_vrmulhq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vrmulhq(int32x4_t a, int32x4_t b) { return emul_vrmulhq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrmulhq(uint8x16_t a, uint8x16_t b) { return emul_vrmulhq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vrmulhq(uint16x8_t a, uint16x8_t b) { return emul_vrmulhq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vrmulhq(uint32x4_t a, uint32x4_t b) { return emul_vrmulhq_u32(a, b); }
#define __arm_vrmulhq emul_vrmulhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq __arm_vrmulhq
#endif
NV_ISA_INLINE int8x16_t emul_vrmulhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vrmulhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vrmulhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vrmulhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vrmulhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrmulhq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vrmulhq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vrmulhq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vrmulhq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vrmulhq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vrmulhq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vrmulhq_m_u32(a, b, c, d); }
#define __arm_vrmulhq_m emul_vrmulhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq_m __arm_vrmulhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrmulhq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrmulhq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vrmulhq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrmulhq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vrmulhq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrmulhq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrmulhq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vrmulhq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vrmulhq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vrmulhq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vrmulhq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vrmulhq_x_u32(a, b, c); }
#define __arm_vrmulhq_x emul_vrmulhq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmulhq_x __arm_vrmulhq_x
#endif
NV_ISA_INLINE int8x16_t emul_vqdmulhq(int8x16_t a, int8x16_t b) { return emul_vqdmulhq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqdmulhq(int16x8_t a, int16x8_t b) { return emul_vqdmulhq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqdmulhq(int32x4_t a, int32x4_t b) { return emul_vqdmulhq_s32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqdmulhq(int8x16_t a, const T1 &b) { return emul_vqdmulhq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqdmulhq(int16x8_t a, const T1 &b) { return emul_vqdmulhq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqdmulhq(int32x4_t a, const T1 &b) { return emul_vqdmulhq_n_s32(a, (int32_t)b); }
#define __arm_vqdmulhq emul_vqdmulhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulhq __arm_vqdmulhq
#endif
NV_ISA_INLINE int8x16_t emul_vqdmulhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqdmulhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqdmulhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmulhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqdmulhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmulhq_m_s32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqdmulhq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmulhq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqdmulhq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmulhq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmulhq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmulhq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqdmulhq_m emul_vqdmulhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulhq_m __arm_vqdmulhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmulhq(int8x16_t a, int8x16_t b) { return emul_vqrdmulhq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqrdmulhq(int16x8_t a, int16x8_t b) { return emul_vqrdmulhq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqrdmulhq(int32x4_t a, int32x4_t b) { return emul_vqrdmulhq_s32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqrdmulhq(int8x16_t a, const T1 &b) { return emul_vqrdmulhq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqrdmulhq(int16x8_t a, const T1 &b) { return emul_vqrdmulhq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqrdmulhq(int32x4_t a, const T1 &b) { return emul_vqrdmulhq_n_s32(a, (int32_t)b); }
#define __arm_vqrdmulhq emul_vqrdmulhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmulhq __arm_vqrdmulhq
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmulhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrdmulhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrdmulhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrdmulhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrdmulhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrdmulhq_m_s32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqrdmulhq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmulhq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqrdmulhq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmulhq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqrdmulhq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmulhq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqrdmulhq_m emul_vqrdmulhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmulhq_m __arm_vqrdmulhq_m
#endif
NV_ISA_INLINE int16x8_t emul_vmullbq_int(int8x16_t a, int8x16_t b) { return emul_vmullbq_int_s8(a, b); }
NV_ISA_INLINE int32x4_t emul_vmullbq_int(int16x8_t a, int16x8_t b) { return emul_vmullbq_int_s16(a, b); }
NV_ISA_INLINE int64x2_t emul_vmullbq_int(int32x4_t a, int32x4_t b) { return emul_vmullbq_int_s32(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmullbq_int(uint8x16_t a, uint8x16_t b) { return emul_vmullbq_int_u8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_int(uint16x8_t a, uint16x8_t b) { return emul_vmullbq_int_u16(a, b); }
NV_ISA_INLINE uint64x2_t emul_vmullbq_int(uint32x4_t a, uint32x4_t b) { return emul_vmullbq_int_u32(a, b); }
#define __arm_vmullbq_int emul_vmullbq_int
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int __arm_vmullbq_int
#endif
NV_ISA_INLINE int16x8_t emul_vmullbq_int_m(int16x8_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmullbq_int_m_s8(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vmullbq_int_m(int32x4_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmullbq_int_m_s16(a, b, c, d); }
NV_ISA_INLINE int64x2_t emul_vmullbq_int_m(int64x2_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmullbq_int_m_s32(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vmullbq_int_m(uint16x8_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmullbq_int_m_u8(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_int_m(uint32x4_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmullbq_int_m_u16(a, b, c, d); }
NV_ISA_INLINE uint64x2_t emul_vmullbq_int_m(uint64x2_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmullbq_int_m_u32(a, b, c, d); }
#define __arm_vmullbq_int_m emul_vmullbq_int_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int_m __arm_vmullbq_int_m
#endif
NV_ISA_INLINE int16x8_t emul_vmullbq_int_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmullbq_int_x_s8(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmullbq_int_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmullbq_int_x_s16(a, b, c); }
NV_ISA_INLINE int64x2_t emul_vmullbq_int_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmullbq_int_x_s32(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmullbq_int_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmullbq_int_x_u8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_int_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmullbq_int_x_u16(a, b, c); }
NV_ISA_INLINE uint64x2_t emul_vmullbq_int_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmullbq_int_x_u32(a, b, c); }
#define __arm_vmullbq_int_x emul_vmullbq_int_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_int_x __arm_vmullbq_int_x
#endif
NV_ISA_INLINE int16x8_t emul_vmulltq_int(int8x16_t a, int8x16_t b) { return emul_vmulltq_int_s8(a, b); }
NV_ISA_INLINE int32x4_t emul_vmulltq_int(int16x8_t a, int16x8_t b) { return emul_vmulltq_int_s16(a, b); }
NV_ISA_INLINE int64x2_t emul_vmulltq_int(int32x4_t a, int32x4_t b) { return emul_vmulltq_int_s32(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmulltq_int(uint8x16_t a, uint8x16_t b) { return emul_vmulltq_int_u8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_int(uint16x8_t a, uint16x8_t b) { return emul_vmulltq_int_u16(a, b); }
NV_ISA_INLINE uint64x2_t emul_vmulltq_int(uint32x4_t a, uint32x4_t b) { return emul_vmulltq_int_u32(a, b); }
#define __arm_vmulltq_int emul_vmulltq_int
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int __arm_vmulltq_int
#endif
NV_ISA_INLINE int16x8_t emul_vmulltq_int_m(int16x8_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmulltq_int_m_s8(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vmulltq_int_m(int32x4_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmulltq_int_m_s16(a, b, c, d); }
NV_ISA_INLINE int64x2_t emul_vmulltq_int_m(int64x2_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmulltq_int_m_s32(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vmulltq_int_m(uint16x8_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmulltq_int_m_u8(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_int_m(uint32x4_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmulltq_int_m_u16(a, b, c, d); }
NV_ISA_INLINE uint64x2_t emul_vmulltq_int_m(uint64x2_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmulltq_int_m_u32(a, b, c, d); }
#define __arm_vmulltq_int_m emul_vmulltq_int_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int_m __arm_vmulltq_int_m
#endif
NV_ISA_INLINE int16x8_t emul_vmulltq_int_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmulltq_int_x_s8(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmulltq_int_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmulltq_int_x_s16(a, b, c); }
NV_ISA_INLINE int64x2_t emul_vmulltq_int_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmulltq_int_x_s32(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmulltq_int_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmulltq_int_x_u8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_int_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmulltq_int_x_u16(a, b, c); }
NV_ISA_INLINE uint64x2_t emul_vmulltq_int_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmulltq_int_x_u32(a, b, c); }
#define __arm_vmulltq_int_x emul_vmulltq_int_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_int_x __arm_vmulltq_int_x
#endif
NV_ISA_INLINE uint16x8_t emul_vmullbq_poly(uint8x16_t a, uint8x16_t b) { return emul_vmullbq_poly_p8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_poly(uint16x8_t a, uint16x8_t b) { return emul_vmullbq_poly_p16(a, b); }
#define __arm_vmullbq_poly emul_vmullbq_poly
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly __arm_vmullbq_poly
#endif
NV_ISA_INLINE uint16x8_t emul_vmullbq_poly_m(uint16x8_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmullbq_poly_m_p8(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_poly_m(uint32x4_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmullbq_poly_m_p16(a, b, c, d); }
#define __arm_vmullbq_poly_m emul_vmullbq_poly_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly_m __arm_vmullbq_poly_m
#endif
NV_ISA_INLINE uint16x8_t emul_vmullbq_poly_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmullbq_poly_x_p8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmullbq_poly_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmullbq_poly_x_p16(a, b, c); }
#define __arm_vmullbq_poly_x emul_vmullbq_poly_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmullbq_poly_x __arm_vmullbq_poly_x
#endif
NV_ISA_INLINE uint16x8_t emul_vmulltq_poly(uint8x16_t a, uint8x16_t b) { return emul_vmulltq_poly_p8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_poly(uint16x8_t a, uint16x8_t b) { return emul_vmulltq_poly_p16(a, b); }
#define __arm_vmulltq_poly emul_vmulltq_poly
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly __arm_vmulltq_poly
#endif
NV_ISA_INLINE uint16x8_t emul_vmulltq_poly_m(uint16x8_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmulltq_poly_m_p8(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_poly_m(uint32x4_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmulltq_poly_m_p16(a, b, c, d); }
#define __arm_vmulltq_poly_m emul_vmulltq_poly_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly_m __arm_vmulltq_poly_m
#endif
NV_ISA_INLINE uint16x8_t emul_vmulltq_poly_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmulltq_poly_x_p8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmulltq_poly_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmulltq_poly_x_p16(a, b, c); }
#define __arm_vmulltq_poly_x emul_vmulltq_poly_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmulltq_poly_x __arm_vmulltq_poly_x
#endif
NV_ISA_INLINE int32x4_t emul_vqdmullbq(int16x8_t a, int16x8_t b) { return emul_vqdmullbq_s16(a, b); }
NV_ISA_INLINE int64x2_t emul_vqdmullbq(int32x4_t a, int32x4_t b) { return emul_vqdmullbq_s32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqdmullbq(int16x8_t a, const T1 &b) { return emul_vqdmullbq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int64x2_t emul_vqdmullbq(int32x4_t a, const T1 &b) { return emul_vqdmullbq_n_s32(a, (int32_t)b); }
#define __arm_vqdmullbq emul_vqdmullbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmullbq __arm_vqdmullbq
#endif
NV_ISA_INLINE int32x4_t emul_vqdmullbq_m(int32x4_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmullbq_m_s16(a, b, c, d); }
NV_ISA_INLINE int64x2_t emul_vqdmullbq_m(int64x2_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmullbq_m_s32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmullbq_m(int32x4_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmullbq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int64x2_t emul_vqdmullbq_m(int64x2_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmullbq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqdmullbq_m emul_vqdmullbq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmullbq_m __arm_vqdmullbq_m
#endif
NV_ISA_INLINE int32x4_t emul_vqdmulltq(int16x8_t a, int16x8_t b) { return emul_vqdmulltq_s16(a, b); }
NV_ISA_INLINE int64x2_t emul_vqdmulltq(int32x4_t a, int32x4_t b) { return emul_vqdmulltq_s32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqdmulltq(int16x8_t a, const T1 &b) { return emul_vqdmulltq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int64x2_t emul_vqdmulltq(int32x4_t a, const T1 &b) { return emul_vqdmulltq_n_s32(a, (int32_t)b); }
#define __arm_vqdmulltq emul_vqdmulltq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulltq __arm_vqdmulltq
#endif
NV_ISA_INLINE int32x4_t emul_vqdmulltq_m(int32x4_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmulltq_m_s16(a, b, c, d); }
NV_ISA_INLINE int64x2_t emul_vqdmulltq_m(int64x2_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmulltq_m_s32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmulltq_m(int32x4_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmulltq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int64x2_t emul_vqdmulltq_m(int64x2_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmulltq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqdmulltq_m emul_vqdmulltq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmulltq_m __arm_vqdmulltq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vmlaq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vmlaq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vmlaq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vmlaq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vmlaq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vmlaq_n_s32(a, b, (int32_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vmlaq(uint8x16_t a, uint8x16_t b, const T2 &c) { return emul_vmlaq_n_u8(a, b, (uint8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vmlaq(uint16x8_t a, uint16x8_t b, const T2 &c) { return emul_vmlaq_n_u16(a, b, (uint16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vmlaq(uint32x4_t a, uint32x4_t b, const T2 &c) { return emul_vmlaq_n_u32(a, b, (uint32_t)c); }
#define __arm_vmlaq emul_vmlaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaq __arm_vmlaq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vmlaq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vmlaq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vmlaq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vmlaq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vmlaq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vmlaq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmlaq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vmlaq_m emul_vmlaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaq_m __arm_vmlaq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vmlasq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vmlasq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vmlasq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vmlasq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vmlasq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vmlasq_n_s32(a, b, (int32_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vmlasq(uint8x16_t a, uint8x16_t b, const T2 &c) { return emul_vmlasq_n_u8(a, b, (uint8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vmlasq(uint16x8_t a, uint16x8_t b, const T2 &c) { return emul_vmlasq_n_u16(a, b, (uint16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vmlasq(uint32x4_t a, uint32x4_t b, const T2 &c) { return emul_vmlasq_n_u32(a, b, (uint32_t)c); }
#define __arm_vmlasq emul_vmlasq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlasq __arm_vmlasq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vmlasq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vmlasq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vmlasq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vmlasq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_u8(a, b, (uint8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vmlasq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_u16(a, b, (uint16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vmlasq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vmlasq_m_n_u32(a, b, (uint32_t)c, d); }
#define __arm_vmlasq_m emul_vmlasq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlasq_m __arm_vmlasq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqdmlahq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vqdmlahq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqdmlahq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vqdmlahq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmlahq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vqdmlahq_n_s32(a, b, (int32_t)c); }
#define __arm_vqdmlahq emul_vqdmlahq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlahq __arm_vqdmlahq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqdmlahq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlahq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqdmlahq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlahq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmlahq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlahq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqdmlahq_m emul_vqdmlahq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlahq_m __arm_vqdmlahq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqrdmlahq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vqrdmlahq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqrdmlahq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vqrdmlahq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqrdmlahq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vqrdmlahq_n_s32(a, b, (int32_t)c); }
#define __arm_vqrdmlahq emul_vqrdmlahq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlahq __arm_vqrdmlahq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqrdmlahq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlahq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqrdmlahq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlahq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqrdmlahq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlahq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqrdmlahq_m emul_vqrdmlahq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlahq_m __arm_vqrdmlahq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqdmlashq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vqdmlashq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqdmlashq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vqdmlashq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmlashq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vqdmlashq_n_s32(a, b, (int32_t)c); }
#define __arm_vqdmlashq emul_vqdmlashq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlashq __arm_vqdmlashq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqdmlashq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlashq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqdmlashq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlashq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqdmlashq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqdmlashq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqdmlashq_m emul_vqdmlashq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlashq_m __arm_vqdmlashq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqrdmlashq(int8x16_t a, int8x16_t b, const T2 &c) { return emul_vqrdmlashq_n_s8(a, b, (int8_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqrdmlashq(int16x8_t a, int16x8_t b, const T2 &c) { return emul_vqrdmlashq_n_s16(a, b, (int16_t)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqrdmlashq(int32x4_t a, int32x4_t b, const T2 &c) { return emul_vqrdmlashq_n_s32(a, b, (int32_t)c); }
#define __arm_vqrdmlashq emul_vqrdmlashq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlashq __arm_vqrdmlashq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vqrdmlashq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlashq_m_n_s8(a, b, (int8_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vqrdmlashq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlashq_m_n_s16(a, b, (int16_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vqrdmlashq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vqrdmlashq_m_n_s32(a, b, (int32_t)c, d); }
#define __arm_vqrdmlashq_m emul_vqrdmlashq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlashq_m __arm_vqrdmlashq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqdmladhq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqdmladhq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqdmladhq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqdmladhq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqdmladhq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqdmladhq_s32(a, b, c); }
#define __arm_vqdmladhq emul_vqdmladhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhq __arm_vqdmladhq
#endif
NV_ISA_INLINE int8x16_t emul_vqdmladhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqdmladhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqdmladhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmladhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqdmladhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmladhq_m_s32(a, b, c, d); }
#define __arm_vqdmladhq_m emul_vqdmladhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhq_m __arm_vqdmladhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqdmladhxq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqdmladhxq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqdmladhxq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqdmladhxq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqdmladhxq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqdmladhxq_s32(a, b, c); }
#define __arm_vqdmladhxq emul_vqdmladhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhxq __arm_vqdmladhxq
#endif
NV_ISA_INLINE int8x16_t emul_vqdmladhxq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqdmladhxq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqdmladhxq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmladhxq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqdmladhxq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmladhxq_m_s32(a, b, c, d); }
#define __arm_vqdmladhxq_m emul_vqdmladhxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmladhxq_m __arm_vqdmladhxq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmladhq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqrdmladhq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqrdmladhq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqrdmladhq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqrdmladhq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqrdmladhq_s32(a, b, c); }
#define __arm_vqrdmladhq emul_vqrdmladhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhq __arm_vqrdmladhq
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmladhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrdmladhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrdmladhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrdmladhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrdmladhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrdmladhq_m_s32(a, b, c, d); }
#define __arm_vqrdmladhq_m emul_vqrdmladhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhq_m __arm_vqrdmladhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmladhxq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqrdmladhxq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqrdmladhxq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqrdmladhxq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqrdmladhxq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqrdmladhxq_s32(a, b, c); }
#define __arm_vqrdmladhxq emul_vqrdmladhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhxq __arm_vqrdmladhxq
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmladhxq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrdmladhxq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrdmladhxq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrdmladhxq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrdmladhxq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrdmladhxq_m_s32(a, b, c, d); }
#define __arm_vqrdmladhxq_m emul_vqrdmladhxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmladhxq_m __arm_vqrdmladhxq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqdmlsdhq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqdmlsdhq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqdmlsdhq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqdmlsdhq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqdmlsdhq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqdmlsdhq_s32(a, b, c); }
#define __arm_vqdmlsdhq emul_vqdmlsdhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhq __arm_vqdmlsdhq
#endif
NV_ISA_INLINE int8x16_t emul_vqdmlsdhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqdmlsdhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqdmlsdhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmlsdhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqdmlsdhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmlsdhq_m_s32(a, b, c, d); }
#define __arm_vqdmlsdhq_m emul_vqdmlsdhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhq_m __arm_vqdmlsdhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqdmlsdhxq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqdmlsdhxq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqdmlsdhxq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqdmlsdhxq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqdmlsdhxq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqdmlsdhxq_s32(a, b, c); }
#define __arm_vqdmlsdhxq emul_vqdmlsdhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhxq __arm_vqdmlsdhxq
#endif
NV_ISA_INLINE int8x16_t emul_vqdmlsdhxq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqdmlsdhxq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqdmlsdhxq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqdmlsdhxq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqdmlsdhxq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqdmlsdhxq_m_s32(a, b, c, d); }
#define __arm_vqdmlsdhxq_m emul_vqdmlsdhxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqdmlsdhxq_m __arm_vqdmlsdhxq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmlsdhq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqrdmlsdhq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqrdmlsdhq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqrdmlsdhq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqrdmlsdhq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqrdmlsdhq_s32(a, b, c); }
#define __arm_vqrdmlsdhq emul_vqrdmlsdhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhq __arm_vqrdmlsdhq
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmlsdhq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrdmlsdhq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrdmlsdhq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrdmlsdhq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrdmlsdhq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrdmlsdhq_m_s32(a, b, c, d); }
#define __arm_vqrdmlsdhq_m emul_vqrdmlsdhq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhq_m __arm_vqrdmlsdhq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmlsdhxq(int8x16_t a, int8x16_t b, int8x16_t c) { return emul_vqrdmlsdhxq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqrdmlsdhxq(int16x8_t a, int16x8_t b, int16x8_t c) { return emul_vqrdmlsdhxq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vqrdmlsdhxq(int32x4_t a, int32x4_t b, int32x4_t c) { return emul_vqrdmlsdhxq_s32(a, b, c); }
#define __arm_vqrdmlsdhxq emul_vqrdmlsdhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhxq __arm_vqrdmlsdhxq
#endif
NV_ISA_INLINE int8x16_t emul_vqrdmlsdhxq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrdmlsdhxq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrdmlsdhxq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrdmlsdhxq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrdmlsdhxq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrdmlsdhxq_m_s32(a, b, c, d); }
#define __arm_vqrdmlsdhxq_m emul_vqrdmlsdhxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrdmlsdhxq_m __arm_vqrdmlsdhxq_m
#endif
NV_ISA_INLINE float16x8_t emul_vfmaq(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vfmaq_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vfmaq(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vfmaq_f32(a, b, c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vfmaq(float16x8_t a, float16x8_t b, const T2 &c) { return emul_vfmaq_n_f16(a, b, (nv_float16_scalar)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vfmaq(float32x4_t a, float32x4_t b, const T2 &c) { return emul_vfmaq_n_f32(a, b, (float32_t)c); }
#define __arm_vfmaq emul_vfmaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmaq __arm_vfmaq
#endif
NV_ISA_INLINE float16x8_t emul_vfmaq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vfmaq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vfmaq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vfmaq_m_f32(a, b, c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vfmaq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vfmaq_m_n_f16(a, b, (nv_float16_scalar)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vfmaq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vfmaq_m_n_f32(a, b, (float32_t)c, d); }
#define __arm_vfmaq_m emul_vfmaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmaq_m __arm_vfmaq_m
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vfmasq(float16x8_t a, float16x8_t b, const T2 &c) { return emul_vfmasq_n_f16(a, b, (nv_float16_scalar)c); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vfmasq(float32x4_t a, float32x4_t b, const T2 &c) { return emul_vfmasq_n_f32(a, b, (float32_t)c); }
#define __arm_vfmasq emul_vfmasq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmasq __arm_vfmasq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vfmasq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vfmasq_m_n_f16(a, b, (nv_float16_scalar)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vfmasq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vfmasq_m_n_f32(a, b, (float32_t)c, d); }
#define __arm_vfmasq_m emul_vfmasq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmasq_m __arm_vfmasq_m
#endif
NV_ISA_INLINE float16x8_t emul_vfmsq(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vfmsq_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vfmsq(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vfmsq_f32(a, b, c); }
#define __arm_vfmsq emul_vfmsq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmsq __arm_vfmsq
#endif
NV_ISA_INLINE float16x8_t emul_vfmsq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vfmsq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vfmsq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vfmsq_m_f32(a, b, c, d); }
#define __arm_vfmsq_m emul_vfmsq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vfmsq_m __arm_vfmsq_m
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot90(int8x16_t a, int8x16_t b) { return emul_vcaddq_rot90_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot90(int16x8_t a, int16x8_t b) { return emul_vcaddq_rot90_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot90(int32x4_t a, int32x4_t b) { return emul_vcaddq_rot90_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot90(uint8x16_t a, uint8x16_t b) { return emul_vcaddq_rot90_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot90(uint16x8_t a, uint16x8_t b) { return emul_vcaddq_rot90_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot90(uint32x4_t a, uint32x4_t b) { return emul_vcaddq_rot90_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot90(float16x8_t a, float16x8_t b) { return emul_vcaddq_rot90_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot90(float32x4_t a, float32x4_t b) { return emul_vcaddq_rot90_f32(a, b); }
#define __arm_vcaddq_rot90 emul_vcaddq_rot90
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90 __arm_vcaddq_rot90
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot90_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot90_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot90_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot90_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot90_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot90_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot90_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot90_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot90_m_f32(a, b, c, d); }
#define __arm_vcaddq_rot90_m emul_vcaddq_rot90_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90_m __arm_vcaddq_rot90_m
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot90_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot90_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot90_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot90_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot90_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot90_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot90_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot90_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot90_x_f32(a, b, c); }
#define __arm_vcaddq_rot90_x emul_vcaddq_rot90_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot90_x __arm_vcaddq_rot90_x
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot270(int8x16_t a, int8x16_t b) { return emul_vcaddq_rot270_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot270(int16x8_t a, int16x8_t b) { return emul_vcaddq_rot270_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot270(int32x4_t a, int32x4_t b) { return emul_vcaddq_rot270_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot270(uint8x16_t a, uint8x16_t b) { return emul_vcaddq_rot270_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot270(uint16x8_t a, uint16x8_t b) { return emul_vcaddq_rot270_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot270(uint32x4_t a, uint32x4_t b) { return emul_vcaddq_rot270_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot270(float16x8_t a, float16x8_t b) { return emul_vcaddq_rot270_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot270(float32x4_t a, float32x4_t b) { return emul_vcaddq_rot270_f32(a, b); }
#define __arm_vcaddq_rot270 emul_vcaddq_rot270
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270 __arm_vcaddq_rot270
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot270_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot270_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot270_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot270_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot270_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot270_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot270_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot270_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcaddq_rot270_m_f32(a, b, c, d); }
#define __arm_vcaddq_rot270_m emul_vcaddq_rot270_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270_m __arm_vcaddq_rot270_m
#endif
NV_ISA_INLINE int8x16_t emul_vcaddq_rot270_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vcaddq_rot270_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcaddq_rot270_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vcaddq_rot270_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcaddq_rot270_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcaddq_rot270_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vcaddq_rot270_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcaddq_rot270_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcaddq_rot270_x_f32(a, b, c); }
#define __arm_vcaddq_rot270_x emul_vcaddq_rot270_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcaddq_rot270_x __arm_vcaddq_rot270_x
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot90(int8x16_t a, int8x16_t b) { return emul_vhcaddq_rot90_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot90(int16x8_t a, int16x8_t b) { return emul_vhcaddq_rot90_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot90(int32x4_t a, int32x4_t b) { return emul_vhcaddq_rot90_s32(a, b); }
#define __arm_vhcaddq_rot90 emul_vhcaddq_rot90
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90 __arm_vhcaddq_rot90
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot90_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vhcaddq_rot90_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot90_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vhcaddq_rot90_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot90_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vhcaddq_rot90_m_s32(a, b, c, d); }
#define __arm_vhcaddq_rot90_m emul_vhcaddq_rot90_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90_m __arm_vhcaddq_rot90_m
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot90_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vhcaddq_rot90_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot90_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vhcaddq_rot90_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot90_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vhcaddq_rot90_x_s32(a, b, c); }
#define __arm_vhcaddq_rot90_x emul_vhcaddq_rot90_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot90_x __arm_vhcaddq_rot90_x
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot270(int8x16_t a, int8x16_t b) { return emul_vhcaddq_rot270_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot270(int16x8_t a, int16x8_t b) { return emul_vhcaddq_rot270_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot270(int32x4_t a, int32x4_t b) { return emul_vhcaddq_rot270_s32(a, b); }
#define __arm_vhcaddq_rot270 emul_vhcaddq_rot270
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270 __arm_vhcaddq_rot270
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot270_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vhcaddq_rot270_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot270_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vhcaddq_rot270_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot270_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vhcaddq_rot270_m_s32(a, b, c, d); }
#define __arm_vhcaddq_rot270_m emul_vhcaddq_rot270_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270_m __arm_vhcaddq_rot270_m
#endif
NV_ISA_INLINE int8x16_t emul_vhcaddq_rot270_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vhcaddq_rot270_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vhcaddq_rot270_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vhcaddq_rot270_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vhcaddq_rot270_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vhcaddq_rot270_x_s32(a, b, c); }
#define __arm_vhcaddq_rot270_x emul_vhcaddq_rot270_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vhcaddq_rot270_x __arm_vhcaddq_rot270_x
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq(float16x8_t a, float16x8_t b) { return emul_vcmulq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcmulq(float32x4_t a, float32x4_t b) { return emul_vcmulq_f32(a, b); }
#define __arm_vcmulq emul_vcmulq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq __arm_vcmulq
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmulq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmulq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmulq_m_f32(a, b, c, d); }
#define __arm_vcmulq_m emul_vcmulq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_m __arm_vcmulq_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmulq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmulq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmulq_x_f32(a, b, c); }
#define __arm_vcmulq_x emul_vcmulq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_x __arm_vcmulq_x
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot90(float16x8_t a, float16x8_t b) { return emul_vcmulq_rot90_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot90(float32x4_t a, float32x4_t b) { return emul_vcmulq_rot90_f32(a, b); }
#define __arm_vcmulq_rot90 emul_vcmulq_rot90
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90 __arm_vcmulq_rot90
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot90_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmulq_rot90_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot90_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmulq_rot90_m_f32(a, b, c, d); }
#define __arm_vcmulq_rot90_m emul_vcmulq_rot90_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90_m __arm_vcmulq_rot90_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot90_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmulq_rot90_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot90_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmulq_rot90_x_f32(a, b, c); }
#define __arm_vcmulq_rot90_x emul_vcmulq_rot90_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot90_x __arm_vcmulq_rot90_x
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot180(float16x8_t a, float16x8_t b) { return emul_vcmulq_rot180_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot180(float32x4_t a, float32x4_t b) { return emul_vcmulq_rot180_f32(a, b); }
#define __arm_vcmulq_rot180 emul_vcmulq_rot180
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180 __arm_vcmulq_rot180
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot180_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmulq_rot180_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot180_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmulq_rot180_m_f32(a, b, c, d); }
#define __arm_vcmulq_rot180_m emul_vcmulq_rot180_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180_m __arm_vcmulq_rot180_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot180_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmulq_rot180_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot180_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmulq_rot180_x_f32(a, b, c); }
#define __arm_vcmulq_rot180_x emul_vcmulq_rot180_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot180_x __arm_vcmulq_rot180_x
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot270(float16x8_t a, float16x8_t b) { return emul_vcmulq_rot270_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot270(float32x4_t a, float32x4_t b) { return emul_vcmulq_rot270_f32(a, b); }
#define __arm_vcmulq_rot270 emul_vcmulq_rot270
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270 __arm_vcmulq_rot270
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot270_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmulq_rot270_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot270_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmulq_rot270_m_f32(a, b, c, d); }
#define __arm_vcmulq_rot270_m emul_vcmulq_rot270_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270_m __arm_vcmulq_rot270_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmulq_rot270_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmulq_rot270_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmulq_rot270_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmulq_rot270_x_f32(a, b, c); }
#define __arm_vcmulq_rot270_x emul_vcmulq_rot270_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmulq_rot270_x __arm_vcmulq_rot270_x
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vcmlaq_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmlaq(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vcmlaq_f32(a, b, c); }
#define __arm_vcmlaq emul_vcmlaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq __arm_vcmlaq
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmlaq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmlaq_m_f32(a, b, c, d); }
#define __arm_vcmlaq_m emul_vcmlaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_m __arm_vcmlaq_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot90(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vcmlaq_rot90_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot90(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vcmlaq_rot90_f32(a, b, c); }
#define __arm_vcmlaq_rot90 emul_vcmlaq_rot90
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot90 __arm_vcmlaq_rot90
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot90_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmlaq_rot90_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot90_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmlaq_rot90_m_f32(a, b, c, d); }
#define __arm_vcmlaq_rot90_m emul_vcmlaq_rot90_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot90_m __arm_vcmlaq_rot90_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot180(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vcmlaq_rot180_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot180(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vcmlaq_rot180_f32(a, b, c); }
#define __arm_vcmlaq_rot180 emul_vcmlaq_rot180
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot180 __arm_vcmlaq_rot180
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot180_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmlaq_rot180_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot180_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmlaq_rot180_m_f32(a, b, c, d); }
#define __arm_vcmlaq_rot180_m emul_vcmlaq_rot180_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot180_m __arm_vcmlaq_rot180_m
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot270(float16x8_t a, float16x8_t b, float16x8_t c) { return emul_vcmlaq_rot270_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot270(float32x4_t a, float32x4_t b, float32x4_t c) { return emul_vcmlaq_rot270_f32(a, b, c); }
#define __arm_vcmlaq_rot270 emul_vcmlaq_rot270
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot270 __arm_vcmlaq_rot270
#endif
NV_ISA_INLINE float16x8_t emul_vcmlaq_rot270_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vcmlaq_rot270_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vcmlaq_rot270_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vcmlaq_rot270_m_f32(a, b, c, d); }
#define __arm_vcmlaq_rot270_m emul_vcmlaq_rot270_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmlaq_rot270_m __arm_vcmlaq_rot270_m
#endif
NV_ISA_INLINE int8x16_t emul_vandq(int8x16_t a, int8x16_t b) { return emul_vandq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vandq(int16x8_t a, int16x8_t b) { return emul_vandq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vandq(int32x4_t a, int32x4_t b) { return emul_vandq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vandq(uint8x16_t a, uint8x16_t b) { return emul_vandq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vandq(uint16x8_t a, uint16x8_t b) { return emul_vandq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vandq(uint32x4_t a, uint32x4_t b) { return emul_vandq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vandq(float16x8_t a, float16x8_t b) { return emul_vandq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vandq(float32x4_t a, float32x4_t b) { return emul_vandq_f32(a, b); }
#define __arm_vandq emul_vandq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq __arm_vandq
#endif
NV_ISA_INLINE int8x16_t emul_vandq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vandq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vandq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vandq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vandq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vandq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vandq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vandq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vandq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vandq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vandq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vandq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vandq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vandq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vandq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vandq_m_f32(a, b, c, d); }
#define __arm_vandq_m emul_vandq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq_m __arm_vandq_m
#endif
NV_ISA_INLINE int8x16_t emul_vandq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vandq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vandq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vandq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vandq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vandq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vandq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vandq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vandq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vandq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vandq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vandq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vandq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vandq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vandq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vandq_x_f32(a, b, c); }
#define __arm_vandq_x emul_vandq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vandq_x __arm_vandq_x
#endif
NV_ISA_INLINE int8x16_t emul_vbicq(int8x16_t a, int8x16_t b) { return emul_vbicq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vbicq(int16x8_t a, int16x8_t b) { return emul_vbicq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vbicq(int32x4_t a, int32x4_t b) { return emul_vbicq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vbicq(uint8x16_t a, uint8x16_t b) { return emul_vbicq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vbicq(uint16x8_t a, uint16x8_t b) { return emul_vbicq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vbicq(uint32x4_t a, uint32x4_t b) { return emul_vbicq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vbicq(float16x8_t a, float16x8_t b) { return emul_vbicq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vbicq(float32x4_t a, float32x4_t b) { return emul_vbicq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vbicq(int16x8_t a, const T1 &n) { return emul_vbicq_n_s16(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vbicq(int32x4_t a, const T1 &n) { return emul_vbicq_n_s32(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vbicq(uint16x8_t a, const T1 &n) { return emul_vbicq_n_u16(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vbicq(uint32x4_t a, const T1 &n) { return emul_vbicq_n_u32(a, (int64_t)n); }
#define __arm_vbicq emul_vbicq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq __arm_vbicq
#endif
NV_ISA_INLINE int8x16_t emul_vbicq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vbicq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vbicq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vbicq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vbicq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vbicq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vbicq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vbicq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vbicq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vbicq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vbicq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vbicq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vbicq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vbicq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vbicq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vbicq_m_f32(a, b, c, d); }
#define __arm_vbicq_m emul_vbicq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_m __arm_vbicq_m
#endif
NV_ISA_INLINE int8x16_t emul_vbicq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vbicq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vbicq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vbicq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vbicq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vbicq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vbicq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vbicq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vbicq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vbicq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vbicq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vbicq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vbicq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vbicq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vbicq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vbicq_x_f32(a, b, c); }
#define __arm_vbicq_x emul_vbicq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_x __arm_vbicq_x
#endif
NV_ISA_INLINE int8x16_t emul_veorq(int8x16_t a, int8x16_t b) { return emul_veorq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_veorq(int16x8_t a, int16x8_t b) { return emul_veorq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_veorq(int32x4_t a, int32x4_t b) { return emul_veorq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_veorq(uint8x16_t a, uint8x16_t b) { return emul_veorq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_veorq(uint16x8_t a, uint16x8_t b) { return emul_veorq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_veorq(uint32x4_t a, uint32x4_t b) { return emul_veorq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_veorq(float16x8_t a, float16x8_t b) { return emul_veorq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_veorq(float32x4_t a, float32x4_t b) { return emul_veorq_f32(a, b); }
#define __arm_veorq emul_veorq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq __arm_veorq
#endif
NV_ISA_INLINE int8x16_t emul_veorq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_veorq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_veorq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_veorq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_veorq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_veorq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_veorq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_veorq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_veorq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_veorq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_veorq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_veorq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_veorq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_veorq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_veorq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_veorq_m_f32(a, b, c, d); }
#define __arm_veorq_m emul_veorq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq_m __arm_veorq_m
#endif
NV_ISA_INLINE int8x16_t emul_veorq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_veorq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_veorq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_veorq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_veorq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_veorq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_veorq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_veorq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_veorq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_veorq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_veorq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_veorq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_veorq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_veorq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_veorq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_veorq_x_f32(a, b, c); }
#define __arm_veorq_x emul_veorq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define veorq_x __arm_veorq_x
#endif
NV_ISA_INLINE int8x16_t emul_vornq(int8x16_t a, int8x16_t b) { return emul_vornq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vornq(int16x8_t a, int16x8_t b) { return emul_vornq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vornq(int32x4_t a, int32x4_t b) { return emul_vornq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vornq(uint8x16_t a, uint8x16_t b) { return emul_vornq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vornq(uint16x8_t a, uint16x8_t b) { return emul_vornq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vornq(uint32x4_t a, uint32x4_t b) { return emul_vornq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vornq(float16x8_t a, float16x8_t b) { return emul_vornq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vornq(float32x4_t a, float32x4_t b) { return emul_vornq_f32(a, b); }
#define __arm_vornq emul_vornq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq __arm_vornq
#endif
NV_ISA_INLINE int8x16_t emul_vornq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vornq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vornq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vornq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vornq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vornq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vornq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vornq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vornq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vornq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vornq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vornq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vornq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vornq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vornq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vornq_m_f32(a, b, c, d); }
#define __arm_vornq_m emul_vornq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq_m __arm_vornq_m
#endif
NV_ISA_INLINE int8x16_t emul_vornq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vornq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vornq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vornq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vornq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vornq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vornq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vornq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vornq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vornq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vornq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vornq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vornq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vornq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vornq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vornq_x_f32(a, b, c); }
#define __arm_vornq_x emul_vornq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vornq_x __arm_vornq_x
#endif
NV_ISA_INLINE int8x16_t emul_vorrq(int8x16_t a, int8x16_t b) { return emul_vorrq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vorrq(int16x8_t a, int16x8_t b) { return emul_vorrq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vorrq(int32x4_t a, int32x4_t b) { return emul_vorrq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vorrq(uint8x16_t a, uint8x16_t b) { return emul_vorrq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vorrq(uint16x8_t a, uint16x8_t b) { return emul_vorrq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vorrq(uint32x4_t a, uint32x4_t b) { return emul_vorrq_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vorrq(float16x8_t a, float16x8_t b) { return emul_vorrq_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vorrq(float32x4_t a, float32x4_t b) { return emul_vorrq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vorrq(int16x8_t a, const T1 &n) { return emul_vorrq_n_s16(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vorrq(int32x4_t a, const T1 &n) { return emul_vorrq_n_s32(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vorrq(uint16x8_t a, const T1 &n) { return emul_vorrq_n_u16(a, (int64_t)n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vorrq(uint32x4_t a, const T1 &n) { return emul_vorrq_n_u32(a, (int64_t)n); }
#define __arm_vorrq emul_vorrq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq __arm_vorrq
#endif
NV_ISA_INLINE int8x16_t emul_vorrq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vorrq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vorrq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vorrq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vorrq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vorrq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vorrq_m(uint8x16_t a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vorrq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vorrq_m(uint16x8_t a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vorrq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vorrq_m(uint32x4_t a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vorrq_m_u32(a, b, c, d); }
NV_ISA_INLINE float16x8_t emul_vorrq_m(float16x8_t a, float16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vorrq_m_f16(a, b, c, d); }
NV_ISA_INLINE float32x4_t emul_vorrq_m(float32x4_t a, float32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vorrq_m_f32(a, b, c, d); }
#define __arm_vorrq_m emul_vorrq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_m __arm_vorrq_m
#endif
NV_ISA_INLINE int8x16_t emul_vorrq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vorrq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vorrq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vorrq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vorrq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vorrq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vorrq_x(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vorrq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vorrq_x(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vorrq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vorrq_x(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vorrq_x_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vorrq_x(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vorrq_x_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vorrq_x(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vorrq_x_f32(a, b, c); }
#define __arm_vorrq_x emul_vorrq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_x __arm_vorrq_x
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vbicq_m_n(int16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vbicq_m_n_s16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vbicq_m_n(int32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vbicq_m_n_s32(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vbicq_m_n(uint16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vbicq_m_n_u16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vbicq_m_n(uint32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vbicq_m_n_u32(a, (int64_t)n, c); }
#define __arm_vbicq_m_n(a, n, c) emul_vbicq_m_n(a, NV_IMM_BITS("vbicq_m_n", n, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbicq_m_n __arm_vbicq_m_n
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vorrq_m_n(int16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vorrq_m_n_s16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vorrq_m_n(int32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vorrq_m_n_s32(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vorrq_m_n(uint16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vorrq_m_n_u16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vorrq_m_n(uint32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vorrq_m_n_u32(a, (int64_t)n, c); }
#define __arm_vorrq_m_n(a, n, c) emul_vorrq_m_n(a, NV_IMM_BITS("vorrq_m_n", n, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vorrq_m_n __arm_vorrq_m_n
#endif
NV_ISA_INLINE int8x16_t emul_vmvnq(int8x16_t a) { return emul_vmvnq_s8(a); }
NV_ISA_INLINE int16x8_t emul_vmvnq(int16x8_t a) { return emul_vmvnq_s16(a); }
NV_ISA_INLINE int32x4_t emul_vmvnq(int32x4_t a) { return emul_vmvnq_s32(a); }
NV_ISA_INLINE uint8x16_t emul_vmvnq(uint8x16_t a) { return emul_vmvnq_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vmvnq(uint16x8_t a) { return emul_vmvnq_u16(a); }
NV_ISA_INLINE uint32x4_t emul_vmvnq(uint32x4_t a) { return emul_vmvnq_u32(a); }
#define __arm_vmvnq emul_vmvnq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq __arm_vmvnq
#endif
NV_ISA_INLINE int8x16_t emul_vmvnq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmvnq_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmvnq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmvnq_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmvnq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmvnq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmvnq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmvnq_m_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmvnq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmvnq_m_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmvnq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmvnq_m_u32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vmvnq_m(int16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vmvnq_m_n_s16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vmvnq_m(int32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vmvnq_m_n_s32(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vmvnq_m(uint16x8_t a, const T1 &n, mve_pred16_t c) { return emul_vmvnq_m_n_u16(a, (int64_t)n, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vmvnq_m(uint32x4_t a, const T1 &n, mve_pred16_t c) { return emul_vmvnq_m_n_u32(a, (int64_t)n, c); }
#define __arm_vmvnq_m emul_vmvnq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq_m __arm_vmvnq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmvnq_x(int8x16_t a, mve_pred16_t b) { return emul_vmvnq_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vmvnq_x(int16x8_t a, mve_pred16_t b) { return emul_vmvnq_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vmvnq_x(int32x4_t a, mve_pred16_t b) { return emul_vmvnq_x_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmvnq_x(uint8x16_t a, mve_pred16_t b) { return emul_vmvnq_x_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmvnq_x(uint16x8_t a, mve_pred16_t b) { return emul_vmvnq_x_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmvnq_x(uint32x4_t a, mve_pred16_t b) { return emul_vmvnq_x_u32(a, b); }
#define __arm_vmvnq_x emul_vmvnq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmvnq_x __arm_vmvnq_x
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vbrsrq(int8x16_t a, const T1 &b) { return emul_vbrsrq_n_s8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vbrsrq(int16x8_t a, const T1 &b) { return emul_vbrsrq_n_s16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vbrsrq(int32x4_t a, const T1 &b) { return emul_vbrsrq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vbrsrq(uint8x16_t a, const T1 &b) { return emul_vbrsrq_n_u8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vbrsrq(uint16x8_t a, const T1 &b) { return emul_vbrsrq_n_u16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vbrsrq(uint32x4_t a, const T1 &b) { return emul_vbrsrq_n_u32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vbrsrq(float16x8_t a, const T1 &b) { return emul_vbrsrq_n_f16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vbrsrq(float32x4_t a, const T1 &b) { return emul_vbrsrq_n_f32(a, (int32_t)b); }
#define __arm_vbrsrq emul_vbrsrq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq __arm_vbrsrq
#endif
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int8x16_t emul_vbrsrq_m(int8x16_t a, int8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_s8(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int16x8_t emul_vbrsrq_m(int16x8_t a, int16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_s16(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE int32x4_t emul_vbrsrq_m(int32x4_t a, int32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_s32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vbrsrq_m(uint8x16_t a, uint8x16_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_u8(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vbrsrq_m(uint16x8_t a, uint16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_u16(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vbrsrq_m(uint32x4_t a, uint32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_u32(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float16x8_t emul_vbrsrq_m(float16x8_t a, float16x8_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_f16(a, b, (int32_t)c, d); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE float32x4_t emul_vbrsrq_m(float32x4_t a, float32x4_t b, const T2 &c, mve_pred16_t d) { return emul_vbrsrq_m_n_f32(a, b, (int32_t)c, d); }
#define __arm_vbrsrq_m emul_vbrsrq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq_m __arm_vbrsrq_m
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vbrsrq_x(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_s8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vbrsrq_x(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_s16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vbrsrq_x(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vbrsrq_x(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_u8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vbrsrq_x(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_u16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vbrsrq_x(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_u32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vbrsrq_x(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_f16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vbrsrq_x(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vbrsrq_x_n_f32(a, (int32_t)b, c); }
#define __arm_vbrsrq_x emul_vbrsrq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vbrsrq_x __arm_vbrsrq_x
#endif
NV_ISA_INLINE int8x16_t emul_vrev16q(int8x16_t a) { return emul_vrev16q_s8(a); }
NV_ISA_INLINE uint8x16_t emul_vrev16q(uint8x16_t a) { return emul_vrev16q_u8(a); }
#define __arm_vrev16q emul_vrev16q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q __arm_vrev16q
#endif
NV_ISA_INLINE int8x16_t emul_vrev16q_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrev16q_m_s8(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrev16q_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vrev16q_m_u8(a, b, c); }
#define __arm_vrev16q_m emul_vrev16q_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q_m __arm_vrev16q_m
#endif
NV_ISA_INLINE int8x16_t emul_vrev16q_x(int8x16_t a, mve_pred16_t b) { return emul_vrev16q_x_s8(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrev16q_x(uint8x16_t a, mve_pred16_t b) { return emul_vrev16q_x_u8(a, b); }
#define __arm_vrev16q_x emul_vrev16q_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev16q_x __arm_vrev16q_x
#endif
NV_ISA_INLINE int8x16_t emul_vrev32q(int8x16_t a) { return emul_vrev32q_s8(a); }
NV_ISA_INLINE int16x8_t emul_vrev32q(int16x8_t a) { return emul_vrev32q_s16(a); }
NV_ISA_INLINE uint8x16_t emul_vrev32q(uint8x16_t a) { return emul_vrev32q_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vrev32q(uint16x8_t a) { return emul_vrev32q_u16(a); }
NV_ISA_INLINE float16x8_t emul_vrev32q(float16x8_t a) { return emul_vrev32q_f16(a); }
#define __arm_vrev32q emul_vrev32q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q __arm_vrev32q
#endif
NV_ISA_INLINE int8x16_t emul_vrev32q_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrev32q_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vrev32q_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrev32q_m_s16(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrev32q_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vrev32q_m_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vrev32q_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vrev32q_m_u16(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vrev32q_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrev32q_m_f16(a, b, c); }
#define __arm_vrev32q_m emul_vrev32q_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q_m __arm_vrev32q_m
#endif
NV_ISA_INLINE int8x16_t emul_vrev32q_x(int8x16_t a, mve_pred16_t b) { return emul_vrev32q_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vrev32q_x(int16x8_t a, mve_pred16_t b) { return emul_vrev32q_x_s16(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrev32q_x(uint8x16_t a, mve_pred16_t b) { return emul_vrev32q_x_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vrev32q_x(uint16x8_t a, mve_pred16_t b) { return emul_vrev32q_x_u16(a, b); }
NV_ISA_INLINE float16x8_t emul_vrev32q_x(float16x8_t a, mve_pred16_t b) { return emul_vrev32q_x_f16(a, b); }
#define __arm_vrev32q_x emul_vrev32q_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev32q_x __arm_vrev32q_x
#endif
NV_ISA_INLINE int8x16_t emul_vrev64q(int8x16_t a) { return emul_vrev64q_s8(a); }
NV_ISA_INLINE int16x8_t emul_vrev64q(int16x8_t a) { return emul_vrev64q_s16(a); }
NV_ISA_INLINE int32x4_t emul_vrev64q(int32x4_t a) { return emul_vrev64q_s32(a); }
NV_ISA_INLINE uint8x16_t emul_vrev64q(uint8x16_t a) { return emul_vrev64q_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vrev64q(uint16x8_t a) { return emul_vrev64q_u16(a); }
NV_ISA_INLINE uint32x4_t emul_vrev64q(uint32x4_t a) { return emul_vrev64q_u32(a); }
NV_ISA_INLINE float16x8_t emul_vrev64q(float16x8_t a) { return emul_vrev64q_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrev64q(float32x4_t a) { return emul_vrev64q_f32(a); }
#define __arm_vrev64q emul_vrev64q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q __arm_vrev64q
#endif
NV_ISA_INLINE int8x16_t emul_vrev64q_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrev64q_m_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vrev64q_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrev64q_m_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vrev64q_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrev64q_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrev64q_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vrev64q_m_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vrev64q_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vrev64q_m_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vrev64q_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vrev64q_m_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vrev64q_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrev64q_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrev64q_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrev64q_m_f32(a, b, c); }
#define __arm_vrev64q_m emul_vrev64q_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q_m __arm_vrev64q_m
#endif
NV_ISA_INLINE int8x16_t emul_vrev64q_x(int8x16_t a, mve_pred16_t b) { return emul_vrev64q_x_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vrev64q_x(int16x8_t a, mve_pred16_t b) { return emul_vrev64q_x_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vrev64q_x(int32x4_t a, mve_pred16_t b) { return emul_vrev64q_x_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrev64q_x(uint8x16_t a, mve_pred16_t b) { return emul_vrev64q_x_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vrev64q_x(uint16x8_t a, mve_pred16_t b) { return emul_vrev64q_x_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vrev64q_x(uint32x4_t a, mve_pred16_t b) { return emul_vrev64q_x_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vrev64q_x(float16x8_t a, mve_pred16_t b) { return emul_vrev64q_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrev64q_x(float32x4_t a, mve_pred16_t b) { return emul_vrev64q_x_f32(a, b); }
#define __arm_vrev64q_x emul_vrev64q_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrev64q_x __arm_vrev64q_x
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int8x16_t a, int8x16_t b) { return emul_vcmpeqq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int16x8_t a, int16x8_t b) { return emul_vcmpeqq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int32x4_t a, int32x4_t b) { return emul_vcmpeqq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint8x16_t a, uint8x16_t b) { return emul_vcmpeqq_u8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint16x8_t a, uint16x8_t b) { return emul_vcmpeqq_u16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint32x4_t a, uint32x4_t b) { return emul_vcmpeqq_u32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(float16x8_t a, float16x8_t b) { return emul_vcmpeqq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(float32x4_t a, float32x4_t b) { return emul_vcmpeqq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int8x16_t a, const T1 &b) { return emul_vcmpeqq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int16x8_t a, const T1 &b) { return emul_vcmpeqq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(int32x4_t a, const T1 &b) { return emul_vcmpeqq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint8x16_t a, const T1 &b) { return emul_vcmpeqq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint16x8_t a, const T1 &b) { return emul_vcmpeqq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(uint32x4_t a, const T1 &b) { return emul_vcmpeqq_n_u32(a, (uint32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(float16x8_t a, const T1 &b) { return emul_vcmpeqq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq(float32x4_t a, const T1 &b) { return emul_vcmpeqq_n_f32(a, (float32_t)b); }
#define __arm_vcmpeqq emul_vcmpeqq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpeqq __arm_vcmpeqq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpeqq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpeqq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpeqq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcmpeqq_m_u8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcmpeqq_m_u16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcmpeqq_m_u32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpeqq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpeqq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpeqq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpeqq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpeqq_m emul_vcmpeqq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpeqq_m __arm_vcmpeqq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int8x16_t a, int8x16_t b) { return emul_vcmpneq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int16x8_t a, int16x8_t b) { return emul_vcmpneq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int32x4_t a, int32x4_t b) { return emul_vcmpneq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint8x16_t a, uint8x16_t b) { return emul_vcmpneq_u8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint16x8_t a, uint16x8_t b) { return emul_vcmpneq_u16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint32x4_t a, uint32x4_t b) { return emul_vcmpneq_u32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(float16x8_t a, float16x8_t b) { return emul_vcmpneq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq(float32x4_t a, float32x4_t b) { return emul_vcmpneq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int8x16_t a, const T1 &b) { return emul_vcmpneq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int16x8_t a, const T1 &b) { return emul_vcmpneq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(int32x4_t a, const T1 &b) { return emul_vcmpneq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint8x16_t a, const T1 &b) { return emul_vcmpneq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint16x8_t a, const T1 &b) { return emul_vcmpneq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(uint32x4_t a, const T1 &b) { return emul_vcmpneq_n_u32(a, (uint32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(float16x8_t a, const T1 &b) { return emul_vcmpneq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq(float32x4_t a, const T1 &b) { return emul_vcmpneq_n_f32(a, (float32_t)b); }
#define __arm_vcmpneq emul_vcmpneq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpneq __arm_vcmpneq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpneq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpneq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpneq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcmpneq_m_u8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcmpneq_m_u16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcmpneq_m_u32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpneq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpneq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpneq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpneq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpneq_m emul_vcmpneq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpneq_m __arm_vcmpneq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int8x16_t a, int8x16_t b) { return emul_vcmpgeq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int16x8_t a, int16x8_t b) { return emul_vcmpgeq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int32x4_t a, int32x4_t b) { return emul_vcmpgeq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(float16x8_t a, float16x8_t b) { return emul_vcmpgeq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(float32x4_t a, float32x4_t b) { return emul_vcmpgeq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int8x16_t a, const T1 &b) { return emul_vcmpgeq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int16x8_t a, const T1 &b) { return emul_vcmpgeq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(int32x4_t a, const T1 &b) { return emul_vcmpgeq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(float16x8_t a, const T1 &b) { return emul_vcmpgeq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq(float32x4_t a, const T1 &b) { return emul_vcmpgeq_n_f32(a, (float32_t)b); }
#define __arm_vcmpgeq emul_vcmpgeq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgeq __arm_vcmpgeq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpgeq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpgeq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpgeq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpgeq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpgeq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgeq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgeq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgeq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgeq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgeq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgeq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpgeq_m emul_vcmpgeq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgeq_m __arm_vcmpgeq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int8x16_t a, int8x16_t b) { return emul_vcmpgtq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int16x8_t a, int16x8_t b) { return emul_vcmpgtq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int32x4_t a, int32x4_t b) { return emul_vcmpgtq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(float16x8_t a, float16x8_t b) { return emul_vcmpgtq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(float32x4_t a, float32x4_t b) { return emul_vcmpgtq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int8x16_t a, const T1 &b) { return emul_vcmpgtq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int16x8_t a, const T1 &b) { return emul_vcmpgtq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(int32x4_t a, const T1 &b) { return emul_vcmpgtq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(float16x8_t a, const T1 &b) { return emul_vcmpgtq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq(float32x4_t a, const T1 &b) { return emul_vcmpgtq_n_f32(a, (float32_t)b); }
#define __arm_vcmpgtq emul_vcmpgtq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgtq __arm_vcmpgtq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpgtq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpgtq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpgtq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpgtq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpgtq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgtq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgtq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgtq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgtq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpgtq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpgtq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpgtq_m emul_vcmpgtq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpgtq_m __arm_vcmpgtq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int8x16_t a, int8x16_t b) { return emul_vcmpleq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int16x8_t a, int16x8_t b) { return emul_vcmpleq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int32x4_t a, int32x4_t b) { return emul_vcmpleq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq(float16x8_t a, float16x8_t b) { return emul_vcmpleq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq(float32x4_t a, float32x4_t b) { return emul_vcmpleq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int8x16_t a, const T1 &b) { return emul_vcmpleq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int16x8_t a, const T1 &b) { return emul_vcmpleq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq(int32x4_t a, const T1 &b) { return emul_vcmpleq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq(float16x8_t a, const T1 &b) { return emul_vcmpleq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq(float32x4_t a, const T1 &b) { return emul_vcmpleq_n_f32(a, (float32_t)b); }
#define __arm_vcmpleq emul_vcmpleq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpleq __arm_vcmpleq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpleq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpleq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpleq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpleq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpleq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpleq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpleq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpleq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpleq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpleq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpleq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpleq_m emul_vcmpleq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpleq_m __arm_vcmpleq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int8x16_t a, int8x16_t b) { return emul_vcmpltq_s8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int16x8_t a, int16x8_t b) { return emul_vcmpltq_s16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int32x4_t a, int32x4_t b) { return emul_vcmpltq_s32(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq(float16x8_t a, float16x8_t b) { return emul_vcmpltq_f16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq(float32x4_t a, float32x4_t b) { return emul_vcmpltq_f32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int8x16_t a, const T1 &b) { return emul_vcmpltq_n_s8(a, (int8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int16x8_t a, const T1 &b) { return emul_vcmpltq_n_s16(a, (int16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq(int32x4_t a, const T1 &b) { return emul_vcmpltq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq(float16x8_t a, const T1 &b) { return emul_vcmpltq_n_f16(a, (nv_float16_scalar)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq(float32x4_t a, const T1 &b) { return emul_vcmpltq_n_f32(a, (float32_t)b); }
#define __arm_vcmpltq emul_vcmpltq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpltq __arm_vcmpltq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vcmpltq_m_s8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcmpltq_m_s16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcmpltq_m_s32(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcmpltq_m_f16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcmpltq_m_f32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpltq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpltq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpltq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpltq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpltq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpltq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vcmpltq_m emul_vcmpltq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpltq_m __arm_vcmpltq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint8x16_t a, uint8x16_t b) { return emul_vcmpcsq_u8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint16x8_t a, uint16x8_t b) { return emul_vcmpcsq_u16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint32x4_t a, uint32x4_t b) { return emul_vcmpcsq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint8x16_t a, const T1 &b) { return emul_vcmpcsq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint16x8_t a, const T1 &b) { return emul_vcmpcsq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq(uint32x4_t a, const T1 &b) { return emul_vcmpcsq_n_u32(a, (uint32_t)b); }
#define __arm_vcmpcsq emul_vcmpcsq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpcsq __arm_vcmpcsq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcmpcsq_m_u8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcmpcsq_m_u16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcmpcsq_m_u32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpcsq_m_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpcsq_m_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmpcsq_m(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmpcsq_m_n_u32(a, (uint32_t)b, c); }
#define __arm_vcmpcsq_m emul_vcmpcsq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmpcsq_m __arm_vcmpcsq_m
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint8x16_t a, uint8x16_t b) { return emul_vcmphiq_u8(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint16x8_t a, uint16x8_t b) { return emul_vcmphiq_u16(a, b); }
NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint32x4_t a, uint32x4_t b) { return emul_vcmphiq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint8x16_t a, const T1 &b) { return emul_vcmphiq_n_u8(a, (uint8_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint16x8_t a, const T1 &b) { return emul_vcmphiq_n_u16(a, (uint16_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq(uint32x4_t a, const T1 &b) { return emul_vcmphiq_n_u32(a, (uint32_t)b); }
#define __arm_vcmphiq emul_vcmphiq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmphiq __arm_vcmphiq
#endif
NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vcmphiq_m_u8(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcmphiq_m_u16(a, b, c); }
NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcmphiq_m_u32(a, b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vcmphiq_m_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vcmphiq_m_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE mve_pred16_t emul_vcmphiq_m(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vcmphiq_m_n_u32(a, (uint32_t)b, c); }
#define __arm_vcmphiq_m emul_vcmphiq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcmphiq_m __arm_vcmphiq_m
#endif
NV_ISA_INLINE int8x16_t emul_vpselq(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vpselq_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vpselq(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vpselq_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vpselq(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vpselq_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vpselq(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vpselq_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vpselq(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vpselq_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vpselq(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vpselq_u32(a, b, c); }
NV_ISA_INLINE int64x2_t emul_vpselq(int64x2_t a, int64x2_t b, mve_pred16_t c) { return emul_vpselq_s64(a, b, c); }
NV_ISA_INLINE uint64x2_t emul_vpselq(uint64x2_t a, uint64x2_t b, mve_pred16_t c) { return emul_vpselq_u64(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vpselq(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vpselq_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vpselq(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vpselq_f32(a, b, c); }
#define __arm_vpselq emul_vpselq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vpselq __arm_vpselq
#endif
NV_ISA_INLINE int32_t emul_vaddvq(int8x16_t a) { return emul_vaddvq_s8(a); }
NV_ISA_INLINE int32_t emul_vaddvq(int16x8_t a) { return emul_vaddvq_s16(a); }
NV_ISA_INLINE int32_t emul_vaddvq(int32x4_t a) { return emul_vaddvq_s32(a); }
NV_ISA_INLINE uint32_t emul_vaddvq(uint8x16_t a) { return emul_vaddvq_u8(a); }
NV_ISA_INLINE uint32_t emul_vaddvq(uint16x8_t a) { return emul_vaddvq_u16(a); }
NV_ISA_INLINE uint32_t emul_vaddvq(uint32x4_t a) { return emul_vaddvq_u32(a); }
#define __arm_vaddvq emul_vaddvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvq __arm_vaddvq
#endif
NV_ISA_INLINE int32_t emul_vaddvq_p(int8x16_t a, mve_pred16_t b) { return emul_vaddvq_p_s8(a, b); }
NV_ISA_INLINE int32_t emul_vaddvq_p(int16x8_t a, mve_pred16_t b) { return emul_vaddvq_p_s16(a, b); }
NV_ISA_INLINE int32_t emul_vaddvq_p(int32x4_t a, mve_pred16_t b) { return emul_vaddvq_p_s32(a, b); }
NV_ISA_INLINE uint32_t emul_vaddvq_p(uint8x16_t a, mve_pred16_t b) { return emul_vaddvq_p_u8(a, b); }
NV_ISA_INLINE uint32_t emul_vaddvq_p(uint16x8_t a, mve_pred16_t b) { return emul_vaddvq_p_u16(a, b); }
NV_ISA_INLINE uint32_t emul_vaddvq_p(uint32x4_t a, mve_pred16_t b) { return emul_vaddvq_p_u32(a, b); }
#define __arm_vaddvq_p emul_vaddvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvq_p __arm_vaddvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq(const T0 &a, int8x16_t b) { return emul_vaddvaq_s8((int32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq(const T0 &a, int16x8_t b) { return emul_vaddvaq_s16((int32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq(const T0 &a, int32x4_t b) { return emul_vaddvaq_s32((int32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq(const T0 &a, uint8x16_t b) { return emul_vaddvaq_u8((uint32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq(const T0 &a, uint16x8_t b) { return emul_vaddvaq_u16((uint32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq(const T0 &a, uint32x4_t b) { return emul_vaddvaq_u32((uint32_t)a, b); }
#define __arm_vaddvaq emul_vaddvaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvaq __arm_vaddvaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq_p(const T0 &a, int8x16_t b, mve_pred16_t c) { return emul_vaddvaq_p_s8((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq_p(const T0 &a, int16x8_t b, mve_pred16_t c) { return emul_vaddvaq_p_s16((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vaddvaq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vaddvaq_p_s32((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq_p(const T0 &a, uint8x16_t b, mve_pred16_t c) { return emul_vaddvaq_p_u8((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq_p(const T0 &a, uint16x8_t b, mve_pred16_t c) { return emul_vaddvaq_p_u16((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vaddvaq_p(const T0 &a, uint32x4_t b, mve_pred16_t c) { return emul_vaddvaq_p_u32((uint32_t)a, b, c); }
#define __arm_vaddvaq_p emul_vaddvaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddvaq_p __arm_vaddvaq_p
#endif
NV_ISA_INLINE int64_t emul_vaddlvq(int32x4_t a) { return emul_vaddlvq_s32(a); }
NV_ISA_INLINE uint64_t emul_vaddlvq(uint32x4_t a) { return emul_vaddlvq_u32(a); }
#define __arm_vaddlvq emul_vaddlvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvq __arm_vaddlvq
#endif
NV_ISA_INLINE int64_t emul_vaddlvq_p(int32x4_t a, mve_pred16_t b) { return emul_vaddlvq_p_s32(a, b); }
NV_ISA_INLINE uint64_t emul_vaddlvq_p(uint32x4_t a, mve_pred16_t b) { return emul_vaddlvq_p_u32(a, b); }
#define __arm_vaddlvq_p emul_vaddlvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvq_p __arm_vaddlvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vaddlvaq(const T0 &a, int32x4_t b) { return emul_vaddlvaq_s32((int64_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vaddlvaq(const T0 &a, uint32x4_t b) { return emul_vaddlvaq_u32((uint64_t)a, b); }
#define __arm_vaddlvaq emul_vaddlvaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvaq __arm_vaddlvaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vaddlvaq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vaddlvaq_p_s32((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vaddlvaq_p(const T0 &a, uint32x4_t b, mve_pred16_t c) { return emul_vaddlvaq_p_u32((uint64_t)a, b, c); }
#define __arm_vaddlvaq_p emul_vaddlvaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vaddlvaq_p __arm_vaddlvaq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, int8x16_t b, int8x16_t c) { return emul_vabavq_s8((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vabavq_s16((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vabavq_s32((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, uint8x16_t b, uint8x16_t c) { return emul_vabavq_u8((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, uint16x8_t b, uint16x8_t c) { return emul_vabavq_u16((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq(const T0 &a, uint32x4_t b, uint32x4_t c) { return emul_vabavq_u32((uint32_t)a, b, c); }
#define __arm_vabavq emul_vabavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabavq __arm_vabavq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vabavq_p_s8((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vabavq_p_s16((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vabavq_p_s32((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vabavq_p_u8((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vabavq_p_u16((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vabavq_p(const T0 &a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vabavq_p_u32((uint32_t)a, b, c, d); }
#define __arm_vabavq_p emul_vabavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vabavq_p __arm_vabavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int8_t emul_vminvq(const T0 &a, int8x16_t b) { return emul_vminvq_s8((int8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int16_t emul_vminvq(const T0 &a, int16x8_t b) { return emul_vminvq_s16((int16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vminvq(const T0 &a, int32x4_t b) { return emul_vminvq_s32((int32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vminvq(const T0 &a, uint8x16_t b) { return emul_vminvq_u8((uint8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vminvq(const T0 &a, uint16x8_t b) { return emul_vminvq_u16((uint16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vminvq(const T0 &a, uint32x4_t b) { return emul_vminvq_u32((uint32_t)a, b); }
#define __arm_vminvq emul_vminvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminvq __arm_vminvq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int8_t emul_vminvq_p(const T0 &a, int8x16_t b, mve_pred16_t c) { return emul_vminvq_p_s8((int8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int16_t emul_vminvq_p(const T0 &a, int16x8_t b, mve_pred16_t c) { return emul_vminvq_p_s16((int16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vminvq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vminvq_p_s32((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vminvq_p(const T0 &a, uint8x16_t b, mve_pred16_t c) { return emul_vminvq_p_u8((uint8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vminvq_p(const T0 &a, uint16x8_t b, mve_pred16_t c) { return emul_vminvq_p_u16((uint16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vminvq_p(const T0 &a, uint32x4_t b, mve_pred16_t c) { return emul_vminvq_p_u32((uint32_t)a, b, c); }
#define __arm_vminvq_p emul_vminvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminvq_p __arm_vminvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int8_t emul_vmaxvq(const T0 &a, int8x16_t b) { return emul_vmaxvq_s8((int8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int16_t emul_vmaxvq(const T0 &a, int16x8_t b) { return emul_vmaxvq_s16((int16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmaxvq(const T0 &a, int32x4_t b) { return emul_vmaxvq_s32((int32_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vmaxvq(const T0 &a, uint8x16_t b) { return emul_vmaxvq_u8((uint8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vmaxvq(const T0 &a, uint16x8_t b) { return emul_vmaxvq_u16((uint16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmaxvq(const T0 &a, uint32x4_t b) { return emul_vmaxvq_u32((uint32_t)a, b); }
#define __arm_vmaxvq emul_vmaxvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxvq __arm_vmaxvq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int8_t emul_vmaxvq_p(const T0 &a, int8x16_t b, mve_pred16_t c) { return emul_vmaxvq_p_s8((int8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int16_t emul_vmaxvq_p(const T0 &a, int16x8_t b, mve_pred16_t c) { return emul_vmaxvq_p_s16((int16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmaxvq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vmaxvq_p_s32((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vmaxvq_p(const T0 &a, uint8x16_t b, mve_pred16_t c) { return emul_vmaxvq_p_u8((uint8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vmaxvq_p(const T0 &a, uint16x8_t b, mve_pred16_t c) { return emul_vmaxvq_p_u16((uint16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmaxvq_p(const T0 &a, uint32x4_t b, mve_pred16_t c) { return emul_vmaxvq_p_u32((uint32_t)a, b, c); }
#define __arm_vmaxvq_p emul_vmaxvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxvq_p __arm_vmaxvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vminavq(const T0 &a, int8x16_t b) { return emul_vminavq_s8((uint8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vminavq(const T0 &a, int16x8_t b) { return emul_vminavq_s16((uint16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vminavq(const T0 &a, int32x4_t b) { return emul_vminavq_s32((uint32_t)a, b); }
#define __arm_vminavq emul_vminavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminavq __arm_vminavq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vminavq_p(const T0 &a, int8x16_t b, mve_pred16_t c) { return emul_vminavq_p_s8((uint8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vminavq_p(const T0 &a, int16x8_t b, mve_pred16_t c) { return emul_vminavq_p_s16((uint16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vminavq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vminavq_p_s32((uint32_t)a, b, c); }
#define __arm_vminavq_p emul_vminavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminavq_p __arm_vminavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vmaxavq(const T0 &a, int8x16_t b) { return emul_vmaxavq_s8((uint8_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vmaxavq(const T0 &a, int16x8_t b) { return emul_vmaxavq_s16((uint16_t)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmaxavq(const T0 &a, int32x4_t b) { return emul_vmaxavq_s32((uint32_t)a, b); }
#define __arm_vmaxavq emul_vmaxavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxavq __arm_vmaxavq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8_t emul_vmaxavq_p(const T0 &a, int8x16_t b, mve_pred16_t c) { return emul_vmaxavq_p_s8((uint8_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16_t emul_vmaxavq_p(const T0 &a, int16x8_t b, mve_pred16_t c) { return emul_vmaxavq_p_s16((uint16_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmaxavq_p(const T0 &a, int32x4_t b, mve_pred16_t c) { return emul_vmaxavq_p_s32((uint32_t)a, b, c); }
#define __arm_vmaxavq_p emul_vmaxavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxavq_p __arm_vmaxavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vminnmvq(const T0 &a, float16x8_t b) { return emul_vminnmvq_f16((nv_float16_scalar)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vminnmvq(const T0 &a, float32x4_t b) { return emul_vminnmvq_f32((float32_t)a, b); }
#define __arm_vminnmvq emul_vminnmvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmvq __arm_vminnmvq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vminnmvq_p(const T0 &a, float16x8_t b, mve_pred16_t c) { return emul_vminnmvq_p_f16((nv_float16_scalar)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vminnmvq_p(const T0 &a, float32x4_t b, mve_pred16_t c) { return emul_vminnmvq_p_f32((float32_t)a, b, c); }
#define __arm_vminnmvq_p emul_vminnmvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmvq_p __arm_vminnmvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vmaxnmvq(const T0 &a, float16x8_t b) { return emul_vmaxnmvq_f16((nv_float16_scalar)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vmaxnmvq(const T0 &a, float32x4_t b) { return emul_vmaxnmvq_f32((float32_t)a, b); }
#define __arm_vmaxnmvq emul_vmaxnmvq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmvq __arm_vmaxnmvq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vmaxnmvq_p(const T0 &a, float16x8_t b, mve_pred16_t c) { return emul_vmaxnmvq_p_f16((nv_float16_scalar)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vmaxnmvq_p(const T0 &a, float32x4_t b, mve_pred16_t c) { return emul_vmaxnmvq_p_f32((float32_t)a, b, c); }
#define __arm_vmaxnmvq_p emul_vmaxnmvq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmvq_p __arm_vmaxnmvq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vminnmavq(const T0 &a, float16x8_t b) { return emul_vminnmavq_f16((nv_float16_scalar)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vminnmavq(const T0 &a, float32x4_t b) { return emul_vminnmavq_f32((float32_t)a, b); }
#define __arm_vminnmavq emul_vminnmavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmavq __arm_vminnmavq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vminnmavq_p(const T0 &a, float16x8_t b, mve_pred16_t c) { return emul_vminnmavq_p_f16((nv_float16_scalar)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vminnmavq_p(const T0 &a, float32x4_t b, mve_pred16_t c) { return emul_vminnmavq_p_f32((float32_t)a, b, c); }
#define __arm_vminnmavq_p emul_vminnmavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vminnmavq_p __arm_vminnmavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vmaxnmavq(const T0 &a, float16x8_t b) { return emul_vmaxnmavq_f16((nv_float16_scalar)a, b); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vmaxnmavq(const T0 &a, float32x4_t b) { return emul_vmaxnmavq_f32((float32_t)a, b); }
#define __arm_vmaxnmavq emul_vmaxnmavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmavq __arm_vmaxnmavq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE nv_float16_scalar emul_vmaxnmavq_p(const T0 &a, float16x8_t b, mve_pred16_t c) { return emul_vmaxnmavq_p_f16((nv_float16_scalar)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32_t emul_vmaxnmavq_p(const T0 &a, float32x4_t b, mve_pred16_t c) { return emul_vmaxnmavq_p_f32((float32_t)a, b, c); }
#define __arm_vmaxnmavq_p emul_vmaxnmavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmaxnmavq_p __arm_vmaxnmavq_p
#endif
NV_ISA_INLINE int32_t emul_vmladavq(int8x16_t a, int8x16_t b) { return emul_vmladavq_s8(a, b); }
NV_ISA_INLINE int32_t emul_vmladavq(int16x8_t a, int16x8_t b) { return emul_vmladavq_s16(a, b); }
NV_ISA_INLINE int32_t emul_vmladavq(int32x4_t a, int32x4_t b) { return emul_vmladavq_s32(a, b); }
NV_ISA_INLINE uint32_t emul_vmladavq(uint8x16_t a, uint8x16_t b) { return emul_vmladavq_u8(a, b); }
NV_ISA_INLINE uint32_t emul_vmladavq(uint16x8_t a, uint16x8_t b) { return emul_vmladavq_u16(a, b); }
NV_ISA_INLINE uint32_t emul_vmladavq(uint32x4_t a, uint32x4_t b) { return emul_vmladavq_u32(a, b); }
#define __arm_vmladavq emul_vmladavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavq __arm_vmladavq
#endif
NV_ISA_INLINE int32_t emul_vmladavq_p(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmladavq_p_s8(a, b, c); }
NV_ISA_INLINE int32_t emul_vmladavq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmladavq_p_s16(a, b, c); }
NV_ISA_INLINE int32_t emul_vmladavq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmladavq_p_s32(a, b, c); }
NV_ISA_INLINE uint32_t emul_vmladavq_p(uint8x16_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmladavq_p_u8(a, b, c); }
NV_ISA_INLINE uint32_t emul_vmladavq_p(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmladavq_p_u16(a, b, c); }
NV_ISA_INLINE uint32_t emul_vmladavq_p(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmladavq_p_u32(a, b, c); }
#define __arm_vmladavq_p emul_vmladavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavq_p __arm_vmladavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq(const T0 &a, int8x16_t b, int8x16_t c) { return emul_vmladavaq_s8((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmladavaq_s16((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmladavaq_s32((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq(const T0 &a, uint8x16_t b, uint8x16_t c) { return emul_vmladavaq_u8((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq(const T0 &a, uint16x8_t b, uint16x8_t c) { return emul_vmladavaq_u16((uint32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq(const T0 &a, uint32x4_t b, uint32x4_t c) { return emul_vmladavaq_u32((uint32_t)a, b, c); }
#define __arm_vmladavaq emul_vmladavaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaq __arm_vmladavaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq_p(const T0 &a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmladavaq_p_s8((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmladavaq_p_s16((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmladavaq_p_s32((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq_p(const T0 &a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vmladavaq_p_u8((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq_p(const T0 &a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmladavaq_p_u16((uint32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32_t emul_vmladavaq_p(const T0 &a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmladavaq_p_u32((uint32_t)a, b, c, d); }
#define __arm_vmladavaq_p emul_vmladavaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaq_p __arm_vmladavaq_p
#endif
NV_ISA_INLINE int32_t emul_vmladavxq(int8x16_t a, int8x16_t b) { return emul_vmladavxq_s8(a, b); }
NV_ISA_INLINE int32_t emul_vmladavxq(int16x8_t a, int16x8_t b) { return emul_vmladavxq_s16(a, b); }
NV_ISA_INLINE int32_t emul_vmladavxq(int32x4_t a, int32x4_t b) { return emul_vmladavxq_s32(a, b); }
#define __arm_vmladavxq emul_vmladavxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavxq __arm_vmladavxq
#endif
NV_ISA_INLINE int32_t emul_vmladavxq_p(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmladavxq_p_s8(a, b, c); }
NV_ISA_INLINE int32_t emul_vmladavxq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmladavxq_p_s16(a, b, c); }
NV_ISA_INLINE int32_t emul_vmladavxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmladavxq_p_s32(a, b, c); }
#define __arm_vmladavxq_p emul_vmladavxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavxq_p __arm_vmladavxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq(const T0 &a, int8x16_t b, int8x16_t c) { return emul_vmladavaxq_s8((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmladavaxq_s16((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmladavaxq_s32((int32_t)a, b, c); }
#define __arm_vmladavaxq emul_vmladavaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaxq __arm_vmladavaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq_p(const T0 &a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmladavaxq_p_s8((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmladavaxq_p_s16((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmladavaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmladavaxq_p_s32((int32_t)a, b, c, d); }
#define __arm_vmladavaxq_p emul_vmladavaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmladavaxq_p __arm_vmladavaxq_p
#endif
NV_ISA_INLINE int32_t emul_vmlsdavq(int8x16_t a, int8x16_t b) { return emul_vmlsdavq_s8(a, b); }
NV_ISA_INLINE int32_t emul_vmlsdavq(int16x8_t a, int16x8_t b) { return emul_vmlsdavq_s16(a, b); }
NV_ISA_INLINE int32_t emul_vmlsdavq(int32x4_t a, int32x4_t b) { return emul_vmlsdavq_s32(a, b); }
#define __arm_vmlsdavq emul_vmlsdavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavq __arm_vmlsdavq
#endif
NV_ISA_INLINE int32_t emul_vmlsdavq_p(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmlsdavq_p_s8(a, b, c); }
NV_ISA_INLINE int32_t emul_vmlsdavq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlsdavq_p_s16(a, b, c); }
NV_ISA_INLINE int32_t emul_vmlsdavq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlsdavq_p_s32(a, b, c); }
#define __arm_vmlsdavq_p emul_vmlsdavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavq_p __arm_vmlsdavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq(const T0 &a, int8x16_t b, int8x16_t c) { return emul_vmlsdavaq_s8((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlsdavaq_s16((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlsdavaq_s32((int32_t)a, b, c); }
#define __arm_vmlsdavaq emul_vmlsdavaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaq __arm_vmlsdavaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq_p(const T0 &a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmlsdavaq_p_s8((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlsdavaq_p_s16((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlsdavaq_p_s32((int32_t)a, b, c, d); }
#define __arm_vmlsdavaq_p emul_vmlsdavaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaq_p __arm_vmlsdavaq_p
#endif
NV_ISA_INLINE int32_t emul_vmlsdavxq(int8x16_t a, int8x16_t b) { return emul_vmlsdavxq_s8(a, b); }
NV_ISA_INLINE int32_t emul_vmlsdavxq(int16x8_t a, int16x8_t b) { return emul_vmlsdavxq_s16(a, b); }
NV_ISA_INLINE int32_t emul_vmlsdavxq(int32x4_t a, int32x4_t b) { return emul_vmlsdavxq_s32(a, b); }
#define __arm_vmlsdavxq emul_vmlsdavxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavxq __arm_vmlsdavxq
#endif
NV_ISA_INLINE int32_t emul_vmlsdavxq_p(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vmlsdavxq_p_s8(a, b, c); }
NV_ISA_INLINE int32_t emul_vmlsdavxq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlsdavxq_p_s16(a, b, c); }
NV_ISA_INLINE int32_t emul_vmlsdavxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlsdavxq_p_s32(a, b, c); }
#define __arm_vmlsdavxq_p emul_vmlsdavxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavxq_p __arm_vmlsdavxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq(const T0 &a, int8x16_t b, int8x16_t c) { return emul_vmlsdavaxq_s8((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlsdavaxq_s16((int32_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlsdavaxq_s32((int32_t)a, b, c); }
#define __arm_vmlsdavaxq emul_vmlsdavaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaxq __arm_vmlsdavaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq_p(const T0 &a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vmlsdavaxq_p_s8((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlsdavaxq_p_s16((int32_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32_t emul_vmlsdavaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlsdavaxq_p_s32((int32_t)a, b, c, d); }
#define __arm_vmlsdavaxq_p emul_vmlsdavaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsdavaxq_p __arm_vmlsdavaxq_p
#endif
NV_ISA_INLINE int64_t emul_vmlaldavq(int16x8_t a, int16x8_t b) { return emul_vmlaldavq_s16(a, b); }
NV_ISA_INLINE int64_t emul_vmlaldavq(int32x4_t a, int32x4_t b) { return emul_vmlaldavq_s32(a, b); }
NV_ISA_INLINE uint64_t emul_vmlaldavq(uint16x8_t a, uint16x8_t b) { return emul_vmlaldavq_u16(a, b); }
NV_ISA_INLINE uint64_t emul_vmlaldavq(uint32x4_t a, uint32x4_t b) { return emul_vmlaldavq_u32(a, b); }
#define __arm_vmlaldavq emul_vmlaldavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavq __arm_vmlaldavq
#endif
NV_ISA_INLINE int64_t emul_vmlaldavq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlaldavq_p_s16(a, b, c); }
NV_ISA_INLINE int64_t emul_vmlaldavq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlaldavq_p_s32(a, b, c); }
NV_ISA_INLINE uint64_t emul_vmlaldavq_p(uint16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmlaldavq_p_u16(a, b, c); }
NV_ISA_INLINE uint64_t emul_vmlaldavq_p(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmlaldavq_p_u32(a, b, c); }
#define __arm_vmlaldavq_p emul_vmlaldavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavq_p __arm_vmlaldavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlaldavaq_s16((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlaldavaq_s32((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vmlaldavaq(const T0 &a, uint16x8_t b, uint16x8_t c) { return emul_vmlaldavaq_u16((uint64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vmlaldavaq(const T0 &a, uint32x4_t b, uint32x4_t c) { return emul_vmlaldavaq_u32((uint64_t)a, b, c); }
#define __arm_vmlaldavaq emul_vmlaldavaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaq __arm_vmlaldavaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlaldavaq_p_s16((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlaldavaq_p_s32((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vmlaldavaq_p(const T0 &a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vmlaldavaq_p_u16((uint64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vmlaldavaq_p(const T0 &a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vmlaldavaq_p_u32((uint64_t)a, b, c, d); }
#define __arm_vmlaldavaq_p emul_vmlaldavaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaq_p __arm_vmlaldavaq_p
#endif
NV_ISA_INLINE int64_t emul_vmlaldavxq(int16x8_t a, int16x8_t b) { return emul_vmlaldavxq_s16(a, b); }
NV_ISA_INLINE int64_t emul_vmlaldavxq(int32x4_t a, int32x4_t b) { return emul_vmlaldavxq_s32(a, b); }
#define __arm_vmlaldavxq emul_vmlaldavxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavxq __arm_vmlaldavxq
#endif
NV_ISA_INLINE int64_t emul_vmlaldavxq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlaldavxq_p_s16(a, b, c); }
NV_ISA_INLINE int64_t emul_vmlaldavxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlaldavxq_p_s32(a, b, c); }
#define __arm_vmlaldavxq_p emul_vmlaldavxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavxq_p __arm_vmlaldavxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaxq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlaldavaxq_s16((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlaldavaxq_s32((int64_t)a, b, c); }
#define __arm_vmlaldavaxq emul_vmlaldavaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaxq __arm_vmlaldavaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaxq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlaldavaxq_p_s16((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlaldavaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlaldavaxq_p_s32((int64_t)a, b, c, d); }
#define __arm_vmlaldavaxq_p emul_vmlaldavaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlaldavaxq_p __arm_vmlaldavaxq_p
#endif
NV_ISA_INLINE int64_t emul_vmlsldavq(int16x8_t a, int16x8_t b) { return emul_vmlsldavq_s16(a, b); }
NV_ISA_INLINE int64_t emul_vmlsldavq(int32x4_t a, int32x4_t b) { return emul_vmlsldavq_s32(a, b); }
#define __arm_vmlsldavq emul_vmlsldavq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavq __arm_vmlsldavq
#endif
NV_ISA_INLINE int64_t emul_vmlsldavq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlsldavq_p_s16(a, b, c); }
NV_ISA_INLINE int64_t emul_vmlsldavq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlsldavq_p_s32(a, b, c); }
#define __arm_vmlsldavq_p emul_vmlsldavq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavq_p __arm_vmlsldavq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlsldavaq_s16((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlsldavaq_s32((int64_t)a, b, c); }
#define __arm_vmlsldavaq emul_vmlsldavaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaq __arm_vmlsldavaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlsldavaq_p_s16((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlsldavaq_p_s32((int64_t)a, b, c, d); }
#define __arm_vmlsldavaq_p emul_vmlsldavaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaq_p __arm_vmlsldavaq_p
#endif
NV_ISA_INLINE int64_t emul_vmlsldavxq(int16x8_t a, int16x8_t b) { return emul_vmlsldavxq_s16(a, b); }
NV_ISA_INLINE int64_t emul_vmlsldavxq(int32x4_t a, int32x4_t b) { return emul_vmlsldavxq_s32(a, b); }
#define __arm_vmlsldavxq emul_vmlsldavxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavxq __arm_vmlsldavxq
#endif
NV_ISA_INLINE int64_t emul_vmlsldavxq_p(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vmlsldavxq_p_s16(a, b, c); }
NV_ISA_INLINE int64_t emul_vmlsldavxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vmlsldavxq_p_s32(a, b, c); }
#define __arm_vmlsldavxq_p emul_vmlsldavxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavxq_p __arm_vmlsldavxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaxq(const T0 &a, int16x8_t b, int16x8_t c) { return emul_vmlsldavaxq_s16((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vmlsldavaxq_s32((int64_t)a, b, c); }
#define __arm_vmlsldavaxq emul_vmlsldavaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaxq __arm_vmlsldavaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaxq_p(const T0 &a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vmlsldavaxq_p_s16((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vmlsldavaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vmlsldavaxq_p_s32((int64_t)a, b, c, d); }
#define __arm_vmlsldavaxq_p emul_vmlsldavaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmlsldavaxq_p __arm_vmlsldavaxq_p
#endif
NV_ISA_INLINE int64_t emul_vrmlaldavhq(int32x4_t a, int32x4_t b) { return emul_vrmlaldavhq_s32(a, b); }
NV_ISA_INLINE uint64_t emul_vrmlaldavhq(uint32x4_t a, uint32x4_t b) { return emul_vrmlaldavhq_u32(a, b); }
#define __arm_vrmlaldavhq emul_vrmlaldavhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhq __arm_vrmlaldavhq
#endif
NV_ISA_INLINE int64_t emul_vrmlaldavhq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrmlaldavhq_p_s32(a, b, c); }
NV_ISA_INLINE uint64_t emul_vrmlaldavhq_p(uint32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vrmlaldavhq_p_u32(a, b, c); }
#define __arm_vrmlaldavhq_p emul_vrmlaldavhq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhq_p __arm_vrmlaldavhq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlaldavhaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vrmlaldavhaq_s32((int64_t)a, b, c); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vrmlaldavhaq(const T0 &a, uint32x4_t b, uint32x4_t c) { return emul_vrmlaldavhaq_u32((uint64_t)a, b, c); }
#define __arm_vrmlaldavhaq emul_vrmlaldavhaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaq __arm_vrmlaldavhaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlaldavhaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrmlaldavhaq_p_s32((int64_t)a, b, c, d); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64_t emul_vrmlaldavhaq_p(const T0 &a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vrmlaldavhaq_p_u32((uint64_t)a, b, c, d); }
#define __arm_vrmlaldavhaq_p emul_vrmlaldavhaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaq_p __arm_vrmlaldavhaq_p
#endif
NV_ISA_INLINE int64_t emul_vrmlaldavhxq(int32x4_t a, int32x4_t b) { return emul_vrmlaldavhxq_s32(a, b); }
#define __arm_vrmlaldavhxq emul_vrmlaldavhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhxq __arm_vrmlaldavhxq
#endif
NV_ISA_INLINE int64_t emul_vrmlaldavhxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrmlaldavhxq_p_s32(a, b, c); }
#define __arm_vrmlaldavhxq_p emul_vrmlaldavhxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhxq_p __arm_vrmlaldavhxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlaldavhaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vrmlaldavhaxq_s32((int64_t)a, b, c); }
#define __arm_vrmlaldavhaxq emul_vrmlaldavhaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaxq __arm_vrmlaldavhaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlaldavhaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrmlaldavhaxq_p_s32((int64_t)a, b, c, d); }
#define __arm_vrmlaldavhaxq_p emul_vrmlaldavhaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlaldavhaxq_p __arm_vrmlaldavhaxq_p
#endif
NV_ISA_INLINE int64_t emul_vrmlsldavhq(int32x4_t a, int32x4_t b) { return emul_vrmlsldavhq_s32(a, b); }
#define __arm_vrmlsldavhq emul_vrmlsldavhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhq __arm_vrmlsldavhq
#endif
NV_ISA_INLINE int64_t emul_vrmlsldavhq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrmlsldavhq_p_s32(a, b, c); }
#define __arm_vrmlsldavhq_p emul_vrmlsldavhq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhq_p __arm_vrmlsldavhq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlsldavhaq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vrmlsldavhaq_s32((int64_t)a, b, c); }
#define __arm_vrmlsldavhaq emul_vrmlsldavhaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaq __arm_vrmlsldavhaq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlsldavhaq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrmlsldavhaq_p_s32((int64_t)a, b, c, d); }
#define __arm_vrmlsldavhaq_p emul_vrmlsldavhaq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaq_p __arm_vrmlsldavhaq_p
#endif
NV_ISA_INLINE int64_t emul_vrmlsldavhxq(int32x4_t a, int32x4_t b) { return emul_vrmlsldavhxq_s32(a, b); }
#define __arm_vrmlsldavhxq emul_vrmlsldavhxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhxq __arm_vrmlsldavhxq
#endif
NV_ISA_INLINE int64_t emul_vrmlsldavhxq_p(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrmlsldavhxq_p_s32(a, b, c); }
#define __arm_vrmlsldavhxq_p emul_vrmlsldavhxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhxq_p __arm_vrmlsldavhxq_p
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlsldavhaxq(const T0 &a, int32x4_t b, int32x4_t c) { return emul_vrmlsldavhaxq_s32((int64_t)a, b, c); }
#define __arm_vrmlsldavhaxq emul_vrmlsldavhaxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaxq __arm_vrmlsldavhaxq
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64_t emul_vrmlsldavhaxq_p(const T0 &a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrmlsldavhaxq_p_s32((int64_t)a, b, c, d); }
#define __arm_vrmlsldavhaxq_p emul_vrmlsldavhaxq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrmlsldavhaxq_p __arm_vrmlsldavhaxq_p
#endif
NV_ISA_INLINE int8x16_t emul_vshlq(int8x16_t a, int8x16_t b) { return emul_vshlq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vshlq(int16x8_t a, int16x8_t b) { return emul_vshlq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vshlq(int32x4_t a, int32x4_t b) { return emul_vshlq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vshlq(uint8x16_t a, int8x16_t b) { return emul_vshlq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vshlq(uint16x8_t a, int16x8_t b) { return emul_vshlq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vshlq(uint32x4_t a, int32x4_t b) { return emul_vshlq_u32(a, b); }
#define __arm_vshlq emul_vshlq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq __arm_vshlq
#endif
NV_ISA_INLINE int8x16_t emul_vshlq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vshlq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vshlq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vshlq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vshlq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vshlq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vshlq_m(uint8x16_t a, uint8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vshlq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vshlq_m(uint16x8_t a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vshlq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vshlq_m(uint32x4_t a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vshlq_m_u32(a, b, c, d); }
#define __arm_vshlq_m emul_vshlq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m __arm_vshlq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshlq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vshlq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vshlq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vshlq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vshlq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vshlq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vshlq_x(uint8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vshlq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vshlq_x(uint16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vshlq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vshlq_x(uint32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vshlq_x_u32(a, b, c); }
#define __arm_vshlq_x emul_vshlq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_x __arm_vshlq_x
#endif
NV_ISA_INLINE int8x16_t emul_vqshlq(int8x16_t a, int8x16_t b) { return emul_vqshlq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqshlq(int16x8_t a, int16x8_t b) { return emul_vqshlq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqshlq(int32x4_t a, int32x4_t b) { return emul_vqshlq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqshlq(uint8x16_t a, int8x16_t b) { return emul_vqshlq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqshlq(uint16x8_t a, int16x8_t b) { return emul_vqshlq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vqshlq(uint32x4_t a, int32x4_t b) { return emul_vqshlq_u32(a, b); }
#define __arm_vqshlq emul_vqshlq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq __arm_vqshlq
#endif
NV_ISA_INLINE int8x16_t emul_vqshlq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqshlq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqshlq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqshlq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqshlq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqshlq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vqshlq_m(uint8x16_t a, uint8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqshlq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vqshlq_m(uint16x8_t a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqshlq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vqshlq_m(uint32x4_t a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqshlq_m_u32(a, b, c, d); }
#define __arm_vqshlq_m emul_vqshlq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m __arm_vqshlq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrshlq(int8x16_t a, int8x16_t b) { return emul_vrshlq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vrshlq(int16x8_t a, int16x8_t b) { return emul_vrshlq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vrshlq(int32x4_t a, int32x4_t b) { return emul_vrshlq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vrshlq(uint8x16_t a, int8x16_t b) { return emul_vrshlq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vrshlq(uint16x8_t a, int16x8_t b) { return emul_vrshlq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vrshlq(uint32x4_t a, int32x4_t b) { return emul_vrshlq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vrshlq(int8x16_t a, const T1 &b) { return emul_vrshlq_n_s8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vrshlq(int16x8_t a, const T1 &b) { return emul_vrshlq_n_s16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vrshlq(int32x4_t a, const T1 &b) { return emul_vrshlq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vrshlq(uint8x16_t a, const T1 &b) { return emul_vrshlq_n_u8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vrshlq(uint16x8_t a, const T1 &b) { return emul_vrshlq_n_u16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vrshlq(uint32x4_t a, const T1 &b) { return emul_vrshlq_n_u32(a, (int32_t)b); }
#define __arm_vrshlq emul_vrshlq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq __arm_vrshlq
#endif
NV_ISA_INLINE int8x16_t emul_vrshlq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vrshlq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vrshlq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vrshlq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vrshlq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrshlq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vrshlq_m(uint8x16_t a, uint8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vrshlq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vrshlq_m(uint16x8_t a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vrshlq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vrshlq_m(uint32x4_t a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vrshlq_m_u32(a, b, c, d); }
#define __arm_vrshlq_m emul_vrshlq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_m __arm_vrshlq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrshlq_x(int8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrshlq_x_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vrshlq_x(int16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrshlq_x_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vrshlq_x(int32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrshlq_x_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vrshlq_x(uint8x16_t a, int8x16_t b, mve_pred16_t c) { return emul_vrshlq_x_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vrshlq_x(uint16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vrshlq_x_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vrshlq_x(uint32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vrshlq_x_u32(a, b, c); }
#define __arm_vrshlq_x emul_vrshlq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_x __arm_vrshlq_x
#endif
NV_ISA_INLINE int8x16_t emul_vqrshlq(int8x16_t a, int8x16_t b) { return emul_vqrshlq_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vqrshlq(int16x8_t a, int16x8_t b) { return emul_vqrshlq_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vqrshlq(int32x4_t a, int32x4_t b) { return emul_vqrshlq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqrshlq(uint8x16_t a, int8x16_t b) { return emul_vqrshlq_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqrshlq(uint16x8_t a, int16x8_t b) { return emul_vqrshlq_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vqrshlq(uint32x4_t a, int32x4_t b) { return emul_vqrshlq_u32(a, b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqrshlq(int8x16_t a, const T1 &b) { return emul_vqrshlq_n_s8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqrshlq(int16x8_t a, const T1 &b) { return emul_vqrshlq_n_s16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqrshlq(int32x4_t a, const T1 &b) { return emul_vqrshlq_n_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqrshlq(uint8x16_t a, const T1 &b) { return emul_vqrshlq_n_u8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqrshlq(uint16x8_t a, const T1 &b) { return emul_vqrshlq_n_u16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqrshlq(uint32x4_t a, const T1 &b) { return emul_vqrshlq_n_u32(a, (int32_t)b); }
#define __arm_vqrshlq emul_vqrshlq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq __arm_vqrshlq
#endif
NV_ISA_INLINE int8x16_t emul_vqrshlq_m(int8x16_t a, int8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrshlq_m_s8(a, b, c, d); }
NV_ISA_INLINE int16x8_t emul_vqrshlq_m(int16x8_t a, int16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrshlq_m_s16(a, b, c, d); }
NV_ISA_INLINE int32x4_t emul_vqrshlq_m(int32x4_t a, int32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrshlq_m_s32(a, b, c, d); }
NV_ISA_INLINE uint8x16_t emul_vqrshlq_m(uint8x16_t a, uint8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vqrshlq_m_u8(a, b, c, d); }
NV_ISA_INLINE uint16x8_t emul_vqrshlq_m(uint16x8_t a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vqrshlq_m_u16(a, b, c, d); }
NV_ISA_INLINE uint32x4_t emul_vqrshlq_m(uint32x4_t a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vqrshlq_m_u32(a, b, c, d); }
#define __arm_vqrshlq_m emul_vqrshlq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq_m __arm_vqrshlq_m
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vshlq_r(int8x16_t a, const T1 &b) { return emul_vshlq_r_s8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vshlq_r(int16x8_t a, const T1 &b) { return emul_vshlq_r_s16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vshlq_r(int32x4_t a, const T1 &b) { return emul_vshlq_r_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vshlq_r(uint8x16_t a, const T1 &b) { return emul_vshlq_r_u8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vshlq_r(uint16x8_t a, const T1 &b) { return emul_vshlq_r_u16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vshlq_r(uint32x4_t a, const T1 &b) { return emul_vshlq_r_u32(a, (int32_t)b); }
#define __arm_vshlq_r emul_vshlq_r
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_r __arm_vshlq_r
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vshlq_m_r(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_s8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vshlq_m_r(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_s16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vshlq_m_r(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vshlq_m_r(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_u8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vshlq_m_r(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_u16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vshlq_m_r(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vshlq_m_r_u32(a, (int32_t)b, c); }
#define __arm_vshlq_m_r emul_vshlq_m_r
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m_r __arm_vshlq_m_r
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqshlq_r(int8x16_t a, const T1 &b) { return emul_vqshlq_r_s8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqshlq_r(int16x8_t a, const T1 &b) { return emul_vqshlq_r_s16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqshlq_r(int32x4_t a, const T1 &b) { return emul_vqshlq_r_s32(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqshlq_r(uint8x16_t a, const T1 &b) { return emul_vqshlq_r_u8(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqshlq_r(uint16x8_t a, const T1 &b) { return emul_vqshlq_r_u16(a, (int32_t)b); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqshlq_r(uint32x4_t a, const T1 &b) { return emul_vqshlq_r_u32(a, (int32_t)b); }
#define __arm_vqshlq_r emul_vqshlq_r
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_r __arm_vqshlq_r
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqshlq_m_r(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_s8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqshlq_m_r(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_s16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqshlq_m_r(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqshlq_m_r(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_u8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqshlq_m_r(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_u16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqshlq_m_r(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vqshlq_m_r_u32(a, (int32_t)b, c); }
#define __arm_vqshlq_m_r emul_vqshlq_m_r
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m_r __arm_vqshlq_m_r
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vrshlq_m_n(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_s8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vrshlq_m_n(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_s16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vrshlq_m_n(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vrshlq_m_n(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_u8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vrshlq_m_n(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_u16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vrshlq_m_n(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vrshlq_m_n_u32(a, (int32_t)b, c); }
#define __arm_vrshlq_m_n emul_vrshlq_m_n
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshlq_m_n __arm_vrshlq_m_n
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vqrshlq_m_n(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_s8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vqrshlq_m_n(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_s16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vqrshlq_m_n(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vqrshlq_m_n(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_u8(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vqrshlq_m_n(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_u16(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vqrshlq_m_n(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vqrshlq_m_n_u32(a, (int32_t)b, c); }
#define __arm_vqrshlq_m_n emul_vqrshlq_m_n
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshlq_m_n __arm_vqrshlq_m_n
#endif
NV_ISA_INLINE int8x16_t emul_vshlq_n(int8x16_t a, const int n) { return emul_vshlq_n_s8(a, n); }
NV_ISA_INLINE int16x8_t emul_vshlq_n(int16x8_t a, const int n) { return emul_vshlq_n_s16(a, n); }
NV_ISA_INLINE int32x4_t emul_vshlq_n(int32x4_t a, const int n) { return emul_vshlq_n_s32(a, n); }
NV_ISA_INLINE uint8x16_t emul_vshlq_n(uint8x16_t a, const int n) { return emul_vshlq_n_u8(a, n); }
NV_ISA_INLINE uint16x8_t emul_vshlq_n(uint16x8_t a, const int n) { return emul_vshlq_n_u16(a, n); }
NV_ISA_INLINE uint32x4_t emul_vshlq_n(uint32x4_t a, const int n) { return emul_vshlq_n_u32(a, n); }
#define __arm_vshlq_n(a, n) emul_vshlq_n(a, NV_IMM("vshlq_n", n, 0, NV_WIDTH(a) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_n __arm_vshlq_n
#endif
NV_ISA_INLINE int8x16_t emul_vshlq_m_n(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vshlq_m_n(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vshlq_m_n(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vshlq_m_n(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshlq_m_n(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vshlq_m_n(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vshlq_m_n_u32(a, b, n, d); }
#define __arm_vshlq_m_n(a, b, n, d) emul_vshlq_m_n(a, b, NV_IMM("vshlq_m_n", n, 0, NV_WIDTH(a) - 1), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_m_n __arm_vshlq_m_n
#endif
NV_ISA_INLINE int8x16_t emul_vshlq_x_n(int8x16_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_s8(a, n, c); }
NV_ISA_INLINE int16x8_t emul_vshlq_x_n(int16x8_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_s16(a, n, c); }
NV_ISA_INLINE int32x4_t emul_vshlq_x_n(int32x4_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_s32(a, n, c); }
NV_ISA_INLINE uint8x16_t emul_vshlq_x_n(uint8x16_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_u8(a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vshlq_x_n(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_u16(a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vshlq_x_n(uint32x4_t a, const int n, mve_pred16_t c) { return emul_vshlq_x_n_u32(a, n, c); }
#define __arm_vshlq_x_n(a, n, c) emul_vshlq_x_n(a, NV_IMM("vshlq_x_n", n, 0, NV_WIDTH(a) - 1), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlq_x_n __arm_vshlq_x_n
#endif
NV_ISA_INLINE int8x16_t emul_vqshlq_n(int8x16_t a, const int n) { return emul_vqshlq_n_s8(a, n); }
NV_ISA_INLINE int16x8_t emul_vqshlq_n(int16x8_t a, const int n) { return emul_vqshlq_n_s16(a, n); }
NV_ISA_INLINE int32x4_t emul_vqshlq_n(int32x4_t a, const int n) { return emul_vqshlq_n_s32(a, n); }
NV_ISA_INLINE uint8x16_t emul_vqshlq_n(uint8x16_t a, const int n) { return emul_vqshlq_n_u8(a, n); }
NV_ISA_INLINE uint16x8_t emul_vqshlq_n(uint16x8_t a, const int n) { return emul_vqshlq_n_u16(a, n); }
NV_ISA_INLINE uint32x4_t emul_vqshlq_n(uint32x4_t a, const int n) { return emul_vqshlq_n_u32(a, n); }
#define __arm_vqshlq_n(a, n) emul_vqshlq_n(a, NV_IMM("vqshlq_n", n, 0, NV_WIDTH(a) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_n __arm_vqshlq_n
#endif
NV_ISA_INLINE int8x16_t emul_vqshlq_m_n(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vqshlq_m_n(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vqshlq_m_n(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vqshlq_m_n(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshlq_m_n(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vqshlq_m_n(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vqshlq_m_n_u32(a, b, n, d); }
#define __arm_vqshlq_m_n(a, b, n, d) emul_vqshlq_m_n(a, b, NV_IMM("vqshlq_m_n", n, 0, NV_WIDTH(a) - 1), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshlq_m_n __arm_vqshlq_m_n
#endif
NV_ISA_INLINE uint8x16_t emul_vqshluq(int8x16_t a, const int n) { return emul_vqshluq_n_s8(a, n); }
NV_ISA_INLINE uint16x8_t emul_vqshluq(int16x8_t a, const int n) { return emul_vqshluq_n_s16(a, n); }
NV_ISA_INLINE uint32x4_t emul_vqshluq(int32x4_t a, const int n) { return emul_vqshluq_n_s32(a, n); }
#define __arm_vqshluq(a, n) emul_vqshluq(a, NV_IMM("vqshluq", n, 0, NV_WIDTH(a) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshluq __arm_vqshluq
#endif
NV_ISA_INLINE uint8x16_t emul_vqshluq_m(uint8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vqshluq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshluq_m(uint16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshluq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vqshluq_m(uint32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshluq_m_n_s32(a, b, n, d); }
#define __arm_vqshluq_m(a, b, n, d) emul_vqshluq_m(a, b, NV_IMM("vqshluq_m", n, 0, NV_WIDTH(a) - 1), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshluq_m __arm_vqshluq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshrq(int8x16_t a, const int n) { return emul_vshrq_n_s8(a, n); }
NV_ISA_INLINE int16x8_t emul_vshrq(int16x8_t a, const int n) { return emul_vshrq_n_s16(a, n); }
NV_ISA_INLINE int32x4_t emul_vshrq(int32x4_t a, const int n) { return emul_vshrq_n_s32(a, n); }
NV_ISA_INLINE uint8x16_t emul_vshrq(uint8x16_t a, const int n) { return emul_vshrq_n_u8(a, n); }
NV_ISA_INLINE uint16x8_t emul_vshrq(uint16x8_t a, const int n) { return emul_vshrq_n_u16(a, n); }
NV_ISA_INLINE uint32x4_t emul_vshrq(uint32x4_t a, const int n) { return emul_vshrq_n_u32(a, n); }
#define __arm_vshrq(a, n) emul_vshrq(a, NV_IMM("vshrq", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq __arm_vshrq
#endif
NV_ISA_INLINE int8x16_t emul_vshrq_m(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vshrq_m(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vshrq_m(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vshrq_m(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshrq_m(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vshrq_m(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vshrq_m_n_u32(a, b, n, d); }
#define __arm_vshrq_m(a, b, n, d) emul_vshrq_m(a, b, NV_IMM("vshrq_m", n, 1, NV_WIDTH(a)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq_m __arm_vshrq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshrq_x(int8x16_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_s8(a, n, c); }
NV_ISA_INLINE int16x8_t emul_vshrq_x(int16x8_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_s16(a, n, c); }
NV_ISA_INLINE int32x4_t emul_vshrq_x(int32x4_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_s32(a, n, c); }
NV_ISA_INLINE uint8x16_t emul_vshrq_x(uint8x16_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_u8(a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vshrq_x(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_u16(a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vshrq_x(uint32x4_t a, const int n, mve_pred16_t c) { return emul_vshrq_x_n_u32(a, n, c); }
#define __arm_vshrq_x(a, n, c) emul_vshrq_x(a, NV_IMM("vshrq_x", n, 1, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrq_x __arm_vshrq_x
#endif
NV_ISA_INLINE int8x16_t emul_vrshrq(int8x16_t a, const int n) { return emul_vrshrq_n_s8(a, n); }
NV_ISA_INLINE int16x8_t emul_vrshrq(int16x8_t a, const int n) { return emul_vrshrq_n_s16(a, n); }
NV_ISA_INLINE int32x4_t emul_vrshrq(int32x4_t a, const int n) { return emul_vrshrq_n_s32(a, n); }
NV_ISA_INLINE uint8x16_t emul_vrshrq(uint8x16_t a, const int n) { return emul_vrshrq_n_u8(a, n); }
NV_ISA_INLINE uint16x8_t emul_vrshrq(uint16x8_t a, const int n) { return emul_vrshrq_n_u16(a, n); }
NV_ISA_INLINE uint32x4_t emul_vrshrq(uint32x4_t a, const int n) { return emul_vrshrq_n_u32(a, n); }
#define __arm_vrshrq(a, n) emul_vrshrq(a, NV_IMM("vrshrq", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq __arm_vrshrq
#endif
NV_ISA_INLINE int8x16_t emul_vrshrq_m(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vrshrq_m(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vrshrq_m(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vrshrq_m(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vrshrq_m(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vrshrq_m(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrq_m_n_u32(a, b, n, d); }
#define __arm_vrshrq_m(a, b, n, d) emul_vrshrq_m(a, b, NV_IMM("vrshrq_m", n, 1, NV_WIDTH(a)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq_m __arm_vrshrq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrshrq_x(int8x16_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_s8(a, n, c); }
NV_ISA_INLINE int16x8_t emul_vrshrq_x(int16x8_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_s16(a, n, c); }
NV_ISA_INLINE int32x4_t emul_vrshrq_x(int32x4_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_s32(a, n, c); }
NV_ISA_INLINE uint8x16_t emul_vrshrq_x(uint8x16_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_u8(a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vrshrq_x(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_u16(a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vrshrq_x(uint32x4_t a, const int n, mve_pred16_t c) { return emul_vrshrq_x_n_u32(a, n, c); }
#define __arm_vrshrq_x(a, n, c) emul_vrshrq_x(a, NV_IMM("vrshrq_x", n, 1, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrq_x __arm_vrshrq_x
#endif
NV_ISA_INLINE int8x16_t emul_vsliq(int8x16_t a, int8x16_t b, const int n) { return emul_vsliq_n_s8(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vsliq(int16x8_t a, int16x8_t b, const int n) { return emul_vsliq_n_s16(a, b, n); }
NV_ISA_INLINE int32x4_t emul_vsliq(int32x4_t a, int32x4_t b, const int n) { return emul_vsliq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vsliq(uint8x16_t a, uint8x16_t b, const int n) { return emul_vsliq_n_u8(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vsliq(uint16x8_t a, uint16x8_t b, const int n) { return emul_vsliq_n_u16(a, b, n); }
NV_ISA_INLINE uint32x4_t emul_vsliq(uint32x4_t a, uint32x4_t b, const int n) { return emul_vsliq_n_u32(a, b, n); }
#define __arm_vsliq(a, b, n) emul_vsliq(a, b, NV_IMM("vsliq", n, 0, NV_WIDTH(a) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsliq __arm_vsliq
#endif
NV_ISA_INLINE int8x16_t emul_vsliq_m(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vsliq_m(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vsliq_m(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vsliq_m(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vsliq_m(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vsliq_m(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vsliq_m_n_u32(a, b, n, d); }
#define __arm_vsliq_m(a, b, n, d) emul_vsliq_m(a, b, NV_IMM("vsliq_m", n, 0, NV_WIDTH(a) - 1), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsliq_m __arm_vsliq_m
#endif
NV_ISA_INLINE int8x16_t emul_vsriq(int8x16_t a, int8x16_t b, const int n) { return emul_vsriq_n_s8(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vsriq(int16x8_t a, int16x8_t b, const int n) { return emul_vsriq_n_s16(a, b, n); }
NV_ISA_INLINE int32x4_t emul_vsriq(int32x4_t a, int32x4_t b, const int n) { return emul_vsriq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vsriq(uint8x16_t a, uint8x16_t b, const int n) { return emul_vsriq_n_u8(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vsriq(uint16x8_t a, uint16x8_t b, const int n) { return emul_vsriq_n_u16(a, b, n); }
NV_ISA_INLINE uint32x4_t emul_vsriq(uint32x4_t a, uint32x4_t b, const int n) { return emul_vsriq_n_u32(a, b, n); }
#define __arm_vsriq(a, b, n) emul_vsriq(a, b, NV_IMM("vsriq", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsriq __arm_vsriq
#endif
NV_ISA_INLINE int8x16_t emul_vsriq_m(int8x16_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vsriq_m(int16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vsriq_m(int32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vsriq_m(uint8x16_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vsriq_m(uint16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vsriq_m(uint32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vsriq_m_n_u32(a, b, n, d); }
#define __arm_vsriq_m(a, b, n, d) emul_vsriq_m(a, b, NV_IMM("vsriq_m", n, 1, NV_WIDTH(a)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsriq_m __arm_vsriq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshlcq(int8x16_t a, uint32_t * b, const int n) { return emul_vshlcq_s8(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vshlcq(int16x8_t a, uint32_t * b, const int n) { return emul_vshlcq_s16(a, b, n); }
NV_ISA_INLINE int32x4_t emul_vshlcq(int32x4_t a, uint32_t * b, const int n) { return emul_vshlcq_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vshlcq(uint8x16_t a, uint32_t * b, const int n) { return emul_vshlcq_u8(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vshlcq(uint16x8_t a, uint32_t * b, const int n) { return emul_vshlcq_u16(a, b, n); }
NV_ISA_INLINE uint32x4_t emul_vshlcq(uint32x4_t a, uint32_t * b, const int n) { return emul_vshlcq_u32(a, b, n); }
#define __arm_vshlcq(a, b, n) emul_vshlcq(a, b, NV_IMM("vshlcq", n, 1, 32))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlcq __arm_vshlcq
#endif
NV_ISA_INLINE int8x16_t emul_vshlcq_m(int8x16_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_s8(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vshlcq_m(int16x8_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_s16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vshlcq_m(int32x4_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vshlcq_m(uint8x16_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshlcq_m(uint16x8_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vshlcq_m(uint32x4_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vshlcq_m_u32(a, b, n, d); }
#define __arm_vshlcq_m(a, b, n, d) emul_vshlcq_m(a, b, NV_IMM("vshlcq_m", n, 1, 32), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlcq_m __arm_vshlcq_m
#endif
NV_ISA_INLINE int16x8_t emul_vshllbq(int8x16_t a, const int n) { return emul_vshllbq_n_s8(a, n); }
NV_ISA_INLINE int32x4_t emul_vshllbq(int16x8_t a, const int n) { return emul_vshllbq_n_s16(a, n); }
NV_ISA_INLINE uint16x8_t emul_vshllbq(uint8x16_t a, const int n) { return emul_vshllbq_n_u8(a, n); }
NV_ISA_INLINE uint32x4_t emul_vshllbq(uint16x8_t a, const int n) { return emul_vshllbq_n_u16(a, n); }
#define __arm_vshllbq(a, n) emul_vshllbq(a, NV_IMM("vshllbq", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq __arm_vshllbq
#endif
NV_ISA_INLINE int16x8_t emul_vshllbq_m(int16x8_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vshllbq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vshllbq_m(int32x4_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshllbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshllbq_m(uint16x8_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vshllbq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vshllbq_m(uint32x4_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshllbq_m_n_u16(a, b, n, d); }
#define __arm_vshllbq_m(a, b, n, d) emul_vshllbq_m(a, b, NV_IMM("vshllbq_m", n, 1, NV_WIDTH(b)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq_m __arm_vshllbq_m
#endif
NV_ISA_INLINE int16x8_t emul_vshllbq_x(int8x16_t a, const int n, mve_pred16_t c) { return emul_vshllbq_x_n_s8(a, n, c); }
NV_ISA_INLINE int32x4_t emul_vshllbq_x(int16x8_t a, const int n, mve_pred16_t c) { return emul_vshllbq_x_n_s16(a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vshllbq_x(uint8x16_t a, const int n, mve_pred16_t c) { return emul_vshllbq_x_n_u8(a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vshllbq_x(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vshllbq_x_n_u16(a, n, c); }
#define __arm_vshllbq_x(a, n, c) emul_vshllbq_x(a, NV_IMM("vshllbq_x", n, 1, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshllbq_x __arm_vshllbq_x
#endif
NV_ISA_INLINE int16x8_t emul_vshlltq(int8x16_t a, const int n) { return emul_vshlltq_n_s8(a, n); }
NV_ISA_INLINE int32x4_t emul_vshlltq(int16x8_t a, const int n) { return emul_vshlltq_n_s16(a, n); }
NV_ISA_INLINE uint16x8_t emul_vshlltq(uint8x16_t a, const int n) { return emul_vshlltq_n_u8(a, n); }
NV_ISA_INLINE uint32x4_t emul_vshlltq(uint16x8_t a, const int n) { return emul_vshlltq_n_u16(a, n); }
#define __arm_vshlltq(a, n) emul_vshlltq(a, NV_IMM("vshlltq", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq __arm_vshlltq
#endif
NV_ISA_INLINE int16x8_t emul_vshlltq_m(int16x8_t a, int8x16_t b, const int n, mve_pred16_t d) { return emul_vshlltq_m_n_s8(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vshlltq_m(int32x4_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshlltq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshlltq_m(uint16x8_t a, uint8x16_t b, const int n, mve_pred16_t d) { return emul_vshlltq_m_n_u8(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vshlltq_m(uint32x4_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshlltq_m_n_u16(a, b, n, d); }
#define __arm_vshlltq_m(a, b, n, d) emul_vshlltq_m(a, b, NV_IMM("vshlltq_m", n, 1, NV_WIDTH(b)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq_m __arm_vshlltq_m
#endif
NV_ISA_INLINE int16x8_t emul_vshlltq_x(int8x16_t a, const int n, mve_pred16_t c) { return emul_vshlltq_x_n_s8(a, n, c); }
NV_ISA_INLINE int32x4_t emul_vshlltq_x(int16x8_t a, const int n, mve_pred16_t c) { return emul_vshlltq_x_n_s16(a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vshlltq_x(uint8x16_t a, const int n, mve_pred16_t c) { return emul_vshlltq_x_n_u8(a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vshlltq_x(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vshlltq_x_n_u16(a, n, c); }
#define __arm_vshlltq_x(a, n, c) emul_vshlltq_x(a, NV_IMM("vshlltq_x", n, 1, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshlltq_x __arm_vshlltq_x
#endif
NV_ISA_INLINE int8x16_t emul_vmovnbq(int8x16_t a, int16x8_t b) { return emul_vmovnbq_s16(a, b); }
NV_ISA_INLINE int16x8_t emul_vmovnbq(int16x8_t a, int32x4_t b) { return emul_vmovnbq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmovnbq(uint8x16_t a, uint16x8_t b) { return emul_vmovnbq_u16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmovnbq(uint16x8_t a, uint32x4_t b) { return emul_vmovnbq_u32(a, b); }
#define __arm_vmovnbq emul_vmovnbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovnbq __arm_vmovnbq
#endif
NV_ISA_INLINE int8x16_t emul_vmovnbq_m(int8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vmovnbq_m_s16(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmovnbq_m(int16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vmovnbq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmovnbq_m(uint8x16_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmovnbq_m_u16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmovnbq_m(uint16x8_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmovnbq_m_u32(a, b, c); }
#define __arm_vmovnbq_m emul_vmovnbq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovnbq_m __arm_vmovnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vmovntq(int8x16_t a, int16x8_t b) { return emul_vmovntq_s16(a, b); }
NV_ISA_INLINE int16x8_t emul_vmovntq(int16x8_t a, int32x4_t b) { return emul_vmovntq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vmovntq(uint8x16_t a, uint16x8_t b) { return emul_vmovntq_u16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmovntq(uint16x8_t a, uint32x4_t b) { return emul_vmovntq_u32(a, b); }
#define __arm_vmovntq emul_vmovntq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovntq __arm_vmovntq
#endif
NV_ISA_INLINE int8x16_t emul_vmovntq_m(int8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vmovntq_m_s16(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vmovntq_m(int16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vmovntq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vmovntq_m(uint8x16_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmovntq_m_u16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmovntq_m(uint16x8_t a, uint32x4_t b, mve_pred16_t c) { return emul_vmovntq_m_u32(a, b, c); }
#define __arm_vmovntq_m emul_vmovntq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovntq_m __arm_vmovntq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqmovnbq(int8x16_t a, int16x8_t b) { return emul_vqmovnbq_s16(a, b); }
NV_ISA_INLINE int16x8_t emul_vqmovnbq(int16x8_t a, int32x4_t b) { return emul_vqmovnbq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqmovnbq(uint8x16_t a, uint16x8_t b) { return emul_vqmovnbq_u16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqmovnbq(uint16x8_t a, uint32x4_t b) { return emul_vqmovnbq_u32(a, b); }
#define __arm_vqmovnbq emul_vqmovnbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovnbq __arm_vqmovnbq
#endif
NV_ISA_INLINE int8x16_t emul_vqmovnbq_m(int8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vqmovnbq_m_s16(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqmovnbq_m(int16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vqmovnbq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vqmovnbq_m(uint8x16_t a, uint16x8_t b, mve_pred16_t c) { return emul_vqmovnbq_m_u16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vqmovnbq_m(uint16x8_t a, uint32x4_t b, mve_pred16_t c) { return emul_vqmovnbq_m_u32(a, b, c); }
#define __arm_vqmovnbq_m emul_vqmovnbq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovnbq_m __arm_vqmovnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqmovntq(int8x16_t a, int16x8_t b) { return emul_vqmovntq_s16(a, b); }
NV_ISA_INLINE int16x8_t emul_vqmovntq(int16x8_t a, int32x4_t b) { return emul_vqmovntq_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vqmovntq(uint8x16_t a, uint16x8_t b) { return emul_vqmovntq_u16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqmovntq(uint16x8_t a, uint32x4_t b) { return emul_vqmovntq_u32(a, b); }
#define __arm_vqmovntq emul_vqmovntq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovntq __arm_vqmovntq
#endif
NV_ISA_INLINE int8x16_t emul_vqmovntq_m(int8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vqmovntq_m_s16(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vqmovntq_m(int16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vqmovntq_m_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vqmovntq_m(uint8x16_t a, uint16x8_t b, mve_pred16_t c) { return emul_vqmovntq_m_u16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vqmovntq_m(uint16x8_t a, uint32x4_t b, mve_pred16_t c) { return emul_vqmovntq_m_u32(a, b, c); }
#define __arm_vqmovntq_m emul_vqmovntq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovntq_m __arm_vqmovntq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqmovunbq(uint8x16_t a, int16x8_t b) { return emul_vqmovunbq_s16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqmovunbq(uint16x8_t a, int32x4_t b) { return emul_vqmovunbq_s32(a, b); }
#define __arm_vqmovunbq emul_vqmovunbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovunbq __arm_vqmovunbq
#endif
NV_ISA_INLINE uint8x16_t emul_vqmovunbq_m(uint8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vqmovunbq_m_s16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vqmovunbq_m(uint16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vqmovunbq_m_s32(a, b, c); }
#define __arm_vqmovunbq_m emul_vqmovunbq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovunbq_m __arm_vqmovunbq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqmovuntq(uint8x16_t a, int16x8_t b) { return emul_vqmovuntq_s16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vqmovuntq(uint16x8_t a, int32x4_t b) { return emul_vqmovuntq_s32(a, b); }
#define __arm_vqmovuntq emul_vqmovuntq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovuntq __arm_vqmovuntq
#endif
NV_ISA_INLINE uint8x16_t emul_vqmovuntq_m(uint8x16_t a, int16x8_t b, mve_pred16_t c) { return emul_vqmovuntq_m_s16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vqmovuntq_m(uint16x8_t a, int32x4_t b, mve_pred16_t c) { return emul_vqmovuntq_m_s32(a, b, c); }
#define __arm_vqmovuntq_m emul_vqmovuntq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqmovuntq_m __arm_vqmovuntq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshrnbq(int8x16_t a, int16x8_t b, const int n) { return emul_vshrnbq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vshrnbq(int16x8_t a, int32x4_t b, const int n) { return emul_vshrnbq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vshrnbq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vshrnbq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vshrnbq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vshrnbq_n_u32(a, b, n); }
#define __arm_vshrnbq(a, b, n) emul_vshrnbq(a, b, NV_IMM("vshrnbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrnbq __arm_vshrnbq
#endif
NV_ISA_INLINE int8x16_t emul_vshrnbq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshrnbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vshrnbq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vshrnbq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vshrnbq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshrnbq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshrnbq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vshrnbq_m_n_u32(a, b, n, d); }
#define __arm_vshrnbq_m(a, b, n, d) emul_vshrnbq_m(a, b, NV_IMM("vshrnbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrnbq_m __arm_vshrnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vshrntq(int8x16_t a, int16x8_t b, const int n) { return emul_vshrntq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vshrntq(int16x8_t a, int32x4_t b, const int n) { return emul_vshrntq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vshrntq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vshrntq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vshrntq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vshrntq_n_u32(a, b, n); }
#define __arm_vshrntq(a, b, n) emul_vshrntq(a, b, NV_IMM("vshrntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrntq __arm_vshrntq
#endif
NV_ISA_INLINE int8x16_t emul_vshrntq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vshrntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vshrntq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vshrntq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vshrntq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vshrntq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vshrntq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vshrntq_m_n_u32(a, b, n, d); }
#define __arm_vshrntq_m(a, b, n, d) emul_vshrntq_m(a, b, NV_IMM("vshrntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vshrntq_m __arm_vshrntq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrshrnbq(int8x16_t a, int16x8_t b, const int n) { return emul_vrshrnbq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vrshrnbq(int16x8_t a, int32x4_t b, const int n) { return emul_vrshrnbq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vrshrnbq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vrshrnbq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vrshrnbq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vrshrnbq_n_u32(a, b, n); }
#define __arm_vrshrnbq(a, b, n) emul_vrshrnbq(a, b, NV_IMM("vrshrnbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrnbq __arm_vrshrnbq
#endif
NV_ISA_INLINE int8x16_t emul_vrshrnbq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrnbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vrshrnbq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrnbq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vrshrnbq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrnbq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vrshrnbq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrnbq_m_n_u32(a, b, n, d); }
#define __arm_vrshrnbq_m(a, b, n, d) emul_vrshrnbq_m(a, b, NV_IMM("vrshrnbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrnbq_m __arm_vrshrnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vrshrntq(int8x16_t a, int16x8_t b, const int n) { return emul_vrshrntq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vrshrntq(int16x8_t a, int32x4_t b, const int n) { return emul_vrshrntq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vrshrntq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vrshrntq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vrshrntq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vrshrntq_n_u32(a, b, n); }
#define __arm_vrshrntq(a, b, n) emul_vrshrntq(a, b, NV_IMM("vrshrntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrntq __arm_vrshrntq
#endif
NV_ISA_INLINE int8x16_t emul_vrshrntq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vrshrntq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrntq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vrshrntq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vrshrntq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vrshrntq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vrshrntq_m_n_u32(a, b, n, d); }
#define __arm_vrshrntq_m(a, b, n, d) emul_vrshrntq_m(a, b, NV_IMM("vrshrntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrshrntq_m __arm_vrshrntq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqshrnbq(int8x16_t a, int16x8_t b, const int n) { return emul_vqshrnbq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vqshrnbq(int16x8_t a, int32x4_t b, const int n) { return emul_vqshrnbq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vqshrnbq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vqshrnbq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqshrnbq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vqshrnbq_n_u32(a, b, n); }
#define __arm_vqshrnbq(a, b, n) emul_vqshrnbq(a, b, NV_IMM("vqshrnbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrnbq __arm_vqshrnbq
#endif
NV_ISA_INLINE int8x16_t emul_vqshrnbq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshrnbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vqshrnbq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshrnbq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vqshrnbq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vqshrnbq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshrnbq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vqshrnbq_m_n_u32(a, b, n, d); }
#define __arm_vqshrnbq_m(a, b, n, d) emul_vqshrnbq_m(a, b, NV_IMM("vqshrnbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrnbq_m __arm_vqshrnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqshrntq(int8x16_t a, int16x8_t b, const int n) { return emul_vqshrntq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vqshrntq(int16x8_t a, int32x4_t b, const int n) { return emul_vqshrntq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vqshrntq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vqshrntq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqshrntq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vqshrntq_n_u32(a, b, n); }
#define __arm_vqshrntq(a, b, n) emul_vqshrntq(a, b, NV_IMM("vqshrntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrntq __arm_vqshrntq
#endif
NV_ISA_INLINE int8x16_t emul_vqshrntq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshrntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vqshrntq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshrntq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vqshrntq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vqshrntq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshrntq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vqshrntq_m_n_u32(a, b, n, d); }
#define __arm_vqshrntq_m(a, b, n, d) emul_vqshrntq_m(a, b, NV_IMM("vqshrntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrntq_m __arm_vqshrntq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqshrunbq(uint8x16_t a, int16x8_t b, const int n) { return emul_vqshrunbq_n_s16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqshrunbq(uint16x8_t a, int32x4_t b, const int n) { return emul_vqshrunbq_n_s32(a, b, n); }
#define __arm_vqshrunbq(a, b, n) emul_vqshrunbq(a, b, NV_IMM("vqshrunbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrunbq __arm_vqshrunbq
#endif
NV_ISA_INLINE uint8x16_t emul_vqshrunbq_m(uint8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshrunbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshrunbq_m(uint16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshrunbq_m_n_s32(a, b, n, d); }
#define __arm_vqshrunbq_m(a, b, n, d) emul_vqshrunbq_m(a, b, NV_IMM("vqshrunbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshrunbq_m __arm_vqshrunbq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqshruntq(uint8x16_t a, int16x8_t b, const int n) { return emul_vqshruntq_n_s16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqshruntq(uint16x8_t a, int32x4_t b, const int n) { return emul_vqshruntq_n_s32(a, b, n); }
#define __arm_vqshruntq(a, b, n) emul_vqshruntq(a, b, NV_IMM("vqshruntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshruntq __arm_vqshruntq
#endif
NV_ISA_INLINE uint8x16_t emul_vqshruntq_m(uint8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqshruntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqshruntq_m(uint16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqshruntq_m_n_s32(a, b, n, d); }
#define __arm_vqshruntq_m(a, b, n, d) emul_vqshruntq_m(a, b, NV_IMM("vqshruntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqshruntq_m __arm_vqshruntq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrshrnbq(int8x16_t a, int16x8_t b, const int n) { return emul_vqrshrnbq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vqrshrnbq(int16x8_t a, int32x4_t b, const int n) { return emul_vqrshrnbq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vqrshrnbq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vqrshrnbq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqrshrnbq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vqrshrnbq_n_u32(a, b, n); }
#define __arm_vqrshrnbq(a, b, n) emul_vqrshrnbq(a, b, NV_IMM("vqrshrnbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrnbq __arm_vqrshrnbq
#endif
NV_ISA_INLINE int8x16_t emul_vqrshrnbq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshrnbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vqrshrnbq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshrnbq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vqrshrnbq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshrnbq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqrshrnbq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshrnbq_m_n_u32(a, b, n, d); }
#define __arm_vqrshrnbq_m(a, b, n, d) emul_vqrshrnbq_m(a, b, NV_IMM("vqrshrnbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrnbq_m __arm_vqrshrnbq_m
#endif
NV_ISA_INLINE int8x16_t emul_vqrshrntq(int8x16_t a, int16x8_t b, const int n) { return emul_vqrshrntq_n_s16(a, b, n); }
NV_ISA_INLINE int16x8_t emul_vqrshrntq(int16x8_t a, int32x4_t b, const int n) { return emul_vqrshrntq_n_s32(a, b, n); }
NV_ISA_INLINE uint8x16_t emul_vqrshrntq(uint8x16_t a, uint16x8_t b, const int n) { return emul_vqrshrntq_n_u16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqrshrntq(uint16x8_t a, uint32x4_t b, const int n) { return emul_vqrshrntq_n_u32(a, b, n); }
#define __arm_vqrshrntq(a, b, n) emul_vqrshrntq(a, b, NV_IMM("vqrshrntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrntq __arm_vqrshrntq
#endif
NV_ISA_INLINE int8x16_t emul_vqrshrntq_m(int8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshrntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vqrshrntq_m(int16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshrntq_m_n_s32(a, b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vqrshrntq_m(uint8x16_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshrntq_m_n_u16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqrshrntq_m(uint16x8_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshrntq_m_n_u32(a, b, n, d); }
#define __arm_vqrshrntq_m(a, b, n, d) emul_vqrshrntq_m(a, b, NV_IMM("vqrshrntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrntq_m __arm_vqrshrntq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqrshrunbq(uint8x16_t a, int16x8_t b, const int n) { return emul_vqrshrunbq_n_s16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqrshrunbq(uint16x8_t a, int32x4_t b, const int n) { return emul_vqrshrunbq_n_s32(a, b, n); }
#define __arm_vqrshrunbq(a, b, n) emul_vqrshrunbq(a, b, NV_IMM("vqrshrunbq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrunbq __arm_vqrshrunbq
#endif
NV_ISA_INLINE uint8x16_t emul_vqrshrunbq_m(uint8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshrunbq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqrshrunbq_m(uint16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshrunbq_m_n_s32(a, b, n, d); }
#define __arm_vqrshrunbq_m(a, b, n, d) emul_vqrshrunbq_m(a, b, NV_IMM("vqrshrunbq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshrunbq_m __arm_vqrshrunbq_m
#endif
NV_ISA_INLINE uint8x16_t emul_vqrshruntq(uint8x16_t a, int16x8_t b, const int n) { return emul_vqrshruntq_n_s16(a, b, n); }
NV_ISA_INLINE uint16x8_t emul_vqrshruntq(uint16x8_t a, int32x4_t b, const int n) { return emul_vqrshruntq_n_s32(a, b, n); }
#define __arm_vqrshruntq(a, b, n) emul_vqrshruntq(a, b, NV_IMM("vqrshruntq", n, 1, NV_WIDTH(b) / 2))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshruntq __arm_vqrshruntq
#endif
NV_ISA_INLINE uint8x16_t emul_vqrshruntq_m(uint8x16_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vqrshruntq_m_n_s16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vqrshruntq_m(uint16x8_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vqrshruntq_m_n_s32(a, b, n, d); }
#define __arm_vqrshruntq_m(a, b, n, d) emul_vqrshruntq_m(a, b, NV_IMM("vqrshruntq_m", n, 1, NV_WIDTH(b) / 2), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vqrshruntq_m __arm_vqrshruntq_m
#endif
NV_ISA_INLINE int16x8_t emul_vmovlbq(int8x16_t a) { return emul_vmovlbq_s8(a); }
NV_ISA_INLINE int32x4_t emul_vmovlbq(int16x8_t a) { return emul_vmovlbq_s16(a); }
NV_ISA_INLINE uint16x8_t emul_vmovlbq(uint8x16_t a) { return emul_vmovlbq_u8(a); }
NV_ISA_INLINE uint32x4_t emul_vmovlbq(uint16x8_t a) { return emul_vmovlbq_u16(a); }
#define __arm_vmovlbq emul_vmovlbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq __arm_vmovlbq
#endif
NV_ISA_INLINE int16x8_t emul_vmovlbq_m(int16x8_t a, int8x16_t b, mve_pred16_t c) { return emul_vmovlbq_m_s8(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmovlbq_m(int32x4_t a, int16x8_t b, mve_pred16_t c) { return emul_vmovlbq_m_s16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmovlbq_m(uint16x8_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmovlbq_m_u8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmovlbq_m(uint32x4_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmovlbq_m_u16(a, b, c); }
#define __arm_vmovlbq_m emul_vmovlbq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq_m __arm_vmovlbq_m
#endif
NV_ISA_INLINE int16x8_t emul_vmovlbq_x(int8x16_t a, mve_pred16_t b) { return emul_vmovlbq_x_s8(a, b); }
NV_ISA_INLINE int32x4_t emul_vmovlbq_x(int16x8_t a, mve_pred16_t b) { return emul_vmovlbq_x_s16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmovlbq_x(uint8x16_t a, mve_pred16_t b) { return emul_vmovlbq_x_u8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmovlbq_x(uint16x8_t a, mve_pred16_t b) { return emul_vmovlbq_x_u16(a, b); }
#define __arm_vmovlbq_x emul_vmovlbq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovlbq_x __arm_vmovlbq_x
#endif
NV_ISA_INLINE int16x8_t emul_vmovltq(int8x16_t a) { return emul_vmovltq_s8(a); }
NV_ISA_INLINE int32x4_t emul_vmovltq(int16x8_t a) { return emul_vmovltq_s16(a); }
NV_ISA_INLINE uint16x8_t emul_vmovltq(uint8x16_t a) { return emul_vmovltq_u8(a); }
NV_ISA_INLINE uint32x4_t emul_vmovltq(uint16x8_t a) { return emul_vmovltq_u16(a); }
#define __arm_vmovltq emul_vmovltq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq __arm_vmovltq
#endif
NV_ISA_INLINE int16x8_t emul_vmovltq_m(int16x8_t a, int8x16_t b, mve_pred16_t c) { return emul_vmovltq_m_s8(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vmovltq_m(int32x4_t a, int16x8_t b, mve_pred16_t c) { return emul_vmovltq_m_s16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vmovltq_m(uint16x8_t a, uint8x16_t b, mve_pred16_t c) { return emul_vmovltq_m_u8(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vmovltq_m(uint32x4_t a, uint16x8_t b, mve_pred16_t c) { return emul_vmovltq_m_u16(a, b, c); }
#define __arm_vmovltq_m emul_vmovltq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq_m __arm_vmovltq_m
#endif
NV_ISA_INLINE int16x8_t emul_vmovltq_x(int8x16_t a, mve_pred16_t b) { return emul_vmovltq_x_s8(a, b); }
NV_ISA_INLINE int32x4_t emul_vmovltq_x(int16x8_t a, mve_pred16_t b) { return emul_vmovltq_x_s16(a, b); }
NV_ISA_INLINE uint16x8_t emul_vmovltq_x(uint8x16_t a, mve_pred16_t b) { return emul_vmovltq_x_u8(a, b); }
NV_ISA_INLINE uint32x4_t emul_vmovltq_x(uint16x8_t a, mve_pred16_t b) { return emul_vmovltq_x_u16(a, b); }
#define __arm_vmovltq_x emul_vmovltq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vmovltq_x __arm_vmovltq_x
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int8x16_t emul_vdupq_m(int8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_s8(a, (int8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int16x8_t emul_vdupq_m(int16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_s16(a, (int16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE int32x4_t emul_vdupq_m(int32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_s32(a, (int32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vdupq_m(uint8x16_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_u8(a, (uint8_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vdupq_m(uint16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_u16(a, (uint16_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vdupq_m(uint32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_u32(a, (uint32_t)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float16x8_t emul_vdupq_m(float16x8_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_f16(a, (nv_float16_scalar)b, c); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE float32x4_t emul_vdupq_m(float32x4_t a, const T1 &b, mve_pred16_t c) { return emul_vdupq_m_n_f32(a, (float32_t)b, c); }
#define __arm_vdupq_m emul_vdupq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdupq_m __arm_vdupq_m
#endif
NV_ISA_INLINE int8_t emul_vgetq_lane(int8x16_t a, const int n) { return emul_vgetq_lane_s8(a, n); }
NV_ISA_INLINE int16_t emul_vgetq_lane(int16x8_t a, const int n) { return emul_vgetq_lane_s16(a, n); }
NV_ISA_INLINE int32_t emul_vgetq_lane(int32x4_t a, const int n) { return emul_vgetq_lane_s32(a, n); }
NV_ISA_INLINE uint8_t emul_vgetq_lane(uint8x16_t a, const int n) { return emul_vgetq_lane_u8(a, n); }
NV_ISA_INLINE uint16_t emul_vgetq_lane(uint16x8_t a, const int n) { return emul_vgetq_lane_u16(a, n); }
NV_ISA_INLINE uint32_t emul_vgetq_lane(uint32x4_t a, const int n) { return emul_vgetq_lane_u32(a, n); }
NV_ISA_INLINE int64_t emul_vgetq_lane(int64x2_t a, const int n) { return emul_vgetq_lane_s64(a, n); }
NV_ISA_INLINE uint64_t emul_vgetq_lane(uint64x2_t a, const int n) { return emul_vgetq_lane_u64(a, n); }
NV_ISA_INLINE nv_float16_scalar emul_vgetq_lane(float16x8_t a, const int n) { return emul_vgetq_lane_f16(a, n); }
NV_ISA_INLINE float32_t emul_vgetq_lane(float32x4_t a, const int n) { return emul_vgetq_lane_f32(a, n); }
#define __arm_vgetq_lane(a, n) emul_vgetq_lane(a, NV_IMM("vgetq_lane", n, 0, 128 / NV_WIDTH(a) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vgetq_lane __arm_vgetq_lane
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int8x16_t emul_vsetq_lane(const T0 &a, int8x16_t b, const int n) { return emul_vsetq_lane_s8((int8_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int16x8_t emul_vsetq_lane(const T0 &a, int16x8_t b, const int n) { return emul_vsetq_lane_s16((int16_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int32x4_t emul_vsetq_lane(const T0 &a, int32x4_t b, const int n) { return emul_vsetq_lane_s32((int32_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8x16_t emul_vsetq_lane(const T0 &a, uint8x16_t b, const int n) { return emul_vsetq_lane_u8((uint8_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16x8_t emul_vsetq_lane(const T0 &a, uint16x8_t b, const int n) { return emul_vsetq_lane_u16((uint16_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32x4_t emul_vsetq_lane(const T0 &a, uint32x4_t b, const int n) { return emul_vsetq_lane_u32((uint32_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE int64x2_t emul_vsetq_lane(const T0 &a, int64x2_t b, const int n) { return emul_vsetq_lane_s64((int64_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint64x2_t emul_vsetq_lane(const T0 &a, uint64x2_t b, const int n) { return emul_vsetq_lane_u64((uint64_t)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float16x8_t emul_vsetq_lane(const T0 &a, float16x8_t b, const int n) { return emul_vsetq_lane_f16((nv_float16_scalar)a, b, n); }
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE float32x4_t emul_vsetq_lane(const T0 &a, float32x4_t b, const int n) { return emul_vsetq_lane_f32((float32_t)a, b, n); }
#define __arm_vsetq_lane(a, b, n) emul_vsetq_lane(a, b, NV_IMM("vsetq_lane", n, 0, 128 / NV_WIDTH(b) - 1))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vsetq_lane __arm_vsetq_lane
#endif
NV_ISA_INLINE int8x16_t emul_vuninitializedq(int8x16_t ) { return emul_vuninitializedq_s8(); }
NV_ISA_INLINE int16x8_t emul_vuninitializedq(int16x8_t ) { return emul_vuninitializedq_s16(); }
NV_ISA_INLINE int32x4_t emul_vuninitializedq(int32x4_t ) { return emul_vuninitializedq_s32(); }
NV_ISA_INLINE uint8x16_t emul_vuninitializedq(uint8x16_t ) { return emul_vuninitializedq_u8(); }
NV_ISA_INLINE uint16x8_t emul_vuninitializedq(uint16x8_t ) { return emul_vuninitializedq_u16(); }
NV_ISA_INLINE uint32x4_t emul_vuninitializedq(uint32x4_t ) { return emul_vuninitializedq_u32(); }
NV_ISA_INLINE int64x2_t emul_vuninitializedq(int64x2_t ) { return emul_vuninitializedq_s64(); }
NV_ISA_INLINE uint64x2_t emul_vuninitializedq(uint64x2_t ) { return emul_vuninitializedq_u64(); }
NV_ISA_INLINE float16x8_t emul_vuninitializedq(float16x8_t ) { return emul_vuninitializedq_f16(); }
NV_ISA_INLINE float32x4_t emul_vuninitializedq(float32x4_t ) { return emul_vuninitializedq_f32(); }
#define __arm_vuninitializedq emul_vuninitializedq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vuninitializedq __arm_vuninitializedq
#endif
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(int16x8_t a) { return emul_vreinterpretq_s8_s16(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(int32x4_t a) { return emul_vreinterpretq_s8_s32(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(uint8x16_t a) { return emul_vreinterpretq_s8_u8(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(uint16x8_t a) { return emul_vreinterpretq_s8_u16(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(uint32x4_t a) { return emul_vreinterpretq_s8_u32(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(int64x2_t a) { return emul_vreinterpretq_s8_s64(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(uint64x2_t a) { return emul_vreinterpretq_s8_u64(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(float16x8_t a) { return emul_vreinterpretq_s8_f16(a); }
NV_ISA_INLINE int8x16_t emul_vreinterpretq_s8(float32x4_t a) { return emul_vreinterpretq_s8_f32(a); }
#define __arm_vreinterpretq_s8 emul_vreinterpretq_s8
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s8 __arm_vreinterpretq_s8
#endif
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(int8x16_t a) { return emul_vreinterpretq_s16_s8(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(int32x4_t a) { return emul_vreinterpretq_s16_s32(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(uint8x16_t a) { return emul_vreinterpretq_s16_u8(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(uint16x8_t a) { return emul_vreinterpretq_s16_u16(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(uint32x4_t a) { return emul_vreinterpretq_s16_u32(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(int64x2_t a) { return emul_vreinterpretq_s16_s64(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(uint64x2_t a) { return emul_vreinterpretq_s16_u64(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(float16x8_t a) { return emul_vreinterpretq_s16_f16(a); }
NV_ISA_INLINE int16x8_t emul_vreinterpretq_s16(float32x4_t a) { return emul_vreinterpretq_s16_f32(a); }
#define __arm_vreinterpretq_s16 emul_vreinterpretq_s16
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s16 __arm_vreinterpretq_s16
#endif
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(int8x16_t a) { return emul_vreinterpretq_s32_s8(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(int16x8_t a) { return emul_vreinterpretq_s32_s16(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(uint8x16_t a) { return emul_vreinterpretq_s32_u8(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(uint16x8_t a) { return emul_vreinterpretq_s32_u16(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(uint32x4_t a) { return emul_vreinterpretq_s32_u32(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(int64x2_t a) { return emul_vreinterpretq_s32_s64(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(uint64x2_t a) { return emul_vreinterpretq_s32_u64(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(float16x8_t a) { return emul_vreinterpretq_s32_f16(a); }
NV_ISA_INLINE int32x4_t emul_vreinterpretq_s32(float32x4_t a) { return emul_vreinterpretq_s32_f32(a); }
#define __arm_vreinterpretq_s32 emul_vreinterpretq_s32
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s32 __arm_vreinterpretq_s32
#endif
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(int8x16_t a) { return emul_vreinterpretq_u8_s8(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(int16x8_t a) { return emul_vreinterpretq_u8_s16(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(int32x4_t a) { return emul_vreinterpretq_u8_s32(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(uint16x8_t a) { return emul_vreinterpretq_u8_u16(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(uint32x4_t a) { return emul_vreinterpretq_u8_u32(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(int64x2_t a) { return emul_vreinterpretq_u8_s64(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(uint64x2_t a) { return emul_vreinterpretq_u8_u64(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(float16x8_t a) { return emul_vreinterpretq_u8_f16(a); }
NV_ISA_INLINE uint8x16_t emul_vreinterpretq_u8(float32x4_t a) { return emul_vreinterpretq_u8_f32(a); }
#define __arm_vreinterpretq_u8 emul_vreinterpretq_u8
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u8 __arm_vreinterpretq_u8
#endif
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(int8x16_t a) { return emul_vreinterpretq_u16_s8(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(int16x8_t a) { return emul_vreinterpretq_u16_s16(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(int32x4_t a) { return emul_vreinterpretq_u16_s32(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(uint8x16_t a) { return emul_vreinterpretq_u16_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(uint32x4_t a) { return emul_vreinterpretq_u16_u32(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(int64x2_t a) { return emul_vreinterpretq_u16_s64(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(uint64x2_t a) { return emul_vreinterpretq_u16_u64(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(float16x8_t a) { return emul_vreinterpretq_u16_f16(a); }
NV_ISA_INLINE uint16x8_t emul_vreinterpretq_u16(float32x4_t a) { return emul_vreinterpretq_u16_f32(a); }
#define __arm_vreinterpretq_u16 emul_vreinterpretq_u16
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u16 __arm_vreinterpretq_u16
#endif
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(int8x16_t a) { return emul_vreinterpretq_u32_s8(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(int16x8_t a) { return emul_vreinterpretq_u32_s16(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(int32x4_t a) { return emul_vreinterpretq_u32_s32(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(uint8x16_t a) { return emul_vreinterpretq_u32_u8(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(uint16x8_t a) { return emul_vreinterpretq_u32_u16(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(int64x2_t a) { return emul_vreinterpretq_u32_s64(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(uint64x2_t a) { return emul_vreinterpretq_u32_u64(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(float16x8_t a) { return emul_vreinterpretq_u32_f16(a); }
NV_ISA_INLINE uint32x4_t emul_vreinterpretq_u32(float32x4_t a) { return emul_vreinterpretq_u32_f32(a); }
#define __arm_vreinterpretq_u32 emul_vreinterpretq_u32
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u32 __arm_vreinterpretq_u32
#endif
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(int8x16_t a) { return emul_vreinterpretq_s64_s8(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(int16x8_t a) { return emul_vreinterpretq_s64_s16(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(int32x4_t a) { return emul_vreinterpretq_s64_s32(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(uint8x16_t a) { return emul_vreinterpretq_s64_u8(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(uint16x8_t a) { return emul_vreinterpretq_s64_u16(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(uint32x4_t a) { return emul_vreinterpretq_s64_u32(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(uint64x2_t a) { return emul_vreinterpretq_s64_u64(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(float16x8_t a) { return emul_vreinterpretq_s64_f16(a); }
NV_ISA_INLINE int64x2_t emul_vreinterpretq_s64(float32x4_t a) { return emul_vreinterpretq_s64_f32(a); }
#define __arm_vreinterpretq_s64 emul_vreinterpretq_s64
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_s64 __arm_vreinterpretq_s64
#endif
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(int8x16_t a) { return emul_vreinterpretq_u64_s8(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(int16x8_t a) { return emul_vreinterpretq_u64_s16(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(int32x4_t a) { return emul_vreinterpretq_u64_s32(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(uint8x16_t a) { return emul_vreinterpretq_u64_u8(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(uint16x8_t a) { return emul_vreinterpretq_u64_u16(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(uint32x4_t a) { return emul_vreinterpretq_u64_u32(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(int64x2_t a) { return emul_vreinterpretq_u64_s64(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(float16x8_t a) { return emul_vreinterpretq_u64_f16(a); }
NV_ISA_INLINE uint64x2_t emul_vreinterpretq_u64(float32x4_t a) { return emul_vreinterpretq_u64_f32(a); }
#define __arm_vreinterpretq_u64 emul_vreinterpretq_u64
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_u64 __arm_vreinterpretq_u64
#endif
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(int8x16_t a) { return emul_vreinterpretq_f16_s8(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(int16x8_t a) { return emul_vreinterpretq_f16_s16(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(int32x4_t a) { return emul_vreinterpretq_f16_s32(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(uint8x16_t a) { return emul_vreinterpretq_f16_u8(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(uint16x8_t a) { return emul_vreinterpretq_f16_u16(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(uint32x4_t a) { return emul_vreinterpretq_f16_u32(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(int64x2_t a) { return emul_vreinterpretq_f16_s64(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(uint64x2_t a) { return emul_vreinterpretq_f16_u64(a); }
NV_ISA_INLINE float16x8_t emul_vreinterpretq_f16(float32x4_t a) { return emul_vreinterpretq_f16_f32(a); }
#define __arm_vreinterpretq_f16 emul_vreinterpretq_f16
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_f16 __arm_vreinterpretq_f16
#endif
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(int8x16_t a) { return emul_vreinterpretq_f32_s8(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(int16x8_t a) { return emul_vreinterpretq_f32_s16(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(int32x4_t a) { return emul_vreinterpretq_f32_s32(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(uint8x16_t a) { return emul_vreinterpretq_f32_u8(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(uint16x8_t a) { return emul_vreinterpretq_f32_u16(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(uint32x4_t a) { return emul_vreinterpretq_f32_u32(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(int64x2_t a) { return emul_vreinterpretq_f32_s64(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(uint64x2_t a) { return emul_vreinterpretq_f32_u64(a); }
NV_ISA_INLINE float32x4_t emul_vreinterpretq_f32(float16x8_t a) { return emul_vreinterpretq_f32_f16(a); }
#define __arm_vreinterpretq_f32 emul_vreinterpretq_f32
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vreinterpretq_f32 __arm_vreinterpretq_f32
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8x16_t emul_vidupq_u8(const T0 &a, const int n) { return emul_vidupq_n_u8((uint32_t)a, n); }
NV_ISA_INLINE uint8x16_t emul_vidupq_u8(uint32_t * a, const int n) { return emul_vidupq_wb_u8(a, n); }
#define __arm_vidupq_u8(a, n) emul_vidupq_u8(a, NV_IMM_STEP("vidupq_u8", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u8 __arm_vidupq_u8
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vidupq_m(uint8x16_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vidupq_m_n_u8(a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vidupq_m(uint16x8_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vidupq_m_n_u16(a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vidupq_m(uint32x4_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vidupq_m_n_u32(a, (uint32_t)b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vidupq_m(uint8x16_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vidupq_m_wb_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vidupq_m(uint16x8_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vidupq_m_wb_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vidupq_m(uint32x4_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vidupq_m_wb_u32(a, b, n, d); }
#define __arm_vidupq_m(a, b, n, d) emul_vidupq_m(a, b, NV_IMM_STEP("vidupq_m", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_m __arm_vidupq_m
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8x16_t emul_vidupq_x_u8(const T0 &a, const int n, mve_pred16_t c) { return emul_vidupq_x_n_u8((uint32_t)a, n, c); }
NV_ISA_INLINE uint8x16_t emul_vidupq_x_u8(uint32_t * a, const int n, mve_pred16_t c) { return emul_vidupq_x_wb_u8(a, n, c); }
#define __arm_vidupq_x_u8(a, n, c) emul_vidupq_x_u8(a, NV_IMM_STEP("vidupq_x_u8", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u8 __arm_vidupq_x_u8
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16x8_t emul_vidupq_u16(const T0 &a, const int n) { return emul_vidupq_n_u16((uint32_t)a, n); }
NV_ISA_INLINE uint16x8_t emul_vidupq_u16(uint32_t * a, const int n) { return emul_vidupq_wb_u16(a, n); }
#define __arm_vidupq_u16(a, n) emul_vidupq_u16(a, NV_IMM_STEP("vidupq_u16", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u16 __arm_vidupq_u16
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16x8_t emul_vidupq_x_u16(const T0 &a, const int n, mve_pred16_t c) { return emul_vidupq_x_n_u16((uint32_t)a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vidupq_x_u16(uint32_t * a, const int n, mve_pred16_t c) { return emul_vidupq_x_wb_u16(a, n, c); }
#define __arm_vidupq_x_u16(a, n, c) emul_vidupq_x_u16(a, NV_IMM_STEP("vidupq_x_u16", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u16 __arm_vidupq_x_u16
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32x4_t emul_vidupq_u32(const T0 &a, const int n) { return emul_vidupq_n_u32((uint32_t)a, n); }
NV_ISA_INLINE uint32x4_t emul_vidupq_u32(uint32_t * a, const int n) { return emul_vidupq_wb_u32(a, n); }
#define __arm_vidupq_u32(a, n) emul_vidupq_u32(a, NV_IMM_STEP("vidupq_u32", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_u32 __arm_vidupq_u32
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32x4_t emul_vidupq_x_u32(const T0 &a, const int n, mve_pred16_t c) { return emul_vidupq_x_n_u32((uint32_t)a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vidupq_x_u32(uint32_t * a, const int n, mve_pred16_t c) { return emul_vidupq_x_wb_u32(a, n, c); }
#define __arm_vidupq_x_u32(a, n, c) emul_vidupq_x_u32(a, NV_IMM_STEP("vidupq_x_u32", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vidupq_x_u32 __arm_vidupq_x_u32
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8x16_t emul_vddupq_u8(const T0 &a, const int n) { return emul_vddupq_n_u8((uint32_t)a, n); }
NV_ISA_INLINE uint8x16_t emul_vddupq_u8(uint32_t * a, const int n) { return emul_vddupq_wb_u8(a, n); }
#define __arm_vddupq_u8(a, n) emul_vddupq_u8(a, NV_IMM_STEP("vddupq_u8", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u8 __arm_vddupq_u8
#endif
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vddupq_m(uint8x16_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vddupq_m_n_u8(a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vddupq_m(uint16x8_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vddupq_m_n_u16(a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vddupq_m(uint32x4_t a, const T1 &b, const int n, mve_pred16_t d) { return emul_vddupq_m_n_u32(a, (uint32_t)b, n, d); }
NV_ISA_INLINE uint8x16_t emul_vddupq_m(uint8x16_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vddupq_m_wb_u8(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vddupq_m(uint16x8_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vddupq_m_wb_u16(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vddupq_m(uint32x4_t a, uint32_t * b, const int n, mve_pred16_t d) { return emul_vddupq_m_wb_u32(a, b, n, d); }
#define __arm_vddupq_m(a, b, n, d) emul_vddupq_m(a, b, NV_IMM_STEP("vddupq_m", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_m __arm_vddupq_m
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint8x16_t emul_vddupq_x_u8(const T0 &a, const int n, mve_pred16_t c) { return emul_vddupq_x_n_u8((uint32_t)a, n, c); }
NV_ISA_INLINE uint8x16_t emul_vddupq_x_u8(uint32_t * a, const int n, mve_pred16_t c) { return emul_vddupq_x_wb_u8(a, n, c); }
#define __arm_vddupq_x_u8(a, n, c) emul_vddupq_x_u8(a, NV_IMM_STEP("vddupq_x_u8", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u8 __arm_vddupq_x_u8
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16x8_t emul_vddupq_u16(const T0 &a, const int n) { return emul_vddupq_n_u16((uint32_t)a, n); }
NV_ISA_INLINE uint16x8_t emul_vddupq_u16(uint32_t * a, const int n) { return emul_vddupq_wb_u16(a, n); }
#define __arm_vddupq_u16(a, n) emul_vddupq_u16(a, NV_IMM_STEP("vddupq_u16", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u16 __arm_vddupq_u16
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint16x8_t emul_vddupq_x_u16(const T0 &a, const int n, mve_pred16_t c) { return emul_vddupq_x_n_u16((uint32_t)a, n, c); }
NV_ISA_INLINE uint16x8_t emul_vddupq_x_u16(uint32_t * a, const int n, mve_pred16_t c) { return emul_vddupq_x_wb_u16(a, n, c); }
#define __arm_vddupq_x_u16(a, n, c) emul_vddupq_x_u16(a, NV_IMM_STEP("vddupq_x_u16", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u16 __arm_vddupq_x_u16
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32x4_t emul_vddupq_u32(const T0 &a, const int n) { return emul_vddupq_n_u32((uint32_t)a, n); }
NV_ISA_INLINE uint32x4_t emul_vddupq_u32(uint32_t * a, const int n) { return emul_vddupq_wb_u32(a, n); }
#define __arm_vddupq_u32(a, n) emul_vddupq_u32(a, NV_IMM_STEP("vddupq_u32", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_u32 __arm_vddupq_u32
#endif
template <class T0, class = nv_scalar<T0>> NV_ISA_INLINE uint32x4_t emul_vddupq_x_u32(const T0 &a, const int n, mve_pred16_t c) { return emul_vddupq_x_n_u32((uint32_t)a, n, c); }
NV_ISA_INLINE uint32x4_t emul_vddupq_x_u32(uint32_t * a, const int n, mve_pred16_t c) { return emul_vddupq_x_wb_u32(a, n, c); }
#define __arm_vddupq_x_u32(a, n, c) emul_vddupq_x_u32(a, NV_IMM_STEP("vddupq_x_u32", n), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vddupq_x_u32 __arm_vddupq_x_u32
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_viwdupq_u8(const T0 &a, const T1 &b, const int n) { return emul_viwdupq_n_u8((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_viwdupq_u8(uint32_t * a, const T1 &b, const int n) { return emul_viwdupq_wb_u8(a, (uint32_t)b, n); }
#define __arm_viwdupq_u8(a, b, n) emul_viwdupq_u8(a, b, NV_IMM_STEP("viwdupq_u8", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u8 __arm_viwdupq_u8
#endif
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_viwdupq_m(uint8x16_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_n_u8(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_viwdupq_m(uint16x8_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_n_u16(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_viwdupq_m(uint32x4_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_n_u32(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_viwdupq_m(uint8x16_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_wb_u8(a, b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_viwdupq_m(uint16x8_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_wb_u16(a, b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_viwdupq_m(uint32x4_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_viwdupq_m_wb_u32(a, b, (uint32_t)c, n, e); }
#define __arm_viwdupq_m(a, b, c, n, e) emul_viwdupq_m(a, b, c, NV_IMM_STEP("viwdupq_m", n), e)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_m __arm_viwdupq_m
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_viwdupq_x_u8(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_n_u8((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_viwdupq_x_u8(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_wb_u8(a, (uint32_t)b, n, d); }
#define __arm_viwdupq_x_u8(a, b, n, d) emul_viwdupq_x_u8(a, b, NV_IMM_STEP("viwdupq_x_u8", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u8 __arm_viwdupq_x_u8
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_viwdupq_u16(const T0 &a, const T1 &b, const int n) { return emul_viwdupq_n_u16((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_viwdupq_u16(uint32_t * a, const T1 &b, const int n) { return emul_viwdupq_wb_u16(a, (uint32_t)b, n); }
#define __arm_viwdupq_u16(a, b, n) emul_viwdupq_u16(a, b, NV_IMM_STEP("viwdupq_u16", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u16 __arm_viwdupq_u16
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_viwdupq_x_u16(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_n_u16((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_viwdupq_x_u16(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_wb_u16(a, (uint32_t)b, n, d); }
#define __arm_viwdupq_x_u16(a, b, n, d) emul_viwdupq_x_u16(a, b, NV_IMM_STEP("viwdupq_x_u16", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u16 __arm_viwdupq_x_u16
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_viwdupq_u32(const T0 &a, const T1 &b, const int n) { return emul_viwdupq_n_u32((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_viwdupq_u32(uint32_t * a, const T1 &b, const int n) { return emul_viwdupq_wb_u32(a, (uint32_t)b, n); }
#define __arm_viwdupq_u32(a, b, n) emul_viwdupq_u32(a, b, NV_IMM_STEP("viwdupq_u32", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_u32 __arm_viwdupq_u32
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_viwdupq_x_u32(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_n_u32((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_viwdupq_x_u32(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_viwdupq_x_wb_u32(a, (uint32_t)b, n, d); }
#define __arm_viwdupq_x_u32(a, b, n, d) emul_viwdupq_x_u32(a, b, NV_IMM_STEP("viwdupq_x_u32", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define viwdupq_x_u32 __arm_viwdupq_x_u32
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_u8(const T0 &a, const T1 &b, const int n) { return emul_vdwdupq_n_u8((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_u8(uint32_t * a, const T1 &b, const int n) { return emul_vdwdupq_wb_u8(a, (uint32_t)b, n); }
#define __arm_vdwdupq_u8(a, b, n) emul_vdwdupq_u8(a, b, NV_IMM_STEP("vdwdupq_u8", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u8 __arm_vdwdupq_u8
#endif
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_m(uint8x16_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_n_u8(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_m(uint16x8_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_n_u16(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T1, class = nv_scalar<T1>, class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_m(uint32x4_t a, const T1 &b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_n_u32(a, (uint32_t)b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_m(uint8x16_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_wb_u8(a, b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_m(uint16x8_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_wb_u16(a, b, (uint32_t)c, n, e); }
template <class T2, class = nv_scalar<T2>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_m(uint32x4_t a, uint32_t * b, const T2 &c, const int n, mve_pred16_t e) { return emul_vdwdupq_m_wb_u32(a, b, (uint32_t)c, n, e); }
#define __arm_vdwdupq_m(a, b, c, n, e) emul_vdwdupq_m(a, b, c, NV_IMM_STEP("vdwdupq_m", n), e)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_m __arm_vdwdupq_m
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_x_u8(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_n_u8((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint8x16_t emul_vdwdupq_x_u8(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_wb_u8(a, (uint32_t)b, n, d); }
#define __arm_vdwdupq_x_u8(a, b, n, d) emul_vdwdupq_x_u8(a, b, NV_IMM_STEP("vdwdupq_x_u8", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u8 __arm_vdwdupq_x_u8
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_u16(const T0 &a, const T1 &b, const int n) { return emul_vdwdupq_n_u16((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_u16(uint32_t * a, const T1 &b, const int n) { return emul_vdwdupq_wb_u16(a, (uint32_t)b, n); }
#define __arm_vdwdupq_u16(a, b, n) emul_vdwdupq_u16(a, b, NV_IMM_STEP("vdwdupq_u16", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u16 __arm_vdwdupq_u16
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_x_u16(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_n_u16((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint16x8_t emul_vdwdupq_x_u16(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_wb_u16(a, (uint32_t)b, n, d); }
#define __arm_vdwdupq_x_u16(a, b, n, d) emul_vdwdupq_x_u16(a, b, NV_IMM_STEP("vdwdupq_x_u16", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u16 __arm_vdwdupq_x_u16
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_u32(const T0 &a, const T1 &b, const int n) { return emul_vdwdupq_n_u32((uint32_t)a, (uint32_t)b, n); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_u32(uint32_t * a, const T1 &b, const int n) { return emul_vdwdupq_wb_u32(a, (uint32_t)b, n); }
#define __arm_vdwdupq_u32(a, b, n) emul_vdwdupq_u32(a, b, NV_IMM_STEP("vdwdupq_u32", n))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_u32 __arm_vdwdupq_u32
#endif
template <class T0, class = nv_scalar<T0>, class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_x_u32(const T0 &a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_n_u32((uint32_t)a, (uint32_t)b, n, d); }
template <class T1, class = nv_scalar<T1>> NV_ISA_INLINE uint32x4_t emul_vdwdupq_x_u32(uint32_t * a, const T1 &b, const int n, mve_pred16_t d) { return emul_vdwdupq_x_wb_u32(a, (uint32_t)b, n, d); }
#define __arm_vdwdupq_x_u32(a, b, n, d) emul_vdwdupq_x_u32(a, b, NV_IMM_STEP("vdwdupq_x_u32", n), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vdwdupq_x_u32 __arm_vdwdupq_x_u32
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq(int16x8_t a) { return emul_vcvtq_f16_s16(a); }
NV_ISA_INLINE float16x8_t emul_vcvtq(uint16x8_t a) { return emul_vcvtq_f16_u16(a); }
NV_ISA_INLINE float32x4_t emul_vcvtq(int32x4_t a) { return emul_vcvtq_f32_s32(a); }
NV_ISA_INLINE float32x4_t emul_vcvtq(uint32x4_t a) { return emul_vcvtq_f32_u32(a); }
#define __arm_vcvtq emul_vcvtq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq __arm_vcvtq
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq_m(float16x8_t a, int16x8_t b, mve_pred16_t c) { return emul_vcvtq_m_f16_s16(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vcvtq_m(float16x8_t a, uint16x8_t b, mve_pred16_t c) { return emul_vcvtq_m_f16_u16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcvtq_m(float32x4_t a, int32x4_t b, mve_pred16_t c) { return emul_vcvtq_m_f32_s32(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vcvtq_m(float32x4_t a, uint32x4_t b, mve_pred16_t c) { return emul_vcvtq_m_f32_u32(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vcvtq_m(int16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtq_m_s16_f16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcvtq_m(uint16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtq_m_u16_f16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcvtq_m(int32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtq_m_s32_f32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcvtq_m(uint32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtq_m_u32_f32(a, b, c); }
#define __arm_vcvtq_m emul_vcvtq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_m __arm_vcvtq_m
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq_x(int16x8_t a, mve_pred16_t b) { return emul_vcvtq_x_f16_s16(a, b); }
NV_ISA_INLINE float16x8_t emul_vcvtq_x(uint16x8_t a, mve_pred16_t b) { return emul_vcvtq_x_f16_u16(a, b); }
NV_ISA_INLINE float32x4_t emul_vcvtq_x(int32x4_t a, mve_pred16_t b) { return emul_vcvtq_x_f32_s32(a, b); }
NV_ISA_INLINE float32x4_t emul_vcvtq_x(uint32x4_t a, mve_pred16_t b) { return emul_vcvtq_x_f32_u32(a, b); }
#define __arm_vcvtq_x emul_vcvtq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_x __arm_vcvtq_x
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq_n(int16x8_t a, const int n) { return emul_vcvtq_n_f16_s16(a, n); }
NV_ISA_INLINE float16x8_t emul_vcvtq_n(uint16x8_t a, const int n) { return emul_vcvtq_n_f16_u16(a, n); }
NV_ISA_INLINE float32x4_t emul_vcvtq_n(int32x4_t a, const int n) { return emul_vcvtq_n_f32_s32(a, n); }
NV_ISA_INLINE float32x4_t emul_vcvtq_n(uint32x4_t a, const int n) { return emul_vcvtq_n_f32_u32(a, n); }
#define __arm_vcvtq_n(a, n) emul_vcvtq_n(a, NV_IMM("vcvtq_n", n, 1, NV_WIDTH(a)))
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_n __arm_vcvtq_n
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq_m_n(float16x8_t a, int16x8_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_f16_s16(a, b, n, d); }
NV_ISA_INLINE float16x8_t emul_vcvtq_m_n(float16x8_t a, uint16x8_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_f16_u16(a, b, n, d); }
NV_ISA_INLINE float32x4_t emul_vcvtq_m_n(float32x4_t a, int32x4_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_f32_s32(a, b, n, d); }
NV_ISA_INLINE float32x4_t emul_vcvtq_m_n(float32x4_t a, uint32x4_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_f32_u32(a, b, n, d); }
NV_ISA_INLINE int16x8_t emul_vcvtq_m_n(int16x8_t a, float16x8_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_s16_f16(a, b, n, d); }
NV_ISA_INLINE uint16x8_t emul_vcvtq_m_n(uint16x8_t a, float16x8_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_u16_f16(a, b, n, d); }
NV_ISA_INLINE int32x4_t emul_vcvtq_m_n(int32x4_t a, float32x4_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_s32_f32(a, b, n, d); }
NV_ISA_INLINE uint32x4_t emul_vcvtq_m_n(uint32x4_t a, float32x4_t b, const int n, mve_pred16_t d) { return emul_vcvtq_m_n_u32_f32(a, b, n, d); }
#define __arm_vcvtq_m_n(a, b, n, d) emul_vcvtq_m_n(a, b, NV_IMM("vcvtq_m_n", n, 1, NV_WIDTH(a)), d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_m_n __arm_vcvtq_m_n
#endif
NV_ISA_INLINE float16x8_t emul_vcvtq_x_n(int16x8_t a, const int n, mve_pred16_t c) { return emul_vcvtq_x_n_f16_s16(a, n, c); }
NV_ISA_INLINE float16x8_t emul_vcvtq_x_n(uint16x8_t a, const int n, mve_pred16_t c) { return emul_vcvtq_x_n_f16_u16(a, n, c); }
NV_ISA_INLINE float32x4_t emul_vcvtq_x_n(int32x4_t a, const int n, mve_pred16_t c) { return emul_vcvtq_x_n_f32_s32(a, n, c); }
NV_ISA_INLINE float32x4_t emul_vcvtq_x_n(uint32x4_t a, const int n, mve_pred16_t c) { return emul_vcvtq_x_n_f32_u32(a, n, c); }
#define __arm_vcvtq_x_n(a, n, c) emul_vcvtq_x_n(a, NV_IMM("vcvtq_x_n", n, 1, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtq_x_n __arm_vcvtq_x_n
#endif
NV_ISA_INLINE int16x8_t emul_vcvtaq_m(int16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtaq_m_s16_f16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcvtaq_m(uint16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtaq_m_u16_f16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcvtaq_m(int32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtaq_m_s32_f32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcvtaq_m(uint32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtaq_m_u32_f32(a, b, c); }
#define __arm_vcvtaq_m emul_vcvtaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtaq_m __arm_vcvtaq_m
#endif
NV_ISA_INLINE int16x8_t emul_vcvtnq_m(int16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtnq_m_s16_f16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcvtnq_m(uint16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtnq_m_u16_f16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcvtnq_m(int32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtnq_m_s32_f32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcvtnq_m(uint32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtnq_m_u32_f32(a, b, c); }
#define __arm_vcvtnq_m emul_vcvtnq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtnq_m __arm_vcvtnq_m
#endif
NV_ISA_INLINE int16x8_t emul_vcvtpq_m(int16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtpq_m_s16_f16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcvtpq_m(uint16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtpq_m_u16_f16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcvtpq_m(int32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtpq_m_s32_f32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcvtpq_m(uint32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtpq_m_u32_f32(a, b, c); }
#define __arm_vcvtpq_m emul_vcvtpq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtpq_m __arm_vcvtpq_m
#endif
NV_ISA_INLINE int16x8_t emul_vcvtmq_m(int16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtmq_m_s16_f16(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vcvtmq_m(uint16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vcvtmq_m_u16_f16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vcvtmq_m(int32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtmq_m_s32_f32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vcvtmq_m(uint32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vcvtmq_m_u32_f32(a, b, c); }
#define __arm_vcvtmq_m emul_vcvtmq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vcvtmq_m __arm_vcvtmq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndq(float16x8_t a) { return emul_vrndq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndq(float32x4_t a) { return emul_vrndq_f32(a); }
#define __arm_vrndq emul_vrndq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq __arm_vrndq
#endif
NV_ISA_INLINE float16x8_t emul_vrndq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndq_m_f32(a, b, c); }
#define __arm_vrndq_m emul_vrndq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq_m __arm_vrndq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndq_x_f32(a, b); }
#define __arm_vrndq_x emul_vrndq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndq_x __arm_vrndq_x
#endif
NV_ISA_INLINE float16x8_t emul_vrndnq(float16x8_t a) { return emul_vrndnq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndnq(float32x4_t a) { return emul_vrndnq_f32(a); }
#define __arm_vrndnq emul_vrndnq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq __arm_vrndnq
#endif
NV_ISA_INLINE float16x8_t emul_vrndnq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndnq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndnq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndnq_m_f32(a, b, c); }
#define __arm_vrndnq_m emul_vrndnq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq_m __arm_vrndnq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndnq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndnq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndnq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndnq_x_f32(a, b); }
#define __arm_vrndnq_x emul_vrndnq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndnq_x __arm_vrndnq_x
#endif
NV_ISA_INLINE float16x8_t emul_vrndmq(float16x8_t a) { return emul_vrndmq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndmq(float32x4_t a) { return emul_vrndmq_f32(a); }
#define __arm_vrndmq emul_vrndmq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq __arm_vrndmq
#endif
NV_ISA_INLINE float16x8_t emul_vrndmq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndmq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndmq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndmq_m_f32(a, b, c); }
#define __arm_vrndmq_m emul_vrndmq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq_m __arm_vrndmq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndmq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndmq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndmq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndmq_x_f32(a, b); }
#define __arm_vrndmq_x emul_vrndmq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndmq_x __arm_vrndmq_x
#endif
NV_ISA_INLINE float16x8_t emul_vrndpq(float16x8_t a) { return emul_vrndpq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndpq(float32x4_t a) { return emul_vrndpq_f32(a); }
#define __arm_vrndpq emul_vrndpq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq __arm_vrndpq
#endif
NV_ISA_INLINE float16x8_t emul_vrndpq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndpq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndpq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndpq_m_f32(a, b, c); }
#define __arm_vrndpq_m emul_vrndpq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq_m __arm_vrndpq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndpq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndpq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndpq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndpq_x_f32(a, b); }
#define __arm_vrndpq_x emul_vrndpq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndpq_x __arm_vrndpq_x
#endif
NV_ISA_INLINE float16x8_t emul_vrndaq(float16x8_t a) { return emul_vrndaq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndaq(float32x4_t a) { return emul_vrndaq_f32(a); }
#define __arm_vrndaq emul_vrndaq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq __arm_vrndaq
#endif
NV_ISA_INLINE float16x8_t emul_vrndaq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndaq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndaq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndaq_m_f32(a, b, c); }
#define __arm_vrndaq_m emul_vrndaq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq_m __arm_vrndaq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndaq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndaq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndaq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndaq_x_f32(a, b); }
#define __arm_vrndaq_x emul_vrndaq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndaq_x __arm_vrndaq_x
#endif
NV_ISA_INLINE float16x8_t emul_vrndxq(float16x8_t a) { return emul_vrndxq_f16(a); }
NV_ISA_INLINE float32x4_t emul_vrndxq(float32x4_t a) { return emul_vrndxq_f32(a); }
#define __arm_vrndxq emul_vrndxq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq __arm_vrndxq
#endif
NV_ISA_INLINE float16x8_t emul_vrndxq_m(float16x8_t a, float16x8_t b, mve_pred16_t c) { return emul_vrndxq_m_f16(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vrndxq_m(float32x4_t a, float32x4_t b, mve_pred16_t c) { return emul_vrndxq_m_f32(a, b, c); }
#define __arm_vrndxq_m emul_vrndxq_m
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq_m __arm_vrndxq_m
#endif
NV_ISA_INLINE float16x8_t emul_vrndxq_x(float16x8_t a, mve_pred16_t b) { return emul_vrndxq_x_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vrndxq_x(float32x4_t a, mve_pred16_t b) { return emul_vrndxq_x_f32(a, b); }
#define __arm_vrndxq_x emul_vrndxq_x
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vrndxq_x __arm_vrndxq_x
#endif
NV_ISA_INLINE int8x16_t emul_vld1q(int8_t const * a) { return emul_vld1q_s8(a); }
NV_ISA_INLINE int16x8_t emul_vld1q(int16_t const * a) { return emul_vld1q_s16(a); }
NV_ISA_INLINE int32x4_t emul_vld1q(int32_t const * a) { return emul_vld1q_s32(a); }
NV_ISA_INLINE uint8x16_t emul_vld1q(uint8_t const * a) { return emul_vld1q_u8(a); }
NV_ISA_INLINE uint16x8_t emul_vld1q(uint16_t const * a) { return emul_vld1q_u16(a); }
NV_ISA_INLINE uint32x4_t emul_vld1q(uint32_t const * a) { return emul_vld1q_u32(a); }
NV_ISA_INLINE float16x8_t emul_vld1q(float16_t const * a) { return emul_vld1q_f16(a); }
NV_ISA_INLINE float32x4_t emul_vld1q(float32_t const * a) { return emul_vld1q_f32(a); }
#define __arm_vld1q emul_vld1q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld1q __arm_vld1q
#endif
NV_ISA_INLINE int8x16_t emul_vld1q_z(int8_t const * a, mve_pred16_t b) { return emul_vld1q_z_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vld1q_z(int16_t const * a, mve_pred16_t b) { return emul_vld1q_z_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vld1q_z(int32_t const * a, mve_pred16_t b) { return emul_vld1q_z_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vld1q_z(uint8_t const * a, mve_pred16_t b) { return emul_vld1q_z_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vld1q_z(uint16_t const * a, mve_pred16_t b) { return emul_vld1q_z_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vld1q_z(uint32_t const * a, mve_pred16_t b) { return emul_vld1q_z_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vld1q_z(float16_t const * a, mve_pred16_t b) { return emul_vld1q_z_f16(a, b); }
NV_ISA_INLINE float32x4_t emul_vld1q_z(float32_t const * a, mve_pred16_t b) { return emul_vld1q_z_f32(a, b); }
#define __arm_vld1q_z emul_vld1q_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld1q_z __arm_vld1q_z
#endif
NV_ISA_INLINE void emul_vst1q(int8_t * a, int8x16_t b) { return emul_vst1q_s8(a, b); }
NV_ISA_INLINE void emul_vst1q(int16_t * a, int16x8_t b) { return emul_vst1q_s16(a, b); }
NV_ISA_INLINE void emul_vst1q(int32_t * a, int32x4_t b) { return emul_vst1q_s32(a, b); }
NV_ISA_INLINE void emul_vst1q(uint8_t * a, uint8x16_t b) { return emul_vst1q_u8(a, b); }
NV_ISA_INLINE void emul_vst1q(uint16_t * a, uint16x8_t b) { return emul_vst1q_u16(a, b); }
NV_ISA_INLINE void emul_vst1q(uint32_t * a, uint32x4_t b) { return emul_vst1q_u32(a, b); }
NV_ISA_INLINE void emul_vst1q(float16_t * a, float16x8_t b) { return emul_vst1q_f16(a, b); }
NV_ISA_INLINE void emul_vst1q(float32_t * a, float32x4_t b) { return emul_vst1q_f32(a, b); }
#define __arm_vst1q emul_vst1q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst1q __arm_vst1q
#endif
NV_ISA_INLINE void emul_vst1q_p(int8_t * a, int8x16_t b, mve_pred16_t c) { return emul_vst1q_p_s8(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(int16_t * a, int16x8_t b, mve_pred16_t c) { return emul_vst1q_p_s16(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(int32_t * a, int32x4_t b, mve_pred16_t c) { return emul_vst1q_p_s32(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(uint8_t * a, uint8x16_t b, mve_pred16_t c) { return emul_vst1q_p_u8(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(uint16_t * a, uint16x8_t b, mve_pred16_t c) { return emul_vst1q_p_u16(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(uint32_t * a, uint32x4_t b, mve_pred16_t c) { return emul_vst1q_p_u32(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(float16_t * a, float16x8_t b, mve_pred16_t c) { return emul_vst1q_p_f16(a, b, c); }
NV_ISA_INLINE void emul_vst1q_p(float32_t * a, float32x4_t b, mve_pred16_t c) { return emul_vst1q_p_f32(a, b, c); }
#define __arm_vst1q_p emul_vst1q_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst1q_p __arm_vst1q_p
#endif
NV_ISA_INLINE void emul_vstrbq(int8_t * a, int8x16_t b) { return emul_vstrbq_s8(a, b); }
NV_ISA_INLINE void emul_vstrbq(int8_t * a, int16x8_t b) { return emul_vstrbq_s16(a, b); }
NV_ISA_INLINE void emul_vstrbq(int8_t * a, int32x4_t b) { return emul_vstrbq_s32(a, b); }
NV_ISA_INLINE void emul_vstrbq(uint8_t * a, uint8x16_t b) { return emul_vstrbq_u8(a, b); }
NV_ISA_INLINE void emul_vstrbq(uint8_t * a, uint16x8_t b) { return emul_vstrbq_u16(a, b); }
NV_ISA_INLINE void emul_vstrbq(uint8_t * a, uint32x4_t b) { return emul_vstrbq_u32(a, b); }
#define __arm_vstrbq emul_vstrbq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq __arm_vstrbq
#endif
NV_ISA_INLINE void emul_vstrbq_p(int8_t * a, int8x16_t b, mve_pred16_t c) { return emul_vstrbq_p_s8(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_p(int8_t * a, int16x8_t b, mve_pred16_t c) { return emul_vstrbq_p_s16(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_p(int8_t * a, int32x4_t b, mve_pred16_t c) { return emul_vstrbq_p_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_p(uint8_t * a, uint8x16_t b, mve_pred16_t c) { return emul_vstrbq_p_u8(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_p(uint8_t * a, uint16x8_t b, mve_pred16_t c) { return emul_vstrbq_p_u16(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_p(uint8_t * a, uint32x4_t b, mve_pred16_t c) { return emul_vstrbq_p_u32(a, b, c); }
#define __arm_vstrbq_p emul_vstrbq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_p __arm_vstrbq_p
#endif
NV_ISA_INLINE void emul_vstrhq(int16_t * a, int16x8_t b) { return emul_vstrhq_s16(a, b); }
NV_ISA_INLINE void emul_vstrhq(int16_t * a, int32x4_t b) { return emul_vstrhq_s32(a, b); }
NV_ISA_INLINE void emul_vstrhq(uint16_t * a, uint16x8_t b) { return emul_vstrhq_u16(a, b); }
NV_ISA_INLINE void emul_vstrhq(uint16_t * a, uint32x4_t b) { return emul_vstrhq_u32(a, b); }
NV_ISA_INLINE void emul_vstrhq(float16_t * a, float16x8_t b) { return emul_vstrhq_f16(a, b); }
#define __arm_vstrhq emul_vstrhq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq __arm_vstrhq
#endif
NV_ISA_INLINE void emul_vstrhq_p(int16_t * a, int16x8_t b, mve_pred16_t c) { return emul_vstrhq_p_s16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_p(int16_t * a, int32x4_t b, mve_pred16_t c) { return emul_vstrhq_p_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_p(uint16_t * a, uint16x8_t b, mve_pred16_t c) { return emul_vstrhq_p_u16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_p(uint16_t * a, uint32x4_t b, mve_pred16_t c) { return emul_vstrhq_p_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_p(float16_t * a, float16x8_t b, mve_pred16_t c) { return emul_vstrhq_p_f16(a, b, c); }
#define __arm_vstrhq_p emul_vstrhq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_p __arm_vstrhq_p
#endif
NV_ISA_INLINE void emul_vstrwq(int32_t * a, int32x4_t b) { return emul_vstrwq_s32(a, b); }
NV_ISA_INLINE void emul_vstrwq(uint32_t * a, uint32x4_t b) { return emul_vstrwq_u32(a, b); }
NV_ISA_INLINE void emul_vstrwq(float32_t * a, float32x4_t b) { return emul_vstrwq_f32(a, b); }
#define __arm_vstrwq emul_vstrwq
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq __arm_vstrwq
#endif
NV_ISA_INLINE void emul_vstrwq_p(int32_t * a, int32x4_t b, mve_pred16_t c) { return emul_vstrwq_p_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_p(uint32_t * a, uint32x4_t b, mve_pred16_t c) { return emul_vstrwq_p_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_p(float32_t * a, float32x4_t b, mve_pred16_t c) { return emul_vstrwq_p_f32(a, b, c); }
#define __arm_vstrwq_p emul_vstrwq_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_p __arm_vstrwq_p
#endif
NV_ISA_INLINE int8x16x2_t emul_vld2q(int8_t const * a) { return emul_vld2q_s8(a); }
NV_ISA_INLINE int16x8x2_t emul_vld2q(int16_t const * a) { return emul_vld2q_s16(a); }
NV_ISA_INLINE int32x4x2_t emul_vld2q(int32_t const * a) { return emul_vld2q_s32(a); }
NV_ISA_INLINE uint8x16x2_t emul_vld2q(uint8_t const * a) { return emul_vld2q_u8(a); }
NV_ISA_INLINE uint16x8x2_t emul_vld2q(uint16_t const * a) { return emul_vld2q_u16(a); }
NV_ISA_INLINE uint32x4x2_t emul_vld2q(uint32_t const * a) { return emul_vld2q_u32(a); }
NV_ISA_INLINE float16x8x2_t emul_vld2q(float16_t const * a) { return emul_vld2q_f16(a); }
NV_ISA_INLINE float32x4x2_t emul_vld2q(float32_t const * a) { return emul_vld2q_f32(a); }
#define __arm_vld2q emul_vld2q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld2q __arm_vld2q
#endif
NV_ISA_INLINE int8x16x4_t emul_vld4q(int8_t const * a) { return emul_vld4q_s8(a); }
NV_ISA_INLINE int16x8x4_t emul_vld4q(int16_t const * a) { return emul_vld4q_s16(a); }
NV_ISA_INLINE int32x4x4_t emul_vld4q(int32_t const * a) { return emul_vld4q_s32(a); }
NV_ISA_INLINE uint8x16x4_t emul_vld4q(uint8_t const * a) { return emul_vld4q_u8(a); }
NV_ISA_INLINE uint16x8x4_t emul_vld4q(uint16_t const * a) { return emul_vld4q_u16(a); }
NV_ISA_INLINE uint32x4x4_t emul_vld4q(uint32_t const * a) { return emul_vld4q_u32(a); }
NV_ISA_INLINE float16x8x4_t emul_vld4q(float16_t const * a) { return emul_vld4q_f16(a); }
NV_ISA_INLINE float32x4x4_t emul_vld4q(float32_t const * a) { return emul_vld4q_f32(a); }
#define __arm_vld4q emul_vld4q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vld4q __arm_vld4q
#endif
NV_ISA_INLINE void emul_vst2q(int8_t * a, int8x16x2_t b) { return emul_vst2q_s8(a, b); }
NV_ISA_INLINE void emul_vst2q(int16_t * a, int16x8x2_t b) { return emul_vst2q_s16(a, b); }
NV_ISA_INLINE void emul_vst2q(int32_t * a, int32x4x2_t b) { return emul_vst2q_s32(a, b); }
NV_ISA_INLINE void emul_vst2q(uint8_t * a, uint8x16x2_t b) { return emul_vst2q_u8(a, b); }
NV_ISA_INLINE void emul_vst2q(uint16_t * a, uint16x8x2_t b) { return emul_vst2q_u16(a, b); }
NV_ISA_INLINE void emul_vst2q(uint32_t * a, uint32x4x2_t b) { return emul_vst2q_u32(a, b); }
NV_ISA_INLINE void emul_vst2q(float16_t * a, float16x8x2_t b) { return emul_vst2q_f16(a, b); }
NV_ISA_INLINE void emul_vst2q(float32_t * a, float32x4x2_t b) { return emul_vst2q_f32(a, b); }
#define __arm_vst2q emul_vst2q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst2q __arm_vst2q
#endif
NV_ISA_INLINE void emul_vst4q(int8_t * a, int8x16x4_t b) { return emul_vst4q_s8(a, b); }
NV_ISA_INLINE void emul_vst4q(int16_t * a, int16x8x4_t b) { return emul_vst4q_s16(a, b); }
NV_ISA_INLINE void emul_vst4q(int32_t * a, int32x4x4_t b) { return emul_vst4q_s32(a, b); }
NV_ISA_INLINE void emul_vst4q(uint8_t * a, uint8x16x4_t b) { return emul_vst4q_u8(a, b); }
NV_ISA_INLINE void emul_vst4q(uint16_t * a, uint16x8x4_t b) { return emul_vst4q_u16(a, b); }
NV_ISA_INLINE void emul_vst4q(uint32_t * a, uint32x4x4_t b) { return emul_vst4q_u32(a, b); }
NV_ISA_INLINE void emul_vst4q(float16_t * a, float16x8x4_t b) { return emul_vst4q_f16(a, b); }
NV_ISA_INLINE void emul_vst4q(float32_t * a, float32x4x4_t b) { return emul_vst4q_f32(a, b); }
#define __arm_vst4q emul_vst4q
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vst4q __arm_vst4q
#endif
NV_ISA_INLINE int8x16_t emul_vldrbq_gather_offset(int8_t const * a, uint8x16_t b) { return emul_vldrbq_gather_offset_s8(a, b); }
NV_ISA_INLINE int16x8_t emul_vldrbq_gather_offset(int8_t const * a, uint16x8_t b) { return emul_vldrbq_gather_offset_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vldrbq_gather_offset(int8_t const * a, uint32x4_t b) { return emul_vldrbq_gather_offset_s32(a, b); }
NV_ISA_INLINE uint8x16_t emul_vldrbq_gather_offset(uint8_t const * a, uint8x16_t b) { return emul_vldrbq_gather_offset_u8(a, b); }
NV_ISA_INLINE uint16x8_t emul_vldrbq_gather_offset(uint8_t const * a, uint16x8_t b) { return emul_vldrbq_gather_offset_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vldrbq_gather_offset(uint8_t const * a, uint32x4_t b) { return emul_vldrbq_gather_offset_u32(a, b); }
#define __arm_vldrbq_gather_offset emul_vldrbq_gather_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrbq_gather_offset __arm_vldrbq_gather_offset
#endif
NV_ISA_INLINE int8x16_t emul_vldrbq_gather_offset_z(int8_t const * a, uint8x16_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_s8(a, b, c); }
NV_ISA_INLINE int16x8_t emul_vldrbq_gather_offset_z(int8_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vldrbq_gather_offset_z(int8_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_s32(a, b, c); }
NV_ISA_INLINE uint8x16_t emul_vldrbq_gather_offset_z(uint8_t const * a, uint8x16_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_u8(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vldrbq_gather_offset_z(uint8_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vldrbq_gather_offset_z(uint8_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrbq_gather_offset_z_u32(a, b, c); }
#define __arm_vldrbq_gather_offset_z emul_vldrbq_gather_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrbq_gather_offset_z __arm_vldrbq_gather_offset_z
#endif
NV_ISA_INLINE int16x8_t emul_vldrhq_gather_offset(int16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_offset_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vldrhq_gather_offset(int16_t const * a, uint32x4_t b) { return emul_vldrhq_gather_offset_s32(a, b); }
NV_ISA_INLINE uint16x8_t emul_vldrhq_gather_offset(uint16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_offset_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vldrhq_gather_offset(uint16_t const * a, uint32x4_t b) { return emul_vldrhq_gather_offset_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vldrhq_gather_offset(float16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_offset_f16(a, b); }
#define __arm_vldrhq_gather_offset emul_vldrhq_gather_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_offset __arm_vldrhq_gather_offset
#endif
NV_ISA_INLINE int16x8_t emul_vldrhq_gather_offset_z(int16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_offset_z_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vldrhq_gather_offset_z(int16_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrhq_gather_offset_z_s32(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vldrhq_gather_offset_z(uint16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_offset_z_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vldrhq_gather_offset_z(uint16_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrhq_gather_offset_z_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vldrhq_gather_offset_z(float16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_offset_z_f16(a, b, c); }
#define __arm_vldrhq_gather_offset_z emul_vldrhq_gather_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_offset_z __arm_vldrhq_gather_offset_z
#endif
NV_ISA_INLINE int16x8_t emul_vldrhq_gather_shifted_offset(int16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_shifted_offset_s16(a, b); }
NV_ISA_INLINE int32x4_t emul_vldrhq_gather_shifted_offset(int16_t const * a, uint32x4_t b) { return emul_vldrhq_gather_shifted_offset_s32(a, b); }
NV_ISA_INLINE uint16x8_t emul_vldrhq_gather_shifted_offset(uint16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_shifted_offset_u16(a, b); }
NV_ISA_INLINE uint32x4_t emul_vldrhq_gather_shifted_offset(uint16_t const * a, uint32x4_t b) { return emul_vldrhq_gather_shifted_offset_u32(a, b); }
NV_ISA_INLINE float16x8_t emul_vldrhq_gather_shifted_offset(float16_t const * a, uint16x8_t b) { return emul_vldrhq_gather_shifted_offset_f16(a, b); }
#define __arm_vldrhq_gather_shifted_offset emul_vldrhq_gather_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_shifted_offset __arm_vldrhq_gather_shifted_offset
#endif
NV_ISA_INLINE int16x8_t emul_vldrhq_gather_shifted_offset_z(int16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_shifted_offset_z_s16(a, b, c); }
NV_ISA_INLINE int32x4_t emul_vldrhq_gather_shifted_offset_z(int16_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrhq_gather_shifted_offset_z_s32(a, b, c); }
NV_ISA_INLINE uint16x8_t emul_vldrhq_gather_shifted_offset_z(uint16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_shifted_offset_z_u16(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vldrhq_gather_shifted_offset_z(uint16_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrhq_gather_shifted_offset_z_u32(a, b, c); }
NV_ISA_INLINE float16x8_t emul_vldrhq_gather_shifted_offset_z(float16_t const * a, uint16x8_t b, mve_pred16_t c) { return emul_vldrhq_gather_shifted_offset_z_f16(a, b, c); }
#define __arm_vldrhq_gather_shifted_offset_z emul_vldrhq_gather_shifted_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrhq_gather_shifted_offset_z __arm_vldrhq_gather_shifted_offset_z
#endif
NV_ISA_INLINE int32x4_t emul_vldrwq_gather_offset(int32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_offset_s32(a, b); }
NV_ISA_INLINE uint32x4_t emul_vldrwq_gather_offset(uint32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_offset_u32(a, b); }
NV_ISA_INLINE float32x4_t emul_vldrwq_gather_offset(float32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_offset_f32(a, b); }
#define __arm_vldrwq_gather_offset emul_vldrwq_gather_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_offset __arm_vldrwq_gather_offset
#endif
NV_ISA_INLINE int32x4_t emul_vldrwq_gather_offset_z(int32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_offset_z_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vldrwq_gather_offset_z(uint32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_offset_z_u32(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vldrwq_gather_offset_z(float32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_offset_z_f32(a, b, c); }
#define __arm_vldrwq_gather_offset_z emul_vldrwq_gather_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_offset_z __arm_vldrwq_gather_offset_z
#endif
NV_ISA_INLINE int32x4_t emul_vldrwq_gather_shifted_offset(int32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_shifted_offset_s32(a, b); }
NV_ISA_INLINE uint32x4_t emul_vldrwq_gather_shifted_offset(uint32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_shifted_offset_u32(a, b); }
NV_ISA_INLINE float32x4_t emul_vldrwq_gather_shifted_offset(float32_t const * a, uint32x4_t b) { return emul_vldrwq_gather_shifted_offset_f32(a, b); }
#define __arm_vldrwq_gather_shifted_offset emul_vldrwq_gather_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_shifted_offset __arm_vldrwq_gather_shifted_offset
#endif
NV_ISA_INLINE int32x4_t emul_vldrwq_gather_shifted_offset_z(int32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_shifted_offset_z_s32(a, b, c); }
NV_ISA_INLINE uint32x4_t emul_vldrwq_gather_shifted_offset_z(uint32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_shifted_offset_z_u32(a, b, c); }
NV_ISA_INLINE float32x4_t emul_vldrwq_gather_shifted_offset_z(float32_t const * a, uint32x4_t b, mve_pred16_t c) { return emul_vldrwq_gather_shifted_offset_z_f32(a, b, c); }
#define __arm_vldrwq_gather_shifted_offset_z emul_vldrwq_gather_shifted_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrwq_gather_shifted_offset_z __arm_vldrwq_gather_shifted_offset_z
#endif
NV_ISA_INLINE int64x2_t emul_vldrdq_gather_offset(int64_t const * a, uint64x2_t b) { return emul_vldrdq_gather_offset_s64(a, b); }
NV_ISA_INLINE uint64x2_t emul_vldrdq_gather_offset(uint64_t const * a, uint64x2_t b) { return emul_vldrdq_gather_offset_u64(a, b); }
#define __arm_vldrdq_gather_offset emul_vldrdq_gather_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_offset __arm_vldrdq_gather_offset
#endif
NV_ISA_INLINE int64x2_t emul_vldrdq_gather_offset_z(int64_t const * a, uint64x2_t b, mve_pred16_t c) { return emul_vldrdq_gather_offset_z_s64(a, b, c); }
NV_ISA_INLINE uint64x2_t emul_vldrdq_gather_offset_z(uint64_t const * a, uint64x2_t b, mve_pred16_t c) { return emul_vldrdq_gather_offset_z_u64(a, b, c); }
#define __arm_vldrdq_gather_offset_z emul_vldrdq_gather_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_offset_z __arm_vldrdq_gather_offset_z
#endif
NV_ISA_INLINE int64x2_t emul_vldrdq_gather_shifted_offset(int64_t const * a, uint64x2_t b) { return emul_vldrdq_gather_shifted_offset_s64(a, b); }
NV_ISA_INLINE uint64x2_t emul_vldrdq_gather_shifted_offset(uint64_t const * a, uint64x2_t b) { return emul_vldrdq_gather_shifted_offset_u64(a, b); }
#define __arm_vldrdq_gather_shifted_offset emul_vldrdq_gather_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_shifted_offset __arm_vldrdq_gather_shifted_offset
#endif
NV_ISA_INLINE int64x2_t emul_vldrdq_gather_shifted_offset_z(int64_t const * a, uint64x2_t b, mve_pred16_t c) { return emul_vldrdq_gather_shifted_offset_z_s64(a, b, c); }
NV_ISA_INLINE uint64x2_t emul_vldrdq_gather_shifted_offset_z(uint64_t const * a, uint64x2_t b, mve_pred16_t c) { return emul_vldrdq_gather_shifted_offset_z_u64(a, b, c); }
#define __arm_vldrdq_gather_shifted_offset_z emul_vldrdq_gather_shifted_offset_z
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vldrdq_gather_shifted_offset_z __arm_vldrdq_gather_shifted_offset_z
#endif
NV_ISA_INLINE void emul_vstrbq_scatter_offset(int8_t * a, uint8x16_t b, int8x16_t c) { return emul_vstrbq_scatter_offset_s8(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset(int8_t * a, uint16x8_t b, int16x8_t c) { return emul_vstrbq_scatter_offset_s16(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset(int8_t * a, uint32x4_t b, int32x4_t c) { return emul_vstrbq_scatter_offset_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset(uint8_t * a, uint8x16_t b, uint8x16_t c) { return emul_vstrbq_scatter_offset_u8(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset(uint8_t * a, uint16x8_t b, uint16x8_t c) { return emul_vstrbq_scatter_offset_u16(a, b, c); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset(uint8_t * a, uint32x4_t b, uint32x4_t c) { return emul_vstrbq_scatter_offset_u32(a, b, c); }
#define __arm_vstrbq_scatter_offset emul_vstrbq_scatter_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_scatter_offset __arm_vstrbq_scatter_offset
#endif
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(int8_t * a, uint8x16_t b, int8x16_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_s8(a, b, c, d); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(int8_t * a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_s16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(int8_t * a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_s32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(uint8_t * a, uint8x16_t b, uint8x16_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_u8(a, b, c, d); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(uint8_t * a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_u16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrbq_scatter_offset_p(uint8_t * a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vstrbq_scatter_offset_p_u32(a, b, c, d); }
#define __arm_vstrbq_scatter_offset_p emul_vstrbq_scatter_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrbq_scatter_offset_p __arm_vstrbq_scatter_offset_p
#endif
NV_ISA_INLINE void emul_vstrhq_scatter_offset(int16_t * a, uint16x8_t b, int16x8_t c) { return emul_vstrhq_scatter_offset_s16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset(int16_t * a, uint32x4_t b, int32x4_t c) { return emul_vstrhq_scatter_offset_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset(uint16_t * a, uint16x8_t b, uint16x8_t c) { return emul_vstrhq_scatter_offset_u16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset(uint16_t * a, uint32x4_t b, uint32x4_t c) { return emul_vstrhq_scatter_offset_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset(float16_t * a, uint16x8_t b, float16x8_t c) { return emul_vstrhq_scatter_offset_f16(a, b, c); }
#define __arm_vstrhq_scatter_offset emul_vstrhq_scatter_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_offset __arm_vstrhq_scatter_offset
#endif
NV_ISA_INLINE void emul_vstrhq_scatter_offset_p(int16_t * a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_offset_p_s16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset_p(int16_t * a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vstrhq_scatter_offset_p_s32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset_p(uint16_t * a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_offset_p_u16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset_p(uint16_t * a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vstrhq_scatter_offset_p_u32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_offset_p(float16_t * a, uint16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_offset_p_f16(a, b, c, d); }
#define __arm_vstrhq_scatter_offset_p emul_vstrhq_scatter_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_offset_p __arm_vstrhq_scatter_offset_p
#endif
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset(int16_t * a, uint16x8_t b, int16x8_t c) { return emul_vstrhq_scatter_shifted_offset_s16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset(int16_t * a, uint32x4_t b, int32x4_t c) { return emul_vstrhq_scatter_shifted_offset_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset(uint16_t * a, uint16x8_t b, uint16x8_t c) { return emul_vstrhq_scatter_shifted_offset_u16(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset(uint16_t * a, uint32x4_t b, uint32x4_t c) { return emul_vstrhq_scatter_shifted_offset_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset(float16_t * a, uint16x8_t b, float16x8_t c) { return emul_vstrhq_scatter_shifted_offset_f16(a, b, c); }
#define __arm_vstrhq_scatter_shifted_offset emul_vstrhq_scatter_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_shifted_offset __arm_vstrhq_scatter_shifted_offset
#endif
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset_p(int16_t * a, uint16x8_t b, int16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_shifted_offset_p_s16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset_p(int16_t * a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vstrhq_scatter_shifted_offset_p_s32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset_p(uint16_t * a, uint16x8_t b, uint16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_shifted_offset_p_u16(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset_p(uint16_t * a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vstrhq_scatter_shifted_offset_p_u32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrhq_scatter_shifted_offset_p(float16_t * a, uint16x8_t b, float16x8_t c, mve_pred16_t d) { return emul_vstrhq_scatter_shifted_offset_p_f16(a, b, c, d); }
#define __arm_vstrhq_scatter_shifted_offset_p emul_vstrhq_scatter_shifted_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrhq_scatter_shifted_offset_p __arm_vstrhq_scatter_shifted_offset_p
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_offset(int32_t * a, uint32x4_t b, int32x4_t c) { return emul_vstrwq_scatter_offset_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_offset(uint32_t * a, uint32x4_t b, uint32x4_t c) { return emul_vstrwq_scatter_offset_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_offset(float32_t * a, uint32x4_t b, float32x4_t c) { return emul_vstrwq_scatter_offset_f32(a, b, c); }
#define __arm_vstrwq_scatter_offset emul_vstrwq_scatter_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_offset __arm_vstrwq_scatter_offset
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_offset_p(int32_t * a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_offset_p_s32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_offset_p(uint32_t * a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_offset_p_u32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_offset_p(float32_t * a, uint32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_offset_p_f32(a, b, c, d); }
#define __arm_vstrwq_scatter_offset_p emul_vstrwq_scatter_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_offset_p __arm_vstrwq_scatter_offset_p
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset(int32_t * a, uint32x4_t b, int32x4_t c) { return emul_vstrwq_scatter_shifted_offset_s32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset(uint32_t * a, uint32x4_t b, uint32x4_t c) { return emul_vstrwq_scatter_shifted_offset_u32(a, b, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset(float32_t * a, uint32x4_t b, float32x4_t c) { return emul_vstrwq_scatter_shifted_offset_f32(a, b, c); }
#define __arm_vstrwq_scatter_shifted_offset emul_vstrwq_scatter_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_shifted_offset __arm_vstrwq_scatter_shifted_offset
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset_p(int32_t * a, uint32x4_t b, int32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_shifted_offset_p_s32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset_p(uint32_t * a, uint32x4_t b, uint32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_shifted_offset_p_u32(a, b, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_shifted_offset_p(float32_t * a, uint32x4_t b, float32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_shifted_offset_p_f32(a, b, c, d); }
#define __arm_vstrwq_scatter_shifted_offset_p emul_vstrwq_scatter_shifted_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_shifted_offset_p __arm_vstrwq_scatter_shifted_offset_p
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_offset(int64_t * a, uint64x2_t b, int64x2_t c) { return emul_vstrdq_scatter_offset_s64(a, b, c); }
NV_ISA_INLINE void emul_vstrdq_scatter_offset(uint64_t * a, uint64x2_t b, uint64x2_t c) { return emul_vstrdq_scatter_offset_u64(a, b, c); }
#define __arm_vstrdq_scatter_offset emul_vstrdq_scatter_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_offset __arm_vstrdq_scatter_offset
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_offset_p(int64_t * a, uint64x2_t b, int64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_offset_p_s64(a, b, c, d); }
NV_ISA_INLINE void emul_vstrdq_scatter_offset_p(uint64_t * a, uint64x2_t b, uint64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_offset_p_u64(a, b, c, d); }
#define __arm_vstrdq_scatter_offset_p emul_vstrdq_scatter_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_offset_p __arm_vstrdq_scatter_offset_p
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_shifted_offset(int64_t * a, uint64x2_t b, int64x2_t c) { return emul_vstrdq_scatter_shifted_offset_s64(a, b, c); }
NV_ISA_INLINE void emul_vstrdq_scatter_shifted_offset(uint64_t * a, uint64x2_t b, uint64x2_t c) { return emul_vstrdq_scatter_shifted_offset_u64(a, b, c); }
#define __arm_vstrdq_scatter_shifted_offset emul_vstrdq_scatter_shifted_offset
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_shifted_offset __arm_vstrdq_scatter_shifted_offset
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_shifted_offset_p(int64_t * a, uint64x2_t b, int64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_shifted_offset_p_s64(a, b, c, d); }
NV_ISA_INLINE void emul_vstrdq_scatter_shifted_offset_p(uint64_t * a, uint64x2_t b, uint64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_shifted_offset_p_u64(a, b, c, d); }
#define __arm_vstrdq_scatter_shifted_offset_p emul_vstrdq_scatter_shifted_offset_p
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_shifted_offset_p __arm_vstrdq_scatter_shifted_offset_p
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_base(uint32x4_t a, const int n, int32x4_t c) { return emul_vstrwq_scatter_base_s32(a, n, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_base(uint32x4_t a, const int n, uint32x4_t c) { return emul_vstrwq_scatter_base_u32(a, n, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_base(uint32x4_t a, const int n, float32x4_t c) { return emul_vstrwq_scatter_base_f32(a, n, c); }
#define __arm_vstrwq_scatter_base(a, n, c) emul_vstrwq_scatter_base(a, NV_IMM_BASE("vstrwq_scatter_base", n, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base __arm_vstrwq_scatter_base
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_base_p(uint32x4_t a, const int n, int32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_p_s32(a, n, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_p(uint32x4_t a, const int n, uint32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_p_u32(a, n, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_p(uint32x4_t a, const int n, float32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_p_f32(a, n, c, d); }
#define __arm_vstrwq_scatter_base_p(a, n, c, d) emul_vstrwq_scatter_base_p(a, NV_IMM_BASE("vstrwq_scatter_base_p", n, NV_WIDTH(a)), c, d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_p __arm_vstrwq_scatter_base_p
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb(uint32x4_t * a, const int n, int32x4_t c) { return emul_vstrwq_scatter_base_wb_s32(a, n, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb(uint32x4_t * a, const int n, uint32x4_t c) { return emul_vstrwq_scatter_base_wb_u32(a, n, c); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb(uint32x4_t * a, const int n, float32x4_t c) { return emul_vstrwq_scatter_base_wb_f32(a, n, c); }
#define __arm_vstrwq_scatter_base_wb(a, n, c) emul_vstrwq_scatter_base_wb(a, NV_IMM_BASE("vstrwq_scatter_base_wb", n, NV_WIDTH(*a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_wb __arm_vstrwq_scatter_base_wb
#endif
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb_p(uint32x4_t * a, const int n, int32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_wb_p_s32(a, n, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb_p(uint32x4_t * a, const int n, uint32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_wb_p_u32(a, n, c, d); }
NV_ISA_INLINE void emul_vstrwq_scatter_base_wb_p(uint32x4_t * a, const int n, float32x4_t c, mve_pred16_t d) { return emul_vstrwq_scatter_base_wb_p_f32(a, n, c, d); }
#define __arm_vstrwq_scatter_base_wb_p(a, n, c, d) emul_vstrwq_scatter_base_wb_p(a, NV_IMM_BASE("vstrwq_scatter_base_wb_p", n, NV_WIDTH(*a)), c, d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrwq_scatter_base_wb_p __arm_vstrwq_scatter_base_wb_p
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_base(uint64x2_t a, const int n, int64x2_t c) { return emul_vstrdq_scatter_base_s64(a, n, c); }
NV_ISA_INLINE void emul_vstrdq_scatter_base(uint64x2_t a, const int n, uint64x2_t c) { return emul_vstrdq_scatter_base_u64(a, n, c); }
#define __arm_vstrdq_scatter_base(a, n, c) emul_vstrdq_scatter_base(a, NV_IMM_BASE("vstrdq_scatter_base", n, NV_WIDTH(a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base __arm_vstrdq_scatter_base
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_base_p(uint64x2_t a, const int n, int64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_base_p_s64(a, n, c, d); }
NV_ISA_INLINE void emul_vstrdq_scatter_base_p(uint64x2_t a, const int n, uint64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_base_p_u64(a, n, c, d); }
#define __arm_vstrdq_scatter_base_p(a, n, c, d) emul_vstrdq_scatter_base_p(a, NV_IMM_BASE("vstrdq_scatter_base_p", n, NV_WIDTH(a)), c, d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_p __arm_vstrdq_scatter_base_p
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_base_wb(uint64x2_t * a, const int n, int64x2_t c) { return emul_vstrdq_scatter_base_wb_s64(a, n, c); }
NV_ISA_INLINE void emul_vstrdq_scatter_base_wb(uint64x2_t * a, const int n, uint64x2_t c) { return emul_vstrdq_scatter_base_wb_u64(a, n, c); }
#define __arm_vstrdq_scatter_base_wb(a, n, c) emul_vstrdq_scatter_base_wb(a, NV_IMM_BASE("vstrdq_scatter_base_wb", n, NV_WIDTH(*a)), c)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_wb __arm_vstrdq_scatter_base_wb
#endif
NV_ISA_INLINE void emul_vstrdq_scatter_base_wb_p(uint64x2_t * a, const int n, int64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_base_wb_p_s64(a, n, c, d); }
NV_ISA_INLINE void emul_vstrdq_scatter_base_wb_p(uint64x2_t * a, const int n, uint64x2_t c, mve_pred16_t d) { return emul_vstrdq_scatter_base_wb_p_u64(a, n, c, d); }
#define __arm_vstrdq_scatter_base_wb_p(a, n, c, d) emul_vstrdq_scatter_base_wb_p(a, NV_IMM_BASE("vstrdq_scatter_base_wb_p", n, NV_WIDTH(*a)), c, d)
#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE
#define vstrdq_scatter_base_wb_p __arm_vstrdq_scatter_base_wb_p
#endif
