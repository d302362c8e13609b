/* SPDX-License-Identifier: Apache-2.0 */
/* The host's SSE intrinsics. CMSIS-Core has macros with the names of their parameters. */
#ifndef NV_ISA_SSE_H
#define NV_ISA_SSE_H

#pragma push_macro("__I")
#pragma push_macro("__O")
#undef __I
#undef __O
#ifdef __SSE4_1__
#include <smmintrin.h>
#elif defined __SSE2__
#include <emmintrin.h>
#endif
#pragma pop_macro("__I")
#pragma pop_macro("__O")

#endif
