/* SPDX-License-Identifier: Apache-2.0 */
/* Core instructions: finds the row and turns operands into a function's arguments. */
#include "body.h"

#include <string.h>

/* A mnemonic taken apart: base, S, condition. */
typedef struct spelling {
    const char *base;
    bool sets_flags;
    const char *condition; /* in C; NULL: none */
} spelling;

static bool has_flags_form(const cc_core_row *row)
{
    return row->kind == CC_ARITH || row->kind == CC_LOGIC;
}

/* Whether an operand of the text suits a letter of the row. */
static bool suits(cc_body *b, char letter, const cc_argument *a)
{
    switch (letter) {
    case 'd':
    case 'D':
    case 'n':
    case 'l':
    case 'h':
    case 'L':
    case 'H':
        return a->form == CC_REG && a->shift.name == NULL;
    case 'r':
        return a->form == CC_REG;
    case 'o':
        return a->form == CC_REG || a->form == CC_IMM;
    case 'i':
        return a->form == CC_IMM;
    case 'c':
        return cc_condition(b, a->text) != NULL;
    case 'M':
        return a->form == CC_MEM || (a->form == CC_IMM && *a->text == '=');
    case 'R':
        return a->form == CC_LIST;
    case 's':
        return a->form == CC_OTHER;
    default: /* J */
        return a->form == CC_OTHER;
    }
}

/* The row for these operands; they get a copy of d in front where the text leaves it out. */
static const cc_core_row *row_for(cc_body *b, const char *base, const cc_insn *insn, cc_insn *full)
{
    for (const cc_core_row *row = cc_core_next(base, NULL); row != NULL;
         row = cc_core_next(base, row)) {
        int due = (int)strlen(row->operands), i = 0;
        *full = *insn;
        if (strcmp(row->operands, "*") == 0)
            return row;
        if (insn->arguments == due - 1 && insn->arguments > 0 && row->operands[0] == 'd' &&
            ((row->operands[1] == 'n' && due > 2) || row->operands[1] == 'r') &&
            insn->arguments < CC_MAX_ARGUMENTS) {
            memmove(&full->argument[1], &insn->argument[0],
                    (size_t)insn->arguments * sizeof insn->argument[0]);
            full->arguments++;
        }
        if (full->arguments != due)
            continue;
        while (i < due && suits(b, row->operands[i], &full->argument[i]))
            i++;
        if (i == due)
            return row;
    }
    return NULL;
}

/* Tries every way to take S and a condition off the mnemonic. `known` says whether one exists. */
static const cc_core_row *find(cc_body *b, const cc_insn *insn, cc_insn *full, spelling *s,
                               bool *known)
{
    size_t n = strlen(insn->mnemonic);

    *known = false;
    for (int conditional = 0; conditional < 2; conditional++)
        for (int flags = 0; flags < 2; flags++) {
            size_t taken = (size_t)(2 * conditional + flags);
            if (n <= taken)
                continue;
            *s = (spelling){cc_copy(insn->mnemonic, n - taken), flags != 0, NULL};
            if (conditional)
                s->condition = cc_condition(b, insn->mnemonic + n - 2);
            if ((conditional && s->condition == NULL) ||
                (flags && insn->mnemonic[n - taken] != 's'))
                continue;
            const cc_core_row *any = cc_core_next(s->base, NULL);
            if (any == NULL || (flags && !has_flags_form(any)))
                continue;
            *known = true;
            const cc_core_row *row = row_for(b, s->base, insn, full);
            if (row != NULL)
                return row;
        }
    return NULL;
}

/* ---- arguments ---- */

static nv_status shifted(cc_body *b, const cc_argument *a, bool sets_carry, const char **value,
                         nv_error *err)
{
    *value = cc_get(b, a->reg);
    if (a->shift.name == NULL)
        return NV_OK;
    if (strcmp(a->shift.name, "uxtw") == 0)
        return nv_fail(err, NV_E_INPUT, "uxtw belongs to vectors of offsets");
    NV_TRY(cc_in_range(&a->shift.count, 0, 32, "a shift", err));
    *value = cc_format("emul_asm_shift_%s(&%s, %d, %s, %s)", a->shift.name, cc_name(b, "flags"),
                       sets_carry, *value, a->shift.count.value);
    return NV_OK;
}

static nv_status argument(cc_body *b, const cc_core_row *row, char letter, const cc_argument *a,
                          bool flags, const char **value, nv_error *err)
{
    bool carry = flags && row->kind == CC_LOGIC;

    *value = NULL;
    switch (letter) {
    case 'd':
    case 'l':
    case 'h':
        return NV_OK;
    case 'c':
        *value = cc_condition(b, a->text);
        return NV_OK;
    case 'o':
    case 'i':
        if (a->form == CC_IMM) {
            *value = cc_format("emul_asm_word((uint32_t)%s)", a->value.value);
            if (carry)
                *value = cc_format("emul_asm_immediate(&%s, 1, %s)", cc_name(b, "flags"), *value);
            return NV_OK;
        }
        return shifted(b, a, carry, value, err);
    case 'r':
        return shifted(b, a, false, value, err);
    case 'L':
        *value = cc_format("emul_asm_pair(%s, %s)", cc_get(b, a[0].reg), cc_get(b, a[1].reg));
        return NV_OK;
    case 'H':
        return NV_OK;
    default:
        *value = cc_get(b, a->reg);
        return NV_OK;
    }
}

