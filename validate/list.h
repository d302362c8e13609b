/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list TOPIC` and --explain CODE: what the tables say. */
#ifndef NV_VALIDATE_LIST_H
#define NV_VALIDATE_LIST_H

#include "options.h"

NV_MUST_CHECK nv_status nv_list(const nv_options *options, FILE *out, nv_error *err);
NV_MUST_CHECK nv_status nv_explain(const nv_options *options, FILE *out, nv_error *err);

#endif
