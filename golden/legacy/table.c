/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/legacy.h"

#define RELU .relu_q7 = nv_golden_legacy_relu_q7, .relu_q15 = nv_golden_legacy_relu_q15

const nv_golden_legacy nv_golden_legacy_plain = {
    .name = "golden",
    RELU,
#define NV_KERNEL(ret, name, params) .name = nv_golden_legacy_##name,
#include "nv/legacy.def"
#undef NV_KERNEL
};

const nv_golden_legacy nv_golden_legacy_dsp = {
    .name = "golden with DSP",
    RELU,
#define NV_KERNEL(ret, name, params)         .name = nv_golden_legacy_##name,
#define NV_KERNEL_BY_CORE(ret, name, params) .name = nv_golden_legacy_dsp_##name,
#include "nv/legacy.def"
#undef NV_KERNEL
#undef NV_KERNEL_BY_CORE
};
