/* SPDX-License-Identifier: Apache-2.0 */
/* MVE predicates: VPT blocks, comparisons, VCTP, VPSEL, VPNOT. P0 is a local variable. */
#include "emit_mve.h"

#include <string.h>
#include <strings.h>

/* The comparison as an intrinsic: vcmp.i8 eq, q0, q1 is vcmpeqq_m_s8. */
static nv_status comparison(cc_body *b, const cc_insn *insn, const char *type, const char **code,
                            nv_error *err)
{
    static const struct {
        const char *condition, *types;
    } rows[] = {{"eq", "IF"}, {"ne", "IF"}, {"cs", "U"},  {"hs", "U"},  {"hi", "U"},
                {"ge", "SF"}, {"lt", "SF"}, {"gt", "SF"}, {"le", "SF"}, {NULL, NULL}};
    const cc_argument *a = insn->argument;
    const nv_intrinsic *in;
    char suffix[16];
    int i = 0;

    if (insn->arguments != 3 || a[1].form != CC_VEC || (a[2].form != CC_VEC && a[2].form != CC_REG))
        return nv_fail(err, NV_E_INPUT, "`%s' takes a condition, a vector and a vector or register",
                       insn->mnemonic);
    while (rows[i].condition != NULL && strcasecmp(rows[i].condition, a[0].text) != 0)
        i++;
    if (rows[i].condition == NULL || !cc_mve_type(rows[i].types, type, suffix))
        return nv_fail(err, NV_E_INPUT, "`%s' does not compare `%s'", insn->mnemonic, a[0].text);
    NV_TRY(cc_need_intrinsic(
        b,
        cc_format("vcmp%sq_m%s_%s", strcmp(rows[i].condition, "hs") == 0 ? "cs" : rows[i].condition,
                  a[2].form == CC_REG ? "_n" : "", suffix),
        &in, err));
    const char *second =
        a[2].form == CC_VEC ? cc_vector(b, &in->operand[1], a[2].reg)
        : *suffix == 'f'
            ? cc_format("emul_from_lane_%s((uint%s_t)%s)", suffix, suffix + 1, cc_get(b, a[2].reg))
            : cc_format("(%s)%s", in->operand[1].type, cc_get(b, a[2].reg));
    *code = cc_format("emul_%s(%s, %s, %s)", in->name, cc_vector(b, &in->operand[0], a[1].reg),
                      second, cc_predicate(b));
    return NV_OK;
}

/* "vpstete": the letters of the instructions in the block, the first of which is t. */
static bool block_letters(const char *mnemonic, const char *stem, char letters[5])
{
    const char *rest = mnemonic + strlen(stem);
    size_t n;

    if (!cc_starts(mnemonic, stem))
        return false;
    n = strspn(rest, "te");
    if (n > 3 || (rest[n] != '\0' && rest[n] != '.'))
        return false;
    letters[0] = 't';
    memcpy(letters + 1, rest, n);
    letters[n + 1] = '\0';
    return true;
}

nv_status cc_emit_block(cc_body *b, const cc_insn *insn, bool *handled, nv_error *err)
{
    char letters[5];
    const char *dot = strchr(insn->mnemonic, '.'), *code;
    bool vpst = block_letters(insn->mnemonic, "vpst", letters);

    if (!vpst && !block_letters(insn->mnemonic, "vpt", letters))
        return NV_OK;
    *handled = true;
    if (*b->block != '\0')
        return nv_fail(err, NV_E_INPUT, "`%s' stands in a VPT block", insn->mnemonic);
    if (!vpst) {
        NV_TRY(comparison(b, insn, dot != NULL ? dot + 1 : "", &code, err));
        cc_emit(b, "$_p0 = %s;", code);
    } else if (insn->arguments > 0) {
        return nv_fail(err, NV_E_INPUT, "`%s' takes no operands", insn->mnemonic);
    }
    b->block = cc_copy(letters, sizeof letters);
    b->polarity = 't';
    return NV_OK;
}

/* All registers of vpsel and vpnot, and the one of vctp, are of one form. */
static bool operands_are(const cc_insn *insn, int count, cc_form form)
{
    if (insn->arguments != count)
        return false;
    for (int i = 0; i < count; i++)
        if (insn->argument[i].form != form)
            return false;
    return true;
}

nv_status cc_emit_predicate(cc_body *b, const cc_vector_insn *v, bool *handled, nv_error *err)
{
    const cc_argument *a = v->insn->argument;
    const char *code;
    bool right = true;

    *handled = true;
    if (strcmp(v->base, "vcmp") == 0) {
        NV_TRY(comparison(b, v->insn, v->type, &code, err));
        cc_emit(b, "$_p0 = %s;", code);
    } else if (strcmp(v->base, "vctp") == 0) {
        right = operands_are(v->insn, 1, CC_REG);
        const nv_intrinsic *in;
        NV_TRY(cc_need_intrinsic(b, cc_format("vctp%sq_m", v->type), &in, err));
        if (right)
            cc_emit(b, "$_p0 = emul_%s((uint32_t)%s, %s);", in->name, cc_get(b, a[0].reg),
                    cc_predicate(b));
    } else if (strcmp(v->base, "vpnot") == 0) {
        right = v->insn->arguments == 0;
        cc_emit(b, "$_p0 = emul_asm_vpnot($_p0, %s);", cc_predicate(b));
    } else if (strcmp(v->base, "vpsel") == 0) {
        right = operands_are(v->insn, 3, CC_VEC);
        if (right)
            cc_emit(b, "%s = emul_asm_vpsel(%s, %s, %s, $_p0, %s);", cc_set(b, a[0].reg),
                    cc_get(b, a[0].reg), cc_get(b, a[1].reg), cc_get(b, a[2].reg), cc_predicate(b));
    } else {
        *handled = false;
    }
    return right ? NV_OK
                 : nv_fail(err, NV_E_INPUT, "`%s' takes no such operands", v->insn->mnemonic);
}
