/* SPDX-License-Identifier: Apache-2.0 */
/* MVE instructions: predication by blocks, and the instructions that are intrinsics. */
#include "emit_mve.h"

#include <string.h>

nv_status cc_need_intrinsic(const cc_body *b, const char *name, const nv_intrinsic **in,
                            nv_error *err)
{
    *in = cc_intrinsic(name);
    if (*in == NULL)
        return nv_fail(err, NV_E_UNSUPPORTED, "there is no such form (%s)", name);
    if ((nv_intrinsic_is_float((*in)->type) || nv_intrinsic_is_float((*in)->source)) &&
        (b->unit->core->features & CC_MVE_FLOAT) == 0)
        return nv_fail(err, NV_E_UNSUPPORTED, "it needs %s, which %s has not",
                       cc_feature_name(CC_MVE_FLOAT), b->unit->core->name);
    return NV_OK;
}

const char *cc_vector(cc_body *b, const nv_operand *o, int reg)
{
    return cc_format("(%s)%s", o->type, cc_get(b, reg));
}

/* ---- an intrinsic's operands from those of the text ---- */

static bool is_vector(const nv_operand *o)
{
    return strchr(o->type, 'x') != NULL && strchr(o->type, '*') == NULL;
}

/* Whether operand i is the destination too: merged into, or accumulated. */
static bool is_destination(const nv_intrinsic *in, int i)
{
    if (i > 0)
        return false;
    if (is_vector(&in->result))
        return in->form == 'm' || in->form == 'd';
    return strcmp(in->operand[0].token, in->result.token) == 0;
}

static bool is_immediate(const nv_operand *o)
{
    return cc_starts(o->type, "const");
}

/* Whether the text's operands are those of the intrinsic; `full` gets a first source that the text
 * leaves out. */
static bool suits(const nv_intrinsic *in, bool rotation, const cc_insn *insn, cc_insn *full)
{
    int results = strcmp(in->result.token, "L") == 0 ? 2 : 1, due = results + rotation, at;

    for (int i = 0; i < in->operand_count; i++)
        due += !is_destination(in, i) && strcmp(in->operand[i].token, "P") != 0 &&
               strcmp(in->operand[i].token, "carry*") != 0;
    *full = *insn;
    if (insn->arguments == due - 1 && due > 2 && results == 1 && insn->arguments > 0) {
        memmove(&full->argument[1], &insn->argument[0],
                (size_t)insn->arguments * sizeof insn->argument[0]);
        full->arguments++;
    }
    if (full->arguments != due)
        return false;
    for (at = 0; at < results; at++)
        if (full->argument[at].form != (is_vector(&in->result) ? CC_VEC : CC_REG))
            return false;
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        if (is_destination(in, i) || strcmp(o->token, "P") == 0 || strcmp(o->token, "carry*") == 0)
            continue;
        if (full->argument[at++].form != (is_vector(o)      ? CC_VEC
                                          : is_immediate(o) ? CC_IMM
                                                            : CC_REG))
            return false;
    }
    return !rotation || full->argument[at].form == CC_IMM;
}

/* A core register as a scalar operand. */
static const char *scalar(cc_body *b, const nv_operand *o, int reg)
{
    if (nv_intrinsic_is_float(o->suffix))
        return cc_format("emul_from_lane_%s((uint%d_t)%s)", o->suffix,
                         nv_intrinsic_width(o->suffix), cc_get(b, reg));
    return cc_format("(%s)%s", o->type, cc_get(b, reg));
}

static nv_status in_intrinsic_range(const nv_intrinsic *in, const nv_operand *o,
                                    const cc_immediate *value, nv_error *err)
{
    int low, high;

    if (!nv_intrinsic_range(o->token, nv_intrinsic_width(in->type), &low, &high))
        return NV_OK;
    return cc_in_range(value, low, high, "the immediate", err);
}

/* The value of operand i. `a` is the next operand of the text; `before` gets declarations. */
static nv_status value(cc_body *b, const nv_intrinsic *in, int i, const cc_insn *insn,
                       const cc_argument **a, const char **code, nv_error *err)
{
    const nv_operand *o = &in->operand[i];
    const cc_argument *d = insn->argument;

    if (strcmp(o->token, "P") == 0) {
        *code = cc_predicate(b);
    } else if (strcmp(o->token, "carry*") == 0) {
        *code = cc_format("&%s", cc_name(b, "carry"));
    } else if (is_destination(in, i)) {
        *code = strcmp(o->token, "L") == 0 ? cc_format("(%s)emul_asm_pair(%s, %s)", o->type,
                                                       cc_get(b, d[0].reg), cc_get(b, d[1].reg))
                : is_vector(o)             ? cc_vector(b, o, d->reg)
                                           : scalar(b, o, d->reg);
    } else if (strcmp(o->token, "u32*") == 0) {
        *code = cc_format("&%s", cc_name(b, "count"));
        (*a)++;
    } else if (is_vector(o)) {
        *code = cc_vector(b, o, (*a)++->reg);
    } else if (is_immediate(o)) {
        NV_TRY(in_intrinsic_range(in, o, &(*a)->value, err));
        *code = (*a)++->value.value;
    } else {
        *code = scalar(b, o, (*a)++->reg);
    }
    return NV_OK;
}

/* What the result becomes. */
static void assign(cc_body *b, const nv_intrinsic *in, const cc_argument *d, const char *call)
{
    const nv_operand *r = &in->result;

    if (is_vector(r))
        cc_emit(b, "%s = (uint8x16_t)%s;", cc_set(b, d->reg), call);
    else if (strcmp(r->token, "L") == 0)
        cc_emit(b, "emul_asm_split(&%s, &%s, (uint64_t)%s);", cc_set(b, d[0].reg),
                cc_set(b, d[1].reg), call);
    else if (nv_intrinsic_is_float(r->suffix))
        cc_emit(b, "%s = emul_asm_word(emul_to_lane_%s(%s));", cc_set(b, d->reg), r->suffix, call);
    else
        cc_emit(b, "%s = emul_asm_word((uint32_t)%s);", cc_set(b, d->reg), call);
}

