/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The intrinsics as functions. First each lane operation is instantiated for its types by its
 * shape's macro, NV_BINARY(add, s8, s8, s8, s8), or NV_LAYER_BINARY(...) where the fast layer may
 * have defined it (isa_emul/fast.h); then each intrinsic calls it:
 *   NV_INSN(vaddq_m_s8, int8x16_t, (int8x16_t inactive, ...), emul_merge_s8(inactive, ..., p))
 */
#include "gen.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

bool gen_is_immediate(const nv_operand *operand)
{
    return strncmp(operand->type, "const ", 6) == 0;
}

const char *gen_operand_name(const nv_intrinsic *in, int i)
{
    static const char *const letters[] = {"a", "b", "c", "d", "e", "f"};
    const char *token = in->operand[i].token;
    if (is(token, "keep"))
        return "inactive";
    if (in->form && i == in->operand_count - 1)
        return "p";
    if (gen_is_immediate(&in->operand[i]))
        return "n";
    return letters[is(in->operand[0].token, "keep") ? i - 1 : i];
}

const char *gen_type(const nv_operand *operand)
{
    if (is(operand->type, "float16_t"))
        return "nv_float16_scalar";
    return strstr(operand->token, "bits") ? "int64_t" : operand->type;
}

/* Shapes whose lane function differs for floating point: there its name has an f in front. */
static bool is_arithmetic(const char *shape)
{
    static const char *const shapes[] = {"UNARY", "BINARY", "TERNARY", "COMPARE",
                                         "PAIRS", "PAIRS3", "FOLD"};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        if (is(shape, shapes[i]))
            return true;
    return false;
}

static const char *float_prefix(const nv_intrinsic *in)
{
    return nv_intrinsic_is_float(in->type) && is_arithmetic(in->row->shape) ? "f" : "";
}

/* What tells instances of a lane operation apart: the type, or result and type. */
static void set_key(const nv_intrinsic *in, char key[20])
{
    if (!*in->type)
        *key = 0;
    else if (*in->source)
        snprintf(key, 20, "%s_%s", in->type, in->source);
    else if (*in->result.suffix && !is(in->result.suffix, in->type))
        snprintf(key, 20, "%s_%s", in->result.suffix, in->type);
    else
        snprintf(key, 20, "%s", in->type);
}

/* Scalar instructions and predicates have no lanes to instantiate. */
static bool has_lanes(const nv_intrinsic *in)
{
    return !is(in->row->shape, "SCALAR") && !is(in->row->shape, "PREDICATE");
}

void gen_core_name(const nv_intrinsic *in, char name[64])
{
    char shape[20] = "", key[20];
    for (size_t i = 0; in->row->shape[i] && i + 1 < sizeof shape; i++)
        shape[i] = (char)tolower((unsigned char)in->row->shape[i]);
    set_key(in, key);
    snprintf(name, 64, "emul_%s_%s%s%s%s", shape, float_prefix(in), in->row->lane, *key ? "_" : "",
             key);
}

/* True for operands whose lanes the shape's macro wants to know: vectors, elements, memory. */
static bool has_suffix(const nv_operand *o)
{
    return *o->suffix && strchr("AL", o->token[0]) == NULL &&
           (!islower((unsigned char)o->token[0]) || strstr(o->token, "bits"));
}

static void instantiate(FILE *f, const nv_intrinsic *in)
{
    char key[20];
    set_key(in, key);
    const char *layer = nv_intrinsic_is_fast(in) ? "LAYER_" : "";
    fprintf(f, "NV_%s%s(%s%s, %s", layer, in->row->shape, float_prefix(in), in->row->lane, key);
    if (*in->result.suffix)
        fprintf(f, ", %s", in->result.suffix);
    for (int i = 0; i < in->operand_count; i++)
        if (has_suffix(&in->operand[i]))
            fprintf(f, ", %s", in->operand[i].suffix);
    fprintf(f, ")\n");
}

