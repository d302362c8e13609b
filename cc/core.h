/* SPDX-License-Identifier: Apache-2.0 */
/* The core that is compiled for (cores.def), and its macros. */
#ifndef NV_CC_CORE_H
#define NV_CC_CORE_H

#include "text.h"
#include "nv/status.h"

enum {
    CC_V6 = 0, /* what every core has */
    CC_V7 = 1 << 0,
    CC_DSP = 1 << 1,
    CC_MVE = 1 << 2,
    CC_MVE_FLOAT = 1 << 3,
    CC_LOB = 1 << 4,
    CC_V8 = 1 << 5
};

typedef struct cc_core {
    const char *name;
    const char *architecture;
    unsigned thumb, features, fp;
} cc_core;

/*
 * A core by its name, with what an Arm compiler's -mcpu may take away: cortex-m33+nodsp,
 * cortex-m55+nomve, +nomve.fp, +nofp. Fails with NV_E_USAGE and the names that there are.
 */
NV_MUST_CHECK nv_status cc_core_find(const char *name, cc_core *core, nv_error *err);

/* Adds -D options: what a compiler for the core predefines (ACLE's feature macros). */
void cc_core_macros(const cc_core *core, cc_list *options);

/* What has to be there for an instruction, in words: "the DSP extension". */
const char *cc_feature_name(unsigned feature);

#endif