static nv_status perform(cc_body *b, const nv_intrinsic *in, const cc_insn *insn, nv_error *err)
{
    const cc_argument *a = insn->argument + (strcmp(in->result.token, "L") == 0 ? 2 : 1);
    const char *comma = "", *code;
    int counter = CC_NO_REGISTER;
    cc_text call = {0};

    cc_text_printf(&call, "emul_%s(", in->name);
    for (int i = 0; i < in->operand_count; i++) {
        if (strcmp(in->operand[i].token, "u32*") == 0)
            counter = a->reg;
        NV_TRY(value(b, in, i, insn, &a, &code, err));
        cc_text_printf(&call, "%s%s", comma, code);
        comma = ", ";
    }
    cc_text_puts(&call, ")");
    cc_emit(b, "{");
    if (strstr(call.data, cc_name(b, "carry")) != NULL)
        cc_emit(b, "unsigned $_carry = nv_isa_this_thread.c;");
    if (counter != CC_NO_REGISTER)
        cc_emit(b, "uint32_t $_count = (uint32_t)%s;", cc_get(b, counter));
    assign(b, in, insn->argument, call.data);
    if (counter != CC_NO_REGISTER)
        cc_emit(b, "%s = emul_asm_word($_count);", cc_set(b, counter));
    cc_emit(b, "}");
    return NV_OK;
}

/* The row's intrinsic for a suffix: T replaced, and # by the rotation, of which 0 has no name. */
static const char *intrinsic_name(const char *row, const char *suffix, const cc_insn *insn)
{
    cc_text name = {0};
    const cc_argument *last = &insn->argument[insn->arguments - 1];
    bool upright = insn->arguments > 0 && last->value.known && last->value.number == 0;

    for (const char *p = row; *p != '\0'; p++) {
        if (upright && cc_starts(p, "_rot#"))
            p += 4;
        else if (*p == '#')
            cc_text_printf(&name, "%lld",
                           insn->arguments > 0 && last->value.known ? last->value.number : -1);
        else if (*p == 'T')
            cc_text_puts(&name, suffix);
        else
            cc_text_add(&name, p, 1);
    }
    return name.data;
}

nv_status cc_emit_intrinsic(cc_body *b, const cc_vector_insn *v, bool *handled, nv_error *err)
{
    bool has_type = false;

    for (const cc_mve_row *row = cc_mve_next(v->base, NULL); row != NULL;
         row = cc_mve_next(v->base, row)) {
        char suffix[16];
        const nv_intrinsic *in;
        cc_insn full;
        bool rotation = strchr(row->intrinsic, '#') != NULL;
        *handled = true;
        if (!cc_mve_type(row->types, v->type, suffix))
            continue;
        has_type = true;
        NV_TRY(cc_need_intrinsic(b, intrinsic_name(row->intrinsic, suffix, v->insn), &in, err));
        if (suits(in, rotation, v->insn, &full))
            return perform(b, in, &full, err);
    }
    if (!*handled)
        return NV_OK;
    if (!has_type)
        return nv_fail(err, NV_E_UNSUPPORTED, "`%s' has no type `.%s'", v->base, v->type);
    return nv_fail(err, NV_E_INPUT, "`%s' takes no such operands", v->base);
}

/* ---- the whole ---- */

/* Takes the t or e of a VPT block off; P0 turns over where the letter changes. */
static nv_status in_block(cc_body *b, const char *whole, size_t *n, nv_error *err)
{
    if (*b->block == '\0')
        return NV_OK;
    if (*n < 2 || whole[*n - 1] != *b->block)
        return nv_fail(err, NV_E_INPUT, "`%s' stands in a VPT block, so it must end in %c", whole,
                       *b->block);
    --*n;
    if (b->polarity != *b->block)
        cc_emit(b, "$_p0 = (mve_pred16_t)~$_p0;");
    b->polarity = *b->block;
    return NV_OK;
}

nv_status cc_emit_mve(cc_body *b, const cc_insn *insn, bool *handled, nv_error *err)
{
    static nv_status (*const parts[])(cc_body *, const cc_vector_insn *, bool *, nv_error *) = {
        cc_emit_predicate, cc_emit_vector_memory, cc_emit_vector_move, cc_emit_intrinsic};
    const char *dot = strchr(insn->mnemonic, '.');
    size_t n = dot != NULL ? (size_t)(dot - insn->mnemonic) : strlen(insn->mnemonic);

    *handled = false;
    if (*insn->mnemonic != 'v' || cc_core_next(insn->mnemonic, NULL) != NULL)
        return NV_OK;
    if ((b->unit->core->features & CC_MVE) == 0) {
        *handled = true;
        return nv_fail(err, NV_E_UNSUPPORTED, "`%s' needs %s, which %s has not", insn->mnemonic,
                       cc_feature_name(CC_MVE), b->unit->core->name);
    }
    NV_TRY(cc_emit_block(b, insn, handled, err));
    if (*handled)
        return NV_OK;
    NV_TRY(in_block(b, cc_copy(insn->mnemonic, n), &n, err));
    const cc_vector_insn v = {insn, cc_copy(insn->mnemonic, n), dot != NULL ? dot + 1 : ""};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && !*handled; i++)
        NV_TRY(parts[i](b, &v, handled, err));
    if (*handled && *b->block != '\0')
        b->block++;
    return NV_OK;
}
