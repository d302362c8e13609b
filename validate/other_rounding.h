/* SPDX-License-Identifier: Apache-2.0 */
/* Is a kernel's difference from golden the rounding that it was built with? */
#ifndef NV_VALIDATE_OTHER_ROUNDING_H
#define NV_VALIDATE_OTHER_ROUNDING_H

#include "nv/ops.h"

/* *gives: golden under `rounding`, fed with the inputs of `golden`, gives the bytes of got[n_out].
 * For operators without state only. */
NV_MUST_CHECK nv_status nv_gives_under(nv_rounding rounding, const nv_args *golden,
                                       void *const *got, bool *gives, nv_error *err);

#endif
