/* SPDX-License-Identifier: Apache-2.0 */
/* The operators of ops.def, and the names of those of the schema that we lack. */
#include "op.h"

const nv_op_entry nv_op_table[NV_OP_COUNT] = {
#define NV_OP(name, code, stem, kernel, types, summary)                                            \
    [NV_OP_##name] = {#name, code, types, nv_parse_##stem, nv_prepare_##stem, nv_cost_##stem},
#include "nv/ops.def"
#undef NV_OP
};
