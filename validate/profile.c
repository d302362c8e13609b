/* SPDX-License-Identifier: Apache-2.0 */
#include "profile.h"

#define ENGINE_TFLM       "TFLite Micro"
#define ENGINE_LITERT_REF "LiteRT's reference kernels"
#define ENGINE_LITERT_OPT "LiteRT without delegates"
#define ENGINE_XNNPACK    "XNNPACK"
#define ENGINE_SINGLE     "a kernel library with single rounding"

const nv_profile nv_profiles[NV_ROUNDING_COUNT] = {
#define NV_ROUNDING(name, text, summary) [NV_ROUNDING_##name] = {text, ENGINE_##name},
#include "nv/rounding.def"
#undef NV_ROUNDING
};
