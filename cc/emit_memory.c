/* SPDX-License-Identifier: Apache-2.0 */
/* Core loads and stores. */
#include "body.h"

#include <string.h>

cc_access cc_access_of(cc_body *b, const cc_argument *m)
{
    const char *base = cc_get(b, m->reg), *offset, *moved;

    if (m->offset != CC_NO_REGISTER) {
        offset = cc_get(b, m->offset);
        if (m->shift.name != NULL)
            offset = cc_format("emul_asm_shift_%s(0, 0, %s, %s)", m->shift.name, offset,
                               m->shift.count.value);
    } else {
        offset = cc_format("(emul_asm_reg)%s", m->value.value);
    }
    moved = cc_format("emul_asm_offset(%s, %s)", base, offset);
    if (m->index == CC_OFFSET)
        return (cc_access){moved, "", ""};
    const char *move = cc_format("%s = %s;", cc_set(b, m->reg), moved);
    return m->index == CC_PRE ? (cc_access){base, move, ""} : (cc_access){base, "", move};
}

/* Several registers, at growing addresses. */
static void each_word(cc_body *b, const cc_core_row *row, const int *regs, int count)
{
    for (int i = 0; i < count; i++)
        if (row->kind == CC_LOAD || row->kind == CC_LOAD_MANY)
            cc_emit(b, "%s = emul_asm_load_s32($_address + %d);", cc_set(b, regs[i]), 4 * i);
        else
            cc_emit(b, "emul_asm_store_32($_address + %d, %s);", 4 * i, cc_get(b, regs[i]));
}

static nv_status many(cc_body *b, const cc_core_row *row, const cc_insn *insn, nv_error *err)
{
    const cc_argument *base = &insn->argument[0], *list = &insn->argument[1];
    bool down = strcmp(row->function, "down") == 0, reloaded = false;

    for (int i = 0; i < list->count; i++) {
        reloaded = reloaded || list->list[i] == base->reg;
        if (i > 0 && list->list[i] < CC_Q0 && list->list[i] <= list->list[i - 1])
            return nv_fail(err, NV_E_INPUT, "registers go to memory in the order of their numbers");
        if (i > 0 && list->list[i] >= CC_OPERAND0)
            return nv_fail(err, NV_E_UNSUPPORTED,
                           "the order of operands in a list is the compiler's choice of registers");
    }
    cc_emit(b, "{emul_asm_reg $_address = %s%s;", cc_get(b, base->reg),
            down ? cc_format(" - %d", 4 * list->count) : "");
    each_word(b, row, list->list, list->count);
    if (base->writeback && !reloaded)
        cc_emit(b, "%s = $_address%s;", cc_set(b, base->reg),
                down ? "" : cc_format(" + %d", 4 * list->count));
    cc_emit(b, "}");
    return NV_OK;
}

nv_status cc_emit_memory(cc_body *b, const cc_core_row *row, const cc_insn *insn, nv_error *err)
{
    if (row->kind == CC_LOAD_MANY || row->kind == CC_STORE_MANY)
        return many(b, row, insn, err);
    bool exclusive = row->kind == CC_STORE_EXCLUSIVE;
    int registers = insn->arguments - 1;
    const cc_argument *a = insn->argument, *m = &a[registers];
    if (m->form == CC_IMM) {
        cc_emit(b, "%s = emul_asm_word((uint32_t)%s);", cc_set(b, a[0].reg), m->value.value);
        return NV_OK;
    }
    if (m->reg >= CC_Q0 && m->reg < CC_OPERAND0)
        return nv_fail(err, NV_E_INPUT, "`%s' is no address of a core register", m->text);
    cc_access access = cc_access_of(b, m);
    cc_emit(b, "{%sconst emul_asm_reg $_address = %s;", access.before, access.address);
    if (exclusive) {
        cc_emit(b, "emul_asm_%s($_address, %s);%s = 0;", row->function, cc_get(b, a[1].reg),
                cc_set(b, a[0].reg));
    } else if (registers == 2) {
        const int regs[2] = {a[0].reg, a[1].reg};
        cc_emit(b, "%s", access.after);
        each_word(b, row, regs, 2);
    } else if (row->kind == CC_LOAD) {
        cc_emit(b, "%s%s = emul_asm_%s($_address);", access.after, cc_set(b, a[0].reg),
                row->function);
    } else {
        cc_emit(b, "emul_asm_%s($_address, %s);%s", row->function, cc_get(b, a[0].reg),
                access.after);
    }
    cc_emit(b, "}");
    return NV_OK;
}
