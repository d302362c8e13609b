/* SPDX-License-Identifier: Apache-2.0 */
/* Branches and low-overhead loops. */
#include "body.h"

#include <string.h>

/* The loop's counter is LR and nothing else. */
static nv_status count_register(const cc_insn *insn, nv_error *err)
{
    if (insn->argument[0].reg == CC_LR)
        return NV_OK;
    return nv_fail(err, NV_E_INPUT, "the first operand of `%s' is lr", insn->mnemonic);
}

static void enter(cc_body *b, const cc_core_row *row)
{
    if (b->has_tail)
        cc_emit(b, "%s = %s;", cc_name(b, "tail"), row->function);
}

nv_status cc_emit_flow(cc_body *b, const cc_core_row *row, const cc_insn *insn, nv_error *err)
{
    const cc_argument *a = insn->argument;
    const char *label = NULL, *letter = strchr(row->operands, 'J');

    if (letter != NULL)
        NV_TRY(cc_target(b, a[letter - row->operands].text, &label, err));
    switch (row->kind) {
    case CC_NOTHING:
        cc_emit(b, "emul_hint();");
        break;
    case CC_BRANCH:
        cc_emit(b, "goto %s;", label);
        break;
    case CC_BRANCH_ZERO:
        cc_emit(b, "if (%s %s 0) goto %s;", cc_get(b, a[0].reg), row->function, label);
        break;
    case CC_LOOP_DO:
        NV_TRY(count_register(insn, err));
        cc_emit(b, "%s = %s;", cc_set(b, CC_LR), cc_get(b, a[1].reg));
        enter(b, row);
        break;
    case CC_LOOP_WHILE:
        /* A count of 0 leaves lr alone. */
        NV_TRY(count_register(insn, err));
        cc_emit(b, "if (%s == 0) goto %s;", cc_get(b, a[1].reg), label);
        cc_emit(b, "%s = %s;", cc_set(b, CC_LR), cc_get(b, a[1].reg));
        enter(b, row);
        break;
    case CC_LOOP_END: {
        bool tail = strcmp(row->function, "tail") == 0;
        NV_TRY(count_register(insn, err));
        if (tail && !b->has_tail)
            return nv_fail(err, NV_E_INPUT, "letp without dlstp or wlstp in the statement");
        cc_emit(b, "if (emul_asm_loop_again(%s, &%s)) goto %s;",
                b->has_tail ? cc_name(b, "tail") : "4", cc_get(b, CC_LR), label);
        (void)cc_set(b, CC_LR);
        if (tail)
            cc_emit(b, "%s = 4;", cc_name(b, "tail"));
        break;
    }
    default: /* CC_LOOP_LEAVE */
        if (b->has_tail)
            cc_emit(b, "%s = 4;", cc_name(b, "tail"));
        break;
    }
    return NV_OK;
}
