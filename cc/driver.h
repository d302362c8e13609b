/* SPDX-License-Identifier: Apache-2.0 */
/* What a command line asks for, done: preprocess, rewrite, compile, link. */
#ifndef NV_CC_DRIVER_H
#define NV_CC_DRIVER_H

#include "options.h"

/*
 * Runs the compilation. *exit_status is the compiler's, or 1 after errors in assembly, which stand
 * on stderr. Fails where something went wrong before or between.
 */
NV_MUST_CHECK nv_status cc_drive(cc_options *options, int *exit_status, nv_error *err);

#endif