static const char *function_of(const cc_core_row *row)
{
    return row->function[0] == '=' ? cc_format("emul_%s", row->function + 1)
                                   : cc_format("emul_asm_%s", row->function);
}

/* The call of the row's function. */
static nv_status call(cc_body *b, const cc_core_row *row, const cc_insn *insn, bool flags,
                      const char **code, nv_error *err)
{
    cc_text text = {0}, pair = {0};
    const char *comma = "";
    bool words = row->kind == CC_WORD_OF || row->kind == CC_PAIR_OF || row->kind == CC_PAIR_LAST;

    cc_text_printf(&text, "%s(", function_of(row));
    if (has_flags_form(row)) {
        cc_text_printf(&text, "&%s, %d", cc_name(b, "flags"), flags);
        comma = ", ";
    }
    for (int i = 0; i < insn->arguments; i++) {
        const char *value;
        char letter = row->operands[i];
        NV_TRY(argument(b, row, letter, &insn->argument[i], flags, &value, err));
        if (value == NULL)
            continue;
        if (letter == 'L' && row->kind == CC_PAIR_LAST) {
            cc_text_printf(&pair, ", %s", value);
            continue;
        }
        cc_text_printf(&text, "%s%s%s", comma, words && letter != 'L' ? "(uint32_t)" : "", value);
        comma = ", ";
    }
    cc_text_printf(&text, "%s)", pair.data != NULL ? pair.data : "");
    *code = text.data;
    return NV_OK;
}

static nv_status compute(cc_body *b, const cc_core_row *row, const cc_insn *insn, bool flags,
                         nv_error *err)
{
    const char *code;
    const cc_argument *a = insn->argument;

    if (strchr("dDlL", row->operands[0]) == NULL)
        flags = true;
    NV_TRY(call(b, row, insn, flags, &code, err));
    if (row->kind == CC_PAIR_OF || row->kind == CC_PAIR_LAST) {
        if (a[0].reg == a[1].reg)
            return nv_fail(err, NV_E_INPUT, "the registers of the pair must differ");
        cc_emit(b, "emul_asm_split(&%s, &%s, (uint64_t)%s);", cc_set(b, a[0].reg),
                cc_set(b, a[1].reg), code);
    } else if (strchr("dD", row->operands[0]) == NULL) {
        cc_emit(b, "(void)%s;", code);
    } else if (row->kind == CC_WORD_OF) {
        cc_emit(b, "%s = emul_asm_word((uint32_t)%s);", cc_set(b, a[0].reg), code);
    } else {
        cc_emit(b, "%s = %s;", cc_set(b, a[0].reg), code);
    }
    return NV_OK;
}

/* Thumb-1 in the syntax that GNU's compiler takes without .syntax unified. */
static bool sets_flags_unsaid(const cc_body *b)
{
    return b->unit->divided && !b->unified;
}

static nv_status one_row(cc_body *b, const cc_core_row *row, const cc_insn *insn, bool flags,
                         nv_error *err)
{
    if (row->kind <= CC_PAIR_LAST)
        return compute(b, row, insn, flags || (has_flags_form(row) && sets_flags_unsaid(b)), err);
    if (row->kind <= CC_STORE_MANY)
        return cc_emit_memory(b, row, insn, err);
    if (row->kind <= CC_NOTHING)
        return cc_emit_flow(b, row, insn, err);
    return cc_emit_system(b, row, insn, err);
}

nv_status cc_emit_core(cc_body *b, const cc_insn *insn, bool *handled, nv_error *err)
{
    cc_insn full;
    spelling s;
    const cc_core_row *row = find(b, insn, &full, &s, handled);

    if (!*handled)
        return NV_OK;
    if (row == NULL)
        return nv_fail(err, NV_E_INPUT, "`%s' takes no such operands", insn->mnemonic);
    if ((row->needs & ~b->unit->core->features) != 0)
        return nv_fail(err, NV_E_UNSUPPORTED, "`%s' needs %s, which %s has not", insn->mnemonic,
                       cc_feature_name(row->needs), b->unit->core->name);
    for (int i = 0; i < full.arguments && row->kind != CC_SYSTEM; i++)
        if (full.argument[i].reg == 13 || full.argument[i].reg == CC_PC)
            return nv_fail(err, NV_E_UNSUPPORTED, "`%s': a host has no such register",
                           full.argument[i].text);
    if (s.condition != NULL)
        cc_emit(b, "if (%s) {", s.condition);
    NV_TRY(one_row(b, row, &full, s.sets_flags, err));
    if (s.condition != NULL)
        cc_emit(b, "}");
    return NV_OK;
}
