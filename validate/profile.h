/* SPDX-License-Identifier: Apache-2.0 */
/* The rounding profiles by name (include/nv/rounding.def). */
#ifndef NV_VALIDATE_PROFILE_H
#define NV_VALIDATE_PROFILE_H

#include "nv/ops.h"

typedef struct nv_profile {
    const char *name;   /* "xnnpack": on the command line and in reports */
    const char *engine; /* "XNNPACK": in sentences */
} nv_profile;

extern const nv_profile nv_profiles[NV_ROUNDING_COUNT];

struct cJSON;

/* Sets of profiles are masks, bit 1 << nv_rounding. "profiles": [...] of a finding's evidence;
 * false: out of memory. */
bool nv_profiles_put(struct cJSON *evidence, unsigned profiles);
/* "TFLite Micro (tflm) and XNNPACK (xnnpack)" */
void nv_profiles_say(unsigned profiles, char *text, size_t size);

#endif
