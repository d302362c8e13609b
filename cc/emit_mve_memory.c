/* SPDX-License-Identifier: Apache-2.0 */
/* MVE loads and stores: consecutive, gathered and scattered, interleaved. */
#include "emit_mve.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* vldrb, vstrw: what the mnemonic says. */
typedef struct vector_access {
    bool load;
    char letter;   /* b h w d */
    int size;      /* of the element in memory */
    const char *t; /* the lanes' type as a suffix of intrinsics */
} vector_access;

static nv_status access_type(const cc_vector_insn *v, vector_access *m, nv_error *err)
{
    static const char letters[] = "bhwd";
    const char *width = v->type + (isalpha((unsigned char)*v->type) ? 1 : 0);
    int bits = atoi(width);

    m->load = v->base[1] == 'l';
    m->letter = v->base[4];
    m->size = 1 << (strchr(letters, m->letter) - letters);
    if (bits < 8 * m->size || (bits & (bits - 1)) != 0 || bits > (m->size == 8 ? 64 : 32) ||
        (width > v->type && strchr("suf", *v->type) == NULL))
        return nv_fail(err, NV_E_INPUT, "`%s' has no type `.%s'", v->base, v->type);
    if (m->load && width == v->type && bits > 8 * m->size)
        return nv_fail(err, NV_E_INPUT, "`%s.%s' widens, so the type is s%s or u%s", v->base,
                       v->type, v->type, v->type);
    m->t = cc_format("%c%d", *v->type == 's' ? 's' : 'u', bits);
    return NV_OK;
}

/* The call of an intrinsic whose operands before the predicate are given. */
static void perform(cc_body *b, const vector_access *m, const nv_intrinsic *in, int q,
                    const char *where)
{
    if (m->load)
        cc_emit(b, "%s = (uint8x16_t)emul_%s(%s, %s);", cc_set(b, q), in->name, where,
                cc_predicate(b));
    else
        cc_emit(b, "emul_%s(%s, %s, %s);", in->name, where,
                cc_vector(b, &in->operand[in->operand_count - 2], q), cc_predicate(b));
}

static const char *name_of(const vector_access *m, const char *how)
{
    return cc_format("v%sr%cq%s_%c_%s", m->load ? "ld" : "st", m->letter, how, m->load ? 'z' : 'p',
                     m->t);
}

static nv_status consecutive(cc_body *b, const vector_access *m, const cc_argument *a,
                             nv_error *err)
{
    const nv_intrinsic *in;
    const cc_argument *memory = &a[1];

    NV_TRY(cc_need_intrinsic(b, name_of(m, ""), &in, err));
    NV_TRY(cc_in_range(&memory->value, -127 * m->size, 127 * m->size, "the offset", err));
    if (memory->value.known && memory->value.number % m->size != 0)
        return nv_fail(err, NV_E_INPUT, "the offset must be a multiple of %d", m->size);
    cc_access access = cc_access_of(b, memory);
    cc_emit(b, "{%sconst emul_asm_reg $_address = %s;", access.before, access.address);
    perform(b, m, in, a[0].reg, cc_format("(%s)%s", in->operand[0].type, cc_name(b, "address")));
    cc_emit(b, "%s}", access.after);
    return NV_OK;
}

/* [r0, q1] and [r0, q1, uxtw #2] */
static nv_status offsets(cc_body *b, const vector_access *m, const cc_argument *a, nv_error *err)
{
    const nv_intrinsic *in;
    const cc_argument *memory = &a[1];
    bool shifted = memory->shift.name != NULL;

    if (shifted && (strcmp(memory->shift.name, "uxtw") != 0 || !memory->shift.count.known ||
                    1 << memory->shift.count.number != m->size))
        return nv_fail(err, NV_E_INPUT, "the offsets are scaled by the element's size, uxtw #%d",
                       m->size == 2   ? 1
                       : m->size == 4 ? 2
                                      : 3);
    const char *how = m->load ? "gather" : "scatter";
    NV_TRY(cc_need_intrinsic(
        b, name_of(m, cc_format("_%s%s_offset", how, shifted ? "_shifted" : "")), &in, err));
    perform(b, m, in, a[0].reg,
            cc_format("(%s)%s, %s", in->operand[0].type, cc_get(b, memory->reg),
                      cc_vector(b, &in->operand[1], memory->offset)));
    return NV_OK;
}

