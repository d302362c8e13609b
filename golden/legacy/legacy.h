/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The reference of the q7/q15 functions of legacy.def: the same parameters, code that reads like
 * the formulas (docs/NUMERICS.md, [R-LEGACY-...]), and no scratch.
 */
#ifndef GOLDEN_LEGACY_H
#define GOLDEN_LEGACY_H

#include "nv/arm_nn_types.h"
#include "nv/legacy_params.h"

#define NV_KERNEL(ret, name, params) ret nv_golden_legacy_##name params;
#define NV_KERNEL_BY_CORE(ret, name, params)                                                       \
    ret nv_golden_legacy_##name params;                                                            \
    ret nv_golden_legacy_dsp_##name params;
#include "nv/legacy.def"
#undef NV_KERNEL
#undef NV_KERNEL_BY_CORE

void nv_golden_legacy_relu_q7(int8_t *data, uint16_t size);
void nv_golden_legacy_relu_q15(int16_t *data, uint16_t size);

/* All of them, as members with the kernels' names. */
typedef struct nv_golden_legacy {
    const char *name;
#define NV_KERNEL(ret, name, params) ret(*name) params;
#include "nv/legacy.def"
#undef NV_KERNEL
    void (*relu_q7)(int8_t *data, uint16_t size);
    void (*relu_q15)(int16_t *data, uint16_t size);
} nv_golden_legacy;

/* What a core without the DSP extension does, and one with it. */
extern const nv_golden_legacy nv_golden_legacy_plain, nv_golden_legacy_dsp;

#endif
