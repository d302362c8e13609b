/* SPDX-License-Identifier: Apache-2.0 */
/* Pieces of error messages. */
#ifndef NV_SIM_MESSAGE_H
#define NV_SIM_MESSAGE_H

#include "nv/graph.h"
#include "nv/status.h"

/* Puts text in front of a recorded message. */
NV_PRINTF(2, 3) void nv_error_prefix(nv_error *err, const char *fmt, ...);

/* Says of a recorded failure which operator it belongs to: "operator 3 (CONV_2D): ...". */
void nv_error_at_node(nv_error *err, const nv_node *node);

/* Text from the model, fit for a terminal: control bytes, quotes, backslashes and all that is not
 * ASCII become \xNN; what does not fit ends in "...". */
typedef struct nv_text {
    char s[128];
} nv_text;
nv_text nv_text_escape(const char *text);

/* "[1, 49, 10, 1]" */
nv_text nv_text_shape(const nv_shape *shape);

#endif
