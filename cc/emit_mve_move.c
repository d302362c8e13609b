/* SPDX-License-Identifier: Apache-2.0 */
/* VMOV between vectors, lanes, core registers and immediates. */
#include "emit_mve.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* The bytes of a lane of the type; 32 bits without one. 0: no such type. */
static int lane_size(const char *type)
{
    int bits = *type == '\0' ? 32 : atoi(type + (isalpha((unsigned char)*type) ? 1 : 0));
    return bits == 8 || bits == 16 || bits == 32 ? bits / 8 : 0;
}

static nv_status get_lane(cc_body *b, const cc_vector_insn *v, int rt, const cc_argument *lane,
                          nv_error *err)
{
    int size = lane_size(v->type);

    NV_TRY(cc_in_range(&lane->value, 0, 16 / size - 1, "the lane", err));
    cc_emit(b, "%s = emul_asm_get_lane(%s, %d, %s, %d);", cc_set(b, rt), cc_get(b, lane->reg), size,
            lane->value.value, *v->type == 's');
    return NV_OK;
}

static nv_status set_lane(cc_body *b, const cc_vector_insn *v, const cc_argument *lane, int rt,
                          nv_error *err)
{
    int size = lane_size(v->type);

    NV_TRY(cc_in_range(&lane->value, 0, 16 / size - 1, "the lane", err));
    cc_emit(b, "%s = emul_asm_set_lane(%s, %d, %s, %s);", cc_set(b, lane->reg),
            cc_get(b, lane->reg), size, lane->value.value, cc_get(b, rt));
    return NV_OK;
}

/* vmov.i32 q0, #1; the type's letter is i. */
static nv_status immediate(cc_body *b, const cc_vector_insn *v, nv_error *err)
{
    const cc_argument *a = v->insn->argument;
    const nv_intrinsic *in;
    char suffix[16];

    if (!cc_mve_type("I", v->type, suffix))
        return nv_fail(err, NV_E_UNSUPPORTED, "`vmov' has no type `.%s'", v->type);
    NV_TRY(cc_need_intrinsic(b, cc_format("vdupq_m_n_%s", suffix), &in, err));
    cc_emit(b, "%s = (uint8x16_t)emul_%s(%s, (%s)%s, %s);", cc_set(b, a[0].reg), in->name,
            cc_vector(b, &in->operand[0], a[0].reg), in->operand[1].type, a[1].value.value,
            cc_predicate(b));
    return NV_OK;
}

static bool forms(const cc_insn *insn, int count, const cc_form *due)
{
    for (int i = 0; i < count && insn->arguments == count; i++)
        if (insn->argument[i].form != due[i])
            return false;
    return insn->arguments == count;
}

static nv_status vmov(cc_body *b, const cc_vector_insn *v, nv_error *err)
{
    static const cc_form vector_vector[] = {CC_VEC, CC_VEC}, vector_imm[] = {CC_VEC, CC_IMM},
                         from_lane[] = {CC_REG, CC_LANE}, to_lane[] = {CC_LANE, CC_REG},
                         from_two[] = {CC_REG, CC_REG, CC_LANE, CC_LANE},
                         to_two[] = {CC_LANE, CC_LANE, CC_REG, CC_REG};
    const cc_argument *a = v->insn->argument;

    if (forms(v->insn, 2, vector_imm))
        return immediate(b, v, err);
    if (forms(v->insn, 2, vector_vector)) {
        cc_emit(b, "%s = emul_select(%s, %s, %s);", cc_set(b, a[0].reg), cc_get(b, a[1].reg),
                cc_get(b, a[0].reg), cc_predicate(b));
        return NV_OK;
    }
    if (lane_size(v->type) == 0)
        return nv_fail(err, NV_E_UNSUPPORTED, "`vmov' has no type `.%s'", v->type);
    if (forms(v->insn, 2, from_lane))
        return get_lane(b, v, a[0].reg, &a[1], err);
    if (forms(v->insn, 2, to_lane))
        return set_lane(b, v, &a[0], a[1].reg, err);
    /* The first core register belongs to the second lane, the lower one. */
    if (forms(v->insn, 4, from_two)) {
        NV_TRY(get_lane(b, v, a[0].reg, &a[3], err));
        return get_lane(b, v, a[1].reg, &a[2], err);
    }
    if (forms(v->insn, 4, to_two)) {
        NV_TRY(set_lane(b, v, &a[1], a[2].reg, err));
        return set_lane(b, v, &a[0], a[3].reg, err);
    }
    return nv_fail(err, NV_E_INPUT, "`vmov' takes no such operands");
}

nv_status cc_emit_vector_move(cc_body *b, const cc_vector_insn *v, bool *handled, nv_error *err)
{
    *handled = strcmp(v->base, "vmov") == 0;
    return *handled ? vmov(b, v, err) : NV_OK;
}