/* [q1, #8] and [q1, #8]! */
static nv_status bases(cc_body *b, const vector_access *m, const cc_argument *a, nv_error *err)
{
    const nv_intrinsic *in;
    const cc_argument *memory = &a[1];
    bool writeback = memory->index == CC_PRE;

    if (memory->index == CC_POST)
        return nv_fail(err, NV_E_INPUT, "a vector of addresses is written back by `!' only");
    NV_TRY(cc_need_intrinsic(
        b,
        name_of(m, cc_format("_%s_base%s", m->load ? "gather" : "scatter", writeback ? "_wb" : "")),
        &in, err));
    const char *type = in->operand[0].type;
    const char *q = cc_vector(b, &in->operand[0], memory->reg);
    if (!writeback) {
        perform(b, m, in, a[0].reg, cc_format("%s, %s", q, memory->value.value));
        return NV_OK;
    }
    int n = (int)strcspn(type, " *");
    cc_emit(b, "{%.*s $_bases = (%.*s)%s;", n, type, n, type, cc_get(b, memory->reg));
    perform(b, m, in, a[0].reg, cc_format("&%s, %s", cc_name(b, "bases"), memory->value.value));
    cc_emit(b, "%s = (uint8x16_t)$_bases;}", cc_set(b, memory->reg));
    return NV_OK;
}

/* vld20.8 {q0, q1}, [r0]: a part of a load of structures. */
static nv_status interleaved(cc_body *b, const cc_vector_insn *v, nv_error *err)
{
    const cc_argument *a = v->insn->argument;
    int fields = v->base[3] - '0', part = v->base[4] - '0', size = atoi(v->type) / 8;
    bool load = v->base[1] == 'l';

    if ((fields != 2 && fields != 4) || part < 0 || part >= fields || v->base[5] != '\0' ||
        (size != 1 && size != 2 && size != 4))
        return nv_fail(err, NV_E_UNSUPPORTED, "there is no `%s'", v->insn->mnemonic);
    if (v->insn->arguments != 2 || a[0].form != CC_LIST || a[0].count != fields ||
        a[1].form != CC_MEM || a[1].index == CC_POST || a[1].offset != CC_NO_REGISTER)
        return nv_fail(err, NV_E_INPUT, "`%s' takes a list of %d vectors and an address", v->base,
                       fields);
    cc_emit(b, "{uint8x16_t *$_list[] = {");
    for (int i = 0; i < fields; i++) {
        (void)cc_get(b, a[0].list[i]);
        cc_emit(b, "%s&%s", i > 0 ? ", " : "", cc_set(b, a[0].list[i]));
    }
    cc_emit(b, "};emul_asm_%s_part($_list, %d, %d, %d, %s);", load ? "load" : "store", fields, size,
            part, cc_get(b, a[1].reg));
    if (a[1].index == CC_PRE)
        cc_emit(b, "%s = emul_asm_offset(%s, %d);", cc_set(b, a[1].reg), cc_get(b, a[1].reg),
                16 * fields);
    cc_emit(b, "}");
    return NV_OK;
}

nv_status cc_emit_vector_memory(cc_body *b, const cc_vector_insn *v, bool *handled, nv_error *err)
{
    const cc_argument *a = v->insn->argument;
    bool plain = cc_starts(v->base, "vldr") || cc_starts(v->base, "vstr");
    bool parts = (cc_starts(v->base, "vld") || cc_starts(v->base, "vst")) &&
                 isdigit((unsigned char)v->base[3]) && isdigit((unsigned char)v->base[4]);
    vector_access m = {0};

    *handled = parts || (plain && strlen(v->base) == 5 && strchr("bhwd", v->base[4]) != NULL);
    if (!*handled)
        return NV_OK;
    if (parts)
        return interleaved(b, v, err);
    NV_TRY(access_type(v, &m, err));
    if (v->insn->arguments != 2 || a[0].form != CC_VEC || a[1].form != CC_MEM)
        return nv_fail(err, NV_E_INPUT, "`%s' takes a vector and an address", v->base);
    bool vectors = a[1].reg >= CC_Q0 && a[1].reg < CC_OPERAND0;
    if (vectors || (a[1].reg >= CC_OPERAND0 &&
                    b->statement->operand[(a[1].reg - CC_OPERAND0) / 2].class == CC_VECTOR))
        return bases(b, &m, a, err);
    if (m.letter == 'd' && a[1].offset == CC_NO_REGISTER)
        return nv_fail(err, NV_E_INPUT, "`%s' takes vectors of offsets or addresses", v->base);
    return a[1].offset != CC_NO_REGISTER ? offsets(b, &m, a, err) : consecutive(b, &m, a, err);
}
