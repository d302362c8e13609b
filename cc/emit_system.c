/* SPDX-License-Identifier: Apache-2.0 */
/* Special registers: the flags of APSR and FPSCR, P0. What a host has not. */
#include "body.h"

#include <string.h>
#include <strings.h>

/* A call that no compiler lets through: it fails where it would run, with the line and the text. An
 * inline function that nobody calls is no hindrance. */
static void refuse(cc_body *b, const char *text)
{
    cc_text quoted = {0};

    for (const char *p = text; *p != '\0'; p++)
        cc_text_printf(&quoted, *p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
    cc_emit(b,
            "{extern void $_system(void) __attribute__((error(\"assembly `%s': a host has no such "
            "register, stack or exception\"))); $_system();}",
            quoted.data);
}

typedef enum special { OTHER, APSR, FPSCR, P0 } special;

static special special_of(const char *name)
{
    if (strncasecmp(name, "apsr", 4) == 0)
        return APSR;
    return strcasecmp(name, "fpscr") == 0 ? FPSCR : strcasecmp(name, "p0") == 0 ? P0 : OTHER;
}

/* FPSCR.LTPSIZE as it reads. */
static const char *tail(const cc_body *b)
{
    return b->has_tail ? cc_name(b, "tail") : (b->unit->core->features & CC_MVE) != 0 ? "4" : "0";
}

static void from_special(cc_body *b, const cc_insn *insn)
{
    const cc_argument *a = insn->argument;

    switch (special_of(a[1].text)) {
    case APSR:
        cc_emit(b, "%s = emul_asm_get_apsr(&$_flags);", cc_set(b, a[0].reg));
        break;
    case FPSCR:
        cc_emit(b, "%s = emul_asm_get_fpscr(%s);", cc_set(b, a[0].reg), tail(b));
        break;
    case P0:
        cc_emit(b, "%s = $_p0;", cc_set(b, a[0].reg));
        break;
    default:
        (void)cc_set(b, a[0].reg);
        refuse(b, insn->text);
        break;
    }
}

static void to_special(cc_body *b, const cc_insn *insn)
{
    const cc_argument *a = insn->argument;
    const char *fields = strchr(a[0].text, '_');
    bool flags = fields == NULL || strpbrk(fields, "nN") != NULL;
    bool ge = fields != NULL && strpbrk(fields, "gG") != NULL;

    switch (special_of(a[0].text)) {
    case APSR:
        cc_emit(b, "emul_asm_set_apsr(&$_flags, %d, %d, %s);", flags, ge, cc_get(b, a[1].reg));
        break;
    case FPSCR:
        cc_emit(b, "emul_asm_set_fpscr(%s);", cc_get(b, a[1].reg));
        break;
    case P0:
        cc_emit(b, "$_p0 = (mve_pred16_t)%s;", cc_get(b, a[1].reg));
        break;
    default:
        refuse(b, insn->text);
        break;
    }
}

nv_status cc_emit_system(cc_body *b, const cc_core_row *row, const cc_insn *insn, nv_error *err)
{
    const cc_argument *a = insn->argument;

    for (int i = 0; i < insn->arguments; i++)
        if (special_of(a[i].text) == P0 && (b->unit->core->features & CC_MVE) == 0)
            return nv_fail(err, NV_E_UNSUPPORTED, "`p0' needs %s, which %s has not",
                           cc_feature_name(CC_MVE), b->unit->core->name);
    switch (row->kind) {
    case CC_FROM_SPECIAL:
        from_special(b, insn);
        break;
    case CC_TO_SPECIAL:
        to_special(b, insn);
        break;
    case CC_FLAGS_OF_FLOAT:
        if (strcasecmp(a[0].text, "apsr_nzcv") != 0 || special_of(a[1].text) != FPSCR)
            return nv_fail(err, NV_E_INPUT, "`%s' takes no such operands", insn->mnemonic);
        cc_emit(b, "emul_asm_float_flags(&$_flags);");
        break;
    default: /* CC_SYSTEM */
        refuse(b, insn->text);
        break;
    }
    return NV_OK;
}
