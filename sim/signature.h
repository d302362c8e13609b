/* SPDX-License-Identifier: Apache-2.0 */
/* Operators whose operands have fixed types and ranks: checks them all by a table. */
#ifndef NV_SIM_SIGNATURE_H
#define NV_SIM_SIGNATURE_H

#include "prepare.h"

enum { NV_ANY_RANK = -1, NV_MAX_OPERANDS = 6 };

typedef struct nv_operand {
    const char *role;
    nv_type type;
    int32_t rank;
} nv_operand;

/* What an operator takes and gives; an operand without a role ends a list. */
typedef struct nv_signature {
    nv_operand in[NV_MAX_OPERANDS + 1], out[NV_MAX_OPERANDS + 1];
} nv_signature;

/* No more and no fewer operands, each present, of its type and rank. */
NV_MUST_CHECK nv_status nv_check_signature(const nv_graph *graph, const nv_node *node,
                                           const nv_signature *signature, nv_error *err);

/* One option is in [least, most]. */
NV_MUST_CHECK nv_status nv_check_option(const char *name, int64_t value, int64_t least,
                                        int64_t most, nv_error *err);

/* Sets node->state_bytes; a state beyond 2^31 bytes is refused. */
NV_MUST_CHECK nv_status nv_set_state(nv_node *node, int64_t count, int64_t element, nv_error *err);

#endif
