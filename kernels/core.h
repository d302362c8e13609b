/* SPDX-License-Identifier: Apache-2.0 */
/* Which core this build is for: NV_CORE(x) is scalar_x, dsp_x or mve_x. */
#ifndef NV_KERNELS_CORE_H
#define NV_KERNELS_CORE_H

#if defined(__ARM_FEATURE_MVE)
#define NV_CORE(name) mve_##name
#elif defined(__ARM_FEATURE_DSP)
#define NV_CORE(name) dsp_##name
#else
#define NV_CORE(name) scalar_##name
#endif

#endif
