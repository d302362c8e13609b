/* SPDX-License-Identifier: Apache-2.0 */
/* What a model gave, in the text report. */
#ifndef NV_VALIDATE_TEXT_OUTPUTS_H
#define NV_VALIDATE_TEXT_OUTPUTS_H

#include "exec.h"
#include "terminal.h"

/* "largest 0.996 (q 127) at [0, 5]" and the end of the line; false: out of memory. */
bool nv_text_largest(const nv_terminal *t, const nv_tensor *tensor, const void *data);
/* A line or two each output, with golden's values; false: out of memory. */
bool nv_text_outputs(const nv_terminal *t, const nv_graph *g, nv_exec *golden);

#endif