/* A scalar that the shape wants as a vector */
static bool is_duplicated(const nv_intrinsic *in, const nv_operand *o)
{
    static const char *const shapes[] = {"UNARY",  "BINARY", "TERNARY", "COMPARE",
                                         "MULL_B", "MULL_T", "BITWISE"};
    if (!is(o->token, "E") && !is(o->token, "bits") && !is(o->token, "notbits"))
        return false;
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        if (is(in->row->shape, shapes[i]))
            return true;
    return false;
}

/* The call of the lane operation; a sum without accumulator starts at 0. */
static void write_core(FILE *f, const nv_intrinsic *in)
{
    char core[64];
    gen_core_name(in, core);
    fprintf(f, "%s(", core);
    const char *separator = "";
    bool keeps = is(in->operand[0].token, "keep");
    if (strncmp(in->row->shape, "SUM", 3) == 0 && is(in->operand[0].token, "V")) {
        fprintf(f, "0");
        separator = ", ";
    }
    for (int i = keeps; i < in->operand_count - (in->form != 0); i++) {
        const nv_operand *o = &in->operand[i];
        const char *name = gen_operand_name(in, i);
        fprintf(f, "%s", separator);
        separator = ", ";
        if (is_duplicated(in, o))
            fprintf(f, "emul_dup_%s(%s%s%s%s)", o->suffix, gen_is_immediate(o) ? "(" : "",
                    gen_is_immediate(o) ? o->type + strlen("const ") : "",
                    gen_is_immediate(o) ? ")" : "", name);
        else
            fprintf(f, "%s%s", is(o->token, "&u32") ? "&" : "", name);
    }
    if (!is(in->row->shape, "SCALAR"))
        fprintf(f, "%s%s", separator, in->form ? "p" : "NV_ALL");
    fprintf(f, ")");
}

static void write_function(FILE *f, const nv_intrinsic *in, bool is_float)
{
    fprintf(f, "NV_%s(%s, %s, (", is_float ? "FLOAT_INSN" : "INSN", in->name,
            gen_type(&in->result));
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        const char *type = gen_type(o);
        fprintf(f, "%s%s%s%s", i ? ", " : "", type, strchr(type, '*') ? "" : " ",
                gen_operand_name(in, i));
    }
    fprintf(f, "%s), ", in->operand_count ? "" : "void");
    const char *suffix = in->result.suffix;
    if (in->form == 'm')
        fprintf(f, "emul_merge_%s(inactive, ", suffix);
    else if (in->form == 'd')
        fprintf(f, "emul_merge_%s(a, ", suffix);
    else if (in->form == 'x')
        fprintf(f, "emul_any_%s(", suffix);
    write_core(f, in);
    fprintf(f, "%s)\n", in->form == 'm' || in->form == 'd' || in->form == 'x' ? ", p)" : "");
}

static bool is_float(const nv_intrinsic *in)
{
    return nv_intrinsic_is_float(in->type) || nv_intrinsic_is_float(in->source);
}

/* A set of names; the generator is small enough for a list. */
struct set {
    char name[2048][64];
    int count;
};

static bool insert(struct set *set, const char *name)
{
    for (int i = 0; i < set->count; i++)
        if (is(set->name[i], name))
            return false;
    if (set->count == (int)(sizeof set->name / sizeof set->name[0]))
        exit(1);
    snprintf(set->name[set->count++], sizeof set->name[0], "%s", name);
    return true;
}

static void write_group(FILE *f, gen_list all, bool floating)
{
    static struct set seen;
    seen.count = 0;
    if (floating)
        fprintf(f, "#if NV_MVE_FLOAT\n");
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        char core[64];
        gen_core_name(in, core);
        if (is_float(in) == floating && has_lanes(in) && insert(&seen, core))
            instantiate(f, in);
    }
    if (floating)
        fprintf(f, "#endif\n");
    fprintf(f, "\n");
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        if (is_float(in) == floating && !is(in->row->poly, "specimen"))
            write_function(f, in, floating);
    }
}

void gen_functions(FILE *f, gen_list all, int part)
{
    (void)part;
    fprintf(f, "\n/* Integer */\n");
    write_group(f, all, false);
    fprintf(f, "\n/* Floating point */\n");
    write_group(f, all, true);
}
