/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify inspect MODEL.tflite`: what is in a model, and the lint. */
#ifndef NV_VALIDATE_INSPECT_H
#define NV_VALIDATE_INSPECT_H

#include "finding.h"
#include "options.h"

NV_MUST_CHECK nv_status nv_inspect(const nv_options *options, FILE *out, nv_error *err);

/* The same as JSON, schema "nnverify-inspect/1": malloc'ed text, NULL: out of memory. */
char *nv_inspect_json(const nv_model *model, const char *path, size_t arena_bytes,
                      const nv_findings *findings);

/* Firmware has an optimized kernel for the operator. */
bool nv_inspect_optimized(const nv_node *node);

#endif
