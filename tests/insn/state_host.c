/* SPDX-License-Identifier: Apache-2.0 */
/* The flags of the emulation. */
#include "run.h"
#include "nv/isa.h"

void insn_state_set(const struct insn_state *s)
{
    *nv_isa() = (struct nv_isa_state){.q = s->q,
                                      .ge = s->ge,
                                      .qc = s->qc,
                                      .n = s->nzcv >> 3,
                                      .z = s->nzcv >> 2 & 1,
                                      .c = s->nzcv >> 1 & 1,
                                      .v = s->nzcv & 1,
                                      .fz16 = s->fz16,
                                      .fpexc = s->fpexc};
}

void insn_state_get(struct insn_state *s)
{
    const struct nv_isa_state *isa = nv_isa();

    *s = (struct insn_state){.q = isa->q,
                             .ge = isa->ge,
                             .qc = isa->qc,
                             .nzcv = isa->n << 3 | isa->z << 2 | isa->c << 1 | isa->v,
                             .fpexc = isa->fpexc,
                             .fz16 = isa->fz16};
}
